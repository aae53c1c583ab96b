// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { TaskStatus } from "../interfaces/HubTypes.sol";
import { ITasks } from "../interfaces/ITasks.sol";
import { Callback } from "./Callback.sol";
import { CODE_SIZE_MAX } from "./Constants.sol";
import { DealTerms } from "./DealTerms.sol";
import { TaskRecord } from "./HubStorage.sol";
import { PackedDeal } from "./PackedDeal.sol";
import { ResultCode } from "./ResultCode.sol";
import { TaskHead } from "./TaskHead.sol";

/// @notice How the result of a task that a round settled becomes visible to clients that know tasks on their own.
abstract contract RoundResults is Callback {
    /// @dev With a callback, its data is a part of the result; without, there is none.
    function _callbackHash(
        DealTerms memory deal,
        bytes32 taskId,
        bytes32 resultDigest,
        bytes calldata resultsCallback
    ) internal pure returns (bytes32) {
        if (deal.callback != address(0)) return keccak256(resultsCallback);
        if (resultsCallback.length > 0) revert ITasks.ResultsCallbackMismatch(taskId, resultDigest);
        return 0;
    }

    /// @dev Makes a result visible to clients of tasks on their own.
    function _show(
        PackedDeal record,
        bytes32 taskId,
        uint256 index,
        bytes32 resultDigest,
        bytes calldata resultsCallback
    ) internal {
        TaskRecord storage task = _state().tasks[taskId];
        TaskHead head = TaskHead.wrap(0).withStatus(TaskStatus.Completed).withRound().withDeal(record.code())
            .withIndex(index);
        if (resultsCallback.length > 0) {
            uint256 sizeMax = CODE_SIZE_MAX - ResultCode.OVERHEAD;
            if (resultsCallback.length > sizeMax) {
                revert ITasks.ResultsTooLarge(resultsCallback.length, sizeMax);
            }
            head = head.withResults(_writeCode(ResultCode.encode(msg.data[:0], resultsCallback)));
        }
        task.head = head;
        task.groups[0].value = resultDigest;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ITasks } from "../interfaces/ITasks.sol";
import { DealTerms } from "./DealTerms.sol";
import { HubStorage } from "./HubStorage.sol";

/// @notice A contract that wants to be told of results (ERC-1154).
interface IOracleConsumer {
    function receiveResult(bytes32 taskId, bytes calldata resultsCallback) external;
}

/// @notice How a deal's callback is told of a result.
abstract contract Callback is HubStorage {
    /// @dev Above what the call itself costs: an account that was not used before, 2 600 gas.
    uint256 private constant CALL_COST_MAX = 5000;

    /// @dev Tells the callback, whose failure is its own; last, since it may call the hub.
    function _callBack(DealTerms memory deal, bytes32 taskId, bytes calldata resultsCallback) internal {
        if (deal.callback == address(0)) return;

        address callback = deal.callback;
        uint256 callbackGas = _state().callbackGas;
        bytes memory data = abi.encodeCall(IOracleConsumer.receiveResult, (taskId, resultsCallback));
        // A call is given at most 63 of 64 parts of what is left. Checked before: afterwards nobody could tell a callback that was
        // content from one that made do with less.
        if (gasleft() * 63 / 64 < callbackGas + CALL_COST_MAX) revert ITasks.CallbackGasMissing(callbackGas);
        // Takes nothing of the answer, whose size the callee chooses.
        assembly ("memory-safe") {
            pop(call(callbackGas, callback, 0, add(data, 0x20), mload(data), 0, 0))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { TaskStatus } from "../../interfaces/HubTypes.sol";
import { IProofs } from "../../interfaces/IProofs.sol";
import { IRounds, Round } from "../../interfaces/IRounds.sol";
import { ITasks } from "../../interfaces/ITasks.sol";
import { Bonds } from "../Bonds.sol";
import { SLICE_MAX } from "../Constants.sol";
import { DealCode, DealTerms } from "../DealTerms.sol";
import { Reveal, TaskRecord } from "../HubStorage.sol";
import { PackedDeal } from "../PackedDeal.sol";
import { ResultLocation } from "../ResultLocation.sol";
import { RoundResults } from "../RoundResults.sol";
import { RoundViews } from "../RoundViews.sol";
import { Seats } from "../Seats.sol";
import { TaskPayments } from "../TaskPayments.sol";
import { TaskTree } from "../TaskTree.sol";

/// @title What workers, and all others but the scheduler, do about rounds
contract Proofs is Bonds, TaskPayments, Seats, RoundResults, RoundViews {
    /* PROVE */

    /// @inheritdoc IProofs
    function proveTask(
        bytes32 dealId,
        uint256 first,
        uint256 count,
        uint256 index,
        bytes32 resultDigest,
        bytes calldata resultsCallback,
        bytes32[] calldata path
    ) external {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(_codeOf(record, dealId));
        if (index < first || index - first >= count) {
            revert ITasks.IndexOutsideDeal(dealId, index, first, count);
        }
        bytes32 taskId = keccak256(abi.encode(dealId, index));
        if (_headOf(dealId, index).status() != TaskStatus.Unset) revert IRounds.TaskTaken(dealId, index);
        bytes32 leaf =
            TaskTree.leafOf(index, resultDigest, _callbackHash(deal, taskId, resultDigest, resultsCallback));
        bytes32 root = _state().ranges[_rangeId(dealId, first, count)];
        bool isLong = path.length == TaskTree.heightOf(count);
        if (!isLong || TaskTree.rootOf(leaf, index - first, path) != root) {
            revert IRounds.ProofMismatch(root);
        }

        _show(record, taskId, index, resultDigest, resultsCallback);
        emit IRounds.TaskProved(taskId, dealId, index, resultDigest);
        emit ITasks.TaskFinalize(taskId, ResultLocation.textOf(resultDigest));
        _callBack(deal, taskId, resultsCallback);
    }

    /* REVEAL */

    /// @inheritdoc IProofs
    /// @dev Does not ask for the slice's chain: a scheduler could change it with further rounds whenever a reveal is under way. Who lies about
    /// the round to be early writes a time that the settlement, which knows the round, takes for late.
    function revealSeat(
        bytes32 dealId,
        uint64[2] calldata,
        Round[] calldata rounds,
        uint256 round,
        uint256 seat,
        bytes32 root,
        bytes32 salt
    ) external {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(_codeOf(record, dealId));
        uint256 deadline = _revealDeadline(deal, rounds[round]);
        if (block.timestamp >= deadline) revert ITasks.RevealClosed(dealId, deadline);
        bytes32 commitment = rounds[round].seats[seat].commitment;
        if (root == 0 || commitment != _commitmentOf(dealId, rounds[round], msg.sender, root, salt)) {
            revert IRounds.RevealMismatch(commitment, msg.sender);
        }

        Reveal storage reveal = _state().reveals[commitment];
        if (reveal.root == 0) (reveal.root, reveal.time) = (root, uint40(block.timestamp));
        emit IRounds.SeatRevealed(dealId, msg.sender, commitment, root, salt);
    }

    /* CLAIM */

    /// @inheritdoc IProofs
    function claimSlice(bytes32 dealId, uint256 first, uint256 count) external {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(_codeOf(record, dealId));
        uint256 deadline = deal.finalDeadline();
        if (block.timestamp < deadline) revert ITasks.FinalDeadlineNotReached(dealId, deadline);
        if (
            first < deal.botFirst || count == 0 || count > SLICE_MAX || count > deal.botSize
                || first - deal.botFirst > deal.botSize - count
        ) revert IRounds.SliceMisplaced(dealId, first, count, deal.botFirst);

        uint256 tasks = deal.botSize == 1 ? _failTask(record, deal) : _claimTasks(record, deal, first, count);
        if (tasks == 0) revert IRounds.NothingToSettle(dealId, first, count);
        _refund(deal, tasks, dealId);
        emit IRounds.SliceClaimed(dealId, first, count, tasks);
    }

    /// @return 1 if the deal's task was neither settled nor started nor claimed.
    function _failTask(PackedDeal record, DealTerms memory deal) private returns (uint256) {
        bytes32 taskId = keccak256(abi.encode(deal.dealId, deal.botFirst));
        TaskRecord storage task = _state().tasks[taskId];
        if (task.head.status() != TaskStatus.Unset) return 0;

        task.head = task.head.withStatus(TaskStatus.Failed).withDeal(record.code()).withIndex(deal.botFirst);
        emit ITasks.TaskClaimed(taskId);
        return 1;
    }

    /* SEVERAL CALLS */

    /// @inheritdoc IProofs
    function multicall(bytes[] calldata calls) external {
        for (uint256 i = 0; i < calls.length; ++i) {
            (bool success, bytes memory reason) = address(this).delegatecall(calls[i]);
            if (success) continue;
            assembly ("memory-safe") {
                revert(add(reason, 0x20), mload(reason))
            }
        }
    }
}

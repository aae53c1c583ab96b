// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { TaskStatus } from "../interfaces/HubTypes.sol";
import { IProofs } from "../interfaces/IProofs.sol";
import { CodeStore } from "./CodeStore.sol";
import { DealCode, DealTerms } from "./DealTerms.sol";
import { Unbonding } from "./HubStorage.sol";
import { PackedDeal } from "./PackedDeal.sol";
import { ResultCode } from "./ResultCode.sol";
import { RoundReader } from "./RoundReader.sol";
import { TaskHead } from "./TaskHead.sol";
import { TaskTree } from "./TaskTree.sol";

/// @notice What can be read of bonds and rounds.
/// @dev For a deal that there is not, the code has the number zero, and the terms are zeros, of one task.
abstract contract RoundViews is IProofs, RoundReader {
    /// @inheritdoc IProofs
    function viewBond(address worker)
        external
        view
        returns (uint256 bonded, uint256 unbonding, uint256 releaseTime)
    {
        Unbonding memory leaving = _state().unbondings[worker];
        return (_state().accounts[worker].bond(), leaving.amount, leaving.releaseTime);
    }

    /// @inheritdoc IProofs
    function viewSlices(bytes32 dealId) external view returns (uint256 opened, bool settled) {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(record.code());
        opened = deal.botSize > 1 ? _openedTasks(record, deal) : record.progress() == 0 ? 0 : 1;
        settled = opened > 0 && _rootOf(record, deal, deal.botFirst, opened) != 0;
    }

    /// @inheritdoc IProofs
    function viewChain(bytes32 dealId, uint256 first, uint256 count) external view returns (bytes32 chain) {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(record.code());
        bool isOver = deal.botSize == 1 && _headOf(dealId, first).status() != TaskStatus.Unset;
        chain = _loadChain(record, deal, first, count);
        if (isOver || !_isChain(chain)) return 0;
    }

    /// @dev A root ends in as many zeros once in 2⁴⁰ times.
    function _isChain(bytes32 value) private pure returns (bool) {
        return uint40(uint256(value)) == 0;
    }

    /// @inheritdoc IProofs
    function viewSettledRoot(bytes32 dealId, uint256 first, uint256 count) external view returns (bytes32) {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(record.code());
        return _rootOf(record, deal, first, count);
    }

    function _rootOf(PackedDeal record, DealTerms memory deal, uint256 first, uint256 count)
        private
        view
        returns (bytes32 root)
    {
        if (deal.botSize > 1) {
            root = _state().ranges[_rangeId(deal.dealId, first, count)];
            return _isChain(root) ? bytes32(0) : root;
        }
        TaskHead head = _headOf(deal.dealId, first);
        if (first != deal.botFirst || count != 1 || !head.isByRound()) return 0;
        if (head.isCompact()) return TaskTree.leafOf(first, head.compactDigest(record.progress()), 0);

        bytes memory resultsCallback;
        if (head.results() != 0) {
            (, resultsCallback) = ResultCode.decode(CodeStore.read(head.results()), false);
        }
        bytes32 digest = _state().tasks[keccak256(abi.encode(deal.dealId, first))].groups[0].value;
        return TaskTree.leafOf(first, digest, keccak256(resultsCallback));
    }

    /// @inheritdoc IProofs
    function isSettled(bytes32 dealId, uint256 index) external view returns (bool) {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(record.code());
        return _isSettled(record, deal, index);
    }

    function _isSettled(PackedDeal record, DealTerms memory deal, uint256 index) private view returns (bool) {
        TaskHead head = _headOf(deal.dealId, index);
        if (head.status() != TaskStatus.Unset) return head.isByRound();
        if (deal.botSize == 1 || index < deal.botFirst || index - deal.botFirst >= deal.botSize) {
            return false;
        }
        return _isTaken(record, deal, index);
    }

    /// @inheritdoc IProofs
    function viewStatus(bytes32 dealId, uint256 index) external view returns (TaskStatus) {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(record.code());
        TaskHead head = _headOf(dealId, index);
        if (head.status() != TaskStatus.Unset) return head.status();
        if (index < deal.botFirst || index - deal.botFirst >= deal.botSize) return TaskStatus.Unset;
        if (deal.botSize == 1) return record.progress() == 0 ? TaskStatus.Unset : TaskStatus.Active;
        if (_isTaken(record, deal, index)) return TaskStatus.Completed;
        if (_isClaimed(deal, index)) return TaskStatus.Failed;
        return index - deal.botFirst < _openedTasks(record, deal) ? TaskStatus.Active : TaskStatus.Unset;
    }

    /// @inheritdoc IProofs
    function viewReveal(bytes32 commitment) external view returns (bytes32 root) {
        return _state().reveals[commitment].root;
    }
}

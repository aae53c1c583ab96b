// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { LibBit } from "solady/src/utils/LibBit.sol";
import { TaskStatus } from "../interfaces/HubTypes.sol";
import { IRounds } from "../interfaces/IRounds.sol";
import { DealTerms } from "./DealTerms.sol";
import { HubState, HubStorage } from "./HubStorage.sol";
import { PackedDeal } from "./PackedDeal.sol";
import { TaskHead } from "./TaskHead.sol";

/// @notice Which tasks of a deal are in slices, and which are taken: settled by a round, or started on their own. A taken task stays taken.
///
/// What a deal's progress is depends on its size:
/// - one task: zero at first; the chain of its rounds, 27 bytes, once there is one; the low 48 bits of the result digest in the end. Whether
///   it is taken, the head of the task says;
/// - up to 128 tasks: a taken bit each, from the low end, then the number of tasks in slices, 8 bits;
/// - more: the number of tasks in slices, 64 bits; the taken bits are in words of their own.
///
/// Claimed tasks have bits of their own, for they are rare, and must be told from settled ones for ever.
abstract contract Progress is HubStorage {
    /// @dev Tasks whose taken bits the deal's slot holds.
    uint256 private constant BITS_IN_SLOT = 128;
    uint256 private constant WORD = 256;

    /* SLICES: the first tasks of a bag, as many as have been opened */

    function _openedTasks(PackedDeal record, DealTerms memory deal) internal pure returns (uint256) {
        uint256 progress = record.progress();
        return deal.botSize > BITS_IN_SLOT ? progress : progress >> BITS_IN_SLOT;
    }

    function _withOpenedTasks(PackedDeal record, DealTerms memory deal, uint256 opened)
        internal
        pure
        returns (PackedDeal)
    {
        uint256 taken = deal.botSize > BITS_IN_SLOT ? 0 : uint128(record.progress());
        return record.withProgress(deal.botSize > BITS_IN_SLOT ? opened : taken | (opened << BITS_IN_SLOT));
    }

    /* ONE TASK OF A BAG */

    function _isTaken(PackedDeal record, DealTerms memory deal, uint256 index) internal view returns (bool) {
        uint256 offset = index - deal.botFirst;
        return _takenWord(record, deal, offset / WORD) & (1 << (offset % WORD)) != 0;
    }

    function _isClaimed(DealTerms memory deal, uint256 index) internal view returns (bool) {
        uint256 offset = index - deal.botFirst;
        return _state().claimedTasks[deal.dealId][offset / WORD] & (1 << (offset % WORD)) != 0;
    }

    /// @dev Of the tasks from `word * 256` on.
    function _takenWord(PackedDeal record, DealTerms memory deal, uint256 word)
        private
        view
        returns (uint256)
    {
        return deal.botSize > BITS_IN_SLOT
            ? _state().takenTasks[deal.dealId][word]
            : uint128(record.progress());
    }

    function _takeTask(PackedDeal record, DealTerms memory deal, uint256 index) internal {
        uint256 offset = index - deal.botFirst;
        _setTaken(record, deal, offset / WORD, 1 << (offset % WORD));
    }

    function _setTaken(PackedDeal record, DealTerms memory deal, uint256 word, uint256 mask) private {
        HubState storage state = _state();
        if (deal.botSize > BITS_IN_SLOT) state.takenTasks[deal.dealId][word] |= mask;
        else state.deals[deal.dealId] = record.withProgress(record.progress() | mask);
    }

    /* RANGES OF A BAG */

    /// @dev Takes the tasks of a range, which the caller knows to be in the bag. Those started on their own are left to themselves; one
    /// that another range settled refuses all.
    /// @return fresh How many were not taken.
    function _takeTasks(PackedDeal record, DealTerms memory deal, uint256 first, uint256 count)
        internal
        returns (uint256 fresh)
    {
        uint256 start = first - deal.botFirst;
        uint256 end = start + count;
        for (uint256 word = start / WORD; word * WORD < end; ++word) {
            uint256 mask = _maskOf(word, start, end);
            uint256 taken = _takenWord(record, deal, word) & mask;
            if (taken != 0) _requireStartedAlone(deal, word, taken);
            if (taken == mask) continue;

            fresh += LibBit.popCount(mask ^ taken);
            _setTaken(record, deal, word, mask);
        }
    }

    /// @dev Claims the tasks of a range that are not taken.
    /// @return fresh How many were neither taken nor claimed.
    function _claimTasks(PackedDeal record, DealTerms memory deal, uint256 first, uint256 count)
        internal
        returns (uint256 fresh)
    {
        mapping(uint256 => uint256) storage claimedTasks = _state().claimedTasks[deal.dealId];
        uint256 start = first - deal.botFirst;
        uint256 end = start + count;
        for (uint256 word = start / WORD; word * WORD < end; ++word) {
            uint256 claimed = claimedTasks[word];
            uint256 mask = _maskOf(word, start, end) & ~claimed & ~_takenWord(record, deal, word);
            if (mask == 0) continue;

            fresh += LibBit.popCount(mask);
            claimedTasks[word] = claimed | mask;
        }
    }

    /// @return mask The bits of `[start, end)` that are in the word; at least one.
    function _maskOf(uint256 word, uint256 start, uint256 end) private pure returns (uint256 mask) {
        uint256 from = word * WORD;
        mask = type(uint256).max;
        if (start > from) mask <<= start - from;
        if (end < from + WORD) mask &= (1 << (end - from)) - 1;
    }

    /// @param taken Some bits of `word`.
    function _requireStartedAlone(DealTerms memory deal, uint256 word, uint256 taken) private view {
        while (taken != 0) {
            uint256 index = deal.botFirst + word * WORD + LibBit.ffs(taken);
            TaskHead head = _state().tasks[keccak256(abi.encode(deal.dealId, index))].head;
            if (head.status() == TaskStatus.Unset || head.isByRound()) {
                revert IRounds.TaskTaken(deal.dealId, index);
            }
            taken &= taken - 1;
        }
    }

    /* CHAINS AND ROOTS */

    /// @dev Where the chain of a bag's slice is, and the root of a settled range.
    function _rangeId(bytes32 dealId, uint256 first, uint256 count) internal pure returns (bytes32) {
        return keccak256(abi.encode(dealId, first, count));
    }
}

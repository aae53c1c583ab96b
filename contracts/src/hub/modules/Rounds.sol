// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { TaskStatus } from "../../interfaces/HubTypes.sol";
import { EnclaveProof, IRounds, PartProof, Round, SignedSeat } from "../../interfaces/IRounds.sol";
import { ITasks } from "../../interfaces/ITasks.sol";
import { Ballot } from "../Ballot.sol";
import { SLICE_MAX, UNBOND_DELAY } from "../Constants.sol";
import { DealCode, DealTerms } from "../DealTerms.sol";
import { HubState } from "../HubStorage.sol";
import { PackedDeal } from "../PackedDeal.sol";
import { ResultLocation } from "../ResultLocation.sol";
import { RoundPayments } from "../RoundPayments.sol";
import { RoundReader } from "../RoundReader.sol";
import { RoundResults } from "../RoundResults.sol";
import { RoundTally } from "../RoundTally.sol";
import { Stall } from "../Seats.sol";
import { TaskHead, TaskHeadFields } from "../TaskHead.sol";
import { TaskTree } from "../TaskTree.sol";
import { Voices } from "../Voices.sol";

/// @title Batched Proof-of-Contribution
contract Rounds is IRounds, RoundPayments, Ballot, RoundReader, RoundResults {
    /* OPEN */

    /// @inheritdoc IRounds
    function openRound(bytes32 dealId, uint256 first, uint256 count, SignedSeat[] calldata seats) external {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(_codeOf(record, dealId));
        _requireOpen(deal);
        _requireSeatCount(seats.length);
        if (deal.botSize == 1) _requireUntouched(record, deal, first, count);
        else _requireNext(record, deal, first, count);

        bytes32 chain = _openSeats(Stall(dealId, first, count, deal.workerStake() * count), 0, seats);
        HubState storage state = _state();
        if (deal.botSize == 1) {
            state.deals[dealId] = record.withProgress(uint256(chain) >> 40);
        } else {
            uint256 opened = _openedTasks(record, deal) + count;
            state.deals[dealId] = _withOpenedTasks(record, deal, opened);
            state.ranges[_rangeId(dealId, first, count)] = chain;
        }
    }

    /// @inheritdoc IRounds
    function extendRound(
        bytes32 dealId,
        uint64[2] calldata slice,
        Round[] calldata rounds,
        uint256 first,
        uint256 count,
        SignedSeat[] calldata seats
    ) external {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(_codeOf(record, dealId));
        _requireOpen(deal);
        _requireSeatCount(seats.length);
        _requireSeatCount(_seatCountOf(rounds) + seats.length);
        bytes32 chain = _chainOf(rounds);
        _requireChain(record, deal, slice[0], slice[1], chain);
        if (first < slice[0] || !TaskTree.isPart(first - slice[0], count, slice[1])) {
            revert NotAPart(slice[0], slice[1], first, count);
        }
        _requireNewWorkers(dealId, rounds, first, count, seats);

        chain = _openSeats(Stall(dealId, first, count, deal.workerStake() * count), chain, seats);
        HubState storage state = _state();
        if (deal.botSize == 1) state.deals[dealId] = record.withProgress(uint256(chain) >> 40);
        else state.ranges[_rangeId(dealId, slice[0], slice[1])] = chain;
    }

    /// @dev For new rounds.
    function _requireOpen(DealTerms memory deal) private view {
        _requireScheduler(deal);
        uint256 deadline = deal.contributionDeadline();
        if (block.timestamp >= deadline) revert ITasks.ContributionClosed(deal.dealId, deadline);
        deadline = deal.finalDeadline();
        if (deadline > block.timestamp + UNBOND_DELAY) {
            revert DealTooLong(deal.dealId, deadline, block.timestamp + UNBOND_DELAY);
        }
    }

    function _requireScheduler(DealTerms memory deal) private view {
        if (msg.sender != deal.workerpoolOwner) {
            revert ITasks.NotTheScheduler(deal.dealId, msg.sender, deal.workerpoolOwner);
        }
    }

    /// @dev For the task of a deal that has one.
    function _requireUntouched(PackedDeal record, DealTerms memory deal, uint256 first, uint256 count)
        private
        view
    {
        bool isOpen = record.progress() != 0;
        if (isOpen || first != deal.botFirst || count != 1) {
            revert SliceMisplaced(deal.dealId, first, count, isOpen ? deal.botFirst + 1 : deal.botFirst);
        }
        if (_headOf(deal.dealId, first).status() != TaskStatus.Unset) revert TaskTaken(deal.dealId, first);
    }

    /// @dev Slices follow each other.
    function _requireNext(PackedDeal record, DealTerms memory deal, uint256 first, uint256 count)
        private
        pure
    {
        uint256 opened = _openedTasks(record, deal);
        if (
            first != deal.botFirst + opened || count == 0 || count > SLICE_MAX
                || count > deal.botSize - opened
        ) revert SliceMisplaced(deal.dealId, first, count, deal.botFirst + opened);
    }

    /// @dev None of them may have a seat that speaks of one of the tasks.
    function _requireNewWorkers(
        bytes32 dealId,
        Round[] calldata rounds,
        uint256 first,
        uint256 count,
        SignedSeat[] calldata seats
    ) private pure {
        for (uint256 i = 0; i < rounds.length; ++i) {
            Round calldata round = rounds[i];
            if (round.first >= first + count || uint256(round.first) + round.count <= first) continue;
            for (uint256 j = 0; j < round.seats.length; ++j) {
                for (uint256 k = 0; k < seats.length; ++k) {
                    if (round.seats[j].worker == seats[k].worker) revert SeatTaken(dealId, seats[k].worker);
                }
            }
        }
    }

    /* SETTLE */

    /// @inheritdoc IRounds
    function settleTask(
        bytes32 dealId,
        Round[] calldata rounds,
        bytes32 resultDigest,
        bytes calldata resultsCallback,
        EnclaveProof[] calldata enclaves
    ) external {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(_codeOf(record, dealId));
        _requireSettleable(deal);
        uint256 index = deal.botFirst;
        if (deal.botSize != 1) revert NotAPart(index, deal.botSize, index, 1);
        bytes32 taskId = keccak256(abi.encode(dealId, index));
        Motion memory motion;
        (motion.first, motion.count) = (index, 1);
        (Voices voices, bytes32 chain) = _hear(deal, motion, rounds, _noProofs(), enclaves);
        _requireChain(record, deal, index, 1, chain);
        bytes32 root = RoundTally.decide(voices, deal.trust);
        if (
            root
                != TaskTree.leafOf(
                    index, resultDigest, _callbackHash(deal, taskId, resultDigest, resultsCallback)
                )
        ) {
            revert ProofMismatch(root);
        }

        _complete(record, deal, taskId, index, resultDigest, resultsCallback);
        uint256 agreed = _payRound(deal, 1, voices, root);
        emit RoundSettled(dealId, index, 1, root, 1, agreed);
        emit ITasks.TaskFinalize(taskId, ResultLocation.textOf(resultDigest));
        _callBack(deal, taskId, resultsCallback);
    }

    /// @inheritdoc IRounds
    function settleSlice(
        bytes32 dealId,
        uint256 first,
        uint256 count,
        Round[] calldata rounds,
        EnclaveProof[] calldata enclaves
    ) external {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(_codeOf(record, dealId));
        _requireSettleable(deal);
        Motion memory motion;
        (motion.first, motion.count) = (first, count);
        (Voices voices, bytes32 chain) = _hear(deal, motion, rounds, _noProofs(), enclaves);
        _requireBagChain(record, deal, first, count, chain);
        _settleTasks(record, deal, motion, voices);
    }

    /// @inheritdoc IRounds
    function settlePart(
        bytes32 dealId,
        uint64[2] calldata slice,
        Round[] calldata rounds,
        uint256 first,
        uint256 count,
        PartProof[] calldata proofs,
        EnclaveProof[] calldata enclaves
    ) external {
        PackedDeal record = _state().deals[dealId];
        DealTerms memory deal = DealCode.read(_codeOf(record, dealId));
        _requireSettleable(deal);
        if (first < slice[0] || !TaskTree.isPart(first - slice[0], count, slice[1])) {
            revert NotAPart(slice[0], slice[1], first, count);
        }
        Motion memory motion;
        (motion.first, motion.count, motion.isPart) = (first, count, true);
        (Voices voices, bytes32 chain) = _hear(deal, motion, rounds, proofs, enclaves);
        _requireBagChain(record, deal, slice[0], slice[1], chain);
        _settleTasks(record, deal, motion, voices);
    }

    function _requireSettleable(DealTerms memory deal) private view {
        _requireScheduler(deal);
        uint256 deadline = deal.finalDeadline();
        if (block.timestamp >= deadline) revert ITasks.FinalDeadlineReached(deal.dealId, deadline);
    }

    function _noProofs() private pure returns (PartProof[] calldata proofs) {
        assembly ("memory-safe") {
            proofs.offset := 0
            proofs.length := 0
        }
    }

    /// @dev A task on its own is settled so that it can be seen.
    function _requireBagChain(
        PackedDeal record,
        DealTerms memory deal,
        uint256 first,
        uint256 count,
        bytes32 chain
    ) private view {
        if (deal.botSize == 1) revert RoundsMismatch(deal.dealId, first, count);
        _requireChain(record, deal, first, count, chain);
    }

    function _settleTasks(PackedDeal record, DealTerms memory deal, Motion memory motion, Voices voices)
        private
    {
        bytes32 dealId = deal.dealId;
        bytes32 root = RoundTally.decide(voices, deal.trust);
        uint256 tasks = _takeTasks(record, deal, motion.first, motion.count);
        if (tasks == 0) revert NothingToSettle(dealId, motion.first, motion.count);

        _state().ranges[_rangeId(dealId, motion.first, motion.count)] = root;
        uint256 agreed = _payRound(deal, tasks, voices, root);
        emit RoundSettled(dealId, motion.first, motion.count, root, tasks, agreed);
    }

    /// @dev Shows the result of the task of a deal that has one.
    function _complete(
        PackedDeal record,
        DealTerms memory deal,
        bytes32 taskId,
        uint256 index,
        bytes32 resultDigest,
        bytes calldata resultsCallback
    ) private {
        if (deal.callback != address(0)) {
            _show(record, taskId, index, resultDigest, resultsCallback);
            return;
        }
        (TaskHead head, uint256 digestLow) = TaskHeadFields.createCompact(record.code(), resultDigest);
        _state().tasks[taskId].head = head;
        _state().deals[deal.dealId] = record.withProgress(digestLow);
    }
}

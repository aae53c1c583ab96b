// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { EnclaveProof, PartProof, Round, SettledSeat } from "../interfaces/IRounds.sol";
import { IRounds } from "../interfaces/IRounds.sol";
import { ITasks } from "../interfaces/ITasks.sol";
import { TAG_TEE } from "./Constants.sol";
import { DealTerms } from "./DealTerms.sol";
import { Reveal } from "./HubStorage.sol";
import { RoundChain, RoundWords, RoundWordsFields } from "./RoundChain.sol";
import { Seats } from "./Seats.sol";
import { Signatures } from "./Signatures.sol";
import { TaskTree } from "./TaskTree.sol";
import { Voice, VoiceFields, VoiceList, Voices } from "./Voices.sol";

/// @notice What the seats of a slice say of the tasks to settle.
abstract contract Ballot is Seats {
    /// @dev Tasks to settle.
    struct Motion {
        uint256 first;
        uint256 count;
        /// Whether they are a part of the slice, so that seats need proofs.
        bool isPart;
        /// Seats of the rounds read so far.
        uint256 seats;
        /// Seats that speak and revealed, so far.
        uint256 revealed;
    }

    /// @param rounds All of the slice; the caller compares their chain with the stored one.
    /// @param proofs For a part.
    /// @param enclaves For a deal that demands a TEE.
    /// @return voices The seats that speak of the tasks to settle.
    /// @return chain The chain of the rounds.
    function _hear(
        DealTerms memory deal,
        Motion memory motion,
        Round[] calldata rounds,
        PartProof[] calldata proofs,
        EnclaveProof[] calldata enclaves
    ) internal view returns (Voices voices, bytes32 chain) {
        voices = VoiceList.create(_seatCountOf(rounds));
        for (uint256 i = 0; i < rounds.length; ++i) {
            Round calldata round = rounds[i];
            (uint256 first, uint256 count) = (round.first, round.count);
            bool covers = _covers(motion, first, count);
            if (covers && block.number <= round.openedIn) revert IRounds.RoundTooYoung(round.openedIn);

            SettledSeat[] calldata seats = round.seats;
            RoundWords words = RoundWordsFields.create(first, count, round.openedAt, seats.length);
            bytes memory form = abi.encode(deal.dealId, first, count, 0, 0, 0);
            for (uint256 j = 0; j < seats.length; ++j) {
                SettledSeat calldata seat = seats[j];
                bytes32 root = seat.root;
                (address worker, uint256 weight) = (seat.worker, seat.weight);
                words.setSeat(j, worker, weight, root == 0 ? seat.commitment : _commitmentOf(form, seat));
                if (covers) {
                    Voice voice = VoiceFields.create(worker, weight, motion.seats + j);
                    if (root == 0) {
                        _requireSilent(deal, round, seat);
                    } else {
                        root = _nodeOf(deal, motion, round, seat, proofs, enclaves);
                        if (root == 0) {
                            voices.push(voice, 0);
                            continue;
                        }
                    }
                    voices.push(voice.withRisk(), root);
                }
            }
            motion.seats += seats.length;
            chain = RoundChain.extend(chain, words, round.openedIn);
        }
    }

    /// @dev What the seat bound itself to.
    /// @param form The range of its round, and room for three words.
    function _commitmentOf(bytes memory form, SettledSeat calldata seat)
        private
        pure
        returns (bytes32 commitment)
    {
        assembly ("memory-safe") {
            // Worker; root and salt, which stand side by side in the seat.
            mstore(add(form, 0x80), calldataload(seat))
            calldatacopy(add(form, 0xa0), add(seat, 0x60), 0x40)
            commitment := keccak256(add(form, 0x20), 0xc0)
        }
    }

    /// @dev A seat that speaks of some of the tasks says nothing of them as a whole: it would be for and against at once.
    function _covers(Motion memory motion, uint256 first, uint256 count) private pure returns (bool) {
        // A round has words of 64 bits, and nobody settles more tasks than 2⁶⁴.
        unchecked {
            (uint256 end, uint256 motionEnd) = (first + count, motion.first + motion.count);
            if (first <= motion.first && end >= motionEnd) return true;
            if (end <= motion.first || first >= motionEnd) return false;
        }
        revert IRounds.PartCutsRound(first, count);
    }

    /// @dev A seat is silent by its own will alone: it had time to reveal on chain, and did not.
    function _requireSilent(DealTerms memory deal, Round calldata round, SettledSeat calldata seat)
        private
        view
    {
        uint256 deadline = _revealDeadline(deal, round);
        if (block.timestamp < deadline) revert IRounds.SeatsUnrevealed(seat.worker, deadline);
        Reveal storage reveal = _state().reveals[seat.commitment];
        if (reveal.root != 0 && reveal.time < deadline) {
            revert IRounds.RevealOmitted(seat.worker, seat.commitment);
        }
    }

    /// @return node What a revealed seat says. Zero if the scheduler does not show it: the seat is not to blame, though it agrees with nobody.
    function _nodeOf(
        DealTerms memory deal,
        Motion memory motion,
        Round calldata round,
        SettledSeat calldata seat,
        PartProof[] calldata proofs,
        EnclaveProof[] calldata enclaves
    ) private view returns (bytes32 node) {
        node = motion.isPart ? _partOf(motion, round, seat, proofs) : seat.root;
        if (uint256(deal.tag) & TAG_TEE != 0 && !_isEndorsed(deal, motion, round, seat, enclaves)) node = 0;
        ++motion.revealed;
    }

    /* PARTS */

    /// @return node What the seat says of the part; zero if that is not shown.
    function _partOf(
        Motion memory motion,
        Round calldata round,
        SettledSeat calldata seat,
        PartProof[] calldata proofs
    ) private pure returns (bytes32 node) {
        if (motion.revealed >= proofs.length) {
            revert IRounds.ProofMismatch(seat.root);
        }
        PartProof calldata proof = proofs[motion.revealed];
        node = proof.node;
        if (node == 0) return 0;

        uint256 height = TaskTree.heightOf(motion.count);
        bool isLong = proof.path.length == TaskTree.heightOf(round.count) - height;
        uint256 position = (motion.first - round.first) >> height;
        if (!isLong || TaskTree.rootOf(node, position, proof.path) != seat.root) {
            revert IRounds.ProofMismatch(seat.root);
        }
    }

    /* ENCLAVES */

    /// @return Whether an enclave, which the broker or else the scheduler vouches for, said the same as the seat.
    function _isEndorsed(
        DealTerms memory deal,
        Motion memory motion,
        Round calldata round,
        SettledSeat calldata seat,
        EnclaveProof[] calldata enclaves
    ) private view returns (bool) {
        if (motion.revealed >= enclaves.length) {
            revert IRounds.EnclaveProofMissing(seat.worker);
        }
        EnclaveProof calldata proof = enclaves[motion.revealed];
        if (proof.enclave == address(0)) return false;

        bytes32 rangeId = keccak256(abi.encode(deal.dealId, round.first, round.count));
        address authorizer = _state().teeBroker;
        if (authorizer == address(0)) authorizer = deal.workerpoolOwner;
        bytes32 authorization = keccak256(abi.encodePacked(seat.worker, rangeId, proof.enclave));
        if (!Signatures.isMessageSigner(authorizer, authorization, proof.authorizationSign)) {
            revert ITasks.InvalidAuthorization(rangeId, seat.worker, authorizer);
        }
        bytes32 message = keccak256(abi.encodePacked(rangeId, seat.root));
        if (!Signatures.isMessageSigner(proof.enclave, message, proof.enclaveSign)) {
            revert ITasks.InvalidEnclaveSignature(rangeId, proof.enclave);
        }
        return true;
    }
}

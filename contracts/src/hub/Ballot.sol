// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { EnclaveProof, PartProof, Round, SettledSeat } from "../interfaces/IRounds.sol";
import { IRounds } from "../interfaces/IRounds.sol";
import { ITasks } from "../interfaces/ITasks.sol";
import { TAG_TEE } from "./Constants.sol";
import { DealTerms } from "./DealTerms.sol";
import { RoundChain, RoundWords, RoundWordsFields } from "./RoundChain.sol";
import { Voice } from "./RoundTally.sol";
import { Seats } from "./Seats.sol";
import { Signatures } from "./Signatures.sol";
import { TaskTree } from "./TaskTree.sol";

/// @notice What the seats of a slice say of the tasks to settle.
abstract contract Ballot is Seats {
    /// @dev Tasks to settle.
    struct Motion {
        uint256 first;
        uint256 count;
        /// Whether they are a part of the slice, so that seats need proofs.
        bool isPart;
        /// Seats seen so far, of them those that speak, and of them those that revealed.
        uint256 seats;
        uint256 voices;
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
    ) internal view returns (Voice[] memory voices, bytes32 chain) {
        voices = new Voice[](_seatCountOf(rounds));
        for (uint256 i = 0; i < rounds.length; ++i) {
            Round calldata round = rounds[i];
            bool covers = _covers(motion, round);
            if (covers && block.number <= round.openedIn) revert IRounds.RoundTooYoung(round.openedIn);

            SettledSeat[] calldata seats = round.seats;
            RoundWords words = RoundWordsFields.create(round.first, round.count, round.openedAt, seats.length);
            for (uint256 j = 0; j < seats.length; ++j) {
                SettledSeat calldata seat = seats[j];
                bytes32 commitment = seat.root == 0
                    ? seat.commitment
                    : _commitmentOf(deal.dealId, round, seat.worker, seat.root, seat.salt);
                words.setSeat(j, seat.worker, seat.weight, commitment);
                if (covers) {
                    Voice memory voice = voices[motion.voices++];
                    (voice.worker, voice.weight, voice.number) = (seat.worker, seat.weight, motion.seats);
                    voice.isAtRisk = true;
                    if (seat.root == 0) _requireSilent(deal, round, seat);
                    else _speak(deal, motion, round, seat, voice, proofs, enclaves);
                }
                ++motion.seats;
            }
            chain = RoundChain.extend(chain, words, round.openedIn);
        }
        uint256 count = motion.voices;
        assembly ("memory-safe") {
            mstore(voices, count)
        }
    }

    /// @dev A seat that speaks of some of the tasks says nothing of them as a whole: it would be for and against at once.
    function _covers(Motion memory motion, Round calldata round) private pure returns (bool) {
        uint256 end = uint256(round.first) + round.count;
        if (round.first <= motion.first && end >= motion.first + motion.count) return true;
        if (end <= motion.first || round.first >= motion.first + motion.count) return false;
        revert IRounds.PartCutsRound(round.first, round.count);
    }

    /// @dev A seat is silent by its own will alone: it had time to reveal on chain, and did not.
    function _requireSilent(DealTerms memory deal, Round calldata round, SettledSeat calldata seat)
        private
        view
    {
        uint256 deadline = _revealDeadline(deal, round);
        if (block.timestamp < deadline) revert IRounds.SeatsUnrevealed(seat.worker, deadline);
        if (_state().reveals[seat.commitment] != 0) {
            revert IRounds.RevealOmitted(seat.worker, seat.commitment);
        }
    }

    /// @dev Notes what a revealed seat says. If the scheduler does not show it, the seat is not to blame, though it agrees with nobody.
    function _speak(
        DealTerms memory deal,
        Motion memory motion,
        Round calldata round,
        SettledSeat calldata seat,
        Voice memory voice,
        PartProof[] calldata proofs,
        EnclaveProof[] calldata enclaves
    ) private view {
        uint256 number = motion.revealed++;
        voice.node = motion.isPart ? _nodeOf(motion, round, seat, proofs, number) : seat.root;
        if (uint256(deal.tag) & TAG_TEE != 0 && !_isEndorsed(deal, round, seat, enclaves, number)) {
            voice.node = 0;
        }
        voice.isAtRisk = voice.node != 0;
    }

    /* PARTS */

    /// @return node What the seat says of the part; zero if that is not shown.
    function _nodeOf(
        Motion memory motion,
        Round calldata round,
        SettledSeat calldata seat,
        PartProof[] calldata proofs,
        uint256 number
    ) private pure returns (bytes32 node) {
        if (number >= proofs.length) revert IRounds.ProofMismatch(seat.root);
        PartProof calldata proof = proofs[number];
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
        Round calldata round,
        SettledSeat calldata seat,
        EnclaveProof[] calldata enclaves,
        uint256 number
    ) private view returns (bool) {
        if (number >= enclaves.length) revert IRounds.EnclaveProofMissing(seat.worker);
        EnclaveProof calldata proof = enclaves[number];
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

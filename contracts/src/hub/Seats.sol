// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ECDSA } from "solady/src/utils/ECDSA.sol";
import { MessageHashUtils } from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import { IRounds, Round, SettledSeat, SignedSeat } from "../interfaces/IRounds.sol";
import { Consensus } from "./Consensus.sol";
import { CONTRIBUTORS_MAX, REVEAL_WINDOW_DIVISOR } from "./Constants.sol";
import { DealTerms } from "./DealTerms.sol";
import { HubStorage } from "./HubStorage.sol";
import { OrderHash } from "./OrderHash.sol";
import { PackedAccount } from "./PackedAccount.sol";
import { RoundChain, RoundWords, RoundWordsFields } from "./RoundChain.sol";

/// @dev The range of tasks that a round is about, and what a seat in it risks.
struct Stall {
    bytes32 dealId;
    uint256 first;
    uint256 count;
    uint256 stake;
}

/// @notice Workers' places in a round.
abstract contract Seats is HubStorage {
    bytes32 private constant SEAT_TYPEHASH = keccak256(
        "Seat(bytes32 dealId,uint256 first,uint256 count,bytes32 previous,bytes32 commitment,uint256 stake)"
    );

    /* OPENING */

    /// @dev Checks the seats of a new round and tells everyone of them.
    /// @param previous The chain before.
    /// @return chain The chain with this round.
    function _openSeats(Stall memory stall, bytes32 previous, SignedSeat[] calldata seats)
        internal
        returns (bytes32 chain)
    {
        RoundWords words = RoundWordsFields.create(stall.first, stall.count, block.timestamp, seats.length);
        bytes32 separator = OrderHash.domainSeparator();
        bytes memory form =
            abi.encode(SEAT_TYPEHASH, stall.dealId, stall.first, stall.count, previous, 0, stall.stake);
        for (uint256 i = 0; i < seats.length; ++i) {
            SignedSeat calldata seat = seats[i];
            address worker = seat.worker;
            bytes32 commitment = seat.commitment;
            PackedAccount account = _state().accounts[worker];
            if (account.bond() < stall.stake) {
                revert IRounds.BondTooSmall(worker, account.bond(), stall.stake);
            }
            if (words.hasWorker(i, worker)) revert IRounds.SeatTaken(stall.dealId, worker);
            if (!_isSigned(form, separator, seat, worker, commitment)) {
                revert IRounds.InvalidSeatSignature(stall.dealId, worker);
            }
            words.setSeat(i, worker, Consensus.weightOf(account.score()), commitment);
        }
        _emitOpened(stall.dealId, words);
        return RoundChain.extend(previous, words, block.number);
    }

    /// @dev A worker is a key: no other form of signature is known here.
    /// @param form What is signed in all seats of the round, but for the commitment.
    function _isSigned(
        bytes memory form,
        bytes32 separator,
        SignedSeat calldata seat,
        address worker,
        bytes32 commitment
    ) private view returns (bool) {
        assembly ("memory-safe") {
            // The sixth word, after the length.
            mstore(add(form, 0xc0), commitment)
        }
        bytes32 digest = MessageHashUtils.toTypedDataHash(separator, keccak256(form));
        // What is no signature was made by zero.
        return worker != address(0) && ECDSA.tryRecover(digest, seat.r, seat.vs) == worker;
    }

    function _emitOpened(bytes32 dealId, RoundWords words) private {
        bytes32 topic = IRounds.RoundOpened.selector;
        (uint256 start, uint256 size) = words.logData();
        assembly ("memory-safe") {
            log2(start, size, topic, dealId)
        }
    }

    function _requireSeatCount(uint256 seatCount) internal pure {
        if (seatCount == 0 || seatCount > CONTRIBUTORS_MAX) {
            revert IRounds.SeatCountRefused(seatCount, CONTRIBUTORS_MAX);
        }
    }

    /* OPENED ROUNDS, given back by the caller */

    /// @dev What the seat bound itself to, with a range of a deal.
    function _commitmentOf(bytes32 dealId, Round calldata round, address worker, bytes32 root, bytes32 salt)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(dealId, round.first, round.count, worker, root, salt));
    }

    /// @dev The chain of rounds of which the seats are given as they were opened.
    function _chainOf(Round[] calldata rounds) internal pure returns (bytes32 chain) {
        for (uint256 i = 0; i < rounds.length; ++i) {
            Round calldata round = rounds[i];
            SettledSeat[] calldata seats = round.seats;
            RoundWords words = RoundWordsFields.create(round.first, round.count, round.openedAt, seats.length);
            for (uint256 j = 0; j < seats.length; ++j) {
                words.setSeat(j, seats[j].worker, seats[j].weight, seats[j].commitment);
            }
            chain = RoundChain.extend(chain, words, round.openedIn);
        }
    }

    function _seatCountOf(Round[] calldata rounds) internal pure returns (uint256 count) {
        for (uint256 i = 0; i < rounds.length; ++i) {
            count += rounds[i].seats.length;
        }
    }

    function _revealDeadline(DealTerms memory deal, Round calldata round) internal pure returns (uint256) {
        return round.openedAt + deal.timeref / REVEAL_WINDOW_DIVISOR;
    }
}

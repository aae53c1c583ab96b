// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice The seats of a round, as words in memory: `first ‖ count ‖ openedAt ‖ 0x80 ‖ number of seats ‖ (worker ‖ weight ‖ commitment)…`.
/// @dev That is the data of the event `RoundOpened`, and the end of it is what the chain hashes: written once, used twice.
/// Structs would be copied for either, 600 gas a seat.
type RoundWords is uint256;

using RoundWordsFields for RoundWords global;

library RoundWordsFields {
    uint256 private constant HEAD_SIZE = 0xa0;
    uint256 private constant SEAT_SIZE = 0x60;

    function create(uint256 first, uint256 count, uint256 openedAt, uint256 seatCount)
        internal
        pure
        returns (RoundWords words)
    {
        assembly ("memory-safe") {
            words := mload(0x40)
            mstore(0x40, add(words, add(HEAD_SIZE, mul(seatCount, SEAT_SIZE))))
            mstore(words, first)
            mstore(add(words, 0x20), count)
            mstore(add(words, 0x40), openedAt)
            mstore(add(words, 0x60), 0x80)
            mstore(add(words, 0x80), seatCount)
        }
    }

    /// @dev The caller knows that there is a seat `i`.
    function setSeat(RoundWords words, uint256 i, address worker, uint256 weight, bytes32 commitment)
        internal
        pure
    {
        assembly ("memory-safe") {
            let seat := add(add(words, HEAD_SIZE), mul(i, SEAT_SIZE))
            mstore(seat, worker)
            mstore(add(seat, 0x20), weight)
            mstore(add(seat, 0x40), commitment)
        }
    }

    /// @dev Whether one of the first `count` seats is the worker's.
    function hasWorker(RoundWords words, uint256 count, address worker) internal pure returns (bool found) {
        assembly ("memory-safe") {
            let seat := add(words, HEAD_SIZE)
            for { let end := add(seat, mul(count, SEAT_SIZE)) } lt(seat, end) { seat := add(seat, SEAT_SIZE) }
            {
                found := or(found, eq(mload(seat), worker))
            }
        }
    }

    /// @dev Of the event without its topics.
    function logData(RoundWords words) internal pure returns (uint256 start, uint256 size) {
        assembly ("memory-safe") {
            start := words
            size := add(HEAD_SIZE, mul(mload(add(words, 0x80)), SEAT_SIZE))
        }
    }

    function seatsHash(RoundWords words) internal pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            hash := keccak256(add(words, HEAD_SIZE), mul(mload(add(words, 0x80)), SEAT_SIZE))
        }
    }
}

/// @notice The rounds of a slice, each bound to those before by a hash, so that 27 bytes stand for all of them:
/// `bytes27(keccak256(abi.encode(chain before, first, count, openedAt, openedIn, keccak256(seats))))`, zero before the first.
/// @dev Hashes 192 bytes: no leaf and no node of a tree.
library RoundChain {
    function extend(bytes32 chain, RoundWords round, uint256 openedIn) internal pure returns (bytes32) {
        bytes32 seatsHash = round.seatsHash();
        bytes32 hash;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, chain)
            mcopy(add(free, 0x20), round, 0x60)
            mstore(add(free, 0x80), openedIn)
            mstore(add(free, 0xa0), seatsHash)
            hash := keccak256(free, 0xc0)
        }
        return bytes32(bytes27(hash));
    }
}

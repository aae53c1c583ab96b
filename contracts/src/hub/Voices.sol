// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Bits } from "./Bits.sol";

/// @notice A seat that speaks of all tasks to settle, in one word: from the low end,
/// `worker: 160 bits ‖ weight: 64 ‖ number of the seat in the chain of rounds, from 0: 8 ‖ at risk: 1 ‖ 23 free`.
/// @dev At risk is who loses its stake when another result is accepted: all but the seats that revealed, and of which the scheduler does
/// not show what they say of these tasks.
type Voice is uint256;

using VoiceFields for Voice global;

library VoiceFields {
    uint256 private constant WEIGHT = 160;
    uint256 private constant NUMBER = 224;
    uint256 private constant AT_RISK = 232;

    /// @dev Without the bit for risk. The caller knows that both numbers fit, or compares what they come from with what was hashed.
    function create(address worker_, uint256 weight_, uint256 number_) internal pure returns (Voice) {
        return Voice.wrap(uint160(worker_) | (weight_ << WEIGHT) | (number_ << NUMBER));
    }

    function withRisk(Voice voice) internal pure returns (Voice) {
        return Voice.wrap(Voice.unwrap(voice) | (1 << AT_RISK));
    }

    function worker(Voice voice) internal pure returns (address) {
        return address(uint160(Voice.unwrap(voice)));
    }

    function weight(Voice voice) internal pure returns (uint256) {
        return Bits.get(Voice.unwrap(voice), WEIGHT, 64);
    }

    function number(Voice voice) internal pure returns (uint256) {
        return Bits.get(Voice.unwrap(voice), NUMBER, 8);
    }

    function isAtRisk(Voice voice) internal pure returns (bool) {
        return Voice.unwrap(voice) >> AT_RISK != 0;
    }
}

/// @notice The voices of a settlement with what each says of the tasks, a node of its tree: in memory, `count ‖ (voice ‖ node)…`. A node of
/// zero is not known, and agrees with no other.
/// @dev Arrays of structs cost 900 gas a seat more, for pointers and for bounds that loops here keep anyway.
type Voices is uint256;

using VoiceList for Voices global;

library VoiceList {
    function create(uint256 capacity) internal pure returns (Voices voices) {
        assembly ("memory-safe") {
            voices := mload(0x40)
            mstore(0x40, add(voices, add(0x20, shl(6, capacity))))
            mstore(voices, 0)
        }
    }

    /// @dev The caller knows that there is room.
    function push(Voices voices, Voice voice, bytes32 node) internal pure {
        assembly ("memory-safe") {
            let n := mload(voices)
            let place := add(add(voices, 0x20), shl(6, n))
            mstore(place, voice)
            mstore(add(place, 0x20), node)
            mstore(voices, add(n, 1))
        }
    }

    function count(Voices voices) internal pure returns (uint256 n) {
        assembly ("memory-safe") {
            n := mload(voices)
        }
    }

    /// @dev The caller knows that there is a voice `i`; so does that of `nodeAt`.
    function voiceAt(Voices voices, uint256 i) internal pure returns (Voice voice) {
        assembly ("memory-safe") {
            voice := mload(add(add(voices, 0x20), shl(6, i)))
        }
    }

    function nodeAt(Voices voices, uint256 i) internal pure returns (bytes32 node) {
        assembly ("memory-safe") {
            node := mload(add(add(voices, 0x40), shl(6, i)))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IRounds } from "../interfaces/IRounds.sol";
import { Consensus } from "./Consensus.sol";
import { Voices } from "./Voices.sol";

/// @notice Which result the seats of a settlement agree on.
library RoundTally {
    /// @return winner What the heaviest group says, if it is accepted; the first of equals. Never zero.
    function decide(Voices voices, uint256 trust) internal pure returns (bytes32 winner) {
        uint256 count = voices.count();
        uint256 heaviest = 0;
        uint256 total = 1;
        // 64 weights below 2⁸⁸.
        unchecked {
            for (uint256 i = 0; i < count; ++i) {
                bytes32 node = voices.nodeAt(i);
                if (node == 0) {
                    total += voices.voiceAt(i).weight();
                    continue;
                }
                if (_isKnown(voices, i, node)) continue;

                uint256 group = _groupWeight(voices, i, node);
                total += group;
                if (group > heaviest) (heaviest, winner) = (group, node);
            }
        }
        if (!Consensus.isAccepted(heaviest, total, trust)) {
            revert IRounds.RoundUndecided(heaviest, total, trust);
        }
    }

    /// @return Whether a voice before `i` says the same.
    function _isKnown(Voices voices, uint256 i, bytes32 node) private pure returns (bool) {
        for (uint256 j = 0; j < i; ++j) {
            if (voices.nodeAt(j) == node) return true;
        }
        return false;
    }

    /// @return weight Of all voices from `first` on that say the same.
    function _groupWeight(Voices voices, uint256 first, bytes32 node) private pure returns (uint256 weight) {
        uint256 count = voices.count();
        for (uint256 i = first; i < count; ++i) {
            if (voices.nodeAt(i) == node) weight = Consensus.grow(weight, voices.voiceAt(i).weight());
        }
    }
}

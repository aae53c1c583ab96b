// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IRounds } from "../interfaces/IRounds.sol";
import { Consensus } from "./Consensus.sol";

/// @notice A seat that speaks of all tasks to settle.
struct Voice {
    address worker;
    uint256 weight;
    /// In the chain of rounds, from 0.
    uint256 number;
    /// What it says of the tasks: a node of its tree. Zero if that is not known: the seat then counts as a group of its own.
    bytes32 node;
    /// Whether it loses its stake if it is not of the accepted group: all but those that revealed, and of which the scheduler does not show
    /// what they say of these tasks.
    bool isAtRisk;
}

/// @notice Which result the seats of a settlement agree on.
library RoundTally {
    /// @return winner What the heaviest group says, if it is accepted; the first of equals.
    function decide(Voice[] memory voices, uint256 trust) internal pure returns (bytes32 winner) {
        bytes32[] memory nodes = new bytes32[](voices.length);
        uint256[] memory weights = new uint256[](voices.length);
        uint256 groups = 0;
        uint256 total = 1;
        for (uint256 i = 0; i < voices.length; ++i) {
            bytes32 node = voices[i].node;
            if (node == 0) {
                total += voices[i].weight;
                continue;
            }
            uint256 group = 0;
            while (group < groups && nodes[group] != node) ++group;
            if (group == groups) nodes[groups++] = node;
            weights[group] = Consensus.grow(weights[group], voices[i].weight);
        }

        uint256 heaviest = 0;
        for (uint256 group = 0; group < groups; ++group) {
            total += weights[group];
            if (weights[group] > heaviest) (heaviest, winner) = (weights[group], nodes[group]);
        }
        if (!Consensus.isAccepted(heaviest, total, trust)) {
            revert IRounds.RoundUndecided(heaviest, total, trust);
        }
    }
}

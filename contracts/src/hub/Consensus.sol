// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { GROUP_WEIGHT_MAX } from "./Constants.sol";

/// @notice When a result is accepted. Sarmenta's credibility with integers, as in iExec PoCo 6.2.
library Consensus {
    /// @notice Weight of a worker's word: 2 for strangers, growing by one with every 3 good contributions from 12 on.
    function weightOf(uint256 score) internal pure returns (uint256) {
        uint256 confidence = score / 3;
        return (confidence < 3 ? 3 : confidence) - 1;
    }

    /// @notice Weight of a group after one more worker of weight `weight` agreed with it: the product of both.
    /// @param group 0 for a group without workers.
    function grow(uint256 group, uint256 weight) internal pure returns (uint256) {
        // A group is below 2⁸⁸ and a weight below 2⁶⁴.
        uint256 product = (group == 0 ? 1 : group) * weight;
        return product < GROUP_WEIGHT_MAX ? product : GROUP_WEIGHT_MAX;
    }

    /// @notice Whether a group outweighs the doubt that the requester accepts: its share of `total` exceeds `1 − 1/trust`.
    /// @param total One more than the sum of all groups.
    /// @param trust At least 1.
    function isAccepted(uint256 group, uint256 total, uint256 trust) internal pure returns (bool) {
        // Below 2⁸⁸ · 64 + 1 and 2³².
        return group * trust > total * (trust - 1);
    }
}

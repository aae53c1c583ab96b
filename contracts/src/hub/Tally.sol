// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Bits } from "./Bits.sol";

/// @notice How much stands behind one result hash: from the low end, `weight: 88 bits ‖ votes: 8 bits ‖ 160 free`.
/// The weight is the product of the weights of the contributors that are not rejected; the votes are their number.
/// @dev The first group's shares its slot with the task's last contributor, in the free bits: most tasks never have a second group.
type Tally is uint256;

using TallyFields for Tally global;

library TallyFields {
    uint256 private constant WEIGHT = 0;
    uint256 private constant VOTES = 88;
    uint256 private constant LAST_CONTRIBUTOR = 96;

    function weight(Tally tally) internal pure returns (uint256) {
        return Bits.get(Tally.unwrap(tally), WEIGHT, 88);
    }

    function votes(Tally tally) internal pure returns (uint256) {
        return Bits.get(Tally.unwrap(tally), VOTES, 8);
    }

    function lastContributor(Tally tally) internal pure returns (address) {
        return address(uint160(Tally.unwrap(tally) >> LAST_CONTRIBUTOR));
    }

    /// @dev The caller knows that both fit.
    function withVotes(Tally tally, uint256 weight_, uint256 votes_) internal pure returns (Tally) {
        uint256 word = Bits.set(Tally.unwrap(tally), WEIGHT, 88, weight_);
        return Tally.wrap(Bits.set(word, VOTES, 8, votes_));
    }

    function withLastContributor(Tally tally, address worker) internal pure returns (Tally) {
        return Tally.wrap(Bits.set(Tally.unwrap(tally), LAST_CONTRIBUTOR, 160, uint160(worker)));
    }
}

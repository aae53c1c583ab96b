// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ContributionStatus } from "../interfaces/HubTypes.sol";
import { Bits } from "./Bits.sol";

/// @notice One worker's contribution, in one slot and a list: from the low end,
/// `previous contributor: 160 bits ‖ status: 8 ‖ group of its result hash: 8 ‖ weight: 8 ‖ 72 free`.
/// @dev Following `previous` from the task's last contributor visits all of them, the first last.
type ContributionLink is uint256;

using ContributionLinkFields for ContributionLink global;

/// @dev The result hash is that of the group; see `TaskRecord`.
struct ContributionRecord {
    ContributionLink link;
    bytes32 resultSeal;
    /// Written if not zero.
    address enclaveChallenge;
}

library ContributionLinkFields {
    uint256 private constant PREVIOUS = 0;
    uint256 private constant STATUS = 160;
    uint256 private constant GROUP = 168;
    uint256 private constant WEIGHT = 176;

    /// @param weight_ Logarithm to base 2 of the worker's weight: below 64.
    function create(address previous_, uint256 group_, uint256 weight_)
        internal
        pure
        returns (ContributionLink)
    {
        return ContributionLink.wrap(
            uint160(previous_) | (uint256(ContributionStatus.Contributed) << STATUS) | (group_ << GROUP)
                | (weight_ << WEIGHT)
        );
    }

    function previous(ContributionLink link) internal pure returns (address) {
        return address(uint160(ContributionLink.unwrap(link)));
    }

    function status(ContributionLink link) internal pure returns (ContributionStatus) {
        return ContributionStatus(Bits.get(ContributionLink.unwrap(link), STATUS, 8));
    }

    function group(ContributionLink link) internal pure returns (uint256) {
        return Bits.get(ContributionLink.unwrap(link), GROUP, 8);
    }

    function weight(ContributionLink link) internal pure returns (uint256) {
        return Bits.get(ContributionLink.unwrap(link), WEIGHT, 8);
    }

    function withStatus(ContributionLink link, ContributionStatus value)
        internal
        pure
        returns (ContributionLink)
    {
        return ContributionLink.wrap(Bits.set(ContributionLink.unwrap(link), STATUS, 8, uint256(value)));
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Bits } from "./Bits.sol";

/// @notice What the hub keeps of one deal, in one slot: from the low end, `number of the code that holds the terms: 40 bits ‖ progress: 216`.
/// Zero for none. What the progress is depends on the number of tasks: see `Progress`.
type PackedDeal is uint256;

using PackedDealFields for PackedDeal global;

library PackedDealFields {
    uint256 private constant CODE = 0;
    uint256 private constant PROGRESS = 40;

    function code(PackedDeal deal) internal pure returns (uint256) {
        return Bits.get(PackedDeal.unwrap(deal), CODE, 40);
    }

    function progress(PackedDeal deal) internal pure returns (uint256) {
        return Bits.get(PackedDeal.unwrap(deal), PROGRESS, 216);
    }

    /// @param code_ Below 2⁴⁰.
    function create(uint256 code_) internal pure returns (PackedDeal) {
        return PackedDeal.wrap(code_);
    }

    /// @param value Below 2²¹⁶.
    function withProgress(PackedDeal deal, uint256 value) internal pure returns (PackedDeal) {
        return PackedDeal.wrap(Bits.set(PackedDeal.unwrap(deal), PROGRESS, 216, value));
    }
}

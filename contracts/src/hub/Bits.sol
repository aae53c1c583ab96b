// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice Fields of a word, `offset` bits from its low end and `width` bits wide.
library Bits {
    function get(uint256 word, uint256 offset, uint256 width) internal pure returns (uint256) {
        return (word >> offset) & ((1 << width) - 1);
    }

    /// @dev The caller knows that `value` fits.
    function set(uint256 word, uint256 offset, uint256 width, uint256 value) internal pure returns (uint256) {
        return (word & ~(((1 << width) - 1) << offset)) | (value << offset);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice Where a result is, as the JSON that clients of PoCo read: the location is `/ipfs/f01701220` and the digest in base 16. That is a CID of version 1 (`01`) of a root block of
/// files (dag-pb, `70`) by its sha-256 (`12`, of 32 bytes, `20`), so that any gateway finds it and whoever has it can check it.
library ResultLocation {
    function textOf(bytes32 resultDigest) internal pure returns (bytes memory) {
        return abi.encodePacked(
            '{"storage":"ipfs","location":"/ipfs/f01701220',
            _hexOf(uint256(resultDigest) >> 128),
            _hexOf(uint256(uint128(uint256(resultDigest)))),
            '"}'
        );
    }

    /// @dev The 32 digits of 16 bytes, all at once: a loop over the digits takes seven times the gas.
    function _hexOf(uint256 x) private pure returns (bytes32) {
        // Spreads the nibbles to one per byte, in five steps that each halve the width.
        x = (x | (x << 64)) & 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff;
        x = (x | (x << 32)) & 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
        x = (x | (x << 16)) & 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
        x = (x | (x << 8)) & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
        x = (x | (x << 4)) & 0x0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f;
        // 1 in each byte whose nibble is above 9; no byte overflows.
        uint256 isLetter = ((x + 0x0606060606060606060606060606060606060606060606060606060606060606) >> 4)
            & 0x0101010101010101010101010101010101010101010101010101010101010101;
        unchecked {
            // '0' is 0x30; from ':' to 'a' are 0x27.
            return bytes32(
                x + 0x3030303030303030303030303030303030303030303030303030303030303030 + isLetter * 0x27
            );
        }
    }
}

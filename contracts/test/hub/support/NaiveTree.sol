// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice Merkle trees as the interface describes them, level by level, apart from the code under test.
library NaiveTree {
    /// @dev The leaves, with zeros up to a power of two.
    function fill(bytes32[] memory leaves) internal pure returns (bytes32[] memory filled) {
        uint256 width = 1;
        while (width < leaves.length) width *= 2;
        filled = new bytes32[](width);
        for (uint256 i = 0; i < leaves.length; ++i) {
            filled[i] = leaves[i];
        }
    }

    function parents(bytes32[] memory level) internal pure returns (bytes32[] memory above) {
        above = new bytes32[](level.length / 2);
        for (uint256 i = 0; i < above.length; ++i) {
            above[i] = keccak256(bytes.concat(level[2 * i], level[2 * i + 1]));
        }
    }

    function root(bytes32[] memory leaves) internal pure returns (bytes32) {
        bytes32[] memory level = fill(leaves);
        while (level.length > 1) level = parents(level);
        return level[0];
    }

    /// @return node The node `height` levels above the leaves, number `position` there.
    /// @return path Its siblings up to the root.
    function proof(bytes32[] memory leaves, uint256 height, uint256 position)
        internal
        pure
        returns (bytes32 node, bytes32[] memory path)
    {
        bytes32[] memory level = fill(leaves);
        for (uint256 i = 0; i < height; ++i) {
            level = parents(level);
        }
        node = level[position];
        uint256 length = 0;
        while (1 << length < level.length) ++length;
        path = new bytes32[](length);
        for (uint256 i = 0; i < length; ++i) {
            path[i] = level[position ^ 1];
            position /= 2;
            level = parents(level);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @notice The Merkle tree over the results of a range of tasks, filled with zeros to a power of two.
/// @dev A leaf hashes 96 bytes and a node 64, so that neither can pass for the other.
library TaskTree {
    /// @param callbackHash `keccak256(resultsCallback)` for a deal with callback, else zero.
    function leafOf(uint256 index, bytes32 resultDigest, bytes32 callbackHash)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(index, resultDigest, callbackHash));
    }

    /// @notice Levels above the leaves in the tree of `count` tasks, at least 1: `⌈log2(count)⌉`.
    function heightOf(uint256 count) internal pure returns (uint256 height) {
        while (1 << height < count) ++height;
    }

    /// @notice Whether the tasks at `[offset, offset + count)` of a tree of `size` are those under one of its nodes, but for the fill.
    /// @dev Of several such nodes, at the end of the tree, the lowest is meant.
    function isPart(uint256 offset, uint256 count, uint256 size) internal pure returns (bool) {
        // Also keeps the sum below from overflowing.
        if (count == 0 || count > size || offset > size - count) return false;

        uint256 width = 1 << heightOf(count);
        return offset % width == 0 && (count == width || offset + count == size);
    }

    /// @notice The root above `node`.
    /// @param position Number of the node in its level, from the left.
    /// @param path The siblings, from the node up.
    function rootOf(bytes32 node, uint256 position, bytes32[] calldata path) internal pure returns (bytes32) {
        for (uint256 i = 0; i < path.length; ++i) {
            node = position & 1 == 0 ? _hash(node, path[i]) : _hash(path[i], node);
            position >>= 1;
        }
        return node;
    }

    function _hash(bytes32 left, bytes32 right) private pure returns (bytes32 node) {
        assembly ("memory-safe") {
            mstore(0x00, left)
            mstore(0x20, right)
            node := keccak256(0x00, 0x40)
        }
    }
}

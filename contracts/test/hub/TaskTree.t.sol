// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ResultLocation } from "../../src/hub/ResultLocation.sol";
import { TaskTree } from "../../src/hub/TaskTree.sol";
import { Test } from "../support/Test.sol";
import { NaiveTree } from "./support/NaiveTree.sol";

contract TaskTreeTest is Test {
    function rootOf(bytes32 node, uint256 position, bytes32[] calldata path) external pure returns (bytes32) {
        return TaskTree.rootOf(node, position, path);
    }

    function _leaves(uint256 count, bytes32 seed) private pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            leaves[i] = keccak256(abi.encode(seed, i));
        }
    }

    function testFuzz_tree_provesEveryNode(uint256 count, uint256 index, uint256 height, bytes32 seed)
        external
        view
    {
        count = bound(count, 1, 70);
        bytes32[] memory leaves = _leaves(count, seed);
        uint256 top = TaskTree.heightOf(count);
        height = bound(height, 0, top);
        uint256 position = bound(index, 0, count - 1) >> height;
        (bytes32 node, bytes32[] memory path) = NaiveTree.proof(leaves, height, position);
        assertEq(path.length, top - height);
        assertEq(this.rootOf(node, position, path), NaiveTree.root(leaves));
    }

    function testFuzz_tree_provesNothingElse(uint256 count, uint256 index, uint256 other, bytes32 seed)
        external
        view
    {
        count = bound(count, 2, 70);
        bytes32[] memory leaves = _leaves(count, seed);
        index = bound(index, 0, count - 1);
        other = bound(other, 0, count - 1);
        vm.assume(index != other);
        (bytes32 leaf, bytes32[] memory path) = NaiveTree.proof(leaves, 0, index);
        assertNotEq(this.rootOf(leaf, other, path), NaiveTree.root(leaves));
        assertNotEq(this.rootOf(leaves[other], index, path), NaiveTree.root(leaves));
    }

    function test_height_isTheLogarithmRoundedUp() external pure {
        uint256[2][8] memory cases = [
            [uint256(1), 0],
            [uint256(2), 1],
            [uint256(3), 2],
            [uint256(4), 2],
            [uint256(5), 3],
            [uint256(64), 6],
            [uint256(65), 7],
            [uint256(4096), 12]
        ];
        for (uint256 i = 0; i < cases.length; ++i) {
            assertEq(TaskTree.heightOf(cases[i][0]), cases[i][1]);
        }
    }

    /// @dev A part is what some node has under it, but for the fill.
    function testFuzz_isPart_knowsTheNodes(uint256 size, uint256 offset, uint256 count) external pure {
        size = bound(size, 1, 40);
        offset = bound(offset, 0, 45);
        count = bound(count, 0, 45);
        bool expected = false;
        for (uint256 width = 1; width < 2 * size; width *= 2) {
            for (uint256 start = 0; start < size; start += width) {
                uint256 end = start + width < size ? start + width : size;
                if (offset == start && offset + count == end && count > 0) expected = true;
            }
        }
        assertEq(TaskTree.isPart(offset, count, size), expected);
    }

    function test_isPart_doesNotOverflow() external pure {
        assertFalse(TaskTree.isPart(type(uint256).max, 2, 8));
        assertFalse(TaskTree.isPart(2, type(uint256).max, 8));
    }

    /// @dev As base16 of the binary CID: version, codec, hash function, size, digest.
    function testFuzz_location_isTheCid(bytes32 digest) external pure {
        string memory hexDigest = vm.toString(digest);
        bytes memory expected = bytes.concat(
            '{"storage":"ipfs","location":"/ipfs/f01701220', _withoutPrefix(bytes(hexDigest)), '"}'
        );
        assertEq(string(ResultLocation.textOf(digest)), string(expected));
    }

    function _withoutPrefix(bytes memory text) private pure returns (bytes memory rest) {
        rest = new bytes(text.length - 2);
        for (uint256 i = 0; i < rest.length; ++i) {
            rest[i] = text[i + 2];
        }
    }
}

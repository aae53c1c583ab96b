// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { Task, TaskStatus } from "../interfaces/HubTypes.sol";
import { IProofs } from "../interfaces/IProofs.sol";
import { IViews } from "../interfaces/IViews.sol";

/// @notice What a receipt says of one task: its result, and where it lies in the tree of a settled range.
struct TaskReceipt {
    bytes32 dealId;
    /// The range that was settled as one; of one task if the task was settled on its own.
    uint256 first;
    uint256 count;
    uint256 index;
    bytes32 resultDigest;
    /// `keccak256(resultsCallback)` for a deal with callback, else zero.
    bytes32 callbackHash;
    /// Siblings from the task's leaf up to the root.
    bytes32[] path;
}

/// @notice For contracts that act on results: whether a result is one that the hub's workers agreed on, with no server trusted.
///
/// Correct if the hub is: the hub of the deal, which the caller must know by itself, never from the receipt. A receipt of a task stays
/// true for ever. It says nothing of who asked, paid or computed: ask `viewDeal(dealId)` for the app and the requester, and compare.
library HubReceipts {
    /// @notice Thrown when the path does not lead from the result to the root that the hub settled; a root of zero was never settled.
    error ReceiptMismatch(bytes32 root);

    /// @notice Reverts unless a round settled the task with this result.
    function requireSettled(address hub, TaskReceipt calldata receipt) internal view {
        bytes32 root = IProofs(hub).viewSettledRoot(receipt.dealId, receipt.first, receipt.count);
        if (root == 0 || rootOf(receipt) != root) revert ReceiptMismatch(root);
        // A task of the range that was started on its own is not what the range's root is about.
        if (!IProofs(hub).isSettled(receipt.dealId, receipt.index)) revert ReceiptMismatch(0);
    }

    /// @notice Whether a task that was worked on on its own is completed with this result.
    function isCompleted(address hub, bytes32 taskId, bytes32 resultDigest) internal view returns (bool) {
        Task memory task = IViews(hub).viewTask(taskId);
        return task.status == TaskStatus.Completed && task.resultDigest == resultDigest;
    }

    /// @return root That the receipt's path leads to; zero if the path has not the length of the tree, or the index is outside.
    function rootOf(TaskReceipt calldata receipt) internal pure returns (bytes32 root) {
        if (receipt.index < receipt.first || receipt.index - receipt.first >= receipt.count) return 0;
        // The shortest path that reaches all tasks of the range.
        uint256 height = receipt.path.length;
        if (height > 64 || 1 << height < receipt.count) return 0;
        if (height > 0 && 1 << (height - 1) >= receipt.count) return 0;

        root = keccak256(abi.encode(receipt.index, receipt.resultDigest, receipt.callbackHash));
        uint256 position = receipt.index - receipt.first;
        for (uint256 i = 0; i < height; ++i) {
            bytes32 sibling = receipt.path[i];
            root = position & 1 == 0
                ? keccak256(abi.encodePacked(root, sibling))
                : keccak256(abi.encodePacked(sibling, root));
            position >>= 1;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { TaskStatus } from "../interfaces/HubTypes.sol";
import { Bits } from "./Bits.sol";

/// @notice The state of a task that every call needs, in one slot. From the low end:
///
/// | bits | field | |
/// | --: | --- | --- |
/// | 4 | status | |
/// | 4 | kind | of settlement: 0 for contributions of its own, 1 by a round, 2 by a round, compact |
/// | 40 | deal | number of the code that holds the deal's terms |
/// | 64 | index | of the task in its deal's request order |
/// | 8 | contributors | |
/// | 8 | groups | different result hashes contributed |
/// | 8 | winner | group that consensus was reached on; meaningless without winners |
/// | 8 | winners | contributors of that group when consensus was reached; zero without consensus |
/// | 8 | reveals | winners that revealed |
/// | 40 | revealDeadline | Unix seconds |
/// | 40 | results | number of the code that holds the results; zero for none |
/// | 8 | solo | 1 if one worker settled the task alone, by `contributeAndFinalize` |
/// | 16 | | free |
///
/// A compact head holds status, kind and deal, then the high 208 bits of the result digest; the low 48 are the progress of the deal, which
/// has this task alone. One slot less for each task on its own that a round settles.
type TaskHead is uint256;

using TaskHeadFields for TaskHead global;

library TaskHeadFields {
    uint256 private constant STATUS = 0;
    uint256 private constant KIND = 4;
    uint256 private constant DEAL = 8;
    uint256 private constant INDEX = 48;
    uint256 private constant CONTRIBUTORS = 112;
    uint256 private constant GROUPS = 120;
    uint256 private constant WINNER = 128;
    uint256 private constant WINNERS = 136;
    uint256 private constant REVEALS = 144;
    uint256 private constant REVEAL_DEADLINE = 152;
    uint256 private constant RESULTS = 192;
    uint256 private constant SOLO = 232;

    uint256 private constant BY_ROUND = 1;
    uint256 private constant COMPACT = 2;
    uint256 private constant DIGEST_HIGH = 48;

    function _get(TaskHead head, uint256 offset, uint256 width) private pure returns (uint256) {
        return Bits.get(TaskHead.unwrap(head), offset, width);
    }

    function _set(TaskHead head, uint256 offset, uint256 width, uint256 value)
        private
        pure
        returns (TaskHead)
    {
        return TaskHead.wrap(Bits.set(TaskHead.unwrap(head), offset, width, value));
    }

    function status(TaskHead head) internal pure returns (TaskStatus) {
        return TaskStatus(_get(head, STATUS, 4));
    }

    function deal(TaskHead head) internal pure returns (uint256) {
        return _get(head, DEAL, 40);
    }

    function index(TaskHead head) internal pure returns (uint256) {
        return _get(head, INDEX, 64);
    }

    function contributors(TaskHead head) internal pure returns (uint256) {
        return _get(head, CONTRIBUTORS, 8);
    }

    function groups(TaskHead head) internal pure returns (uint256) {
        return _get(head, GROUPS, 8);
    }

    function winner(TaskHead head) internal pure returns (uint256) {
        return _get(head, WINNER, 8);
    }

    function winners(TaskHead head) internal pure returns (uint256) {
        return _get(head, WINNERS, 8);
    }

    function reveals(TaskHead head) internal pure returns (uint256) {
        return _get(head, REVEALS, 8);
    }

    function revealDeadline(TaskHead head) internal pure returns (uint256) {
        return _get(head, REVEAL_DEADLINE, 40);
    }

    function results(TaskHead head) internal pure returns (uint256) {
        return _get(head, RESULTS, 40);
    }

    function isSolo(TaskHead head) internal pure returns (bool) {
        return _get(head, SOLO, 8) != 0 && !isCompact(head);
    }

    /// @dev Such a task has no contributions.
    function isByRound(TaskHead head) internal pure returns (bool) {
        return _get(head, KIND, 4) != 0;
    }

    function isCompact(TaskHead head) internal pure returns (bool) {
        return _get(head, KIND, 4) == COMPACT;
    }

    /// @param digestLow The deal's progress.
    /// @return The result digest of a compact head.
    function compactDigest(TaskHead head, uint256 digestLow) internal pure returns (bytes32) {
        return bytes32((TaskHead.unwrap(head) >> DIGEST_HIGH << DIGEST_HIGH) | digestLow);
    }

    /// @return head Of a completed task.
    /// @return digestLow For the deal's progress.
    function createCompact(uint256 deal_, bytes32 resultDigest)
        internal
        pure
        returns (TaskHead head, uint256 digestLow)
    {
        uint256 digest = uint256(resultDigest);
        digestLow = Bits.get(digest, 0, DIGEST_HIGH);
        head = TaskHead.wrap(
            uint256(TaskStatus.Completed) | (COMPACT << KIND) | (deal_ << DEAL) | (digest ^ digestLow)
        );
    }

    function withStatus(TaskHead head, TaskStatus value) internal pure returns (TaskHead) {
        return _set(head, STATUS, 4, uint256(value));
    }

    function withDeal(TaskHead head, uint256 value) internal pure returns (TaskHead) {
        return _set(head, DEAL, 40, value);
    }

    function withIndex(TaskHead head, uint256 value) internal pure returns (TaskHead) {
        return _set(head, INDEX, 64, value);
    }

    function withContributors(TaskHead head, uint256 value) internal pure returns (TaskHead) {
        return _set(head, CONTRIBUTORS, 8, value);
    }

    function withGroups(TaskHead head, uint256 value) internal pure returns (TaskHead) {
        return _set(head, GROUPS, 8, value);
    }

    function withReveals(TaskHead head, uint256 value) internal pure returns (TaskHead) {
        return _set(head, REVEALS, 8, value);
    }

    function withResults(TaskHead head, uint256 value) internal pure returns (TaskHead) {
        return _set(head, RESULTS, 40, value);
    }

    function withRound(TaskHead head) internal pure returns (TaskHead) {
        return _set(head, KIND, 4, BY_ROUND);
    }

    function withSolo(TaskHead head) internal pure returns (TaskHead) {
        return _set(head, SOLO, 8, 1);
    }

    /// @param winner_ Group that was accepted.
    /// @param winners_ Its contributors; zero takes a consensus back.
    function withConsensus(TaskHead head, uint256 winner_, uint256 winners_, uint256 revealDeadline_)
        internal
        pure
        returns (TaskHead)
    {
        head = _set(head, WINNER, 8, winner_);
        head = _set(head, WINNERS, 8, winners_);
        return _set(head, REVEAL_DEADLINE, 40, revealDeadline_);
    }
}

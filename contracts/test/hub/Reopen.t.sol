// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ContributionStatus, Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { HubTest, Orders } from "./support/HubTest.sol";

contract ReopenTest is HubTest {
    bytes32 private constant A = keccak256("A");
    bytes32 private constant B = keccak256("B");

    address private w1;
    address private w2;
    address private w3;
    bytes32 private taskId;

    /// @dev w1 and w2 agree on A; reveals until START + 600.
    function setUp() public override {
        super.setUp();
        w1 = _newWorker("w1");
        w2 = _newWorker("w2");
        w3 = _newWorker("w3");
        taskId = makeTaskOfTrust(4);
        contribute(w1, taskId, A);
        contribute(w2, taskId, A);
    }

    function _reopen() private {
        vm.prank(scheduler);
        hub.reopen(taskId);
    }

    function test_reopen_withoutConsensus_reverts() external {
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, keccak256("no task"), TaskStatus.Unset)
        );
        hub.reopen(keccak256("no task"));
    }

    function test_reopen_byAnother_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.NotTheScheduler.selector, taskId, w1, scheduler));
        vm.prank(w1);
        hub.reopen(taskId);
    }

    function test_reopen_atTheFinalDeadline_reverts() external {
        vm.warp(START + 3000);
        vm.expectRevert(abi.encodeWithSelector(ITasks.FinalDeadlineReached.selector, taskId, START + 3000));
        _reopen();
    }

    function test_reopen_beforeTheRevealDeadline_reverts() external {
        vm.warp(START + 599);
        vm.expectRevert(abi.encodeWithSelector(ITasks.RevealOpen.selector, taskId, START + 600));
        _reopen();
    }

    function test_reopen_afterAReveal_reverts() external {
        reveal(w1, taskId, A);
        vm.warp(START + 600);
        vm.expectRevert(abi.encodeWithSelector(ITasks.AlreadyRevealed.selector, taskId, 1));
        _reopen();
    }

    function test_reopen_rejectsTheWinners() external {
        vm.warp(START + 600);
        vm.expectEmit(address(hub));
        emit ITasks.TaskReopen(taskId);
        _reopen();

        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Active);
        assertEq(task.consensusValue, 0);
        assertEq(task.revealDeadline, 0);
        assertEq(task.winnerCounter, 0);
        assertEq(task.contributors.length, 2);
        assertEq(task.contributionDeadline, START + 2100);
        assertTrue(hub.viewContribution(taskId, w1).status == ContributionStatus.Rejected);
        assertTrue(hub.viewContribution(taskId, w2).status == ContributionStatus.Rejected);
        assertEq(hub.viewContribution(taskId, w2).resultHash, resultHashOf(taskId, A));
    }

    function test_reopen_rejectedWorker_cannotContributeAgain() external {
        vm.warp(START + 600);
        _reopen();
        vm.expectRevert(abi.encodeWithSelector(ITasks.AlreadyContributed.selector, taskId, w1));
        contribute(w1, taskId, B);
    }

    /// @dev The rejected group weighs nothing: two others decide alone, for another result or for the same.
    function test_reopen_othersDecide() external {
        vm.warp(START + 600);
        _reopen();
        contribute(w3, taskId, B);
        contribute(_newWorker("w4"), taskId, B);
        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Revealing);
        assertEq(task.consensusValue, resultHashOf(taskId, B));
        assertEq(task.winnerCounter, 2);
        assertEq(task.revealDeadline, START + 1200);
    }

    function test_reopen_sameResultAgain_countsAnew() external {
        vm.warp(START + 600);
        _reopen();
        contribute(w3, taskId, A);
        assertTrue(hub.viewTask(taskId).status == TaskStatus.Active);
        contribute(_newWorker("w4"), taskId, A);
        assertEq(hub.viewTask(taskId).winnerCounter, 2);
        reveal(w3, taskId, A);
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.NothingToReveal.selector, taskId, w1, ContributionStatus.Rejected)
        );
        reveal(w1, taskId, A);
        reveal(makeAddress("w4"), taskId, A);
        finalize(taskId, "");

        // The pot is the price and the stakes of both that were rejected: 1.6 RLC, of which workers share 1.584.
        assertEq(_freeOf(w1), FUNDS - STAKE);
        assertEq(_freeOf(w2), FUNDS - STAKE);
        assertEq(_freeOf(w3), FUNDS + 792_000_000);
        assertEq(_freeOf(scheduler), FUNDS + 16_000_000);
    }

    function test_reopen_twice_succeeds() external {
        vm.warp(START + 600);
        _reopen();
        contribute(w3, taskId, A);
        contribute(_newWorker("w4"), taskId, A);
        vm.warp(START + 1200);
        _reopen();
        assertTrue(hub.viewContribution(taskId, w3).status == ContributionStatus.Rejected);
        assertTrue(hub.viewContribution(taskId, w1).status == ContributionStatus.Rejected);
    }

    /// @dev A group that is not the first.
    function test_reopen_laterGroup_isReset() external {
        Orders memory orders = defaultOrders();
        orders.request.salt = keccak256("second");
        orders.request.trust = 2;
        taskId = makeTask(orders);
        contribute(w1, taskId, keccak256("C"));
        assertTrue(hub.viewTask(taskId).status == TaskStatus.Revealing);
        vm.warp(START + 600);
        _reopen();
        contribute(w2, taskId, A);
        vm.warp(START + 1200);
        _reopen();
        contribute(w3, taskId, A);
        Task memory task = hub.viewTask(taskId);
        assertEq(task.winnerCounter, 1);
        assertEq(task.consensusValue, resultHashOf(taskId, A));
        assertTrue(hub.viewContribution(taskId, w1).status == ContributionStatus.Rejected);
        assertTrue(hub.viewContribution(taskId, w2).status == ContributionStatus.Rejected);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ContributionStatus, Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { HubTest, Orders } from "./support/HubTest.sol";

contract RevealTest is HubTest {
    bytes32 private constant A = keccak256("A");
    bytes32 private constant B = keccak256("B");

    address private w1;
    address private w2;
    address private w3;
    address private dissenter;
    bytes32 private taskId;

    /// @dev w1, w2 and w3 agree on A: 8 of 11 with trust 3.
    function setUp() public override {
        super.setUp();
        w1 = _newWorker("w1");
        w2 = _newWorker("w2");
        w3 = _newWorker("w3");
        dissenter = _newWorker("dissenter");
        taskId = makeTaskOfTrust(3);
        contribute(dissenter, taskId, B);
        contribute(w1, taskId, A);
        contribute(w2, taskId, A);
        contribute(w3, taskId, A);
    }

    function test_reveal_taskWithoutConsensus_reverts() external {
        bytes32 task = keccak256("no task");
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, task, TaskStatus.Unset));
        reveal(w1, task, A);
    }

    function test_reveal_atTheDeadline_reverts() external {
        vm.warp(START + 600);
        vm.expectRevert(abi.encodeWithSelector(ITasks.RevealClosed.selector, taskId, START + 600));
        reveal(w1, taskId, A);
    }

    function test_reveal_withoutContribution_reverts() external {
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.NothingToReveal.selector, taskId, anyone, ContributionStatus.Unset)
        );
        reveal(anyone, taskId, A);
    }

    function test_reveal_twice_reverts() external {
        reveal(w1, taskId, A);
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.NothingToReveal.selector, taskId, w1, ContributionStatus.Proved)
        );
        reveal(w1, taskId, A);
    }

    function test_reveal_asDissenter_reverts() external {
        bytes memory reason = abi.encodeWithSelector(
            ITasks.NotInConsensus.selector,
            taskId,
            dissenter,
            resultHashOf(taskId, B),
            resultHashOf(taskId, A)
        );
        vm.expectRevert(reason);
        reveal(dissenter, taskId, B);
        reveal(w1, taskId, A);
        vm.expectRevert(reason);
        reveal(dissenter, taskId, B);
    }

    function test_reveal_otherDigest_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.ResultDigestMismatch.selector, taskId, B));
        reveal(w1, taskId, B);
        reveal(w1, taskId, A);
        vm.expectRevert(abi.encodeWithSelector(ITasks.ResultDigestMismatch.selector, taskId, B));
        reveal(w2, taskId, B);
    }

    /// @dev Who copies a hash cannot make its own seal.
    function test_reveal_copiedContribution_reverts() external {
        bytes32 task = _taskWithCopy();
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.ResultSealMismatch.selector, task, w2, sealOf(w1, task, A))
        );
        reveal(w2, task, A);
    }

    function _taskWithCopy() private returns (bytes32 task) {
        Orders memory orders = defaultOrders();
        orders.request.salt = keccak256("copy");
        orders.request.trust = 4;
        task = makeTask(orders);
        contribute(w1, task, A);
        bytes memory authorization = authorize(w2, task);
        vm.prank(w2);
        hub.contribute(task, resultHashOf(task, A), sealOf(w1, task, A), address(0), "", authorization);
    }

    function test_reveal_provesTheContribution() external {
        vm.expectEmit(address(hub));
        emit ITasks.TaskReveal(taskId, w2, A);
        reveal(w2, taskId, A);

        assertTrue(hub.viewContribution(taskId, w2).status == ContributionStatus.Proved);
        assertTrue(hub.viewContribution(taskId, w1).status == ContributionStatus.Contributed);
        Task memory task = hub.viewTask(taskId);
        assertEq(task.revealCounter, 1);
        assertEq(task.winnerCounter, 3);
        assertEq(task.resultDigest, A);
        assertEq(task.consensusValue, resultHashOf(taskId, A));
        assertTrue(task.status == TaskStatus.Revealing);
    }

    /// @dev The digest takes the place of the hash in storage; nobody must notice.
    function test_reveal_contributions_keepTheirHashes() external {
        vm.warp(START + 599);
        reveal(w1, taskId, A);
        reveal(w3, taskId, A);
        assertEq(hub.viewContribution(taskId, w1).resultHash, resultHashOf(taskId, A));
        assertEq(hub.viewContribution(taskId, w2).resultHash, resultHashOf(taskId, A));
        assertEq(hub.viewContribution(taskId, w2).resultSeal, sealOf(w2, taskId, A));
        assertEq(hub.viewContribution(taskId, dissenter).resultHash, resultHashOf(taskId, B));
        assertEq(hub.viewTask(taskId).revealCounter, 2);
    }
}

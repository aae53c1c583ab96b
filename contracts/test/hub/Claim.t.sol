// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ContributionStatus, Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Vm } from "../support/Vm.sol";
import { HubTest, Orders } from "./support/HubTest.sol";

contract ClaimTest is HubTest {
    bytes32 private constant A = keccak256("A");
    bytes32 private constant B = keccak256("B");

    bytes32 private dealId;
    bytes32 private taskId;

    /// @dev A bag of three tasks, of which the first is started.
    function setUp() public override {
        super.setUp();
        Orders memory orders = defaultOrders();
        orders.request.volume = 3;
        orders.request.trust = 4;
        dealId = makeDeal(orders);
        taskId = hub.initialize(dealId, 0);
    }

    function _passFinalDeadline() private {
        vm.warp(START + 3000);
    }

    /* REFUSALS */

    function test_claim_unknownTask_reverts() external {
        _passFinalDeadline();
        bytes32 task = taskIdOf(dealId, 1);
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, task, TaskStatus.Unset));
        hub.claim(task);
    }

    function test_claim_twice_reverts() external {
        _passFinalDeadline();
        hub.claim(taskId);
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, taskId, TaskStatus.Failed));
        hub.claim(taskId);
    }

    function test_claim_beforeTheFinalDeadline_reverts() external {
        vm.warp(START + 2999);
        vm.expectRevert(abi.encodeWithSelector(ITasks.FinalDeadlineNotReached.selector, taskId, START + 3000));
        hub.claim(taskId);
    }

    /* REFUND */

    function test_claim_refundsOneTask() external {
        _passFinalDeadline();
        vm.prank(anyone);
        hub.claim(taskId);
        assertEq(_lockedOf(requester), 2 * TASK_PRICE);
        assertEq(_freeOf(requester), FUNDS - 2 * TASK_PRICE);
        assertEq(_lockedOf(scheduler), 2 * STAKE);
        assertEq(_freeOf(scheduler), FUNDS - 3 * STAKE);
        assertEq(_lockedOf(KITTY), STAKE);
        assertEq(_freeOf(KITTY), 0);
        assertTrue(hub.viewTask(taskId).status == TaskStatus.Failed);
    }

    function test_claim_freesAllContributors() external {
        address[4] memory workers = [_newWorker("w1"), _newWorker("w2"), _newWorker("w3"), _newWorker("w4")];
        contribute(workers[0], taskId, A);
        contribute(workers[1], taskId, A);
        vm.warp(START + 600);
        vm.prank(scheduler);
        hub.reopen(taskId);
        contribute(workers[2], taskId, A);
        contribute(workers[3], taskId, B);
        _passFinalDeadline();
        hub.claim(taskId);
        for (uint256 i = 0; i < workers.length; ++i) {
            assertEq(_freeOf(workers[i]), FUNDS);
            assertEq(_lockedOf(workers[i]), 0);
            assertEq(hub.viewScore(workers[i]), 0);
        }
        assertTrue(hub.viewContribution(taskId, workers[0]).status == ContributionStatus.Rejected);
        assertTrue(hub.viewContribution(taskId, workers[2]).status == ContributionStatus.Contributed);
    }

    function test_claim_revealedButNotFinalized_keepsWhatIsKnown() external {
        address worker = _newWorker("w1");
        contribute(worker, taskId, A);
        contribute(_newWorker("w2"), taskId, A);
        reveal(worker, taskId, A);
        _passFinalDeadline();
        hub.claim(taskId);
        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Failed);
        assertEq(task.consensusValue, resultHashOf(taskId, A));
        assertEq(task.resultDigest, A);
        assertEq(task.revealCounter, 1);
        assertEq(_freeOf(worker), FUNDS);
        vm.expectRevert("task-pending");
        hub.resultFor(taskId);
    }

    function test_claim_emitsInTheOrderOfTheReference() external {
        contribute(_newWorker("w1"), taskId, A);
        _passFinalDeadline();
        vm.recordLogs();
        hub.claim(taskId);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        string[8] memory expected = [
            "Transfer(address,address,uint256)",
            "Unlock(address,uint256)",
            "Seize(address,uint256,bytes32)",
            "Reward(address,uint256,bytes32)",
            "Lock(address,uint256)",
            "Transfer(address,address,uint256)",
            "Unlock(address,uint256)",
            "TaskClaimed(bytes32)"
        ];
        assertEq(logs.length, expected.length);
        for (uint256 i = 0; i < expected.length; ++i) {
            assertEq(logs[i].topics[0], keccak256(bytes(expected[i])), vm.toString(i));
        }
        assertEq(logs[1].data, abi.encode(requester, TASK_PRICE));
        assertEq(logs[2].data, abi.encode(scheduler, STAKE, taskId));
        assertEq(logs[3].data, abi.encode(KITTY, STAKE, taskId));
        assertEq(logs[4].data, abi.encode(KITTY, STAKE));
    }

    /* MANY */

    function test_claimArray_oneBad_revertsAll() external {
        hub.initialize(dealId, 1);
        _passFinalDeadline();
        bytes32[] memory taskIds = new bytes32[](2);
        (taskIds[0], taskIds[1]) = (taskId, taskIdOf(dealId, 2));
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, taskIds[1], TaskStatus.Unset));
        hub.claimArray(taskIds);
    }

    function test_claimArray_claimsAll() external {
        hub.initialize(dealId, 1);
        _passFinalDeadline();
        bytes32[] memory taskIds = new bytes32[](2);
        (taskIds[0], taskIds[1]) = (taskId, taskIdOf(dealId, 1));
        assertTrue(hub.claimArray(taskIds));
        assertEq(_lockedOf(requester), TASK_PRICE);
    }

    function test_initializeAndClaimArray_differentLengths_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.ArrayLengthMismatch.selector, 2, 1));
        hub.initializeAndClaimArray(new bytes32[](2), new uint256[](1));
    }

    function test_initializeAndClaimArray_startedTask_reverts() external {
        _passFinalDeadline();
        bytes32[] memory dealIds = new bytes32[](1);
        dealIds[0] = dealId;
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, taskId, TaskStatus.Active));
        hub.initializeAndClaimArray(dealIds, new uint256[](1));
    }

    function test_initializeAndClaimArray_refundsTasksThatNobodyStarted() external {
        _passFinalDeadline();
        hub.claim(taskId);
        bytes32[] memory dealIds = new bytes32[](2);
        uint256[] memory indexes = new uint256[](2);
        (dealIds[0], dealIds[1]) = (dealId, dealId);
        (indexes[0], indexes[1]) = (1, 2);
        assertTrue(hub.initializeAndClaimArray(dealIds, indexes));
        assertEq(_freeOf(requester), FUNDS);
        assertEq(_freeOf(scheduler), FUNDS - 3 * STAKE);
        assertEq(_lockedOf(KITTY), 3 * STAKE);
    }
}

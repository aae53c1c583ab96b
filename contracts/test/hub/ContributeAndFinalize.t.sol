// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Contribution, ContributionStatus, Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Vm } from "../support/Vm.sol";
import { Listener } from "./support/Consumers.sol";
import { HubTest, Orders } from "./support/HubTest.sol";

contract ContributeAndFinalizeTest is HubTest {
    bytes32 private constant DIGEST = keccak256("result");

    address private worker;
    bytes32 private taskId;

    function setUp() public override {
        super.setUp();
        worker = makeAddress("worker");
        taskId = makeTaskOfTrust(1);
    }

    function _task(bytes32 tag, address callback, uint256 trust) private returns (bytes32) {
        Orders memory orders = withTag(defaultOrders(), tag);
        orders.request.salt = keccak256("another");
        orders.request.callback = callback;
        orders.request.trust = trust;
        return makeTask(orders);
    }

    function _contributeFromEnclave(bytes32 task, bytes memory endorsement, bytes memory authorization)
        private
    {
        vm.prank(worker);
        hub.contributeAndFinalize(task, DIGEST, "results", "", enclave, endorsement, authorization);
    }

    /* REFUSALS */

    function test_contributeAndFinalize_unknownTask_reverts() external {
        bytes32 task = keccak256("no task");
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, task, TaskStatus.Unset));
        contributeAndFinalize(worker, task, DIGEST, "");
    }

    function test_contributeAndFinalize_twice_reverts() external {
        contributeAndFinalize(worker, taskId, DIGEST, "");
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, taskId, TaskStatus.Completed));
        contributeAndFinalize(worker, taskId, DIGEST, "");
    }

    function test_contributeAndFinalize_atTheDeadline_reverts() external {
        vm.warp(START + 2100);
        vm.expectRevert(abi.encodeWithSelector(ITasks.ContributionClosed.selector, taskId, START + 2100));
        contributeAndFinalize(worker, taskId, DIGEST, "");
    }

    function test_contributeAndFinalize_othersContributed_reverts() external {
        contribute(_newWorker("first"), taskId, DIGEST);
        vm.warp(START + 600);
        vm.prank(scheduler);
        hub.reopen(taskId);
        vm.expectRevert(abi.encodeWithSelector(ITasks.ContributorsPresent.selector, taskId, 1));
        contributeAndFinalize(worker, taskId, DIGEST, "");
    }

    function test_contributeAndFinalize_moreTrustWanted_reverts() external {
        bytes32 task = _task(0, address(0), 2);
        vm.expectRevert(abi.encodeWithSelector(ITasks.ReplicationRequired.selector, task, 2));
        contributeAndFinalize(worker, task, DIGEST, "");
    }

    function test_contributeAndFinalize_dataWithoutCallback_reverts() external {
        bytes memory authorization = authorize(worker, taskId);
        vm.expectRevert(abi.encodeWithSelector(ITasks.ResultsCallbackMismatch.selector, taskId, DIGEST));
        vm.prank(worker);
        hub.contributeAndFinalize(taskId, DIGEST, "", "result", address(0), "", authorization);
    }

    function test_contributeAndFinalize_otherCallbackData_reverts() external {
        bytes32 task = _task(0, anyone, 1);
        vm.expectRevert(abi.encodeWithSelector(ITasks.ResultsCallbackMismatch.selector, task, DIGEST));
        contributeAndFinalize(worker, task, DIGEST, "");
    }

    function test_contributeAndFinalize_teeWithoutEnclave_reverts() external {
        bytes32 task = _task(TEE, address(0), 1);
        vm.expectRevert(abi.encodeWithSelector(ITasks.EnclaveChallengeMissing.selector, task));
        contributeAndFinalize(worker, task, DIGEST, "");
    }

    function test_contributeAndFinalize_notAuthorized_reverts() external {
        bytes memory authorization = authorize(worker, taskId, enclave, "worker");
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.InvalidAuthorization.selector, taskId, worker, scheduler)
        );
        _contributeFromEnclave(taskId, "", authorization);
    }

    function test_contributeAndFinalize_enclaveDidNotSign_reverts() external {
        bytes memory authorization = authorize(worker, taskId, enclave, "scheduler");
        bytes memory endorsement = endorse(anyone, taskId, DIGEST);
        vm.expectRevert(abi.encodeWithSelector(ITasks.InvalidEnclaveSignature.selector, taskId, enclave));
        _contributeFromEnclave(taskId, endorsement, authorization);
    }

    function test_contributeAndFinalize_resultsTooLarge_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.ResultsTooLarge.selector, 24_500, 24_499));
        contributeAndFinalize(worker, taskId, DIGEST, new bytes(24_500));
    }

    /* SETTLEMENT */

    /// @dev The worker has no funds: none are needed.
    function test_contributeAndFinalize_paysEveryone() external {
        contributeAndFinalize(worker, taskId, DIGEST, "results");
        assertEq(_freeOf(requester), FUNDS - TASK_PRICE);
        assertEq(_lockedOf(requester), 0);
        assertEq(_freeOf(appOwner), FUNDS + APP_PRICE);
        assertEq(_freeOf(datasetOwner), FUNDS + DATASET_PRICE);
        assertEq(_freeOf(worker), 990_000_000);
        assertEq(_freeOf(scheduler), FUNDS + 10_000_000);
        assertEq(_lockedOf(scheduler), 0);
        assertEq(hub.viewScore(worker), 0);
        assertEq(hub.balanceOf(address(hub)), 0);
    }

    function test_contributeAndFinalize_recordsTheTask() external {
        skip(9);
        contributeAndFinalize(worker, taskId, DIGEST, "results");
        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Completed);
        assertEq(task.revealDeadline, START + 9 + 600);
        assertEq(task.consensusValue, resultHashOf(taskId, DIGEST));
        assertEq(task.resultDigest, DIGEST);
        assertEq(task.revealCounter, 1);
        assertEq(task.winnerCounter, 1);
        assertEq(task.contributors.length, 1);
        assertEq(task.contributors[0], worker);
        assertEq(task.results, bytes("results"));
        assertEq(task.resultsCallback, "");
    }

    function test_contributeAndFinalize_recordsTheContribution() external {
        bytes memory authorization = authorize(worker, taskId, enclave, "scheduler");
        bytes memory endorsement = endorse(worker, taskId, DIGEST);
        _contributeFromEnclave(taskId, endorsement, authorization);

        Contribution memory contribution = hub.viewContribution(taskId, worker);
        assertTrue(contribution.status == ContributionStatus.Proved);
        assertEq(contribution.resultHash, resultHashOf(taskId, DIGEST));
        assertEq(contribution.resultSeal, sealOf(worker, taskId, DIGEST));
        assertEq(contribution.enclaveChallenge, enclave);
        assertEq(contribution.weight, 0);
        assertTrue(hub.viewContribution(taskId, anyone).status == ContributionStatus.Unset);
        assertEq(hub.viewContribution(taskId, anyone).resultHash, 0);
    }

    function test_contributeAndFinalize_tellsTheCallback() external {
        Listener listener = new Listener();
        bytes32 task = _task(0, address(listener), 1);
        bytes memory authorization = authorize(worker, task);
        vm.prank(worker);
        hub.contributeAndFinalize(task, keccak256("data"), "results", "data", address(0), "", authorization);
        assertEq(listener.taskId(), task);
        assertEq(listener.result(), "data");
        assertEq(hub.resultFor(task), "data");
        assertEq(hub.viewTask(task).results, "results");
    }

    function test_contributeAndFinalize_emitsInTheOrderOfTheReference() external {
        vm.recordLogs();
        contributeAndFinalize(worker, taskId, DIGEST, "results");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        string[15] memory expected = [
            "Seize(address,uint256,bytes32)",
            "Transfer(address,address,uint256)",
            "Reward(address,uint256,bytes32)",
            "Transfer(address,address,uint256)",
            "Reward(address,uint256,bytes32)",
            "Transfer(address,address,uint256)",
            "Unlock(address,uint256)",
            "Transfer(address,address,uint256)",
            "Reward(address,uint256,bytes32)",
            "Transfer(address,address,uint256)",
            "Reward(address,uint256,bytes32)",
            "TaskContribute(bytes32,address,bytes32)",
            "TaskConsensus(bytes32,bytes32)",
            "TaskReveal(bytes32,address,bytes32)",
            "TaskFinalize(bytes32,bytes)"
        ];
        assertEq(logs.length, expected.length);
        for (uint256 i = 0; i < expected.length; ++i) {
            assertEq(logs[i].topics[0], keccak256(bytes(expected[i])), vm.toString(i));
        }
        assertEq(logs[8].data, abi.encode(worker, 990_000_000, taskId));
        assertEq(logs[10].data, abi.encode(scheduler, 10_000_000, taskId));
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Contribution, ContributionStatus, Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Vm } from "../support/Vm.sol";
import { HubTest, Orders } from "./support/HubTest.sol";
import { Wallet } from "./support/Wallets.sol";

contract ContributeTest is HubTest {
    bytes32 private constant DIGEST = keccak256("result");

    address private worker;
    bytes32 private taskId;
    bytes32 private teeTaskId;

    function setUp() public override {
        super.setUp();
        worker = _newWorker("worker");
        taskId = makeTaskOfTrust(4);
        Orders memory orders = withTag(defaultOrders(), TEE);
        orders.request.salt = keccak256("tee");
        teeTaskId = makeTask(orders);
    }

    /// @dev Contributes to the task with a TEE.
    function _contributeFromEnclave(
        bytes32 task,
        address challenge,
        bytes memory endorsement,
        bytes memory authorization
    ) private {
        vm.prank(worker);
        hub.contribute(
            task,
            resultHashOf(task, DIGEST),
            sealOf(worker, task, DIGEST),
            challenge,
            endorsement,
            authorization
        );
    }

    /* REFUSALS */

    function test_contribute_unknownTask_reverts() external {
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, keccak256("no task"), TaskStatus.Unset)
        );
        contribute(worker, keccak256("no task"), DIGEST);
    }

    function test_contribute_afterConsensus_reverts() external {
        contribute(worker, taskId, DIGEST);
        contribute(_newWorker("second"), taskId, DIGEST);
        address third = _newWorker("third");
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, taskId, TaskStatus.Revealing));
        contribute(third, taskId, DIGEST);
    }

    function test_contribute_atTheDeadline_reverts() external {
        vm.warp(START + 2100);
        vm.expectRevert(abi.encodeWithSelector(ITasks.ContributionClosed.selector, taskId, START + 2100));
        contribute(worker, taskId, DIGEST);
    }

    function test_contribute_twice_reverts() external {
        contribute(worker, taskId, DIGEST);
        vm.expectRevert(abi.encodeWithSelector(ITasks.AlreadyContributed.selector, taskId, worker));
        contribute(worker, taskId, keccak256("another result"));
    }

    function test_contribute_asTheSixtyFifth_reverts() external {
        bytes32 task = _taskThatNeverAgrees();
        for (uint256 i = 0; i < 64; ++i) {
            contribute(_newWorker(vm.toString(i)), task, bytes32(i));
        }
        vm.expectRevert(abi.encodeWithSelector(ITasks.TooManyContributors.selector, task, 64));
        contribute(worker, task, DIGEST);
    }

    function test_contribute_teeWithoutEnclave_reverts() external {
        bytes memory authorization = authorize(worker, teeTaskId);
        vm.expectRevert(abi.encodeWithSelector(ITasks.EnclaveChallengeMissing.selector, teeTaskId));
        _contributeFromEnclave(teeTaskId, address(0), "", authorization);
    }

    function test_contribute_notAuthorized_reverts() external {
        bytes memory authorization = authorize(worker, taskId, address(0), "worker");
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.InvalidAuthorization.selector, taskId, worker, scheduler)
        );
        _contributeFromEnclave(taskId, address(0), "", authorization);
    }

    function test_contribute_authorizationForAnotherEnclave_reverts() external {
        bytes memory authorization = authorize(worker, teeTaskId, anyone, "scheduler");
        bytes memory endorsement = endorse(worker, teeTaskId, DIGEST);
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.InvalidAuthorization.selector, teeTaskId, worker, scheduler)
        );
        _contributeFromEnclave(teeTaskId, enclave, endorsement, authorization);
    }

    function test_contribute_schedulersWordForAnEnclaveOfABroker_reverts() external {
        vm.prank(admin);
        hub.setTeeBroker(anyone);
        bytes memory authorization = authorize(worker, teeTaskId, enclave, "scheduler");
        bytes memory endorsement = endorse(worker, teeTaskId, DIGEST);
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.InvalidAuthorization.selector, teeTaskId, worker, anyone)
        );
        _contributeFromEnclave(teeTaskId, enclave, endorsement, authorization);
    }

    function test_contribute_badAuthorizationFormat_reverts() external {
        vm.expectRevert("invalid-signature-format");
        _contributeFromEnclave(taskId, address(0), "", "short");
    }

    function test_contribute_enclaveDidNotSign_reverts() external {
        bytes memory authorization = authorize(worker, teeTaskId, enclave, "scheduler");
        bytes memory endorsement = endorse(worker, teeTaskId, keccak256("another result"));
        vm.expectRevert(abi.encodeWithSelector(ITasks.InvalidEnclaveSignature.selector, teeTaskId, enclave));
        _contributeFromEnclave(teeTaskId, enclave, endorsement, authorization);
    }

    function test_contribute_withoutStake_reverts() external {
        vm.prank(worker);
        hub.withdraw(FUNDS - STAKE + 1);
        vm.expectRevert("IexecEscrow: Transfer amount exceeds balance");
        contribute(worker, taskId, DIGEST);
    }

    /* CONTRIBUTIONS */

    function test_contribute_locksTheStakeAndRecords() external {
        contribute(worker, taskId, DIGEST);

        assertEq(_freeOf(worker), FUNDS - STAKE);
        assertEq(_lockedOf(worker), STAKE);
        Contribution memory contribution = hub.viewContribution(taskId, worker);
        assertTrue(contribution.status == ContributionStatus.Contributed);
        assertEq(contribution.resultHash, resultHashOf(taskId, DIGEST));
        assertEq(contribution.resultSeal, sealOf(worker, taskId, DIGEST));
        assertEq(contribution.enclaveChallenge, address(0));
        assertEq(contribution.weight, 1);
        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Active);
        assertEq(task.contributors.length, 1);
        assertEq(task.contributors[0], worker);
        assertEq(task.consensusValue, 0);
        assertEq(task.winnerCounter, 0);
    }

    function test_contribute_justBeforeTheDeadline_succeeds() external {
        vm.warp(START + 2099);
        contribute(worker, taskId, DIGEST);
    }

    function test_contribute_contributors_areInOrder() external {
        bytes32 task = _taskThatNeverAgrees();
        for (uint256 i = 0; i < 5; ++i) {
            contribute(_newWorker(vm.toString(i)), task, bytes32(i));
        }
        address[] memory contributors = hub.viewTask(task).contributors;
        for (uint256 i = 0; i < 5; ++i) {
            assertEq(contributors[i], makeAddress(vm.toString(i)));
            assertEq(hub.viewContribution(task, contributors[i]).resultHash, resultHashOf(task, bytes32(i)));
        }
    }

    function test_contribute_consensus_startsTheReveal() external {
        contribute(worker, taskId, keccak256("another result"));
        contribute(_newWorker("second"), taskId, DIGEST);
        contribute(_newWorker("third"), taskId, DIGEST);
        contribute(_newWorker("fourth"), taskId, DIGEST);
        skip(7);
        // Groups 2 and 8 of 11: 8 · 4 = 32 is not above 11 · 3 = 33; the next makes it 16 of 19.
        assertTrue(hub.viewTask(taskId).status == TaskStatus.Active);
        address fifth = _newWorker("fifth");
        vm.expectEmit(address(hub));
        emit ITasks.TaskConsensus(taskId, resultHashOf(taskId, DIGEST));
        contribute(fifth, taskId, DIGEST);

        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Revealing);
        assertEq(task.consensusValue, resultHashOf(taskId, DIGEST));
        assertEq(task.winnerCounter, 4);
        assertEq(task.revealCounter, 0);
        assertEq(task.revealDeadline, START + 7 + 600);
        assertEq(task.resultDigest, 0);
    }

    function test_contribute_trustOne_needsOneWorker() external {
        Orders memory orders = defaultOrders();
        orders.request.salt = keccak256("trust one");
        bytes32 task = makeTask(orders);
        contribute(worker, task, DIGEST);
        assertTrue(hub.viewTask(task).status == TaskStatus.Revealing);
    }

    function test_contribute_fromEnclave_recordsIt() external {
        bytes memory authorization = authorize(worker, teeTaskId, enclave, "scheduler");
        bytes memory endorsement = endorse(worker, teeTaskId, DIGEST);
        _contributeFromEnclave(teeTaskId, enclave, endorsement, authorization);
        assertEq(hub.viewContribution(teeTaskId, worker).enclaveChallenge, enclave);
    }

    function test_contribute_enclaveWithoutTag_isChecked() external {
        bytes memory authorization = authorize(worker, taskId, enclave, "scheduler");
        vm.expectRevert(abi.encodeWithSelector(ITasks.InvalidEnclaveSignature.selector, taskId, enclave));
        _contributeFromEnclave(taskId, enclave, new bytes(65), authorization);
    }

    function test_contribute_brokersWord_isTakenForEnclavesOnly() external {
        vm.prank(admin);
        hub.setTeeBroker(anyone);
        bytes memory authorization = authorize(worker, teeTaskId, enclave, "anyone");
        bytes memory endorsement = endorse(worker, teeTaskId, DIGEST);
        _contributeFromEnclave(teeTaskId, enclave, endorsement, authorization);
        contribute(worker, taskId, DIGEST);
    }

    function test_contribute_schedulerIsAWallet_succeeds() external {
        address wallet = address(new Wallet(scheduler));
        _fund(wallet, FUNDS);
        Orders memory orders = defaultOrders();
        orders.workerpool.workerpool = workerpoolRegistry.createWorkerpool(wallet, "of a wallet");
        orders.request.workerpool = address(0);
        orders.request.salt = keccak256("wallet");
        bytes32 task = makeTask(orders);
        contribute(worker, task, DIGEST);
        assertEq(hub.viewTask(task).contributors[0], worker);
    }

    function test_contribute_emitsInTheOrderOfTheReference() external {
        contribute(_newWorker("second"), taskId, DIGEST);
        vm.recordLogs();
        contribute(worker, taskId, DIGEST);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        assertEq(logs.length, 4);
        assertEq(logs[0].topics[0], keccak256("Transfer(address,address,uint256)"));
        assertEq(logs[1].topics[0], keccak256("Lock(address,uint256)"));
        assertEq(logs[2].topics[0], keccak256("TaskContribute(bytes32,address,bytes32)"));
        assertEq(logs[2].topics[1], taskId);
        assertEq(logs[2].topics[2], bytes32(uint256(uint160(worker))));
        assertEq(logs[2].data, abi.encode(resultHashOf(taskId, DIGEST)));
        assertEq(logs[3].topics[0], keccak256("TaskConsensus(bytes32,bytes32)"));
    }

    function _taskThatNeverAgrees() private returns (bytes32) {
        Orders memory orders = defaultOrders();
        orders.request.salt = keccak256("many workers");
        orders.request.trust = 1_000_000;
        return makeTask(orders);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IERC721 } from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import { ContributionStatus, Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Vm } from "../support/Vm.sol";
import { Flooder, Glutton, Listener, Meter } from "./support/Consumers.sol";
import { HubTest, Orders } from "./support/HubTest.sol";
import { Grump } from "./support/Wallets.sol";

contract FinalizeTest is HubTest {
    bytes32 private constant A = keccak256("A");
    bytes32 private constant B = keccak256("B");

    address private w1;
    address private w2;
    bytes32 private taskId;

    /// @dev w1 and w2 agree on A; reveals until START + 600.
    function setUp() public override {
        super.setUp();
        w1 = _newWorker("w1");
        w2 = _newWorker("w2");
        taskId = makeTaskOfTrust(4);
        contribute(w1, taskId, A);
        contribute(w2, taskId, A);
    }

    function _revealAll() private {
        reveal(w1, taskId, A);
        reveal(w2, taskId, A);
    }

    /// @dev A task of one worker that has revealed, with `callback`.
    function _taskWithCallback(address callback, bytes memory data) private returns (bytes32 task) {
        Orders memory orders = defaultOrders();
        orders.request.salt = keccak256("callback");
        orders.request.callback = callback;
        task = makeTask(orders);
        contribute(w1, task, keccak256(data));
        reveal(w1, task, keccak256(data));
    }

    function _finalizeWithCallback(bytes32 task, bytes memory data) private {
        vm.prank(scheduler);
        hub.finalize(task, "results", data);
    }

    /* REFUSALS */

    function test_finalize_withoutConsensus_reverts() external {
        bytes32 task = keccak256("no task");
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, task, TaskStatus.Unset));
        finalize(task, "");
    }

    function test_finalize_twice_reverts() external {
        _revealAll();
        finalize(taskId, "");
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, taskId, TaskStatus.Completed));
        finalize(taskId, "");
    }

    function test_finalize_byAnother_reverts() external {
        _revealAll();
        vm.expectRevert(abi.encodeWithSelector(ITasks.NotTheScheduler.selector, taskId, w1, scheduler));
        vm.prank(w1);
        hub.finalize(taskId, "", "");
    }

    function test_finalize_atTheFinalDeadline_reverts() external {
        _revealAll();
        vm.warp(START + 3000);
        vm.expectRevert(abi.encodeWithSelector(ITasks.FinalDeadlineReached.selector, taskId, START + 3000));
        finalize(taskId, "");
    }

    function test_finalize_beforeAllRevealed_reverts() external {
        reveal(w1, taskId, A);
        vm.warp(START + 599);
        vm.expectRevert(abi.encodeWithSelector(ITasks.RevealsMissing.selector, taskId, 1, 2, START + 600));
        finalize(taskId, "");
    }

    function test_finalize_nobodyRevealed_reverts() external {
        vm.warp(START + 600);
        vm.expectRevert(abi.encodeWithSelector(ITasks.RevealsMissing.selector, taskId, 0, 2, START + 600));
        finalize(taskId, "");
    }

    function test_finalize_dataWithoutCallback_reverts() external {
        _revealAll();
        vm.expectRevert(abi.encodeWithSelector(ITasks.ResultsCallbackMismatch.selector, taskId, A));
        _finalizeWithCallback(taskId, "A");
    }

    function test_finalize_otherCallbackData_reverts() external {
        bytes32 task = _taskWithCallback(address(new Listener()), "data");
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.ResultsCallbackMismatch.selector, task, keccak256("data"))
        );
        _finalizeWithCallback(task, "other data");
    }

    function test_finalize_resultsTooLarge_reverts() external {
        _revealAll();
        vm.expectRevert(abi.encodeWithSelector(ITasks.ResultsTooLarge.selector, 24_500, 24_499));
        finalize(taskId, new bytes(24_500));
    }

    /// @dev Whatever gas the scheduler sends, the callback has what it was promised or nothing happens.
    function test_finalize_starvedCallback_reverts() external {
        Meter meter = new Meter();
        bytes32 task = _taskWithCallback(address(meter), "data");
        bytes memory call = abi.encodeCall(ITasks.finalize, (task, "results", "data"));
        uint256 refusals = 0;
        for (uint256 limit = 150_000; limit < 500_000; limit += 5000) {
            uint256 state = vm.snapshotState();
            vm.prank(scheduler);
            (bool success, bytes memory reason) = address(hub).call{ gas: limit }(call);
            if (success) assertGt(meter.gasAtStart(), 199_500);
            else if (bytes4(reason) == ITasks.CallbackGasMissing.selector) ++refusals;
            vm.revertToState(state);
        }
        assertGt(refusals, 10);
    }

    /* SETTLEMENT */

    function test_finalize_paysEveryone() external {
        _revealAll();
        finalize(taskId, "results");

        assertEq(_freeOf(requester), FUNDS - TASK_PRICE);
        assertEq(_lockedOf(requester), 0);
        assertEq(_freeOf(appOwner), FUNDS + APP_PRICE);
        assertEq(_freeOf(datasetOwner), FUNDS + DATASET_PRICE);
        assertEq(_freeOf(w1), FUNDS + 495_000_000);
        assertEq(_freeOf(w2), FUNDS + 495_000_000);
        assertEq(_freeOf(scheduler), FUNDS + 10_000_000);
        assertEq(_lockedOf(w1) + _lockedOf(w2) + _lockedOf(scheduler), 0);
        assertEq(hub.viewScore(w1), 1);
        assertEq(hub.balanceOf(address(hub)), 0);
    }

    function test_finalize_recordsTheResults() external {
        _revealAll();
        finalize(taskId, "results");
        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Completed);
        assertEq(task.results, bytes("results"));
        assertEq(task.resultsCallback, "");
        assertEq(task.resultDigest, A);
        assertEq(task.consensusValue, resultHashOf(taskId, A));
        assertEq(task.revealCounter, 2);
        assertEq(task.winnerCounter, 2);
        assertEq(task.contributors.length, 2);
        assertEq(task.resultsTimestamp, 0);
        assertEq(hub.resultFor(taskId), "");
    }

    function test_finalize_withoutResults_succeeds() external {
        _revealAll();
        finalize(taskId, "");
        assertEq(hub.viewTask(taskId).results, "");
    }

    function test_finalize_largestResults_succeeds() external {
        _revealAll();
        finalize(taskId, new bytes(24_499));
        assertEq(hub.viewTask(taskId).results.length, 24_499);
    }

    function test_finalize_someRevealed_seizesTheRest() external {
        reveal(w1, taskId, A);
        vm.warp(START + 600);
        vm.expectEmit(address(hub));
        emit ITasks.FaultyContribution(w2, taskId);
        finalize(taskId, "");

        // Pot: 1.3 RLC; 1 % of it stays with the scheduler.
        assertEq(_freeOf(w1), FUNDS + 1_287_000_000);
        assertEq(_freeOf(w2), FUNDS - STAKE);
        assertEq(_freeOf(scheduler), FUNDS + 13_000_000);
        assertTrue(hub.viewContribution(taskId, w2).status == ContributionStatus.Contributed);
    }

    /// @dev Nothing was compared with its result.
    function test_finalize_singleWorker_gainsNoScore() external {
        bytes32 task = _taskWithCallback(address(0), "");
        vm.prank(scheduler);
        hub.finalize(task, "results", "");
        assertEq(hub.viewScore(w1), 0);
        assertEq(_freeOf(w1), FUNDS + 990_000_000 - STAKE);
        assertEq(_lockedOf(w1), STAKE);
    }

    /// @dev The seller is whoever owned the app at the match.
    function test_finalize_appSoldInBetween_paysTheOwnerOfTheDeal() external {
        _revealAll();
        vm.prank(appOwner);
        IERC721(address(appRegistry)).transferFrom(appOwner, anyone, uint160(app));
        finalize(taskId, "");
        assertEq(_freeOf(appOwner), FUNDS + APP_PRICE);
        assertEq(_freeOf(anyone), 0);
    }

    function test_finalize_workerpoolSoldInBetween_isUpToTheOwnerOfTheDeal() external {
        _revealAll();
        vm.prank(scheduler);
        IERC721(address(workerpoolRegistry)).transferFrom(scheduler, anyone, uint160(workerpool));
        vm.expectRevert(abi.encodeWithSelector(ITasks.NotTheScheduler.selector, taskId, anyone, scheduler));
        vm.prank(anyone);
        hub.finalize(taskId, "", "");
        finalize(taskId, "");
    }

    function test_finalize_emitsInTheOrderOfTheReference() external {
        (bytes32 task, Vm.Log[] memory logs) = _finalizeWithDissent();
        string[22] memory expected = [
            "Seize(address,uint256,bytes32)",
            "Transfer(address,address,uint256)",
            "Reward(address,uint256,bytes32)",
            "Transfer(address,address,uint256)",
            "Reward(address,uint256,bytes32)",
            "Transfer(address,address,uint256)",
            "Unlock(address,uint256)",
            "Transfer(address,address,uint256)",
            "Unlock(address,uint256)",
            "Transfer(address,address,uint256)",
            "Reward(address,uint256,bytes32)",
            "AccurateContribution(address,bytes32)",
            "Seize(address,uint256,bytes32)",
            "FaultyContribution(address,bytes32)",
            "Transfer(address,address,uint256)",
            "Unlock(address,uint256)",
            "Transfer(address,address,uint256)",
            "Reward(address,uint256,bytes32)",
            "AccurateContribution(address,bytes32)",
            "Transfer(address,address,uint256)",
            "Reward(address,uint256,bytes32)",
            "TaskFinalize(bytes32,bytes)"
        ];
        assertEq(logs.length, expected.length);
        for (uint256 i = 0; i < expected.length; ++i) {
            assertEq(logs[i].topics[0], keccak256(bytes(expected[i])), vm.toString(i));
        }
        assertEq(logs[0].data, abi.encode(requester, TASK_PRICE, task));
        assertEq(logs[6].data, abi.encode(scheduler, STAKE));
        assertEq(logs[21].data, abi.encode("results"));
    }

    /// @dev A task with a faulty worker between two winners: 2 · 9 = 18 of 21 is above two thirds.
    function _finalizeWithDissent() private returns (bytes32 task, Vm.Log[] memory logs) {
        address veteran = _newWorker("veteran");
        address dissenter = _newWorker("dissenter");
        _setScore(veteran, 30);
        Orders memory orders = defaultOrders();
        orders.request.salt = keccak256("dissent");
        orders.request.trust = 3;
        task = makeTask(orders);
        contribute(w1, task, A);
        contribute(dissenter, task, B);
        contribute(veteran, task, A);
        reveal(w1, task, A);
        reveal(veteran, task, A);
        vm.recordLogs();
        finalize(task, "results");
        logs = vm.getRecordedLogs();
    }

    /* CALLBACK */

    function test_finalize_tellsTheCallback() external {
        Listener listener = new Listener();
        bytes32 task = _taskWithCallback(address(listener), "data");
        _finalizeWithCallback(task, "data");

        assertEq(listener.taskId(), task);
        assertEq(listener.result(), "data");
        assertEq(listener.teller(), address(hub));
        assertEq(hub.resultFor(task), "data");
        assertEq(hub.viewTask(task).resultsCallback, "data");
        assertEq(hub.viewTask(task).results, "results");
    }

    function test_finalize_callbackThatReverts_settlesAllTheSame() external {
        bytes32 task = _taskWithCallback(address(new Grump()), "data");
        _finalizeWithCallback(task, "data");
        assertTrue(hub.viewTask(task).status == TaskStatus.Completed);
    }

    function test_finalize_callbackWithoutCode_settlesAllTheSame() external {
        bytes32 task = _taskWithCallback(anyone, "data");
        _finalizeWithCallback(task, "data");
        assertTrue(hub.viewTask(task).status == TaskStatus.Completed);
    }

    function test_finalize_callbackThatNeverEnds_settlesAllTheSame() external {
        Glutton glutton = new Glutton();
        bytes32 task = _taskWithCallback(address(glutton), "data");
        _finalizeWithCallback(task, "data");
        assertTrue(hub.viewTask(task).status == TaskStatus.Completed);
        assertEq(glutton.calls(), 0);
    }

    function test_finalize_callbackThatAnswersALot_settlesAllTheSame() external {
        bytes32 task = _taskWithCallback(address(new Flooder()), "data");
        _finalizeWithCallback(task, "data");
        assertTrue(hub.viewTask(task).status == TaskStatus.Completed);
    }

    function test_finalize_emptyCallbackData_isWhatWasAgreed() external {
        bytes32 task = _taskWithCallback(address(new Listener()), "");
        _finalizeWithCallback(task, "");
        assertEq(hub.resultFor(task), "");
    }
}

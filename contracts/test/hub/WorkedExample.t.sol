// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { HubTest, Orders } from "./support/HubTest.sol";
import { ScoreSource } from "./support/ScoreSource.sol";

/// @notice A task settled on the reference contracts, to the nRLC: price 1 000 000 007, trust 20, scores 0, 15, 9 and 30.
/// @dev iExec PoCo 6.2: workers weigh 2, 4, 2 and 9; w1, w2 and w4 vote A, w3 votes B; w4 brings consensus; w1 does not
/// reveal.
contract WorkedExampleTest is HubTest {
    bytes32 private constant A = keccak256("A");
    bytes32 private constant B = keccak256("B");

    address private w1;
    address private w2;
    address private w3;
    address private w4;
    bytes32 private taskId;

    function setUp() public override {
        super.setUp();
        ScoreSource scores = new ScoreSource();
        vm.store(address(hub), _scoreSourceSlot(), bytes32(uint256(uint160(address(scores)))));
        w1 = _newWorker("w1");
        w2 = _newWorker("w2");
        w3 = _newWorker("w3");
        w4 = _newWorker("w4");
        scores.set(w2, 15);
        scores.set(w3, 9);
        scores.set(w4, 30);
        hub.importScore(w2);
        hub.importScore(w3);
        hub.importScore(w4);

        Orders memory orders = withoutDataset(defaultOrders());
        orders.app.appprice = 0;
        orders.workerpool.workerpoolprice = 1_000_000_007;
        orders.request.workerpoolmaxprice = 1_000_000_007;
        orders.request.trust = 20;
        taskId = makeTask(orders);
    }

    /// @dev Slot 12 of the hub's namespace; see `HubState`.
    function _scoreSourceSlot() private pure returns (bytes32) {
        return bytes32(uint256(0xbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300) + 12);
    }

    function test_workedExample_paysEveryoneAsTheReferenceDoes() external {
        contribute(w1, taskId, A);
        assertEq(hub.frozenOf(w1), 300_000_002);
        contribute(w3, taskId, B);
        contribute(w2, taskId, A);
        assertTrue(hub.viewTask(taskId).status == TaskStatus.Active);
        contribute(w4, taskId, A);

        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Revealing);
        assertEq(task.winnerCounter, 3);
        assertEq(task.consensusValue, resultHashOf(taskId, A));
        assertEq(hub.viewContribution(taskId, w1).weight, 1);
        assertEq(hub.viewContribution(taskId, w2).weight, 2);
        assertEq(hub.viewContribution(taskId, w3).weight, 1);
        assertEq(hub.viewContribution(taskId, w4).weight, 3);

        reveal(w2, taskId, A);
        reveal(w4, taskId, A);
        skip(600);
        finalize(taskId, "results");

        assertEq(_freeOf(w1), FUNDS - 300_000_002);
        assertEq(_freeOf(w2), FUNDS + 633_600_004);
        assertEq(_freeOf(w3), FUNDS - 300_000_002);
        assertEq(_freeOf(w4), FUNDS + 950_400_006);
        assertEq(_freeOf(scheduler), FUNDS + 16_000_001);
        assertEq(_freeOf(requester), FUNDS - 1_000_000_007);
        assertEq(hub.balanceOf(address(hub)), 0);
        assertEq(hub.viewScore(w1), 0);
        assertEq(hub.viewScore(w2), 16);
        assertEq(hub.viewScore(w3), 6);
        assertEq(hub.viewScore(w4), 31);
    }
}

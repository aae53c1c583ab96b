// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { Round } from "../../src/interfaces/IRounds.sol";
import { RoundTest } from "./support/RoundTest.sol";

contract SettleTaskTest is RoundTest {
    function test_settleTask_threeWorkers_paysEveryone() external {
        bytes32 dealId = makeDealOfTrust(8);
        bytes32 root = leafOf(0, digestOf(0), 0);
        Round[] memory rounds = open(dealId, 0, 1, 0, same(root, 3));
        uint256 schedulerFunds = _freeOf(scheduler);

        settleTask(dealId, rounds, digestOf(0));

        assertEq(_freeOf(requester), FUNDS - TASK_PRICE);
        assertEq(_lockedOf(requester), 0);
        assertEq(_freeOf(appOwner), FUNDS + APP_PRICE);
        assertEq(_freeOf(datasetOwner), FUNDS + DATASET_PRICE);
        // 99 % of 1 000 000 000 for three of the same weight.
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(_freeOf(workers[i]), FUNDS - BOND + 330_000_000);
            assertEq(hub.viewScore(workers[i]), 1);
        }
        assertEq(_freeOf(scheduler), schedulerFunds + STAKE + 10_000_000);
        assertEq(_lockedOf(scheduler), 0);
        assertEq(_freeOf(address(hub)), 5 * BOND);
    }

    function test_settleTask_showsTheResult() external {
        bytes32 dealId = makeDealOfTrust(8);
        bytes32 taskId = taskIdOf(dealId, 0);
        bytes32 digest = 0x0123456789abcdef0f1e2d3c4b5a69788796a5b4c3d2e1f000112233445566ff;
        Round[] memory rounds = open(dealId, 0, 1, 0, same(leafOf(0, digest, 0), 3));
        settleTask(dealId, rounds, digest);

        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Completed);
        assertEq(task.dealId, dealId);
        assertEq(task.idx, 0);
        assertEq(task.timeref, TIMEREF);
        assertEq(task.contributionDeadline, START + 2100);
        assertEq(task.finalDeadline, START + 3000);
        assertEq(task.resultDigest, digest);
        assertEq(task.consensusValue, resultHashOf(taskId, digest));
        assertEq(
            string(task.results),
            "/ipfs/f017012200123456789abcdef0f1e2d3c4b5a69788796a5b4c3d2e1f000112233445566ff"
        );
        assertEq(task.contributors.length, 0);
        assertEq(hub.resultFor(taskId).length, 0);
        assertEq(hub.viewSettledRoot(dealId, 0, 1), leafOf(0, digest, 0));
        assertTrue(hub.isSettled(dealId, 0));
        assertTrue(hub.viewStatus(dealId, 0) == TaskStatus.Completed);
    }
}

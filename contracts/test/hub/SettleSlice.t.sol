// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { IRounds, Round } from "../../src/interfaces/IRounds.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { RoundTest } from "./support/RoundTest.sol";

contract SettleSliceTest is RoundTest {
    function test_settleSlice_smallBag_paysEveryone() external {
        bytes32 dealId = makeBag(64, 8);
        Round[] memory rounds = open(dealId, 0, 64, 0, same(rightRoot(0, 64), 3));
        assertTrue(hub.viewStatus(dealId, 63) == TaskStatus.Active);
        assertEq(hub.viewChain(dealId, 0, 64), chainOf(rounds));
        uint256 schedulerFunds = _freeOf(scheduler);

        settleSlice(dealId, 0, 64, rounds);

        assertEq(_lockedOf(requester), 0);
        assertEq(_freeOf(requester), FUNDS);
        assertEq(_freeOf(appOwner), FUNDS + 64 * APP_PRICE);
        assertEq(_freeOf(datasetOwner), FUNDS + 64 * DATASET_PRICE);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(_freeOf(workers[i]), FUNDS - BOND + 64 * 330_000_000);
            assertEq(hub.viewScore(workers[i]), 1);
        }
        assertEq(_freeOf(scheduler), schedulerFunds + 64 * (STAKE + 10_000_000));
        assertEq(hub.viewSettledRoot(dealId, 0, 64), rightRoot(0, 64));
        assertEq(hub.viewChain(dealId, 0, 64), 0);
        for (uint256 i = 0; i < 64; ++i) {
            assertTrue(hub.isSettled(dealId, i));
        }
        assertFalse(hub.isSettled(dealId, 64));
    }

    function test_settleSlice_largeBag_inTwoSlices() external {
        _bond(workers[0], 500e9);
        _bond(workers[1], 500e9);
        bytes32 dealId = makeBag(1000, 4);
        Round[] memory second;
        Round[] memory first = open(dealId, 0, 300, 0, same(rightRoot(0, 300), 2));
        second = open(dealId, 300, 700, 0, same(rightRoot(300, 700), 2));
        settleSlice(dealId, 300, 700, second);
        assertFalse(hub.isSettled(dealId, 299));
        assertTrue(hub.isSettled(dealId, 300));
        settleSlice(dealId, 0, 300, first);
        assertTrue(hub.isSettled(dealId, 299));
        assertTrue(hub.isSettled(dealId, 999));
        assertEq(_lockedOf(requester), 0);
        assertEq(_lockedOf(scheduler), 0);
        assertEq(_freeOf(workers[0]), FUNDS - BOND - 500e9 + 1000 * 495_000_000);
    }

    function test_settleSlice_unknownDeal_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.UnknownDeal.selector, bytes32(0)));
        settleSlice(0, 0, 1, new Round[](0));
    }

    function test_settleSlice_atTheFinalDeadline_reverts() external {
        bytes32 dealId = makeBag(2, 4);
        Round[] memory rounds = open(dealId, 0, 2, 0, same(rightRoot(0, 2), 2));
        vm.warp(START + 3000);
        vm.expectRevert(abi.encodeWithSelector(ITasks.FinalDeadlineReached.selector, dealId, START + 3000));
        settleSlice(dealId, 0, 2, rounds);
    }

    /// @dev It is settled by `settleTask`, so that it can be seen.
    function test_settleSlice_ofOneTask_reverts() external {
        bytes32 dealId = makeDealOfTrust(4);
        Round[] memory rounds = open(dealId, 0, 1, 0, same(leafOf(0, digestOf(0), 0), 2));
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundsMismatch.selector, dealId, 0, 1));
        settleSlice(dealId, 0, 1, rounds);
    }

    function test_settleSlice_twice_reverts() external {
        bytes32 dealId = makeBag(2, 4);
        Round[] memory rounds = open(dealId, 0, 2, 0, same(rightRoot(0, 2), 2));
        settleSlice(dealId, 0, 2, rounds);
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundsMismatch.selector, dealId, 0, 2));
        settleSlice(dealId, 0, 2, rounds);
    }
}

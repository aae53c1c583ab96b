// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { HubTest, Orders } from "./support/HubTest.sol";

contract InitializeTest is HubTest {
    bytes32 private dealId;

    /// @dev A bag of tasks 2, 3 and 4 of its request.
    function setUp() public override {
        super.setUp();
        Orders memory orders = defaultOrders();
        orders.request.volume = 5;
        orders.workerpool.volume = 2;
        makeDeal(orders);
        orders.workerpool.volume = 1000;
        dealId = makeDeal(orders);
    }

    function test_initialize_unknownDeal_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.UnknownDeal.selector, keccak256("no deal")));
        hub.initialize(keccak256("no deal"), 0);
    }

    function test_initialize_beforeTheBag_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.IndexOutsideDeal.selector, dealId, 1, 2, 3));
        hub.initialize(dealId, 1);
    }

    function test_initialize_behindTheBag_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.IndexOutsideDeal.selector, dealId, 5, 2, 3));
        hub.initialize(dealId, 5);
    }

    function test_initialize_twice_reverts() external {
        bytes32 taskId = hub.initialize(dealId, 2);
        vm.expectRevert(abi.encodeWithSelector(ITasks.WrongTaskStatus.selector, taskId, TaskStatus.Active));
        hub.initialize(dealId, 2);
    }

    function test_initialize_startsTheTask() external {
        skip(100);
        bytes32 taskId = keccak256(abi.encode(dealId, 4));
        vm.expectEmit(address(hub));
        emit ITasks.TaskInitialize(taskId, workerpool);
        vm.prank(anyone);
        assertEq(hub.initialize(dealId, 4), taskId);

        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Active);
        assertEq(task.dealId, dealId);
        assertEq(task.idx, 4);
        assertEq(task.timeref, TIMEREF);
        assertEq(task.contributionDeadline, START + 2100);
        assertEq(task.finalDeadline, START + 3000);
        assertEq(task.revealDeadline, 0);
        assertEq(task.contributors.length, 0);
    }

    /// @dev So that its funds can be claimed.
    function test_initialize_afterTheFinalDeadline_succeeds() external {
        skip(3000);
        hub.initialize(dealId, 2);
    }

    /* MANY */

    function test_initializeArray_differentLengths_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.ArrayLengthMismatch.selector, 1, 2));
        hub.initializeArray(new bytes32[](1), new uint256[](2));
    }

    function test_initializeArray_oneBad_revertsAll() external {
        (bytes32[] memory dealIds, uint256[] memory indexes) = _bag();
        indexes[2] = 5;
        vm.expectRevert(abi.encodeWithSelector(ITasks.IndexOutsideDeal.selector, dealId, 5, 2, 3));
        hub.initializeArray(dealIds, indexes);
    }

    function test_initializeArray_startsAll() external {
        (bytes32[] memory dealIds, uint256[] memory indexes) = _bag();
        assertTrue(hub.initializeArray(dealIds, indexes));
        for (uint256 i = 0; i < indexes.length; ++i) {
            assertTrue(hub.viewTask(taskIdOf(dealId, indexes[i])).status == TaskStatus.Active);
        }
    }

    function _bag() private view returns (bytes32[] memory dealIds, uint256[] memory indexes) {
        dealIds = new bytes32[](3);
        indexes = new uint256[](3);
        for (uint256 i = 0; i < 3; ++i) {
            (dealIds[i], indexes[i]) = (dealId, i + 2);
        }
    }
}

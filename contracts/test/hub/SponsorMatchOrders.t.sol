// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IMatching } from "../../src/interfaces/IMatching.sol";
import { HubTest, Orders } from "./support/HubTest.sol";

contract SponsorMatchOrdersTest is HubTest {
    function _sponsorMatch(Orders memory orders) private returns (bytes32 dealId) {
        return hub.sponsorMatchOrders(orders.app, orders.dataset, orders.workerpool, orders.request);
    }

    function test_sponsorMatchOrders_unsignedRequest_reverts() external {
        Orders memory orders = signed(defaultOrders());
        orders.request.sign = signatureOf(_keyOf("sponsor"), hashOf(orders.request));
        vm.prank(sponsor);
        vm.expectRevert("iExecV5-matchOrders-0x50");
        _sponsorMatch(orders);
    }

    function test_sponsorMatchOrders_sponsorTooPoor_reverts() external {
        Orders memory orders = signed(defaultOrders());
        vm.prank(anyone);
        vm.expectRevert("IexecEscrow: Transfer amount exceeds balance");
        _sponsorMatch(orders);
    }

    function test_sponsorMatchOrders_locksTheSponsorsFunds() external {
        Orders memory orders = signed(defaultOrders());
        bytes32 expected = keccak256(abi.encode(hashOf(orders.request), 0));
        vm.expectEmit(address(hub));
        emit IMatching.DealSponsored(expected, sponsor);
        vm.prank(sponsor);
        bytes32 dealId = _sponsorMatch(orders);

        assertEq(dealId, expected);
        assertEq(hub.viewDeal(dealId).sponsor, sponsor);
        assertEq(hub.viewDeal(dealId).requester, requester);
        assertEq(_lockedOf(sponsor), TASK_PRICE);
        assertEq(_lockedOf(requester), 0);
    }

    function test_sponsorMatchOrders_taskPaid_takesFromTheSponsor() external {
        address worker = _newWorker("worker");
        Orders memory orders = signed(defaultOrders());
        vm.prank(sponsor);
        bytes32 taskId = hub.initialize(_sponsorMatch(orders), 0);
        contributeAndFinalize(worker, taskId, keccak256("result"), "");
        assertEq(_freeOf(sponsor), FUNDS - TASK_PRICE);
        assertEq(_lockedOf(sponsor), 0);
        assertEq(_freeOf(requester), FUNDS);
    }

    function test_sponsorMatchOrders_taskFailed_refundsTheSponsor() external {
        Orders memory orders = signed(defaultOrders());
        vm.prank(sponsor);
        bytes32 taskId = hub.initialize(_sponsorMatch(orders), 0);
        skip(TIMEREF * 10);
        hub.claim(taskId);
        assertEq(_freeOf(sponsor), FUNDS);
        assertEq(_freeOf(requester), FUNDS);
    }

    function test_sponsorMatchOrders_byRequester_isSponsoredByIt() external {
        Orders memory orders = signed(defaultOrders());
        vm.prank(requester);
        assertEq(hub.viewDeal(_sponsorMatch(orders)).sponsor, requester);
    }
}

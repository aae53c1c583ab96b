// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IVoucher } from "../../src/voucher/IVoucher.sol";
import { HubTest, Orders } from "../hub/support/HubTest.sol";

contract VoucherTest is HubTest {
    uint256 private constant EXPIRY = START + 1 days;
    uint256 private constant ALLOWANCE = TASK_PRICE * 2;

    IVoucher private voucher;

    function setUp() public override {
        super.setUp();
        voucher = IVoucher(_create("Voucher.sol:Voucher", abi.encode(address(hub), sponsor, EXPIRY)));
        address[] memory assets = new address[](3);
        (assets[0], assets[1], assets[2]) = (app, dataset, workerpool);
        vm.startPrank(sponsor);
        hub.transfer(address(voucher), FUNDS / 2);
        voucher.cover(assets, true);
        voucher.allow(_one(requester), _one(ALLOWANCE));
        vm.stopPrank();
    }

    function _one(address account) private pure returns (address[] memory list) {
        list = new address[](1);
        list[0] = account;
    }

    function _one(uint256 amount) private pure returns (uint256[] memory list) {
        list = new uint256[](1);
        list[0] = amount;
    }

    function _match(Orders memory orders) private returns (bytes32 dealId) {
        vm.prank(requester);
        return voucher.matchOrders(orders.app, orders.dataset, orders.workerpool, orders.request);
    }

    function _refusesToMatch(bytes memory reason) private {
        Orders memory orders = signed(defaultOrders());
        vm.prank(requester);
        vm.expectRevert(reason);
        voucher.matchOrders(orders.app, orders.dataset, orders.workerpool, orders.request);
    }

    /* TERMS */

    function test_cover_byAnother_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IVoucher.NotTheSponsor.selector, anyone, sponsor));
        vm.prank(anyone);
        voucher.cover(_one(app), true);
    }

    function test_allow_byAnother_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IVoucher.NotTheSponsor.selector, requester, sponsor));
        vm.prank(requester);
        voucher.allow(_one(requester), _one(FUNDS));
    }

    function test_allow_listsOfDifferentLengths_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IVoucher.ListsDiffer.selector, 1, 0));
        vm.prank(sponsor);
        voucher.allow(_one(requester), new uint256[](0));
    }

    /* DEALS */

    function test_matchOrders_paysFromTheVoucherAndTheAllowance() external {
        bytes32 dealId = _match(signed(defaultOrders()));
        assertEq(hub.viewDeal(dealId).sponsor, address(voucher));
        assertEq(hub.viewDeal(dealId).requester, requester);
        assertEq(_lockedOf(address(voucher)), TASK_PRICE);
        assertEq(_freeOf(requester), FUNDS);
        assertEq(voucher.allowanceOf(requester), ALLOWANCE - TASK_PRICE);
    }

    function test_matchOrders_byAnother_reverts() external {
        Orders memory orders = signed(defaultOrders());
        vm.expectRevert(abi.encodeWithSelector(IVoucher.NotTheRequester.selector, anyone, requester));
        vm.prank(anyone);
        voucher.matchOrders(orders.app, orders.dataset, orders.workerpool, orders.request);
    }

    function test_matchOrders_expired_reverts() external {
        vm.warp(EXPIRY);
        _refusesToMatch(abi.encodeWithSelector(IVoucher.VoucherExpired.selector, EXPIRY));
    }

    function test_matchOrders_assetNotCovered_reverts() external {
        address[3] memory assets = [app, workerpool, dataset];
        for (uint256 i = 0; i < assets.length; ++i) {
            vm.prank(sponsor);
            voucher.cover(_one(assets[i]), false);
            _refusesToMatch(abi.encodeWithSelector(IVoucher.NotCovered.selector, assets[i]));
            vm.prank(sponsor);
            voucher.cover(_one(assets[i]), true);
        }
    }

    function test_matchOrders_allowanceTooLow_reverts() external {
        vm.prank(sponsor);
        voucher.allow(_one(requester), _one(TASK_PRICE - 1));
        _refusesToMatch(
            abi.encodeWithSelector(IVoucher.AllowanceTooLow.selector, requester, TASK_PRICE - 1, TASK_PRICE)
        );
    }

    function test_matchOrders_withoutFunds_reverts() external {
        vm.prank(sponsor);
        voucher.withdraw(FUNDS / 2);
        _refusesToMatch("IexecEscrow: Transfer amount exceeds balance");
    }

    /* RESTORE */

    function test_restore_failedTask_givesTheAllowanceBackOnce() external {
        bytes32 dealId = _match(signed(defaultOrders()));
        bytes32 taskId = hub.initialize(dealId, 0);
        skip(TIMEREF * 10);
        hub.claim(taskId);
        assertEq(_freeOf(address(voucher)), FUNDS / 2);

        voucher.restore(dealId, 0);
        assertEq(voucher.allowanceOf(requester), ALLOWANCE);

        vm.expectRevert(abi.encodeWithSelector(IVoucher.NothingToRestore.selector, taskId));
        voucher.restore(dealId, 0);
    }

    function test_restore_openTask_reverts() external {
        bytes32 dealId = _match(signed(defaultOrders()));
        bytes32 taskId = keccak256(abi.encode(dealId, 0));
        vm.expectRevert(abi.encodeWithSelector(IVoucher.NothingToRestore.selector, taskId));
        voucher.restore(dealId, 0);
    }

    function test_restore_dealOfAnother_reverts() external {
        Orders memory orders = signed(defaultOrders());
        vm.prank(sponsor);
        bytes32 dealId = hub.sponsorMatchOrders(orders.app, orders.dataset, orders.workerpool, orders.request);
        vm.expectRevert(abi.encodeWithSelector(IVoucher.NotSponsoredHere.selector, dealId));
        voucher.restore(dealId, 0);
    }

    /* FUNDS */

    function test_withdraw_paysTheSponsorInTokens() external {
        uint256 before = rlc.balanceOf(sponsor);
        vm.prank(sponsor);
        voucher.withdraw(1e9);
        assertEq(rlc.balanceOf(sponsor), before + 1e9);
    }

    function test_withdraw_byAnother_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IVoucher.NotTheSponsor.selector, requester, sponsor));
        vm.prank(requester);
        voucher.withdraw(1);
    }

    function test_views_tellTheTerms() external view {
        assertEq(voucher.hub(), address(hub));
        assertEq(voucher.sponsor(), sponsor);
        assertEq(voucher.expiry(), EXPIRY);
        assertEq(voucher.isCovered(app), true);
        assertEq(voucher.isCovered(anyone), false);
    }
}

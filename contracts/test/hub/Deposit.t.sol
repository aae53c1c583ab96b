// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IEscrow } from "../../src/interfaces/IEscrow.sol";
import { ILedger } from "../../src/interfaces/ILedger.sol";
import { HubTest } from "./support/HubTest.sol";

contract DepositTest is HubTest {
    address private alice = makeAddress("alice");
    address private bob = makeAddress("bob");

    function setUp() public override {
        super.setUp();
        vm.prank(admin);
        rlc.transfer(alice, 1000);
        vm.prank(alice);
        rlc.approve(address(hub), 1000);
    }

    /* REFUSALS */

    function test_deposit_toNobody_reverts() external {
        vm.expectRevert("ERC20: mint to the zero address");
        vm.prank(alice);
        hub.depositFor(1, address(0));
    }

    function test_deposit_toTheHub_reverts() external {
        vm.expectRevert(IEscrow.TransferToHub.selector);
        vm.prank(alice);
        hub.depositFor(1, address(hub));
    }

    function test_deposit_tokenSaysNo_reverts() external {
        vm.mockCall(
            address(rlc), abi.encodeCall(rlc.transferFrom, (alice, address(hub), 1)), abi.encode(false)
        );
        vm.expectRevert("failed-transferFrom");
        vm.prank(alice);
        hub.deposit(1);
    }

    function test_deposit_notAllowed_revertsAsTheToken() external {
        vm.expectRevert();
        vm.prank(alice);
        hub.deposit(1001);
    }

    function test_deposit_aboveWhatBalancesHold_reverts() external {
        uint256 amount = type(uint72).max - hub.totalSupply() + 1;
        vm.mockCall(
            address(rlc), abi.encodeCall(rlc.transferFrom, (alice, address(hub), amount)), abi.encode(true)
        );
        vm.expectRevert(
            abi.encodeWithSelector(ILedger.SupplyTooLarge.selector, hub.totalSupply(), type(uint72).max)
        );
        vm.prank(alice);
        hub.deposit(amount);
    }

    function test_depositForArray_differentLengths_reverts() external {
        vm.expectRevert("invalid-array-length");
        vm.prank(alice);
        hub.depositForArray(new uint256[](1), new address[](2));
    }

    /* DEPOSITS */

    function test_deposit_creditsTheCaller() external {
        uint256 supply = hub.totalSupply();
        vm.expectEmit(address(hub));
        emit ILedger.Transfer(address(0), alice, 600);
        vm.prank(alice);
        assertTrue(hub.deposit(600));
        assertEq(hub.balanceOf(alice), 600);
        assertEq(hub.totalSupply(), supply + 600);
        assertEq(rlc.balanceOf(alice), 400);
        assertEq(rlc.balanceOf(address(hub)), supply + 600);
    }

    function test_depositFor_creditsAnother() external {
        vm.prank(alice);
        assertTrue(hub.depositFor(600, bob));
        assertEq(hub.balanceOf(bob), 600);
        assertEq(hub.balanceOf(alice), 0);
    }

    function test_depositForArray_creditsEach() external {
        uint256[] memory amounts = new uint256[](2);
        address[] memory targets = new address[](2);
        (amounts[0], amounts[1]) = (100, 200);
        (targets[0], targets[1]) = (alice, bob);
        vm.prank(alice);
        assertTrue(hub.depositForArray(amounts, targets));
        assertEq(hub.balanceOf(alice), 100);
        assertEq(hub.balanceOf(bob), 200);
    }

    /* WITHDRAWALS */

    function test_withdraw_moreThanFree_reverts() external {
        makeDeal(defaultOrders());
        uint256 free = FUNDS - TASK_PRICE;
        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.ERC20InsufficientBalance.selector, requester, free, free + 1)
        );
        vm.prank(requester);
        hub.withdraw(free + 1);
    }

    function test_withdraw_toTheHub_reverts() external {
        vm.expectRevert(IEscrow.TransferToHub.selector);
        vm.prank(requester);
        hub.withdrawTo(1, address(hub));
    }

    function test_withdraw_tokenSaysNo_reverts() external {
        vm.mockCall(address(rlc), abi.encodeCall(rlc.transfer, (requester, 5)), abi.encode(false));
        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.TokenTransferFailed.selector, address(rlc), requester, 5)
        );
        vm.prank(requester);
        hub.withdraw(5);
    }

    function test_withdraw_givesTheTokenBack() external {
        vm.expectEmit(address(hub));
        emit ILedger.Transfer(requester, address(0), FUNDS);
        vm.prank(requester);
        assertTrue(hub.withdraw(FUNDS));
        assertEq(rlc.balanceOf(requester), FUNDS);
        assertEq(hub.balanceOf(requester), 0);
        assertEq(hub.totalSupply(), rlc.balanceOf(address(hub)));
    }

    function test_withdrawTo_givesItToAnother() external {
        vm.prank(requester);
        assertTrue(hub.withdrawTo(7, bob));
        assertEq(rlc.balanceOf(bob), 7);
        assertEq(hub.balanceOf(requester), FUNDS - 7);
    }

    /* RECOVER */

    function test_recover_byAnother_reverts() external {
        vm.expectRevert("Ownable: caller is not the owner");
        vm.prank(alice);
        hub.recover();
    }

    function test_recover_creditsStrayTokens() external {
        vm.prank(alice);
        rlc.transfer(address(hub), 321);
        vm.prank(admin);
        assertEq(hub.recover(), 321);
        assertEq(hub.balanceOf(admin), 321);
        assertEq(hub.totalSupply(), rlc.balanceOf(address(hub)));
    }
}

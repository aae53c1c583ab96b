// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IEscrow } from "../../src/interfaces/IEscrow.sol";
import { ILedger } from "../../src/interfaces/ILedger.sol";
import { HubTest } from "./support/HubTest.sol";

/// @notice Accepts an approval and remembers it, or refuses it.
contract Shop {
    bool private immutable ACCEPTS;
    bytes32 public seen;

    constructor(bool accepts) {
        ACCEPTS = accepts;
    }

    function receiveApproval(address owner, uint256 amount, address token, bytes calldata data)
        external
        returns (bool)
    {
        seen = keccak256(abi.encode(owner, amount, token, data));
        return ACCEPTS;
    }
}

/// @notice Free funds as an ERC-20 token.
contract TransferTest is HubTest {
    address private alice = makeAddress("alice");
    address private bob = makeAddress("bob");

    function setUp() public override {
        super.setUp();
        _fund(alice, 1000);
    }

    function test_token_describesItself() external view {
        assertEq(hub.name(), "Staked RLC");
        assertEq(hub.symbol(), "SRLC");
        assertEq(uint256(hub.decimals()), 9);
    }

    /* TRANSFER */

    function test_transfer_toNobody_reverts() external {
        vm.expectRevert("ERC20: transfer to the zero address");
        vm.prank(alice);
        hub.transfer(address(0), 1);
    }

    /// @dev Nobody could take it out again.
    function test_transfer_toTheHub_reverts() external {
        vm.expectRevert(IEscrow.TransferToHub.selector);
        vm.prank(alice);
        hub.transfer(address(hub), 1);
    }

    function test_transfer_moreThanFree_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.ERC20InsufficientBalance.selector, alice, 1000, 1001));
        vm.prank(alice);
        hub.transfer(bob, 1001);
    }

    function test_transfer_moves() external {
        vm.expectEmit(address(hub));
        emit ILedger.Transfer(alice, bob, 400);
        vm.prank(alice);
        assertTrue(hub.transfer(bob, 400));
        assertEq(hub.balanceOf(alice), 600);
        assertEq(hub.balanceOf(bob), 400);
    }

    function test_transfer_toOneself_changesNothing() external {
        vm.prank(alice);
        hub.transfer(alice, 1000);
        assertEq(hub.balanceOf(alice), 1000);
    }

    /* TRANSFER FROM */

    function test_transferFrom_nobody_reverts() external {
        vm.expectRevert("ERC20: transfer from the zero address");
        hub.transferFrom(address(0), bob, 0);
    }

    function test_transferFrom_notAllowed_reverts() external {
        vm.prank(alice);
        hub.approve(bob, 10);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.ERC20InsufficientAllowance.selector, bob, 10, 11));
        vm.prank(bob);
        hub.transferFrom(alice, bob, 11);
    }

    function test_transferFrom_decreasesTheAllowance() external {
        vm.prank(alice);
        hub.approve(bob, type(uint256).max);
        vm.expectEmit(address(hub));
        emit ILedger.Transfer(alice, bob, 11);
        vm.expectEmit(address(hub));
        emit IEscrow.Approval(alice, bob, type(uint256).max - 11);
        vm.prank(bob);
        assertTrue(hub.transferFrom(alice, bob, 11));
        assertEq(hub.allowance(alice, bob), type(uint256).max - 11);
        assertEq(hub.balanceOf(bob), 11);
    }

    /* APPROVE */

    function test_approve_nobody_reverts() external {
        vm.expectRevert("ERC20: approve to the zero address");
        vm.prank(alice);
        hub.approve(address(0), 1);
    }

    function test_approve_byNobody_reverts() external {
        vm.expectRevert("ERC20: approve from the zero address");
        vm.prank(address(0));
        hub.approve(bob, 1);
    }

    function test_increaseAllowance_adds() external {
        vm.startPrank(alice);
        assertTrue(hub.approve(bob, 10));
        assertTrue(hub.increaseAllowance(bob, 5));
        assertEq(hub.allowance(alice, bob), 15);
    }

    function test_decreaseAllowance_belowZero_reverts() external {
        vm.startPrank(alice);
        hub.approve(bob, 10);
        vm.expectRevert(abi.encodeWithSelector(IEscrow.ERC20InsufficientAllowance.selector, bob, 10, 11));
        hub.decreaseAllowance(bob, 11);
    }

    function test_decreaseAllowance_subtracts() external {
        vm.startPrank(alice);
        hub.approve(bob, 10);
        assertTrue(hub.decreaseAllowance(bob, 4));
        assertEq(hub.allowance(alice, bob), 6);
    }

    function test_approveAndCall_refused_reverts() external {
        Shop shop = new Shop(false);
        vm.expectRevert("approval-refused");
        vm.prank(alice);
        hub.approveAndCall(address(shop), 10, "");
    }

    function test_approveAndCall_accountWithoutCode_reverts() external {
        vm.expectRevert("approval-refused");
        vm.prank(alice);
        hub.approveAndCall(bob, 10, "");
    }

    function test_approveAndCall_tellsTheSpender() external {
        Shop shop = new Shop(true);
        vm.prank(alice);
        assertTrue(hub.approveAndCall(address(shop), 10, "data"));
        assertEq(hub.allowance(alice, address(shop)), 10);
        assertEq(shop.seen(), keccak256(abi.encode(alice, 10, address(hub), bytes("data"))));
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ILedger } from "../../src/interfaces/ILedger.sol";
import { IRounds } from "../../src/interfaces/IRounds.sol";
import { RoundTest } from "./support/RoundTest.sol";

contract BondsTest is RoundTest {
    address private worker;

    function setUp() public override {
        super.setUp();
        worker = workers[0];
    }

    function test_bond_movesFreeFunds() external {
        vm.expectEmit(address(hub));
        emit ILedger.Transfer(worker, address(hub), 7);
        vm.expectEmit(address(hub));
        emit IRounds.Bond(worker, 7);
        _bond(worker, 7);
        assertEq(_freeOf(worker), FUNDS - BOND - 7);
        assertEq(_lockedOf(worker), 0);
        assertEq(_freeOf(address(hub)), 5 * BOND + 7);
        (uint256 bonded, uint256 unbonding, uint256 releaseTime) = hub.viewBond(worker);
        assertEq(bonded, BOND + 7);
        assertEq(unbonding, 0);
        assertEq(releaseTime, 0);
    }

    function test_bond_moreThanFree_reverts() external {
        vm.expectRevert("IexecEscrow: Transfer amount exceeds balance");
        _bond(worker, FUNDS - BOND + 1);
    }

    function test_unbond_thenRelease_givesBack() external {
        vm.startPrank(worker);
        vm.expectEmit(address(hub));
        emit IRounds.Unbond(worker, 30, START + 7 days);
        hub.unbond(30);
        (uint256 bonded, uint256 unbonding, uint256 releaseTime) = hub.viewBond(worker);
        assertEq(bonded, BOND - 30);
        assertEq(unbonding, 30);
        assertEq(releaseTime, START + 7 days);
        vm.warp(START + 7 days);
        vm.expectEmit(address(hub));
        emit ILedger.Transfer(address(hub), worker, 30);
        vm.expectEmit(address(hub));
        emit IRounds.Release(worker, 30);
        hub.release();
        vm.stopPrank();
        assertEq(_freeOf(worker), FUNDS - BOND + 30);
        assertEq(_freeOf(address(hub)), 5 * BOND - 30);
    }

    function test_unbond_twice_startsTheDelayAgain() external {
        vm.startPrank(worker);
        hub.unbond(30);
        vm.warp(START + 5 days);
        hub.unbond(12);
        vm.warp(START + 7 days);
        vm.expectRevert(abi.encodeWithSelector(IRounds.UnbondingNotOver.selector, worker, START + 12 days));
        hub.release();
        vm.warp(START + 12 days);
        hub.release();
        vm.stopPrank();
        assertEq(_freeOf(worker), FUNDS - BOND + 42);
    }

    function test_unbond_moreThanBonded_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRounds.BondTooSmall.selector, worker, BOND, BOND + 1));
        vm.prank(worker);
        hub.unbond(BOND + 1);
    }

    function test_release_nothing_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRounds.NothingUnbonding.selector, worker));
        vm.prank(worker);
        hub.release();
    }

    function test_release_early_reverts() external {
        vm.startPrank(worker);
        hub.unbond(1);
        vm.warp(START + 7 days - 1);
        vm.expectRevert(abi.encodeWithSelector(IRounds.UnbondingNotOver.selector, worker, START + 7 days));
        hub.release();
        vm.stopPrank();
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IAsset } from "../../src/registries/IAsset.sol";
import { IRegistry } from "../../src/registries/IRegistry.sol";
import { IWorkerpool } from "../../src/registries/IWorkerpool.sol";
import { IWorkerpoolRegistry } from "../../src/registries/IWorkerpoolRegistry.sol";
import { RegistrySpec } from "./RegistrySpec.sol";
import { RegistryUnderTest } from "./RegistryUnderTest.sol";

contract WorkerpoolRegistryTest is RegistrySpec {
    function test_metadata_isThatOfTheReference() external view {
        assertEq(registry.name(), "iExec Workerpool Registry (V5)");
        assertEq(registry.symbol(), "iExecWorkerpoolV5");
    }

    function testFuzz_createWorkerpool_keepsTheDescription(string calldata description) external {
        IWorkerpool workerpool = IWorkerpool(_workerpools().createWorkerpool(alice, description));
        assertEq(workerpool.m_workerpoolDescription(), description);
        assertEq(workerpool.m_workerStakeRatioPolicy(), 30);
        assertEq(workerpool.m_schedulerRewardRatioPolicy(), 1);
    }

    function test_description_ofTheMaster_reverts() external {
        IWorkerpool master = IWorkerpool(registry.master());
        vm.expectRevert(abi.encodeWithSelector(IAsset.NotAnAsset.selector, address(master)));
        master.m_workerpoolDescription();
    }

    /* CHANGE POLICY */

    function test_changePolicy_byAnother_reverts() external {
        IWorkerpool workerpool = IWorkerpool(_create(registry, alice, 1));
        vm.expectRevert("caller is not the owner");
        vm.prank(bob);
        workerpool.changePolicy(10, 20);
    }

    function test_recordPolicy_byNoWorkerpool_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ERC721NonexistentToken.selector, uint160(alice)));
        vm.prank(alice);
        _workerpools().recordPolicy(10, 20);
    }

    function test_changePolicy_stakeAboveTenTimesThePrice_reverts() external {
        IWorkerpool workerpool = IWorkerpool(_create(registry, alice, 1));
        vm.expectRevert(abi.encodeWithSelector(IWorkerpoolRegistry.StakeRatioTooHigh.selector, 1001, 1000));
        vm.prank(alice);
        workerpool.changePolicy(1001, 20);
    }

    function test_changePolicy_rewardAboveAllOfIt_reverts() external {
        IWorkerpool workerpool = IWorkerpool(_create(registry, alice, 1));
        vm.expectRevert(abi.encodeWithSelector(IWorkerpoolRegistry.RewardRatioTooHigh.selector, 101, 100));
        vm.prank(alice);
        workerpool.changePolicy(10, 101);
    }

    function test_changePolicy_emitsOldAndNew() external {
        IWorkerpool workerpool = IWorkerpool(_create(registry, alice, 1));
        vm.startPrank(alice);
        vm.expectEmit(address(workerpool));
        emit IWorkerpool.PolicyUpdate(30, 1000, 1, 100);
        workerpool.changePolicy(1000, 100);
        vm.expectEmit(address(workerpool));
        emit IWorkerpool.PolicyUpdate(1000, 0, 100, 0);
        workerpool.changePolicy(0, 0);
    }

    function testFuzz_changePolicy_keepsOwnerAndList(uint256 stakeRatio, uint256 rewardRatio) external {
        stakeRatio = bound(stakeRatio, 0, 1000);
        rewardRatio = bound(rewardRatio, 0, 100);
        _create(registry, alice, 0);
        IWorkerpool workerpool = IWorkerpool(_create(registry, alice, 1));
        vm.prank(alice);
        workerpool.changePolicy(stakeRatio, rewardRatio);

        assertEq(workerpool.m_workerStakeRatioPolicy(), stakeRatio);
        assertEq(workerpool.m_schedulerRewardRatioPolicy(), rewardRatio);
        assertEq(registry.tokenOfOwnerByIndex(alice, 1), uint160(address(workerpool)));
        _assertPolicy(address(workerpool), alice, stakeRatio, rewardRatio);
    }

    function test_transferFrom_keepsThePolicyOfEveryTokenItMoves() external {
        address first = _create(registry, alice, 1);
        address last = _create(registry, alice, 2);
        vm.startPrank(alice);
        IWorkerpool(first).changePolicy(11, 12);
        IWorkerpool(last).changePolicy(21, 22);
        registry.transferFrom(alice, bob, uint160(first));
        vm.stopPrank();

        _assertPolicy(first, bob, 11, 12);
        _assertPolicy(last, alice, 21, 22);
        assertEq(registry.tokenOfOwnerByIndex(alice, 0), uint160(last));
    }

    /* REGISTERED POLICY */

    function test_registeredPolicy_unknown_isZero() external view {
        _assertPolicy(alice, address(0), 0, 0);
    }

    function test_registeredPolicy_ofThePreviousRegistry_isReadThere() external {
        IWorkerpool old = IWorkerpool(_create(registry, alice, 1));
        vm.prank(alice);
        old.changePolicy(11, 12);
        registry = _newRegistry(admin);
        _assertPolicy(address(old), address(0), 0, 0);

        address previous = old.registry();
        vm.prank(admin);
        registry.initialize(previous);
        _assertPolicy(address(old), alice, 11, 12);
    }

    /* WHAT THE SPECIFICATION ASKS FOR */

    function _artifact() internal pure override returns (string memory) {
        return "WorkerpoolRegistry.sol:WorkerpoolRegistry";
    }

    function _create(RegistryUnderTest where, address owner, uint256 seed)
        internal
        override
        returns (address)
    {
        return IWorkerpoolRegistry(address(where)).createWorkerpool(owner, vm.toString(seed));
    }

    function _predict(RegistryUnderTest where, address owner, uint256 seed)
        internal
        view
        override
        returns (address)
    {
        return IWorkerpoolRegistry(address(where)).predictWorkerpool(owner, vm.toString(seed));
    }

    function _initializer(uint256 seed) internal pure override returns (bytes memory) {
        return abi.encodeWithSignature("initialize(string)", vm.toString(seed));
    }

    function _createOfSize(uint256 size) internal override {
        _workerpools().createWorkerpool(alice, string(new bytes(size)));
    }

    /* PARTS */

    function _workerpools() private view returns (IWorkerpoolRegistry) {
        return IWorkerpoolRegistry(address(registry));
    }

    function _assertPolicy(address workerpool, address owner, uint256 stakeRatio, uint256 rewardRatio)
        private
        view
    {
        (address actualOwner, uint256 actualStakeRatio, uint256 actualRewardRatio) =
            _workerpools().registeredPolicy(workerpool);
        assertEq(actualOwner, owner);
        assertEq(actualStakeRatio, stakeRatio);
        assertEq(actualRewardRatio, rewardRatio);
    }
}

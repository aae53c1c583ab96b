// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IEscrow } from "../../src/interfaces/IEscrow.sol";
import { IGovernance } from "../../src/interfaces/IGovernance.sol";
import { ILedger } from "../../src/interfaces/ILedger.sol";
import { IMatching } from "../../src/interfaces/IMatching.sol";
import { IOrders } from "../../src/interfaces/IOrders.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { HubTest } from "./support/HubTest.sol";

/// @notice What the hub answers at all. The numbers are those of iExec PoCo 6.2 (token mode), from its published ABI.
contract DispatchTest is HubTest {
    /// @dev Matching, order management, tasks, views, escrow, relay, configuration and ownership, 4 bytes each.
    bytes private constant SELECTORS = hex"156194d42f39153366517ca680f0342501751998c87b582abf36994e"
        hex"b2b07e664b7471067e34a0778dd971d5" hex"5b36c66b346234845facd761fc334e8cf6c68e108fc375e5bd66528a"
        hex"b504681dfa055d7ef722cb32" hex"b74861b2adccf0d5e741363b4b2bec8cd286eb16db230b52d09cc57e6b55f4a5"
        hex"4f5f44ecc140996fe1523fb41e143ef7bd8ab05845b637a9b1b11d2c90a0f5465975b8fce63ec07dfc0c546a1bf6e00d"
        hex"9910fd72c2fb26a674ed52442b8857c1db8aaa266112f6fddcb0324177a99692a47e7f8025eacba8"
        hex"5b3ae3e4bd19a4f3ce5f7895d5922f50248ad6a011e35abaf9353b8d"
        hex"b6b55f2536efd16f3354f8a52e1a7d4dc86283c8ce7460248f4ffcb1" hex"06fdde0395d89b41313ce56718160ddd"
        hex"70a08231dd62ed3ea9059cbb095ea7b323b872dd39509351a457c2d7cae9ca51"
        hex"c52e9de14c4692de947f51784693d172" hex"b552181789ccfe89a9b20ceeaefb52b401d09a3c0e7c4033298503d9"
        hex"8da5cb5bf2fde38b01ffc9a7";

    bytes private constant DISABLED = abi.encodeWithSignature("Error(string)", "fallback-disabled");

    function _reasonOf(bytes4 selector) private returns (bytes memory reason) {
        (, reason) = address(hub).call(abi.encodePacked(selector));
    }

    function test_dispatch_missingModule_reverts() external {
        for (uint256 i = 0; i < 8; ++i) {
            address[8] memory modules;
            for (uint256 j = 0; j < 8; ++j) {
                modules[j] = i == j ? anyone : address(hub);
            }
            vm.expectRevert(abi.encodeWithSignature("ModuleMissing(address)", anyone));
            _create("Hub.sol:Hub", abi.encode(admin, modules));
        }
    }

    function test_dispatch_knowsEverySelectorOfTheReference() external {
        assertEq(SELECTORS.length, 4 * 91);
        for (uint256 i = 0; i < SELECTORS.length; i += 4) {
            bytes4 selector =
                bytes4(bytes.concat(SELECTORS[i], SELECTORS[i + 1], SELECTORS[i + 2], SELECTORS[i + 3]));
            assertNotEq(
                keccak256(_reasonOf(selector)), keccak256(DISABLED), vm.toString(abi.encodePacked(selector))
            );
        }
    }

    function test_dispatch_unknownSelector_reverts() external {
        assertEq(_reasonOf(0xdeadbeef), DISABLED);
        assertEq(_reasonOf(0x00000000), DISABLED);
        assertEq(_reasonOf(0xffffffff), DISABLED);
        // Declared by the reference, implemented by nobody: renounceOwnership().
        assertEq(_reasonOf(0x715018a6), DISABLED);
        // The reference's diamond: nobody can change what the hub does.
        assertEq(_reasonOf(0x1f931c1c), DISABLED);
    }

    function test_dispatch_emptyCall_reverts() external {
        (, bytes memory reason) = address(hub).call("");
        assertEq(reason, DISABLED);
    }

    function test_dispatch_ether_reverts() external {
        vm.deal(address(this), 3);
        (bool success, bytes memory reason) = address(hub).call{ value: 1 }("");
        assertFalse(success);
        assertEq(reason, DISABLED);
        (success, reason) = address(hub).call{ value: 1 }(hex"deadbeef");
        assertEq(reason, DISABLED);
        (success,) = address(hub).call{ value: 1 }(abi.encodeCall(IEscrow.approve, (anyone, 1)));
        assertFalse(success);
    }

    function test_dispatch_argumentsTooShort_reverts() external {
        (bool success,) = address(hub).call(abi.encodePacked(IEscrow.transfer.selector, uint256(1)));
        assertFalse(success);
    }

    /// @dev An address with dirty high bits is refused, not cut.
    function test_dispatch_dirtyAddress_reverts() external {
        vm.prank(requester);
        (bool success,) = address(hub)
            .call(
                abi.encodePacked(IEscrow.transfer.selector, uint256(uint160(anyone)) | (1 << 160), uint256(1))
            );
        assertFalse(success);
    }

    function _assertStart(bytes32 selector, bytes4 expected) private pure {
        assertEq(bytes4(selector), expected);
    }

    function test_dispatch_eventsAreTheReferences() external pure {
        _assertStart(IMatching.SchedulerNotice.selector, 0x692ad610);
        _assertStart(IMatching.OrdersMatched.selector, 0xd811b592);
        _assertStart(IMatching.DealSponsored.selector, 0x81eec3d5);
        _assertStart(IOrders.SignedAppOrder.selector, 0x50933cf5);
        _assertStart(IOrders.SignedDatasetOrder.selector, 0x79ce8590);
        _assertStart(IOrders.SignedWorkerpoolOrder.selector, 0x3a61aabf);
        _assertStart(IOrders.SignedRequestOrder.selector, 0x3b0ac041);
        _assertStart(IOrders.ClosedAppOrder.selector, 0x7343f75b);
        _assertStart(IOrders.ClosedDatasetOrder.selector, 0xcf52e322);
        _assertStart(IOrders.ClosedWorkerpoolOrder.selector, 0x145ad51e);
        _assertStart(IOrders.ClosedRequestOrder.selector, 0x582f43f2);
        _assertStart(IOrders.BroadcastAppOrder.selector, 0x6fd493f8);
        _assertStart(IOrders.BroadcastDatasetOrder.selector, 0xc56d982a);
        _assertStart(IOrders.BroadcastWorkerpoolOrder.selector, 0xaf81a046);
        _assertStart(IOrders.BroadcastRequestOrder.selector, 0x54bee205);
        _assertStart(IGovernance.CreateCategory.selector, 0x62bf0836);
        _assertStart(IGovernance.OwnershipTransferred.selector, 0x8be0079c);
    }

    function test_dispatch_eventsOfTasksAndFundsAreTheReferences() external pure {
        _assertStart(ITasks.TaskInitialize.selector, 0x252992fb);
        _assertStart(ITasks.TaskContribute.selector, 0x3fdb8d77);
        _assertStart(ITasks.TaskConsensus.selector, 0xf6d49bf3);
        _assertStart(ITasks.TaskReveal.selector, 0x4b1763d4);
        _assertStart(ITasks.TaskReopen.selector, 0x3afe0f24);
        _assertStart(ITasks.TaskFinalize.selector, 0x78ce8a8b);
        _assertStart(ITasks.TaskClaimed.selector, 0xcbc308b5);
        _assertStart(ITasks.AccurateContribution.selector, 0x9703f458);
        _assertStart(ITasks.FaultyContribution.selector, 0xf8687889);
        _assertStart(ILedger.Transfer.selector, 0xddf252ad);
        _assertStart(IEscrow.Approval.selector, 0x8c5be1e5);
        _assertStart(ILedger.Lock.selector, 0x625fed98);
        _assertStart(ILedger.Unlock.selector, 0x6381d981);
        _assertStart(ILedger.Reward.selector, 0xc2aca55a);
        _assertStart(ILedger.Seize.selector, 0x1bccc549);
    }

    function test_dispatch_errorsAreTheReferences() external pure {
        _assertStart(IMatching.IncompatibleDatasetOrder.selector, 0x0afd9382);
        _assertStart(IEscrow.UnsupportedOperation.selector, 0xde6168e5);
        _assertStart(IEscrow.OperationFailed.selector, 0x0364eed2);
        _assertStart(IEscrow.CallerIsNotTheRequester.selector, 0x74a0583f);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { HubTest } from "./support/HubTest.sol";

/// @notice Where the hub keeps what; see `HubState`.
contract HubStorageTest is HubTest {
    function _slot(uint256 offset) private view returns (uint256) {
        return uint256(vm.load(address(hub), bytes32(uint256(HUB_STORAGE) + offset)));
    }

    function test_storage_liesInItsNamespace() external pure {
        bytes32 expected =
            keccak256(abi.encode(uint256(keccak256("ruche.storage.Hub")) - 1)) & ~bytes32(uint256(0xff));
        assertEq(HUB_STORAGE, expected);
    }

    function test_storage_totals_haveOneSlot() external {
        makeDeal(defaultOrders());
        assertEq(_slot(0), 5 * FUNDS | (TASK_PRICE + STAKE) << 96 | uint256(1) << 192);
    }

    function test_storage_settings_areWhereTheyAreSaid() external {
        vm.prank(admin);
        hub.setTeeBroker(anyone);
        assertEq(_slot(6), uint160(address(appRegistry)));
        assertEq(_slot(7), uint160(address(datasetRegistry)));
        assertEq(_slot(8), uint160(address(workerpoolRegistry)));
        assertEq(_slot(9), uint160(anyone) | uint256(200_000) << 160);
        assertEq(_slot(10), uint160(address(rlc)) | uint256(9) << 160 | uint256(1) << 168);
        assertEq(_slot(11), uint160(admin));
        assertEq(_slot(12), 0);
        assertEq(_slot(15), hub.countCategory());
    }

    function test_storage_account_hasOneSlot() external {
        makeDeal(defaultOrders());
        bytes32 slot = keccak256(abi.encode(requester, uint256(HUB_STORAGE) + 1));
        assertEq(uint256(vm.load(address(hub), slot)), (FUNDS - TASK_PRICE) | TASK_PRICE << 72);
    }
}

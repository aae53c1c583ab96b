// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Test } from "./Test.sol";

contract TestTest is Test {
    function test_makeAccount_keyBelongsToAccount() external {
        (address account, uint256 privateKey) = makeAccount("alice");
        assertEq(account, vm.addr(privateKey));
        assertEq(account, makeAddress("alice"));
    }

    function test_signatureOf_recoversToTheAccount() external {
        (address account, uint256 privateKey) = makeAccount("alice");
        bytes32 digest = keccak256("message");
        bytes memory signature = signatureOf(privateKey, digest);
        bytes32 r;
        bytes32 s;
        assembly {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
        }
        assertEq(signature.length, 65);
        assertEq(ecrecover(digest, uint8(signature[64]), r, s), account);
    }

    function testFuzz_bound_staysInside(uint256 value, uint256 a, uint256 b) external pure {
        (uint256 min, uint256 max) = a < b ? (a, b) : (b, a);
        uint256 bounded = bound(value, min, max);
        assertGe(bounded, min);
        assertLe(bounded, max);
        if (value >= min && value <= max) assertEq(bounded, value);
    }

    function test_skip_movesTheClock() external {
        uint256 before = vm.getBlockTimestamp();
        skip(90);
        assertEq(block.timestamp, before + 90);
    }

    function test_vm_readsFilesAndJson() external view {
        string memory json = vm.readFile("package.json");
        assertEq(vm.parseJsonString(json, ".name"), "@ruche/contracts");
    }
}

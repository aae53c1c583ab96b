// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Test } from "../support/Test.sol";

contract Keeper {
    error NumberTooBig(uint256 number);

    uint256 public immutable number;

    constructor(uint256 number_) payable {
        if (number_ > 1000) revert NumberTooBig(number_);
        number = number_;
    }
}

contract DeterministicFactoryTest is Test {
    address private factory = vm.deployCode("DeterministicFactory.sol:DeterministicFactory", "");

    function test_create_withoutSalt_reverts() external {
        (bool success, bytes memory answer) = factory.call(new bytes(31));
        assertFalse(success);
        assertEq(answer, abi.encodeWithSignature("SaltMissing(uint256)", 31));
    }

    function test_create_constructorRefuses_bubblesItsReason() external {
        (bool success, bytes memory answer) = factory.call(abi.encodePacked(bytes32(0), _code(1001)));
        assertFalse(success);
        assertEq(answer, abi.encodeWithSelector(Keeper.NumberTooBig.selector, 1001));
    }

    function test_create_twice_reverts() external {
        bytes memory data = abi.encodePacked(bytes32(0), _code(7));
        (bool first,) = factory.call(data);
        (bool second,) = factory.call(data);
        assertTrue(first);
        assertFalse(second);
    }

    function testFuzz_create_atThePredictedAddress(bytes32 salt, uint256 number, uint96 value) external {
        number = bound(number, 0, 1000);
        vm.deal(address(this), value);
        bytes32 hash = keccak256(abi.encodePacked(hex"ff", factory, salt, keccak256(_code(number))));
        address expected = address(uint160(uint256(hash)));

        (bool success, bytes memory answer) =
            factory.call{ value: value }(abi.encodePacked(salt, _code(number)));
        assertTrue(success);
        assertEq(answer, abi.encodePacked(expected));
        assertEq(Keeper(expected).number(), number);
        assertEq(expected.balance, value);
    }

    function _code(uint256 number) private pure returns (bytes memory) {
        return abi.encodePacked(type(Keeper).creationCode, abi.encode(number));
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { AppOrderOperation, OrderOperation } from "../../src/interfaces/HubTypes.sol";
import { HubTest, Orders } from "./support/HubTest.sol";
import { Grump, Parrot, Wallet } from "./support/Wallets.sol";

contract VerifySignatureTest is HubTest {
    bytes32 private constant MESSAGE = keccak256("message");
    uint256 private constant GROUP_ORDER = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
    bytes4 private constant ACCEPTED = 0x1626ba7e;

    address private alice = makeAddress("alice");
    bytes private sign = signatureOf(_keyOf("alice"), MESSAGE);

    function _verify(address account) private view returns (bool) {
        return hub.verifySignature(account, MESSAGE, sign);
    }

    function test_verifySignature_wrongLength_reverts() external {
        vm.expectRevert("invalid-signature-format");
        hub.verifySignature(alice, MESSAGE, "");
        vm.expectRevert("invalid-signature-format");
        hub.verifySignature(alice, MESSAGE, new bytes(66));
    }

    function test_verifySignature_ofKeyHolder() external view {
        assertTrue(_verify(alice));
        assertFalse(_verify(anyone));
        assertFalse(hub.verifySignature(alice, keccak256("another message"), sign));
    }

    function test_verifySignature_compact() external view {
        (bytes32 r, bytes32 vs) = vm.signCompact(_keyOf("alice"), MESSAGE);
        assertTrue(hub.verifySignature(alice, MESSAGE, bytes.concat(r, vs)));
        assertFalse(hub.verifySignature(anyone, MESSAGE, bytes.concat(r, vs)));
    }

    /// @dev The same signature with s in the upper half.
    function test_verifySignature_malleable_isFalse() external view {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_keyOf("alice"), MESSAGE);
        bytes memory other = abi.encodePacked(r, GROUP_ORDER - uint256(s), v == 27 ? 28 : 27);
        assertFalse(hub.verifySignature(alice, MESSAGE, other));
    }

    /// @dev In the reference, a signature of nobody was one of the zero address.
    function test_verifySignature_ofZero_isFalse() external view {
        assertFalse(hub.verifySignature(address(0), MESSAGE, new bytes(65)));
        assertFalse(hub.verifySignature(address(0), MESSAGE, new bytes(64)));
        assertFalse(hub.verifySignature(address(0), MESSAGE, ""));
        assertFalse(hub.verifyPresignature(address(0), MESSAGE));
        assertFalse(hub.verifyPresignatureOrSignature(address(0), MESSAGE, new bytes(65)));
    }

    function test_verifySignature_ofWallet() external {
        assertTrue(_verify(address(new Wallet(alice))));
        assertFalse(_verify(address(new Wallet(anyone))));
    }

    function test_verifySignature_ofContractThatReverts_isFalse() external {
        assertFalse(_verify(address(new Grump())));
    }

    function test_verifySignature_ofContractThatAnswersNothing_isFalse() external {
        assertFalse(_verify(address(new Parrot(""))));
    }

    function test_verifySignature_ofContractWithShortAnswer_isFalse() external {
        assertFalse(_verify(address(new Parrot(abi.encodePacked(ACCEPTED)))));
    }

    function test_verifySignature_ofContractWithOtherAnswer_isFalse() external {
        assertFalse(_verify(address(new Parrot(abi.encode(true)))));
        assertFalse(_verify(address(new Parrot(abi.encode(bytes32(ACCEPTED) | bytes32(uint256(1)))))));
        assertTrue(_verify(address(new Parrot(abi.encode(ACCEPTED)))));
    }

    /// @dev EIP-7702: the account borrows code, and keeps its key.
    function test_verifySignature_ofDelegatedAccount() external {
        vm.etch(alice, abi.encodePacked(hex"ef0100", address(new Grump())));
        assertTrue(_verify(alice));
        assertFalse(hub.verifySignature(alice, keccak256("another message"), sign));
        assertFalse(hub.verifySignature(alice, MESSAGE, "short"));
    }

    function test_verifySignature_ofDelegatedAccount_byItsCode() external {
        vm.etch(alice, abi.encodePacked(hex"ef0100", address(new Wallet(anyone))));
        assertTrue(_verify(alice));
        assertTrue(hub.verifySignature(alice, MESSAGE, signatureOf(_keyOf("anyone"), MESSAGE)));
    }

    function test_verifyPresignature_ofPresigner() external {
        Orders memory orders = defaultOrders();
        bytes32 orderHash = hashOf(orders.app);
        assertFalse(hub.verifyPresignature(appOwner, orderHash));
        vm.prank(appOwner);
        hub.manageAppOrder(AppOrderOperation(orders.app, OrderOperation.Sign, ""));
        assertTrue(hub.verifyPresignature(appOwner, orderHash));
        assertFalse(hub.verifyPresignature(anyone, orderHash));
        assertTrue(hub.verifyPresignatureOrSignature(appOwner, orderHash, ""));
        assertTrue(hub.verifyPresignatureOrSignature(alice, MESSAGE, sign));
        assertFalse(hub.verifyPresignatureOrSignature(anyone, orderHash, sign));
    }
}

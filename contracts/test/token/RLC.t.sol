// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IERC20Errors } from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { IERC20Metadata } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import { IERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import { ERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import { Address } from "@openzeppelin/contracts/utils/Address.sol";
import { Errors } from "@openzeppelin/contracts/utils/Errors.sol";
import { IApprovalReceiver, IRLC } from "../../src/token/IRLC.sol";
import { Test } from "../support/Test.sol";

/// @dev Takes what it was allowed and remembers the call, or answers in the way it was told to.
contract Receiver is IApprovalReceiver {
    enum Mood {
        Accepting,
        Refusing,
        Complaining,
        Failing
    }

    error Complaint(uint256 amount);

    Mood public mood;
    bytes32 public lastCall;

    constructor(Mood mood_) {
        mood = mood_;
    }

    function receiveApproval(address owner, uint256 amount, address token, bytes calldata data)
        external
        returns (bool)
    {
        if (mood == Mood.Complaining) revert Complaint(amount);
        if (mood == Mood.Failing) {
            assembly {
                revert(0, 0)
            }
        }
        lastCall = keccak256(abi.encode(msg.sender, owner, amount, token, data));
        IERC20(token).transferFrom(owner, address(this), amount);
        return mood == Mood.Accepting;
    }
}

/// @dev Receives approvals as contracts did before the answer existed.
contract SilentReceiver {
    function receiveApproval(address, uint256, address, bytes calldata) external { }
}

interface Token is IRLC, IERC20Metadata, IERC20Permit { }

contract RLCTest is Test {
    bytes32 private constant PERMIT_TYPEHASH =
        keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");

    Token private rlc;
    address private holder = makeAddress("holder");

    function setUp() external {
        rlc = Token(vm.deployCode("RLC.sol:RLC", abi.encode(holder)));
    }

    /* METADATA AND SUPPLY */

    function test_metadata_isThatOfTheToken() external view {
        assertEq(rlc.name(), "iExec Network Token");
        assertEq(rlc.symbol(), "RLC");
        assertEq(rlc.decimals(), 9);
    }

    function test_constructor_givesTheWholeSupplyToTheHolder() external view {
        assertEq(rlc.totalSupply(), 86_999_784_986_845_500);
        assertEq(rlc.balanceOf(holder), 86_999_784_986_845_500);
    }

    /* APPROVE AND CALL */

    function test_approveAndCall_zeroAddress_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IERC20Errors.ERC20InvalidSpender.selector, address(0)));
        vm.prank(holder);
        rlc.approveAndCall(address(0), 5, "");
    }

    function test_approveAndCall_notAContract_reverts() external {
        address nobody = makeAddress("nobody");
        vm.expectRevert(abi.encodeWithSelector(Address.AddressEmptyCode.selector, nobody));
        vm.prank(holder);
        rlc.approveAndCall(nobody, 5, "");
    }

    function test_approveAndCall_receiverComplains_bubblesItsReason() external {
        Receiver receiver = new Receiver(Receiver.Mood.Complaining);
        vm.expectRevert(abi.encodeWithSelector(Receiver.Complaint.selector, 5));
        vm.prank(holder);
        rlc.approveAndCall(address(receiver), 5, "");
    }

    function test_approveAndCall_receiverFailsWithoutReason_reverts() external {
        Receiver receiver = new Receiver(Receiver.Mood.Failing);
        vm.expectRevert(Errors.FailedCall.selector);
        vm.prank(holder);
        rlc.approveAndCall(address(receiver), 5, "");
    }

    function test_approveAndCall_receiverRefuses_undoesEverything() external {
        Receiver receiver = new Receiver(Receiver.Mood.Refusing);
        vm.expectRevert(abi.encodeWithSelector(IRLC.ApprovalRefused.selector, address(receiver)));
        vm.prank(holder);
        rlc.approveAndCall(address(receiver), 5, "");
        assertEq(rlc.allowance(holder, address(receiver)), 0);
        assertEq(rlc.balanceOf(address(receiver)), 0);
    }

    function test_approveAndCall_passesOwnerAmountTokenAndData() external {
        Receiver receiver = new Receiver(Receiver.Mood.Accepting);
        vm.prank(holder);
        assertTrue(rlc.approveAndCall(address(receiver), 5, hex"c0ffee"));
        bytes32 call =
            keccak256(abi.encode(address(rlc), holder, uint256(5), address(rlc), bytes(hex"c0ffee")));
        assertEq(receiver.lastCall(), call);
        assertEq(rlc.balanceOf(address(receiver)), 5);
        assertEq(rlc.allowance(holder, address(receiver)), 0);
    }

    function test_approveAndCall_receiverAnswersNothing_accepts() external {
        SilentReceiver receiver = new SilentReceiver();
        vm.prank(holder);
        assertTrue(rlc.approveAndCall(address(receiver), 5, ""));
        assertEq(rlc.allowance(holder, address(receiver)), 5);
    }

    /* PERMIT */

    function test_permit_afterDeadline_reverts() external {
        (address owner, uint256 key) = makeAccount("owner");
        bytes memory sign = _permit(key, owner, holder, 7, 1000);
        vm.warp(1001);
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612ExpiredSignature.selector, 1000));
        _submit(owner, holder, 7, 1000, sign);
    }

    function test_permit_signedByAnother_reverts() external {
        address owner = makeAddress("owner");
        (address other, uint256 key) = makeAccount("other");
        bytes memory sign = _permit(key, owner, holder, 7, 1000);
        vm.expectRevert(abi.encodeWithSelector(ERC20Permit.ERC2612InvalidSigner.selector, other, owner));
        _submit(owner, holder, 7, 1000, sign);
    }

    function testFuzz_permit_allowsOnce(uint256 keySeed, address spender, uint256 amount, uint256 deadline)
        external
    {
        uint256 key = bound(keySeed, 1, type(uint128).max);
        address owner = vm.addr(key);
        vm.assume(spender != address(0));
        deadline = bound(deadline, block.timestamp, type(uint256).max);
        bytes memory sign = _permit(key, owner, spender, amount, deadline);

        _submit(owner, spender, amount, deadline, sign);
        assertEq(rlc.allowance(owner, spender), amount);
        assertEq(rlc.nonces(owner), 1);

        vm.expectPartialRevert(ERC20Permit.ERC2612InvalidSigner.selector);
        _submit(owner, spender, amount, deadline, sign);
    }

    /* TRANSFERS */

    function testFuzz_transfers_conserveTheSupply(
        uint256[6] calldata senders,
        uint256[6] calldata receivers,
        uint256[6] calldata amounts
    ) external {
        address[4] memory accounts = [holder, makeAddress("a"), makeAddress("b"), makeAddress("c")];
        for (uint256 i = 0; i < 6; i++) {
            address from = accounts[senders[i] % 4];
            address to = accounts[receivers[i] % 4];
            uint256 amount = bound(amounts[i], 0, rlc.balanceOf(from));
            vm.prank(from);
            rlc.approve(address(this), amount);
            assertTrue(rlc.transferFrom(from, to, amount));
        }

        uint256 sum = 0;
        for (uint256 i = 0; i < 4; i++) {
            sum += rlc.balanceOf(accounts[i]);
        }
        assertEq(sum, 86_999_784_986_845_500);
        assertEq(rlc.totalSupply(), 86_999_784_986_845_500);
    }

    function testFuzz_transfer_aboveBalance_reverts(uint256 amount) external {
        amount = bound(amount, rlc.balanceOf(holder) + 1, type(uint256).max);
        vm.expectRevert(
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientBalance.selector, holder, rlc.balanceOf(holder), amount
            )
        );
        vm.prank(holder);
        rlc.transfer(makeAddress("a"), amount);
    }

    /* PARTS */

    function _permit(uint256 key, address owner, address spender, uint256 amount, uint256 deadline)
        private
        view
        returns (bytes memory)
    {
        bytes32 structHash = keccak256(
            abi.encode(PERMIT_TYPEHASH, owner, spender, amount, rlc.nonces(owner), deadline)
        );
        return signatureOf(key, keccak256(abi.encodePacked(hex"1901", rlc.DOMAIN_SEPARATOR(), structHash)));
    }

    function _submit(address owner, address spender, uint256 amount, uint256 deadline, bytes memory sign)
        private
    {
        bytes32 r;
        bytes32 s;
        assembly ("memory-safe") {
            r := mload(add(sign, 0x20))
            s := mload(add(sign, 0x40))
        }
        rlc.permit(owner, spender, amount, deadline, uint8(sign[64]), r, s);
    }
}

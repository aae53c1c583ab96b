// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Round } from "../../src/interfaces/IRounds.sol";
import { HubReceipts, TaskReceipt } from "../../src/receipt/HubReceipts.sol";
import { ResultBounty } from "../../src/receipt/ResultBounty.sol";
import { NaiveTree } from "../hub/support/NaiveTree.sol";
import { RoundTest } from "../hub/support/RoundTest.sol";

contract ResultBountyTest is RoundTest {
    ResultBounty private bounty;
    bytes32 private dealId;

    function setUp() public override {
        super.setUp();
        vm.deal(address(this), 1 ether);
        bounty = new ResultBounty{ value: 1 ether }(address(hub), app, "", 4);
        dealId = makeBag(8, 4);
        Round[] memory rounds = open(dealId, 0, 5, 0, same(rightRoot(0, 5), 2));
        hub.initialize(dealId, 7);
        settleSlice(dealId, 0, 5, rounds);
    }

    function _receipt(uint256 index) private view returns (TaskReceipt memory receipt) {
        receipt = TaskReceipt(dealId, 0, 5, index, digestOf(index), 0, new bytes32[](0));
        (, receipt.path) = NaiveTree.proof(rightLeaves(0, 5), 0, index);
    }

    function _refuse(TaskReceipt memory receipt, bytes memory reason) private {
        vm.expectRevert(reason);
        bounty.bring(receipt, payable(anyone));
    }

    function _refuse(TaskReceipt memory receipt) private {
        _refuse(receipt, abi.encodeWithSelector(HubReceipts.ReceiptMismatch.selector, rightRoot(0, 5)));
    }

    function test_receipt_ofASettledTask_isPaid() external {
        bounty.bring(_receipt(4), payable(anyone));
        assertEq(anyone.balance, 1 ether);
        assertEq(bounty.resultDigest(), digestOf(4));
        _refuse(_receipt(3), abi.encodeWithSelector(ResultBounty.AlreadyBrought.selector, digestOf(4)));
    }

    function test_receipt_ofOneTask_isPaid() external {
        dealId = makeDealOfTrust(4);
        bytes32 leaf = leafOf(0, digestOf(0), 0);
        settleTask(dealId, open(dealId, 0, 1, 0, same(leaf, 2)), digestOf(0));
        bounty.bring(TaskReceipt(dealId, 0, 1, 0, digestOf(0), 0, new bytes32[](0)), payable(anyone));
        assertEq(anyone.balance, 1 ether);
    }

    function test_receipt_changed_reverts() external {
        TaskReceipt memory receipt = _receipt(2);
        receipt.resultDigest = digestOf(3);
        _refuse(receipt);
        receipt = _receipt(2);
        receipt.index = 3;
        _refuse(receipt);
        receipt = _receipt(2);
        receipt.callbackHash = keccak256("data");
        _refuse(receipt);
        receipt = _receipt(2);
        receipt.path[1] = receipt.path[0];
        _refuse(receipt);
    }

    /// @dev A leaf cannot be passed for a node, nor an index outside for one inside.
    function test_receipt_ofAnotherShape_reverts() external {
        TaskReceipt memory receipt = _receipt(2);
        receipt.path = new bytes32[](0);
        _refuse(receipt);
        receipt.path = new bytes32[](4);
        _refuse(receipt);
        receipt = _receipt(2);
        receipt.index = 5;
        _refuse(receipt);
    }

    function test_receipt_ofAnotherRange_reverts() external {
        TaskReceipt memory receipt = _receipt(2);
        receipt.count = 8;
        _refuse(receipt, abi.encodeWithSelector(HubReceipts.ReceiptMismatch.selector, bytes32(0)));
    }

    function test_receipt_ofAnotherRun_reverts() external {
        dealId = makeDealOfTrust(3);
        _refuse(_receipt(2), abi.encodeWithSelector(ResultBounty.AnotherRun.selector, dealId));
    }

    function test_receipt_recipientRefuses_reverts() external {
        TaskReceipt memory receipt = _receipt(2);
        vm.expectRevert(abi.encodeWithSelector(ResultBounty.PaymentRefused.selector, address(hub)));
        bounty.bring(receipt, payable(address(hub)));
    }

    /* TASKS ON THEIR OWN */

    /// @dev A task of a settled range that somebody started on its own is not what the range's root is about.
    function test_receipt_ofATaskStartedOnItsOwn_reverts() external {
        Round[] memory rounds = open(dealId, 5, 3, 2, same(rightRoot(5, 3), 2));
        settleSlice(dealId, 5, 3, rounds);
        TaskReceipt memory receipt = TaskReceipt(dealId, 5, 3, 7, digestOf(7), 0, new bytes32[](0));
        (, receipt.path) = NaiveTree.proof(rightLeaves(5, 3), 0, 2);
        _refuse(receipt, abi.encodeWithSelector(HubReceipts.ReceiptMismatch.selector, bytes32(0)));

        bytes32 taskId = taskIdOf(dealId, 7);
        assertFalse(HubReceipts.isCompleted(address(hub), taskId, digestOf(7)));
        contribute(workers[0], taskId, digestOf(7));
        contribute(workers[1], taskId, digestOf(7));
        reveal(workers[0], taskId, digestOf(7));
        reveal(workers[1], taskId, digestOf(7));
        finalize(taskId, "");
        assertTrue(HubReceipts.isCompleted(address(hub), taskId, digestOf(7)));
        assertFalse(HubReceipts.isCompleted(address(hub), taskId, digestOf(6)));
    }
}

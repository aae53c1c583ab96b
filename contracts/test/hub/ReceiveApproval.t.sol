// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IEscrow } from "../../src/interfaces/IEscrow.sol";
import { IMatching } from "../../src/interfaces/IMatching.sol";
import { HubTest, Orders } from "./support/HubTest.sol";

/// @notice `RLC.approveAndCall`: a deposit, and a deal, in the transaction that allows it.
contract ReceiveApprovalTest is HubTest {
    function setUp() public override {
        super.setUp();
        vm.startPrank(requester);
        hub.withdraw(FUNDS);
        vm.stopPrank();
    }

    function _matchCall() private view returns (bytes memory) {
        Orders memory orders = signed(defaultOrders());
        return abi.encodeCall(
            IMatching.matchOrders, (orders.app, orders.dataset, orders.workerpool, orders.request)
        );
    }

    function _approveAndCall(uint256 amount, bytes memory data) private {
        vm.prank(requester);
        rlc.approveAndCall(address(hub), amount, data);
    }

    /* REFUSALS */

    function test_receiveApproval_otherToken_reverts() external {
        vm.expectRevert("wrong-token");
        vm.prank(address(rlc));
        hub.receiveApproval(requester, 1, anyone, "");
    }

    /// @dev In the reference, anyone could deposit what another had allowed.
    function test_receiveApproval_notFromTheToken_reverts() external {
        vm.prank(requester);
        rlc.approve(address(hub), FUNDS);
        vm.expectRevert("wrong-token");
        vm.prank(anyone);
        hub.receiveApproval(requester, FUNDS, address(rlc), "");
    }

    function test_receiveApproval_otherOperation_reverts() external {
        bytes memory data = abi.encodeCall(IEscrow.withdraw, (1));
        vm.expectRevert(
            abi.encodeWithSelector(IEscrow.UnsupportedOperation.selector, IEscrow.withdraw.selector)
        );
        _approveAndCall(TASK_PRICE, data);
    }

    function test_receiveApproval_noSelector_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IEscrow.UnsupportedOperation.selector, bytes4(0x15000000)));
        _approveAndCall(TASK_PRICE, hex"15");
    }

    function test_receiveApproval_malformedOrders_reverts() external {
        vm.expectRevert();
        _approveAndCall(TASK_PRICE, abi.encodePacked(IMatching.matchOrders.selector, uint256(1)));
    }

    function test_receiveApproval_requestOfAnother_reverts() external {
        bytes memory data = _matchCall();
        vm.prank(admin);
        rlc.transfer(anyone, TASK_PRICE);
        vm.expectRevert(IEscrow.CallerIsNotTheRequester.selector);
        vm.prank(anyone);
        rlc.approveAndCall(address(hub), TASK_PRICE, data);
    }

    function test_receiveApproval_matchFails_revertsWithItsReason() external {
        bytes memory data = _matchCall();
        vm.expectRevert("IexecEscrow: Transfer amount exceeds balance");
        _approveAndCall(TASK_PRICE - 1, data);
        assertEq(rlc.balanceOf(requester), FUNDS);
    }

    /// @dev An unregistered registry answers nothing, and so does the match.
    function test_receiveApproval_matchFailsWithoutReason_reverts() external {
        vm.prank(admin);
        hub.changeRegistries(anyone, anyone, anyone);
        bytes memory data = _matchCall();
        vm.expectRevert(IEscrow.OperationFailed.selector);
        _approveAndCall(TASK_PRICE, data);
    }

    /* DEPOSIT AND MATCH */

    function test_receiveApproval_withoutData_deposits() external {
        _approveAndCall(500, "");
        assertEq(_freeOf(requester), 500);
        assertEq(rlc.balanceOf(requester), FUNDS - 500);
        assertEq(rlc.allowance(requester, address(hub)), 0);
    }

    function test_receiveApproval_withOrders_matchesThem() external {
        _approveAndCall(TASK_PRICE + 5, _matchCall());
        assertEq(_freeOf(requester), 5);
        assertEq(_lockedOf(requester), TASK_PRICE);
        bytes32 dealId = dealIdOf(hashOf(defaultOrders().request), 0);
        assertEq(hub.viewDeal(dealId).sponsor, requester);
        assertEq(hub.viewDeal(dealId).requester, requester);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { DatasetOrder, DatasetOrderOperation, OrderOperation } from "../../src/interfaces/HubTypes.sol";
import { IMatching } from "../../src/interfaces/IMatching.sol";
import { HubTest, Orders } from "./support/HubTest.sol";

contract AssertDatasetDealCompatibilityTest is HubTest {
    bytes32 private dealId;

    function setUp() public override {
        super.setUp();
        dealId = makeDeal(withoutDataset(defaultOrders()));
    }

    function _signedOrder(DatasetOrder memory order) private view returns (DatasetOrder memory) {
        order.sign = signatureOf(_keyOf("datasetOwner"), hashOf(order));
        return order;
    }

    function _expectReason(DatasetOrder memory order, bytes32 deal, string memory reason) private {
        order = _signedOrder(order);
        vm.expectRevert(abi.encodeWithSelector(IMatching.IncompatibleDatasetOrder.selector, reason));
        hub.assertDatasetDealCompatibility(order, deal);
    }

    function test_assertDatasetDealCompatibility_closedOrder_reverts() external {
        DatasetOrder memory order = defaultOrders().dataset;
        vm.prank(datasetOwner);
        hub.manageDatasetOrder(DatasetOrderOperation(order, OrderOperation.Close, ""));
        _expectReason(order, dealId, "Dataset order is revoked or fully consumed");
    }

    /// @dev More than the hub counts to.
    function test_assertDatasetDealCompatibility_closedOrderOfAnyVolume_reverts() external {
        DatasetOrder memory order = defaultOrders().dataset;
        order.volume = type(uint256).max;
        vm.prank(datasetOwner);
        hub.manageDatasetOrder(DatasetOrderOperation(order, OrderOperation.Close, ""));
        _expectReason(order, dealId, "Dataset order is revoked or fully consumed");
    }

    function test_assertDatasetDealCompatibility_badSignature_reverts() external {
        DatasetOrder memory order = defaultOrders().dataset;
        order.sign = signatureOf(_keyOf("anyone"), hashOf(order));
        vm.expectRevert(
            abi.encodeWithSelector(
                IMatching.IncompatibleDatasetOrder.selector, "Invalid dataset order signature"
            )
        );
        hub.assertDatasetDealCompatibility(order, dealId);
    }

    function test_assertDatasetDealCompatibility_unregisteredDataset_reverts() external {
        DatasetOrder memory order = defaultOrders().dataset;
        order.dataset = anyone;
        _expectReason(order, dealId, "Invalid dataset order signature");
    }

    function test_assertDatasetDealCompatibility_unknownDeal_reverts() external {
        _expectReason(defaultOrders().dataset, keccak256("no deal"), "Deal not found");
    }

    function test_assertDatasetDealCompatibility_dealWithDataset_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.salt = keccak256("another");
        bytes32 deal = makeDeal(orders);
        _expectReason(orders.dataset, deal, "Deal already has a dataset");
    }

    function test_assertDatasetDealCompatibility_otherApp_reverts() external {
        DatasetOrder memory order = defaultOrders().dataset;
        order.apprestrict = anyone;
        _expectReason(order, dealId, "App restriction not satisfied");
    }

    function test_assertDatasetDealCompatibility_otherWorkerpool_reverts() external {
        DatasetOrder memory order = defaultOrders().dataset;
        order.workerpoolrestrict = anyone;
        _expectReason(order, dealId, "Workerpool restriction not satisfied");
    }

    function test_assertDatasetDealCompatibility_otherRequester_reverts() external {
        DatasetOrder memory order = defaultOrders().dataset;
        order.requesterrestrict = anyone;
        _expectReason(order, dealId, "Requester restriction not satisfied");
    }

    function test_assertDatasetDealCompatibility_moreTag_reverts() external {
        DatasetOrder memory order = defaultOrders().dataset;
        order.tag = TEE;
        _expectReason(order, dealId, "Tag compatibility not satisfied");
    }

    function test_assertDatasetDealCompatibility_frameworkBitsOnly_succeeds() external view {
        DatasetOrder memory order = defaultOrders().dataset;
        order.tag = bytes32(uint256(0x0e));
        hub.assertDatasetDealCompatibility(_signedOrder(order), dealId);
    }

    function test_assertDatasetDealCompatibility_presignedOrder_succeeds() external {
        DatasetOrder memory order = defaultOrders().dataset;
        order.apprestrict = app;
        vm.prank(datasetOwner);
        hub.manageDatasetOrder(DatasetOrderOperation(order, OrderOperation.Sign, ""));
        hub.assertDatasetDealCompatibility(order, dealId);
    }
}

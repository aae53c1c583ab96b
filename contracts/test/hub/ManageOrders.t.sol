// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AppOrder,
    AppOrderOperation,
    DatasetOrderOperation,
    OrderOperation,
    RequestOrder,
    RequestOrderOperation,
    WorkerpoolOrderOperation
} from "../../src/interfaces/HubTypes.sol";
import { IOrders } from "../../src/interfaces/IOrders.sol";
import { HubTest, Orders } from "./support/HubTest.sol";
import { OrderDigest } from "./support/OrderDigest.sol";

contract ManageOrdersTest is HubTest {
    uint256 private constant SIGN = 0;
    uint256 private constant CLOSE = 1;

    /* REFUSALS */

    function test_manageAppOrder_byAnother_reverts() external {
        AppOrder memory order = defaultOrders().app;
        bytes memory sign = signatureOf(_keyOf("anyone"), hashOf(order));
        vm.expectRevert("invalid-sender-or-signature");
        hub.manageAppOrder(AppOrderOperation(order, OrderOperation.Sign, sign));
    }

    function test_manageDatasetOrder_byAnother_reverts() external {
        Orders memory orders = defaultOrders();
        vm.expectRevert("invalid-sender-or-signature");
        hub.manageDatasetOrder(DatasetOrderOperation(orders.dataset, OrderOperation.Close, new bytes(65)));
    }

    function test_manageWorkerpoolOrder_byAnother_reverts() external {
        Orders memory orders = defaultOrders();
        vm.expectRevert("invalid-sender-or-signature");
        hub.manageWorkerpoolOrder(
            WorkerpoolOrderOperation(orders.workerpool, OrderOperation.Sign, new bytes(64))
        );
    }

    function test_manageRequestOrder_byAnother_reverts() external {
        Orders memory orders = defaultOrders();
        vm.expectRevert("invalid-sender-or-signature");
        hub.manageRequestOrder(RequestOrderOperation(orders.request, OrderOperation.Close, new bytes(65)));
    }

    function test_manageRequestOrder_ofNobody_reverts() external {
        RequestOrder memory order = defaultOrders().request;
        order.requester = address(0);
        vm.expectRevert("invalid-sender-or-signature");
        hub.manageRequestOrder(RequestOrderOperation(order, OrderOperation.Sign, new bytes(65)));
    }

    function test_manageAppOrder_ofNoContract_reverts() external {
        AppOrder memory order = defaultOrders().app;
        order.app = anyone;
        vm.expectRevert("invalid-sender-or-signature");
        hub.manageAppOrder(AppOrderOperation(order, OrderOperation.Sign, new bytes(65)));
    }

    function test_manageAppOrder_badSignatureFormat_reverts() external {
        AppOrder memory order = defaultOrders().app;
        vm.expectRevert("invalid-signature-format");
        hub.manageAppOrder(AppOrderOperation(order, OrderOperation.Sign, ""));
    }

    /// @dev A signature of the order is not one of the operation, nor one of the other operation.
    function test_manageAppOrder_signatureOfOtherOperation_reverts() external {
        AppOrder memory order = defaultOrders().app;
        bytes32 digest = OrderDigest.typed(address(hub), OrderDigest.appOperation(order, SIGN));
        bytes memory sign = signatureOf(_keyOf("appOwner"), digest);
        vm.expectRevert("invalid-sender-or-signature");
        hub.manageAppOrder(AppOrderOperation(order, OrderOperation.Close, sign));
        sign = signatureOf(_keyOf("appOwner"), hashOf(order));
        vm.expectRevert("invalid-sender-or-signature");
        hub.manageAppOrder(AppOrderOperation(order, OrderOperation.Close, sign));
    }

    /* SIGN */

    function test_manageAppOrder_sign_presigns() external {
        AppOrder memory order = defaultOrders().app;
        vm.expectEmit(address(hub));
        emit IOrders.SignedAppOrder(hashOf(order));
        vm.prank(appOwner);
        hub.manageAppOrder(AppOrderOperation(order, OrderOperation.Sign, ""));
        assertEq(hub.viewPresigned(hashOf(order)), appOwner);
        assertTrue(hub.verifyPresignature(appOwner, hashOf(order)));
    }

    function test_manageDatasetOrder_sign_presigns() external {
        Orders memory orders = defaultOrders();
        vm.expectEmit(address(hub));
        emit IOrders.SignedDatasetOrder(hashOf(orders.dataset));
        vm.prank(datasetOwner);
        hub.manageDatasetOrder(DatasetOrderOperation(orders.dataset, OrderOperation.Sign, ""));
        assertEq(hub.viewPresigned(hashOf(orders.dataset)), datasetOwner);
    }

    function test_manageWorkerpoolOrder_sign_presigns() external {
        Orders memory orders = defaultOrders();
        vm.expectEmit(address(hub));
        emit IOrders.SignedWorkerpoolOrder(hashOf(orders.workerpool));
        vm.prank(scheduler);
        hub.manageWorkerpoolOrder(WorkerpoolOrderOperation(orders.workerpool, OrderOperation.Sign, ""));
        assertEq(hub.viewPresigned(hashOf(orders.workerpool)), scheduler);
    }

    function test_manageRequestOrder_sign_presigns() external {
        Orders memory orders = defaultOrders();
        vm.expectEmit(address(hub));
        emit IOrders.SignedRequestOrder(hashOf(orders.request));
        vm.prank(requester);
        hub.manageRequestOrder(RequestOrderOperation(orders.request, OrderOperation.Sign, ""));
        assertEq(hub.viewPresigned(hashOf(orders.request)), requester);
    }

    function test_manageOrders_allPresigned_match() external {
        Orders memory orders = defaultOrders();
        vm.prank(appOwner);
        hub.manageAppOrder(AppOrderOperation(orders.app, OrderOperation.Sign, ""));
        vm.prank(datasetOwner);
        hub.manageDatasetOrder(DatasetOrderOperation(orders.dataset, OrderOperation.Sign, ""));
        vm.prank(scheduler);
        hub.manageWorkerpoolOrder(WorkerpoolOrderOperation(orders.workerpool, OrderOperation.Sign, ""));
        vm.prank(requester);
        hub.manageRequestOrder(RequestOrderOperation(orders.request, OrderOperation.Sign, ""));
        matchOrders(orders);
        assertEq(hub.viewConsumed(hashOf(orders.request)), 1);
        assertEq(hub.viewPresigned(hashOf(orders.request)), requester);
    }

    /* CLOSE */

    function test_manageAppOrder_close_endsTheOrder() external {
        Orders memory orders = signed(defaultOrders());
        vm.expectEmit(address(hub));
        emit IOrders.ClosedAppOrder(hashOf(orders.app));
        vm.prank(appOwner);
        hub.manageAppOrder(AppOrderOperation(orders.app, OrderOperation.Close, ""));
        assertEq(hub.viewConsumed(hashOf(orders.app)), 1000);
        vm.expectRevert("iExecV5-matchOrders-0x60");
        matchOrders(orders);
    }

    function test_manageDatasetOrder_close_endsTheOrder() external {
        Orders memory orders = signed(defaultOrders());
        vm.expectEmit(address(hub));
        emit IOrders.ClosedDatasetOrder(hashOf(orders.dataset));
        vm.prank(datasetOwner);
        hub.manageDatasetOrder(DatasetOrderOperation(orders.dataset, OrderOperation.Close, ""));
        vm.expectRevert("iExecV5-matchOrders-0x60");
        matchOrders(orders);
    }

    function test_manageWorkerpoolOrder_close_endsTheOrder() external {
        Orders memory orders = signed(defaultOrders());
        vm.expectEmit(address(hub));
        emit IOrders.ClosedWorkerpoolOrder(hashOf(orders.workerpool));
        vm.prank(scheduler);
        hub.manageWorkerpoolOrder(WorkerpoolOrderOperation(orders.workerpool, OrderOperation.Close, ""));
        vm.expectRevert("iExecV5-matchOrders-0x60");
        matchOrders(orders);
    }

    function test_manageRequestOrder_close_endsTheOrder() external {
        Orders memory orders = signed(defaultOrders());
        vm.expectEmit(address(hub));
        emit IOrders.ClosedRequestOrder(hashOf(orders.request));
        vm.prank(requester);
        hub.manageRequestOrder(RequestOrderOperation(orders.request, OrderOperation.Close, ""));
        vm.expectRevert("iExecV5-matchOrders-0x60");
        matchOrders(orders);
    }

    function test_manageAppOrder_closeHugeVolume_endsTheOrder() external {
        Orders memory orders = defaultOrders();
        orders.app.volume = type(uint256).max;
        orders = signed(orders);
        vm.prank(appOwner);
        hub.manageAppOrder(AppOrderOperation(orders.app, OrderOperation.Close, ""));
        assertEq(hub.viewConsumed(hashOf(orders.app)), type(uint256).max);
        vm.expectRevert("iExecV5-matchOrders-0x60");
        matchOrders(orders);
    }

    function test_manageAppOrder_closeAfterSign_endsTheOrder() external {
        Orders memory orders = signed(defaultOrders());
        vm.startPrank(appOwner);
        hub.manageAppOrder(AppOrderOperation(orders.app, OrderOperation.Sign, ""));
        hub.manageAppOrder(AppOrderOperation(orders.app, OrderOperation.Close, ""));
        vm.stopPrank();
        assertEq(hub.viewPresigned(hashOf(orders.app)), appOwner);
        vm.expectRevert("iExecV5-matchOrders-0x60");
        matchOrders(orders);
    }

    /* BY SIGNATURE */

    function test_manageOrders_bySignature_succeed() external {
        Orders memory orders = defaultOrders();
        bytes memory sign = _signOperation("appOwner", OrderDigest.appOperation(orders.app, CLOSE));
        hub.manageAppOrder(AppOrderOperation(orders.app, OrderOperation.Close, sign));
        sign = _signOperation("datasetOwner", OrderDigest.datasetOperation(orders.dataset, CLOSE));
        hub.manageDatasetOrder(DatasetOrderOperation(orders.dataset, OrderOperation.Close, sign));
        sign = _signOperation("scheduler", OrderDigest.workerpoolOperation(orders.workerpool, CLOSE));
        hub.manageWorkerpoolOrder(WorkerpoolOrderOperation(orders.workerpool, OrderOperation.Close, sign));
        sign = _signOperation("requester", OrderDigest.requestOperation(orders.request, SIGN));
        hub.manageRequestOrder(RequestOrderOperation(orders.request, OrderOperation.Sign, sign));

        assertEq(hub.viewConsumed(hashOf(orders.app)), 1000);
        assertEq(hub.viewConsumed(hashOf(orders.dataset)), 1000);
        assertEq(hub.viewConsumed(hashOf(orders.workerpool)), 1000);
        assertEq(hub.viewPresigned(hashOf(orders.request)), requester);
    }

    function _signOperation(string memory name, bytes32 structHash) private view returns (bytes memory) {
        return signatureOf(_keyOf(name), OrderDigest.typed(address(hub), structHash));
    }

    /* ANNOUNCE */

    function test_broadcastOrders_emitThem() external {
        Orders memory orders = signed(defaultOrders());
        orders.request.params = "params";
        vm.expectEmit(address(hub));
        emit IOrders.BroadcastAppOrder(orders.app);
        hub.broadcastAppOrder(orders.app);
        vm.expectEmit(address(hub));
        emit IOrders.BroadcastDatasetOrder(orders.dataset);
        hub.broadcastDatasetOrder(orders.dataset);
        vm.expectEmit(address(hub));
        emit IOrders.BroadcastWorkerpoolOrder(orders.workerpool);
        hub.broadcastWorkerpoolOrder(orders.workerpool);
        vm.expectEmit(address(hub));
        emit IOrders.BroadcastRequestOrder(orders.request);
        hub.broadcastRequestOrder(orders.request);
    }
}

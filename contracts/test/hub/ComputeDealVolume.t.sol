// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { HubTest, Orders } from "./support/HubTest.sol";

contract ComputeDealVolumeTest is HubTest {
    function _volumeOf(Orders memory orders) private view returns (uint256) {
        return hub.computeDealVolume(orders.app, orders.dataset, orders.workerpool, orders.request);
    }

    /// @dev Unsigned orders of things that do not exist have a volume too.
    function test_computeDealVolume_checksNothingElse() external view {
        Orders memory orders;
        orders.app.volume = 3;
        orders.workerpool.volume = 2;
        orders.request.volume = 5;
        assertEq(_volumeOf(orders), 2);
    }

    function test_computeDealVolume_isTheLeastOfAll() external view {
        Orders memory orders = defaultOrders();
        orders.app.volume = 14;
        orders.dataset.volume = 13;
        orders.workerpool.volume = 12;
        orders.request.volume = 11;
        assertEq(_volumeOf(orders), 11);
        orders.workerpool.volume = 10;
        assertEq(_volumeOf(orders), 10);
        orders.dataset.volume = 9;
        assertEq(_volumeOf(orders), 9);
        orders.app.volume = 8;
        assertEq(_volumeOf(orders), 8);
    }

    function test_computeDealVolume_noDataset_leavesItsVolumeOut() external view {
        Orders memory orders = withoutDataset(defaultOrders());
        orders.request.volume = 11;
        assertEq(_volumeOf(orders), 11);
    }

    function test_computeDealVolume_countsWhatIsConsumed() external {
        Orders memory orders = defaultOrders();
        orders.request.volume = 7;
        orders.workerpool.volume = 4;
        orders = signed(orders);
        matchOrders(orders);
        assertEq(_volumeOf(orders), 0);
        orders.workerpool.volume = 1000;
        assertEq(_volumeOf(orders), 3);
    }

    /// @dev 2⁶⁴ − 1 tasks are more than any chain can match.
    function test_computeDealVolume_hugeVolumes_countFor64Bits() external view {
        Orders memory orders;
        orders.app.volume = type(uint256).max;
        orders.workerpool.volume = type(uint256).max;
        orders.request.volume = type(uint256).max;
        assertEq(_volumeOf(orders), 2 ** 64 - 1);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { DataRules } from "../../src/data/DataRules.sol";
import { IDataRules, Rules } from "../../src/data/IDataRules.sol";
import { HubTest, Orders } from "../hub/support/HubTest.sol";

contract DataRulesTest is HubTest {
    DataRules private rules;

    function setUp() public override {
        super.setUp();
        rules = new DataRules(address(hub));
    }

    function _set(uint64 epsilonMax) private {
        vm.prank(datasetOwner);
        rules.setRules(dataset, Rules(bytes32(uint256(7)), 1000, epsilonMax, 99, "{}"));
    }

    function _declare(uint64 epsilon) private {
        vm.prank(appOwner);
        rules.declareEpsilon(app, epsilon);
    }

    function _dealOf(uint256 tasks) private returns (bytes32) {
        Orders memory orders = defaultOrders();
        orders.request.volume = tasks;
        return makeDeal(orders);
    }

    function test_setRules_byTheOwner_isRead() external {
        _set(5);
        Rules memory read = rules.viewRules(dataset);
        assertEq(read.policyHash, bytes32(uint256(7)));
        assertEq(uint256(read.outputBytesMax), 1000);
        assertEq(uint256(read.epsilonMax), 5);
        assertEq(uint256(read.endsAt), 99);
        assertEq(read.outputSchema, "{}");
    }

    function test_setRules_byAnybodyElse_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IDataRules.NotOwner.selector, dataset, address(this)));
        rules.setRules(dataset, Rules(0, 0, 0, 0, ""));
    }

    /// @dev A contract that says it owns itself is no dataset of this hub.
    function test_setRules_ofWhatNoRegistryKnows_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IDataRules.NotOwner.selector, anyone, address(this)));
        rules.setRules(anyone, Rules(0, 0, 0, 0, ""));
    }

    function test_declareEpsilon_twice_reverts() external {
        _declare(3);
        assertEq(uint256(rules.viewEpsilon(app)), 3);
        vm.prank(appOwner);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.AlreadyDeclared.selector, app, 3));
        rules.declareEpsilon(app, 1);
    }

    function test_declareEpsilon_byAnybodyElse_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IDataRules.NotOwner.selector, app, address(this)));
        rules.declareEpsilon(app, 1);
        vm.prank(datasetOwner);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.NotOwner.selector, dataset, datasetOwner));
        rules.declareEpsilon(dataset, 1);
    }

    function test_declareEpsilon_ofNothing_reverts() external {
        vm.prank(appOwner);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.Undeclared.selector, app));
        rules.declareEpsilon(app, 0);
    }

    /// @dev 10 granted, 3 a task: a bag of two takes 6, and one more task 3.
    function test_book_countsEveryTask() external {
        _set(10);
        _declare(3);
        bytes32 bag = _dealOf(2);
        assertEq(rules.book(bag), 6);
        assertTrue(rules.isBooked(bag, dataset));
        Orders memory orders = defaultOrders();
        orders.request.salt = bytes32(uint256(2));
        assertEq(rules.book(makeDeal(orders)), 9);
        assertEq(rules.viewSpent(dataset, requester), 9);
    }

    function test_book_beyondTheBudget_reverts() external {
        _set(5);
        _declare(3);
        bytes32 bag = _dealOf(2);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.BudgetExceeded.selector, dataset, requester, 6, 5));
        rules.book(bag);
        assertFalse(rules.isBooked(bag, dataset));
    }

    function test_book_afterTheBudgetWasLowered_reverts() external {
        _set(10);
        _declare(3);
        rules.book(_dealOf(2));
        _set(4);
        Orders memory orders = defaultOrders();
        orders.request.salt = bytes32(uint256(2));
        bytes32 dealId = makeDeal(orders);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.BudgetExceeded.selector, dataset, requester, 3, 0));
        rules.book(dealId);
    }

    function test_book_twice_reverts() external {
        _set(10);
        _declare(3);
        bytes32 dealId = _dealOf(1);
        rules.book(dealId);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.AlreadyBooked.selector, dealId, dataset));
        rules.book(dealId);
    }

    function test_book_ofAnAppThatSaysNothing_reverts() external {
        _set(10);
        bytes32 dealId = _dealOf(1);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.Undeclared.selector, app));
        rules.book(dealId);
    }

    function test_book_withoutABudget_reverts() external {
        _declare(3);
        bytes32 dealId = _dealOf(1);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.NoBudget.selector, dataset));
        rules.book(dealId);
    }

    function test_book_ofNoDeal_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IDataRules.UnknownDeal.selector, bytes32(uint256(1))));
        rules.book(bytes32(uint256(1)));
    }

    function _bulk() private returns (bytes32) {
        Orders memory orders = defaultOrders();
        orders.dataset.dataset = address(0);
        orders.request.dataset = address(0);
        orders.request.volume = 2;
        return makeDeal(orders);
    }

    function _list(address one) private pure returns (address[] memory datasets) {
        datasets = new address[](1);
        datasets[0] = one;
    }

    /// @dev 10 granted, 3 a task, two tasks.
    function test_bookBulk_chargesEachDataset() external {
        _set(10);
        _declare(3);
        bytes32 dealId = _bulk();
        vm.prank(requester);
        rules.bookBulk(dealId, _list(dataset));
        assertTrue(rules.isBooked(dealId, dataset));
        assertEq(rules.viewSpent(dataset, requester), 6);
        vm.prank(requester);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.AlreadyBooked.selector, dealId, dataset));
        rules.bookBulk(dealId, _list(dataset));
    }

    /// @dev Who could book for others could use up their budgets.
    function test_bookBulk_byAnybodyElse_reverts() external {
        _set(10);
        _declare(3);
        bytes32 dealId = _bulk();
        vm.expectRevert(abi.encodeWithSelector(IDataRules.NotRequester.selector, dealId, address(this)));
        rules.bookBulk(dealId, _list(dataset));
    }

    function test_bookBulk_beyondTheBudget_reverts() external {
        _set(5);
        _declare(3);
        bytes32 dealId = _bulk();
        vm.prank(requester);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.BudgetExceeded.selector, dataset, requester, 6, 5));
        rules.bookBulk(dealId, _list(dataset));
    }

    function test_bookBulk_ofADatasetWithoutABudget_reverts() external {
        _declare(3);
        bytes32 dealId = _bulk();
        vm.prank(requester);
        vm.expectRevert(abi.encodeWithSelector(IDataRules.NoBudget.selector, dataset));
        rules.bookBulk(dealId, _list(dataset));
    }

    /// @dev Whatever is granted and declared, no requester is charged more than was granted.
    function testFuzz_book_neverExceedsTheBudget(uint64 granted, uint64 epsilon, uint8 tasks) external {
        vm.assume(granted > 0 && epsilon > 0 && tasks > 0);
        _set(granted);
        _declare(epsilon);
        bytes32 dealId = _dealOf(tasks);
        try rules.book(dealId) { } catch { }
        assertTrue(rules.viewSpent(dataset, requester) <= granted);
    }
}

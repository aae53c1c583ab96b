// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Category } from "../../src/interfaces/HubTypes.sol";
import { IGovernance } from "../../src/interfaces/IGovernance.sol";
import { IHub } from "../../src/interfaces/IHub.sol";
import { IViews } from "../../src/interfaces/IViews.sol";
import { HubTest, Orders } from "./support/HubTest.sol";
import { OrderDigest } from "./support/OrderDigest.sol";
import { ScoreSource } from "./support/ScoreSource.sol";

contract GovernanceTest is HubTest {
    string private constant NOT_OWNER = "Ownable: caller is not the owner";

    /// @dev A hub that takes scores from `source`.
    function _hubWithScores(address source) private returns (IHub other) {
        other = _deploy();
        vm.prank(admin);
        other.configure(address(rlc), "", "", 9, anyone, anyone, anyone, source);
    }

    /* CONFIGURE */

    function test_configure_byAnother_reverts() external {
        IHub other = _deploy();
        vm.expectRevert(bytes(NOT_OWNER));
        other.configure(address(rlc), "", "", 9, anyone, anyone, anyone, address(0));
    }

    function test_configure_twice_reverts() external {
        vm.expectRevert("already-configured");
        vm.prank(admin);
        hub.configure(anyone, "", "", 9, anyone, anyone, anyone, address(0));
    }

    function test_configure_setsEverything() external view {
        assertEq(hub.token(), address(rlc));
        assertEq(hub.name(), "Staked RLC");
        assertEq(hub.symbol(), "SRLC");
        assertEq(uint256(hub.decimals()), 9);
        assertEq(hub.appregistry(), address(appRegistry));
        assertEq(hub.datasetregistry(), address(datasetRegistry));
        assertEq(hub.workerpoolregistry(), address(workerpoolRegistry));
        assertEq(hub.callbackgas(), 200_000);
        assertEq(hub.teebroker(), address(0));
        assertEq(hub.eip712domain_separator(), OrderDigest.separator(address(hub)));
    }

    function test_updateDomainSeparator_beforeConfigure_reverts() external {
        IHub other = _deploy();
        vm.expectRevert("not-configured");
        other.updateDomainSeparator();
    }

    /// @dev In the reference, orders of the old chain stay valid until somebody calls.
    function test_updateDomainSeparator_isNotNeeded() external {
        hub.updateDomainSeparator();
        vm.chainId(12_345);
        assertEq(hub.eip712domain_separator(), OrderDigest.separator(address(hub)));
        assertEq(hub.domain().chainId, 12_345);
        makeDeal(defaultOrders());
    }

    /* SETTINGS */

    function test_changeRegistries_byAnother_reverts() external {
        vm.expectRevert(bytes(NOT_OWNER));
        hub.changeRegistries(anyone, anyone, anyone);
    }

    function test_changeRegistries_replacesAll() external {
        vm.prank(admin);
        hub.changeRegistries(address(1), address(2), address(3));
        assertEq(hub.appregistry(), address(1));
        assertEq(hub.datasetregistry(), address(2));
        assertEq(hub.workerpoolregistry(), address(3));
    }

    function test_setTeeBroker_byAnother_reverts() external {
        vm.expectRevert(bytes(NOT_OWNER));
        hub.setTeeBroker(anyone);
    }

    function test_setTeeBroker_namesIt() external {
        vm.prank(admin);
        hub.setTeeBroker(anyone);
        assertEq(hub.teebroker(), anyone);
        assertEq(hub.callbackgas(), 200_000);
    }

    function test_setCallbackGas_byAnother_reverts() external {
        vm.expectRevert(bytes(NOT_OWNER));
        hub.setCallbackGas(1);
    }

    function test_setCallbackGas_aboveABlock_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IGovernance.CallbackGasTooHigh.selector, 1e9 + 1, 1e9));
        vm.prank(admin);
        hub.setCallbackGas(1e9 + 1);
    }

    function test_setCallbackGas_setsIt() external {
        vm.prank(admin);
        hub.setCallbackGas(1e9);
        assertEq(hub.callbackgas(), 1e9);
    }

    /* CATEGORIES */

    function test_createCategory_byAnother_reverts() external {
        vm.expectRevert(bytes(NOT_OWNER));
        hub.createCategory("M", "", 3600);
    }

    function test_createCategory_tooLong_reverts() external {
        vm.expectRevert(
            abi.encodeWithSelector(IGovernance.TimeReferenceTooLong.selector, 2 ** 32, 2 ** 32 - 1)
        );
        vm.prank(admin);
        hub.createCategory("eternal", "", 2 ** 32);
    }

    function test_createCategory_tooMany_reverts() external {
        // The length of the list: slot 15 of the hub's namespace.
        vm.store(address(hub), bytes32(uint256(HUB_STORAGE) + 15), bytes32(uint256(65_536)));
        vm.expectRevert(abi.encodeWithSelector(IGovernance.TooManyCategories.selector, 65_536));
        vm.prank(admin);
        hub.createCategory("M", "", 3600);
    }

    function test_createCategory_adds() external {
        vm.expectEmit(address(hub));
        emit IGovernance.CreateCategory(2, "M", "medium", 3600);
        vm.prank(admin);
        assertEq(hub.createCategory("M", "medium", 3600), 2);
        assertEq(hub.countCategory(), 3);
        Category memory category = hub.viewCategory(2);
        assertEq(category.name, "M");
        assertEq(category.description, "medium");
        assertEq(category.workClockTimeRef, 3600);
    }

    function test_viewCategory_unknown_reverts() external {
        bytes memory reason = abi.encodeWithSelector(IViews.UnknownCategory.selector, 2, 2);
        vm.expectRevert(reason);
        hub.viewCategory(2);
        vm.expectRevert(reason);
        hub.viewCategoryABILegacy(2);
    }

    /// @dev The longest task's deadlines still fit.
    function test_createCategory_longest_hasTasks() external {
        vm.prank(admin);
        hub.createCategory("longest", "", 2 ** 32 - 1);
        Orders memory orders = defaultOrders();
        orders.request.category = 2;
        orders.workerpool.category = 2;
        bytes32 taskId = makeTask(orders);
        contribute(_newWorker("worker"), taskId, keccak256("result"));
        assertEq(hub.viewTask(taskId).revealDeadline, START + 2 * (2 ** 32 - 1));
        assertEq(hub.viewTask(taskId).finalDeadline, START + 10 * (2 ** 32 - 1));
    }

    /* OWNERSHIP */

    function test_transferOwnership_byAnother_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IGovernance.NotContractOwner.selector, anyone, admin));
        vm.prank(anyone);
        hub.transferOwnership(anyone);
    }

    function test_transferOwnership_changesTheOwner() external {
        vm.expectEmit(address(hub));
        emit IGovernance.OwnershipTransferred(admin, anyone);
        vm.prank(admin);
        hub.transferOwnership(anyone);
        assertEq(hub.owner(), anyone);
        vm.prank(anyone);
        hub.setTeeBroker(anyone);
        vm.expectRevert(bytes(NOT_OWNER));
        vm.prank(admin);
        hub.setTeeBroker(admin);
    }

    /* SCORES */

    function test_importScore_withoutSource_reverts() external {
        vm.expectRevert(IGovernance.NoScoreSource.selector);
        hub.importScore(anyone);
    }

    function test_importScore_twice_reverts() external {
        IHub other = _hubWithScores(address(new ScoreSource()));
        other.importScore(anyone);
        vm.expectRevert(abi.encodeWithSelector(IGovernance.ScoreAlreadyImported.selector, anyone));
        other.importScore(anyone);
    }

    function test_importScore_raises() external {
        ScoreSource source = new ScoreSource();
        source.set(anyone, 42);
        IHub other = _hubWithScores(address(source));
        other.importScore(anyone);
        assertEq(other.viewScore(anyone), 42);
    }

    function test_importScore_lower_keepsTheScore() external {
        ScoreSource source = new ScoreSource();
        source.set(anyone, 42);
        hub = _hubWithScores(address(source));
        _setScore(anyone, 43);
        hub.importScore(anyone);
        assertEq(hub.viewScore(anyone), 43);
    }
}

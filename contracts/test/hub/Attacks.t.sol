// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { IEscrow } from "../../src/interfaces/IEscrow.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Intruder } from "./support/Consumers.sol";
import { HubTest, Orders } from "./support/HubTest.sol";
import { Grump } from "./support/Wallets.sol";

/// @notice What works against the reference, and must not work here.
contract AttacksTest is HubTest {
    bytes32 private constant A = keccak256("A");

    /* NOBODY'S SIGNATURE */

    /// @dev A recovery that fails gives the zero address, which was taken for the requester.
    function test_attack_sponsoredDealOfNobody_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.requester = address(0);
        orders = signed(orders);
        orders.request.sign = new bytes(65);
        vm.expectRevert("iExecV5-matchOrders-0x50");
        vm.prank(sponsor);
        hub.sponsorMatchOrders(orders.app, orders.dataset, orders.workerpool, orders.request);
    }

    /* ACCOUNTS THAT BORROW CODE */

    /// @dev Requester, scheduler and enclave are EIP-7702 accounts whose code knows no ERC-1271.
    function test_attack_delegatedAccounts_areNotShutOut() external {
        bytes memory designator = abi.encodePacked(hex"ef0100", address(new Grump()));
        vm.etch(requester, designator);
        vm.etch(scheduler, designator);
        vm.etch(enclave, designator);
        address worker = makeAddress("worker");
        bytes32 taskId = makeTask(withTag(defaultOrders(), TEE));
        bytes memory authorization = authorize(worker, taskId, enclave, "scheduler");
        bytes memory endorsement = endorse(worker, taskId, A);
        vm.prank(worker);
        hub.contributeAndFinalize(taskId, A, "", "", enclave, endorsement, authorization);
        assertTrue(hub.viewTask(taskId).status == TaskStatus.Completed);
    }

    /* THE KITTY */

    /// @dev Fills the kitty with the stake of ten tasks that nobody computed: 3 RLC.
    function _fillKitty() private returns (uint256 kitty) {
        Orders memory orders = defaultOrders();
        orders.request.salt = keccak256("abandoned");
        orders.request.volume = 10;
        bytes32 dealId = makeDeal(orders);
        skip(TIMEREF * 10);
        bytes32[] memory dealIds = new bytes32[](10);
        uint256[] memory indexes = new uint256[](10);
        for (uint256 i = 0; i < 10; ++i) {
            (dealIds[i], indexes[i]) = (dealId, i);
        }
        hub.initializeAndClaimArray(dealIds, indexes);
        kitty = _lockedOf(KITTY);
        assertEq(kitty, 3_000_000_000);
    }

    /// @dev A task of the scheduler for itself, settled `elapsed` seconds after its deal.
    function _selfMadeTask(uint256 number, uint256 price, uint256 elapsed) private {
        Orders memory orders = withoutDataset(defaultOrders());
        orders.app.volume = type(uint64).max;
        orders.workerpool.volume = type(uint64).max;
        orders.app.appprice = 0;
        orders.workerpool.workerpoolprice = price;
        orders.request.workerpoolmaxprice = price;
        orders.request.requester = scheduler;
        orders.request.salt = bytes32(number);
        orders = signed(orders);
        orders.request.sign = signatureOf(_keyOf("scheduler"), hashOf(orders.request));
        bytes32 taskId = hub.initialize(matchOrders(orders), 0);
        skip(elapsed);
        contributeAndFinalize(scheduler, taskId, A, "");
    }

    function test_attack_freeTasks_winNothingOfTheKitty() external {
        uint256 kitty = _fillKitty();
        for (uint256 i = 0; i < 22; ++i) {
            _selfMadeTask(i, 0, 60);
        }
        assertEq(_lockedOf(KITTY), kitty);
    }

    /// @dev However much is locked: a flash loan could.
    function test_attack_tasksOfOneBlock_winNothingOfTheKitty() external {
        uint256 kitty = _fillKitty();
        _fund(scheduler, 1_000_000e9);
        for (uint256 i = 0; i < 22; ++i) {
            _selfMadeTask(i, 500_000e9, 0);
        }
        assertEq(_lockedOf(KITTY), kitty);
    }

    /// @dev 22 tasks of 100 RLC, 2 000 s each: 130 RLC locked for half a day win 0.1 · 30 · 44 000 / 31 536 000 RLC.
    function test_attack_farmingTheKitty_earnsLessThanInterest() external {
        uint256 kitty = _fillKitty();
        uint256 funds = _freeOf(scheduler);
        for (uint256 i = 0; i < 22; ++i) {
            _selfMadeTask(i, 100e9, 2000);
        }
        uint256 gain = _freeOf(scheduler) - funds;
        assertEq(gain, 22 * uint256(190_258));
        assertEq(_lockedOf(KITTY), kitty - gain);
        // Less than 2.4 % a year of what was locked.
        assertLt(gain * 365 days, uint256(130e9) * 44_000 * 24 / 1000);
    }

    /// @dev What the reference gives, when the stake was worth it: 1 RLC, or a tenth if that is more, or all there is.
    function test_kitty_largeStake_winsTheReferencesShare() external {
        _fillKitty();
        _fund(scheduler, 40_000_000e9);
        _selfMadeTask(1, 1_000_000e9, 2000);
        assertEq(_lockedOf(KITTY), 2_000_000_000);
        _selfMadeTask(2, 10_000_000e9, 2000);
        assertEq(_lockedOf(KITTY), 1_000_000_000);
        _selfMadeTask(3, 10_000_000e9, 2000);
        assertEq(_lockedOf(KITTY), 0);
        _selfMadeTask(4, 10_000_000e9, 2000);
        assertEq(_lockedOf(KITTY), 0);
    }

    /* WORKERS WITHOUT END */

    /// @dev What one call has to settle is bounded.
    function test_attack_manyContributors_canBeSettled() external {
        Orders memory orders = defaultOrders();
        orders.request.trust = 2 ** 32 - 1;
        orders.workerpool.trust = 2 ** 32 - 1;
        bytes32 taskId = makeTask(orders);
        for (uint256 i = 0; i < 64; ++i) {
            contribute(_newWorker(vm.toString(i)), taskId, bytes32(i));
        }
        skip(TIMEREF * 10);
        uint256 before = gasleft();
        hub.claim(taskId);
        assertLt(before - gasleft(), 1_500_000);
    }

    /* TRUST THAT OVERFLOWS */

    /// @dev In the reference, group · trust overflows and no contribution is possible.
    function test_attack_highestTrust_isReachedByStrangers() external {
        Orders memory orders = defaultOrders();
        orders.request.trust = 2 ** 32 - 1;
        orders.workerpool.trust = type(uint256).max;
        bytes32 taskId = makeTask(orders);
        // 2³² of 2³² + 1 is exactly enough: 2³² > 2³² − 2.
        for (uint256 i = 0; i < 32; ++i) {
            assertTrue(hub.viewTask(taskId).status == TaskStatus.Active);
            contribute(_newWorker(vm.toString(i)), taskId, A);
        }
        assertTrue(hub.viewTask(taskId).status == TaskStatus.Revealing);
        assertEq(hub.viewTask(taskId).winnerCounter, 32);
    }

    /// @dev Two camps of 30 veterans would weigh 1000³⁰ each, above what a word holds: they stop growing, contributions stay possible,
    /// and the task ends by its deadline.
    function test_attack_weightsWithoutEnd_doNotBlockTheTask() external {
        Orders memory orders = defaultOrders();
        orders.request.trust = 2 ** 32 - 1;
        orders.workerpool.trust = type(uint256).max;
        bytes32 taskId = makeTask(orders);
        for (uint256 i = 0; i < 60; ++i) {
            address worker = _newWorker(vm.toString(i));
            _setScore(worker, 3003);
            contribute(worker, taskId, bytes32(i % 2));
        }
        assertTrue(hub.viewTask(taskId).status == TaskStatus.Active);
        skip(TIMEREF * 10);
        hub.claim(taskId);
        assertEq(_freeOf(requester), FUNDS);
    }

    /* CALLBACKS THAT CALL BACK */

    function test_attack_callbackCallsTheHub_cannotBePaidTwice() external {
        Intruder intruder = new Intruder();
        address worker = makeAddress("worker");
        Orders memory orders = withoutDataset(defaultOrders());
        orders.request.callback = address(intruder);
        bytes32 taskId = makeTask(orders);
        intruder.plan(abi.encodeCall(ITasks.finalize, (taskId, "", "data")));
        intruder.plan(abi.encodeCall(ITasks.claim, (taskId)));
        intruder.plan(abi.encodeCall(ITasks.reopen, (taskId)));
        intruder.plan(abi.encodeCall(IEscrow.withdraw, (1)));
        bytes memory authorization = authorize(worker, taskId);
        vm.prank(worker);
        hub.contributeAndFinalize(taskId, keccak256("data"), "", "data", address(0), "", authorization);

        for (uint256 i = 0; i < 4; ++i) {
            assertFalse(intruder.succeeded(i));
        }
        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Completed);
        assertEq(_freeOf(worker), 990_000_000);
    }

    /* COPYING */

    /// @dev A worker that copies what another committed to cannot reveal, and loses its stake.
    function test_attack_copiedCommitment_isSeized() external {
        address honest = _newWorker("honest");
        address copier = _newWorker("copier");
        bytes32 taskId = makeTaskOfTrust(4);
        contribute(honest, taskId, A);
        bytes memory authorization = authorize(copier, taskId);
        vm.prank(copier);
        hub.contribute(
            taskId, resultHashOf(taskId, A), sealOf(honest, taskId, A), address(0), "", authorization
        );
        reveal(honest, taskId, A);
        vm.expectRevert();
        reveal(copier, taskId, A);
        skip(600);
        finalize(taskId, "");
        assertEq(_freeOf(copier), FUNDS - STAKE);
    }

    /// @dev An authorization is for one worker, one task and one enclave.
    function test_attack_stolenAuthorization_reverts() external {
        address worker = _newWorker("worker");
        address thief = _newWorker("thief");
        bytes32 taskId = makeTaskOfTrust(4);
        bytes memory authorization = authorize(worker, taskId);
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.InvalidAuthorization.selector, taskId, thief, scheduler)
        );
        vm.prank(thief);
        hub.contribute(
            taskId, resultHashOf(taskId, A), sealOf(thief, taskId, A), address(0), "", authorization
        );
    }
}

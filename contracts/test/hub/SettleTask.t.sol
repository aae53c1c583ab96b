// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { EnclaveProof, IRounds, Round } from "../../src/interfaces/IRounds.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Flooder, Glutton, Intruder, Listener, Meter } from "./support/Consumers.sol";
import { Orders } from "./support/HubTest.sol";
import { RoundTest } from "./support/RoundTest.sol";

contract SettleTaskTest is RoundTest {
    function test_settleTask_threeWorkers_paysEveryone() external {
        bytes32 dealId = makeDealOfTrust(8);
        bytes32 root = leafOf(0, digestOf(0), 0);
        Round[] memory rounds = open(dealId, 0, 1, 0, same(root, 3));
        uint256 schedulerFunds = _freeOf(scheduler);

        settleTask(dealId, rounds, digestOf(0));

        assertEq(_freeOf(requester), FUNDS - TASK_PRICE);
        assertEq(_lockedOf(requester), 0);
        assertEq(_freeOf(appOwner), FUNDS + APP_PRICE);
        assertEq(_freeOf(datasetOwner), FUNDS + DATASET_PRICE);
        // 99 % of 1 000 000 000 for three of the same weight.
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(_freeOf(workers[i]), FUNDS - BOND + 330_000_000);
            assertEq(hub.viewScore(workers[i]), 1);
        }
        assertEq(_freeOf(scheduler), schedulerFunds + STAKE + 10_000_000);
        assertEq(_lockedOf(scheduler), 0);
        assertEq(_freeOf(address(hub)), 5 * BOND);
    }

    function test_settleTask_showsTheResult() external {
        bytes32 dealId = makeDealOfTrust(8);
        bytes32 taskId = taskIdOf(dealId, 0);
        bytes32 digest = 0x0123456789abcdef0f1e2d3c4b5a69788796a5b4c3d2e1f000112233445566ff;
        Round[] memory rounds = open(dealId, 0, 1, 0, same(leafOf(0, digest, 0), 3));
        settleTask(dealId, rounds, digest);

        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Completed);
        assertEq(task.dealId, dealId);
        assertEq(task.idx, 0);
        assertEq(task.timeref, TIMEREF);
        assertEq(task.contributionDeadline, START + 2100);
        assertEq(task.finalDeadline, START + 3000);
        assertEq(task.resultDigest, digest);
        assertEq(task.consensusValue, resultHashOf(taskId, digest));
        assertEq(
            string(task.results),
            '{"storage":"ipfs","location":"/ipfs/f017012200123456789abcdef0f1e2d3c4b5a69788796a5b4c3d2e1f000112233445566ff"}'
        );
        assertEq(task.contributors.length, 0);
        assertEq(hub.resultFor(taskId).length, 0);
        assertEq(hub.viewSettledRoot(dealId, 0, 1), leafOf(0, digest, 0));
        assertTrue(hub.isSettled(dealId, 0));
        assertTrue(hub.viewStatus(dealId, 0) == TaskStatus.Completed);
    }

    /* TALLY */

    /// @dev The worked example of the classic way: w1 says A and is silent, w3 says B, w2 and w4 say A.
    function test_settleTask_workedExample_paysAsTheClassicWay() external {
        uint256[4] memory scores = [uint256(0), 15, 9, 30];
        for (uint256 i = 0; i < 4; ++i) {
            _setScore(workers[i], scores[i]);
        }
        Orders memory orders = withoutDataset(defaultOrders());
        orders.app.appprice = 0;
        orders.workerpool.workerpoolprice = orders.request.workerpoolmaxprice = 1_000_000_007;
        orders.request.trust = 20;
        bytes32 dealId = makeDeal(orders);
        bytes32 a = leafOf(0, digestOf(0), 0);
        bytes32[] memory roots = same(a, 4);
        roots[2] = keccak256("B");
        Round[] memory rounds = open(dealId, 0, 1, 0, roots);
        uint256 schedulerFunds = _freeOf(scheduler);

        settleTask(dealId, rounds, digestOf(0));

        // One seat lost 300 000 002: 1 300 000 009 to share, ⌊· 99 / 100⌋ = 1 287 000 008 by 1, 2 and 3.
        assertEq(_freeOf(workers[0]), FUNDS - BOND + 214_500_001);
        assertEq(_freeOf(workers[1]), FUNDS - BOND + 429_000_002);
        assertEq(_freeOf(workers[3]), FUNDS - BOND + 643_500_004);
        assertEq(_freeOf(scheduler), schedulerFunds + 300_000_002 + 13_000_002);
        (uint256 bonded,,) = hub.viewBond(workers[2]);
        assertEq(bonded, BOND - 300_000_002);
        assertEq(hub.viewScore(workers[0]), 1);
        assertEq(hub.viewScore(workers[1]), 16);
        assertEq(hub.viewScore(workers[2]), 6);
        assertEq(hub.viewScore(workers[3]), 31);
    }

    function test_settleTask_silentSeats_areSeizedAfterTheWindow() external {
        bytes32 dealId = makeDealOfTrust(2);
        Round[] memory rounds = open(dealId, 0, 1, 0, same(leafOf(0, digestOf(0), 0), 3));
        hide(rounds[0].seats[1]);
        vm.warp(START + WINDOW);
        vm.expectEmit(address(hub));
        emit IRounds.SeatSeized(dealId, workers[1], STAKE);
        vm.expectEmit(address(hub));
        emit IRounds.RoundSettled(dealId, 0, 1, leafOf(0, digestOf(0), 0), 1, 5);
        settleTask(dealId, rounds, digestOf(0));
        // ⌊1 300 000 000 · 99 / 100⌋ by two.
        assertEq(_freeOf(workers[0]), FUNDS - BOND + 643_500_000);
    }

    function test_settleTask_singleSeat_gainsNoScore() external {
        bytes32 dealId = makeDealOfTrust(1);
        Round[] memory rounds = open(dealId, 0, 1, 0, same(leafOf(0, digestOf(0), 0), 1));
        settleTask(dealId, rounds, digestOf(0));
        assertEq(hub.viewScore(workers[0]), 0);
        assertEq(_freeOf(workers[0]), FUNDS - BOND + 990_000_000);
    }

    function test_settleTask_undecided_thenExtended_settles() external {
        bytes32 dealId = makeDealOfTrust(4);
        bytes32 digest = digestOf(0);
        bytes32[] memory roots = same(leafOf(0, digestOf(0), 0), 2);
        roots[1] = keccak256("B");
        Round[] memory rounds = open(dealId, 0, 1, 0, roots);
        // 2 of 5, then 8 of 11 where more than three quarters are wanted, then 16 of 19.
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundUndecided.selector, 2, 5, 4));
        settleTask(dealId, rounds, digest);
        rounds = extend(dealId, [uint64(0), 1], rounds, 0, 1, 2, same(roots[0], 2));
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundUndecided.selector, 8, 11, 4));
        settleTask(dealId, rounds, digest);
        rounds = extend(dealId, [uint64(0), 1], rounds, 0, 1, 4, same(roots[0], 1));
        settleTask(dealId, rounds, digest);
        (uint256 bonded,,) = hub.viewBond(workers[1]);
        assertEq(bonded, BOND - STAKE);
    }

    /* REFUSALS */

    function _opened(uint256 trust) private returns (bytes32 dealId, Round[] memory rounds) {
        dealId = makeDealOfTrust(trust);
        rounds = open(dealId, 0, 1, 0, same(leafOf(0, digestOf(0), 0), 3));
    }

    function test_settleTask_unknownDeal_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.UnknownDeal.selector, bytes32(0)));
        settleTask(0, new Round[](0), 0);
    }

    function test_settleTask_byAnother_reverts() external {
        (bytes32 dealId, Round[] memory rounds) = _opened(8);
        bytes32 digest = digestOf(0);
        vm.expectRevert(abi.encodeWithSelector(ITasks.NotTheScheduler.selector, dealId, anyone, scheduler));
        vm.prank(anyone);
        hub.settleTask(dealId, rounds, digest, "", new EnclaveProof[](0));
    }

    function test_settleTask_atTheFinalDeadline_reverts() external {
        (bytes32 dealId, Round[] memory rounds) = _opened(8);
        vm.warp(START + 3000);
        vm.expectRevert(abi.encodeWithSelector(ITasks.FinalDeadlineReached.selector, dealId, START + 3000));
        settleTask(dealId, rounds, bytes32(0));
    }

    function test_settleTask_ofABag_reverts() external {
        bytes32 dealId = makeBag(2, 8);
        vm.expectRevert(abi.encodeWithSelector(IRounds.NotAPart.selector, 0, 2, 0, 1));
        settleTask(dealId, new Round[](0), bytes32(0));
    }

    function test_settleTask_inTheBlockOfTheRound_reverts() external {
        (bytes32 dealId, Round[] memory rounds) = _opened(8);
        vm.roll(rounds[0].openedIn);
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundTooYoung.selector, rounds[0].openedIn));
        settleTask(dealId, rounds, bytes32(0));
    }

    function test_settleTask_unrevealedWithinTheWindow_reverts() external {
        (bytes32 dealId, Round[] memory rounds) = _opened(2);
        hide(rounds[0].seats[1]);
        vm.warp(START + WINDOW - 1);
        vm.expectRevert(abi.encodeWithSelector(IRounds.SeatsUnrevealed.selector, workers[1], START + WINDOW));
        settleTask(dealId, rounds, bytes32(0));
    }

    function test_settleTask_leavesOutAReveal_reverts() external {
        (bytes32 dealId, Round[] memory rounds) = _opened(2);
        SeatOf memory seat = SeatOf(rounds[0].seats[1].root, rounds[0].seats[1].salt);
        vm.prank(workers[1]);
        hub.revealSeat(dealId, [uint64(0), 1], rounds, 0, 1, seat.root, seat.salt);
        hide(rounds[0].seats[1]);
        vm.warp(START + WINDOW);
        bytes32 commitment = rounds[0].seats[1].commitment;
        vm.expectRevert(abi.encodeWithSelector(IRounds.RevealOmitted.selector, workers[1], commitment));
        settleTask(dealId, rounds, bytes32(0));
    }

    struct SeatOf {
        bytes32 root;
        bytes32 salt;
    }

    function test_settleTask_otherRounds_reverts() external {
        (bytes32 dealId, Round[] memory rounds) = _opened(8);
        rounds[0].seats[2].salt = keccak256("another");
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundsMismatch.selector, dealId, 0, 1));
        settleTask(dealId, rounds, bytes32(0));
    }

    function test_settleTask_twice_reverts() external {
        (bytes32 dealId, Round[] memory rounds) = _opened(8);
        bytes32 digest = digestOf(0);
        settleTask(dealId, rounds, digest);
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundsMismatch.selector, dealId, 0, 1));
        settleTask(dealId, rounds, digest);
    }

    function test_settleTask_dataWithoutCallback_reverts() external {
        (bytes32 dealId, Round[] memory rounds) = _opened(8);
        bytes32 digest = digestOf(0);
        bytes32 taskId = taskIdOf(dealId, 0);
        vm.expectRevert(abi.encodeWithSelector(ITasks.ResultsCallbackMismatch.selector, taskId, digest));
        vm.prank(scheduler);
        hub.settleTask(dealId, rounds, digest, "data", new EnclaveProof[](0));
    }

    function test_settleTask_otherDigest_reverts() external {
        (bytes32 dealId, Round[] memory rounds) = _opened(8);
        bytes32 root = leafOf(0, digestOf(0), 0);
        vm.expectRevert(abi.encodeWithSelector(IRounds.ProofMismatch.selector, root));
        settleTask(dealId, rounds, keccak256("another"));
    }

    /* CALLBACKS */

    function _openedWithCallback(address callback, bytes memory data)
        private
        returns (bytes32 dealId, Round[] memory rounds)
    {
        Orders memory orders = defaultOrders();
        orders.request.callback = callback;
        orders.request.trust = 4;
        dealId = makeDeal(orders);
        rounds = open(dealId, 0, 1, 0, same(leafOf(0, digestOf(0), keccak256(data)), 2));
    }

    function _settleWithCallback(bytes32 dealId, Round[] memory rounds, bytes memory data) private {
        bytes32 digest = digestOf(0);
        vm.prank(scheduler);
        hub.settleTask(dealId, rounds, digest, data, new EnclaveProof[](0));
    }

    function test_settleTask_tellsTheCallback() external {
        Listener listener = new Listener();
        (bytes32 dealId, Round[] memory rounds) = _openedWithCallback(address(listener), "data");
        _settleWithCallback(dealId, rounds, "data");
        bytes32 taskId = taskIdOf(dealId, 0);
        assertEq(listener.taskId(), taskId);
        assertEq(listener.result(), "data");
        assertEq(listener.teller(), address(hub));
        assertEq(hub.resultFor(taskId), "data");
        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Completed);
        assertEq(task.resultDigest, digestOf(0));
        assertEq(task.resultsCallback, "data");
        assertEq(hub.viewSettledRoot(dealId, 0, 1), leafOf(0, digestOf(0), keccak256("data")));
    }

    function test_settleTask_otherCallbackData_reverts() external {
        (bytes32 dealId, Round[] memory rounds) = _openedWithCallback(address(new Listener()), "data");
        bytes32 root = leafOf(0, digestOf(0), keccak256("data"));
        bytes32 digest = digestOf(0);
        vm.expectRevert(abi.encodeWithSelector(IRounds.ProofMismatch.selector, root));
        vm.prank(scheduler);
        hub.settleTask(dealId, rounds, digest, "other data", new EnclaveProof[](0));
    }

    function test_settleTask_callbackDataTooLarge_reverts() external {
        bytes memory data = new bytes(24_500);
        (bytes32 dealId, Round[] memory rounds) = _openedWithCallback(address(new Listener()), data);
        bytes32 digest = digestOf(0);
        vm.expectRevert(abi.encodeWithSelector(ITasks.ResultsTooLarge.selector, 24_500, 24_499));
        vm.prank(scheduler);
        hub.settleTask(dealId, rounds, digest, data, new EnclaveProof[](0));
    }

    function test_attack_callbacksOfRounds_holdNothingUp() external {
        address[3] memory callbacks = [address(new Glutton()), address(new Flooder()), anyone];
        uint256 state = vm.snapshotState();
        for (uint256 i = 0; i < callbacks.length; ++i) {
            (bytes32 dealId, Round[] memory rounds) = _openedWithCallback(callbacks[i], "data");
            _settleWithCallback(dealId, rounds, "data");
            assertTrue(hub.isSettled(dealId, 0));
            vm.revertToState(state);
        }
    }

    /// @dev The callback tries to have the task settled, proved and claimed once more.
    function test_attack_callbackOfARound_cannotBePaidTwice() external {
        Intruder intruder = new Intruder();
        (bytes32 dealId, Round[] memory rounds) = _openedWithCallback(address(intruder), "data");
        intruder.plan(
            abi.encodeWithSelector(
                hub.settleTask.selector, dealId, rounds, digestOf(0), "data", new EnclaveProof[](0)
            )
        );
        intruder.plan(
            abi.encodeWithSelector(
                hub.proveTask.selector, dealId, 0, 1, 0, digestOf(0), "data", new bytes32[](0)
            )
        );
        intruder.plan(abi.encodeWithSelector(hub.claimSlice.selector, dealId, 0, 1));
        intruder.plan(abi.encodeWithSelector(hub.initialize.selector, dealId, 0));
        _settleWithCallback(dealId, rounds, "data");
        for (uint256 i = 0; i < 4; ++i) {
            assertFalse(intruder.succeeded(i));
        }
        assertEq(_lockedOf(requester), 0);
    }

    /// @dev Whatever gas the scheduler sends, the callback has what it was promised or nothing happens.
    function test_settleTask_starvedCallback_reverts() external {
        Meter meter = new Meter();
        (bytes32 dealId, Round[] memory rounds) = _openedWithCallback(address(meter), "data");
        bytes memory call = abi.encodeWithSelector(
            hub.settleTask.selector, dealId, rounds, digestOf(0), "data", new EnclaveProof[](0)
        );
        uint256 refusals = 0;
        for (uint256 limit = 150_000; limit < 600_000; limit += 10_000) {
            uint256 state = vm.snapshotState();
            vm.prank(scheduler);
            (bool success, bytes memory reason) = address(hub).call{ gas: limit }(call);
            if (success) assertGt(meter.gasAtStart(), 195_000);
            else if (bytes4(reason) == ITasks.CallbackGasMissing.selector) ++refusals;
            vm.revertToState(state);
        }
        assertGt(refusals, 5);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { IRounds, Round } from "../../src/interfaces/IRounds.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Listener } from "./support/Consumers.sol";
import { Orders } from "./support/HubTest.sol";
import { NaiveTree } from "./support/NaiveTree.sol";
import { RoundTest } from "./support/RoundTest.sol";

/// @notice What workers, and all others but the scheduler, do about rounds: on a bag of eight tasks, five of them in a slice.
contract RoundProofsTest is RoundTest {
    bytes32 private dealId;
    bytes32 private root;
    bytes private _kept;
    uint64[2] private slice = [uint64(0), 5];

    function setUp() public override {
        super.setUp();
        dealId = makeBag(8, 4);
        root = rightRoot(0, 5);
        _kept = abi.encode(open(dealId, 0, 5, 0, same(root, 2)));
    }

    function _rounds() private view returns (Round[] memory) {
        return abi.decode(_kept, (Round[]));
    }

    /* REVEAL */

    function _reveal(uint256 worker, bytes32 root_, bytes32 salt) private {
        vm.prank(workers[worker]);
        hub.revealSeat(dealId, slice, _rounds(), 0, worker, root_, salt);
    }

    function test_revealSeat_keepsTheRoot() external {
        bytes32 commitment = _rounds()[0].seats[1].commitment;
        vm.warp(START + WINDOW - 1);
        vm.expectEmit(address(hub));
        emit IRounds.SeatRevealed(dealId, workers[1], commitment, root, saltOf(1, root));
        _reveal(1, root, saltOf(1, root));
        assertEq(hub.viewReveal(commitment), root);
        vm.warp(START + WINDOW);
        settleSlice(dealId, 0, 5, _rounds());
        (uint256 bonded,,) = hub.viewBond(workers[1]);
        assertEq(bonded, BOND);
    }

    /// @dev The scheduler opens a further round while the reveal is under way.
    function test_attack_extensionDuringAReveal_doesNotHoldItUp() external {
        Round[] memory longer = extend(dealId, slice, _rounds(), 0, 5, 2, same(root, 2));
        _reveal(1, root, saltOf(1, root));
        bytes32 commitment = longer[0].seats[1].commitment;
        hide(longer[0].seats[1]);
        vm.warp(START + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(IRounds.RevealOmitted.selector, workers[1], commitment));
        settleSlice(dealId, 0, 5, longer);
    }

    /// @dev Who lies about when the round was opened gets a reveal written, which counts for nothing.
    function test_attack_revealAfterTheDeadline_isSeizedAllTheSame() external {
        Round[] memory longer = extend(dealId, slice, _rounds(), 0, 5, 2, same(root, 3));
        Round[] memory lie = _rounds();
        lie[0].openedAt = uint64(START + WINDOW);
        _kept = abi.encode(lie);
        vm.warp(START + WINDOW);
        _reveal(1, root, saltOf(1, root));
        hide(longer[0].seats[1]);
        settleSlice(dealId, 0, 5, longer);
        (uint256 bonded,,) = hub.viewBond(workers[1]);
        assertEq(bonded, BOND - 5 * STAKE);
    }

    function test_revealSeat_again_keepsTheFirst() external {
        _reveal(1, root, saltOf(1, root));
        vm.warp(START + WINDOW - 1);
        _reveal(1, root, saltOf(1, root));
        assertEq(hub.viewReveal(_rounds()[0].seats[1].commitment), root);
    }

    function test_revealSeat_atTheDeadline_reverts() external {
        vm.warp(START + WINDOW);
        vm.expectRevert(abi.encodeWithSelector(ITasks.RevealClosed.selector, dealId, START + WINDOW));
        _reveal(1, root, saltOf(1, root));
    }

    function test_revealSeat_wrongSecret_reverts() external {
        bytes32 commitment = _rounds()[0].seats[1].commitment;
        bytes memory reason = abi.encodeWithSelector(IRounds.RevealMismatch.selector, commitment, workers[1]);
        vm.expectRevert(reason);
        _reveal(1, root, saltOf(0, root));
        vm.expectRevert(reason);
        _reveal(1, 0, saltOf(1, root));
    }

    function test_revealSeat_ofAnother_reverts() external {
        bytes32 commitment = _rounds()[0].seats[1].commitment;
        vm.expectRevert(abi.encodeWithSelector(IRounds.RevealMismatch.selector, commitment, workers[0]));
        vm.prank(workers[0]);
        hub.revealSeat(dealId, slice, _rounds(), 0, 1, root, saltOf(1, root));
    }

    /* PROVE */

    function _path(uint256 index) private pure returns (bytes32[] memory path) {
        (, path) = NaiveTree.proof(rightLeaves(0, 5), 0, index);
    }

    function _prove(uint256 index) private {
        hub.proveTask(dealId, 0, 5, index, digestOf(index), "", _path(index));
    }

    function test_proveTask_showsTheResult() external {
        settleSlice(dealId, 0, 5, _rounds());
        bytes32 taskId = taskIdOf(dealId, 4);
        assertTrue(hub.viewTask(taskId).status == TaskStatus.Unset);
        vm.expectEmit(address(hub));
        emit IRounds.TaskProved(taskId, dealId, 4, digestOf(4));
        vm.prank(anyone);
        _prove(4);
        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Completed);
        assertEq(task.idx, 4);
        assertEq(task.resultDigest, digestOf(4));
        assertEq(task.consensusValue, resultHashOf(taskId, digestOf(4)));
        assertEq(task.results.length, 111);
        assertEq(hub.resultFor(taskId).length, 0);
    }

    function test_proveTask_tellsTheCallback() external {
        Listener listener = new Listener();
        Orders memory orders = defaultOrders();
        orders.request.callback = address(listener);
        orders.request.volume = 2;
        orders.request.salt = keccak256("callback");
        dealId = makeDeal(orders);
        bytes32[] memory leaves = new bytes32[](2);
        leaves[0] = leafOf(0, digestOf(0), keccak256("data 0"));
        leaves[1] = leafOf(1, digestOf(1), keccak256("data 1"));
        Round[] memory list = open(dealId, 0, 2, 0, same(NaiveTree.root(leaves), 1));
        settleSlice(dealId, 0, 2, list);
        bytes32[] memory path = new bytes32[](1);
        path[0] = leaves[0];
        hub.proveTask(dealId, 0, 2, 1, digestOf(1), "data 1", path);
        assertEq(listener.taskId(), taskIdOf(dealId, 1));
        assertEq(listener.result(), "data 1");
        assertEq(hub.resultFor(taskIdOf(dealId, 1)), "data 1");
    }

    function test_proveTask_unknownDeal_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ITasks.UnknownDeal.selector, bytes32(0)));
        hub.proveTask(0, 0, 5, 1, 0, "", new bytes32[](0));
    }

    function test_proveTask_outsideTheRange_reverts() external {
        settleSlice(dealId, 0, 5, _rounds());
        vm.expectRevert(abi.encodeWithSelector(ITasks.IndexOutsideDeal.selector, dealId, 5, 0, 5));
        hub.proveTask(dealId, 0, 5, 5, 0, "", _path(4));
    }

    function test_proveTask_twice_reverts() external {
        settleSlice(dealId, 0, 5, _rounds());
        _prove(3);
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskTaken.selector, dealId, 3));
        hub.proveTask(dealId, 0, 5, 3, digestOf(3), "", new bytes32[](0));
    }

    function test_proveTask_dataWithoutCallback_reverts() external {
        settleSlice(dealId, 0, 5, _rounds());
        bytes32 digest = digestOf(3);
        vm.expectRevert(
            abi.encodeWithSelector(ITasks.ResultsCallbackMismatch.selector, taskIdOf(dealId, 3), digest)
        );
        hub.proveTask(dealId, 0, 5, 3, digest, "data", new bytes32[](0));
    }

    function test_proveTask_notSettled_reverts() external {
        bytes32 chain = hub.viewChain(dealId, 0, 5);
        bytes32 digest = digestOf(3);
        vm.expectRevert(abi.encodeWithSelector(IRounds.ProofMismatch.selector, chain));
        hub.proveTask(dealId, 0, 5, 3, digest, "", _path(3));
    }

    function test_attack_proofsOfOtherPlaces_prove_nothing() external {
        settleSlice(dealId, 0, 5, _rounds());
        bytes32 digest = digestOf(3);
        bytes memory reason = abi.encodeWithSelector(IRounds.ProofMismatch.selector, root);
        // The path of another index, a digest of another task, and a path that stops at a node.
        vm.expectRevert(reason);
        hub.proveTask(dealId, 0, 5, 3, digest, "", _path(2));
        vm.expectRevert(reason);
        hub.proveTask(dealId, 0, 5, 2, digest, "", _path(2));
        vm.expectRevert(reason);
        hub.proveTask(dealId, 0, 5, 3, digest, "", new bytes32[](0));
        // The range of no settlement.
        vm.expectRevert(abi.encodeWithSelector(IRounds.ProofMismatch.selector, bytes32(0)));
        hub.proveTask(dealId, 0, 4, 3, digest, "", _path(3));
    }

    /* CLAIM */

    function test_claimSlice_refundsWhatIsNotSettled() external {
        settleSlice(dealId, 0, 5, _rounds());
        uint256 requesterFunds = _freeOf(requester);
        vm.warp(START + 3000);
        vm.expectEmit(address(hub));
        emit IRounds.SliceClaimed(dealId, 0, 8, 3);
        vm.prank(anyone);
        hub.claimSlice(dealId, 0, 8);
        assertEq(_freeOf(requester), requesterFunds + 3 * TASK_PRICE);
        assertEq(_lockedOf(requester), 0);
        assertEq(_lockedOf(scheduler), 0);
        assertEq(_lockedOf(KITTY), 3 * STAKE);
        assertTrue(hub.viewStatus(dealId, 4) == TaskStatus.Completed);
        assertTrue(hub.viewStatus(dealId, 5) == TaskStatus.Failed);
        assertFalse(hub.isSettled(dealId, 5));
    }

    function test_claimSlice_ofOneTask_failsIt() external {
        dealId = makeDealOfTrust(4);
        open(dealId, 0, 1, 2, same(root, 1));
        vm.warp(START + 3000);
        vm.expectEmit(address(hub));
        emit ITasks.TaskClaimed(taskIdOf(dealId, 0));
        hub.claimSlice(dealId, 0, 1);
        Task memory task = hub.viewTask(taskIdOf(dealId, 0));
        assertTrue(task.status == TaskStatus.Failed);
        assertEq(task.dealId, dealId);
        assertEq(hub.viewChain(dealId, 0, 1), 0);
    }

    function test_claimSlice_early_reverts() external {
        vm.warp(START + 2999);
        vm.expectRevert(abi.encodeWithSelector(ITasks.FinalDeadlineNotReached.selector, dealId, START + 3000));
        hub.claimSlice(dealId, 0, 8);
    }

    function test_claimSlice_outsideTheDeal_reverts() external {
        vm.warp(START + 3000);
        uint256[2][5] memory ranges =
            [[uint256(0), 0], [uint256(0), 9], [uint256(8), 1], [type(uint256).max, 2], [uint256(0), 4097]];
        for (uint256 i = 0; i < ranges.length; ++i) {
            (uint256 first, uint256 count) = (ranges[i][0], ranges[i][1]);
            vm.expectRevert(abi.encodeWithSelector(IRounds.SliceMisplaced.selector, dealId, first, count, 0));
            hub.claimSlice(dealId, first, count);
        }
    }

    function test_claimSlice_twice_reverts() external {
        vm.warp(START + 3000);
        hub.claimSlice(dealId, 0, 8);
        vm.expectRevert(abi.encodeWithSelector(IRounds.NothingToSettle.selector, dealId, 2, 3));
        hub.claimSlice(dealId, 2, 3);
    }

    /// @dev PoCo's clients claim task by task.
    function test_claim_ofATaskInASlice_succeedsOnce() external {
        vm.warp(START + 3000);
        hub.initialize(dealId, 4);
        hub.claim(taskIdOf(dealId, 4));
        hub.claimSlice(dealId, 0, 8);
        assertEq(_lockedOf(requester), 0);
        assertEq(_lockedOf(KITTY), 8 * STAKE);
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskTaken.selector, dealId, 5));
        hub.initialize(dealId, 5);
    }

    /* TASKS ON THEIR OWN */

    function test_initialize_taskInASlice_reverts() external {
        vm.warp(START + 2999);
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskInRound.selector, dealId, 4));
        hub.initialize(dealId, 4);
        hub.initialize(dealId, 5);
    }

    function test_initialize_oneTaskInARound_reverts() external {
        dealId = makeDealOfTrust(4);
        open(dealId, 0, 1, 2, same(root, 1));
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskInRound.selector, dealId, 0));
        hub.initialize(dealId, 0);
        vm.warp(START + 3000);
        hub.claim(hub.initialize(dealId, 0));
        vm.expectRevert(abi.encodeWithSelector(IRounds.NothingToSettle.selector, dealId, 0, 1));
        hub.claimSlice(dealId, 0, 1);
    }

    function test_initialize_settledTask_reverts() external {
        settleSlice(dealId, 0, 5, _rounds());
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskTaken.selector, dealId, 4));
        hub.initialize(dealId, 4);
        vm.warp(START + 3000);
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskTaken.selector, dealId, 4));
        hub.initialize(dealId, 4);
    }

    /* SEVERAL CALLS */

    function test_multicall_settlesSlices_inOneTransaction() external {
        Round[] memory second = open(dealId, 5, 3, 2, same(rightRoot(5, 3), 2));
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeWithSelector(hub.settleSlice.selector, dealId, 5, 3, second, new bytes[](0));
        calls[1] = abi.encodeWithSelector(hub.settleSlice.selector, dealId, 0, 5, _rounds(), new bytes[](0));
        vm.prank(scheduler);
        hub.multicall(calls);
        assertEq(_lockedOf(requester), 0);
    }

    function test_multicall_oneFails_revertsAll() external {
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeWithSelector(hub.settleSlice.selector, dealId, 0, 5, _rounds(), new bytes[](0));
        calls[1] = calls[0];
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundsMismatch.selector, dealId, 0, 5));
        vm.prank(scheduler);
        hub.multicall(calls);
        assertFalse(hub.isSettled(dealId, 0));
    }

    /* VIEWS */

    function test_viewsOfRounds_unknown_areZero() external view {
        (uint256 opened, bool settled) = hub.viewSlices(bytes32(0));
        assertEq(opened, 0);
        assertFalse(settled);
        assertEq(hub.viewChain(0, 0, 1), 0);
        assertEq(hub.viewSettledRoot(0, 0, 1), 0);
        assertFalse(hub.isSettled(0, 0));
        assertTrue(hub.viewStatus(0, 0) == TaskStatus.Unset);
        assertTrue(hub.viewStatus(dealId, 8) == TaskStatus.Unset);
        assertEq(hub.viewReveal(0), 0);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { EnclaveProof, IRounds, Round, SignedSeat } from "../../src/interfaces/IRounds.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Orders } from "./support/HubTest.sol";
import { RoundTest } from "./support/RoundTest.sol";

/// @notice What somebody could try against rounds; other attacks are beside the calls they are on.
contract RoundAttacksTest is RoundTest {
    bytes32 private dealId;
    bytes32 private root;

    function setUp() public override {
        super.setUp();
        dealId = makeBag(8, 3);
        root = rightRoot(0, 4);
    }

    function _refuseSeat(bytes32 deal, uint256 first, uint256 count, SignedSeat memory seat) private {
        SignedSeat[] memory seats = new SignedSeat[](1);
        seats[0] = seat;
        vm.expectRevert(abi.encodeWithSelector(IRounds.InvalidSeatSignature.selector, deal, seat.worker));
        vm.prank(scheduler);
        hub.openRound(deal, first, count, seats);
    }

    /* SEATS */

    function test_attack_seatInAnotherRound_reverts() external {
        SignedSeat[] memory replayed = new SignedSeat[](1);
        replayed[0] = seatOf(dealId, 0, 4, 2, root);
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 2));
        vm.expectRevert(abi.encodeWithSelector(IRounds.InvalidSeatSignature.selector, dealId, workers[2]));
        vm.prank(scheduler);
        hub.extendRound(dealId, [uint64(0), 4], rounds, 0, 4, replayed);
    }

    function test_attack_seatInAnotherSliceOrDeal_reverts() external {
        SignedSeat memory seat = seatOf(dealId, 0, 4, 0, root);
        _refuseSeat(dealId, 0, 3, seat);
        open(dealId, 0, 4, 1, same(root, 1));
        _refuseSeat(dealId, 4, 4, seat);
        Orders memory orders = defaultOrders();
        orders.request.volume = 4;
        orders.request.salt = keccak256("another");
        _refuseSeat(makeDeal(orders), 0, 4, seat);
    }

    function test_attack_seatOnAnotherChain_reverts() external {
        SignedSeat memory seat = seatOf(dealId, 0, 4, 0, root);
        vm.chainId(1);
        _refuseSeat(dealId, 0, 4, seat);
    }

    /// @dev Who copies a commitment cannot reveal it: the worker is in it.
    function test_attack_copiedSeat_isSeized() external {
        SignedSeat[] memory seats = new SignedSeat[](3);
        seats[0] = seatOf(dealId, 0, 4, 0, root);
        seats[1] = seatOf(dealId, 0, 4, 1, root);
        seats[2] = SignedSeat(workers[2], seats[0].commitment, 0, 0);
        (seats[2].r, seats[2].vs) =
            vm.signCompact(_keyOf("w2"), seatDigest(dealId, 0, 4, 0, seats[0].commitment, 4 * STAKE));
        Round[] memory rounds = new Round[](1);
        rounds[0] = roundOf(dealId, 0, 4, 0, same(root, 3));
        rounds[0].seats[2].commitment = seats[0].commitment;
        vm.prank(scheduler);
        hub.openRound(dealId, 0, 4, seats);
        vm.roll(vm.getBlockNumber() + 1);

        bytes32 salt = saltOf(0, root);
        vm.expectRevert(
            abi.encodeWithSelector(IRounds.RevealMismatch.selector, seats[0].commitment, workers[2])
        );
        vm.prank(workers[2]);
        hub.revealSeat(dealId, [uint64(0), 4], rounds, 0, 2, root, salt);
        rounds[0].seats[2].salt = salt;
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundsMismatch.selector, dealId, 0, 4));
        settleSlice(dealId, 0, 4, rounds);

        hide(rounds[0].seats[2]);
        rounds = extend(dealId, [uint64(0), 4], rounds, 0, 4, 3, same(root, 1));
        vm.warp(START + WINDOW);
        settleSlice(dealId, 0, 4, rounds);
        (uint256 bonded,,) = hub.viewBond(workers[2]);
        assertEq(bonded, BOND - 4 * STAKE);
    }

    /// @dev The scheduler holds the reveal back; the worker shows it itself, and is paid.
    function test_attack_schedulerHoldsBackAReveal_cannotSeize() external {
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 3));
        bytes32 salt = saltOf(2, root);
        vm.prank(workers[2]);
        hub.revealSeat(dealId, [uint64(0), 4], rounds, 0, 2, root, salt);
        vm.warp(START + WINDOW);
        bytes32 commitment = rounds[0].seats[2].commitment;
        hide(rounds[0].seats[2]);
        vm.expectRevert(abi.encodeWithSelector(IRounds.RevealOmitted.selector, workers[2], commitment));
        settleSlice(dealId, 0, 4, rounds);
    }

    /// @dev A seat that hides behind a commitment of zero, or a root of zero, is silent like any other.
    function test_attack_zeroCommitment_doesNotBlockTheSlice() external {
        SignedSeat[] memory seats = new SignedSeat[](3);
        seats[0] = seatOf(dealId, 0, 4, 0, root);
        seats[1] = seatOf(dealId, 0, 4, 1, root);
        seats[2].worker = workers[2];
        (seats[2].r, seats[2].vs) = vm.signCompact(_keyOf("w2"), seatDigest(dealId, 0, 4, 0, 0, 4 * STAKE));
        Round[] memory rounds = new Round[](1);
        rounds[0] = roundOf(dealId, 0, 4, 0, same(root, 3));
        rounds[0].seats[2].commitment = 0;
        hide(rounds[0].seats[2]);
        vm.prank(scheduler);
        hub.openRound(dealId, 0, 4, seats);
        vm.roll(vm.getBlockNumber() + 1);
        rounds = extend(dealId, [uint64(0), 4], rounds, 0, 4, 3, same(root, 1));
        vm.warp(START + WINDOW);
        settleSlice(dealId, 0, 4, rounds);
        assertTrue(hub.isSettled(dealId, 3));
    }

    /* MONEY */

    function test_attack_unbondBeforeTheSettlement_isSeizedAllTheSame() external {
        bytes32[] memory roots = same(root, 4);
        roots[3] = keccak256("wrong");
        Round[] memory rounds = open(dealId, 0, 4, 0, roots);
        vm.prank(workers[3]);
        hub.unbond(BOND - STAKE);
        settleSlice(dealId, 0, 4, rounds);
        (uint256 bonded, uint256 unbonding,) = hub.viewBond(workers[3]);
        assertEq(bonded, 0);
        assertEq(unbonding, BOND - 4 * STAKE);
        vm.warp(START + 7 days);
        vm.prank(workers[3]);
        hub.release();
        assertEq(_freeOf(workers[3]), FUNDS - 4 * STAKE);
        assertEq(_freeOf(address(hub)), 4 * BOND + _lockedOf(requester) + _lockedOf(scheduler));
    }

    /// @dev One bond stands for several seats; what it cannot pay twice is not paid, and nobody else's funds are touched.
    function test_attack_bondRiskedTwice_isSeizedOnce() external {
        vm.prank(workers[3]);
        hub.unbond(BOND - 4 * STAKE);
        vm.warp(START + 7 days);
        vm.prank(workers[3]);
        hub.release();
        Orders memory orders = defaultOrders();
        orders.request.salt = keccak256("later");
        orders.request.volume = 8;
        orders.request.trust = 3;
        dealId = makeDeal(orders);
        bytes32[] memory roots = same(root, 4);
        roots[3] = keccak256("wrong");
        Round[] memory first = open(dealId, 0, 4, 0, roots);
        bytes32[] memory others = same(rightRoot(4, 4), 4);
        others[3] = keccak256("wrong");
        Round[] memory second = open(dealId, 4, 4, 0, others);
        settleSlice(dealId, 0, 4, first);
        settleSlice(dealId, 4, 4, second);
        (uint256 bonded,,) = hub.viewBond(workers[3]);
        assertEq(bonded, 0);
        assertEq(_freeOf(workers[3]), FUNDS - 4 * STAKE);
    }

    /// @dev A scheduler that opens and never settles loses its stake; everyone else gets all back, workers at once.
    function test_attack_schedulerNeverSettles_everyoneLeaves() external {
        uint256 requesterFunds = _freeOf(requester) + _lockedOf(requester);
        open(dealId, 0, 4, 0, same(root, 3));
        vm.warp(START + 3000);
        hub.claimSlice(dealId, 0, 8);
        assertEq(_freeOf(requester), requesterFunds);
        assertEq(_lockedOf(scheduler), 0);
        assertEq(_lockedOf(KITTY), 8 * STAKE);
        vm.startPrank(workers[0]);
        hub.unbond(BOND);
        vm.warp(START + 3000 + 7 days);
        hub.release();
        hub.withdraw(FUNDS);
        vm.stopPrank();
    }

    /* BOUNDS */

    /// @dev However large the deal, a call has a bounded number of tasks to do: 4 096 are settled or claimed for less than 2 000 000 gas.
    function test_attack_largeDeal_isWorkedOffInPieces() external {
        _fund(requester, 100_000 * TASK_PRICE);
        _bond(workers[0], FUNDS - BOND);
        _fund(workers[0], 1000e9);
        _bond(workers[0], 1000e9);
        dealId = makeBag(100_000, 1);
        Round[] memory rounds = open(dealId, 0, 4096, 0, same(root, 1));
        vm.prank(scheduler);
        uint256 gas = gasleft();
        hub.settleSlice(dealId, 0, 4096, rounds, new EnclaveProof[](0));
        assertLt(gas - gasleft(), 2_000_000);
        vm.warp(START + 3000);
        gas = gasleft();
        hub.claimSlice(dealId, 4096, 4096);
        assertLt(gas - gasleft(), 2_000_000);
        assertTrue(hub.viewStatus(dealId, 4095) == TaskStatus.Completed);
        assertTrue(hub.viewStatus(dealId, 8191) == TaskStatus.Failed);
        assertTrue(hub.viewStatus(dealId, 8192) == TaskStatus.Unset);
    }

    function test_attack_fullRound_canBeSettled() external {
        _newBondedWorkers(59);
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 64));
        uint256 gas = gasleft();
        settleSlice(dealId, 0, 4, rounds);
        assertLt(gas - gasleft(), 2_000_000);
    }

    /* BOTH WAYS IN ONE DEAL */

    /// @dev A task that somebody started on its own stays its own; the slice over it is settled without it.
    function test_attack_taskStartedInASlice_isPaidOnce() external {
        bytes32 taskId = hub.initialize(dealId, 2);
        Round[] memory rounds = open(dealId, 0, 8, 0, same(rightRoot(0, 8), 2));
        settleSlice(dealId, 0, 8, rounds);
        assertEq(_lockedOf(requester), TASK_PRICE);
        assertFalse(hub.isSettled(dealId, 2));
        bytes32 digest = digestOf(2);
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskTaken.selector, dealId, 2));
        hub.proveTask(dealId, 0, 8, 2, digest, "", new bytes32[](3));

        contribute(workers[3], taskId, digest);
        contribute(workers[4], taskId, digest);
        reveal(workers[3], taskId, digest);
        reveal(workers[4], taskId, digest);
        finalize(taskId, "");
        assertEq(_lockedOf(requester), 0);
        assertEq(_freeOf(appOwner), FUNDS + 8 * APP_PRICE);
    }

    function test_attack_sliceOfStartedTasksOnly_reverts() external {
        for (uint256 i = 0; i < 4; ++i) {
            hub.initialize(dealId, i);
        }
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 2));
        vm.expectRevert(abi.encodeWithSelector(IRounds.NothingToSettle.selector, dealId, 0, 4));
        settleSlice(dealId, 0, 4, rounds);
    }

    /* ORDER */

    /// @dev Weights are those of the opening, so that slices may be settled in any order.
    function testFuzz_settlements_inAnyOrder_giveTheSameBalances(uint256 seed) external {
        Round[][3] memory all;
        bytes32 deal = makeOrderedDeal();
        uint256[4] memory starts = [uint256(0), 3, 4, 8];
        for (uint256 i = 0; i < 3; ++i) {
            (uint256 first, uint256 count) = (starts[i], starts[i + 1] - starts[i]);
            bytes32[] memory roots = same(rightRoot(first, count), 5);
            roots[uint256(keccak256(abi.encode(seed, i))) % 5] = keccak256("wrong");
            all[i] = open(deal, first, count, 0, roots);
        }
        uint256 state = vm.snapshotState();
        bytes32 expected = _balancesAfter(deal, all, starts, [uint256(0), 1, 2]);
        vm.revertToState(state);
        uint256[3][3] memory orders = [[uint256(2), 1, 0], [uint256(1), 0, 2], [uint256(2), 0, 1]];
        assertEq(_balancesAfter(deal, all, starts, orders[seed % 3]), expected);
    }

    function makeOrderedDeal() private returns (bytes32) {
        Orders memory orders = defaultOrders();
        orders.request.salt = keccak256("ordered");
        orders.request.volume = 8;
        orders.request.trust = 3;
        return makeDeal(orders);
    }

    function _balancesAfter(
        bytes32 deal,
        Round[][3] memory all,
        uint256[4] memory starts,
        uint256[3] memory order
    ) private returns (bytes32) {
        for (uint256 i = 0; i < 3; ++i) {
            uint256 k = order[i];
            settleSlice(deal, starts[k], starts[k + 1] - starts[k], all[k]);
        }
        bytes memory balances = abi.encode(_freeOf(scheduler), _lockedOf(scheduler), _freeOf(address(hub)));
        for (uint256 i = 0; i < 5; ++i) {
            (uint256 bonded,,) = hub.viewBond(workers[i]);
            balances = bytes.concat(balances, abi.encode(_freeOf(workers[i]), bonded));
        }
        return keccak256(balances);
    }

    /* ENCLAVES */

    function _openedTee()
        private
        returns (bytes32 deal, Round[] memory rounds, EnclaveProof[] memory proofs)
    {
        Orders memory orders = withTag(defaultOrders(), TEE);
        orders.request.salt = keccak256("tee");
        deal = makeDeal(orders);
        bytes32 leaf = leafOf(0, digestOf(0), 0);
        rounds = open(deal, 0, 1, 0, same(leaf, 1));
        bytes32 rangeId = keccak256(abi.encode(deal, 0, 1));
        proofs = new EnclaveProof[](1);
        proofs[0].enclave = enclave;
        proofs[0].authorizationSign = authorize(workers[0], rangeId, enclave, "scheduler");
        proofs[0].enclaveSign =
            signatureOf(_keyOf("enclave"), messageDigest(keccak256(bytes.concat(rangeId, leaf))));
    }

    function _settleTee(
        bytes32 deal,
        Round[] memory rounds,
        EnclaveProof[] memory proofs,
        bytes memory reason
    ) private {
        bytes32 digest = digestOf(0);
        if (reason.length > 0) vm.expectRevert(reason);
        vm.prank(scheduler);
        hub.settleTask(deal, rounds, digest, "", proofs);
    }

    function test_settleTask_enclave_oneSeatSuffices() external {
        (bytes32 deal, Round[] memory rounds, EnclaveProof[] memory proofs) = _openedTee();
        _settleTee(deal, rounds, proofs, "");
        assertTrue(hub.isSettled(deal, 0));
    }

    function test_settleTask_enclaveMissing_reverts() external {
        (bytes32 deal, Round[] memory rounds, EnclaveProof[] memory proofs) = _openedTee();
        bytes memory missing = abi.encodeWithSelector(IRounds.EnclaveProofMissing.selector, workers[0]);
        _settleTee(deal, rounds, new EnclaveProof[](0), missing);
        // Left unsaid, the seat is against all others, and there is no other.
        proofs[0].enclave = address(0);
        _settleTee(deal, rounds, proofs, abi.encodeWithSelector(IRounds.RoundUndecided.selector, 0, 3, 1));
    }

    function test_settleTask_enclaveNotAuthorized_reverts() external {
        (bytes32 deal, Round[] memory rounds, EnclaveProof[] memory proofs) = _openedTee();
        vm.prank(admin);
        hub.setTeeBroker(anyone);
        bytes32 rangeId = keccak256(abi.encode(deal, 0, 1));
        _settleTee(
            deal,
            rounds,
            proofs,
            abi.encodeWithSelector(ITasks.InvalidAuthorization.selector, rangeId, workers[0], anyone)
        );
        proofs[0].authorizationSign = authorize(workers[0], rangeId, enclave, "anyone");
        _settleTee(deal, rounds, proofs, "");
    }

    function test_settleTask_enclaveDidNotSign_reverts() external {
        (bytes32 deal, Round[] memory rounds, EnclaveProof[] memory proofs) = _openedTee();
        proofs[0].enclaveSign = proofs[0].authorizationSign;
        bytes32 rangeId = keccak256(abi.encode(deal, 0, 1));
        _settleTee(
            deal,
            rounds,
            proofs,
            abi.encodeWithSelector(ITasks.InvalidEnclaveSignature.selector, rangeId, enclave)
        );
    }
}

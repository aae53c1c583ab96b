// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IRounds, OpenedSeat, Round, SignedSeat } from "../../src/interfaces/IRounds.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Orders } from "./support/HubTest.sol";
import { RoundTest } from "./support/RoundTest.sol";

contract OpenRoundTest is RoundTest {
    bytes32 private dealId;
    bytes32 private root;

    function setUp() public override {
        super.setUp();
        dealId = makeBag(8, 4);
        root = rightRoot(0, 4);
    }

    function _open(uint256 first, uint256 count, SignedSeat[] memory seats) private {
        vm.prank(scheduler);
        hub.openRound(dealId, first, count, seats);
    }

    function _seats() private view returns (SignedSeat[] memory) {
        return seatsOf(dealId, 0, 4, 0, same(root, 2));
    }

    /* OPEN */

    function test_openRound_tellsOfTheSeats() external {
        _setScore(workers[1], 30);
        SignedSeat[] memory seats = _seats();
        OpenedSeat[] memory opened = new OpenedSeat[](2);
        opened[0] = OpenedSeat(workers[0], 2, seats[0].commitment);
        opened[1] = OpenedSeat(workers[1], 9, seats[1].commitment);
        vm.expectEmit(address(hub));
        emit IRounds.RoundOpened(dealId, 0, 4, START, opened);
        _open(0, 4, seats);
        (uint256 tasks, bool settled) = hub.viewSlices(dealId);
        assertEq(tasks, 4);
        assertFalse(settled);
    }

    function test_openRound_unknownDeal_reverts() external {
        SignedSeat[] memory seats = _seats();
        vm.expectRevert(abi.encodeWithSelector(ITasks.UnknownDeal.selector, bytes32(0)));
        hub.openRound(0, 0, 4, seats);
    }

    function test_openRound_byAnother_reverts() external {
        SignedSeat[] memory seats = _seats();
        vm.expectRevert(abi.encodeWithSelector(ITasks.NotTheScheduler.selector, dealId, anyone, scheduler));
        vm.prank(anyone);
        hub.openRound(dealId, 0, 4, seats);
    }

    function test_openRound_atTheContributionDeadline_reverts() external {
        SignedSeat[] memory seats = _seats();
        vm.warp(START + 2100);
        vm.expectRevert(abi.encodeWithSelector(ITasks.ContributionClosed.selector, dealId, START + 2100));
        _open(0, 4, seats);
    }

    function test_openRound_dealLongerThanBondsLast_reverts() external {
        vm.prank(admin);
        uint256 category = hub.createCategory("XXL", '""', 60_481);
        Orders memory orders = defaultOrders();
        orders.workerpool.category = orders.request.category = category;
        dealId = makeDeal(orders);
        SignedSeat[] memory seats = seatsOf(dealId, 0, 1, 0, same(root, 1));
        uint256 last = START + 7 days;
        vm.expectRevert(abi.encodeWithSelector(IRounds.DealTooLong.selector, dealId, START + 604_810, last));
        _open(0, 1, seats);
    }

    function test_openRound_withoutSeats_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRounds.SeatCountRefused.selector, 0, 64));
        _open(0, 4, new SignedSeat[](0));
    }

    function test_openRound_tooManySeats_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRounds.SeatCountRefused.selector, 65, 64));
        _open(0, 4, new SignedSeat[](65));
    }

    function test_openRound_misplacedSlice_reverts() external {
        SignedSeat[] memory seats = _seats();
        uint256[2][4] memory ranges = [[uint256(1), 4], [uint256(0), 0], [uint256(0), 9], [uint256(0), 4097]];
        for (uint256 i = 0; i < ranges.length; ++i) {
            (uint256 first, uint256 count) = (ranges[i][0], ranges[i][1]);
            vm.expectRevert(abi.encodeWithSelector(IRounds.SliceMisplaced.selector, dealId, first, count, 0));
            _open(first, count, seats);
        }
        _open(0, 4, seats);
        vm.expectRevert(abi.encodeWithSelector(IRounds.SliceMisplaced.selector, dealId, 0, 4, 4));
        _open(0, 4, seats);
    }

    function test_openRound_taskOpenedTwice_reverts() external {
        dealId = makeDealOfTrust(4);
        open(dealId, 0, 1, 0, same(root, 1));
        SignedSeat[] memory seats = seatsOf(dealId, 0, 1, 1, same(root, 1));
        vm.expectRevert(abi.encodeWithSelector(IRounds.SliceMisplaced.selector, dealId, 0, 1, 1));
        _open(0, 1, seats);
    }

    function test_openRound_startedTask_reverts() external {
        dealId = makeDealOfTrust(4);
        hub.initialize(dealId, 0);
        SignedSeat[] memory seats = seatsOf(dealId, 0, 1, 0, same(root, 1));
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskTaken.selector, dealId, 0));
        _open(0, 1, seats);
    }

    function test_openRound_bondTooSmall_reverts() external {
        vm.prank(workers[1]);
        hub.unbond(BOND - 4 * STAKE + 1);
        SignedSeat[] memory seats = _seats();
        vm.expectRevert(
            abi.encodeWithSelector(IRounds.BondTooSmall.selector, workers[1], 4 * STAKE - 1, 4 * STAKE)
        );
        _open(0, 4, seats);
    }

    function test_openRound_workerTwice_reverts() external {
        SignedSeat[] memory seats = new SignedSeat[](3);
        seats[0] = seatOf(dealId, 0, 4, 0, root);
        seats[1] = seatOf(dealId, 0, 4, 1, root);
        seats[2] = seatOf(dealId, 0, 4, 0, keccak256("another"));
        vm.expectRevert(abi.encodeWithSelector(IRounds.SeatTaken.selector, dealId, workers[0]));
        _open(0, 4, seats);
    }

    function test_openRound_notSigned_reverts() external {
        SignedSeat[] memory seats = _seats();
        seats[1].r = bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(IRounds.InvalidSeatSignature.selector, dealId, workers[1]));
        _open(0, 4, seats);
    }

    /// @dev What is no signature recovers to zero.
    function test_openRound_seatOfNobody_reverts() external {
        Orders memory orders = defaultOrders();
        orders.workerpool.workerpoolprice = orders.request.workerpoolmaxprice = 0;
        dealId = makeDeal(orders);
        SignedSeat[] memory seats = new SignedSeat[](1);
        vm.expectRevert(abi.encodeWithSelector(IRounds.InvalidSeatSignature.selector, dealId, address(0)));
        _open(0, 1, seats);
    }

    /* EXTEND */

    /// @param reason Why it is refused; empty if it is not.
    function _extend(
        uint64[2] memory slice,
        Round[] memory rounds,
        uint256 first,
        uint256 count,
        uint256 worker,
        bytes memory reason
    ) private {
        SignedSeat[] memory seats = seatsAfter(
            chainOf(rounds), dealId, first, count, worker, same(keccak256("part"), 1)
        );
        if (reason.length > 0) vm.expectRevert(reason);
        vm.prank(scheduler);
        hub.extendRound(dealId, slice, rounds, first, count, seats);
    }

    function test_extendRound_addsToTheChain() external {
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 2));
        rounds = extend(dealId, [uint64(0), 4], rounds, 0, 4, 2, same(root, 1));
        assertEq(hub.viewChain(dealId, 0, 4), chainOf(rounds));
        rounds = extend(dealId, [uint64(0), 4], rounds, 2, 2, 3, same(root, 1));
        assertEq(hub.viewChain(dealId, 0, 4), chainOf(rounds));
    }

    function test_extendRound_ofOneTask_addsToTheChain() external {
        dealId = makeDealOfTrust(4);
        Round[] memory rounds = open(dealId, 0, 1, 0, same(root, 1));
        rounds = extend(dealId, [uint64(0), 1], rounds, 0, 1, 1, same(root, 1));
        assertEq(hub.viewChain(dealId, 0, 1), chainOf(rounds));
    }

    function test_extendRound_byAnother_reverts() external {
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 2));
        SignedSeat[] memory seats = seatsAfter(chainOf(rounds), dealId, 0, 4, 2, same(root, 1));
        vm.expectRevert(abi.encodeWithSelector(ITasks.NotTheScheduler.selector, dealId, anyone, scheduler));
        vm.prank(anyone);
        hub.extendRound(dealId, [uint64(0), 4], rounds, 0, 4, seats);
    }

    function test_extendRound_tooManySeats_reverts() external {
        _newBondedWorkers(60);
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 64));
        SignedSeat[] memory seats = seatsAfter(chainOf(rounds), dealId, 0, 4, 64, same(root, 1));
        vm.expectRevert(abi.encodeWithSelector(IRounds.SeatCountRefused.selector, 65, 64));
        vm.prank(scheduler);
        hub.extendRound(dealId, [uint64(0), 4], rounds, 0, 4, seats);
    }

    function test_extendRound_otherRounds_reverts() external {
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 2));
        rounds[0].seats[0].weight = 9;
        bytes memory reason = abi.encodeWithSelector(IRounds.RoundsMismatch.selector, dealId, 0, 4);
        _extend([uint64(0), 4], rounds, 0, 4, 2, reason);
    }

    function test_extendRound_sliceNotOpen_reverts() external {
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 2));
        bytes memory reason = abi.encodeWithSelector(IRounds.RoundsMismatch.selector, dealId, 4, 4);
        _extend([uint64(4), 4], rounds, 4, 4, 2, reason);
        rounds = new Round[](0);
        _extend([uint64(4), 4], rounds, 4, 4, 2, reason);
    }

    function test_extendRound_noPart_reverts() external {
        Round[] memory rounds = open(dealId, 0, 7, 0, same(root, 2));
        uint256[2][5] memory ranges =
            [[uint256(1), 2], [uint256(0), 3], [uint256(4), 4], [uint256(0), 0], [uint256(7), 1]];
        for (uint256 i = 0; i < ranges.length; ++i) {
            (uint256 first, uint256 count) = (ranges[i][0], ranges[i][1]);
            bytes memory reason = abi.encodeWithSelector(IRounds.NotAPart.selector, 0, 7, first, count);
            _extend([uint64(0), 7], rounds, first, count, 2, reason);
        }
        _extend([uint64(0), 7], rounds, 4, 3, 2, "");
    }

    function test_extendRound_workerOfAnOverlappingRound_reverts() external {
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 2));
        bytes memory reason = abi.encodeWithSelector(IRounds.SeatTaken.selector, dealId, workers[1]);
        _extend([uint64(0), 4], rounds, 0, 2, 1, reason);
    }

    /// @dev Ranges that do not overlap are about other tasks.
    function test_extendRound_workerOfAnotherPart_mayHaveASeat() external {
        Round[] memory rounds = open(dealId, 0, 4, 0, same(root, 2));
        rounds = extend(dealId, [uint64(0), 4], rounds, 0, 2, 2, same(root, 1));
        _extend([uint64(0), 4], rounds, 2, 2, 2, "");
    }
}

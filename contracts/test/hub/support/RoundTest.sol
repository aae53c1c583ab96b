// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { EnclaveProof, PartProof, Round, SettledSeat, SignedSeat } from "../../../src/interfaces/IRounds.sol";
import { HubTest, Orders } from "./HubTest.sol";
import { OrderDigest } from "./OrderDigest.sol";
import { NaiveTree } from "./NaiveTree.sol";

/// @notice A hub with bonded workers, and how a scheduler and its workers make rounds.
///
/// Each worker has a bond of 100 RLC and the rest of `FUNDS` free. Salts and digests are hashes of what they belong to.
abstract contract RoundTest is HubTest {
    uint256 internal constant BOND = 100e9;
    /// @dev Half of the time reference.
    uint256 internal constant WINDOW = 150;

    string[] internal names;
    address[] internal workers;

    function setUp() public virtual override {
        super.setUp();
        _newBondedWorkers(5);
    }

    function _newBondedWorkers(uint256 count) internal {
        for (uint256 i = 0; i < count; ++i) {
            string memory name = string.concat("w", vm.toString(names.length));
            names.push(name);
            workers.push(_newWorker(name));
            _bond(workers[workers.length - 1], BOND);
        }
    }

    function _bond(address worker, uint256 amount) internal {
        vm.prank(worker);
        hub.bond(amount);
    }

    /* DEALS */

    /// @dev A deal of `volume` tasks.
    function makeBag(uint256 volume, uint256 trust) internal returns (bytes32 dealId) {
        Orders memory orders = defaultOrders();
        orders.app.volume = orders.dataset.volume = orders.workerpool.volume = type(uint256).max;
        orders.request.volume = volume;
        orders.request.trust = trust;
        _fund(requester, TASK_PRICE * volume);
        _fund(scheduler, STAKE * volume);
        return makeDeal(orders);
    }

    /* RESULTS */

    function digestOf(uint256 index) internal pure returns (bytes32) {
        return keccak256(abi.encode("result", index));
    }

    /// @dev Of a range, right everywhere.
    function rightLeaves(uint256 first, uint256 count) internal pure returns (bytes32[] memory leaves) {
        leaves = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            leaves[i] = leafOf(first + i, digestOf(first + i), 0);
        }
    }

    function leafOf(uint256 index, bytes32 digest, bytes32 callbackHash) internal pure returns (bytes32) {
        return keccak256(abi.encode(index, digest, callbackHash));
    }

    function rightRoot(uint256 first, uint256 count) internal pure returns (bytes32) {
        return NaiveTree.root(rightLeaves(first, count));
    }

    /* SEATS */

    function saltOf(uint256 worker, bytes32 root) internal pure returns (bytes32) {
        return keccak256(abi.encode("salt", worker, root));
    }

    function commitmentOf(bytes32 dealId, uint256 first, uint256 count, uint256 worker, bytes32 root)
        internal
        view
        returns (bytes32)
    {
        return keccak256(abi.encode(dealId, first, count, workers[worker], root, saltOf(worker, root)));
    }

    function seatDigest(
        bytes32 dealId,
        uint256 first,
        uint256 count,
        bytes32 previous,
        bytes32 commitment,
        uint256 stake
    ) internal view returns (bytes32) {
        bytes32 typeHash = keccak256(
            "Seat(bytes32 dealId,uint256 first,uint256 count,bytes32 previous,bytes32 commitment,uint256 stake)"
        );
        return OrderDigest.typed(
            address(hub), keccak256(abi.encode(typeHash, dealId, first, count, previous, commitment, stake))
        );
    }

    /// @dev For a first round.
    function seatOf(bytes32 dealId, uint256 first, uint256 count, uint256 worker, bytes32 root)
        internal
        view
        returns (SignedSeat memory)
    {
        return seatAfter(0, dealId, first, count, worker, root);
    }

    function seatAfter(
        bytes32 previous,
        bytes32 dealId,
        uint256 first,
        uint256 count,
        uint256 worker,
        bytes32 root
    ) internal view returns (SignedSeat memory seat) {
        uint256 stake = hub.viewDeal(dealId).workerStake * count;
        seat.worker = workers[worker];
        seat.commitment = commitmentOf(dealId, first, count, worker, root);
        bytes32 digest = seatDigest(dealId, first, count, previous, seat.commitment, stake);
        (seat.r, seat.vs) = vm.signCompact(_keyOf(names[worker]), digest);
    }

    /// @dev One seat for each root, of the workers from `from` on.
    function seatsOf(bytes32 dealId, uint256 first, uint256 count, uint256 from, bytes32[] memory roots)
        internal
        view
        returns (SignedSeat[] memory)
    {
        return seatsAfter(0, dealId, first, count, from, roots);
    }

    function seatsAfter(
        bytes32 previous,
        bytes32 dealId,
        uint256 first,
        uint256 count,
        uint256 from,
        bytes32[] memory roots
    ) internal view returns (SignedSeat[] memory seats) {
        seats = new SignedSeat[](roots.length);
        for (uint256 i = 0; i < roots.length; ++i) {
            seats[i] = seatAfter(previous, dealId, first, count, from + i, roots[i]);
        }
    }

    /// @dev As the chain knows a round just opened.
    function roundOf(bytes32 dealId, uint256 first, uint256 count, uint256 from, bytes32[] memory roots)
        internal
        view
        returns (Round memory round)
    {
        round.first = uint64(first);
        round.count = uint64(count);
        round.openedAt = uint64(vm.getBlockTimestamp());
        round.openedIn = uint64(vm.getBlockNumber());
        round.seats = new SettledSeat[](roots.length);
        for (uint256 i = 0; i < roots.length; ++i) {
            address worker = workers[from + i];
            uint256 score = hub.viewScore(worker);
            round.seats[i].worker = worker;
            round.seats[i].weight = uint64((score / 3 < 3 ? 3 : score / 3) - 1);
            round.seats[i].commitment = commitmentOf(dealId, first, count, from + i, roots[i]);
            round.seats[i].root = roots[i];
            round.seats[i].salt = saltOf(from + i, roots[i]);
        }
    }

    /// @dev Leaves a seat as one that did not reveal.
    function hide(SettledSeat memory seat) internal pure {
        (seat.root, seat.salt) = (0, 0);
    }

    function same(bytes32 root, uint256 count) internal pure returns (bytes32[] memory roots) {
        roots = new bytes32[](count);
        for (uint256 i = 0; i < count; ++i) {
            roots[i] = root;
        }
    }

    function chainOf(bytes32 previous, Round memory round) internal pure returns (bytes32) {
        bytes memory seats;
        for (uint256 i = 0; i < round.seats.length; ++i) {
            SettledSeat memory seat = round.seats[i];
            seats = bytes.concat(seats, abi.encode(seat.worker, uint256(seat.weight), seat.commitment));
        }
        bytes memory words =
            abi.encode(previous, round.first, round.count, round.openedAt, round.openedIn, keccak256(seats));
        return bytes32(bytes27(keccak256(words)));
    }

    function chainOf(Round[] memory rounds) internal pure returns (bytes32 chain) {
        for (uint256 i = 0; i < rounds.length; ++i) {
            chain = chainOf(chain, rounds[i]);
        }
    }

    /* CALLS */

    /// @dev Opens a first round of the workers from `from` on, in a block of its own.
    function open(bytes32 dealId, uint256 first, uint256 count, uint256 from, bytes32[] memory roots)
        internal
        returns (Round[] memory rounds)
    {
        SignedSeat[] memory seats = seatsOf(dealId, first, count, from, roots);
        rounds = new Round[](1);
        rounds[0] = roundOf(dealId, first, count, from, roots);
        vm.prank(scheduler);
        hub.openRound(dealId, first, count, seats);
        vm.roll(vm.getBlockNumber() + 1);
    }

    /// @dev Opens a further round, in a block of its own.
    function extend(
        bytes32 dealId,
        uint64[2] memory slice,
        Round[] memory rounds,
        uint256 first,
        uint256 count,
        uint256 from,
        bytes32[] memory roots
    ) internal returns (Round[] memory longer) {
        SignedSeat[] memory seats = seatsAfter(chainOf(rounds), dealId, first, count, from, roots);
        longer = new Round[](rounds.length + 1);
        for (uint256 i = 0; i < rounds.length; ++i) {
            longer[i] = rounds[i];
        }
        longer[rounds.length] = roundOf(dealId, first, count, from, roots);
        vm.prank(scheduler);
        hub.extendRound(dealId, slice, rounds, first, count, seats);
        vm.roll(vm.getBlockNumber() + 1);
    }

    function settleTask(bytes32 dealId, Round[] memory rounds, bytes32 digest) internal {
        vm.prank(scheduler);
        hub.settleTask(dealId, rounds, digest, "", new EnclaveProof[](0));
    }

    function settleSlice(bytes32 dealId, uint256 first, uint256 count, Round[] memory rounds) internal {
        vm.prank(scheduler);
        hub.settleSlice(dealId, first, count, rounds, new EnclaveProof[](0));
    }

    function settlePart(
        bytes32 dealId,
        uint64[2] memory slice,
        Round[] memory rounds,
        uint256 first,
        uint256 count,
        PartProof[] memory proofs
    ) internal {
        vm.prank(scheduler);
        hub.settlePart(dealId, slice, rounds, first, count, proofs, new EnclaveProof[](0));
    }
}

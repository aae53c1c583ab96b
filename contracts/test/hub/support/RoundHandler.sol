// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { TaskStatus } from "../../../src/interfaces/HubTypes.sol";
import { IProofs } from "../../../src/interfaces/IProofs.sol";
import { EnclaveProof, IRounds, PartProof, Round, SignedSeat } from "../../../src/interfaces/IRounds.sol";
import { ITasks } from "../../../src/interfaces/ITasks.sol";
import { Orders } from "./HubTest.sol";
import { NaiveTree } from "./NaiveTree.sol";
import { RoundTest } from "./RoundTest.sol";

/// @notice What users do with rounds, in any order, mixed with tasks on their own; each function does one thing with random choices. Calls
/// that the hub refuses count as done. Keeps what an observer knows, for the invariants.
contract RoundHandler is RoundTest {
    struct KnownSlice {
        uint256 deal;
        uint256 first;
        uint256 count;
        /// The chain, encoded.
        bytes rounds;
        /// Next worker that may sit.
        uint256 next;
    }

    struct KnownDeal {
        bytes32 dealId;
        uint256 size;
        uint256 opened;
        uint256 trust;
    }

    KnownDeal[] private _deals;
    KnownSlice[] private _slices;
    /// @dev Tasks that a settlement paid for, tasks claimed, tasks finalized on their own.
    mapping(bytes32 taskId => uint256) public ends;
    uint256 public settledTasks;
    uint256 public claimedTasks;
    uint256 public classicTasks;
    mapping(bytes4 selector => uint256) public successes;
    /// @dev What the hub should have refused; empty if nothing.
    string public breach;
    /// @dev How often it was asked to.
    mapping(string rule => uint256) public refusals;
    /// @dev Of workers, over all time.
    mapping(address worker => uint256) public signedStakes;
    mapping(address worker => uint256) public bondedIn;
    mapping(address worker => uint256) public released;
    mapping(bytes32 commitment => bool) private _isRevealed;

    constructor() {
        setUp();
        for (uint256 i = 0; i < workers.length; ++i) {
            bondedIn[workers[i]] = BOND;
        }
        _fund(requester, 1000 * TASK_PRICE);
        _fund(scheduler, 1000 * STAKE);
    }

    /* WHAT THE INVARIANTS ASK */

    function hubAddress() external view returns (address) {
        return address(hub);
    }

    function tokenAddress() external view returns (address) {
        return address(rlc);
    }

    function people() external view returns (address[] memory list) {
        list = new address[](workers.length + 6);
        for (uint256 i = 0; i < workers.length; ++i) {
            list[i] = workers[i];
        }
        address[6] memory others = [admin, appOwner, datasetOwner, scheduler, requester, sponsor];
        for (uint256 i = 0; i < 6; ++i) {
            list[workers.length + i] = others[i];
        }
    }

    function payers() external view returns (address, address) {
        return (requester, appOwner);
    }

    function dealCount() external view returns (uint256) {
        return _deals.length;
    }

    function dealAt(uint256 i) external view returns (bytes32 dealId, uint256 size) {
        return (_deals[i].dealId, _deals[i].size);
    }

    /// @dev What a worker lost of its bond.
    function lossOf(address worker) external view returns (uint256) {
        (uint256 bonded, uint256 unbonding,) = hub.viewBond(worker);
        return bondedIn[worker] - released[worker] - bonded - unbonding;
    }

    /* CALLS */

    function _try(address sender, bytes memory call) private returns (bool success) {
        vm.prank(sender);
        (success,) = address(hub).call(call);
        if (success) ++successes[bytes4(call)];
    }

    /// @dev A call of the scheduler that nobody may be able to make.
    function _mustFail(bytes memory call, string memory rule) private {
        uint256 state = vm.snapshotState();
        vm.prank(scheduler);
        (bool success,) = address(hub).call(call);
        vm.revertToState(state);
        if (success) breach = rule;
        else ++refusals[rule];
    }

    function _noteStakes(bytes32 dealId, uint256 count, SignedSeat[] memory seats) private {
        uint256 stake = hub.viewDeal(dealId).workerStake * count;
        for (uint256 i = 0; i < seats.length; ++i) {
            signedStakes[seats[i].worker] += stake;
        }
    }

    /// @dev Of all of a slice.
    function _settlementOf(KnownSlice memory slice, Round[] memory rounds)
        private
        view
        returns (bytes memory)
    {
        bytes32 dealId = _deals[slice.deal].dealId;
        EnclaveProof[] memory none = new EnclaveProof[](0);
        return _deals[slice.deal].size == 1
            ? abi.encodeCall(IRounds.settleTask, (dealId, rounds, digestOf(0), "", none))
            : abi.encodeCall(IRounds.settleSlice, (dealId, slice.first, slice.count, rounds, none));
    }

    function makeDeals(uint256 seed) external {
        if (_deals.length == 8) return;
        // One of those whose bits have words of their own.
        uint256[8] memory sizes = [uint256(1), 5, 140, 1, 12, 1, 5, 1];
        uint256 size = sizes[_deals.length];
        Orders memory orders = defaultOrders();
        orders.request.volume = size;
        orders.request.trust = (seed >> 8) % 2 == 0 ? 1 : 2 + (seed >> 16) % 3;
        orders.request.salt = bytes32(_deals.length);
        orders = signed(orders);
        bytes memory arguments = abi.encode(orders.app, orders.dataset, orders.workerpool, orders.request);
        if (!_try(requester, bytes.concat(hub.matchOrders.selector, arguments))) return;
        bytes32 dealId = keccak256(abi.encode(hashOf(orders.request), 0));
        _deals.push(KnownDeal(dealId, size, 0, orders.request.trust));
    }

    /// @dev The worker's leaves over a range: some workers are wrong in one task.
    function _leavesOf(uint256 worker, uint256 first, uint256 count)
        private
        pure
        returns (bytes32[] memory leaves)
    {
        leaves = rightLeaves(first, count);
        for (uint256 i = 0; i < count; ++i) {
            if (worker == 4 && (first + i) % 3 == 1) leaves[i] = keccak256(abi.encode("wrong", first + i));
        }
    }

    function _rootsOf(uint256 from, uint256 seats, uint256 first, uint256 count)
        private
        pure
        returns (bytes32[] memory roots)
    {
        roots = new bytes32[](seats);
        for (uint256 i = 0; i < seats; ++i) {
            roots[i] = NaiveTree.root(_leavesOf(from + i, first, count));
        }
    }

    function openRound(uint256 seed) external {
        if (_deals.length == 0) return;
        uint256 number = seed % _deals.length;
        KnownDeal storage deal = _deals[number];
        uint256 left = deal.size - deal.opened;
        uint256 count = bound(seed >> 16, 1, left == 0 ? 1 : left);
        uint256 from = (seed >> 32) % 3;
        uint256 seats = 1 + (seed >> 40) % (5 - from);
        bytes32[] memory roots = _rootsOf(from, seats, deal.opened, count);
        SignedSeat[] memory signedSeats = seatsOf(deal.dealId, deal.opened, count, from, roots);
        Round[] memory rounds = new Round[](1);
        rounds[0] = roundOf(deal.dealId, deal.opened, count, from, roots);
        bytes memory call = abi.encodeCall(IRounds.openRound, (deal.dealId, deal.opened, count, signedSeats));
        if (!_try(scheduler, call)) return;
        _noteStakes(deal.dealId, count, signedSeats);
        _slices.push(KnownSlice(number, deal.opened, count, abi.encode(rounds), from + seats));
        deal.opened += count;
        _mustFail(_settlementOf(_slices[_slices.length - 1], rounds), "settled in the block of its round");
        _nextBlock();
    }

    function _nextBlock() private {
        vm.roll(vm.getBlockNumber() + 1);
    }

    /// @dev With one seat more, over the slice or a part.
    function extendRound(uint256 seed) external {
        if (_slices.length == 0) return;
        KnownSlice storage slice = _slices[seed % _slices.length];
        if (slice.next == workers.length) return;
        bytes32 dealId = _deals[slice.deal].dealId;
        Round[] memory rounds = abi.decode(slice.rounds, (Round[]));
        (uint256 first, uint256 count) = _partOf(slice, seed >> 16);
        bytes32[] memory roots = _rootsOf(slice.next, 1, first, count);
        SignedSeat[] memory seats = seatsAfter(chainOf(rounds), dealId, first, count, slice.next, roots);
        Round[] memory longer = new Round[](rounds.length + 1);
        for (uint256 i = 0; i < rounds.length; ++i) {
            longer[i] = rounds[i];
        }
        longer[rounds.length] = roundOf(dealId, first, count, slice.next, roots);
        bytes memory call = abi.encodeCall(
            IRounds.extendRound,
            (dealId, [uint64(slice.first), uint64(slice.count)], rounds, first, count, seats)
        );
        if (!_try(scheduler, call)) return;
        _noteStakes(dealId, count, seats);
        slice.rounds = abi.encode(longer);
        ++slice.next;
        if (count == slice.count) {
            _mustFail(_settlementOf(slice, longer), "settled in the block of a further round");
        }
        _nextBlock();
        _mustFail(_settlementOf(slice, rounds), "settled without a round");
    }

    /// @dev The slice, or what is under one node of its tree.
    function _partOf(KnownSlice storage slice, uint256 seed)
        private
        view
        returns (uint256 first, uint256 count)
    {
        if (seed % 2 == 0) return (slice.first, slice.count);
        count = 1 << ((seed >> 8) % 3);
        uint256 offset = (seed >> 16) % slice.count / count * count;
        first = slice.first + offset;
        if (offset + count > slice.count) {
            // Of several nodes over the end, the lowest is a part.
            count = slice.count - offset;
            if (count == 3) (first, count) = (slice.first + slice.count - 1, 1);
        }
    }

    /// @dev Sometimes a seat is hidden, within the window or after it.
    function _hideSome(Round[] memory rounds, uint256 seed) private {
        if (seed % 3 != 0) return;
        uint256 round = (seed >> 8) % rounds.length;
        hide(rounds[round].seats[(seed >> 16) % rounds[round].seats.length]);
        if (seed % 2 == 0) skip(WINDOW);
    }

    function settle(uint256 seed) external {
        if (_slices.length == 0) return;
        KnownSlice storage slice = _slices[seed % _slices.length];
        bytes32 dealId = _deals[slice.deal].dealId;
        Round[] memory rounds = abi.decode(slice.rounds, (Round[]));
        _hideSome(rounds, seed >> 64);
        bytes memory call = _settlementOf(slice, rounds);
        if (_hidesAReveal(rounds)) _mustFail(call, "a reveal made in time was left out");
        else _settle(dealId, slice.first, slice.count, call);
    }

    function _hidesAReveal(Round[] memory rounds) private view returns (bool) {
        for (uint256 i = 0; i < rounds.length; ++i) {
            for (uint256 j = 0; j < rounds[i].seats.length; ++j) {
                if (rounds[i].seats[j].root == 0 && _isRevealed[rounds[i].seats[j].commitment]) return true;
            }
        }
        return false;
    }

    function settlePart(uint256 seed) external {
        if (_slices.length == 0) return;
        KnownSlice storage slice = _slices[seed % _slices.length];
        bytes32 dealId = _deals[slice.deal].dealId;
        (uint256 first, uint256 count) = _partOf(slice, (seed >> 16) | 1);
        Round[] memory rounds = abi.decode(slice.rounds, (Round[]));
        PartProof[] memory proofs = _proofsOf(rounds, first, count, (seed >> 96) % 5);
        bytes memory call = abi.encodeCall(
            IRounds.settlePart,
            (
                dealId,
                [uint64(slice.first), uint64(slice.count)],
                rounds,
                first,
                count,
                proofs,
                new EnclaveProof[](0)
            )
        );
        _settle(dealId, first, count, call);
    }

    /// @param unsaid Number of a seat whose node is left out; none above the last.
    function _proofsOf(Round[] memory rounds, uint256 first, uint256 count, uint256 unsaid)
        private
        view
        returns (PartProof[] memory proofs)
    {
        proofs = new PartProof[](workers.length);
        uint256 number = 0;
        uint256 height = 0;
        while (1 << height < count) ++height;
        for (uint256 i = 0; i < rounds.length; ++i) {
            Round memory round = rounds[i];
            if (round.first > first || round.first + round.count < first + count) continue;
            for (uint256 j = 0; j < round.seats.length; ++j) {
                uint256 worker = 0;
                while (workers[worker] != round.seats[j].worker) ++worker;
                if (number != unsaid) {
                    (proofs[number].node, proofs[number].path) = NaiveTree.proof(
                        _leavesOf(worker, round.first, round.count), height, (first - round.first) >> height
                    );
                }
                ++number;
            }
        }
    }

    /// @dev Notes the tasks that became settled.
    function _settle(bytes32 dealId, uint256 first, uint256 count, bytes memory call) private {
        bool[] memory before = new bool[](count);
        for (uint256 i = 0; i < count; ++i) {
            before[i] = hub.isSettled(dealId, first + i);
        }
        if (!_try(scheduler, call)) return;
        for (uint256 i = 0; i < count; ++i) {
            if (before[i] || !hub.isSettled(dealId, first + i)) continue;
            ++settledTasks;
            ++ends[taskIdOf(dealId, first + i)];
        }
    }

    function revealSeat(uint256 seed) external {
        if (_slices.length == 0) return;
        KnownSlice storage slice = _slices[seed % _slices.length];
        Round[] memory rounds = abi.decode(slice.rounds, (Round[]));
        uint256 round = (seed >> 8) % rounds.length;
        uint256 seat = (seed >> 16) % rounds[round].seats.length;
        bytes memory call = abi.encodeCall(
            IProofs.revealSeat,
            (
                _deals[slice.deal].dealId,
                [uint64(slice.first), uint64(slice.count)],
                rounds,
                round,
                seat,
                rounds[round].seats[seat].root,
                rounds[round].seats[seat].salt
            )
        );
        if (!_try(rounds[round].seats[seat].worker, call)) return;
        _isRevealed[rounds[round].seats[seat].commitment] = true;
    }

    function proveTask(uint256 seed) external {
        if (_slices.length == 0) return;
        KnownSlice storage slice = _slices[seed % _slices.length];
        uint256 index = slice.first + (seed >> 16) % slice.count;
        (, bytes32[] memory path) =
            NaiveTree.proof(rightLeaves(slice.first, slice.count), 0, index - slice.first);
        bytes memory call = abi.encodeCall(
            IProofs.proveTask,
            (_deals[slice.deal].dealId, slice.first, slice.count, index, digestOf(index), "", path)
        );
        _try(anyone, call);
    }

    /* BONDS */

    function bond(uint256 who, uint256 amount) external {
        amount = bound(amount, 0, BOND / 4);
        address worker = workers[who % workers.length];
        if (_try(worker, abi.encodeCall(IProofs.bond, (amount)))) bondedIn[worker] += amount;
    }

    function unbond(uint256 who, uint256 amount) external {
        _try(workers[who % workers.length], abi.encodeCall(IProofs.unbond, (bound(amount, 0, BOND / 4))));
    }

    function release(uint256 who) external {
        if (who % 4 == 0) skip(7 days);
        _release(workers[who % workers.length]);
    }

    function _release(address worker) private {
        (, uint256 unbonding,) = hub.viewBond(worker);
        if (_try(worker, abi.encodeCall(IProofs.release, ()))) released[worker] += unbonding;
    }

    function skipTime(uint256 duration) external {
        skip(bound(duration, 1, 400));
    }

    /* TASKS ON THEIR OWN */

    function initialize(uint256 seed) external {
        if (_deals.length == 0) return;
        KnownDeal memory deal = _deals[seed % _deals.length];
        _try(anyone, abi.encodeCall(ITasks.initialize, (deal.dealId, (seed >> 16) % deal.size)));
    }

    function contributeAndFinalize(uint256 seed) external {
        if (_deals.length == 0) return;
        KnownDeal memory deal = _deals[seed % _deals.length];
        uint256 index = (seed >> 16) % deal.size;
        bytes32 taskId = taskIdOf(deal.dealId, index);
        _try(anyone, abi.encodeCall(ITasks.initialize, (deal.dealId, index)));
        bytes memory call = abi.encodeCall(
            ITasks.contributeAndFinalize,
            (taskId, keccak256("right"), "results", "", address(0), "", authorize(workers[0], taskId))
        );
        if (!_try(workers[0], call)) return;
        ++classicTasks;
        ++ends[taskId];
    }

    /* THE END */

    function claimSlice(uint256 seed) external {
        if (_deals.length == 0) return;
        if (seed % 8 == 0) skip(TIMEREF * 10);
        KnownDeal memory deal = _deals[seed % _deals.length];
        uint256 first = (seed >> 16) % deal.size;
        _claim(deal, first, bound(seed >> 64, 1, deal.size - first));
    }

    function claim(uint256 seed) external {
        if (_deals.length == 0) return;
        if (seed % 8 == 0) skip(TIMEREF * 10);
        KnownDeal memory deal = _deals[seed % _deals.length];
        uint256 index = (seed >> 16) % deal.size;
        _try(anyone, abi.encodeCall(ITasks.initialize, (deal.dealId, index)));
        _claimTask(taskIdOf(deal.dealId, index));
    }

    function _claimTask(bytes32 taskId) private {
        if (!_try(anyone, abi.encodeCall(ITasks.claim, (taskId)))) return;
        ++claimedTasks;
        ++ends[taskId];
    }

    function _claim(KnownDeal memory deal, uint256 first, uint256 count) private {
        bool[] memory before = new bool[](count);
        for (uint256 i = 0; i < count; ++i) {
            before[i] = hub.viewStatus(deal.dealId, first + i) == TaskStatus.Failed;
        }
        if (!_try(anyone, abi.encodeCall(IProofs.claimSlice, (deal.dealId, first, count)))) return;
        for (uint256 i = 0; i < count; ++i) {
            if (before[i] || hub.viewStatus(deal.dealId, first + i) != TaskStatus.Failed) continue;
            ++claimedTasks;
            ++ends[taskIdOf(deal.dealId, first + i)];
        }
    }

    /// @dev After the last final deadline, anyone claims what is not settled, and everyone leaves.
    function settleAll() external {
        skip(7 days);
        for (uint256 i = 0; i < _deals.length; ++i) {
            _claim(_deals[i], 0, _deals[i].size);
            for (uint256 j = 0; j < _deals[i].size; ++j) {
                _claimTask(taskIdOf(_deals[i].dealId, j));
            }
        }
        for (uint256 i = 0; i < workers.length; ++i) {
            (uint256 bonded,,) = hub.viewBond(workers[i]);
            _try(workers[i], abi.encodeCall(IProofs.unbond, (bonded)));
        }
        skip(7 days);
        address[] memory list = this.people();
        for (uint256 i = 0; i < list.length; ++i) {
            _release(list[i]);
            vm.startPrank(list[i]);
            hub.withdraw(hub.balanceOf(list[i]));
            vm.stopPrank();
        }
    }
}

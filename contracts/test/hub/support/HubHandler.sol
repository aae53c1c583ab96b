// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    Deal,
    OrderOperation,
    RequestOrder,
    RequestOrderOperation,
    Task,
    TaskStatus
} from "../../../src/interfaces/HubTypes.sol";
import { IEscrow } from "../../../src/interfaces/IEscrow.sol";
import { ILedger } from "../../../src/interfaces/ILedger.sol";
import { IMatching } from "../../../src/interfaces/IMatching.sol";
import { IOrders } from "../../../src/interfaces/IOrders.sol";
import { ITasks } from "../../../src/interfaces/ITasks.sol";
import { IWorkerpool } from "../../../src/registries/IWorkerpool.sol";
import { Vm } from "../../support/Vm.sol";
import { HubTest, Orders } from "./HubTest.sol";

/// @notice What users do with a hub, in any order; each function does one thing with random choices. Calls that the hub refuses
/// count as done. Keeps what an observer knows, for the invariants.
contract HubHandler is HubTest {
    struct KnownDeal {
        bytes32 dealId;
        address sponsor;
        uint256 taskPrice;
        uint256 schedulerStake;
        uint256 workerStake;
        uint256 first;
        uint256 size;
    }

    /// @dev What an order is made of, and how many of its tasks are used.
    struct KnownRequest {
        uint256 seed;
        uint256 price;
        uint256 trust;
        uint256 used;
    }

    uint256 private constant DEALS_MAX = 12;
    uint256 private constant REQUEST_VOLUME = 3;
    uint256 private constant WORKERS = 6;

    address[] public workers;
    /// @dev Everyone who can have funds, but the kitty and the hub.
    address[] public actors;
    KnownRequest[] private _requests;
    KnownDeal[] private _deals;
    bytes32[] private _started;
    /// @dev The last status seen of each task.
    mapping(bytes32 taskId => TaskStatus) public lastStatus;
    /// @dev What requester and sponsor brought in, less what they took out.
    uint256 public customersFunds;
    /// @dev What the kitty took, from scheduler's stakes.
    uint256 public kittyIncome;
    mapping(bytes32 taskId => bool) private _isPaid;
    /// @dev How often each kind of call succeeded.
    mapping(bytes4 selector => uint256) public successes;

    constructor() {
        setUp();
        for (uint256 i = 0; i < WORKERS; ++i) {
            workers.push(_newWorker(vm.toString(i)));
            _setScore(workers[i], i * 6);
            actors.push(workers[i]);
        }
        address[6] memory others = [admin, appOwner, datasetOwner, scheduler, requester, sponsor];
        for (uint256 i = 0; i < others.length; ++i) {
            actors.push(others[i]);
        }
        customersFunds = 2 * FUNDS;
    }

    /* WHAT THE INVARIANTS ASK */

    function hubAddress() external view returns (address) {
        return address(hub);
    }

    function tokenAddress() external view returns (address) {
        return address(rlc);
    }

    function roles() external view returns (address scheduler_, address requester_, address sponsor_) {
        return (scheduler, requester, sponsor);
    }

    function actorCount() external view returns (uint256) {
        return actors.length;
    }

    function dealCount() external view returns (uint256) {
        return _deals.length;
    }

    function dealAt(uint256 i) external view returns (KnownDeal memory) {
        return _deals[i];
    }

    /* CALLS */

    /// @dev Calls the hub as `sender`, and notes whether it worked. If so, it must have paid out what it seized, from nobody's funds
    /// but those of the sender, or of who signed.
    function _try(address sender, bytes memory call) private returns (bool success) {
        uint256[] memory before = _freeFunds();
        vm.recordLogs();
        vm.prank(sender);
        (success,) = address(hub).call(call);
        if (!success) return false;

        ++successes[bytes4(call)];
        _checkPayments();
        _checkFreeFunds(before, sender, bytes4(call));
    }

    /// @dev Of a task, all that is seized is rewarded, in one call, once.
    function _checkPayments() private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        bytes32 taskId = bytes32(0);
        uint256 seized = 0;
        uint256 rewarded = 0;
        for (uint256 i = 0; i < logs.length; ++i) {
            bytes32 topic = logs[i].topics[0];
            if (topic != ILedger.Seize.selector && topic != ILedger.Reward.selector) continue;

            (, uint256 amount, bytes32 ref) = abi.decode(logs[i].data, (address, uint256, bytes32));
            if (topic == ILedger.Seize.selector) seized += amount;
            else rewarded += amount;
            assertTrue(taskId == 0 || ref == taskId, "payments of two tasks");
            taskId = ref;
        }
        assertEq(seized, rewarded, "seized and rewarded");
        if (taskId == 0) return;
        assertFalse(_isPaid[taskId], "paid twice");
        _isPaid[taskId] = true;
    }

    /// @dev Orders are signed by requester and scheduler; whatever else happens lowers nobody's free funds but the sender's.
    function _checkFreeFunds(uint256[] memory before, address sender, bytes4 selector) private view {
        bool isPlainMatch = selector == IMatching.matchOrders.selector;
        bool isMatch = isPlainMatch || selector == IMatching.sponsorMatchOrders.selector;
        for (uint256 i = 0; i < actors.length; ++i) {
            address actor = actors[i];
            bool isWilling = isMatch
                ? actor == scheduler || actor == (isPlainMatch ? requester : sponsor)
                : actor == sender;
            if (!isWilling) assertGe(_freeOf(actor), before[i], "free funds of somebody else");
        }
    }

    function _freeFunds() private view returns (uint256[] memory funds) {
        funds = new uint256[](actors.length);
        for (uint256 i = 0; i < funds.length; ++i) {
            funds[i] = _freeOf(actors[i]);
        }
    }

    /// @dev One of the last tasks started, so that some are worked on until their end; sometimes one that is not known.
    function _task(uint256 seed) private view returns (bytes32 taskId) {
        uint256 count = _started.length;
        if (count == 0 || seed % 50 == 0) return bytes32(seed);
        return _started[count - 1 - (seed >> 128) % (count < 3 ? count : 3)];
    }

    /// @dev Notes the status of `taskId`, which must be one that may follow the last.
    function _observe(bytes32 taskId) private {
        TaskStatus status = hub.viewTask(taskId).status;
        TaskStatus last = lastStatus[taskId];
        bool isReopened = last == TaskStatus.Revealing && status == TaskStatus.Active;
        bool isFinal = last == TaskStatus.Completed || last == TaskStatus.Failed;
        assertTrue(isReopened || status >= last, "status goes back");
        assertFalse(isFinal && status != last, "status changes after the end");
        lastStatus[taskId] = status;
    }

    /* FUNDS */

    function transfer(uint256 from, uint256 to, uint256 amount) external {
        address sender = actors[from % actors.length];
        address recipient = actors[to % actors.length];
        amount = bound(amount, 0, FUNDS);
        if (!_try(sender, abi.encodeCall(IEscrow.transfer, (recipient, amount)))) return;
        if (_isCustomer(recipient)) customersFunds += amount;
        if (_isCustomer(sender)) customersFunds -= amount;
    }

    function withdraw(uint256 who, uint256 amount) external {
        address sender = actors[who % actors.length];
        amount = bound(amount, 0, FUNDS / 20);
        if (_try(sender, abi.encodeCall(IEscrow.withdraw, (amount))) && _isCustomer(sender)) {
            customersFunds -= amount;
        }
    }

    function deposit(uint256 who, uint256 amount) external {
        address target = actors[who % actors.length];
        amount = bound(amount, 0, FUNDS / 20);
        _fund(target, amount);
        if (_isCustomer(target)) customersFunds += amount;
    }

    function sendStrayTokens(uint256 amount) external {
        vm.startPrank(admin);
        rlc.transfer(address(hub), bound(amount, 0, 1e9));
        hub.recover();
        vm.stopPrank();
    }

    function _isCustomer(address account) private view returns (bool) {
        return account == requester || account == sponsor;
    }

    /* DEALS */

    function changePolicy(uint256 stakeRatio, uint256 rewardRatio) external {
        vm.prank(scheduler);
        IWorkerpool(workerpool).changePolicy(bound(stakeRatio, 0, 1000), bound(rewardRatio, 0, 100));
    }

    /// @dev With a new request, or one that may have tasks left; the workerpool takes one to three of them.
    function matchOrders(uint256 seed, uint256 price, uint256 volume, uint256 trust, bool hasSponsor)
        external
    {
        if (_deals.length == DEALS_MAX) return;
        bool isNew = _requests.length == 0 || seed % 3 != 0;
        if (isNew) _requests.push(KnownRequest(seed, bound(price, 0, FUNDS / 10), trust, 0));
        KnownRequest storage request =
            _requests[isNew ? _requests.length - 1 : (seed >> 8) % _requests.length];
        Orders memory orders = _ordersFor(request);
        orders.workerpool.volume = bound(volume, 1, REQUEST_VOLUME);
        orders.workerpool.salt = bytes32(_deals.length);
        orders = signed(orders);
        uint256 stakeRatio = IWorkerpool(workerpool).m_workerStakeRatioPolicy();
        bytes memory arguments = abi.encode(orders.app, orders.dataset, orders.workerpool, orders.request);
        bytes4 selector = hasSponsor ? IMatching.sponsorMatchOrders.selector : IMatching.matchOrders.selector;
        if (!_try(sponsor, bytes.concat(selector, arguments))) return;

        uint256 left = REQUEST_VOLUME - request.used;
        uint256 size = orders.workerpool.volume < left ? orders.workerpool.volume : left;
        _deals.push(
            KnownDeal({
                dealId: dealIdOf(hashOf(orders.request), request.used),
                sponsor: hasSponsor ? sponsor : requester,
                taskPrice: orders.app.appprice + orders.dataset.datasetprice + request.price,
                schedulerStake: request.price * 30 / 100,
                workerStake: request.price * stakeRatio / 100,
                first: request.used,
                size: size
            })
        );
        request.used += size;
        _checkBag(orders, _deals[_deals.length - 1]);
    }

    function _ordersFor(KnownRequest memory request) private view returns (Orders memory orders) {
        orders = defaultOrders();
        if (request.seed % 2 == 0) withoutDataset(orders);
        orders.app.appprice = orders.request.appmaxprice = request.seed % 1001;
        orders.workerpool.workerpoolprice = orders.request.workerpoolmaxprice = request.price;
        orders.request.volume = REQUEST_VOLUME;
        orders.request.trust = request.trust % 5 == 0 ? 1 : bound(request.trust, 0, 12);
        orders.request.salt = bytes32(request.seed);
    }

    /// @dev Bags of one request follow each other, up to its volume.
    function _checkBag(Orders memory orders, KnownDeal memory known) private view {
        Deal memory deal = hub.viewDeal(known.dealId);
        assertEq(deal.botFirst, known.first, "first task");
        assertEq(deal.botSize, known.size, "number of tasks");
        assertEq(hub.viewConsumed(hashOf(orders.request)), known.first + known.size, "consumed");
        assertLe(known.first + known.size, REQUEST_VOLUME, "volume");
    }

    function closeRequest(uint256 seed) external {
        if (_requests.length == 0 || seed % 4 != 0) return;
        KnownRequest storage request = _requests[(seed >> 8) % _requests.length];
        RequestOrder memory order = _ordersFor(request).request;
        RequestOrderOperation memory operation = RequestOrderOperation(order, OrderOperation.Close, "");
        if (_try(requester, abi.encodeCall(IOrders.manageRequestOrder, (operation)))) {
            request.used = REQUEST_VOLUME;
        }
    }

    function skipTime(uint256 duration) external {
        skip(bound(duration, 1, 400));
    }

    /* TASKS */

    function initialize(uint256 seed) external {
        if (_deals.length == 0) return;
        KnownDeal memory deal = _deals[seed % _deals.length];
        uint256 index = deal.first + (seed >> 128) % deal.size;
        bytes32 taskId = taskIdOf(deal.dealId, index);
        if (_try(actors[0], abi.encodeCall(ITasks.initialize, (deal.dealId, index)))) _started.push(taskId);
        _observe(taskId);
    }

    function contribute(uint256 seed, uint256 who, bool isWrong) external {
        bytes32 taskId = _task(seed);
        address worker = workers[who % workers.length];
        bytes32 digest = isWrong && seed % 3 == 0 ? bytes32(who % 3) : keccak256("right");
        bytes memory call = abi.encodeCall(
            ITasks.contribute,
            (
                taskId,
                resultHashOf(taskId, digest),
                sealOf(worker, taskId, digest),
                address(0),
                "",
                authorize(worker, taskId)
            )
        );
        _try(worker, call);
        _observe(taskId);
    }

    /// @dev Contributors of the task reveal what they should: one, or all.
    function reveal(uint256 seed, uint256 who) external {
        bytes32 taskId = _task(seed);
        Task memory task = hub.viewTask(taskId);
        bytes32 digest = keccak256("right");
        for (uint256 i = 0; i < 3; ++i) {
            if (task.consensusValue == resultHashOf(taskId, bytes32(i))) digest = bytes32(i);
        }
        for (uint256 i = 0; i < task.contributors.length; ++i) {
            if (who % 3 == 0 && who / 3 % task.contributors.length != i) continue;
            _try(task.contributors[i], abi.encodeCall(ITasks.reveal, (taskId, digest)));
            _observe(taskId);
        }
    }

    /// @dev Sometimes after waiting for reveals in vain.
    function reopen(uint256 seed) external {
        bytes32 taskId = _task(seed);
        if (seed % 2 == 0) skip(TIMEREF * 2);
        _try(scheduler, abi.encodeCall(ITasks.reopen, (taskId)));
        _observe(taskId);
    }

    function finalize(uint256 seed) external {
        bytes32 taskId = _task(seed);
        _try(scheduler, abi.encodeCall(ITasks.finalize, (taskId, "results", "")));
        _observe(taskId);
    }

    function contributeAndFinalize(uint256 seed, uint256 who) external {
        bytes32 taskId = _task(seed);
        address worker = workers[who % workers.length];
        bytes memory call = abi.encodeCall(
            ITasks.contributeAndFinalize,
            (taskId, keccak256("right"), "results", "", address(0), "", authorize(worker, taskId))
        );
        _try(worker, call);
        _observe(taskId);
    }

    /// @dev Sometimes after waiting for the final deadline.
    function claim(uint256 seed) external {
        if (_deals.length == 0) return;
        if (seed % 4 == 0) skip(TIMEREF * 10);
        _claim(_deals[seed % _deals.length], (seed >> 128));
    }

    function _claim(KnownDeal memory deal, uint256 offset) private {
        uint256 index = deal.first + offset % deal.size;
        bytes32 taskId = taskIdOf(deal.dealId, index);
        _try(actors[0], abi.encodeCall(ITasks.initialize, (deal.dealId, index)));
        if (_try(actors[0], abi.encodeCall(ITasks.claim, (taskId)))) kittyIncome += deal.schedulerStake;
        _observe(taskId);
    }

    /* THE END */

    /// @dev After the last final deadline, anyone claims what is not settled, and everyone leaves.
    function settleAll() external {
        skip(TIMEREF * 10);
        for (uint256 i = 0; i < _deals.length; ++i) {
            for (uint256 j = 0; j < _deals[i].size; ++j) {
                _claim(_deals[i], j);
            }
        }
        for (uint256 i = 0; i < actors.length; ++i) {
            vm.startPrank(actors[i]);
            hub.withdraw(hub.balanceOf(actors[i]));
            vm.stopPrank();
        }
    }
}

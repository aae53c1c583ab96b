// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { OrderOperation, RequestOrderOperation } from "../../src/interfaces/HubTypes.sol";
import { IMatching } from "../../src/interfaces/IMatching.sol";
import { HubTest, Orders } from "./support/HubTest.sol";

/// @notice Gas of whole transactions, intrinsic gas included, kept in snapshots/hub.json. The situations are those of the
/// published measurements of iExec PoCo 6.2 (default Yul optimiser): a busy market, where every account has funds and open deals;
/// fresh orders, with signatures of 65 bytes; no params; results of 84 bytes.
contract HubGasTest is HubTest {
    bytes private constant RESULTS =
        '{ "storage": "ipfs", "location": "/ipfs/QmcipfsQmcipfsQmcipfsQmcipfsQmcipfsQmcipf" }';
    bytes32 private constant DIGEST = keccak256("result");

    address[] private workers;
    uint256 private total;

    function setUp() public override {
        super.setUp();
        string[5] memory names = ["w0", "w1", "w2", "w3", "w4"];
        for (uint256 i = 0; i < names.length; ++i) {
            workers.push(_newWorker(names[i]));
        }
        // Open deals of everyone: a task that all workers contribute to and none reveals.
        bytes32 taskId = makeTaskOfTrust(32);
        for (uint256 i = 0; i < workers.length; ++i) {
            contribute(workers[i], taskId, DIGEST);
        }
        assertEq(RESULTS.length, 84);
    }

    /// @dev Orders that no deal has used.
    function _freshOrders() private view returns (Orders memory orders) {
        orders = defaultOrders();
        orders.app.salt = keccak256("fresh app order");
        orders.dataset.salt = keccak256("fresh dataset order");
        orders.workerpool.salt = keccak256("fresh workerpool order");
        orders.request.salt = keccak256("fresh request order");
    }

    function _note(string memory name) private {
        total += vm.snapshotGasLastCall("hub", name);
    }

    /// forge-config: default.isolate = true
    function test_gas_classicOneWorker() external {
        _classic(1, 1);
    }

    /// forge-config: default.isolate = true
    function test_gas_classicTwoWorkers() external {
        _classic(2, 4);
    }

    /// forge-config: default.isolate = true
    function test_gas_classicThreeWorkers() external {
        _classic(3, 8);
    }

    /// forge-config: default.isolate = true
    function test_gas_classicFiveWorkers() external {
        _classic(5, 32);
    }

    /// @dev From orders to result, with a dataset.
    function _classic(uint256 count, uint256 trust) private {
        string memory start = string.concat("classic.", vm.toString(count), ".");
        Orders memory orders = _freshOrders();
        orders.request.trust = trust;
        orders = signed(orders);
        bytes32 dealId = matchOrders(orders);
        _note(string.concat(start, "matchOrders"));
        bytes32 taskId = hub.initialize(dealId, 0);
        _note(string.concat(start, "initialize"));
        for (uint256 i = 0; i < count; ++i) {
            contribute(workers[i], taskId, DIGEST);
            _note(string.concat(start, "contribute.", vm.toString(i + 1)));
        }
        for (uint256 i = 0; i < count; ++i) {
            reveal(workers[i], taskId, DIGEST);
            _note(string.concat(start, "reveal.", vm.toString(i + 1)));
        }
        finalize(taskId, RESULTS);
        _note(string.concat(start, "finalize"));
        vm.snapshotValue("hub", string.concat(start, "total"), total);
    }

    /// forge-config: default.isolate = true
    function test_gas_teeWithDataset() external {
        _tee("tee.", _freshOrders());
    }

    /// forge-config: default.isolate = true
    function test_gas_teeWithoutDataset() external {
        _tee("teeNoDataset.", withoutDataset(_freshOrders()));
    }

    function _tee(string memory start, Orders memory orders) private {
        orders = signed(withTag(orders, TEE));
        bytes32 dealId = matchOrders(orders);
        _note(string.concat(start, "matchOrders"));
        bytes32 taskId = hub.initialize(dealId, 0);
        _note(string.concat(start, "initialize"));
        bytes memory endorsement = endorse(workers[0], taskId, DIGEST);
        bytes memory authorization = authorize(workers[0], taskId, enclave, "scheduler");
        vm.prank(workers[0]);
        hub.contributeAndFinalize(taskId, DIGEST, RESULTS, "", enclave, endorsement, authorization);
        _note(string.concat(start, "contributeAndFinalize"));
        vm.snapshotValue("hub", string.concat(start, "total"), total);
    }

    /// forge-config: default.isolate = true
    function test_gas_matchVariants() external {
        Orders memory orders = signed(_freshOrders());
        uint256 state = vm.snapshotState();
        vm.prank(sponsor);
        hub.sponsorMatchOrders(orders.app, orders.dataset, orders.workerpool, orders.request);
        _note("match.sponsored");
        vm.revertToState(state);
        bytes memory call = abi.encodeCall(
            IMatching.matchOrders, (orders.app, orders.dataset, orders.workerpool, orders.request)
        );
        vm.prank(admin);
        rlc.transfer(requester, 2 * TASK_PRICE);
        vm.prank(requester);
        rlc.approveAndCall(address(hub), TASK_PRICE, call);
        _note("match.byApproveAndCall");
        vm.revertToState(state);
        orders.request.params = string(new bytes(139));
        orders.request.beneficiary = anyone;
        orders.request.callback = anyone;
        orders = signed(withTag(orders, TEE));
        matchOrders(orders);
        _note("match.withParamsOf139Bytes");
    }

    /// forge-config: default.isolate = true
    function test_gas_presigned() external {
        Orders memory orders = _freshOrders();
        vm.prank(requester);
        hub.manageRequestOrder(RequestOrderOperation(orders.request, OrderOperation.Sign, ""));
        _note("manageRequestOrder.sign");
        orders = signed(orders);
        orders.request.sign = "";
        matchOrders(orders);
        _note("match.presignedRequest");
    }

    /// forge-config: default.isolate = true
    function test_gas_bag() external {
        Orders memory orders = _freshOrders();
        orders.request.volume = 10;
        orders.request.trust = 32;
        bytes32 dealId = makeDeal(orders);
        bytes32[] memory dealIds = new bytes32[](10);
        uint256[] memory indexes = new uint256[](10);
        for (uint256 i = 0; i < 10; ++i) {
            (dealIds[i], indexes[i]) = (dealId, i);
        }
        hub.initializeArray(dealIds, indexes);
        _note("initializeArray.10");
    }

    /// forge-config: default.isolate = true
    function test_gas_failure() external {
        Orders memory orders = _freshOrders();
        orders.request.trust = 64;
        bytes32 taskId = makeTask(orders);
        for (uint256 i = 0; i < workers.length; ++i) {
            contribute(workers[i], taskId, DIGEST);
        }
        skip(TIMEREF * 10);
        hub.claim(taskId);
        _note("claim.5");
        orders.request.salt = keccak256("without contributor");
        taskId = makeTask(orders);
        skip(TIMEREF * 10);
        hub.claim(taskId);
        _note("claim.0");
    }

    /// forge-config: default.isolate = true
    function test_gas_reopen() external {
        bytes32 taskId = makeTask(_freshOrders());
        contribute(workers[0], taskId, DIGEST);
        skip(TIMEREF * 2);
        vm.prank(scheduler);
        hub.reopen(taskId);
        _note("reopen.1");
    }

    /// forge-config: default.isolate = true
    function test_gas_escrow() external {
        vm.prank(requester);
        hub.approve(sponsor, 1000);
        _note("approve");
        vm.prank(requester);
        hub.transfer(sponsor, 1000);
        _note("transfer");
        vm.startPrank(admin);
        rlc.approve(address(hub), 10_000);
        hub.depositFor(1000, requester);
        _note("depositFor");
        vm.stopPrank();
        vm.prank(requester);
        hub.withdraw(1000);
        _note("withdraw");
    }
}

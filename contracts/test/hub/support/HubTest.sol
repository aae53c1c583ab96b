// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { AppOrder, DatasetOrder, RequestOrder, WorkerpoolOrder } from "../../../src/interfaces/HubTypes.sol";
import { IHub } from "../../../src/interfaces/IHub.sol";
import { IAppRegistry } from "../../../src/registries/IAppRegistry.sol";
import { IDatasetRegistry } from "../../../src/registries/IDatasetRegistry.sol";
import { IWorkerpoolRegistry } from "../../../src/registries/IWorkerpoolRegistry.sol";
import { IRLC } from "../../../src/token/IRLC.sol";
import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { Test } from "../../support/Test.sol";
import { OrderDigest } from "./OrderDigest.sol";

/// @dev A cheat code of forge that only these tests need.
interface Artifacts {
    function deployCode(string calldata artifact, bytes calldata arguments) external returns (address);
}

interface IToken is IERC20, IRLC { }

/// @dev Four orders that belong together.
struct Orders {
    AppOrder app;
    DatasetOrder dataset;
    WorkerpoolOrder workerpool;
    RequestOrder request;
}

/// @notice A configured hub, one asset of each kind, and funded accounts.
///
/// Prices of `defaultOrders`, per task, in nRLC: app 1 000, dataset 1 000 000, workerpool 1 000 000 000; so the scheduler and
/// each worker stake 300 000 000. Category 0 has a time reference of 300 s: contributions until 2 100 s, final deadline 3 000 s.
abstract contract HubTest is Test {
    uint256 internal constant APP_PRICE = 1000;
    uint256 internal constant DATASET_PRICE = 1_000_000;
    uint256 internal constant WORKERPOOL_PRICE = 1_000_000_000;
    uint256 internal constant TASK_PRICE = 1_001_001_000;
    uint256 internal constant STAKE = 300_000_000;
    /// @dev What each account starts with in the hub: 1 000 RLC.
    uint256 internal constant FUNDS = 1_000e9;
    uint256 internal constant TIMEREF = 300;
    uint256 internal constant START = 1_700_000_000;
    bytes32 internal constant TEE = bytes32(uint256(0x01));
    address internal constant KITTY = 0x99c2268479b93fDe36232351229815DF80837e23;

    bytes32 internal constant HUB_STORAGE =
        0xbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300;

    address internal admin = makeAddress("admin");
    address internal appOwner = makeAddress("appOwner");
    address internal datasetOwner = makeAddress("datasetOwner");
    address internal scheduler = makeAddress("scheduler");
    address internal requester = makeAddress("requester");
    address internal sponsor = makeAddress("sponsor");
    address internal anyone = makeAddress("anyone");
    address internal enclave = makeAddress("enclave");

    IToken internal rlc;
    IHub internal hub;
    IAppRegistry internal appRegistry;
    IDatasetRegistry internal datasetRegistry;
    IWorkerpoolRegistry internal workerpoolRegistry;
    address internal app;
    address internal dataset;
    address internal workerpool;

    function setUp() public virtual {
        vm.warp(START);
        rlc = IToken(_create("RLC.sol:RLC", abi.encode(admin)));
        _deployHub();
        _createAssets();
        address[5] memory funded = [appOwner, datasetOwner, scheduler, requester, sponsor];
        for (uint256 i = 0; i < funded.length; ++i) {
            _fund(funded[i], FUNDS);
        }
    }

    function _deployHub() private {
        hub = _deploy();
        appRegistry = IAppRegistry(_create("AppRegistry.sol:AppRegistry", abi.encode(admin)));
        datasetRegistry = IDatasetRegistry(_create("DatasetRegistry.sol:DatasetRegistry", abi.encode(admin)));
        workerpoolRegistry =
            IWorkerpoolRegistry(_create("WorkerpoolRegistry.sol:WorkerpoolRegistry", abi.encode(admin)));

        vm.startPrank(admin);
        hub.configure(
            address(rlc),
            "Staked RLC",
            "SRLC",
            9,
            address(appRegistry),
            address(datasetRegistry),
            address(workerpoolRegistry),
            address(0)
        );
        hub.createCategory("XS", '""', TIMEREF);
        hub.createCategory("S", '""', 1200);
        vm.stopPrank();
    }

    /// @dev A hub that is not configured.
    function _deploy() internal returns (IHub) {
        address matching = _create("Matching.sol:Matching", "");
        address[8] memory modules = [
            _create("Escrow.sol:Escrow", abi.encode(matching)),
            _create("Orders.sol:Orders", ""),
            matching,
            _create("Tasks.sol:Tasks", ""),
            _create("Rounds.sol:Rounds", ""),
            _create("Proofs.sol:Proofs", ""),
            _create("Governance.sol:Governance", ""),
            _create("Views.sol:Views", "")
        ];
        return IHub(_create("Hub.sol:Hub", abi.encode(admin, modules)));
    }

    /// @param artifact `file:contract`. By name, so that tests do not compile the contracts a second time, with other settings.
    function _create(string memory artifact, bytes memory arguments) internal returns (address) {
        return Artifacts(address(vm)).deployCode(artifact, arguments);
    }

    function _createAssets() private {
        app = appRegistry.createApp(appOwner, "app", "WASM", "ipfs", keccak256("app"), "");
        dataset = datasetRegistry.createDataset(datasetOwner, "dataset", "ipfs", keccak256("dataset"));
        workerpool = workerpoolRegistry.createWorkerpool(scheduler, "workerpool");
    }

    /* ACCOUNTS */

    /// @dev Puts `amount` nRLC into the hub for `account`.
    function _fund(address account, uint256 amount) internal {
        vm.startPrank(admin);
        rlc.approve(address(hub), amount);
        hub.depositFor(amount, account);
        vm.stopPrank();
    }

    /// @dev A worker with funds.
    function _newWorker(string memory name) internal returns (address worker) {
        worker = makeAddress(name);
        _fund(worker, FUNDS);
    }

    /// @dev Writes the score of `worker`, bits 216 to 255 of its account: a mapping in slot 1 of the hub's namespace.
    function _setScore(address worker, uint256 score) internal {
        bytes32 slot = keccak256(abi.encode(worker, uint256(HUB_STORAGE) + 1));
        uint256 account = uint256(vm.load(address(hub), slot));
        vm.store(address(hub), slot, bytes32((account << 40) >> 40 | (score << 216)));
        assertEq(hub.viewScore(worker), score);
    }

    function _keyOf(string memory name) internal pure returns (uint256) {
        return uint256(keccak256(bytes(name)));
    }

    function _freeOf(address account) internal view returns (uint256) {
        return hub.balanceOf(account);
    }

    function _lockedOf(address account) internal view returns (uint256) {
        return hub.frozenOf(account);
    }

    /* ORDERS */

    /// @dev One task, trust 1, with dataset, not signed.
    function defaultOrders() internal view returns (Orders memory orders) {
        orders.app.app = app;
        orders.app.appprice = APP_PRICE;
        orders.app.volume = 1000;
        orders.app.salt = keccak256("app order");

        orders.dataset.dataset = dataset;
        orders.dataset.datasetprice = DATASET_PRICE;
        orders.dataset.volume = 1000;
        orders.dataset.salt = keccak256("dataset order");

        orders.workerpool.workerpool = workerpool;
        orders.workerpool.workerpoolprice = WORKERPOOL_PRICE;
        orders.workerpool.volume = 1000;
        orders.workerpool.trust = 1_000_000;
        orders.workerpool.salt = keccak256("workerpool order");

        orders.request.app = app;
        orders.request.appmaxprice = APP_PRICE;
        orders.request.dataset = dataset;
        orders.request.datasetmaxprice = DATASET_PRICE;
        orders.request.workerpool = workerpool;
        orders.request.workerpoolmaxprice = WORKERPOOL_PRICE;
        orders.request.requester = requester;
        orders.request.volume = 1;
        orders.request.trust = 1;
        orders.request.salt = keccak256("request order");
    }

    function withoutDataset(Orders memory orders) internal pure returns (Orders memory) {
        delete orders.dataset;
        orders.request.dataset = address(0);
        orders.request.datasetmaxprice = 0;
        return orders;
    }

    function withTag(Orders memory orders, bytes32 tag) internal pure returns (Orders memory) {
        orders.app.tag = tag;
        orders.workerpool.tag = tag;
        orders.request.tag = tag;
        return orders;
    }

    function hashOf(AppOrder memory order) internal view returns (bytes32) {
        return OrderDigest.typed(address(hub), OrderDigest.structHash(order));
    }

    function hashOf(DatasetOrder memory order) internal view returns (bytes32) {
        return OrderDigest.typed(address(hub), OrderDigest.structHash(order));
    }

    function hashOf(WorkerpoolOrder memory order) internal view returns (bytes32) {
        return OrderDigest.typed(address(hub), OrderDigest.structHash(order));
    }

    function hashOf(RequestOrder memory order) internal view returns (bytes32) {
        return OrderDigest.typed(address(hub), OrderDigest.structHash(order));
    }

    /// @dev Signed by the owners that `setUp` made and by `requester`.
    function signed(Orders memory orders) internal view returns (Orders memory) {
        orders.app.sign = signatureOf(_keyOf("appOwner"), hashOf(orders.app));
        if (orders.dataset.dataset != address(0)) {
            orders.dataset.sign = signatureOf(_keyOf("datasetOwner"), hashOf(orders.dataset));
        }
        orders.workerpool.sign = signatureOf(_keyOf("scheduler"), hashOf(orders.workerpool));
        orders.request.sign = signatureOf(_keyOf("requester"), hashOf(orders.request));
        return orders;
    }

    function matchOrders(Orders memory orders) internal returns (bytes32 dealId) {
        return hub.matchOrders(orders.app, orders.dataset, orders.workerpool, orders.request);
    }

    /// @dev Signs and matches.
    function makeDeal(Orders memory orders) internal returns (bytes32 dealId) {
        return matchOrders(signed(orders));
    }

    /// @dev A deal of one task that wants `trust`.
    function makeDealOfTrust(uint256 trust) internal returns (bytes32 dealId) {
        Orders memory orders = defaultOrders();
        orders.request.trust = trust;
        return makeDeal(orders);
    }

    /* TASKS */

    /// @param consumed Of the request order, before the deal.
    function dealIdOf(bytes32 requestOrderHash, uint256 consumed) internal pure returns (bytes32) {
        return keccak256(abi.encode(requestOrderHash, consumed));
    }

    function taskIdOf(bytes32 dealId, uint256 index) internal pure returns (bytes32) {
        return keccak256(abi.encode(dealId, index));
    }

    /// @dev A started task of a deal of one task.
    function makeTask(Orders memory orders) internal returns (bytes32 taskId) {
        return hub.initialize(makeDeal(orders), 0);
    }

    function makeTaskOfTrust(uint256 trust) internal returns (bytes32 taskId) {
        return hub.initialize(makeDealOfTrust(trust), 0);
    }

    function resultHashOf(bytes32 taskId, bytes32 digest) internal pure returns (bytes32) {
        return keccak256(bytes.concat(taskId, digest));
    }

    function sealOf(address worker, bytes32 taskId, bytes32 digest) internal pure returns (bytes32) {
        return keccak256(bytes.concat(bytes20(worker), taskId, digest));
    }

    function messageDigest(bytes32 message) internal pure returns (bytes32) {
        return keccak256(bytes.concat("\x19Ethereum Signed Message:\n32", message));
    }

    /// @dev The scheduler's for a worker without enclave.
    function authorize(address worker, bytes32 taskId) internal pure returns (bytes memory) {
        return authorize(worker, taskId, address(0), "scheduler");
    }

    function authorize(address worker, bytes32 taskId, address enclaveChallenge, string memory authorizer)
        internal
        pure
        returns (bytes memory)
    {
        bytes32 message = keccak256(bytes.concat(bytes20(worker), taskId, bytes20(enclaveChallenge)));
        return signatureOf(_keyOf(authorizer), messageDigest(message));
    }

    /// @dev The enclave's signature of a result of `worker`.
    function endorse(address worker, bytes32 taskId, bytes32 digest) internal pure returns (bytes memory) {
        bytes32 message =
            keccak256(bytes.concat(resultHashOf(taskId, digest), sealOf(worker, taskId, digest)));
        return signatureOf(_keyOf("enclave"), messageDigest(message));
    }

    function contribute(address worker, bytes32 taskId, bytes32 digest) internal {
        bytes memory authorization = authorize(worker, taskId);
        vm.prank(worker);
        hub.contribute(
            taskId,
            resultHashOf(taskId, digest),
            sealOf(worker, taskId, digest),
            address(0),
            "",
            authorization
        );
    }

    function reveal(address worker, bytes32 taskId, bytes32 digest) internal {
        vm.prank(worker);
        hub.reveal(taskId, digest);
    }

    function finalize(bytes32 taskId, bytes memory results) internal {
        vm.prank(scheduler);
        hub.finalize(taskId, results, "");
    }

    /// @dev Without enclave.
    function contributeAndFinalize(address worker, bytes32 taskId, bytes32 digest, bytes memory results)
        internal
    {
        bytes memory authorization = authorize(worker, taskId);
        vm.prank(worker);
        hub.contributeAndFinalize(taskId, digest, results, "", address(0), "", authorization);
    }
}

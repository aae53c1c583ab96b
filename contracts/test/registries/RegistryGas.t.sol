// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IAppRegistry } from "../../src/registries/IAppRegistry.sol";
import { IDatasetRegistry } from "../../src/registries/IDatasetRegistry.sol";
import { IAsset } from "../../src/registries/IAsset.sol";
import { IWorkerpool } from "../../src/registries/IWorkerpool.sol";
import { IWorkerpoolRegistry } from "../../src/registries/IWorkerpoolRegistry.sol";
import { IERC721 } from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import { Test } from "../support/Test.sol";

/// @notice Gas of whole transactions, kept in snapshots/registries.json. Descriptions have the sizes of those in the
/// published measurements of iExec PoCo 6.2: name and kind within a word each, a multiaddress of one word.
contract RegistryGasTest is Test {
    IAppRegistry private apps = IAppRegistry(_create("AppRegistry.sol:AppRegistry"));
    IDatasetRegistry private datasets = IDatasetRegistry(_create("DatasetRegistry.sol:DatasetRegistry"));
    IWorkerpoolRegistry private workerpools =
        IWorkerpoolRegistry(_create("WorkerpoolRegistry.sol:WorkerpoolRegistry"));
    address private alice = makeAddress("alice");
    address private bob = makeAddress("bob");

    function setUp() external {
        apps.createApp(bob, "First App", "DOCKER", "multiaddr", 0, "");
        datasets.createDataset(bob, "First Dataset", "multiaddr", 0);
        workerpools.createWorkerpool(bob, "First Workerpool");
    }

    /// forge-config: default.isolate = true
    function test_gas_createApp() external {
        _createApp("firstOfOwner", "My App");
        _createApp("secondOfOwner", "My other App");
    }

    /// forge-config: default.isolate = true
    function test_gas_createDataset() external {
        _createDataset("firstOfOwner", "My Dataset");
        _createDataset("secondOfOwner", "My other Dataset");
    }

    /// forge-config: default.isolate = true
    function test_gas_createWorkerpool() external {
        workerpools.createWorkerpool(alice, "My Workerpool");
        vm.snapshotGasLastCall("registries", "createWorkerpool.firstOfOwner");
        workerpools.createWorkerpool(alice, "My other Workerpool");
        vm.snapshotGasLastCall("registries", "createWorkerpool.secondOfOwner");
    }

    /// forge-config: default.isolate = true
    function test_gas_use() external {
        address app = apps.createApp(alice, "My App", "DOCKER", "multiaddr", 0, "");
        address workerpool = workerpools.createWorkerpool(alice, "My Workerpool");
        apps.isRegistered(app);
        vm.snapshotGasLastCall("registries", "isRegistered");
        apps.registeredOwner(app);
        vm.snapshotGasLastCall("registries", "registeredOwner");
        workerpools.registeredPolicy(workerpool);
        vm.snapshotGasLastCall("registries", "registeredPolicy");
        IAsset(app).owner();
        vm.snapshotGasLastCall("registries", "asset.owner");
        vm.startPrank(alice);
        IWorkerpool(workerpool).changePolicy(35, 5);
        vm.snapshotGasLastCall("registries", "changePolicy");
        IERC721(address(apps)).transferFrom(alice, bob, uint160(app));
        vm.snapshotGasLastCall("registries", "transferFrom");
    }

    function _create(string memory artifact) private returns (address) {
        return vm.deployCode(artifact, abi.encode(address(this)));
    }

    function _createApp(string memory variant, string memory name) private {
        bytes memory multiaddr = abi.encodePacked(keccak256("multiaddr"));
        bytes memory mrenclave = abi.encodePacked(keccak256("mrenclave"));
        apps.createApp(alice, name, "DOCKER", multiaddr, keccak256("checksum"), mrenclave);
        vm.snapshotGasLastCall("registries", string.concat("createApp.", variant));
    }

    function _createDataset(string memory variant, string memory name) private {
        bytes memory multiaddr = abi.encodePacked(keccak256("multiaddr"));
        datasets.createDataset(alice, name, multiaddr, keccak256("checksum"));
        vm.snapshotGasLastCall("registries", string.concat("createDataset.", variant));
    }
}

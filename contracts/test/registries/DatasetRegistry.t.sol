// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IAsset } from "../../src/registries/IAsset.sol";
import { IDatasetRegistry } from "../../src/registries/IDatasetRegistry.sol";
import { IDataset } from "../../src/registries/IDataset.sol";
import { RegistrySpec } from "./RegistrySpec.sol";
import { RegistryUnderTest } from "./RegistryUnderTest.sol";

contract DatasetRegistryTest is RegistrySpec {
    function test_metadata_isThatOfTheReference() external view {
        assertEq(registry.name(), "iExec Dataset Registry (V5)");
        assertEq(registry.symbol(), "iExecDatasetsV5");
    }

    function testFuzz_createDataset_keepsTheDescription(
        string calldata name,
        bytes calldata multiaddr,
        bytes32 checksum
    ) external {
        IDataset dataset = IDataset(
            IDatasetRegistry(address(registry)).createDataset(alice, name, multiaddr, checksum)
        );
        assertEq(dataset.m_datasetName(), name);
        assertEq(dataset.m_datasetMultiaddr(), multiaddr);
        assertEq(dataset.m_datasetChecksum(), checksum);
    }

    function test_description_ofTheMaster_reverts() external {
        IDataset master = IDataset(registry.master());
        vm.expectRevert(abi.encodeWithSelector(IAsset.NotAnAsset.selector, address(master)));
        master.m_datasetMultiaddr();
    }

    /* WHAT THE SPECIFICATION ASKS FOR */

    function _artifact() internal pure override returns (string memory) {
        return "DatasetRegistry.sol:DatasetRegistry";
    }

    function _create(RegistryUnderTest where, address owner, uint256 seed)
        internal
        override
        returns (address)
    {
        return IDatasetRegistry(address(where)).createDataset(owner, "dataset", "multiaddr", bytes32(seed));
    }

    function _predict(RegistryUnderTest where, address owner, uint256 seed)
        internal
        view
        override
        returns (address)
    {
        return IDatasetRegistry(address(where)).predictDataset(owner, "dataset", "multiaddr", bytes32(seed));
    }

    function _initializer(uint256 seed) internal pure override returns (bytes memory) {
        return abi.encodeWithSignature(
            "initialize(string,bytes,bytes32)", "dataset", bytes("multiaddr"), bytes32(seed)
        );
    }

    function _createOfSize(uint256 size) internal override {
        IDatasetRegistry(address(registry)).createDataset(alice, "", new bytes(size - 34), 0);
    }
}

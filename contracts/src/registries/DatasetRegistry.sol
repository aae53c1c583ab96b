// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Dataset, DatasetDescription } from "./Dataset.sol";
import { IDatasetRegistry } from "./IDatasetRegistry.sol";
import { Registry } from "./Registry.sol";

/// @title The datasets.
contract DatasetRegistry is IDatasetRegistry, Registry {
    constructor(address owner) Registry(owner, address(new Dataset())) { }

    /// @notice ERC-721 name of the collection.
    function name() public pure override returns (string memory) {
        return "iExec Dataset Registry (V5)";
    }

    /// @notice ERC-721 symbol of the collection.
    function symbol() public pure override returns (string memory) {
        return "iExecDatasetsV5";
    }

    /// @inheritdoc IDatasetRegistry
    function createDataset(
        address datasetOwner,
        string calldata datasetName,
        bytes calldata multiaddr,
        bytes32 checksum
    ) external returns (address) {
        return _create(
            datasetOwner,
            _initializer(datasetName, multiaddr, checksum),
            DatasetDescription.pack(datasetName, multiaddr, checksum),
            0
        );
    }

    /// @inheritdoc IDatasetRegistry
    function predictDataset(
        address datasetOwner,
        string calldata datasetName,
        bytes calldata multiaddr,
        bytes32 checksum
    ) external view returns (address) {
        return _predict(_saltOf(datasetOwner, _initializer(datasetName, multiaddr, checksum)));
    }

    function _initializer(string calldata datasetName, bytes calldata multiaddr, bytes32 checksum)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeWithSignature("initialize(string,bytes,bytes32)", datasetName, multiaddr, checksum);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IRegistry } from "./IRegistry.sol";

/// @notice The datasets.
interface IDatasetRegistry is IRegistry {
    /// @notice Registers a dataset.
    /// @dev Reverts with `Create2: Failed on deploy` when this owner has the same dataset already.
    function createDataset(
        address datasetOwner,
        string calldata name,
        bytes calldata multiaddr,
        bytes32 checksum
    ) external returns (address dataset);

    /// @notice The address that `createDataset` gives for the same values.
    function predictDataset(
        address datasetOwner,
        string calldata name,
        bytes calldata multiaddr,
        bytes32 checksum
    ) external view returns (address dataset);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IAsset } from "./IAsset.sol";

/// @notice Registered data, usually encrypted.
interface IDataset is IAsset {
    function m_datasetName() external view returns (string memory);

    /// @notice Where the data is: a multiaddress, or an address as text.
    function m_datasetMultiaddr() external view returns (bytes memory);

    /// @notice Digest of the stored (encrypted) data.
    function m_datasetChecksum() external view returns (bytes32);

    /// @notice Kept for clients. Always reverts: `already initialized`.
    function initialize(string calldata name, bytes calldata multiaddr, bytes32 checksum) external;
}

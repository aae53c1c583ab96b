// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IAsset } from "./IAsset.sol";

/// @notice A program that can be run.
interface IApp is IAsset {
    function m_appName() external view returns (string memory);

    /// @notice The kind of program: `DOCKER`, `WASM`, `WGSL`.
    function m_appType() external view returns (string memory);

    /// @notice Where the program is: a multiaddress, or the name of an image as text.
    function m_appMultiaddr() external view returns (bytes memory);

    /// @notice Digest of the program.
    function m_appChecksum() external view returns (bytes32);

    /// @notice What an enclave running this program measures; empty without enclave.
    function m_appMREnclave() external view returns (bytes memory);

    /// @notice Kept for clients. Always reverts: `already initialized`.
    function initialize(
        string calldata name,
        string calldata kind,
        bytes calldata multiaddr,
        bytes32 checksum,
        bytes calldata mrenclave
    ) external;
}

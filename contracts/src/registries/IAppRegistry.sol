// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IRegistry } from "./IRegistry.sol";

/// @notice The apps.
interface IAppRegistry is IRegistry {
    /// @notice Registers an app.
    /// @dev Reverts with `Create2: Failed on deploy` when this owner has the same app already.
    function createApp(
        address appOwner,
        string calldata name,
        string calldata kind,
        bytes calldata multiaddr,
        bytes32 checksum,
        bytes calldata mrenclave
    ) external returns (address app);

    /// @notice The address that `createApp` gives for the same values.
    function predictApp(
        address appOwner,
        string calldata name,
        string calldata kind,
        bytes calldata multiaddr,
        bytes32 checksum,
        bytes calldata mrenclave
    ) external view returns (address app);
}

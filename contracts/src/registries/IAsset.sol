// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What apps, datasets and workerpools have in common: a description that never changes, and an owner,
/// who is whoever holds the token of that address in the registry.
interface IAsset {
    /// @notice Thrown when the description is asked of `master`, the code that assets share: it has none.
    error NotAnAsset(address master);

    /// @notice The registry that created this asset.
    function registry() external view returns (address);

    /// @notice Holder of the token `uint160(address(this))` of the registry.
    function owner() external view returns (address);

    /// @notice Kept for clients; names are not supported.
    /// @dev Reverts with `caller is not the owner`, or `Operation not supported on this chain` for the owner.
    function setName(address ens, string calldata name) external;

    /// @notice Kept for clients; an asset is complete from its creation on. Always reverts: `already initialized`.
    function initialize(address logic, bytes calldata data) external payable;
}

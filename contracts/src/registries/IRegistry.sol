// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What the registries of apps, datasets and workerpools have in common: an ERC-721 collection whose tokens are
/// the assets, `tokenId = uint160(asset)`, with enumeration (ERC-721 Enumerable) and an owner for its settings.
///
/// An asset is a small contract with its description as code. Its address is
/// `keccak256(0xff ‖ registry ‖ salt ‖ proxyCodeHash())[12:]`, `salt = keccak256(initializer ‖ owner)`, where
/// `initializer` is the ABI call `initialize(…)` with the description, and `owner` is its first owner, 20 bytes. So the same
/// description for the same owner cannot be registered twice.
///
/// Anyone may register an asset for anyone.
interface IRegistry {
    /// @notice Thrown by `initialize` after the first time.
    error AlreadyInitialized();

    /// @notice Thrown when a description of `size` bytes does not fit into the code of one contract.
    error AssetTooLarge(uint256 size, uint256 maxSize);

    /// @notice Thrown when `tokenId` is not an asset of this registry.
    error ERC721NonexistentToken(uint256 tokenId);

    /// @notice Thrown when there are no more than `index` tokens, of `owner` or, for the zero address, at all.
    error ERC721OutOfBoundsIndex(address owner, uint256 index);

    /* ASSETS */

    /// @notice Whether `asset` was created here, or in the registry that this one follows.
    function isRegistered(address asset) external view returns (bool);

    /// @notice Owner of `asset`, or the zero address when it is not registered: one call instead of `isRegistered`
    /// here and `owner` there.
    function registeredOwner(address asset) external view returns (address);

    /// @notice The code that assets of this registry share.
    function master() external view returns (address);

    /// @notice Creation code of every asset. Run by anyone but a registry that is creating an asset, it reverts.
    function proxyCode() external view returns (bytes memory);

    /// @notice `keccak256(proxyCode())`.
    function proxyCodeHash() external view returns (bytes32);

    /// @notice Code of the asset being created: what its creation code, which is the same for all, asks for.
    /// Empty at any other time.
    function pendingAssetCode() external view returns (bytes memory);

    /* SETTINGS */

    /// @notice The registry that this one follows; its assets stay valid. The zero address if none.
    function previous() external view returns (address);

    /// @notice Whether `initialize` was called.
    function initialized() external view returns (bool);

    /// @notice Sets the registry that this one follows; the owner, once.
    function initialize(address previousRegistry) external;

    /// @notice What `tokenURI` starts with; the decimal token id follows.
    function baseURI() external view returns (string memory);

    /// @notice The owner sets what `tokenURI` starts with.
    function setBaseURI(string calldata newBaseURI) external;

    /// @notice Kept for clients; names are not supported.
    /// @dev Always reverts: `Operation not supported on this chain` for the owner.
    function setName(address ens, string calldata name) external;

    /* ENUMERATION */

    function totalSupply() external view returns (uint256);

    /// @notice Token number `index` of the registry, by time of creation.
    function tokenByIndex(uint256 index) external view returns (uint256);

    /// @notice Token number `index` of `owner`, in no promised order.
    function tokenOfOwnerByIndex(address owner, uint256 index) external view returns (uint256);
}

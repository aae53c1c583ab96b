// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Ownable } from "@openzeppelin/contracts/access/Ownable.sol";
import { IERC721Enumerable } from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Enumerable.sol";
import { ERC721 } from "solady/src/tokens/ERC721.sol";
import { LibString } from "solady/src/utils/LibString.sol";
import { LibTransient } from "solady/src/utils/LibTransient.sol";
import { AssetProxy } from "./AssetProxy.sol";
import { IAsset } from "./IAsset.sol";
import { IRegistry } from "./IRegistry.sol";

/// @title What the registries of apps, datasets and workerpools have in common.
/// @dev A first asset of an owner writes 4 fresh slots, a following one 3: the token (owner and terms), the owner's count,
/// the owner's list, the list of all. Tokens are never burned, so the list of all needs no way back.
abstract contract Registry is IRegistry, ERC721, Ownable {
    using LibTransient for LibTransient.TBytes;

    /// @dev Code of one contract (EIP-170) less the proxy in front of the description.
    uint256 private constant DESCRIPTION_SIZE_MAX = 24_576 - 45;

    /// @dev ERC-1167: forwards every call to the address between the two parts.
    bytes10 private constant PROXY_HEAD = 0x363d3d373d3d3d363d73;
    bytes15 private constant PROXY_TAIL = 0x5af43d82803e903d91602b57fd5bf3;

    bytes32 private constant PENDING_CODE_SLOT = keccak256("ruche.registry.pendingAssetCode");

    /// @inheritdoc IRegistry
    address public immutable master;

    /// @inheritdoc IRegistry
    bytes32 public immutable proxyCodeHash = keccak256(type(AssetProxy).creationCode);

    /// @inheritdoc IRegistry
    address public previous;

    /// @inheritdoc IRegistry
    bool public initialized;

    /// @inheritdoc IRegistry
    string public baseURI;

    address[] private _assets;

    mapping(address owner => mapping(uint256 index => uint256 tokenId)) private _ownedTokens;

    constructor(address registryOwner, address assetMaster) Ownable(registryOwner) {
        master = assetMaster;
    }

    /* ASSETS */

    /// @inheritdoc IRegistry
    function isRegistered(address asset) external view returns (bool) {
        return registeredOwner(asset) != address(0);
    }

    /// @inheritdoc IRegistry
    function registeredOwner(address asset) public view returns (address) {
        address assetOwner = _ownerOf(uint160(asset));
        if (assetOwner != address(0)) return assetOwner;
        if (previous == address(0) || !IRegistry(previous).isRegistered(asset)) return address(0);
        return IAsset(asset).owner();
    }

    /// @inheritdoc IRegistry
    function proxyCode() external pure returns (bytes memory) {
        return type(AssetProxy).creationCode;
    }

    /// @inheritdoc IRegistry
    function pendingAssetCode() external view returns (bytes memory) {
        return _pendingCode().get();
    }

    /// @dev Creates the asset and gives its token to `firstOwner`.
    /// @param initializer The ABI call `initialize(…)` that the address commits to.
    /// @param description What the asset's code ends with.
    /// @param policy Bits 32 to 95 of the token's extra data; see `_policyOf`.
    function _create(address firstOwner, bytes memory initializer, bytes memory description, uint64 policy)
        internal
        returns (address asset)
    {
        bytes32 salt = _saltOf(firstOwner, initializer);
        asset = _predict(salt);
        require(asset.code.length == 0, "Create2: Failed on deploy");
        if (description.length > DESCRIPTION_SIZE_MAX) {
            revert AssetTooLarge(description.length, DESCRIPTION_SIZE_MAX);
        }

        _deploy(salt, description);
        uint256 index = balanceOf(firstOwner);
        _assets.push(asset);
        _ownedTokens[firstOwner][index] = uint160(asset);
        // The address was free, so no token has this id.
        _mintAndSetExtraDataUnchecked(firstOwner, uint160(asset), _extraData(index, policy));
    }

    function _saltOf(address firstOwner, bytes memory initializer) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(initializer, firstOwner));
    }

    function _predict(bytes32 salt) internal view returns (address) {
        return address(
            uint160(uint256(keccak256(abi.encodePacked(bytes1(0xff), address(this), salt, proxyCodeHash))))
        );
    }

    function _deploy(bytes32 salt, bytes memory description) private {
        _pendingCode().set(abi.encodePacked(PROXY_HEAD, master, PROXY_TAIL, description));
        new AssetProxy{ salt: salt }();
        _pendingCode().clear();
    }

    function _pendingCode() private pure returns (LibTransient.TBytes storage) {
        return LibTransient.tBytes(PENDING_CODE_SLOT);
    }

    /* SETTINGS */

    /// @inheritdoc IRegistry
    function initialize(address previousRegistry) external onlyOwner {
        if (initialized) revert AlreadyInitialized();
        initialized = true;
        previous = previousRegistry;
    }

    /// @inheritdoc IRegistry
    function setBaseURI(string calldata newBaseURI) external onlyOwner {
        baseURI = newBaseURI;
    }

    /// @inheritdoc IRegistry
    function setName(address, string calldata) external onlyOwner {
        revert("Operation not supported on this chain");
    }

    /// @dev The words that clients of the reference read, in place of a custom error.
    function _checkOwner() internal view override {
        require(msg.sender == owner(), "Ownable: caller is not the owner");
    }

    /* TOKENS */

    /// @notice Owner of an asset of this registry.
    function ownerOf(uint256 tokenId) public view override returns (address) {
        address tokenOwner = _ownerOf(tokenId);
        if (tokenOwner == address(0)) revert ERC721NonexistentToken(tokenId);
        return tokenOwner;
    }

    /// @notice `baseURI` and the decimal token id, or nothing when `baseURI` is empty.
    function tokenURI(uint256 tokenId) public view override returns (string memory) {
        if (!_exists(tokenId)) revert ERC721NonexistentToken(tokenId);
        return bytes(baseURI).length == 0 ? "" : string.concat(baseURI, LibString.toString(tokenId));
    }

    /// @notice ERC-165.
    function supportsInterface(bytes4 interfaceId) public view override returns (bool) {
        return interfaceId == type(IERC721Enumerable).interfaceId || super.supportsInterface(interfaceId);
    }

    /// @inheritdoc IRegistry
    function totalSupply() external view returns (uint256) {
        return _assets.length;
    }

    /// @inheritdoc IRegistry
    function tokenByIndex(uint256 index) external view returns (uint256) {
        if (index >= _assets.length) revert ERC721OutOfBoundsIndex(address(0), index);
        return uint160(_assets[index]);
    }

    /// @inheritdoc IRegistry
    function tokenOfOwnerByIndex(address owner, uint256 index) external view returns (uint256) {
        if (index >= balanceOf(owner)) revert ERC721OutOfBoundsIndex(owner, index);
        return _ownedTokens[owner][index];
    }

    /// @dev Moves the token from the list of `from`, where the last one takes its place, to the end of the list of `to`.
    /// Creation does this itself. Balances are already those after the transfer.
    function _afterTokenTransfer(address from, address to, uint256 tokenId) internal override {
        if (from == to || from == address(0)) return;

        uint256 index = uint32(_getExtraData(tokenId));
        uint256 last = balanceOf(from);
        if (index != last) {
            uint256 moved = _ownedTokens[from][last];
            _ownedTokens[from][index] = moved;
            _setExtraData(moved, _extraData(index, _policyOf(moved)));
        }
        delete _ownedTokens[from][last];

        uint256 end = balanceOf(to) - 1;
        _ownedTokens[to][end] = tokenId;
        _setExtraData(tokenId, _extraData(end, _policyOf(tokenId)));
    }

    /* EXTRA DATA: index in the owner's list (bits 0 to 31) and policy (bits 32 to 95), in the slot of the token */

    function _extraData(uint256 index, uint64 policy) internal pure returns (uint96) {
        // An account holds at most 2³² − 1 tokens, so the index keeps to its bits.
        return uint96(index) | (uint96(policy) << 32);
    }

    function _policyOf(uint256 tokenId) internal view returns (uint64) {
        return uint64(_getExtraData(tokenId) >> 32);
    }

    function _setPolicy(uint256 tokenId, uint64 policy) internal {
        _setExtraData(tokenId, _extraData(uint32(_getExtraData(tokenId)), policy));
    }
}

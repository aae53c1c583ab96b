// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IRegistry } from "../../src/registries/IRegistry.sol";

/// @notice A registry with what it has from its bases: ERC-721, ERC-165 and an owner.
interface RegistryUnderTest is IRegistry {
    function owner() external view returns (address);
    function transferOwnership(address newOwner) external;
    function renounceOwnership() external;
    function name() external view returns (string memory);
    function symbol() external view returns (string memory);
    function tokenURI(uint256 tokenId) external view returns (string memory);
    function balanceOf(address owner) external view returns (uint256);
    function ownerOf(uint256 tokenId) external view returns (address);
    function transferFrom(address from, address to, uint256 tokenId) external payable;
    function supportsInterface(bytes4 interfaceId) external view returns (bool);
}

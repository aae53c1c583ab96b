// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IERC721 } from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import { IAsset } from "./IAsset.sol";

/// @title What the codes shared by apps, datasets and workerpools have in common.
/// @dev Runs by delegate call of an asset, and reads the description at the end of the asset's own code.
abstract contract Asset is IAsset {
    /// @dev Bytes of the proxy, in front of the description.
    uint256 internal constant PROXY_SIZE = 45;

    /// @inheritdoc IAsset
    address public immutable registry = msg.sender;

    address private immutable MASTER = address(this);

    modifier onlyOwner() {
        require(msg.sender == owner(), "caller is not the owner");
        _;
    }

    /// @inheritdoc IAsset
    function setName(address, string calldata) external onlyOwner {
        revert("Operation not supported on this chain");
    }

    /// @inheritdoc IAsset
    function initialize(address, bytes calldata) external payable {
        revert("already initialized");
    }

    /// @inheritdoc IAsset
    function owner() public view returns (address) {
        return IERC721(registry).ownerOf(uint160(address(this)));
    }

    /* DESCRIPTION */

    function _descriptionSize() internal view returns (uint256) {
        if (address(this) == MASTER) revert NotAnAsset(MASTER);
        return address(this).code.length - PROXY_SIZE;
    }

    /// @dev `size` bytes of the description from `start` on, zeros beyond its end.
    function _description(uint256 start, uint256 size) internal view returns (bytes memory part) {
        if (address(this) == MASTER) revert NotAnAsset(MASTER);
        part = new bytes(size);
        assembly ("memory-safe") {
            extcodecopy(address(), add(part, 0x20), add(start, PROXY_SIZE), size)
        }
    }

    function _descriptionWord(uint256 start) internal view returns (bytes32) {
        return bytes32(_description(start, 32));
    }
}

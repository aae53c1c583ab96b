// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Asset } from "./Asset.sol";
import { IApp } from "./IApp.sol";

/// @title Packing of an app's description.
/// @dev checksum (32) ‖ name size (2) ‖ kind size (2) ‖ multiaddr size (2) ‖ name ‖ kind ‖ multiaddr ‖ mrenclave.
library AppDescription {
    uint256 internal constant HEAD_SIZE = 38;

    /// @dev Sizes beyond 16 bits would be cut, but no description that long fits into a contract.
    function pack(
        string calldata name,
        string calldata kind,
        bytes calldata multiaddr,
        bytes32 checksum,
        bytes calldata mrenclave
    ) internal pure returns (bytes memory) {
        return abi.encodePacked(
            checksum,
            uint16(bytes(name).length),
            uint16(bytes(kind).length),
            uint16(multiaddr.length),
            name,
            kind,
            multiaddr,
            mrenclave
        );
    }
}

/// @title The code shared by all apps.
contract App is Asset, IApp {
    /// @inheritdoc IApp
    function initialize(string calldata, string calldata, bytes calldata, bytes32, bytes calldata) external {
        revert("already initialized");
    }

    /// @inheritdoc IApp
    function m_appName() external view returns (string memory) {
        (uint256 name,,) = _sizes();
        return string(_description(AppDescription.HEAD_SIZE, name));
    }

    /// @inheritdoc IApp
    function m_appType() external view returns (string memory) {
        (uint256 name, uint256 kind,) = _sizes();
        return string(_description(AppDescription.HEAD_SIZE + name, kind));
    }

    /// @inheritdoc IApp
    function m_appMultiaddr() external view returns (bytes memory) {
        (uint256 name, uint256 kind, uint256 multiaddr) = _sizes();
        return _description(AppDescription.HEAD_SIZE + name + kind, multiaddr);
    }

    /// @inheritdoc IApp
    function m_appChecksum() external view returns (bytes32) {
        return _descriptionWord(0);
    }

    /// @inheritdoc IApp
    function m_appMREnclave() external view returns (bytes memory) {
        (uint256 name, uint256 kind, uint256 multiaddr) = _sizes();
        uint256 start = AppDescription.HEAD_SIZE + name + kind + multiaddr;
        return _description(start, _descriptionSize() - start);
    }

    function _sizes() private view returns (uint256 name, uint256 kind, uint256 multiaddr) {
        uint256 sizes = uint256(_descriptionWord(32));
        name = sizes >> 240;
        kind = uint16(sizes >> 224);
        multiaddr = uint16(sizes >> 208);
    }
}

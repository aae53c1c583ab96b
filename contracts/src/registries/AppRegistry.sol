// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { App, AppDescription } from "./App.sol";
import { IApp } from "./IApp.sol";
import { IAppRegistry } from "./IAppRegistry.sol";
import { Registry } from "./Registry.sol";

/// @title The apps.
contract AppRegistry is IAppRegistry, Registry {
    constructor(address owner) Registry(owner, address(new App())) { }

    /// @notice ERC-721 name of the collection.
    function name() public pure override returns (string memory) {
        return "iExec Application Registry (V5)";
    }

    /// @notice ERC-721 symbol of the collection.
    function symbol() public pure override returns (string memory) {
        return "iExecAppsV5";
    }

    /// @inheritdoc IAppRegistry
    function createApp(
        address appOwner,
        string calldata appName,
        string calldata kind,
        bytes calldata multiaddr,
        bytes32 checksum,
        bytes calldata mrenclave
    ) external returns (address) {
        return _create(
            appOwner,
            _initializer(appName, kind, multiaddr, checksum, mrenclave),
            AppDescription.pack(appName, kind, multiaddr, checksum, mrenclave),
            0
        );
    }

    /// @inheritdoc IAppRegistry
    function predictApp(
        address appOwner,
        string calldata appName,
        string calldata kind,
        bytes calldata multiaddr,
        bytes32 checksum,
        bytes calldata mrenclave
    ) external view returns (address) {
        return _predict(_saltOf(appOwner, _initializer(appName, kind, multiaddr, checksum, mrenclave)));
    }

    function _initializer(
        string calldata appName,
        string calldata kind,
        bytes calldata multiaddr,
        bytes32 checksum,
        bytes calldata mrenclave
    ) private pure returns (bytes memory) {
        return abi.encodeWithSignature(
            "initialize(string,string,bytes,bytes32,bytes)", appName, kind, multiaddr, checksum, mrenclave
        );
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IAppRegistry } from "../../src/registries/IAppRegistry.sol";
import { IApp } from "../../src/registries/IApp.sol";
import { IAsset } from "../../src/registries/IAsset.sol";
import { RegistrySpec } from "./RegistrySpec.sol";
import { RegistryUnderTest } from "./RegistryUnderTest.sol";

contract AppRegistryTest is RegistrySpec {
    function test_metadata_isThatOfTheReference() external view {
        assertEq(registry.name(), "iExec Application Registry (V5)");
        assertEq(registry.symbol(), "iExecAppsV5");
    }

    function testFuzz_createApp_keepsTheDescription(
        string calldata name,
        string calldata kind,
        bytes calldata multiaddr,
        bytes32 checksum,
        bytes calldata mrenclave
    ) external {
        IApp app = IApp(
            IAppRegistry(address(registry)).createApp(alice, name, kind, multiaddr, checksum, mrenclave)
        );
        assertEq(app.m_appName(), name);
        assertEq(app.m_appType(), kind);
        assertEq(app.m_appMultiaddr(), multiaddr);
        assertEq(app.m_appChecksum(), checksum);
        assertEq(app.m_appMREnclave(), mrenclave);
    }

    function test_createApp_nameBeyond16BitsOfSize_reverts() external {
        vm.expectRevert(abi.encodeWithSignature("AssetTooLarge(uint256,uint256)", 65_574, 24_531));
        IAppRegistry(address(registry)).createApp(alice, string(new bytes(65_536)), "", "", 0, "");
    }

    function test_description_ofTheMaster_reverts() external {
        IApp master = IApp(registry.master());
        vm.expectRevert(abi.encodeWithSelector(IAsset.NotAnAsset.selector, address(master)));
        master.m_appName();
        vm.expectRevert(abi.encodeWithSelector(IAsset.NotAnAsset.selector, address(master)));
        master.m_appChecksum();
    }

    /* WHAT THE SPECIFICATION ASKS FOR */

    function _artifact() internal pure override returns (string memory) {
        return "AppRegistry.sol:AppRegistry";
    }

    function _create(RegistryUnderTest where, address owner, uint256 seed)
        internal
        override
        returns (address)
    {
        return IAppRegistry(address(where)).createApp(owner, "app", "WASM", "multiaddr", bytes32(seed), "");
    }

    function _predict(RegistryUnderTest where, address owner, uint256 seed)
        internal
        view
        override
        returns (address)
    {
        return IAppRegistry(address(where)).predictApp(owner, "app", "WASM", "multiaddr", bytes32(seed), "");
    }

    function _initializer(uint256 seed) internal pure override returns (bytes memory) {
        return abi.encodeWithSignature(
            "initialize(string,string,bytes,bytes32,bytes)", "app", "WASM", bytes("multiaddr"), seed, ""
        );
    }

    function _createOfSize(uint256 size) internal override {
        IAppRegistry(address(registry)).createApp(alice, "", "", new bytes(size - 38), 0, "");
    }
}

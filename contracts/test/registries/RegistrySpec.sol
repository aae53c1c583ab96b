// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Ownable } from "@openzeppelin/contracts/access/Ownable.sol";
import { IERC721 } from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import { IERC721Metadata } from "@openzeppelin/contracts/token/ERC721/extensions/IERC721Metadata.sol";
import { ERC721 } from "solady/src/tokens/ERC721.sol";
import { IAsset } from "../../src/registries/IAsset.sol";
import { IRegistry } from "../../src/registries/IRegistry.sol";
import { Test } from "../support/Test.sol";
import { RegistryUnderTest } from "./RegistryUnderTest.sol";

/// @notice What every registry promises, whatever it registers.
abstract contract RegistrySpec is Test {
    event Transfer(address indexed from, address indexed to, uint256 indexed id);

    RegistryUnderTest internal registry;
    address internal admin = makeAddress("admin");
    address internal alice = makeAddress("alice");
    address internal bob = makeAddress("bob");

    /* WHAT A KIND OF REGISTRY SAYS ABOUT ITSELF */

    function _artifact() internal pure virtual returns (string memory);

    /// @dev Creates the asset number `seed` of `owner` in `where`.
    function _create(RegistryUnderTest where, address owner, uint256 seed) internal virtual returns (address);

    function _predict(RegistryUnderTest where, address owner, uint256 seed)
        internal
        view
        virtual
        returns (address);

    /// @dev The ABI call `initialize(…)` with the description number `seed`.
    function _initializer(uint256 seed) internal pure virtual returns (bytes memory);

    /// @dev Creates an asset with a description of `size` bytes for alice.
    function _createOfSize(uint256 size) internal virtual;

    function setUp() public virtual {
        registry = _newRegistry(admin);
    }

    /* CREATE */

    function test_create_sameAgain_reverts() external {
        _create(registry, alice, 1);
        vm.expectRevert("Create2: Failed on deploy");
        _create(registry, alice, 1);
    }

    function test_create_codeAtTheAddress_reverts() external {
        vm.etch(_predict(registry, alice, 1), hex"00");
        vm.expectRevert("Create2: Failed on deploy");
        _create(registry, alice, 1);
    }

    function test_create_tooLargeForACode_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRegistry.AssetTooLarge.selector, 24_532, 24_531));
        _createOfSize(24_532);
    }

    function test_create_forNobody_reverts() external {
        vm.expectRevert(ERC721.BalanceQueryForZeroAddress.selector);
        _create(registry, address(0), 1);
    }

    function test_create_largestDescription_succeeds() external {
        _createOfSize(24_531);
        assertEq(address(uint160(registry.tokenByIndex(0))).code.length, 24_576);
    }

    function test_create_emitsOnlyTheTransferOfAMint() external {
        address asset = _predict(registry, alice, 1);
        vm.expectEmit(address(registry));
        emit Transfer(address(0), alice, uint160(asset));
        vm.recordLogs();
        assertEq(_create(registry, alice, 1), asset);
        assertEq(vm.getRecordedLogs().length, 1);
    }

    function test_create_asAnyone_givesTheAssetToItsOwner() external {
        vm.prank(bob);
        address asset = _create(registry, alice, 1);
        assertEq(registry.ownerOf(uint160(asset)), alice);
        assertEq(IAsset(asset).owner(), alice);
        assertEq(IAsset(asset).registry(), address(registry));
        assertTrue(registry.isRegistered(asset));
        assertEq(registry.registeredOwner(asset), alice);
    }

    function testFuzz_create_givesThePredictedAddress(address owner, uint256 seed) external {
        vm.assume(owner != address(0));
        address predicted = _predict(registry, owner, seed);
        assertFalse(registry.isRegistered(predicted));
        assertEq(registry.registeredOwner(predicted), address(0));
        assertEq(_create(registry, owner, seed), predicted);
    }

    function testFuzz_create_addressFollowsFromInitializerOwnerAndProxyCodeHash(address owner, uint256 seed)
        external
    {
        vm.assume(owner != address(0));
        bytes32 salt = keccak256(abi.encodePacked(_initializer(seed), owner));
        bytes32 hash = keccak256(abi.encodePacked(hex"ff", address(registry), salt, registry.proxyCodeHash()));
        assertEq(_create(registry, owner, seed), address(uint160(uint256(hash))));
        assertEq(registry.proxyCodeHash(), keccak256(registry.proxyCode()));
    }

    function test_create_leavesAnErc1167ProxyToTheMaster() external {
        bytes memory code = _create(registry, alice, 1).code;
        bytes memory proxy = abi.encodePacked(
            hex"363d3d373d3d3d363d73", registry.master(), hex"5af43d82803e903d91602b57fd5bf3"
        );
        assertGt(code.length, 45);
        for (uint256 i = 0; i < 45; i++) {
            assertTrue(code[i] == proxy[i]);
        }
    }

    function test_create_leavesNothingPending() external {
        _create(registry, alice, 1);
        assertEq(registry.pendingAssetCode().length, 0);
    }

    /* ASSETS */

    function test_asset_initializeAgain_reverts() external {
        address asset = _create(registry, alice, 1);
        vm.expectRevert("already initialized");
        IAsset(asset).initialize(address(this), "");

        (bool success, bytes memory reason) = asset.call(_initializer(1));
        assertFalse(success);
        assertEq(reason, abi.encodeWithSignature("Error(string)", "already initialized"));
    }

    function test_asset_setName_byAnother_reverts() external {
        address asset = _create(registry, alice, 1);
        vm.expectRevert("caller is not the owner");
        vm.prank(bob);
        IAsset(asset).setName(address(0), "name");
    }

    function test_asset_setName_byItsOwner_reverts() external {
        address asset = _create(registry, alice, 1);
        vm.expectRevert("Operation not supported on this chain");
        vm.prank(alice);
        IAsset(asset).setName(address(0), "name");
    }

    function test_asset_owner_ofTheMaster_reverts() external {
        address master = registry.master();
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ERC721NonexistentToken.selector, uint160(master)));
        IAsset(master).owner();
    }

    /* SETTINGS */

    function test_constructor_withoutOwner_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(Ownable.OwnableInvalidOwner.selector, address(0)));
        this.newRegistry(address(0));
    }

    function test_initialize_byAnother_reverts() external {
        vm.expectRevert("Ownable: caller is not the owner");
        registry.initialize(bob);
    }

    function test_initialize_again_reverts() external {
        vm.startPrank(admin);
        registry.initialize(address(0));
        vm.expectRevert(IRegistry.AlreadyInitialized.selector);
        registry.initialize(bob);
    }

    function test_setBaseURI_byAnother_reverts() external {
        vm.expectRevert("Ownable: caller is not the owner");
        registry.setBaseURI("https://x/");
    }

    function test_setName_byAnother_reverts() external {
        vm.expectRevert("Ownable: caller is not the owner");
        registry.setName(address(0), "name");
    }

    function test_setName_byTheOwner_reverts() external {
        vm.expectRevert("Operation not supported on this chain");
        vm.prank(admin);
        registry.setName(address(0), "name");
    }

    function test_transferOwnership_byAnother_reverts() external {
        vm.expectRevert("Ownable: caller is not the owner");
        registry.transferOwnership(bob);
    }

    function test_transferOwnership_movesTheSettings() external {
        vm.prank(admin);
        registry.transferOwnership(bob);
        assertEq(registry.owner(), bob);
        vm.prank(bob);
        registry.setBaseURI("https://x/");
        assertEq(registry.baseURI(), "https://x/");
    }

    function test_renounceOwnership_leavesNoOwner() external {
        vm.prank(admin);
        registry.renounceOwnership();
        assertEq(registry.owner(), address(0));
    }

    /* MIGRATION */

    function test_initialize_keepsAssetsOfThePreviousRegistryValid() external {
        RegistryUnderTest first = registry;
        RegistryUnderTest second = _newRegistry(admin);
        RegistryUnderTest third = _newRegistry(admin);
        address oldest = _create(first, alice, 1);
        address old = _create(second, bob, 2);
        assertFalse(second.initialized());

        vm.startPrank(admin);
        second.initialize(address(first));
        third.initialize(address(second));
        vm.stopPrank();

        assertTrue(second.initialized());
        assertEq(second.previous(), address(first));
        assertTrue(second.isRegistered(oldest));
        assertTrue(third.isRegistered(oldest));
        assertTrue(third.isRegistered(old));
        assertFalse(first.isRegistered(old));
        assertFalse(third.isRegistered(bob));
        assertEq(third.registeredOwner(oldest), alice);
        assertEq(third.registeredOwner(old), bob);
        assertEq(third.registeredOwner(bob), address(0));

        vm.prank(alice);
        first.transferFrom(alice, bob, uint160(oldest));
        assertEq(third.registeredOwner(oldest), bob);
    }

    /* TOKENS */

    function test_ownerOf_unknown_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ERC721NonexistentToken.selector, 5));
        registry.ownerOf(5);
    }

    function test_tokenURI_unknown_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ERC721NonexistentToken.selector, 5));
        registry.tokenURI(5);
    }

    function test_tokenURI_isBaseURIAndTheDecimalId() external {
        uint256 tokenId = uint160(_create(registry, alice, 1));
        assertEq(registry.tokenURI(tokenId), "");
        vm.prank(admin);
        registry.setBaseURI("https://x/");
        assertEq(registry.tokenURI(tokenId), string.concat("https://x/", vm.toString(tokenId)));
    }

    function test_supportsInterface_ofAnEnumerableCollection() external view {
        assertTrue(registry.supportsInterface(0x01ffc9a7));
        assertTrue(registry.supportsInterface(type(IERC721).interfaceId));
        assertTrue(registry.supportsInterface(type(IERC721Metadata).interfaceId));
        assertTrue(registry.supportsInterface(0x780e9d63));
        assertFalse(registry.supportsInterface(0xffffffff));
    }

    function test_tokenByIndex_beyondTheEnd_reverts() external {
        _create(registry, alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ERC721OutOfBoundsIndex.selector, address(0), 1));
        registry.tokenByIndex(1);
    }

    function test_tokenOfOwnerByIndex_beyondTheEnd_reverts() external {
        _create(registry, alice, 1);
        vm.expectRevert(abi.encodeWithSelector(IRegistry.ERC721OutOfBoundsIndex.selector, alice, 1));
        registry.tokenOfOwnerByIndex(alice, 1);
    }

    function test_transferFrom_byAnother_reverts() external {
        uint256 tokenId = uint160(_create(registry, alice, 1));
        vm.expectRevert(ERC721.NotOwnerNorApproved.selector);
        vm.prank(bob);
        registry.transferFrom(alice, bob, tokenId);
    }

    function test_transferFrom_toNobody_reverts() external {
        uint256 tokenId = uint160(_create(registry, alice, 1));
        vm.expectRevert(ERC721.TransferToZeroAddress.selector);
        vm.prank(alice);
        registry.transferFrom(alice, address(0), tokenId);
    }

    function test_transferFrom_movesTheAsset() external {
        address asset = _create(registry, alice, 1);
        vm.prank(alice);
        registry.transferFrom(alice, bob, uint160(asset));
        assertEq(IAsset(asset).owner(), bob);
        assertEq(registry.registeredOwner(asset), bob);
    }

    /// @dev Whatever is created and moved, the lists hold every token once, each under its owner.
    function testFuzz_transfers_keepTheListsTrue(uint256[8] calldata tokens, uint256[8] calldata receivers)
        external
    {
        address[3] memory accounts = [alice, bob, admin];
        address[5] memory assets;
        for (uint256 i = 0; i < 5; i++) {
            assets[i] = _create(registry, accounts[i % 3], i);
            assertEq(registry.tokenByIndex(i), uint160(assets[i]));
        }
        for (uint256 i = 0; i < 8; i++) {
            uint256 tokenId = uint160(assets[tokens[i] % 5]);
            address from = registry.ownerOf(tokenId);
            vm.prank(from);
            registry.transferFrom(from, accounts[receivers[i] % 3], tokenId);
        }

        assertEq(registry.totalSupply(), 5);
        uint256 seen = 0;
        for (uint256 i = 0; i < 3; i++) {
            for (uint256 j = 0; j < registry.balanceOf(accounts[i]); j++) {
                uint256 tokenId = registry.tokenOfOwnerByIndex(accounts[i], j);
                assertEq(registry.ownerOf(tokenId), accounts[i]);
                for (uint256 k = 0; k < 5; k++) {
                    if (uint160(assets[k]) == tokenId) seen += 1 << (4 * k);
                }
            }
        }
        assertEq(seen, 0x11111, "each of the five tokens is listed exactly once");
    }

    /* PARTS */

    /// @dev A call of its own, so that its failure can be expected.
    function newRegistry(address owner) external returns (RegistryUnderTest) {
        return _newRegistry(owner);
    }

    function _newRegistry(address owner) internal returns (RegistryUnderTest) {
        return RegistryUnderTest(vm.deployCode(_artifact(), abi.encode(owner)));
    }
}

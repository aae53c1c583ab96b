// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IRegistry } from "./IRegistry.sol";

/// @title Creation code of every asset.
/// @notice Takes its code from the registry that creates it, so that the creation code is the same for all assets and
/// an address can be predicted from the salt alone. What remains at the address:
/// `ERC-1167 proxy to master (45 bytes) ‖ description`.
contract AssetProxy {
    constructor() {
        bytes memory code = IRegistry(msg.sender).pendingAssetCode();
        assembly ("memory-safe") {
            return(add(code, 0x20), mload(code))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { HubStorage } from "./HubStorage.sol";

/// @notice What only the owner of the hub may call.
abstract contract Owned is HubStorage {
    modifier onlyOwner() {
        require(msg.sender == _state().owner, "Ownable: caller is not the owner");
        _;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { HubState } from "../../src/hub/HubStorage.sol";

/// @title Shows the compiler's layout of what the modules of the hub share.
/// @dev Its slots count from 0; the hub's from its namespace.
contract HubLayout {
    HubState private state;
}

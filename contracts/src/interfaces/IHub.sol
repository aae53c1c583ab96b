// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IEscrow } from "./IEscrow.sol";
import { IGovernance } from "./IGovernance.sol";
import { IMatching } from "./IMatching.sol";
import { IOrders } from "./IOrders.sol";
import { ITasks } from "./ITasks.sol";
import { IViews } from "./IViews.sol";

/// @title The hub
/// @notice One address for funds, orders, deals and tasks; clients of iExec PoCo 6.2 (token mode) can call it as it is.
/// Any other selector reverts with `fallback-disabled`.
interface IHub is IEscrow, IOrders, IMatching, ITasks, IGovernance, IViews { }

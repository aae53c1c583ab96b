// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IEscrow } from "./IEscrow.sol";
import { IGovernance } from "./IGovernance.sol";
import { IMatching } from "./IMatching.sol";
import { IOrders } from "./IOrders.sol";
import { IProofs } from "./IProofs.sol";
import { IRounds } from "./IRounds.sol";
import { ITasks } from "./ITasks.sol";
import { IViews } from "./IViews.sol";

/// @title The hub
/// @notice One address for funds, orders, deals and tasks; clients of iExec PoCo 6.2 (token mode) can call it as it is.
/// Any other selector reverts with `fallback-disabled`.
///
/// Where it differs from PoCo:
/// - what PoCo refuses without a reason has an error here; what it refuses with a text keeps the text;
/// - the zero address signs nothing; keys of accounts with borrowed code (EIP-7702) sign; contracts that answer nothing, or nonsense,
///   when asked for a signature (ERC-1271) or a member (ERC-734) have not signed and know no members;
/// - a task wins from the kitty at most 10 % a year of the scheduler's stake, for the time from deal to result: nothing for free tasks;
/// - a worker's stake is at most ten times the workerpool's price, `trust` at most 2³² − 1, a task has at most 64 contributors; groups
///   of workers stop growing at 2⁸⁸ − 1;
/// - `params`, and results with callback data, have at most about 24 000 bytes; volumes count for 2⁶⁴ − 1 tasks at most; funds in the
///   hub are at most 2⁷² − 1 nRLC, scores 2⁴⁰ − 1;
/// - the domain separator follows the chain id; `receiveApproval` is for the token alone; funds cannot be sent to the hub itself;
/// - the gas promised to a callback is checked before the call;
/// - nobody can change the code.
interface IHub is IEscrow, IOrders, IMatching, ITasks, IRounds, IProofs, IGovernance, IViews { }

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

// The numbers of the protocol (iExec PoCo 6.2), and the limits that this hub adds.

/* DEADLINES: in the category's time reference, from the deal's start; reveals from the consensus */

uint256 constant CONTRIBUTION_DEADLINE_RATIO = 7;
uint256 constant REVEAL_DEADLINE_RATIO = 2;
uint256 constant FINAL_DEADLINE_RATIO = 10;

/* MONEY */

/// @dev Percent of the workerpool's price that the scheduler stakes on each task.
uint256 constant WORKERPOOL_STAKE_RATIO = 30;

/// @dev Where seized stakes of schedulers go. Nobody holds its key.
address constant KITTY_ADDRESS = 0x99c2268479b93fDe36232351229815DF80837e23;
/// @dev Percent of the kitty that a finalized task may win.
uint256 constant KITTY_RATIO = 10;
/// @dev 1 RLC: what a task may win of a small kitty.
uint256 constant KITTY_MIN = 1e9;
/// @dev Percent a year of its stake that a scheduler may win of the kitty; see `TaskPayments`.
uint256 constant KITTY_YEARLY_RATIO = 10;

/// @dev Of the workerpool's price, in percent.
uint256 constant WORKER_STAKE_RATIO_MAX = 1000;
uint256 constant SCHEDULER_REWARD_RATIO_MAX = 100;

/// @dev Every balance is at most this many nRLC: 5·10⁴ times the supply of RLC.
uint256 constant SUPPLY_MAX = type(uint72).max;

/* TASKS */

/// @dev Bounds what one call has to settle. 32 strangers who agree satisfy the highest trust.
uint256 constant CONTRIBUTORS_MAX = 64;

/// @dev Product of weights above which a group does not grow.
uint256 constant GROUP_WEIGHT_MAX = type(uint88).max;
uint256 constant TRUST_MAX = type(uint32).max;

/// @dev An order's volume counts for this many tasks at most.
uint256 constant VOLUME_MAX = type(uint64).max;

/// @dev Code of one contract (EIP-170), less the byte that keeps it from being called.
uint256 constant CODE_SIZE_MAX = 24_575;

/* TAGS */

uint256 constant TAG_TEE = 0x01;
/// @dev Bits 1 to 3, which name a TEE framework.
uint256 constant TAG_TEE_FRAMEWORK = 0x0e;

/* ROUNDS */

/// @dev Bounds what one settlement has to do.
uint256 constant SLICE_MAX = 4096;

/// @dev Longer than deals settled by rounds may last: a bond risked by a seat is there when the seat is settled.
uint256 constant UNBOND_DELAY = 7 days;

/// @dev Parts of a time reference, from the opening of a round, in which its seats may reveal themselves.
uint256 constant REVEAL_WINDOW_DIVISOR = 2;

/* GROUPS */

/// @dev Purpose of an ERC-734 key that makes an address a member of a group.
uint256 constant GROUPMEMBER_PURPOSE = 4;

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice The movements of funds that the other parts of the hub cause. Amounts are in nRLC.
interface ILedger {
    /// @notice Emitted when free funds move. Locked funds stand to the credit of the hub's own address.
    event Transfer(address indexed from, address indexed to, uint256 value);

    /// @notice Emitted when `amount` of the free funds of `owner` became locked.
    event Lock(address owner, uint256 amount);

    /// @notice Emitted when `amount` of the locked funds of `owner` became free.
    event Unlock(address owner, uint256 amount);

    /// @notice Emitted when `owner` earned `amount` by the task `ref`.
    event Reward(address owner, uint256 amount, bytes32 ref);

    /// @notice Emitted when `owner` gave up `amount` of its locked funds for the task `ref`.
    event Seize(address owner, uint256 amount, bytes32 ref);

    /// @notice Thrown when a deposit would bring the funds in the hub above what a balance can hold, 2⁷² − 1.
    error SupplyTooLarge(uint256 supply, uint256 maxSupply);
}

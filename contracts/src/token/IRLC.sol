// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A contract that acts on an allowance in the same transaction that grants it.
interface IApprovalReceiver {
    /// @notice Called by a token right after `owner` allowed the callee to spend `amount`.
    /// @dev Anyone can call this: the receiver must check `token`, and `msg.sender` if it trusts the values.
    /// @param owner Account that granted the allowance.
    /// @param amount The allowance, in token base units.
    /// @param token The token.
    /// @param data What the owner wants done.
    /// @return accepted False refuses, which undoes the approval.
    function receiveApproval(address owner, uint256 amount, address token, bytes calldata data)
        external
        returns (bool accepted);
}

/// @notice The RLC token: ERC-20 with 9 decimals, a supply fixed at creation, ERC-2612 permits.
interface IRLC {
    /// @notice Thrown when `spender` answered `receiveApproval` with false.
    error ApprovalRefused(address spender);

    /// @notice Allows `spender` to spend `amount` nRLC of the caller's, then calls its `receiveApproval` with `data`.
    /// @dev Reverts with the receiver's own reason when it has one, with `FailedCall()` when it has none, with
    /// `AddressEmptyCode(spender)` when `spender` is not a contract. A receiver that returns nothing accepts.
    /// @return success Always true.
    function approveAndCall(address spender, uint256 amount, bytes calldata data)
        external
        returns (bool success);
}

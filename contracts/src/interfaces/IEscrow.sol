// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILedger } from "./ILedger.sol";

/// @notice Funds in the hub: deposits and withdrawals of the token, and free funds as an ERC-20 token of their own
/// ("staked RLC").
///
/// Assumptions on the token: `transferFrom` that answers true moved the whole amount; balances do not change by
/// themselves; it calls nobody during `transfer` and `transferFrom`.
///
/// Revert strings are PoCo's: `failed-transferFrom`, `invalid-array-length`, `wrong-token`, `approval-refused`,
/// `ERC20: mint to the zero address`, `ERC20: transfer from|to the zero address`, `ERC20: approve from|to the zero address`.
interface IEscrow is ILedger {
    event Approval(address indexed owner, address indexed spender, uint256 value);

    /// @notice Thrown when `sender` has less than `needed` of free funds.
    error ERC20InsufficientBalance(address sender, uint256 balance, uint256 needed);

    /// @notice Thrown when `spender` may use less than `needed`.
    error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed);

    /// @notice Thrown when the receiver is the hub itself: nobody could ever take the funds out again.
    error TransferToHub();

    /// @notice Thrown when the token answers a withdrawal with false.
    error TokenTransferFailed(address token, address to, uint256 amount);

    /// @notice Thrown when `receiveApproval` is asked for something other than `matchOrders`.
    error UnsupportedOperation(bytes4 selector);

    /// @notice Thrown when the orders sent with an approval are not a request of the approver.
    error CallerIsNotTheRequester();

    /// @notice Thrown when what was sent with an approval failed without a reason.
    error OperationFailed();

    /* DEPOSIT AND WITHDRAW */

    /// @notice Takes `amount` of the token from the caller, who has allowed it, to the caller's free funds.
    function deposit(uint256 amount) external returns (bool);

    /// @notice Takes `amount` of the token from the caller to the free funds of `target`.
    function depositFor(uint256 amount, address target) external returns (bool);

    /// @notice `depositFor` for each pair.
    function depositForArray(uint256[] calldata amounts, address[] calldata targets) external returns (bool);

    /// @notice Gives `amount` of the caller's free funds back to the caller.
    function withdraw(uint256 amount) external returns (bool);

    /// @notice Gives `amount` of the caller's free funds to `target`, outside the hub.
    function withdrawTo(uint256 amount, address target) external returns (bool);

    /// @notice Credits the owner of the hub with the tokens that reached the hub without a deposit.
    /// @return delta How much that was.
    function recover() external returns (uint256 delta);

    /// @notice Called by the token on `approveAndCall`: deposits `amount` for `sender`, then, unless `data` is empty,
    /// performs it; `data` is a call of `matchOrders` for a request of `sender`.
    /// @dev Only the token may call.
    function receiveApproval(address sender, uint256 amount, address token, bytes calldata data)
        external
        returns (bool);

    /* FREE FUNDS AS A TOKEN */

    function name() external view returns (string memory);

    function symbol() external view returns (string memory);

    function decimals() external view returns (uint8);

    /// @notice All funds in the hub, free and locked.
    function totalSupply() external view returns (uint256);

    /// @notice Free funds of `account`; for the hub itself, the locked funds of all accounts.
    function balanceOf(address account) external view returns (uint256);

    function allowance(address account, address spender) external view returns (uint256);

    function transfer(address recipient, uint256 amount) external returns (bool);

    function approve(address spender, uint256 value) external returns (bool);

    /// @dev There is no infinite allowance: it always decreases, and `Approval` tells the rest.
    function transferFrom(address sender, address recipient, uint256 amount) external returns (bool);

    function increaseAllowance(address spender, uint256 addedValue) external returns (bool);

    function decreaseAllowance(address spender, uint256 subtractedValue) external returns (bool);

    /// @notice Approves, then calls `spender.receiveApproval(caller, value, hub, extraData)`.
    function approveAndCall(address spender, uint256 value, bytes calldata extraData) external returns (bool);
}

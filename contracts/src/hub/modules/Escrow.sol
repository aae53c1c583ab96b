// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { AppOrder, DatasetOrder, RequestOrder, WorkerpoolOrder } from "../../interfaces/HubTypes.sol";
import { IEscrow } from "../../interfaces/IEscrow.sol";
import { IMatching } from "../../interfaces/IMatching.sol";
import { IApprovalReceiver } from "../../token/IRLC.sol";
import { HubState } from "../HubStorage.sol";
import { Ledger } from "../Ledger.sol";
import { Owned } from "../Owned.sol";

/// @title Deposits, withdrawals, and free funds as a token
contract Escrow is IEscrow, Ledger, Owned {
    /// @dev Performs what comes with an approval.
    address private immutable MATCHING;

    /// @param matching The module that matches orders.
    constructor(address matching) {
        MATCHING = matching;
    }

    /* DEPOSIT */

    /// @inheritdoc IEscrow
    function deposit(uint256 amount) external returns (bool) {
        _deposit(msg.sender, amount, msg.sender);
        return true;
    }

    /// @inheritdoc IEscrow
    function depositFor(uint256 amount, address target) external returns (bool) {
        _deposit(msg.sender, amount, target);
        return true;
    }

    /// @inheritdoc IEscrow
    function depositForArray(uint256[] calldata amounts, address[] calldata targets) external returns (bool) {
        require(amounts.length == targets.length, "invalid-array-length");
        for (uint256 i = 0; i < amounts.length; ++i) {
            _deposit(msg.sender, amounts[i], targets[i]);
        }
        return true;
    }

    function _deposit(address payer, uint256 amount, address target) private {
        require(target != address(0), "ERC20: mint to the zero address");
        _refuseHub(target);

        require(IERC20(_state().token).transferFrom(payer, address(this), amount), "failed-transferFrom");
        _mint(target, amount);
    }

    /// @inheritdoc IEscrow
    function recover() external onlyOwner returns (uint256 delta) {
        HubState storage state = _state();
        delta = IERC20(state.token).balanceOf(address(this)) - state.totals.supply;
        _mint(msg.sender, delta);
    }

    /* WITHDRAW */

    /// @inheritdoc IEscrow
    function withdraw(uint256 amount) external returns (bool) {
        _withdraw(amount, msg.sender);
        return true;
    }

    /// @inheritdoc IEscrow
    function withdrawTo(uint256 amount, address target) external returns (bool) {
        _withdraw(amount, target);
        return true;
    }

    function _withdraw(uint256 amount, address target) private {
        _refuseHub(target);
        _requireBalance(msg.sender, amount);
        _burn(msg.sender, amount);

        address token = _state().token;
        if (!IERC20(token).transfer(target, amount)) revert TokenTransferFailed(token, target, amount);
    }

    /* DEPOSIT AND MATCH */

    /// @inheritdoc IEscrow
    function receiveApproval(address sender, uint256 amount, address token, bytes calldata data)
        external
        returns (bool)
    {
        // Only the token knows that `sender` asked for this; anyone could name it.
        require(token == _state().token && msg.sender == token, "wrong-token");
        _deposit(sender, amount, sender);

        if (data.length > 0) _perform(sender, data);
        return true;
    }

    /// @param data `matchOrders` with its arguments.
    function _perform(address sender, bytes calldata data) private {
        if (bytes4(data) != IMatching.matchOrders.selector) revert UnsupportedOperation(bytes4(data));
        (,,, RequestOrder memory requestOrder) =
            abi.decode(data[4:], (AppOrder, DatasetOrder, WorkerpoolOrder, RequestOrder));
        if (requestOrder.requester != sender) revert CallerIsNotTheRequester();

        (bool success, bytes memory reason) = MATCHING.delegatecall(data);
        if (success) return;
        if (reason.length == 0) revert OperationFailed();
        assembly ("memory-safe") {
            revert(add(reason, 0x20), mload(reason))
        }
    }

    /* TOKEN */

    /// @inheritdoc IEscrow
    function transfer(address recipient, uint256 amount) external returns (bool) {
        _transfer(msg.sender, recipient, amount);
        return true;
    }

    /// @inheritdoc IEscrow
    function approve(address spender, uint256 value) external returns (bool) {
        _approve(msg.sender, spender, value);
        return true;
    }

    /// @inheritdoc IEscrow
    function transferFrom(address sender, address recipient, uint256 amount) external returns (bool) {
        _transfer(sender, recipient, amount);
        _decreaseAllowance(sender, msg.sender, amount);
        return true;
    }

    /// @inheritdoc IEscrow
    function increaseAllowance(address spender, uint256 addedValue) external returns (bool) {
        _approve(msg.sender, spender, _state().allowances[msg.sender][spender] + addedValue);
        return true;
    }

    /// @inheritdoc IEscrow
    function decreaseAllowance(address spender, uint256 subtractedValue) external returns (bool) {
        _decreaseAllowance(msg.sender, spender, subtractedValue);
        return true;
    }

    /// @inheritdoc IEscrow
    function approveAndCall(address spender, uint256 value, bytes calldata extraData)
        external
        returns (bool)
    {
        _approve(msg.sender, spender, value);
        require(
            spender.code.length > 0
                && IApprovalReceiver(spender).receiveApproval(msg.sender, value, address(this), extraData),
            "approval-refused"
        );
        return true;
    }

    function _transfer(address sender, address recipient, uint256 amount) private {
        require(sender != address(0), "ERC20: transfer from the zero address");
        require(recipient != address(0), "ERC20: transfer to the zero address");
        _refuseHub(recipient);
        _requireBalance(sender, amount);

        _debit(sender, amount);
        _credit(recipient, amount);
        emit Transfer(sender, recipient, amount);
    }

    function _decreaseAllowance(address account, address spender, uint256 amount) private {
        uint256 allowed = _state().allowances[account][spender];
        if (allowed < amount) revert ERC20InsufficientAllowance(spender, allowed, amount);
        _approve(account, spender, allowed - amount);
    }

    function _approve(address account, address spender, uint256 value) private {
        require(account != address(0), "ERC20: approve from the zero address");
        require(spender != address(0), "ERC20: approve to the zero address");

        _state().allowances[account][spender] = value;
        emit Approval(account, spender, value);
    }

    function _requireBalance(address account, uint256 amount) private view {
        uint256 balance = _state().accounts[account].free();
        if (balance < amount) revert ERC20InsufficientBalance(account, balance, amount);
    }

    function _refuseHub(address recipient) private view {
        if (recipient == address(this)) revert TransferToHub();
    }

    /* VIEWS */

    /// @inheritdoc IEscrow
    function name() external view returns (string memory) {
        return _state().name;
    }

    /// @inheritdoc IEscrow
    function symbol() external view returns (string memory) {
        return _state().symbol;
    }

    /// @inheritdoc IEscrow
    function decimals() external view returns (uint8) {
        return _state().decimals;
    }

    /// @inheritdoc IEscrow
    function totalSupply() external view returns (uint256) {
        return _state().totals.supply;
    }

    /// @inheritdoc IEscrow
    function balanceOf(address account) external view returns (uint256) {
        return _freeOf(account);
    }

    /// @inheritdoc IEscrow
    function allowance(address account, address spender) external view returns (uint256) {
        return _state().allowances[account][spender];
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IProofs } from "../interfaces/IProofs.sol";
import { IRounds } from "../interfaces/IRounds.sol";
import { UNBOND_DELAY } from "./Constants.sol";
import { Unbonding } from "./HubStorage.sol";
import { Ledger } from "./Ledger.sol";
import { PackedAccount } from "./PackedAccount.sol";

/// @notice What workers put at risk for their seats: once, not per task. Bonds stand to the credit of the hub, as locked funds do.
abstract contract Bonds is IProofs, Ledger {
    /// @inheritdoc IProofs
    function bond(uint256 amount) external {
        _bond(msg.sender, amount);
        emit IRounds.Bond(msg.sender, amount);
    }

    /// @inheritdoc IProofs
    function unbond(uint256 amount) external {
        PackedAccount account = _state().accounts[msg.sender];
        if (account.bond() < amount) revert IRounds.BondTooSmall(msg.sender, account.bond(), amount);

        Unbonding storage unbonding = _state().unbondings[msg.sender];
        uint256 releaseTime = block.timestamp + UNBOND_DELAY;
        _state().accounts[msg.sender] = account.withBond(account.bond() - amount);
        unbonding.amount += uint72(amount);
        unbonding.releaseTime = uint40(releaseTime);
        emit IRounds.Unbond(msg.sender, amount, releaseTime);
    }

    /// @inheritdoc IProofs
    function release() external {
        Unbonding memory unbonding = _state().unbondings[msg.sender];
        if (unbonding.amount == 0) revert IRounds.NothingUnbonding(msg.sender);
        if (block.timestamp < unbonding.releaseTime) {
            revert IRounds.UnbondingNotOver(msg.sender, unbonding.releaseTime);
        }

        delete _state().unbondings[msg.sender];
        _payHeld(msg.sender, unbonding.amount);
        _unhold(unbonding.amount);
        emit IRounds.Release(msg.sender, unbonding.amount);
    }
}

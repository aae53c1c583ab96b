// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ILedger } from "../interfaces/ILedger.sol";
import { KITTY_ADDRESS, SUPPLY_MAX } from "./Constants.sol";
import { HubState, HubStorage } from "./HubStorage.sol";
import { PackedAccount } from "./PackedAccount.sol";

/// @notice The only code that moves funds. Amounts in nRLC.
///
/// Free and locked funds and bonds of all accounts add up to `totals.supply`, the latter two to `totals.locked`. Only `_mint` and `_burn`
/// change the supply. Between a `_seize` and the `_reward`s that give the seized funds to others, they belong to nobody: callers must
/// reward as much as they seize.
abstract contract Ledger is ILedger, HubStorage {
    /* SUPPLY */

    /// @dev The caller has refused the zero address and the hub.
    function _mint(address account, uint256 amount) internal {
        HubState storage state = _state();
        uint256 supply = state.totals.supply;
        if (amount > SUPPLY_MAX - supply) revert SupplyTooLarge(supply, SUPPLY_MAX);

        state.totals.supply = uint96(supply + amount);
        _credit(account, amount);

        emit Transfer(address(0), account, amount);
    }

    /// @dev The caller has checked the balance.
    function _burn(address account, uint256 amount) internal {
        _state().totals.supply -= uint96(amount);
        _debit(account, amount);

        emit Transfer(account, address(0), amount);
    }

    /* FREE FUNDS */

    function _credit(address account, uint256 amount) internal {
        mapping(address => PackedAccount) storage accounts = _state().accounts;
        PackedAccount funds = accounts[account];
        // At most the supply.
        unchecked {
            accounts[account] = funds.withFree(funds.free() + amount);
        }
    }

    /// @dev Panics if there is not enough.
    function _debit(address account, uint256 amount) internal {
        mapping(address => PackedAccount) storage accounts = _state().accounts;
        PackedAccount funds = accounts[account];
        accounts[account] = funds.withFree(funds.free() - amount);
    }

    /* LOCKED FUNDS */

    function _lock(address account, uint256 amount) internal {
        HubState storage state = _state();
        PackedAccount funds = state.accounts[account];
        uint256 free = funds.free();
        require(free >= amount, "IexecEscrow: Transfer amount exceeds balance");

        // At most the supply.
        unchecked {
            state.accounts[account] = funds.withFree(free - amount).withLocked(funds.locked() + amount);
            state.totals.locked += uint96(amount);
        }

        emit Transfer(account, address(this), amount);
        emit Lock(account, amount);
    }

    function _unlock(address account, uint256 amount) internal {
        HubState storage state = _state();
        PackedAccount funds = state.accounts[account];
        state.accounts[account] = funds.withLocked(funds.locked() - amount).withFree(funds.free() + amount);
        state.totals.locked -= uint96(amount);

        emit Transfer(address(this), account, amount);
        emit Unlock(account, amount);
    }

    /// @dev Gives seized funds to `account`.
    function _reward(address account, uint256 amount, bytes32 taskId) internal {
        _credit(account, amount);
        _state().totals.locked -= uint96(amount);

        emit Transfer(address(this), account, amount);
        emit Reward(account, amount, taskId);
    }

    /// @dev Takes locked funds from `account`.
    function _seize(address account, uint256 amount, bytes32 taskId) internal {
        mapping(address => PackedAccount) storage accounts = _state().accounts;
        PackedAccount funds = accounts[account];
        accounts[account] = funds.withLocked(funds.locked() - amount);

        emit Seize(account, amount, taskId);
    }

    /// @dev Gives seized funds to the kitty, where they stay locked.
    function _rewardKitty(uint256 amount, bytes32 taskId) internal {
        mapping(address => PackedAccount) storage accounts = _state().accounts;
        PackedAccount funds = accounts[KITTY_ADDRESS];
        accounts[KITTY_ADDRESS] = funds.withLocked(funds.locked() + amount);

        emit Reward(KITTY_ADDRESS, amount, taskId);
        emit Lock(KITTY_ADDRESS, amount);
    }

    /* BONDS */

    /// @dev Free funds become a bond.
    function _bond(address account, uint256 amount) internal {
        HubState storage state = _state();
        PackedAccount funds = state.accounts[account];
        require(funds.free() >= amount, "IexecEscrow: Transfer amount exceeds balance");

        state.accounts[account] = funds.withFree(funds.free() - amount).withBond(funds.bond() + amount);
        state.totals.locked += uint96(amount);

        emit Transfer(account, address(this), amount);
    }

    /* IN BULK: settlements move what is held for several accounts, and count it once */

    /// @dev Gives held funds to `account`.
    function _payHeld(address account, uint256 amount) internal {
        _credit(account, amount);
        emit Transfer(address(this), account, amount);
    }

    /// @dev To be called with the sum of what was paid.
    function _unhold(uint256 amount) internal {
        _state().totals.locked -= uint96(amount);
    }
}

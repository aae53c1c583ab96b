// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Bits } from "./Bits.sol";

/// @notice All that the hub knows of one account, in one slot:
/// `free funds: 72 bits ‖ locked funds: 72 bits ‖ bond: 72 bits ‖ score: 40 bits`, from the low end, funds in nRLC.
/// @dev 86 999 784.98 RLC are 8.7·10¹⁶ nRLC, 57 bits. Free and locked funds and bonds of all accounts add up to at most `SUPPLY_MAX`, so
/// that no addition here can overflow.
type PackedAccount is uint256;

using PackedAccountFields for PackedAccount global;

library PackedAccountFields {
    uint256 private constant FREE = 0;
    uint256 private constant LOCKED = 72;
    uint256 private constant BOND = 144;
    uint256 private constant SCORE = 216;

    function free(PackedAccount account) internal pure returns (uint256) {
        return Bits.get(PackedAccount.unwrap(account), FREE, 72);
    }

    function locked(PackedAccount account) internal pure returns (uint256) {
        return Bits.get(PackedAccount.unwrap(account), LOCKED, 72);
    }

    /// @dev What the account's seats in rounds risk; apart from the locked funds.
    function bond(PackedAccount account) internal pure returns (uint256) {
        return Bits.get(PackedAccount.unwrap(account), BOND, 72);
    }

    function score(PackedAccount account) internal pure returns (uint256) {
        return Bits.get(PackedAccount.unwrap(account), SCORE, 40);
    }

    /// @dev The caller knows that the sum is at most `SUPPLY_MAX`.
    function withFree(PackedAccount account, uint256 amount) internal pure returns (PackedAccount) {
        return PackedAccount.wrap(Bits.set(PackedAccount.unwrap(account), FREE, 72, amount));
    }

    function withLocked(PackedAccount account, uint256 amount) internal pure returns (PackedAccount) {
        return PackedAccount.wrap(Bits.set(PackedAccount.unwrap(account), LOCKED, 72, amount));
    }

    function withBond(PackedAccount account, uint256 amount) internal pure returns (PackedAccount) {
        return PackedAccount.wrap(Bits.set(PackedAccount.unwrap(account), BOND, 72, amount));
    }

    /// @dev Scores stop at 2⁴⁰ − 1.
    function withScore(PackedAccount account, uint256 newScore) internal pure returns (PackedAccount) {
        if (newScore > type(uint40).max) newScore = type(uint40).max;
        return PackedAccount.wrap(Bits.set(PackedAccount.unwrap(account), SCORE, 40, newScore));
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Bits } from "./Bits.sol";

/// @notice All that the hub knows of one account, in one slot:
/// `free funds: 96 bits ‖ locked funds: 96 bits ‖ score: 64 bits`, from the low end, funds in nRLC.
/// @dev 86 999 784.98 RLC are 8.7·10¹⁶ nRLC, 57 bits. 96 bits hold any ERC-20 token of 18 decimals with a supply below 7.9·10¹⁰ too.
/// Free and locked funds of all accounts add up to at most `SUPPLY_MAX`, so that no addition here can overflow.
type PackedAccount is uint256;

using PackedAccountFields for PackedAccount global;

library PackedAccountFields {
    uint256 private constant FREE = 0;
    uint256 private constant LOCKED = 96;
    uint256 private constant SCORE = 192;

    function free(PackedAccount account) internal pure returns (uint256) {
        return Bits.get(PackedAccount.unwrap(account), FREE, 96);
    }

    function locked(PackedAccount account) internal pure returns (uint256) {
        return Bits.get(PackedAccount.unwrap(account), LOCKED, 96);
    }

    function score(PackedAccount account) internal pure returns (uint256) {
        return Bits.get(PackedAccount.unwrap(account), SCORE, 64);
    }

    /// @dev The caller knows that the sum is at most `SUPPLY_MAX`.
    function withFree(PackedAccount account, uint256 amount) internal pure returns (PackedAccount) {
        return PackedAccount.wrap(Bits.set(PackedAccount.unwrap(account), FREE, 96, amount));
    }

    function withLocked(PackedAccount account, uint256 amount) internal pure returns (PackedAccount) {
        return PackedAccount.wrap(Bits.set(PackedAccount.unwrap(account), LOCKED, 96, amount));
    }

    /// @dev Scores stop at 2⁶⁴ − 1.
    function withScore(PackedAccount account, uint256 newScore) internal pure returns (PackedAccount) {
        if (newScore > type(uint64).max) newScore = type(uint64).max;
        return PackedAccount.wrap(Bits.set(PackedAccount.unwrap(account), SCORE, 64, newScore));
    }
}

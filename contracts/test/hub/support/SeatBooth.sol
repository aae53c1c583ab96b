// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Round, SignedSeat } from "../../../src/interfaces/IRounds.sol";
import { Seats, Stall } from "../../../src/hub/Seats.sol";
import { PackedAccount } from "../../../src/hub/PackedAccount.sol";

/// @notice Seats of the hub, for rounds of any hub and any deal: its code is put where that hub is.
contract SeatBooth is Seats {
    function setWorker(address worker, uint256 bond, uint256 score) external {
        _state().accounts[worker] = PackedAccount.wrap(0).withBond(bond).withScore(score);
    }

    function open(Stall calldata stall, bytes32 previous, SignedSeat[] calldata seats)
        external
        returns (bytes32 chain)
    {
        return _openSeats(stall, previous, seats);
    }

    function chainOf(Round[] calldata rounds) external pure returns (bytes32 chain) {
        return _chainOf(rounds);
    }

    function commitmentOf(bytes32 dealId, Round calldata round, uint256 seat)
        external
        pure
        returns (bytes32)
    {
        return _commitmentOf(
            dealId, round, round.seats[seat].worker, round.seats[seat].root, round.seats[seat].salt
        );
    }
}

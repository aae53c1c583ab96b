// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Round, SignedSeat } from "../../src/interfaces/IRounds.sol";
import { Orders } from "./support/HubTest.sol";
import { RoundTest } from "./support/RoundTest.sol";

/// @notice Gas of whole transactions of rounds, kept in snapshots/rounds.json, in the situations of `HubGas`: a busy market, where
/// every account has funds and open deals; fresh orders with dataset, signed; three workers who agree, and a trust that needs them.
contract RoundGasTest is RoundTest {
    uint256 private total;

    function setUp() public override {
        super.setUp();
        for (uint256 i = 0; i < 3; ++i) {
            _fund(workers[i], 1000e9);
            _bond(workers[i], 1000e9);
        }
        _fund(requester, 2000e9);
        _fund(scheduler, 2000e9);
        // Open deals of everyone.
        makeDealOfTrust(8);
    }

    function _note(string memory name) private {
        total += vm.snapshotGasLastCall("rounds", name);
    }

    /// forge-config: default.isolate = true
    function test_gas_roundOfOneTask() external {
        bytes32 dealId = _match(1, "single.");
        Round[] memory rounds = _open(dealId, 1, "single.");
        settleTask(dealId, rounds, digestOf(0));
        _note("single.settle");
        vm.snapshotValue("rounds", "single.total", total);
    }

    /// forge-config: default.isolate = true
    function test_gas_roundOf64Tasks() external {
        _bag(64, "bag64.");
    }

    /// forge-config: default.isolate = true
    function test_gas_roundOf1000Tasks() external {
        _bag(1000, "bag1000.");
    }

    function _bag(uint256 size, string memory start) private {
        bytes32 dealId = _match(size, start);
        Round[] memory rounds = _open(dealId, size, start);
        settleSlice(dealId, 0, size, rounds);
        _note(string.concat(start, "settle"));
        vm.snapshotValue("rounds", string.concat(start, "perTask"), total / size);
    }

    function _match(uint256 volume, string memory start) private returns (bytes32 dealId) {
        Orders memory orders = defaultOrders();
        orders.app.salt = keccak256("fresh app order");
        orders.dataset.salt = keccak256("fresh dataset order");
        orders.workerpool.salt = keccak256("fresh workerpool order");
        orders.request.salt = keccak256("fresh request order");
        orders.request.volume = volume;
        orders.request.trust = 8;
        orders = signed(orders);
        dealId = matchOrders(orders);
        _note(string.concat(start, "match"));
    }

    function _open(bytes32 dealId, uint256 count, string memory start)
        private
        returns (Round[] memory rounds)
    {
        bytes32[] memory roots = same(rightRoot(0, count), 3);
        SignedSeat[] memory seats = seatsOf(dealId, 0, count, 0, roots);
        rounds = new Round[](1);
        rounds[0] = roundOf(dealId, 0, count, 0, roots);
        vm.prank(scheduler);
        hub.openRound(dealId, 0, count, seats);
        _note(string.concat(start, "open"));
        vm.roll(vm.getBlockNumber() + 1);
    }
}

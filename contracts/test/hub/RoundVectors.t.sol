// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IRounds, Round, SettledSeat, SignedSeat } from "../../src/interfaces/IRounds.sol";
import { Stall } from "../../src/hub/Seats.sol";
import { TaskTree } from "../../src/hub/TaskTree.sol";
import { NaiveTree } from "./support/NaiveTree.sol";
import { SeatBooth } from "./support/SeatBooth.sol";
import { VectorTest } from "./support/VectorTest.sol";

/// @notice vectors/rounds/, which the TypeScript model is tested with too.
contract RoundVectorsTest is VectorTest {
    /* TREES */

    function rootOf(bytes32 node, uint256 position, bytes32[] calldata path) external pure returns (bytes32) {
        return TaskTree.rootOf(node, position, path);
    }

    /// @dev What `vectors/README.md` says of results and their callbacks.
    function _leaf(bytes32 seed, bool hasCallback, uint256 index) private pure returns (bytes32) {
        bytes memory callback = abi.encode(keccak256(abi.encode(seed, index, "callback")));
        bytes32 resultDigest = keccak256(abi.encode(seed, index));
        return TaskTree.leafOf(index, resultDigest, hasCallback ? keccak256(callback) : bytes32(0));
    }

    function _leaves() private view returns (bytes32[] memory leaves) {
        bytes32 seed = _word("seed");
        bool hasCallback = _bool("hasCallback");
        uint256 first = _uint("first");
        leaves = new bytes32[](_uint("taskCount"));
        for (uint256 i = 0; i < leaves.length; ++i) {
            leaves[i] = _leaf(seed, hasCallback, first + i);
        }
    }

    function test_trees_areThoseOfTheVectors() external {
        uint256 count = _open("rounds/trees");
        bytes32[] memory leaves;
        bytes32 root;
        for (uint256 i = 0; i < count; ++i) {
            _select(i);
            // Several parts of the same tree follow each other.
            if (_word("root") != root) {
                leaves = _leaves();
                root = NaiveTree.root(leaves);
            }
            assertEq(root, _word("root"), _case);
            _checkPart(leaves);
        }
        assertGt(count, 30);
    }

    function _checkPart(bytes32[] memory leaves) private view {
        uint256 size = leaves.length;
        uint256 offset = _uint("partFirst") - _uint("first");
        uint256 partCount = _uint("partCount");
        assertEq(TaskTree.isPart(offset, partCount, size), _bool("isPart"), _case);
        if (!_bool("isPart")) return;

        uint256 height = TaskTree.heightOf(partCount);
        bytes32[] memory path = _words("path");
        assertEq(path.length, TaskTree.heightOf(size) - height, _case);
        assertEq(this.rootOf(_word("node"), offset >> height, path), _word("root"), _case);
        if (partCount == 1) assertEq(leaves[offset], _word("node"), _case);
    }

    /* ROUNDS */

    SeatBooth private _booth;

    function test_rounds_areThoseOfTheVectors() external {
        bytes memory code = address(new SeatBooth()).code;
        uint256 count = _open("rounds/rounds");
        for (uint256 i = 0; i < count; ++i) {
            _select(i);
            _booth = SeatBooth(_address("hub"));
            vm.etch(address(_booth), code);
            vm.chainId(_uint("chainId"));
            vm.warp(_uint("openedAt"));
            vm.roll(_uint("openedIn"));
            Round memory round = _round();
            _checkCommitments(round);
            assertEq(_openSeats(round), _word("chain"), _case);

            // As a settlement hashes what it is given back.
            if (_word("previous") == 0) {
                Round[] memory rounds = new Round[](1);
                rounds[0] = round;
                assertEq(_booth.chainOf(rounds), _word("chain"), _case);
            }
        }
        assertGt(count, 4);
    }

    function _round() private view returns (Round memory round) {
        (round.first, round.count) = (uint64(_uint("first")), uint64(_uint("taskCount")));
        (round.openedAt, round.openedIn) = (uint64(_uint("openedAt")), uint64(_uint("openedIn")));
        address[] memory workers = _addresses("workers");
        uint256[] memory weights = _uints("weights");
        bytes32[] memory commitments = _words("commitments");
        bytes32[] memory roots = _words("roots");
        bytes32[] memory salts = _words("salts");
        round.seats = new SettledSeat[](workers.length);
        for (uint256 i = 0; i < workers.length; ++i) {
            round.seats[i] = SettledSeat(workers[i], uint64(weights[i]), commitments[i], roots[i], salts[i]);
        }
    }

    function _checkCommitments(Round memory round) private view {
        for (uint256 i = 0; i < round.seats.length; ++i) {
            bytes32 commitment = _booth.commitmentOf(_word("dealId"), round, i);
            assertEq(commitment, round.seats[i].commitment, _case);
        }
    }

    /// @dev Refused unless each worker signed its seat; weights follow from scores.
    function _openSeats(Round memory round) private returns (bytes32 chain) {
        bytes32 dealId = _word("dealId");
        uint256 stake = _uint("stake");
        uint256[] memory scores = _uints("scores");
        bytes32[] memory r = _words("r");
        bytes32[] memory vs = _words("vs");
        SignedSeat[] memory seats = new SignedSeat[](round.seats.length);
        for (uint256 i = 0; i < seats.length; ++i) {
            address worker = round.seats[i].worker;
            seats[i] = SignedSeat(worker, round.seats[i].commitment, r[i], vs[i]);
            _booth.setWorker(worker, stake, scores[i]);
        }
        Stall memory stall = Stall(dealId, round.first, round.count, stake);
        bytes32 previous = _word("previous");

        // Bound to all that came before.
        vm.expectRevert(
            abi.encodeWithSelector(IRounds.InvalidSeatSignature.selector, dealId, seats[0].worker)
        );
        _booth.open(stall, ~previous, seats);
        return _booth.open(stall, previous, seats);
    }
}

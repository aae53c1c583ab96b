// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { Consensus } from "../../src/hub/Consensus.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { IWorkerpool } from "../../src/registries/IWorkerpool.sol";
import { Vm } from "../support/Vm.sol";
import { Orders } from "./support/HubTest.sol";
import { VectorTest } from "./support/VectorTest.sol";

/// @notice vectors/consensus.json and vectors/payouts.json, which the TypeScript model is tested with too.
contract SettlementVectorsTest is VectorTest {
    uint256 private constant PROVED = 2;
    bytes32 private constant DIGEST = keccak256("accepted");

    mapping(bytes32 resultHash => uint256) private _groups;
    mapping(bytes32 event_ => mapping(address account => uint256)) private _sums;

    /* CONSENSUS */

    function test_consensus_isThatOfTheVectors() external {
        uint256 count = _open("consensus");
        for (uint256 i = 0; i < count; ++i) {
            _select(i);
            _checkConsensus(keccak256(abi.encode(i)));
        }
        assertGt(count, 10);
    }

    function _checkConsensus(bytes32 id) private {
        bytes32[] memory hashes = _words("resultHashes");
        uint256[] memory scores = _uints("scores");
        uint256 total = 1;
        int256 acceptedAt = -1;
        for (uint256 i = 0; i < hashes.length; ++i) {
            bytes32 group = keccak256(abi.encode(id, hashes[i]));
            uint256 weight = Consensus.weightOf(scores[i]);
            uint256 before = _groups[group];
            _groups[group] = Consensus.grow(before, weight);
            total += _groups[group] - before;
            assertEq(weight, _uints("weights")[i], _case);
            assertEq(Math.log2(weight), _uints("logWeights")[i], _case);
            assertEq(_groups[group], _uints("groups")[i], _case);
            assertEq(total, _uints("totals")[i], _case);
            if (acceptedAt < 0 && Consensus.isAccepted(_groups[group], total, _uint("trust"))) {
                acceptedAt = int256(i);
            }
        }
        assertEq(acceptedAt, _int("acceptedAt"), _case);
    }

    /* PAYOUTS */

    function test_payouts_areThoseOfTheVectors() external {
        uint256 count = _open("payouts");
        for (uint256 i = 0; i < count; ++i) {
            uint256 state = vm.snapshotState();
            _select(i);
            _checkPayout();
            vm.revertToState(state);
        }
        assertGt(count, 10);
    }

    /// @dev Settles a task as the case says, and sums what the logs tell of each account.
    function _checkPayout() private {
        uint256[] memory statuses = _uints("statuses");
        uint256[] memory scores = _uints("scores");
        address[] memory workers = new address[](statuses.length);
        for (uint256 i = 0; i < workers.length; ++i) {
            workers[i] = _newWorker(vm.toString(i));
            _setScore(workers[i], scores[i]);
        }
        bytes32 taskId = _makeTask();
        bytes32 call = _hashOfText("call");
        if (call == keccak256("contributeAndFinalize")) {
            vm.recordLogs();
            contributeAndFinalize(workers[0], taskId, DIGEST, "results");
        } else {
            _contributeAll(taskId, workers, statuses);
            if (call == keccak256("claim")) {
                skip(TIMEREF * 10);
                vm.recordLogs();
                hub.claim(taskId);
            } else {
                _revealProved(taskId, workers, statuses);
                vm.recordLogs();
                finalize(taskId, "results");
            }
        }
        _sumLogs();
        _compare(workers);
    }

    /// @dev With the highest trust, or 1 for a single call, so that this test decides on the consensus.
    function _makeTask() private returns (bytes32) {
        uint256 price = _uint("workerpoolPrice");
        uint256 stakeRatio = price == 0 ? 30 : (_uint("workerStake") * 100 + price - 1) / price;
        vm.prank(scheduler);
        IWorkerpool(workerpool).changePolicy(stakeRatio, _uint("schedulerRewardRatio"));

        Orders memory orders = defaultOrders();
        orders.app.appprice = orders.request.appmaxprice = _uint("appPrice");
        orders.dataset.datasetprice = orders.request.datasetmaxprice = _uint("datasetPrice");
        orders.workerpool.workerpoolprice = orders.request.workerpoolmaxprice = price;
        orders.workerpool.trust = type(uint256).max;
        bool isSolo = _hashOfText("call") == keccak256("contributeAndFinalize");
        orders.request.trust = isSolo ? 1 : type(uint32).max;
        return makeTask(orders);
    }

    /// @dev Those that shall be proved agree; the others each have a result of their own.
    function _contributeAll(bytes32 taskId, address[] memory workers, uint256[] memory statuses) private {
        for (uint256 i = 0; i < workers.length; ++i) {
            contribute(workers[i], taskId, statuses[i] == PROVED ? DIGEST : bytes32(i));
        }
    }

    /// @dev Writes the consensus into the task's head; see `TaskHead`.
    function _revealProved(bytes32 taskId, address[] memory workers, uint256[] memory statuses) private {
        bytes32 slot = keccak256(abi.encode(taskId, uint256(HUB_STORAGE) + 5));
        uint256 head = uint256(vm.load(address(hub), slot));
        (uint256 winner, uint256 winners) = _winnerOf(statuses);
        head = ((head >> 8) << 8) | 2 | (winner << 128) | (winners << 136) | ((START + 600) << 152);
        vm.store(address(hub), slot, bytes32(head));
        for (uint256 i = 0; i < workers.length; ++i) {
            if (statuses[i] == PROVED) reveal(workers[i], taskId, DIGEST);
        }
    }

    function _winnerOf(uint256[] memory statuses) private pure returns (uint256 winner, uint256 winners) {
        for (uint256 i = 0; i < statuses.length; ++i) {
            if (statuses[i] == PROVED) ++winners;
            else if (winners == 0) ++winner;
        }
    }

    function _sumLogs() private {
        Vm.Log[] memory logs = vm.getRecordedLogs();
        for (uint256 i = 0; i < logs.length; ++i) {
            bytes32 topic = logs[i].topics[0];
            if (
                topic == ITasks.AccurateContribution.selector || topic == ITasks.FaultyContribution.selector
                    || logs[i].topics.length > 1
            ) continue;
            (address account, uint256 amount) = abi.decode(logs[i].data, (address, uint256));
            _sums[topic][account] += amount;
        }
    }

    function _sum(string memory signature, address account) private view returns (uint256) {
        return _sums[keccak256(bytes(signature))][account];
    }

    function _rewardOf(address account) private view returns (uint256) {
        return _sum("Reward(address,uint256,bytes32)", account);
    }

    function _seizedFrom(address account) private view returns (uint256) {
        return _sum("Seize(address,uint256,bytes32)", account);
    }

    function _unlockedFor(address account) private view returns (uint256) {
        return _sum("Unlock(address,uint256)", account);
    }

    function _compare(address[] memory workers) private view {
        assertEq(_seizedFrom(requester), _uint("payerSeized"), _case);
        assertEq(_unlockedFor(requester), _uint("payerUnlocked"), _case);
        assertEq(_rewardOf(appOwner), _uint("appOwnerReward"), _case);
        assertEq(_rewardOf(datasetOwner), _uint("datasetOwnerReward"), _case);
        assertEq(_unlockedFor(scheduler), _uint("schedulerUnlocked"), _case);
        assertEq(_seizedFrom(scheduler), _uint("schedulerSeized"), _case);
        assertEq(_rewardOf(scheduler), _uint("schedulerReward"), _case);
        for (uint256 i = 0; i < workers.length; ++i) {
            assertEq(_unlockedFor(workers[i]), _uints("workerUnlocked")[i], _case);
            assertEq(_seizedFrom(workers[i]), _uints("workerSeized")[i], _case);
            assertEq(_rewardOf(workers[i]), _uints("workerRewards")[i], _case);
            assertEq(hub.viewScore(workers[i]), _uints("scoresAfter")[i], _case);
        }
    }
}

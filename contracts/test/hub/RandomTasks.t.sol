// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ContributionStatus, Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { IWorkerpool } from "../../src/registries/IWorkerpool.sol";
import { HubTest, Orders } from "./support/HubTest.sol";
import { RandomScenario, Scenario } from "./support/RandomScenario.sol";

/// @notice vectors/random-tasks.json: the hub after thousands of random tasks, beside the TypeScript model, which wrote the file.
///
/// One world of 250 tasks, the first; all of them in the profile `nightly`.
contract RandomTasksTest is HubTest {
    uint256 private constant PAYER_FUNDS = 1e16;
    uint256 private constant WORKER_FUNDS = 1e14;
    uint256 private constant NO_DIGEST = 255;

    /// @dev All that the digests are of; the workers from `FIRST_WORKER` on.
    address[13] private _accounts;
    uint256 private constant FIRST_WORKER = 5;

    string private _json;
    uint256 private _seed;

    function setUp() public override {
        super.setUp();
        _json = vm.readFile("../vectors/random-tasks.json");
        _seed = vm.parseJsonUint(_json, ".seed");

        _accounts = [
            requester,
            appOwner,
            datasetOwner,
            scheduler,
            KITTY,
            makeAddress("worker 0"),
            makeAddress("worker 1"),
            makeAddress("worker 2"),
            makeAddress("worker 3"),
            makeAddress("worker 4"),
            makeAddress("worker 5"),
            makeAddress("worker 6"),
            makeAddress("worker 7")
        ];
        for (uint256 i = 0; i < _accounts.length; ++i) {
            uint256 funds = i >= FIRST_WORKER ? WORKER_FUNDS : i == 0 || i == 3 ? PAYER_FUNDS : 0;
            uint256 present = _freeOf(_accounts[i]);
            vm.prank(_accounts[i]);
            hub.withdraw(present);
            _fund(_accounts[i], funds);
        }
    }

    /* WORLDS */

    /// @dev The worlds that `table_world_endsAsTheVectorsSay` runs, each on a hub of its own.
    function fixtureWorld() external view returns (uint256[] memory worlds) {
        bool isNightly =
            keccak256(bytes(vm.envOr("FOUNDRY_PROFILE", string("default")))) == keccak256("nightly");
        worlds = new uint256[](isNightly ? vm.parseJsonUint(_json, ".worldCount") : 1);
        for (uint256 i = 0; i < worlds.length; ++i) {
            worlds[i] = i;
        }
    }

    function table_world_endsAsTheVectorsSay(uint256 world) external {
        // Not what a transaction could do: a day of a market.
        vm.pauseGasMetering();
        uint256 count = vm.parseJsonUint(_json, ".tasksPerWorld");
        bytes32 digest;
        for (uint256 i = 0; i < count; ++i) {
            digest = this.runTask(world * count + i, digest);
        }
        bytes32 expected = vm.parseJsonBytes32Array(_json, ".digests")[world];
        assertEq(digest, expected, string.concat("world ", vm.toString(world)));
    }

    /// @dev Shows where the hub and the model part, if they do so early.
    function test_firstTasks_endAsTheVectorsSay() external {
        bytes32 digest;
        for (uint256 i = 0; i < 12; ++i) {
            digest = this.runTask(i, digest);
            string memory path = string.concat(".examples[", vm.toString(i), "].");
            for (uint256 j = 0; j < _accounts.length; ++j) {
                uint256 stake = vm.parseJsonUintArray(_json, string.concat(path, "stakesAfter"))[j];
                assertEq(_freeOf(_accounts[j]), stake, path);
                uint256 locked = vm.parseJsonUintArray(_json, string.concat(path, "lockedAfter"))[j];
                assertEq(_lockedOf(_accounts[j]), locked, path);
            }
            assertEq(digest, vm.parseJsonBytes32(_json, string.concat(path, "stateDigest")), path);
        }
    }

    /// @notice Runs a task to its end, and chains what the hub then says behind `digest`.
    /// @dev A call of its own, so that its memory is free afterwards.
    function runTask(uint256 number, bytes32 digest) external returns (bytes32) {
        Scenario memory scenario = RandomScenario.scenarioOf(_seed, number);
        bytes32 taskId = _start(scenario, number);
        skip(scenario.waitSeconds);
        if (scenario.isSolo && scenario.trust <= 1) {
            bytes32 answer = scenario.digests[scenario.votes[0]];
            contributeAndFinalize(_workerAt(scenario, 0), taskId, answer, "results");
        } else if (_vote(scenario, taskId)) {
            _reveal(scenario, scenario.revealsFirst, taskId);
            if (hub.viewTask(taskId).revealCounter == 0 && scenario.reopens) {
                _reopen(taskId);
                if (_vote(scenario, taskId)) _reveal(scenario, scenario.revealsSecond, taskId);
            }
        }
        _end(taskId);
        return keccak256(bytes.concat(digest, _stateAfter(scenario, taskId)));
    }

    /* A TASK */

    function _start(Scenario memory scenario, uint256 number) private returns (bytes32) {
        vm.prank(scheduler);
        IWorkerpool(workerpool).changePolicy(scenario.workerStakeRatio, scenario.schedulerRewardRatio);

        Orders memory orders = defaultOrders();
        orders.dataset.datasetprice = orders.request.datasetmaxprice = scenario.datasetPrice;
        if (!scenario.hasDataset) withoutDataset(orders);
        orders.app.appprice = orders.request.appmaxprice = scenario.appPrice;
        orders.workerpool.workerpoolprice = orders.request.workerpoolmaxprice = scenario.workerpoolPrice;
        orders.request.trust = scenario.trust;
        orders.request.salt = bytes32(number);
        return makeTask(orders);
    }

    /// @dev Workers that have not yet contribute, until there is a consensus.
    function _vote(Scenario memory scenario, bytes32 taskId) private returns (bool hasConsensus) {
        uint256 first = hub.viewTask(taskId).contributors.length;
        for (uint256 place = first; place < scenario.order.length; ++place) {
            contribute(_workerAt(scenario, place), taskId, scenario.digests[scenario.votes[place]]);
            if (hub.viewTask(taskId).status == TaskStatus.Revealing) return true;
        }
    }

    /// @dev Winners reveal as they like.
    function _reveal(Scenario memory scenario, bool[8] memory reveals, bytes32 taskId) private {
        Task memory task = hub.viewTask(taskId);
        for (uint256 place = 0; place < task.contributors.length; ++place) {
            address worker = _workerAt(scenario, place);
            bytes32 digest = scenario.digests[scenario.votes[place]];
            bool isWinner = resultHashOf(taskId, digest) == task.consensusValue
                && hub.viewContribution(taskId, worker).status == ContributionStatus.Contributed;
            if (isWinner && reveals[place]) reveal(worker, taskId, digest);
        }
    }

    function _reopen(bytes32 taskId) private {
        vm.warp(hub.viewTask(taskId).revealDeadline);
        vm.prank(scheduler);
        hub.reopen(taskId);
    }

    /// @dev Finalized as soon as it may be; claimed if it never may.
    function _end(bytes32 taskId) private {
        Task memory task = hub.viewTask(taskId);
        if (task.status == TaskStatus.Completed) return;

        if (task.revealCounter == 0) {
            vm.warp(task.finalDeadline);
            hub.claim(taskId);
        } else {
            if (task.revealCounter < task.winnerCounter) vm.warp(task.revealDeadline);
            finalize(taskId, "results");
        }
    }

    /* WHAT THE HUB SAYS */

    /// @dev `status, contributors, digest, free funds, locked funds, scores`, one word each.
    function _stateAfter(Scenario memory scenario, bytes32 taskId) private view returns (bytes memory words) {
        Task memory task = hub.viewTask(taskId);
        words = abi.encode(task.status, task.contributors.length, _digestOf(scenario, task));
        for (uint256 i = 0; i < _accounts.length; ++i) {
            words = bytes.concat(words, bytes32(_freeOf(_accounts[i])));
        }
        for (uint256 i = 0; i < _accounts.length; ++i) {
            words = bytes.concat(words, bytes32(_lockedOf(_accounts[i])));
        }
        for (uint256 i = FIRST_WORKER; i < _accounts.length; ++i) {
            words = bytes.concat(words, bytes32(hub.viewScore(_accounts[i])));
        }
    }

    /// @dev Which of the digests the task ended with.
    function _digestOf(Scenario memory scenario, Task memory task) private pure returns (uint256) {
        for (uint256 i = 0; i < scenario.digests.length; ++i) {
            if (task.resultDigest == scenario.digests[i]) return i;
        }
        return NO_DIGEST;
    }

    function _workerAt(Scenario memory scenario, uint256 place) private view returns (address) {
        return _accounts[FIRST_WORKER + scenario.order[place]];
    }
}

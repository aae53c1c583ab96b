// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @dev What happens around one random task. Amounts in nRLC, ratios in percent; `revealsFirst` and `revealsSecond` by place.
struct Scenario {
    uint256 trust;
    uint256 workerpoolPrice;
    uint256 appPrice;
    uint256 datasetPrice;
    bool hasDataset;
    uint256 workerStakeRatio;
    uint256 schedulerRewardRatio;
    /// Seconds from the match to the first contribution.
    uint256 waitSeconds;
    bool isSolo;
    /// Numbers of the workers, in the order they come.
    uint256[8] order;
    /// By place in `order`: index of the digest that the worker sends.
    uint256[8] votes;
    bytes32[3] digests;
    bool[8] revealsFirst;
    bool[8] revealsSecond;
    bool reopens;
}

/// @notice Scenarios as vectors/README.md describes them: a pure function of a seed and a task's number.
library RandomScenario {
    uint256 private constant PLACES = 8;

    // Numbers of the draws, by what they decide.
    uint256 private constant TRUST = 0;
    uint256 private constant WORKERPOOL_PRICE = 1;
    uint256 private constant APP_PRICE = 2;
    uint256 private constant DATASET_PRICE = 3;
    uint256 private constant HAS_DATASET = 4;
    uint256 private constant WORKER_STAKE_RATIO = 5;
    uint256 private constant SCHEDULER_REWARD_RATIO = 6;
    uint256 private constant WAIT = 7;
    uint256 private constant SOLO = 8;
    uint256 private constant SILENCE = 9;
    uint256 private constant REOPENS = 10;
    uint256 private constant ORDER = 100;
    uint256 private constant VOTES = 200;
    uint256 private constant REVEALS_FIRST = 300;
    uint256 private constant DIGESTS = 400;
    uint256 private constant REVEALS_SECOND = 500;

    function scenarioOf(uint256 seed, uint256 task) internal pure returns (Scenario memory scenario) {
        uint16[10] memory trusts = [0, 1, 1, 2, 3, 5, 8, 20, 100, 1000];
        scenario.trust = trusts[_draw(seed, task, TRUST) % trusts.length];
        scenario.workerpoolPrice = _priceOf(_draw(seed, task, WORKERPOOL_PRICE));
        scenario.appPrice = _priceOf(_draw(seed, task, APP_PRICE));
        scenario.hasDataset = _draw(seed, task, HAS_DATASET) % 2 == 0;
        if (scenario.hasDataset) scenario.datasetPrice = _priceOf(_draw(seed, task, DATASET_PRICE));
        scenario.workerStakeRatio = _draw(seed, task, WORKER_STAKE_RATIO) % 201;
        scenario.schedulerRewardRatio = _draw(seed, task, SCHEDULER_REWARD_RATIO) % 101;
        scenario.waitSeconds = _draw(seed, task, WAIT) % 1200;
        scenario.isSolo = _draw(seed, task, SOLO) % 2 == 0;
        scenario.reopens = _draw(seed, task, REOPENS) % 4 != 0;

        scenario.order = _shuffle(seed, task);
        bool isSilent = _draw(seed, task, SILENCE) % 8 == 0;
        for (uint256 i = 0; i < PLACES; ++i) {
            scenario.votes[i] = _voteOf(scenario.order[i], _draw(seed, task, VOTES + i));
            scenario.revealsFirst[i] = !isSilent && _draw(seed, task, REVEALS_FIRST + i) % 8 != 0;
            scenario.revealsSecond[i] = _draw(seed, task, REVEALS_SECOND + i) % 8 != 0;
        }
        for (uint256 i = 0; i < 3; ++i) {
            scenario.digests[i] = bytes32(_draw(seed, task, DIGESTS + i));
        }
    }

    function _draw(uint256 seed, uint256 task, uint256 n) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, task, n)));
    }

    /// @dev Below 1, 10, 100, … or 10¹² nRLC, each bound as likely as the next.
    function _priceOf(uint256 draw) private pure returns (uint256) {
        return (draw >> 8) % 10 ** (uint8(draw) % 13);
    }

    /// @dev Worker 0 is always right, worker 7 in five of twelve; who is not gives one of two other answers.
    function _voteOf(uint256 worker, uint256 draw) private pure returns (uint256) {
        uint256 chance = draw % 12;
        if (chance < 12 - worker) return 0;
        return chance % 2 == 1 ? 1 : 2;
    }

    /// @dev Fisher and Yates, from the last place down.
    function _shuffle(uint256 seed, uint256 task) private pure returns (uint256[8] memory order) {
        for (uint256 i = 0; i < PLACES; ++i) {
            order[i] = i;
        }
        for (uint256 i = PLACES - 1; i > 0; --i) {
            uint256 other = _draw(seed, task, ORDER + i) % (i + 1);
            (order[i], order[other]) = (order[other], order[i]);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { KITTY_ADDRESS, KITTY_MIN, KITTY_RATIO, KITTY_YEARLY_RATIO } from "./Constants.sol";
import { DealTerms } from "./DealTerms.sol";
import { Ledger } from "./Ledger.sol";

/// @notice Who is paid when a task ends. In every case as much is rewarded as is seized.
abstract contract TaskPayments is Ledger {
    /* SUCCESS */

    /// @dev Takes the task's price from the sponsor; pays app and dataset; frees the scheduler's stake and adds its share of the
    /// kitty. What remains to be rewarded is the workerpool's price.
    function _payProviders(DealTerms memory deal, bytes32 taskId) internal {
        _seize(deal.sponsor, deal.taskPrice(), taskId);
        if (deal.appPrice > 0) _reward(deal.appOwner, deal.appPrice, taskId);
        if (deal.datasetPrice > 0) _reward(deal.datasetOwner, deal.datasetPrice, taskId);
        _unlock(deal.workerpoolOwner, deal.schedulerStake());
        _rewardFromKitty(deal, taskId);
    }

    /// @dev Rewards the workerpool's price to the worker that settled the task alone, and to the scheduler.
    function _paySoloWorker(DealTerms memory deal, address worker, bytes32 taskId) internal {
        uint256 share = deal.workersShare(deal.workerpoolPrice);
        _reward(worker, share, taskId);
        _reward(deal.workerpoolOwner, deal.workerpoolPrice - share, taskId);
    }

    function _rewardFromKitty(DealTerms memory deal, bytes32 taskId) private {
        uint256 kitty = _state().accounts[KITTY_ADDRESS].locked();
        if (kitty == 0) return;

        uint256 share = _kittyShare(kitty, deal.schedulerStake(), block.timestamp - deal.startTime);
        if (share == 0) return;

        _seize(KITTY_ADDRESS, share, taskId);
        _reward(deal.workerpoolOwner, share, taskId);
    }

    /// @notice What a finalized task wins from the kitty: a tenth of it or 1 RLC, whichever is more, as in PoCo, but at most a
    /// tenth a year of the scheduler's stake, for the time that the stake was locked.
    /// @dev In PoCo anyone can empty the kitty with tasks made for oneself, since price and stake come back at once. Time is what
    /// such tasks cannot get back: whoever farms the kitty earns less than 10 % a year on the funds locked for it, and nothing with
    /// tasks that are free or finalized in the block of their deal.
    /// @param elapsed Seconds from the deal's start.
    function _kittyShare(uint256 kitty, uint256 stake, uint256 elapsed)
        internal
        pure
        returns (uint256 share)
    {
        share = kitty * KITTY_RATIO / 100;
        if (share < KITTY_MIN) share = KITTY_MIN;
        if (share > kitty) share = kitty;

        uint256 interest = stake * KITTY_YEARLY_RATIO * elapsed / (100 * 365 days);
        if (share > interest) share = interest;
    }

    /* FAILURE */

    /// @dev Gives the price of `count` tasks back to the sponsor, and the scheduler's stake for them to the kitty.
    /// @param ref The task, or the deal of several.
    function _refund(DealTerms memory deal, uint256 count, bytes32 ref) internal {
        uint256 stake = deal.schedulerStake() * count;
        _unlock(deal.sponsor, deal.taskPrice() * count);
        _seize(deal.workerpoolOwner, stake, ref);
        _rewardKitty(stake, ref);
    }
}

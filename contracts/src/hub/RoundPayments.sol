// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { IRounds } from "../interfaces/IRounds.sol";
import { KITTY_ADDRESS } from "./Constants.sol";
import { DealTerms } from "./DealTerms.sol";
import { HubState, Unbonding } from "./HubStorage.sol";
import { PackedAccount } from "./PackedAccount.sol";
import { TaskPayments } from "./TaskPayments.sol";
import { Voice, Voices } from "./Voices.sol";

/// @notice Who is paid when a round settles tasks: the same as for tasks one by one, in one sum each.
abstract contract RoundPayments is TaskPayments {
    /// @param count Tasks that are settled now.
    /// @param winner What the accepted seats say.
    /// @return agreed A bit for each seat that says so, by its number.
    function _payRound(DealTerms memory deal, uint256 count, Voices voices, bytes32 winner)
        internal
        returns (uint256 agreed)
    {
        _payOwners(deal, count);
        (uint256 seized, uint256 totalWeight) = _seizeOthers(deal, count, voices, winner);

        // Amounts are below 2⁷² each, counts and percents below 2¹⁶; and shares add up to less than what is shared.
        unchecked {
            uint256 rest = deal.workerpoolPrice * count + seized;
            uint256 shared = deal.workersShare(rest);
            uint256 voiceCount = voices.count();
            for (uint256 i = 0; i < voiceCount; ++i) {
                if (voices.nodeAt(i) != winner) continue;

                Voice voice = voices.voiceAt(i);
                agreed |= 1 << voice.number();
                uint256 share = shared * _shareOf(voice) / totalWeight;
                rest -= share;
                // Without a second seat nothing was compared.
                _payWorker(voice.worker(), share, voiceCount > 1);
            }
            uint256 won = _payScheduler(deal, count, rest);
            _unhold((deal.taskPrice() + deal.schedulerStake()) * count + seized + won);
        }
    }

    /// @dev Weights multiply, so their logarithms add up. Most seats are strangers'.
    function _shareOf(Voice voice) private pure returns (uint256) {
        uint256 weight = voice.weight();
        return weight == 2 ? 1 : Math.log2(weight);
    }

    function _payOwners(DealTerms memory deal, uint256 count) private {
        mapping(address => PackedAccount) storage accounts = _state().accounts;
        PackedAccount sponsor = accounts[deal.sponsor];
        accounts[deal.sponsor] = sponsor.withLocked(sponsor.locked() - deal.taskPrice() * count);
        if (deal.appPrice > 0) _payHeld(deal.appOwner, deal.appPrice * count);
        if (deal.datasetPrice > 0) _payHeld(deal.datasetOwner, deal.datasetPrice * count);
    }

    /* WORKERS */

    /// @return seized What seats that do not agree lose.
    /// @return totalWeight Of those that do, as shares count it.
    function _seizeOthers(DealTerms memory deal, uint256 count, Voices voices, bytes32 winner)
        private
        returns (uint256 seized, uint256 totalWeight)
    {
        uint256 stake = deal.workerStake() * count;
        uint256 voiceCount = voices.count();
        for (uint256 i = 0; i < voiceCount; ++i) {
            Voice voice = voices.voiceAt(i);
            if (voices.nodeAt(i) == winner) totalWeight += _shareOf(voice);
            else if (voice.isAtRisk()) seized += _seizeBond(deal.dealId, voice.worker(), stake);
        }
    }

    /// @dev Takes up to `stake` of what the worker has at risk, its bond first, and a third of its score.
    function _seizeBond(bytes32 dealId, address worker, uint256 stake) private returns (uint256 amount) {
        HubState storage state = _state();
        PackedAccount account = state.accounts[worker];
        uint256 bond = account.bond();
        amount = stake < bond ? stake : bond;
        state.accounts[worker] = account.withBond(bond - amount).withScore(account.score() * 2 / 3);

        uint256 missing = stake - amount;
        if (missing > 0) {
            Unbonding storage unbonding = state.unbondings[worker];
            uint256 left = unbonding.amount;
            if (missing > left) missing = left;
            unbonding.amount = uint72(left - missing);
            amount += missing;
        }
        emit IRounds.SeatSeized(dealId, worker, amount);
    }

    function _payWorker(address worker, uint256 share, bool isPraised) private {
        mapping(address => PackedAccount) storage accounts = _state().accounts;
        PackedAccount account = accounts[worker];
        account = account.withFree(account.free() + share);
        accounts[worker] = isPraised ? account.withScore(account.score() + 1) : account;

        emit Transfer(address(this), worker, share);
    }

    /* SCHEDULER */

    /// @param rest What workers leave of the pot.
    /// @return won From the kitty.
    function _payScheduler(DealTerms memory deal, uint256 count, uint256 rest) private returns (uint256 won) {
        mapping(address => PackedAccount) storage accounts = _state().accounts;
        uint256 stake = deal.schedulerStake() * count;
        won = _takeFromKitty(stake, block.timestamp - deal.startTime);

        uint256 amount = stake + rest + won;
        PackedAccount account = accounts[deal.workerpoolOwner];
        accounts[deal.workerpoolOwner] =
            account.withLocked(account.locked() - stake).withFree(account.free() + amount);
        emit Transfer(address(this), deal.workerpoolOwner, amount);
    }

    function _takeFromKitty(uint256 stake, uint256 elapsed) private returns (uint256 share) {
        mapping(address => PackedAccount) storage accounts = _state().accounts;
        PackedAccount kitty = accounts[KITTY_ADDRESS];
        if (kitty.locked() == 0) return 0;

        share = _kittyShare(kitty.locked(), stake, elapsed);
        accounts[KITTY_ADDRESS] = kitty.withLocked(kitty.locked() - share);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Math } from "@openzeppelin/contracts/utils/math/Math.sol";
import { ContributionStatus, TaskStatus } from "../../interfaces/HubTypes.sol";
import { IRounds } from "../../interfaces/IRounds.sol";
import { ITasks } from "../../interfaces/ITasks.sol";
import { Callback } from "../Callback.sol";
import { Consensus } from "../Consensus.sol";
import { CODE_SIZE_MAX, CONTRIBUTORS_MAX, REVEAL_DEADLINE_RATIO, TAG_TEE } from "../Constants.sol";
import { ContributionLink, ContributionLinkFields, ContributionRecord } from "../ContributionRecord.sol";
import { DealCode, DealTerms } from "../DealTerms.sol";
import { HubState, TaskRecord } from "../HubStorage.sol";
import { PackedAccount } from "../PackedAccount.sol";
import { PackedDeal } from "../PackedDeal.sol";
import { Progress } from "../Progress.sol";
import { ResultCode } from "../ResultCode.sol";
import { Signatures } from "../Signatures.sol";
import { Tally } from "../Tally.sol";
import { TaskHead } from "../TaskHead.sol";
import { TaskPayments } from "../TaskPayments.sol";

/// @title The life of tasks
contract Tasks is ITasks, TaskPayments, Callback, Progress {
    /// @dev Most that results and callback data may have together.
    uint256 private constant RESULTS_SIZE_MAX = CODE_SIZE_MAX - ResultCode.OVERHEAD;

    /* INITIALIZE */

    /// @inheritdoc ITasks
    function initialize(bytes32 dealId, uint256 idx) external returns (bytes32 taskId) {
        return _initialize(dealId, idx);
    }

    /// @inheritdoc ITasks
    function initializeArray(bytes32[] calldata dealIds, uint256[] calldata indexes) external returns (bool) {
        _requireSameLength(dealIds.length, indexes.length);
        for (uint256 i = 0; i < dealIds.length; ++i) {
            _initialize(dealIds[i], indexes[i]);
        }
        return true;
    }

    function _initialize(bytes32 dealId, uint256 idx) private returns (bytes32 taskId) {
        HubState storage state = _state();
        PackedDeal record = state.deals[dealId];
        uint256 code = record.code();
        if (code == 0) revert UnknownDeal(dealId);
        DealTerms memory deal = DealCode.read(code);
        // The sum of two fields of 64 bits.
        if (idx < deal.botFirst || idx >= deal.botFirst + deal.botSize) {
            revert IndexOutsideDeal(dealId, idx, deal.botFirst, deal.botSize);
        }
        taskId = keccak256(abi.encode(dealId, idx));
        TaskRecord storage task = state.tasks[taskId];
        _requireStatus(taskId, task.head, TaskStatus.Unset);
        _takeAlone(record, deal, idx);

        task.head = task.head.withStatus(TaskStatus.Active).withDeal(code).withIndex(idx);

        emit TaskInitialize(taskId, deal.workerpool);
    }

    /// @dev A task that rounds may still settle is theirs until the final deadline; one that they have settled, for ever.
    function _takeAlone(PackedDeal record, DealTerms memory deal, uint256 idx) private {
        bool isLate = block.timestamp >= deal.finalDeadline();
        if (deal.botSize == 1) {
            if (record.progress() != 0 && !isLate) revert IRounds.TaskInRound(deal.dealId, idx);
            return;
        }
        if (_isTaken(record, deal, idx) || (isLate && _isClaimed(deal, idx))) {
            revert IRounds.TaskTaken(deal.dealId, idx);
        }
        if (idx - deal.botFirst < _openedTasks(record, deal) && !isLate) {
            revert IRounds.TaskInRound(deal.dealId, idx);
        }
        _takeTask(record, deal, idx);
    }

    /* CONTRIBUTE */

    /// @inheritdoc ITasks
    function contribute(
        bytes32 taskId,
        bytes32 resultHash,
        bytes32 resultSeal,
        address enclaveChallenge,
        bytes calldata enclaveSign,
        bytes calldata authorizationSign
    ) external {
        TaskRecord storage task = _state().tasks[taskId];
        TaskHead head = task.head;
        _requireStatus(taskId, head, TaskStatus.Active);
        DealTerms memory deal = DealCode.read(head.deal());
        _requireContributionOpen(taskId, deal);
        if (task.contributions[msg.sender].link.status() != ContributionStatus.Unset) {
            revert AlreadyContributed(taskId, msg.sender);
        }
        if (head.contributors() == CONTRIBUTORS_MAX) revert TooManyContributors(taskId, CONTRIBUTORS_MAX);
        _checkAuthorization(deal, taskId, enclaveChallenge, authorizationSign);
        _checkEnclave(taskId, resultHash, resultSeal, enclaveChallenge, enclaveSign);

        _lock(msg.sender, deal.workerStake());
        uint256 group = _findGroup(task, head, resultHash);
        if (group == head.groups()) {
            task.groups[group].value = resultHash;
            head = head.withGroups(group + 1);
        }
        emit TaskContribute(taskId, msg.sender, resultHash);
        uint256 weight = Consensus.weightOf(_state().accounts[msg.sender].score());
        _addContribution(task, group, weight, resultSeal, enclaveChallenge);
        head = head.withContributors(head.contributors() + 1);
        task.head = _decide(task, head, group, deal, taskId, resultHash);
    }

    function _requireContributionOpen(bytes32 taskId, DealTerms memory deal) private view {
        uint256 deadline = deal.contributionDeadline();
        if (block.timestamp >= deadline) revert ContributionClosed(taskId, deadline);
    }

    /// @dev The broker vouches for enclaves, the scheduler for all else.
    function _checkAuthorization(
        DealTerms memory deal,
        bytes32 taskId,
        address enclaveChallenge,
        bytes calldata authorizationSign
    ) private view {
        if (uint256(deal.tag) & TAG_TEE != 0 && enclaveChallenge == address(0)) {
            revert EnclaveChallengeMissing(taskId);
        }

        address authorizer = enclaveChallenge == address(0) ? address(0) : _state().teeBroker;
        if (authorizer == address(0)) authorizer = deal.workerpoolOwner;

        bytes32 message = keccak256(abi.encodePacked(msg.sender, taskId, enclaveChallenge));
        if (!Signatures.isMessageSigner(authorizer, message, authorizationSign)) {
            revert InvalidAuthorization(taskId, msg.sender, authorizer);
        }
    }

    function _checkEnclave(
        bytes32 taskId,
        bytes32 resultHash,
        bytes32 resultSeal,
        address enclaveChallenge,
        bytes calldata enclaveSign
    ) private view {
        if (enclaveChallenge == address(0)) return;

        bytes32 message = keccak256(abi.encodePacked(resultHash, resultSeal));
        if (!Signatures.isMessageSigner(enclaveChallenge, message, enclaveSign)) {
            revert InvalidEnclaveSignature(taskId, enclaveChallenge);
        }
    }

    /* CONSENSUS */

    /// @return group Number of the group with this result hash; the number of groups if there is none.
    function _findGroup(TaskRecord storage task, TaskHead head, bytes32 resultHash)
        private
        view
        returns (uint256 group)
    {
        uint256 count = head.groups();
        while (group < count && task.groups[group].value != resultHash) ++group;
    }

    function _tallyOf(TaskRecord storage task, uint256 group) private view returns (Tally) {
        return group == 0 ? task.tally : task.groups[group].tally;
    }

    function _addContribution(
        TaskRecord storage task,
        uint256 group,
        uint256 weight,
        bytes32 resultSeal,
        address enclaveChallenge
    ) private {
        Tally first = task.tally;
        ContributionRecord storage contribution = task.contributions[msg.sender];
        contribution.link = ContributionLinkFields.create(first.lastContributor(), group, Math.log2(weight));
        contribution.resultSeal = resultSeal;
        if (enclaveChallenge != address(0)) contribution.enclaveChallenge = enclaveChallenge;

        first = first.withLastContributor(msg.sender);
        if (group == 0) {
            first = first.withVotes(Consensus.grow(first.weight(), weight), first.votes() + 1);
        } else {
            Tally tally = task.groups[group].tally;
            task.groups[group].tally =
                tally.withVotes(Consensus.grow(tally.weight(), weight), tally.votes() + 1);
        }
        task.tally = first;
    }

    /// @return The head, in consensus if the group that has just grown is accepted.
    function _decide(
        TaskRecord storage task,
        TaskHead head,
        uint256 group,
        DealTerms memory deal,
        bytes32 taskId,
        bytes32 resultHash
    ) private returns (TaskHead) {
        uint256 total = 1;
        uint256 count = head.groups();
        for (uint256 i = 0; i < count; ++i) {
            total += _tallyOf(task, i).weight();
        }
        Tally tally = _tallyOf(task, group);
        if (!Consensus.isAccepted(tally.weight(), total, deal.trust)) return head;

        emit TaskConsensus(taskId, resultHash);
        return head.withStatus(TaskStatus.Revealing)
            .withConsensus(group, tally.votes(), block.timestamp + deal.timeref * REVEAL_DEADLINE_RATIO);
    }

    /* REVEAL AND REOPEN */

    /// @inheritdoc ITasks
    function reveal(bytes32 taskId, bytes32 resultDigest) external {
        TaskRecord storage task = _state().tasks[taskId];
        TaskHead head = task.head;
        _requireStatus(taskId, head, TaskStatus.Revealing);
        if (block.timestamp >= head.revealDeadline()) revert RevealClosed(taskId, head.revealDeadline());
        ContributionRecord storage contribution = task.contributions[msg.sender];
        ContributionLink link = contribution.link;
        if (link.status() != ContributionStatus.Contributed) {
            revert NothingToReveal(taskId, msg.sender, link.status());
        }
        _checkDigest(task, head, link, taskId, resultDigest);
        bytes32 resultSeal = contribution.resultSeal;
        if (resultSeal != _sealOf(msg.sender, taskId, resultDigest)) {
            revert ResultSealMismatch(taskId, msg.sender, resultSeal);
        }

        contribution.link = link.withStatus(ContributionStatus.Proved);
        // The result hash follows from the digest, so that the digest can take its place.
        if (head.reveals() == 0) task.groups[head.winner()].value = resultDigest;
        task.head = head.withReveals(head.reveals() + 1);

        emit TaskReveal(taskId, msg.sender, resultDigest);
    }

    function _checkDigest(
        TaskRecord storage task,
        TaskHead head,
        ContributionLink link,
        bytes32 taskId,
        bytes32 resultDigest
    ) private view {
        bytes32 value = task.groups[head.winner()].value;
        bytes32 consensusValue = head.reveals() == 0 ? value : _hashOf(taskId, value);
        if (link.group() != head.winner()) {
            revert NotInConsensus(taskId, msg.sender, task.groups[link.group()].value, consensusValue);
        }
        if (consensusValue != _hashOf(taskId, resultDigest)) {
            revert ResultDigestMismatch(taskId, resultDigest);
        }
    }

    function _hashOf(bytes32 taskId, bytes32 resultDigest) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(taskId, resultDigest));
    }

    function _sealOf(address worker, bytes32 taskId, bytes32 resultDigest) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(worker, taskId, resultDigest));
    }

    /// @inheritdoc ITasks
    function reopen(bytes32 taskId) external {
        TaskRecord storage task = _state().tasks[taskId];
        TaskHead head = task.head;
        _requireStatus(taskId, head, TaskStatus.Revealing);
        DealTerms memory deal = DealCode.read(head.deal());
        _requireScheduler(taskId, deal);
        _requireBeforeFinalDeadline(taskId, deal);
        if (block.timestamp < head.revealDeadline()) revert RevealOpen(taskId, head.revealDeadline());
        if (head.reveals() != 0) revert AlreadyRevealed(taskId, head.reveals());

        _rejectGroup(task, head.winner());
        task.head = head.withStatus(TaskStatus.Active).withConsensus(0, 0, 0);

        emit TaskReopen(taskId);
    }

    /// @dev Rejects the contributions of `group`, which starts anew, with the same result hash and without weight.
    function _rejectGroup(TaskRecord storage task, uint256 group) private {
        Tally first = task.tally;
        address worker = first.lastContributor();
        while (worker != address(0)) {
            ContributionLink link = task.contributions[worker].link;
            if (link.group() == group) {
                task.contributions[worker].link = link.withStatus(ContributionStatus.Rejected);
            }
            worker = link.previous();
        }

        if (group == 0) task.tally = first.withVotes(0, 0);
        else task.groups[group].tally = Tally.wrap(0);
    }

    /* FINALIZE */

    /// @inheritdoc ITasks
    function finalize(bytes32 taskId, bytes calldata results, bytes calldata resultsCallback) external {
        TaskRecord storage task = _state().tasks[taskId];
        TaskHead head = task.head;
        _requireStatus(taskId, head, TaskStatus.Revealing);
        DealTerms memory deal = DealCode.read(head.deal());
        _requireScheduler(taskId, deal);
        _requireBeforeFinalDeadline(taskId, deal);
        _requireReveals(taskId, head);
        _checkCallbackData(deal, taskId, task.groups[head.winner()].value, resultsCallback);

        head = head.withStatus(TaskStatus.Completed);
        if (results.length + resultsCallback.length > 0) {
            _requireResultsFit(results, resultsCallback);
            head = head.withResults(_writeCode(ResultCode.encode(results, resultsCallback)));
        }
        task.head = head;
        _payProviders(deal, taskId);
        _payWorkers(deal, task, head, taskId);

        emit TaskFinalize(taskId, results);
        _callBack(deal, taskId, resultsCallback);
    }

    /// @dev All winners, or, when it is too late for the rest, some.
    function _requireReveals(bytes32 taskId, TaskHead head) private view {
        uint256 reveals = head.reveals();
        if (reveals == head.winners()) return;
        if (reveals == 0 || block.timestamp < head.revealDeadline()) {
            revert RevealsMissing(taskId, reveals, head.winners(), head.revealDeadline());
        }
    }

    /// @dev With a callback, its data is what the workers agreed on; without, there is none.
    function _checkCallbackData(
        DealTerms memory deal,
        bytes32 taskId,
        bytes32 resultDigest,
        bytes calldata resultsCallback
    ) private pure {
        bool matches = deal.callback == address(0)
            ? resultsCallback.length == 0
            : keccak256(resultsCallback) == resultDigest;
        if (!matches) revert ResultsCallbackMismatch(taskId, resultDigest);
    }

    function _requireResultsFit(bytes calldata results, bytes calldata resultsCallback) private pure {
        uint256 size = results.length + resultsCallback.length;
        if (size > RESULTS_SIZE_MAX) revert ResultsTooLarge(size, RESULTS_SIZE_MAX);
    }

    /// @dev Shares the workerpool's price and the stakes of faulty workers between those that revealed, by the weight they had;
    /// the scheduler has its part and what rounding leaves.
    function _payWorkers(DealTerms memory deal, TaskRecord storage task, TaskHead head, bytes32 taskId)
        private
    {
        (address[] memory workers, ContributionLink[] memory links) = _listContributions(task, head);
        uint256 stake = deal.workerStake();
        uint256 pot = deal.workerpoolPrice;
        uint256 totalWeight = 0;
        for (uint256 i = 0; i < links.length; ++i) {
            if (links[i].status() == ContributionStatus.Proved) totalWeight += links[i].weight();
            else pot += stake;
        }

        uint256 shared = deal.workersShare(pot);
        for (uint256 i = 0; i < workers.length; ++i) {
            if (links[i].status() == ContributionStatus.Proved) {
                uint256 share = shared * links[i].weight() / totalWeight;
                pot -= share;
                _unlock(workers[i], stake);
                _reward(workers[i], share, taskId);
                // Without a second worker nothing was compared.
                if (workers.length > 1) _praise(workers[i], taskId);
            } else {
                _seize(workers[i], stake, taskId);
                _blame(workers[i], taskId);
            }
        }
        _reward(deal.workerpoolOwner, pot, taskId);
    }

    /// @return workers In the order of their contributions.
    function _listContributions(TaskRecord storage task, TaskHead head)
        private
        view
        returns (address[] memory workers, ContributionLink[] memory links)
    {
        uint256 count = head.contributors();
        workers = new address[](count);
        links = new ContributionLink[](count);
        address worker = task.tally.lastContributor();
        while (count > 0) {
            --count;
            workers[count] = worker;
            links[count] = task.contributions[worker].link;
            worker = links[count].previous();
        }
    }

    function _praise(address worker, bytes32 taskId) private {
        PackedAccount account = _state().accounts[worker];
        _state().accounts[worker] = account.withScore(account.score() + 1);
        emit AccurateContribution(worker, taskId);
    }

    function _blame(address worker, bytes32 taskId) private {
        PackedAccount account = _state().accounts[worker];
        _state().accounts[worker] = account.withScore(account.score() * 2 / 3);
        emit FaultyContribution(worker, taskId);
    }

    /* CONTRIBUTE AND FINALIZE */

    /// @inheritdoc ITasks
    function contributeAndFinalize(
        bytes32 taskId,
        bytes32 resultDigest,
        bytes calldata results,
        bytes calldata resultsCallback,
        address enclaveChallenge,
        bytes calldata enclaveSign,
        bytes calldata authorizationSign
    ) external {
        TaskRecord storage task = _state().tasks[taskId];
        DealTerms memory deal = _checkSolo(task, taskId);
        _checkCallbackData(deal, taskId, resultDigest, resultsCallback);
        _checkAuthorization(deal, taskId, enclaveChallenge, authorizationSign);
        bytes32 resultHash = _hashOf(taskId, resultDigest);
        _checkEnclave(
            taskId, resultHash, _sealOf(msg.sender, taskId, resultDigest), enclaveChallenge, enclaveSign
        );

        _requireResultsFit(results, resultsCallback);
        ResultCode.Solo memory solo = ResultCode.Solo(resultDigest, msg.sender, enclaveChallenge);
        task.head = task.head.withStatus(TaskStatus.Completed).withSolo().withContributors(1)
            .withConsensus(0, 1, block.timestamp + deal.timeref * REVEAL_DEADLINE_RATIO).withReveals(1)
            .withResults(_writeCode(ResultCode.encodeSolo(solo, results, resultsCallback)));
        _payProviders(deal, taskId);
        _paySoloWorker(deal, msg.sender, taskId);

        emit TaskContribute(taskId, msg.sender, resultHash);
        emit TaskConsensus(taskId, resultHash);
        emit TaskReveal(taskId, msg.sender, resultDigest);
        emit TaskFinalize(taskId, results);
        _callBack(deal, taskId, resultsCallback);
    }

    function _checkSolo(TaskRecord storage task, bytes32 taskId)
        private
        view
        returns (DealTerms memory deal)
    {
        TaskHead head = task.head;
        _requireStatus(taskId, head, TaskStatus.Active);
        deal = DealCode.read(head.deal());
        _requireContributionOpen(taskId, deal);
        if (head.contributors() != 0) revert ContributorsPresent(taskId, head.contributors());
        if (deal.trust != 1) revert ReplicationRequired(taskId, deal.trust);
    }

    /* CLAIM */

    /// @inheritdoc ITasks
    function claim(bytes32 taskId) external {
        _claim(taskId);
    }

    /// @inheritdoc ITasks
    function claimArray(bytes32[] calldata taskIds) external returns (bool) {
        for (uint256 i = 0; i < taskIds.length; ++i) {
            _claim(taskIds[i]);
        }
        return true;
    }

    /// @inheritdoc ITasks
    function initializeAndClaimArray(bytes32[] calldata dealIds, uint256[] calldata indexes)
        external
        returns (bool)
    {
        _requireSameLength(dealIds.length, indexes.length);
        for (uint256 i = 0; i < dealIds.length; ++i) {
            _claim(_initialize(dealIds[i], indexes[i]));
        }
        return true;
    }

    function _claim(bytes32 taskId) private {
        TaskRecord storage task = _state().tasks[taskId];
        TaskHead head = task.head;
        if (head.status() != TaskStatus.Active) _requireStatus(taskId, head, TaskStatus.Revealing);
        DealTerms memory deal = DealCode.read(head.deal());
        uint256 deadline = deal.finalDeadline();
        if (block.timestamp < deadline) revert FinalDeadlineNotReached(taskId, deadline);

        task.head = head.withStatus(TaskStatus.Failed);
        _refund(deal, 1, taskId);
        (address[] memory workers,) = _listContributions(task, head);
        uint256 stake = deal.workerStake();
        for (uint256 i = 0; i < workers.length; ++i) {
            _unlock(workers[i], stake);
        }

        emit TaskClaimed(taskId);
    }

    /* CHECKS THAT SEVERAL SHARE */

    function _requireStatus(bytes32 taskId, TaskHead head, TaskStatus status) private pure {
        if (head.status() != status) revert WrongTaskStatus(taskId, head.status());
    }

    function _requireScheduler(bytes32 taskId, DealTerms memory deal) private view {
        if (msg.sender != deal.workerpoolOwner) {
            revert NotTheScheduler(taskId, msg.sender, deal.workerpoolOwner);
        }
    }

    function _requireBeforeFinalDeadline(bytes32 taskId, DealTerms memory deal) private view {
        uint256 deadline = deal.finalDeadline();
        if (block.timestamp >= deadline) revert FinalDeadlineReached(taskId, deadline);
    }

    function _requireSameLength(uint256 first, uint256 second) private pure {
        if (first != second) revert ArrayLengthMismatch(first, second);
    }
}

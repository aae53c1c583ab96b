// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IERC165 } from "@openzeppelin/contracts/utils/introspection/IERC165.sol";
import {
    Account,
    AppInfo,
    Category,
    Contribution,
    ContributionStatus,
    DatasetInfo,
    Deal,
    EIP712Domain,
    Resource,
    Task,
    TaskStatus,
    WorkerpoolInfo
} from "../../interfaces/HubTypes.sol";
import { IViews } from "../../interfaces/IViews.sol";
import { IApp } from "../../registries/IApp.sol";
import { IDataset } from "../../registries/IDataset.sol";
import { IWorkerpool } from "../../registries/IWorkerpool.sol";
import { CodeStore } from "../CodeStore.sol";
import {
    CONTRIBUTION_DEADLINE_RATIO,
    FINAL_DEADLINE_RATIO,
    GROUPMEMBER_PURPOSE,
    KITTY_ADDRESS,
    KITTY_MIN,
    KITTY_RATIO,
    REVEAL_DEADLINE_RATIO,
    WORKERPOOL_STAKE_RATIO
} from "../Constants.sol";
import { ContributionLink, ContributionRecord } from "../ContributionRecord.sol";
import { DealCode, DealTerms } from "../DealTerms.sol";
import { HubStorage, TaskRecord } from "../HubStorage.sol";
import { DOMAIN_NAME, DOMAIN_VERSION, OrderHash } from "../OrderHash.sol";
import { ResultCode } from "../ResultCode.sol";
import { ResultLocation } from "../ResultLocation.sol";
import { TaskHead } from "../TaskHead.sol";

/// @title What can be read
/// @notice The hub sends here what no other module answers, so that this module also refuses unknown calls.
contract Views is IViews, HubStorage {
    /// @dev Interface id of ERC-173: `owner() ^ transferOwnership(address)`.
    bytes4 private constant ERC173 = 0x7f5828d0;

    fallback() external payable {
        revert("fallback-disabled");
    }

    receive() external payable {
        revert("fallback-disabled");
    }

    /* DEALS */

    /// @inheritdoc IViews
    function viewDeal(bytes32 dealId) external view returns (Deal memory) {
        return _viewDeal(dealId);
    }

    function _viewDeal(bytes32 dealId) private view returns (Deal memory deal) {
        uint256 code = _state().deals[dealId].code();
        if (code == 0) return deal;

        (DealTerms memory terms, string memory params) = DealCode.readWithParams(code);
        deal.app = Resource(terms.app, terms.appOwner, terms.appPrice);
        deal.dataset = Resource(terms.dataset, terms.datasetOwner, terms.datasetPrice);
        deal.workerpool = Resource(terms.workerpool, terms.workerpoolOwner, terms.workerpoolPrice);
        deal.trust = terms.trust;
        deal.category = terms.category;
        deal.tag = terms.tag;
        deal.requester = terms.requester;
        deal.beneficiary = terms.beneficiary;
        deal.callback = terms.callback;
        deal.params = params;
        deal.startTime = terms.startTime;
        deal.botFirst = terms.botFirst;
        deal.botSize = terms.botSize;
        deal.workerStake = terms.workerStake();
        deal.schedulerRewardRatio = terms.schedulerRewardRatio;
        deal.sponsor = terms.sponsor;
    }

    /// @inheritdoc IViews
    function viewDealABILegacy_pt1(bytes32 dealId)
        external
        view
        returns (address, address, uint256, address, address, uint256, address, address, uint256)
    {
        Deal memory deal = _viewDeal(dealId);
        return (
            deal.app.pointer,
            deal.app.owner,
            deal.app.price,
            deal.dataset.pointer,
            deal.dataset.owner,
            deal.dataset.price,
            deal.workerpool.pointer,
            deal.workerpool.owner,
            deal.workerpool.price
        );
    }

    /// @inheritdoc IViews
    function viewDealABILegacy_pt2(bytes32 dealId)
        external
        view
        returns (uint256, bytes32, address, address, address, string memory)
    {
        Deal memory deal = _viewDeal(dealId);
        return (deal.trust, deal.tag, deal.requester, deal.beneficiary, deal.callback, deal.params);
    }

    /// @inheritdoc IViews
    function viewConfigABILegacy(bytes32 dealId)
        external
        view
        returns (uint256, uint256, uint256, uint256, uint256, uint256)
    {
        Deal memory deal = _viewDeal(dealId);
        return (
            deal.category,
            deal.startTime,
            deal.botFirst,
            deal.botSize,
            deal.workerStake,
            deal.schedulerRewardRatio
        );
    }

    /* TASKS */

    /// @inheritdoc IViews
    function viewTask(bytes32 taskId) external view returns (Task memory) {
        return _viewTask(taskId);
    }

    function _viewTask(bytes32 taskId) private view returns (Task memory task) {
        TaskRecord storage record = _state().tasks[taskId];
        TaskHead head = record.head;
        task.status = head.status();
        if (task.status == TaskStatus.Unset) return task;

        DealTerms memory deal = DealCode.read(head.deal());
        task.dealId = deal.dealId;
        task.idx = head.isCompact() ? deal.botFirst : head.index();
        task.timeref = deal.timeref;
        task.contributionDeadline = deal.contributionDeadline();
        task.finalDeadline = deal.finalDeadline();
        if (head.isByRound()) {
            _viewResultOfRound(record, head, taskId, task);
            return task;
        }
        task.revealDeadline = head.revealDeadline();
        task.revealCounter = head.reveals();
        task.winnerCounter = head.winners();
        task.contributors = _contributors(record, head);
        (task.results, task.resultsCallback) = _results(head);
        if (head.reveals() != 0) task.resultDigest = _resultDigest(record, head);
        if (head.winners() != 0) task.consensusValue = _resultHash(record, head, taskId, head.winner());
    }

    /// @dev Its contributors are the seats of the round, which only events name.
    function _viewResultOfRound(TaskRecord storage record, TaskHead head, bytes32 taskId, Task memory task)
        private
        view
    {
        task.resultDigest = head.isCompact()
            ? head.compactDigest(_state().deals[task.dealId].progress())
            : record.groups[0].value;
        task.consensusValue = keccak256(abi.encodePacked(taskId, task.resultDigest));
        task.results = ResultLocation.textOf(task.resultDigest);
        (, task.resultsCallback) = _results(head);
    }

    function _contributors(TaskRecord storage record, TaskHead head)
        private
        view
        returns (address[] memory contributors)
    {
        uint256 count = head.contributors();
        contributors = new address[](count);
        if (head.isSolo()) {
            contributors[0] = _solo(head).worker;
            return contributors;
        }
        address worker = record.tally.lastContributor();
        while (count > 0) {
            --count;
            contributors[count] = worker;
            worker = record.contributions[worker].link.previous();
        }
    }

    function _results(TaskHead head)
        private
        view
        returns (bytes memory results, bytes memory resultsCallback)
    {
        if (!head.isCompact() && head.results() != 0) {
            return ResultCode.decode(CodeStore.read(head.results()), head.isSolo());
        }
    }

    function _solo(TaskHead head) private view returns (ResultCode.Solo memory) {
        return ResultCode.decodeSolo(CodeStore.read(head.results()));
    }

    /// @dev For a task in which somebody has revealed.
    function _resultDigest(TaskRecord storage record, TaskHead head) private view returns (bytes32) {
        return head.isSolo() ? _solo(head).resultDigest : record.groups[head.winner()].value;
    }

    /// @dev From the first reveal on, the winner's is known by the digest.
    function _resultHash(TaskRecord storage record, TaskHead head, bytes32 taskId, uint256 group)
        private
        view
        returns (bytes32)
    {
        if (head.reveals() == 0 || group != head.winner()) return record.groups[group].value;
        return keccak256(abi.encodePacked(taskId, _resultDigest(record, head)));
    }

    /// @inheritdoc IViews
    function viewTaskABILegacy(bytes32 taskId)
        external
        view
        returns (
            TaskStatus,
            bytes32,
            uint256,
            uint256,
            uint256,
            uint256,
            uint256,
            bytes32,
            uint256,
            uint256,
            address[] memory,
            bytes memory
        )
    {
        Task memory task = _viewTask(taskId);
        return (
            task.status,
            task.dealId,
            task.idx,
            task.timeref,
            task.contributionDeadline,
            task.revealDeadline,
            task.finalDeadline,
            task.consensusValue,
            task.revealCounter,
            task.winnerCounter,
            task.contributors,
            task.results
        );
    }

    /// @inheritdoc IViews
    function resultFor(bytes32 taskId) external view returns (bytes memory resultsCallback) {
        TaskHead head = _state().tasks[taskId].head;
        require(head.status() == TaskStatus.Completed, "task-pending");
        (, resultsCallback) = _results(head);
    }

    /* CONTRIBUTIONS */

    /// @inheritdoc IViews
    function viewContribution(bytes32 taskId, address worker) external view returns (Contribution memory) {
        return _viewContribution(taskId, worker);
    }

    function _viewContribution(bytes32 taskId, address worker)
        private
        view
        returns (Contribution memory contribution)
    {
        TaskRecord storage record = _state().tasks[taskId];
        TaskHead head = record.head;
        if (head.isSolo()) return _viewSolo(taskId, worker, _solo(head));

        ContributionRecord storage stored = record.contributions[worker];
        ContributionLink link = stored.link;
        contribution.status = link.status();
        if (contribution.status == ContributionStatus.Unset) return contribution;

        contribution.resultHash = _resultHash(record, head, taskId, link.group());
        contribution.resultSeal = stored.resultSeal;
        contribution.enclaveChallenge = stored.enclaveChallenge;
        contribution.weight = link.weight();
    }

    function _viewSolo(bytes32 taskId, address worker, ResultCode.Solo memory solo)
        private
        pure
        returns (Contribution memory contribution)
    {
        if (worker != solo.worker) return contribution;

        contribution.status = ContributionStatus.Proved;
        contribution.resultHash = keccak256(abi.encodePacked(taskId, solo.resultDigest));
        contribution.resultSeal = keccak256(abi.encodePacked(worker, taskId, solo.resultDigest));
        contribution.enclaveChallenge = solo.enclaveChallenge;
    }

    /// @inheritdoc IViews
    function viewContributionABILegacy(bytes32 taskId, address worker)
        external
        view
        returns (ContributionStatus, bytes32, bytes32, address)
    {
        Contribution memory contribution = _viewContribution(taskId, worker);
        return (
            contribution.status,
            contribution.resultHash,
            contribution.resultSeal,
            contribution.enclaveChallenge
        );
    }

    /* ORDERS */

    /// @inheritdoc IViews
    function viewConsumed(bytes32 orderHash) external view returns (uint256) {
        uint256 consumed = _consumedOf(orderHash);
        // Closed with a volume that does not fit: at least that much, so that nothing seems to be left.
        return consumed == type(uint96).max ? type(uint256).max : consumed;
    }

    /// @inheritdoc IViews
    function viewPresigned(bytes32 orderHash) external view returns (address) {
        return _state().orders[orderHash].presigner;
    }

    /* ACCOUNTS */

    /// @inheritdoc IViews
    function viewAccount(address account) external view returns (Account memory) {
        return Account(_freeOf(account), _state().accounts[account].locked());
    }

    /// @inheritdoc IViews
    function viewAccountABILegacy(address account) external view returns (uint256, uint256) {
        return (_freeOf(account), _state().accounts[account].locked());
    }

    /// @inheritdoc IViews
    function frozenOf(address account) external view returns (uint256) {
        return _state().accounts[account].locked();
    }

    /// @inheritdoc IViews
    function viewScore(address worker) external view returns (uint256) {
        return _state().accounts[worker].score();
    }

    /* CATEGORIES */

    /// @inheritdoc IViews
    function viewCategory(uint256 catid) external view returns (Category memory) {
        return _viewCategory(catid);
    }

    /// @inheritdoc IViews
    function viewCategoryABILegacy(uint256 catid)
        external
        view
        returns (string memory, string memory, uint256)
    {
        Category memory category = _viewCategory(catid);
        return (category.name, category.description, category.workClockTimeRef);
    }

    function _viewCategory(uint256 catid) private view returns (Category memory) {
        Category[] storage categories = _state().categories;
        if (catid >= categories.length) revert UnknownCategory(catid, categories.length);
        return categories[catid];
    }

    /// @inheritdoc IViews
    function countCategory() external view returns (uint256) {
        return _state().categories.length;
    }

    /* ASSETS */

    /// @inheritdoc IViews
    function viewApp(address app) external view returns (AppInfo memory) {
        IApp asset = IApp(app);
        return AppInfo(
            asset.owner(),
            asset.m_appName(),
            asset.m_appType(),
            asset.m_appMultiaddr(),
            asset.m_appChecksum(),
            asset.m_appMREnclave()
        );
    }

    /// @inheritdoc IViews
    function viewDataset(address dataset) external view returns (DatasetInfo memory) {
        IDataset asset = IDataset(dataset);
        return DatasetInfo(
            asset.owner(), asset.m_datasetName(), asset.m_datasetMultiaddr(), asset.m_datasetChecksum()
        );
    }

    /// @inheritdoc IViews
    function viewWorkerpool(address workerpool) external view returns (WorkerpoolInfo memory) {
        IWorkerpool asset = IWorkerpool(workerpool);
        return WorkerpoolInfo(
            asset.owner(),
            asset.m_workerpoolDescription(),
            asset.m_workerStakeRatioPolicy(),
            asset.m_schedulerRewardRatioPolicy()
        );
    }

    /* CONFIGURATION */

    /// @inheritdoc IViews
    function token() external view returns (address) {
        return _state().token;
    }

    /// @inheritdoc IViews
    function appregistry() external view returns (address) {
        return _state().appRegistry;
    }

    /// @inheritdoc IViews
    function datasetregistry() external view returns (address) {
        return _state().datasetRegistry;
    }

    /// @inheritdoc IViews
    function workerpoolregistry() external view returns (address) {
        return _state().workerpoolRegistry;
    }

    /// @inheritdoc IViews
    function teebroker() external view returns (address) {
        return _state().teeBroker;
    }

    /// @inheritdoc IViews
    function callbackgas() external view returns (uint256) {
        return _state().callbackGas;
    }

    /// @inheritdoc IViews
    function eip712domain_separator() external view returns (bytes32) {
        return OrderHash.domainSeparator();
    }

    /// @inheritdoc IViews
    function domain() external view returns (EIP712Domain memory) {
        return EIP712Domain(DOMAIN_NAME, DOMAIN_VERSION, block.chainid, address(this));
    }

    /// @inheritdoc IViews
    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IERC165).interfaceId || interfaceId == ERC173;
    }

    /* CONSTANTS */

    /// @inheritdoc IViews
    function contribution_deadline_ratio() external pure returns (uint256) {
        return CONTRIBUTION_DEADLINE_RATIO;
    }

    /// @inheritdoc IViews
    function reveal_deadline_ratio() external pure returns (uint256) {
        return REVEAL_DEADLINE_RATIO;
    }

    /// @inheritdoc IViews
    function final_deadline_ratio() external pure returns (uint256) {
        return FINAL_DEADLINE_RATIO;
    }

    /// @inheritdoc IViews
    function workerpool_stake_ratio() external pure returns (uint256) {
        return WORKERPOOL_STAKE_RATIO;
    }

    /// @inheritdoc IViews
    function kitty_ratio() external pure returns (uint256) {
        return KITTY_RATIO;
    }

    /// @inheritdoc IViews
    function kitty_min() external pure returns (uint256) {
        return KITTY_MIN;
    }

    /// @inheritdoc IViews
    function kitty_address() external pure returns (address) {
        return KITTY_ADDRESS;
    }

    /// @inheritdoc IViews
    function groupmember_purpose() external pure returns (uint256) {
        return GROUPMEMBER_PURPOSE;
    }
}

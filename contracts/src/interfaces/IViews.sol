// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {
    Account,
    AppInfo,
    Category,
    Contribution,
    ContributionStatus,
    DatasetInfo,
    Deal,
    EIP712Domain,
    Task,
    TaskStatus,
    WorkerpoolInfo
} from "./HubTypes.sol";

/// @notice What can be read. Ids that nothing has answer zeros, unless said.
interface IViews {
    /// @notice Thrown when there are only `count` categories.
    error UnknownCategory(uint256 catid, uint256 count);

    /* DEALS AND TASKS */

    function viewDeal(bytes32 dealId) external view returns (Deal memory);

    function viewTask(bytes32 taskId) external view returns (Task memory);

    function viewContribution(bytes32 taskId, address worker) external view returns (Contribution memory);

    /// @notice What the callback of a completed task was given (ERC-1154); `task-pending` for others.
    function resultFor(bytes32 taskId) external view returns (bytes memory);

    /// @notice Number of tasks that used the order; its volume once it is closed, or 2²⁵⁶ − 1 for one from 2⁹⁶ − 1 on.
    function viewConsumed(bytes32 orderHash) external view returns (uint256);

    /// @notice Who presigned the order; zero for nobody.
    function viewPresigned(bytes32 orderHash) external view returns (address);

    /* ACCOUNTS */

    function viewAccount(address account) external view returns (Account memory);

    /// @notice Locked funds of `account`.
    function frozenOf(address account) external view returns (uint256);

    function viewScore(address worker) external view returns (uint256);

    /* CATEGORIES AND ASSETS */

    /// @dev Reverts with `UnknownCategory`.
    function viewCategory(uint256 catid) external view returns (Category memory);

    function countCategory() external view returns (uint256);

    function viewApp(address app) external view returns (AppInfo memory);

    function viewDataset(address dataset) external view returns (DatasetInfo memory);

    function viewWorkerpool(address workerpool) external view returns (WorkerpoolInfo memory);

    /* CONFIGURATION */

    function token() external view returns (address);

    function appregistry() external view returns (address);

    function datasetregistry() external view returns (address);

    function workerpoolregistry() external view returns (address);

    function teebroker() external view returns (address);

    function callbackgas() external view returns (uint256);

    function eip712domain_separator() external view returns (bytes32);

    function domain() external view returns (EIP712Domain memory);

    /// @notice True for ERC-165 and ERC-173.
    function supportsInterface(bytes4 interfaceId) external view returns (bool);

    /* CONSTANTS */

    function contribution_deadline_ratio() external view returns (uint256);

    function reveal_deadline_ratio() external view returns (uint256);

    function final_deadline_ratio() external view returns (uint256);

    function workerpool_stake_ratio() external view returns (uint256);

    function kitty_ratio() external view returns (uint256);

    function kitty_min() external view returns (uint256);

    function kitty_address() external view returns (address);

    function groupmember_purpose() external view returns (uint256);

    /* FLAT FORMS, for clients of PoCo's first version */

    function viewAccountABILegacy(address account) external view returns (uint256 stake, uint256 locked);

    function viewDealABILegacy_pt1(bytes32 dealId)
        external
        view
        returns (
            address app,
            address appOwner,
            uint256 appPrice,
            address dataset,
            address datasetOwner,
            uint256 datasetPrice,
            address workerpool,
            address workerpoolOwner,
            uint256 workerpoolPrice
        );

    function viewDealABILegacy_pt2(bytes32 dealId)
        external
        view
        returns (
            uint256 trust,
            bytes32 tag,
            address requester,
            address beneficiary,
            address callback,
            string memory params
        );

    function viewConfigABILegacy(bytes32 dealId)
        external
        view
        returns (
            uint256 category,
            uint256 startTime,
            uint256 botFirst,
            uint256 botSize,
            uint256 workerStake,
            uint256 schedulerRewardRatio
        );

    function viewTaskABILegacy(bytes32 taskId)
        external
        view
        returns (
            TaskStatus status,
            bytes32 dealId,
            uint256 idx,
            uint256 timeref,
            uint256 contributionDeadline,
            uint256 revealDeadline,
            uint256 finalDeadline,
            bytes32 consensusValue,
            uint256 revealCounter,
            uint256 winnerCounter,
            address[] memory contributors,
            bytes memory results
        );

    function viewContributionABILegacy(bytes32 taskId, address worker)
        external
        view
        returns (ContributionStatus status, bytes32 resultHash, bytes32 resultSeal, address enclaveChallenge);

    /// @dev Reverts with `UnknownCategory`.
    function viewCategoryABILegacy(uint256 catid)
        external
        view
        returns (string memory name, string memory description, uint256 workClockTimeRef);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IAsset } from "./IAsset.sol";

/// @notice A registered group of workers under one scheduler.
interface IWorkerpool is IAsset {
    /// @notice Emitted when the owner changes what future deals ask of workers, in percent.
    event PolicyUpdate(
        uint256 oldWorkerStakeRatioPolicy,
        uint256 newWorkerStakeRatioPolicy,
        uint256 oldSchedulerRewardRatioPolicy,
        uint256 newSchedulerRewardRatioPolicy
    );

    function m_workerpoolDescription() external view returns (string memory);

    /// @notice What a worker stakes on a task, in percent of the workerpool's price; 30 at creation.
    function m_workerStakeRatioPolicy() external view returns (uint256);

    /// @notice What the scheduler keeps of the workers' reward, in percent; 1 at creation.
    function m_schedulerRewardRatioPolicy() external view returns (uint256);

    /// @notice Changes the policy of future deals; deals already made keep theirs.
    /// @dev Reverts with `caller is not the owner`, `StakeRatioTooHigh`, `RewardRatioTooHigh`.
    function changePolicy(uint256 newWorkerStakeRatioPolicy, uint256 newSchedulerRewardRatioPolicy) external;

    /// @notice Kept for clients. Always reverts: `already initialized`.
    function initialize(string calldata description) external;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { IRegistry } from "./IRegistry.sol";

/// @notice The workerpools, with their policies.
interface IWorkerpoolRegistry is IRegistry {
    /// @notice Thrown when a worker would have to stake more than `maxRatio` percent of the price.
    error StakeRatioTooHigh(uint256 ratio, uint256 maxRatio);

    /// @notice Thrown when the scheduler would keep more than `maxRatio` percent of the reward.
    error RewardRatioTooHigh(uint256 ratio, uint256 maxRatio);

    /// @notice Registers a workerpool with the default policy.
    /// @dev Reverts with `Create2: Failed on deploy` when this owner has the same workerpool already.
    function createWorkerpool(address workerpoolOwner, string calldata description)
        external
        returns (address workerpool);

    /// @notice The address that `createWorkerpool` gives for the same values.
    function predictWorkerpool(address workerpoolOwner, string calldata description)
        external
        view
        returns (address workerpool);

    /// @notice Owner and policy of `workerpool`, in percent, all zero when it is not registered: one call for what a
    /// deal needs.
    function registeredPolicy(address workerpool)
        external
        view
        returns (address owner, uint256 workerStakeRatio, uint256 schedulerRewardRatio);

    /// @notice A workerpool of this registry records its new policy and learns the old one, in percent.
    /// @dev Called by the workerpool itself, which checks its owner.
    function recordPolicy(uint256 workerStakeRatio, uint256 schedulerRewardRatio)
        external
        returns (uint256 oldWorkerStakeRatio, uint256 oldSchedulerRewardRatio);
}

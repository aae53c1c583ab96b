// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Asset } from "./Asset.sol";
import { IWorkerpool } from "./IWorkerpool.sol";
import { IWorkerpoolRegistry } from "./IWorkerpoolRegistry.sol";

/// @title The code shared by all workerpools.
/// @dev The description is the text itself. The policy is kept by the registry, beside the owner, where one read gives a
/// deal all it needs.
contract Workerpool is Asset, IWorkerpool {
    /// @inheritdoc IWorkerpool
    function initialize(string calldata) external {
        revert("already initialized");
    }

    /// @inheritdoc IWorkerpool
    function m_workerpoolDescription() external view returns (string memory) {
        return string(_description(0, _descriptionSize()));
    }

    /// @inheritdoc IWorkerpool
    function m_workerStakeRatioPolicy() external view returns (uint256 ratio) {
        (, ratio,) = IWorkerpoolRegistry(registry).registeredPolicy(address(this));
    }

    /// @inheritdoc IWorkerpool
    function m_schedulerRewardRatioPolicy() external view returns (uint256 ratio) {
        (,, ratio) = IWorkerpoolRegistry(registry).registeredPolicy(address(this));
    }

    /// @inheritdoc IWorkerpool
    function changePolicy(uint256 newWorkerStakeRatioPolicy, uint256 newSchedulerRewardRatioPolicy)
        external
        onlyOwner
    {
        (uint256 oldWorkerStakeRatioPolicy, uint256 oldSchedulerRewardRatioPolicy) = IWorkerpoolRegistry(
                registry
            ).recordPolicy(newWorkerStakeRatioPolicy, newSchedulerRewardRatioPolicy);

        emit PolicyUpdate(
            oldWorkerStakeRatioPolicy,
            newWorkerStakeRatioPolicy,
            oldSchedulerRewardRatioPolicy,
            newSchedulerRewardRatioPolicy
        );
    }
}

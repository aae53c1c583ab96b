// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IRegistry } from "./IRegistry.sol";
import { IWorkerpool } from "./IWorkerpool.sol";
import { IWorkerpoolRegistry } from "./IWorkerpoolRegistry.sol";
import { Registry } from "./Registry.sol";
import { Workerpool } from "./Workerpool.sol";

/// @title The workerpools, with their policies.
contract WorkerpoolRegistry is IWorkerpoolRegistry, Registry {
    /// @dev Ten times the price: enough to deter, and workers see it in the order book before they join.
    uint256 private constant STAKE_RATIO_MAX = 1000;
    uint256 private constant REWARD_RATIO_MAX = 100;

    uint256 private constant STAKE_RATIO_DEFAULT = 30;
    uint256 private constant REWARD_RATIO_DEFAULT = 1;

    constructor(address owner) Registry(owner, address(new Workerpool())) { }

    /// @notice ERC-721 name of the collection.
    function name() public pure override returns (string memory) {
        return "iExec Workerpool Registry (V5)";
    }

    /// @notice ERC-721 symbol of the collection.
    function symbol() public pure override returns (string memory) {
        return "iExecWorkerpoolV5";
    }

    /// @inheritdoc IWorkerpoolRegistry
    function createWorkerpool(address workerpoolOwner, string calldata description)
        external
        returns (address)
    {
        return _create(
            workerpoolOwner,
            _initializer(description),
            bytes(description),
            _packPolicy(STAKE_RATIO_DEFAULT, REWARD_RATIO_DEFAULT)
        );
    }

    /// @inheritdoc IWorkerpoolRegistry
    function predictWorkerpool(address workerpoolOwner, string calldata description)
        external
        view
        returns (address)
    {
        return _predict(_saltOf(workerpoolOwner, _initializer(description)));
    }

    function _initializer(string calldata description) private pure returns (bytes memory) {
        return abi.encodeWithSignature("initialize(string)", description);
    }

    /* POLICY */

    /// @inheritdoc IWorkerpoolRegistry
    function registeredPolicy(address workerpool)
        external
        view
        returns (address owner, uint256 workerStakeRatio, uint256 schedulerRewardRatio)
    {
        owner = registeredOwner(workerpool);
        if (_exists(uint160(workerpool))) {
            (workerStakeRatio, schedulerRewardRatio) = _unpackPolicy(_policyOf(uint160(workerpool)));
        } else if (owner != address(0)) {
            workerStakeRatio = IWorkerpool(workerpool).m_workerStakeRatioPolicy();
            schedulerRewardRatio = IWorkerpool(workerpool).m_schedulerRewardRatioPolicy();
        }
    }

    /// @inheritdoc IWorkerpoolRegistry
    function recordPolicy(uint256 workerStakeRatio, uint256 schedulerRewardRatio)
        external
        returns (uint256 oldWorkerStakeRatio, uint256 oldSchedulerRewardRatio)
    {
        uint256 tokenId = uint160(msg.sender);
        if (!_exists(tokenId)) revert ERC721NonexistentToken(tokenId);
        if (workerStakeRatio > STAKE_RATIO_MAX) revert StakeRatioTooHigh(workerStakeRatio, STAKE_RATIO_MAX);
        if (schedulerRewardRatio > REWARD_RATIO_MAX) {
            revert RewardRatioTooHigh(schedulerRewardRatio, REWARD_RATIO_MAX);
        }

        (oldWorkerStakeRatio, oldSchedulerRewardRatio) = _unpackPolicy(_policyOf(tokenId));
        _setPolicy(tokenId, _packPolicy(workerStakeRatio, schedulerRewardRatio));
    }

    /// @dev Stake ratio in bits 0 to 31, reward ratio in bits 32 to 63; both are bounded far below.
    function _packPolicy(uint256 workerStakeRatio, uint256 schedulerRewardRatio)
        private
        pure
        returns (uint64)
    {
        return uint64(workerStakeRatio | (schedulerRewardRatio << 32));
    }

    function _unpackPolicy(uint64 policy)
        private
        pure
        returns (uint256 workerStakeRatio, uint256 schedulerRewardRatio)
    {
        workerStakeRatio = uint32(policy);
        schedulerRewardRatio = policy >> 32;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Deal } from "../interfaces/HubTypes.sol";
import { IViews } from "../interfaces/IViews.sol";
import { IAsset } from "../registries/IAsset.sol";
import { IRegistry } from "../registries/IRegistry.sol";
import { IDataRules, Rules } from "./IDataRules.sol";

/// @title Rules of datasets and apps, and budgets of privacy, beside one hub.
/// @dev Nobody owns it, and there is one for each hub: its address follows from the hub's when the common factory makes it.
contract DataRules is IDataRules {
    IViews public immutable hub;

    mapping(address asset => Rules) private _rules;
    mapping(address app => uint64) private _epsilons;
    mapping(address dataset => mapping(address requester => uint256)) private _spent;
    mapping(bytes32 dealId => mapping(address dataset => bool)) private _booked;

    constructor(address hub_) {
        hub = IViews(hub_);
    }

    /// @inheritdoc IDataRules
    function setRules(address asset, Rules calldata rules) external {
        if (!_isRegistered(hub.datasetregistry(), asset) && !_isRegistered(hub.appregistry(), asset)) {
            revert NotOwner(asset, msg.sender);
        }
        _requireOwner(asset);
        _rules[asset] = rules;
        emit RulesSet(asset, rules.policyHash, rules.outputBytesMax, rules.epsilonMax, rules.endsAt);
    }

    /// @inheritdoc IDataRules
    function declareEpsilon(address app, uint64 epsilon) external {
        if (!_isRegistered(hub.appregistry(), app)) revert NotOwner(app, msg.sender);
        _requireOwner(app);
        if (_epsilons[app] != 0) revert AlreadyDeclared(app, _epsilons[app]);
        if (epsilon == 0) revert Undeclared(app);
        _epsilons[app] = epsilon;
        emit EpsilonDeclared(app, epsilon);
    }

    /// @inheritdoc IDataRules
    function book(bytes32 dealId) external returns (uint256 spent) {
        Deal memory deal = _dealOf(dealId);
        return _charge(dealId, deal, deal.dataset.pointer);
    }

    /// @inheritdoc IDataRules
    function bookBulk(bytes32 dealId, address[] calldata datasets) external {
        Deal memory deal = _dealOf(dealId);
        if (msg.sender != deal.requester) revert NotRequester(dealId, msg.sender);
        for (uint256 i; i < datasets.length; ++i) {
            _charge(dealId, deal, datasets[i]);
        }
    }

    /// @inheritdoc IDataRules
    function viewRules(address asset) external view returns (Rules memory) {
        return _rules[asset];
    }

    /// @inheritdoc IDataRules
    function viewEpsilon(address app) external view returns (uint64) {
        return _epsilons[app];
    }

    /// @inheritdoc IDataRules
    function viewSpent(address dataset, address requester) external view returns (uint256) {
        return _spent[dataset][requester];
    }

    /// @inheritdoc IDataRules
    function isBooked(bytes32 dealId, address dataset) external view returns (bool) {
        return _booked[dealId][dataset];
    }

    function _dealOf(bytes32 dealId) private view returns (Deal memory deal) {
        deal = hub.viewDeal(dealId);
        if (deal.botSize == 0) revert UnknownDeal(dealId);
    }

    function _charge(bytes32 dealId, Deal memory deal, address dataset) private returns (uint256 spent) {
        if (_booked[dealId][dataset]) revert AlreadyBooked(dealId, dataset);
        uint256 granted = _rules[dataset].epsilonMax;
        if (granted == 0) revert NoBudget(dataset);
        uint256 epsilon = _epsilons[deal.app.pointer];
        if (epsilon == 0) revert Undeclared(deal.app.pointer);
        epsilon *= deal.botSize;

        spent = _spent[dataset][deal.requester];
        // An owner may lower what is granted below what is spent.
        uint256 left = granted > spent ? granted - spent : 0;
        if (epsilon > left) revert BudgetExceeded(dataset, deal.requester, epsilon, left);
        spent += epsilon;
        _booked[dealId][dataset] = true;
        _spent[dataset][deal.requester] = spent;
        emit EpsilonBooked(dealId, dataset, deal.requester, epsilon, spent);
    }

    function _isRegistered(address registry, address asset) private view returns (bool) {
        return IRegistry(registry).isRegistered(asset);
    }

    function _requireOwner(address asset) private view {
        if (IAsset(asset).owner() != msg.sender) revert NotOwner(asset, msg.sender);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Category } from "../../interfaces/HubTypes.sol";
import { IGovernance } from "../../interfaces/IGovernance.sol";
import { CategoryTerms, HubState } from "../HubStorage.sol";
import { Owned } from "../Owned.sol";
import { PackedAccount } from "../PackedAccount.sol";

/// @notice The part of an older hub that knows scores.
interface IScoreSource {
    function viewScore(address worker) external view returns (uint256);
}

/// @title What the owner of the hub can do
contract Governance is IGovernance, Owned {
    uint256 private constant CALLBACK_GAS_DEFAULT = 200_000;
    /// @dev Above what any block has; keeps the sum of gas limits from overflowing.
    uint256 private constant CALLBACK_GAS_MAX = 1e9;
    /// @dev 136 years. Ten times as much, from now, fits into the 40 bits of a deadline.
    uint256 private constant TIMEREF_MAX = type(uint32).max;
    uint256 private constant CATEGORIES_MAX = type(uint16).max;

    /* OWNER */

    /// @inheritdoc IGovernance
    function owner() external view returns (address) {
        return _state().owner;
    }

    /// @inheritdoc IGovernance
    function transferOwnership(address newOwner) external {
        address previousOwner = _state().owner;
        if (msg.sender != previousOwner) revert NotContractOwner(msg.sender, previousOwner);

        _state().owner = newOwner;
        emit OwnershipTransferred(previousOwner, newOwner);
    }

    /* CONFIGURATION */

    /// @inheritdoc IGovernance
    function configure(
        address token,
        string calldata tokenName,
        string calldata tokenSymbol,
        uint8 tokenDecimals,
        address appRegistry,
        address datasetRegistry,
        address workerpoolRegistry,
        address scoreSource
    ) external onlyOwner {
        HubState storage state = _state();
        require(!state.isConfigured, "already-configured");

        state.isConfigured = true;
        state.token = token;
        state.name = tokenName;
        state.symbol = tokenSymbol;
        state.decimals = tokenDecimals;
        state.scoreSource = scoreSource;
        state.callbackGas = uint64(CALLBACK_GAS_DEFAULT);
        _setRegistries(appRegistry, datasetRegistry, workerpoolRegistry);
    }

    /// @inheritdoc IGovernance
    function updateDomainSeparator() external view {
        require(_state().isConfigured, "not-configured");
    }

    /// @inheritdoc IGovernance
    function changeRegistries(address appRegistry, address datasetRegistry, address workerpoolRegistry)
        external
        onlyOwner
    {
        _setRegistries(appRegistry, datasetRegistry, workerpoolRegistry);
    }

    function _setRegistries(address appRegistry, address datasetRegistry, address workerpoolRegistry)
        private
    {
        HubState storage state = _state();
        state.appRegistry = appRegistry;
        state.datasetRegistry = datasetRegistry;
        state.workerpoolRegistry = workerpoolRegistry;
    }

    /// @inheritdoc IGovernance
    function setTeeBroker(address teeBroker) external onlyOwner {
        _state().teeBroker = teeBroker;
    }

    /// @inheritdoc IGovernance
    function setCallbackGas(uint256 gas) external onlyOwner {
        if (gas > CALLBACK_GAS_MAX) revert CallbackGasTooHigh(gas, CALLBACK_GAS_MAX);
        _state().callbackGas = uint64(gas);
    }

    /* CATEGORIES */

    /// @inheritdoc IGovernance
    function createCategory(string calldata name, string calldata description, uint256 workClockTimeRef)
        external
        onlyOwner
        returns (uint256 catid)
    {
        Category[] storage categories = _state().categories;
        catid = categories.length;
        if (workClockTimeRef > TIMEREF_MAX) revert TimeReferenceTooLong(workClockTimeRef, TIMEREF_MAX);
        if (catid > CATEGORIES_MAX) revert TooManyCategories(CATEGORIES_MAX + 1);

        categories.push(Category(name, description, workClockTimeRef));
        _state().categoryTerms[catid] = CategoryTerms(true, uint40(workClockTimeRef));
        emit CreateCategory(catid, name, description, workClockTimeRef);
    }

    /* SCORES */

    /// @inheritdoc IGovernance
    function importScore(address worker) external {
        HubState storage state = _state();
        if (state.scoreSource == address(0)) revert NoScoreSource();
        if (state.isScoreImported[worker]) revert ScoreAlreadyImported(worker);

        state.isScoreImported[worker] = true;
        uint256 imported = IScoreSource(state.scoreSource).viewScore(worker);
        PackedAccount account = state.accounts[worker];
        if (imported > account.score()) state.accounts[worker] = account.withScore(imported);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IEscrow } from "../interfaces/IEscrow.sol";
import { IGovernance } from "../interfaces/IGovernance.sol";
import { IMatching } from "../interfaces/IMatching.sol";
import { IOrders } from "../interfaces/IOrders.sol";
import { IProofs } from "../interfaces/IProofs.sol";
import { IRounds } from "../interfaces/IRounds.sol";
import { ITasks } from "../interfaces/ITasks.sol";
import { HubStorage } from "./HubStorage.sol";

/// @title The hub
/// @notice Sends each call to the module that answers it, which runs with the hub's storage and address. `IHub` is what it answers.
/// @dev The modules are fixed when the hub is created: nothing is looked up, and nobody can change the rules of deals.
contract Hub is HubStorage {
    struct Modules {
        address escrow;
        address orders;
        address matching;
        address tasks;
        address rounds;
        address proofs;
        address governance;
        address views;
    }

    /// @notice Thrown when there is no code at the address given for a module: calls to it would do nothing, and succeed.
    error ModuleMissing(address module);

    address private immutable ESCROW;
    address private immutable ORDERS;
    address private immutable MATCHING;
    address private immutable TASKS;
    address private immutable ROUNDS;
    address private immutable PROOFS;
    address private immutable GOVERNANCE;
    address private immutable VIEWS;

    /// @param owner May configure the hub.
    constructor(address owner, Modules memory modules) {
        ESCROW = _requireCode(modules.escrow);
        ORDERS = _requireCode(modules.orders);
        MATCHING = _requireCode(modules.matching);
        TASKS = _requireCode(modules.tasks);
        ROUNDS = _requireCode(modules.rounds);
        PROOFS = _requireCode(modules.proofs);
        GOVERNANCE = _requireCode(modules.governance);
        VIEWS = _requireCode(modules.views);

        _state().owner = owner;
        emit IGovernance.OwnershipTransferred(address(0), owner);
    }

    function _requireCode(address module) private view returns (address) {
        if (module.code.length == 0) revert ModuleMissing(module);
        return module;
    }

    // Payable here so that modules refuse ether, or an unknown selector, in their own words.
    fallback() external payable {
        _delegate(_moduleOf(msg.sig));
    }

    receive() external payable {
        _delegate(VIEWS);
    }

    function _delegate(address module) private {
        assembly {
            // Returns or reverts: nothing else uses this memory.
            calldatacopy(0, 0, calldatasize())
            let success := delegatecall(gas(), module, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if success { return(0, returndatasize()) }
            revert(0, returndatasize())
        }
    }

    /// @dev Asked in this order: what a task needs first, then what an account needs. Views, which cost a client nothing,
    /// are the rest.
    function _moduleOf(bytes4 selector) private view returns (address) {
        if (_isRounds(selector)) return ROUNDS;
        if (_isTasks(selector)) return TASKS;
        if (selector == IMatching.matchOrders.selector || selector == IMatching.sponsorMatchOrders.selector) {
            return MATCHING;
        }
        if (_isEscrow(selector)) return ESCROW;
        if (_isOrders(selector)) return ORDERS;
        if (
            selector == IMatching.computeDealVolume.selector
                || selector == IMatching.assertDatasetDealCompatibility.selector
        ) return MATCHING;
        if (_isProofs(selector)) return PROOFS;
        if (_isGovernance(selector)) return GOVERNANCE;
        return VIEWS;
    }

    function _isRounds(bytes4 selector) private pure returns (bool) {
        return selector == IRounds.settleTask.selector || selector == IRounds.openRound.selector
            || selector == IRounds.settleSlice.selector || selector == IRounds.settlePart.selector
            || selector == IRounds.extendRound.selector;
    }

    function _isProofs(bytes4 selector) private pure returns (bool) {
        return selector == IProofs.proveTask.selector || selector == IProofs.multicall.selector
            || selector == IProofs.revealSeat.selector || selector == IProofs.claimSlice.selector
            || selector == IProofs.bond.selector || selector == IProofs.unbond.selector
            || selector == IProofs.release.selector || selector == IProofs.viewBond.selector
            || selector == IProofs.viewSlices.selector || selector == IProofs.viewChain.selector
            || selector == IProofs.viewSettledRoot.selector || selector == IProofs.isSettled.selector
            || selector == IProofs.viewStatus.selector || selector == IProofs.viewReveal.selector;
    }

    function _isTasks(bytes4 selector) private pure returns (bool) {
        return selector == ITasks.contribute.selector || selector == ITasks.reveal.selector
            || selector == ITasks.initialize.selector || selector == ITasks.finalize.selector
            || selector == ITasks.contributeAndFinalize.selector || selector == ITasks.claim.selector
            || selector == ITasks.reopen.selector || selector == ITasks.initializeArray.selector
            || selector == ITasks.claimArray.selector || selector == ITasks.initializeAndClaimArray.selector;
    }

    function _isEscrow(bytes4 selector) private pure returns (bool) {
        return selector == IEscrow.receiveApproval.selector || selector == IEscrow.deposit.selector
            || selector == IEscrow.withdraw.selector || selector == IEscrow.transfer.selector
            || selector == IEscrow.transferFrom.selector || selector == IEscrow.approve.selector
            || selector == IEscrow.depositFor.selector || selector == IEscrow.depositForArray.selector
            || selector == IEscrow.withdrawTo.selector || selector == IEscrow.approveAndCall.selector
            || selector == IEscrow.balanceOf.selector || selector == IEscrow.allowance.selector
            || selector == IEscrow.increaseAllowance.selector
            || selector == IEscrow.decreaseAllowance.selector || selector == IEscrow.totalSupply.selector
            || selector == IEscrow.name.selector || selector == IEscrow.symbol.selector
            || selector == IEscrow.decimals.selector || selector == IEscrow.recover.selector;
    }

    function _isOrders(bytes4 selector) private pure returns (bool) {
        return selector == IOrders.manageRequestOrder.selector || selector == IOrders.manageAppOrder.selector
            || selector == IOrders.manageDatasetOrder.selector
            || selector == IOrders.manageWorkerpoolOrder.selector
            || selector == IOrders.broadcastAppOrder.selector
            || selector == IOrders.broadcastDatasetOrder.selector
            || selector == IOrders.broadcastWorkerpoolOrder.selector
            || selector == IOrders.broadcastRequestOrder.selector
            || selector == IOrders.verifySignature.selector || selector == IOrders.verifyPresignature.selector
            || selector == IOrders.verifyPresignatureOrSignature.selector;
    }

    function _isGovernance(bytes4 selector) private pure returns (bool) {
        return selector == IGovernance.owner.selector || selector == IGovernance.transferOwnership.selector
            || selector == IGovernance.configure.selector
            || selector == IGovernance.updateDomainSeparator.selector
            || selector == IGovernance.importScore.selector || selector == IGovernance.setTeeBroker.selector
            || selector == IGovernance.setCallbackGas.selector
            || selector == IGovernance.changeRegistries.selector
            || selector == IGovernance.createCategory.selector;
    }
}

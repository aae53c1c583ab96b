// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Deal } from "../interfaces/HubTypes.sol";
import { IViews } from "../interfaces/IViews.sol";
import { HubReceipts, TaskReceipt } from "./HubReceipts.sol";

/// @notice An example of a contract that acts on a receipt: it holds ether for whoever brings the result of a run of one app with given
/// params, that workers agreed on with at least a given trust. Whoever asked for the run may keep the result to itself; who shows it is paid.
contract ResultBounty {
    address private immutable HUB;
    address private immutable APP;
    uint256 private immutable TRUST;
    bytes32 private immutable PARAMS_HASH;

    /// @notice Zero until somebody brought it.
    bytes32 public resultDigest;

    /// @notice Emitted once.
    event ResultBrought(bytes32 indexed dealId, uint256 index, bytes32 resultDigest);

    /// @notice Thrown when the receipt is of another run than was asked for.
    error AnotherRun(bytes32 dealId);
    /// @notice Thrown after the first.
    error AlreadyBrought(bytes32 resultDigest);
    /// @notice Thrown when `recipient` refuses the bounty.
    error PaymentRefused(address recipient);

    /// @param hub The hub that is trusted for results.
    constructor(address hub, address app, string memory params, uint256 trust) payable {
        HUB = hub;
        APP = app;
        TRUST = trust;
        PARAMS_HASH = keccak256(bytes(params));
    }

    /// @notice Pays the bounty to `recipient`.
    function bring(TaskReceipt calldata receipt, address payable recipient) external {
        if (resultDigest != 0) revert AlreadyBrought(resultDigest);
        _requireRun(receipt.dealId);
        HubReceipts.requireSettled(HUB, receipt);

        resultDigest = receipt.resultDigest;
        emit ResultBrought(receipt.dealId, receipt.index, receipt.resultDigest);
        (bool success,) = recipient.call{ value: address(this).balance }("");
        if (!success) revert PaymentRefused(recipient);
    }

    function _requireRun(bytes32 dealId) private view {
        Deal memory deal = IViews(HUB).viewDeal(dealId);
        bool isAsked = deal.app.pointer == APP && keccak256(bytes(deal.params)) == PARAMS_HASH;
        if (!isAsked || deal.trust < TRUST) revert AnotherRun(dealId);
    }
}

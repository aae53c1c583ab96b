// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { AppOrder, DatasetOrder, RequestOrder, WorkerpoolOrder } from "./HubTypes.sol";
import { ILedger } from "./ILedger.sol";

/// @notice Four compatible orders become a deal.
///
/// A deal is made when all of this holds, else the call reverts with `iExecV5-matchOrders-` and the code in front, at the first
/// that fails:
/// - 0x00 request and workerpool order name the same category; 0x01 it exists;
/// - 0x02 the request's trust is at most the workerpool order's;
/// - 0x03, 0x04, 0x05 the prices of app, dataset and workerpool are at most what the request allows;
/// - 0x06 the workerpool order's tag includes the tags of app, dataset (less its framework bits 1 to 3) and request;
///   0x07 the app's tag has the TEE bit if any of them has;
/// - 0x10, 0x11 the request names this app and this dataset; 0x12 and accepts this workerpool;
/// - 0x13, 0x14, 0x15 the app order accepts dataset, workerpool, requester;
/// - 0x16, 0x17, 0x18 the dataset order accepts app, workerpool, requester;
/// - 0x19, 0x1a, 0x1b the workerpool order accepts app, dataset, requester;
/// - 0x20 the app is registered, 0x21 its owner signed; 0x30, 0x31 the same for the dataset, unless it is zero;
///   0x40, 0x41 for the workerpool; 0x50 the requester signed its request;
/// - 0x60 every order has volume left.
///
/// The payer and the scheduler must have free funds for the whole deal (`IexecEscrow: Transfer amount exceeds balance`): prices,
/// and 30 % of the workerpool's price, rounded down, per task.
interface IMatching is ILedger {
    event SchedulerNotice(address indexed workerpool, bytes32 dealId);

    event OrdersMatched(
        bytes32 dealId,
        bytes32 appHash,
        bytes32 datasetHash,
        bytes32 workerpoolHash,
        bytes32 requestHash,
        uint256 volume
    );

    event DealSponsored(bytes32 dealId, address sponsor);

    /// @notice Thrown when the request asks for more trust than consensus can weigh.
    error TrustTooHigh(uint256 trust, uint256 maxTrust);

    /// @notice Thrown when a workerpool asks its workers for a stake above `maxRatio` percent of its price.
    error WorkerStakeRatioTooHigh(address workerpool, uint256 ratio, uint256 maxRatio);

    /// @notice Thrown when a workerpool keeps more than all of the reward.
    error SchedulerRewardRatioTooHigh(address workerpool, uint256 ratio, uint256 maxRatio);

    /// @notice Thrown when the request's `params` do not fit with the deal into one piece of code.
    error ParamsTooLarge(uint256 size, uint256 maxSize);

    /// @notice Thrown when a dataset order does not fit a deal, with the reason.
    error IncompatibleDatasetOrder(string reason);

    /// @notice Makes a deal that the requester pays. Anyone may call.
    /// @return dealId `keccak256(abi.encode(requestHash, tasks of the request matched before))`.
    function matchOrders(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) external returns (bytes32 dealId);

    /// @notice Makes a deal that the caller pays; what is not spent goes back to the caller.
    function sponsorMatchOrders(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) external returns (bytes32 dealId);

    /// @notice Number of tasks that a deal of these orders would have. Checks nothing else.
    /// @dev An order's volume counts for 2⁶⁴ − 1 at most.
    function computeDealVolume(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) external view returns (uint256 volume);

    /// @notice Reverts with `IncompatibleDatasetOrder` unless the dataset order could have been part of the deal. For datasets
    /// that a deal names in bulk, outside its orders.
    function assertDatasetDealCompatibility(DatasetOrder calldata datasetOrder, bytes32 dealId) external view;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { AppOrder, DatasetOrder, RequestOrder, WorkerpoolOrder } from "../interfaces/HubTypes.sol";

/// @title A voucher
/// @notice A sponsor pays for the tasks of others: of the assets it covers, up to what it allows each requester, until it expires.
///
/// Its funds are its own account in the hub: whoever deposits for its address fills it, and what the hub pays back for failed tasks
/// returns there by itself. A deal costs its requester's allowance what the hub locks for it.
interface IVoucher {
    event CoverageChanged(address indexed asset, bool isCovered);
    event AllowanceChanged(address indexed requester, uint256 allowance);
    event Sponsored(address indexed requester, bytes32 indexed dealId, uint256 cost);
    event Restored(address indexed requester, bytes32 indexed taskId, uint256 amount);

    error NotTheSponsor(address caller, address sponsor);
    error NotTheRequester(address caller, address requester);
    /// @notice Unix seconds.
    error VoucherExpired(uint256 expiry);
    error NotCovered(address asset);
    /// @notice nRLC.
    error AllowanceTooLow(address requester, uint256 allowance, uint256 cost);
    error NotSponsoredHere(bytes32 dealId);
    error NothingToRestore(bytes32 taskId);
    error ListsDiffer(uint256 first, uint256 second);

    function hub() external view returns (address);
    function sponsor() external view returns (address);

    /// @notice Unix seconds from which on nothing is sponsored.
    function expiry() external view returns (uint256);

    function isCovered(address asset) external view returns (bool);

    /// @notice What a requester may still spend, in nRLC.
    function allowanceOf(address requester) external view returns (uint256);

    /// @notice Adds assets to what is paid for, or removes them. The app, the workerpool and the dataset of a deal must be covered.
    /// @dev The workerpool too, or a requester with one of its own could pay itself.
    function cover(address[] calldata assets, bool covered) external;

    /// @notice Sets what requesters may spend, in nRLC.
    function allow(address[] calldata requesters, uint256[] calldata amounts) external;

    /// @notice Makes a deal for the caller, paid for by this voucher.
    /// @return dealId As the hub gives it.
    function matchOrders(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) external returns (bytes32 dealId);

    /// @notice Gives a requester back what a failed task took from its allowance. Anybody may call, once per task.
    function restore(bytes32 dealId, uint256 index) external;

    /// @notice Pays free funds out to the sponsor, as tokens.
    function withdraw(uint256 amount) external;
}

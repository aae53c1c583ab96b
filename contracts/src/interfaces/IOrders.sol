// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {
    AppOrder,
    AppOrderOperation,
    DatasetOrder,
    DatasetOrderOperation,
    RequestOrder,
    RequestOrderOperation,
    WorkerpoolOrder,
    WorkerpoolOrderOperation
} from "./HubTypes.sol";

/// @notice Signatures, and orders signed, closed or announced on chain.
///
/// A signature of `account` over `hash` is good when
/// - `account` presigned `hash` here, or
/// - it is an ECDSA signature by the key of `account`: 65 bytes, or 64 bytes (EIP-2098), with `s` in the lower half; also if the account
///   has borrowed code (EIP-7702), or
/// - `account` is a contract whose ERC-1271 `isValidSignature` accepts it.
///
/// For an account without code, any other length than these two reverts with `invalid-signature-format`.
/// The zero address signs nothing. A contract that reverts, or answers nothing or something else, has not signed.
interface IOrders {
    event SignedAppOrder(bytes32 appHash);
    event SignedDatasetOrder(bytes32 datasetHash);
    event SignedWorkerpoolOrder(bytes32 workerpoolHash);
    event SignedRequestOrder(bytes32 requestHash);
    event ClosedAppOrder(bytes32 appHash);
    event ClosedDatasetOrder(bytes32 datasetHash);
    event ClosedWorkerpoolOrder(bytes32 workerpoolHash);
    event ClosedRequestOrder(bytes32 requestHash);

    event BroadcastAppOrder(AppOrder order);
    event BroadcastDatasetOrder(DatasetOrder order);
    event BroadcastWorkerpoolOrder(WorkerpoolOrder order);
    event BroadcastRequestOrder(RequestOrder order);

    /* SIGN AND CLOSE */

    /// @notice Presigns or closes an order. The caller is the owner of the app, or brings the owner's signature of the operation;
    /// else `invalid-sender-or-signature`. Closing is final: the whole volume counts as consumed.
    /// @dev Volumes above 2⁹⁶ − 1 are recorded as 2⁹⁶ − 1.
    function manageAppOrder(AppOrderOperation calldata operation) external;

    /// @notice As `manageAppOrder`, for the owner of the dataset.
    function manageDatasetOrder(DatasetOrderOperation calldata operation) external;

    /// @notice As `manageAppOrder`, for the owner of the workerpool.
    function manageWorkerpoolOrder(WorkerpoolOrderOperation calldata operation) external;

    /// @notice As `manageAppOrder`, for the requester.
    function manageRequestOrder(RequestOrderOperation calldata operation) external;

    /* ANNOUNCE */

    /// @notice Puts an order into the log for others to find. Nothing is checked. The same for the next three.
    function broadcastAppOrder(AppOrder calldata order) external;

    function broadcastDatasetOrder(DatasetOrder calldata order) external;

    function broadcastWorkerpoolOrder(WorkerpoolOrder calldata order) external;

    function broadcastRequestOrder(RequestOrder calldata order) external;

    /* VERIFY */

    /// @notice Whether `account` signed `messageHash` with `signature`.
    function verifySignature(address account, bytes32 messageHash, bytes calldata signature)
        external
        view
        returns (bool);

    /// @notice Whether `account` presigned `messageHash` here.
    function verifyPresignature(address account, bytes32 messageHash) external view returns (bool);

    /// @notice Whether one of the two holds.
    function verifyPresignatureOrSignature(address account, bytes32 messageHash, bytes calldata signature)
        external
        view
        returns (bool);
}

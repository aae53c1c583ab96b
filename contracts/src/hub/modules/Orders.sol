// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AppOrder,
    AppOrderOperation,
    DatasetOrder,
    DatasetOrderOperation,
    OrderOperation,
    RequestOrder,
    RequestOrderOperation,
    WorkerpoolOrder,
    WorkerpoolOrderOperation
} from "../../interfaces/HubTypes.sol";
import { IOrders } from "../../interfaces/IOrders.sol";
import { IAsset } from "../../registries/IAsset.sol";
import { HubStorage } from "../HubStorage.sol";
import { OrderHash } from "../OrderHash.sol";
import { Signatures } from "../Signatures.sol";

/// @title Signing, closing and announcing orders
contract Orders is IOrders, HubStorage {
    using OrderHash for AppOrder;
    using OrderHash for DatasetOrder;
    using OrderHash for WorkerpoolOrder;
    using OrderHash for RequestOrder;
    using OrderHash for AppOrderOperation;
    using OrderHash for DatasetOrderOperation;
    using OrderHash for WorkerpoolOrderOperation;
    using OrderHash for RequestOrderOperation;

    /* SIGN AND CLOSE */

    /// @inheritdoc IOrders
    function manageAppOrder(AppOrderOperation calldata operation) external {
        bytes32 separator = OrderHash.domainSeparator();
        address signer = _ownerOf(operation.order.app);
        _requireSigner(signer, operation.hash(separator), operation.sign);

        bytes32 orderHash = operation.order.hash(separator);
        if (operation.operation == OrderOperation.Sign) {
            _presign(orderHash, signer);
            emit SignedAppOrder(orderHash);
        } else {
            _close(orderHash, operation.order.volume);
            emit ClosedAppOrder(orderHash);
        }
    }

    /// @inheritdoc IOrders
    function manageDatasetOrder(DatasetOrderOperation calldata operation) external {
        bytes32 separator = OrderHash.domainSeparator();
        address signer = _ownerOf(operation.order.dataset);
        _requireSigner(signer, operation.hash(separator), operation.sign);

        bytes32 orderHash = operation.order.hash(separator);
        if (operation.operation == OrderOperation.Sign) {
            _presign(orderHash, signer);
            emit SignedDatasetOrder(orderHash);
        } else {
            _close(orderHash, operation.order.volume);
            emit ClosedDatasetOrder(orderHash);
        }
    }

    /// @inheritdoc IOrders
    function manageWorkerpoolOrder(WorkerpoolOrderOperation calldata operation) external {
        bytes32 separator = OrderHash.domainSeparator();
        address signer = _ownerOf(operation.order.workerpool);
        _requireSigner(signer, operation.hash(separator), operation.sign);

        bytes32 orderHash = operation.order.hash(separator);
        if (operation.operation == OrderOperation.Sign) {
            _presign(orderHash, signer);
            emit SignedWorkerpoolOrder(orderHash);
        } else {
            _close(orderHash, operation.order.volume);
            emit ClosedWorkerpoolOrder(orderHash);
        }
    }

    /// @inheritdoc IOrders
    function manageRequestOrder(RequestOrderOperation calldata operation) external {
        bytes32 separator = OrderHash.domainSeparator();
        address signer = operation.order.requester;
        _requireSigner(signer, operation.hash(separator), operation.sign);

        bytes32 orderHash = operation.order.hash(separator);
        if (operation.operation == OrderOperation.Sign) {
            _presign(orderHash, signer);
            emit SignedRequestOrder(orderHash);
        } else {
            _close(orderHash, operation.order.volume);
            emit ClosedRequestOrder(orderHash);
        }
    }

    /// @dev Zero for an account that cannot be an asset.
    function _ownerOf(address asset) private view returns (address) {
        return asset.code.length == 0 ? address(0) : IAsset(asset).owner();
    }

    function _requireSigner(address signer, bytes32 operationHash, bytes calldata sign) private view {
        require(
            (msg.sender == signer && signer != address(0)) || _isPresigned(signer, operationHash)
                || Signatures.isSigner(signer, operationHash, sign),
            "invalid-sender-or-signature"
        );
    }

    function _presign(bytes32 orderHash, address signer) private {
        _state().orders[orderHash].presigner = signer;
    }

    function _close(bytes32 orderHash, uint256 volume) private {
        _state().orders[orderHash].consumed = volume < type(uint96).max ? uint96(volume) : type(uint96).max;
    }

    /* ANNOUNCE */

    /// @inheritdoc IOrders
    function broadcastAppOrder(AppOrder calldata order) external {
        emit BroadcastAppOrder(order);
    }

    /// @inheritdoc IOrders
    function broadcastDatasetOrder(DatasetOrder calldata order) external {
        emit BroadcastDatasetOrder(order);
    }

    /// @inheritdoc IOrders
    function broadcastWorkerpoolOrder(WorkerpoolOrder calldata order) external {
        emit BroadcastWorkerpoolOrder(order);
    }

    /// @inheritdoc IOrders
    function broadcastRequestOrder(RequestOrder calldata order) external {
        emit BroadcastRequestOrder(order);
    }

    /* VERIFY */

    /// @inheritdoc IOrders
    function verifySignature(address account, bytes32 messageHash, bytes calldata signature)
        external
        view
        returns (bool)
    {
        return Signatures.isSigner(account, messageHash, signature);
    }

    /// @inheritdoc IOrders
    function verifyPresignature(address account, bytes32 messageHash) external view returns (bool) {
        return _isPresigned(account, messageHash);
    }

    /// @inheritdoc IOrders
    function verifyPresignatureOrSignature(address account, bytes32 messageHash, bytes calldata signature)
        external
        view
        returns (bool)
    {
        return _isPresigned(account, messageHash) || Signatures.isSigner(account, messageHash, signature);
    }

    function _isPresigned(address account, bytes32 messageHash) private view returns (bool) {
        return account != address(0) && _state().orders[messageHash].presigner == account;
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { OrderHash } from "../../../src/hub/OrderHash.sol";
import {
    AppOrder,
    AppOrderOperation,
    DatasetOrder,
    DatasetOrderOperation,
    RequestOrder,
    RequestOrderOperation,
    WorkerpoolOrder,
    WorkerpoolOrderOperation
} from "../../../src/interfaces/HubTypes.sol";

/// @notice The hashes of the hub, for orders of any hub: its code is put where that hub is.
contract OrderHasher {
    using OrderHash for AppOrder;
    using OrderHash for DatasetOrder;
    using OrderHash for WorkerpoolOrder;
    using OrderHash for RequestOrder;
    using OrderHash for AppOrderOperation;
    using OrderHash for DatasetOrderOperation;
    using OrderHash for WorkerpoolOrderOperation;
    using OrderHash for RequestOrderOperation;

    function ofApp(AppOrderOperation calldata operation) external view returns (bytes32, bytes32) {
        bytes32 separator = OrderHash.domainSeparator();
        return (operation.order.hash(separator), operation.hash(separator));
    }

    function ofDataset(DatasetOrderOperation calldata operation) external view returns (bytes32, bytes32) {
        bytes32 separator = OrderHash.domainSeparator();
        return (operation.order.hash(separator), operation.hash(separator));
    }

    function ofWorkerpool(WorkerpoolOrderOperation calldata operation)
        external
        view
        returns (bytes32, bytes32)
    {
        bytes32 separator = OrderHash.domainSeparator();
        return (operation.order.hash(separator), operation.hash(separator));
    }

    function ofRequest(RequestOrderOperation calldata operation) external view returns (bytes32, bytes32) {
        bytes32 separator = OrderHash.domainSeparator();
        return (operation.order.hash(separator), operation.hash(separator));
    }
}

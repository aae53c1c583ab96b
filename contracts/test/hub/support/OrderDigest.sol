// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { AppOrder, DatasetOrder, RequestOrder, WorkerpoolOrder } from "../../../src/interfaces/HubTypes.sol";

/// @notice EIP-712 hashes of orders, worked out field by field, apart from the code under test.
library OrderDigest {
    bytes internal constant APP =
        "AppOrder(address app,uint256 appprice,uint256 volume,bytes32 tag,address datasetrestrict,address workerpoolrestrict,address requesterrestrict,bytes32 salt)";
    bytes internal constant DATASET =
        "DatasetOrder(address dataset,uint256 datasetprice,uint256 volume,bytes32 tag,address apprestrict,address workerpoolrestrict,address requesterrestrict,bytes32 salt)";
    bytes internal constant WORKERPOOL =
        "WorkerpoolOrder(address workerpool,uint256 workerpoolprice,uint256 volume,bytes32 tag,uint256 category,uint256 trust,address apprestrict,address datasetrestrict,address requesterrestrict,bytes32 salt)";
    bytes internal constant REQUEST =
        "RequestOrder(address app,uint256 appmaxprice,address dataset,uint256 datasetmaxprice,address workerpool,uint256 workerpoolmaxprice,address requester,uint256 volume,bytes32 tag,uint256 category,uint256 trust,address beneficiary,address callback,string params,bytes32 salt)";

    function separator(address hub) internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("iExecODB"),
                keccak256("5.0.0"),
                block.chainid,
                hub
            )
        );
    }

    function typed(address hub, bytes32 hash) internal view returns (bytes32) {
        return keccak256(bytes.concat(hex"1901", separator(hub), hash));
    }

    /* ORDERS */

    function structHash(AppOrder memory order) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(APP),
                order.app,
                order.appprice,
                order.volume,
                order.tag,
                order.datasetrestrict,
                order.workerpoolrestrict,
                order.requesterrestrict,
                order.salt
            )
        );
    }

    function structHash(DatasetOrder memory order) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(DATASET),
                order.dataset,
                order.datasetprice,
                order.volume,
                order.tag,
                order.apprestrict,
                order.workerpoolrestrict,
                order.requesterrestrict,
                order.salt
            )
        );
    }

    function structHash(WorkerpoolOrder memory order) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(WORKERPOOL),
                order.workerpool,
                order.workerpoolprice,
                order.volume,
                order.tag,
                order.category,
                order.trust,
                order.apprestrict,
                order.datasetrestrict,
                order.requesterrestrict,
                order.salt
            )
        );
    }

    function structHash(RequestOrder memory order) internal pure returns (bytes32) {
        bytes memory start = abi.encode(
            keccak256(REQUEST),
            order.app,
            order.appmaxprice,
            order.dataset,
            order.datasetmaxprice,
            order.workerpool,
            order.workerpoolmaxprice,
            order.requester
        );
        bytes memory end = abi.encode(
            order.volume,
            order.tag,
            order.category,
            order.trust,
            order.beneficiary,
            order.callback,
            keccak256(bytes(order.params)),
            order.salt
        );
        return keccak256(bytes.concat(start, end));
    }

    /* OPERATIONS */

    function appOperation(AppOrder memory order, uint256 operation) internal pure returns (bytes32) {
        bytes32 typeHash = keccak256(bytes.concat("AppOrderOperation(AppOrder order,uint256 operation)", APP));
        return keccak256(abi.encode(typeHash, structHash(order), operation));
    }

    function datasetOperation(DatasetOrder memory order, uint256 operation) internal pure returns (bytes32) {
        bytes32 typeHash =
            keccak256(bytes.concat("DatasetOrderOperation(DatasetOrder order,uint256 operation)", DATASET));
        return keccak256(abi.encode(typeHash, structHash(order), operation));
    }

    function workerpoolOperation(WorkerpoolOrder memory order, uint256 operation)
        internal
        pure
        returns (bytes32)
    {
        bytes32 typeHash = keccak256(
            bytes.concat("WorkerpoolOrderOperation(WorkerpoolOrder order,uint256 operation)", WORKERPOOL)
        );
        return keccak256(abi.encode(typeHash, structHash(order), operation));
    }

    function requestOperation(RequestOrder memory order, uint256 operation) internal pure returns (bytes32) {
        bytes32 typeHash =
            keccak256(bytes.concat("RequestOrderOperation(RequestOrder order,uint256 operation)", REQUEST));
        return keccak256(abi.encode(typeHash, structHash(order), operation));
    }
}

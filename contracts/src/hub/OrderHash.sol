// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AppOrder,
    AppOrderOperation,
    DatasetOrder,
    DatasetOrderOperation,
    RequestOrder,
    RequestOrderOperation,
    WorkerpoolOrder,
    WorkerpoolOrderOperation
} from "../interfaces/HubTypes.sol";
import { MessageHashUtils } from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";

string constant DOMAIN_NAME = "iExecODB";
string constant DOMAIN_VERSION = "5.0.0";

/// @notice EIP-712 hashes of orders and of operations on them.
/// @dev The fields of an order before `sign` stand in calldata as they are hashed, one word each, so that they are copied. An address
/// with dirty high bits changes the hash here, and reverts where it is read.
library OrderHash {
    bytes32 private constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    bytes32 private constant APP_ORDER_TYPEHASH = keccak256(
        "AppOrder(address app,uint256 appprice,uint256 volume,bytes32 tag,address datasetrestrict,address workerpoolrestrict,address requesterrestrict,bytes32 salt)"
    );
    bytes32 private constant DATASET_ORDER_TYPEHASH = keccak256(
        "DatasetOrder(address dataset,uint256 datasetprice,uint256 volume,bytes32 tag,address apprestrict,address workerpoolrestrict,address requesterrestrict,bytes32 salt)"
    );
    bytes32 private constant WORKERPOOL_ORDER_TYPEHASH = keccak256(
        "WorkerpoolOrder(address workerpool,uint256 workerpoolprice,uint256 volume,bytes32 tag,uint256 category,uint256 trust,address apprestrict,address datasetrestrict,address requesterrestrict,bytes32 salt)"
    );
    bytes32 private constant REQUEST_ORDER_TYPEHASH = keccak256(
        "RequestOrder(address app,uint256 appmaxprice,address dataset,uint256 datasetmaxprice,address workerpool,uint256 workerpoolmaxprice,address requester,uint256 volume,bytes32 tag,uint256 category,uint256 trust,address beneficiary,address callback,string params,bytes32 salt)"
    );

    bytes32 private constant APP_OPERATION_TYPEHASH = keccak256(
        "AppOrderOperation(AppOrder order,uint256 operation)"
        "AppOrder(address app,uint256 appprice,uint256 volume,bytes32 tag,address datasetrestrict,address workerpoolrestrict,address requesterrestrict,bytes32 salt)"
    );
    bytes32 private constant DATASET_OPERATION_TYPEHASH = keccak256(
        "DatasetOrderOperation(DatasetOrder order,uint256 operation)"
        "DatasetOrder(address dataset,uint256 datasetprice,uint256 volume,bytes32 tag,address apprestrict,address workerpoolrestrict,address requesterrestrict,bytes32 salt)"
    );
    bytes32 private constant WORKERPOOL_OPERATION_TYPEHASH = keccak256(
        "WorkerpoolOrderOperation(WorkerpoolOrder order,uint256 operation)"
        "WorkerpoolOrder(address workerpool,uint256 workerpoolprice,uint256 volume,bytes32 tag,uint256 category,uint256 trust,address apprestrict,address datasetrestrict,address requesterrestrict,bytes32 salt)"
    );
    bytes32 private constant REQUEST_OPERATION_TYPEHASH = keccak256(
        "RequestOrderOperation(RequestOrder order,uint256 operation)"
        "RequestOrder(address app,uint256 appmaxprice,address dataset,uint256 datasetmaxprice,address workerpool,uint256 workerpoolmaxprice,address requester,uint256 volume,bytes32 tag,uint256 category,uint256 trust,address beneficiary,address callback,string params,bytes32 salt)"
    );

    /// @dev Index of `params`, and number of fields before `sign`, in a request order.
    uint256 private constant REQUEST_PARAMS = 13;
    uint256 private constant REQUEST_FIELDS = 15;

    /// @notice Separator of the hub, for the present chain id.
    function domainSeparator() internal view returns (bytes32) {
        return keccak256(
            abi.encode(
                DOMAIN_TYPEHASH,
                keccak256(bytes(DOMAIN_NAME)),
                keccak256(bytes(DOMAIN_VERSION)),
                block.chainid,
                address(this)
            )
        );
    }

    /* ORDERS: what events, consumed, presigned and deal ids mean by the hash of an order */

    function hash(AppOrder calldata order, bytes32 separator) internal pure returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(separator, _structHash(order));
    }

    function hash(DatasetOrder calldata order, bytes32 separator) internal pure returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(separator, _structHash(order));
    }

    function hash(WorkerpoolOrder calldata order, bytes32 separator) internal pure returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(separator, _structHash(order));
    }

    function hash(RequestOrder calldata order, bytes32 separator) internal pure returns (bytes32) {
        return MessageHashUtils.toTypedDataHash(separator, _structHash(order));
    }

    /* OPERATIONS */

    function hash(AppOrderOperation calldata operation, bytes32 separator) internal pure returns (bytes32) {
        return _operationHash(
            APP_OPERATION_TYPEHASH, _structHash(operation.order), uint256(operation.operation), separator
        );
    }

    function hash(DatasetOrderOperation calldata operation, bytes32 separator)
        internal
        pure
        returns (bytes32)
    {
        return _operationHash(
            DATASET_OPERATION_TYPEHASH, _structHash(operation.order), uint256(operation.operation), separator
        );
    }

    function hash(WorkerpoolOrderOperation calldata operation, bytes32 separator)
        internal
        pure
        returns (bytes32)
    {
        return _operationHash(
            WORKERPOOL_OPERATION_TYPEHASH,
            _structHash(operation.order),
            uint256(operation.operation),
            separator
        );
    }

    function hash(RequestOrderOperation calldata operation, bytes32 separator)
        internal
        pure
        returns (bytes32)
    {
        return _operationHash(
            REQUEST_OPERATION_TYPEHASH, _structHash(operation.order), uint256(operation.operation), separator
        );
    }

    function _operationHash(bytes32 typeHash, bytes32 orderHash, uint256 operation, bytes32 separator)
        private
        pure
        returns (bytes32)
    {
        return MessageHashUtils.toTypedDataHash(
            separator, keccak256(abi.encode(typeHash, orderHash, operation))
        );
    }

    /* STRUCTS */

    function _structHash(AppOrder calldata order) private pure returns (bytes32) {
        uint256 at;
        assembly {
            at := order
        }
        return _hashWords(APP_ORDER_TYPEHASH, at, 8);
    }

    function _structHash(DatasetOrder calldata order) private pure returns (bytes32) {
        uint256 at;
        assembly {
            at := order
        }
        return _hashWords(DATASET_ORDER_TYPEHASH, at, 8);
    }

    function _structHash(WorkerpoolOrder calldata order) private pure returns (bytes32) {
        uint256 at;
        assembly {
            at := order
        }
        return _hashWords(WORKERPOOL_ORDER_TYPEHASH, at, 10);
    }

    function _structHash(RequestOrder calldata order) private pure returns (bytes32 structHash) {
        bytes32 typeHash = REQUEST_ORDER_TYPEHASH;
        bytes32 paramsHash = keccak256(bytes(order.params));

        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, typeHash)
            calldatacopy(add(words, 0x20), order, mul(REQUEST_FIELDS, 0x20))
            mstore(add(words, mul(add(REQUEST_PARAMS, 1), 0x20)), paramsHash)
            structHash := keccak256(words, mul(add(REQUEST_FIELDS, 1), 0x20))
        }
    }

    /// @dev `keccak256(typeHash ‖ count words of calldata from at)`.
    function _hashWords(bytes32 typeHash, uint256 at, uint256 count)
        private
        pure
        returns (bytes32 structHash)
    {
        assembly ("memory-safe") {
            let words := mload(0x40)
            mstore(words, typeHash)
            calldatacopy(add(words, 0x20), at, mul(count, 0x20))
            structHash := keccak256(words, mul(add(count, 1), 0x20))
        }
    }
}

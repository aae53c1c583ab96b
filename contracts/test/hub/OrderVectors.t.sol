// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AppOrderOperation,
    DatasetOrderOperation,
    OrderOperation,
    RequestOrderOperation,
    WorkerpoolOrderOperation
} from "../../src/interfaces/HubTypes.sol";
import { Orders } from "./support/HubTest.sol";
import { OrderHasher } from "./support/OrderHasher.sol";
import { VectorTest } from "./support/VectorTest.sol";

/// @notice vectors/order-types.json, orders.json and tags.json, which the TypeScript model is tested with too.
contract OrderVectorsTest is VectorTest {
    mapping(bytes32 name => bytes32) private _typeHashes;

    /* TYPES */

    /// @dev Orders whose fields are all zero differ by their types alone.
    function test_types_areThoseOfTheVectors() external {
        uint256 count = _open("order-types");
        for (uint256 i = 0; i < count; ++i) {
            _select(i);
            assertEq(_hashOfText("type"), _word("typeHash"), _case);
            _typeHashes[_hashOfText("name")] = _word("typeHash");
        }
        OrderHasher hasher = new OrderHasher();
        bytes32 domain = _domainOf(address(hasher));

        AppOrderOperation memory app_;
        (bytes32 orderHash, bytes32 operationHash) = hasher.ofApp(app_);
        _checkType(domain, "AppOrder", new bytes(8 * 32), orderHash, operationHash);
        DatasetOrderOperation memory dataset_;
        (orderHash, operationHash) = hasher.ofDataset(dataset_);
        _checkType(domain, "DatasetOrder", new bytes(8 * 32), orderHash, operationHash);
        WorkerpoolOrderOperation memory workerpool_;
        (orderHash, operationHash) = hasher.ofWorkerpool(workerpool_);
        _checkType(domain, "WorkerpoolOrder", new bytes(10 * 32), orderHash, operationHash);
        RequestOrderOperation memory request;
        (orderHash, operationHash) = hasher.ofRequest(request);
        bytes memory fields = bytes.concat(new bytes(13 * 32), keccak256(""), bytes32(0));
        _checkType(domain, "RequestOrder", fields, orderHash, operationHash);
        assertEq(count, 9);
    }

    function _typeHashOf(string memory name) private view returns (bytes32 typeHash) {
        typeHash = _typeHashes[keccak256(bytes(name))];
        assertTrue(typeHash != 0, name);
    }

    function _domainOf(address at) private view returns (bytes32) {
        bytes32 typeHash = _typeHashOf("EIP712Domain");
        return keccak256(abi.encode(typeHash, keccak256("iExecODB"), keccak256("5.0.0"), block.chainid, at));
    }

    /// @param fields As they are hashed.
    function _checkType(
        bytes32 domain,
        string memory name,
        bytes memory fields,
        bytes32 orderHash,
        bytes32 signOperationHash
    ) private view {
        bytes32 order = keccak256(bytes.concat(_typeHashOf(name), fields));
        assertEq(keccak256(bytes.concat(hex"1901", domain, order)), orderHash, name);

        bytes32 typeHash = _typeHashOf(string.concat(name, "Operation"));
        bytes32 operation = keccak256(abi.encode(typeHash, order, OrderOperation.Sign));
        assertEq(keccak256(bytes.concat(hex"1901", domain, operation)), signOperationHash, name);
    }

    /* HASHES OF ORDERS */

    function test_orders_haveTheHashesOfTheVectors() external {
        uint256 count = _open("orders");
        bytes memory code = address(new OrderHasher()).code;
        for (uint256 i = 0; i < count; ++i) {
            _select(i);
            vm.chainId(_uint("chainId"));
            address at = _address("hub");
            vm.etch(at, code);
            _checkHashes(OrderHasher(at), OrderOperation.Sign, "signOperationHash");
            _checkHashes(OrderHasher(at), OrderOperation.Close, "closeOperationHash");
        }
        assertGt(count, 4);
    }

    function _checkHashes(OrderHasher hasher, OrderOperation operation, string memory field) private view {
        bytes32 kind = _hashOfText("kind");
        bytes32 orderHash;
        bytes32 operationHash;
        if (kind == keccak256("app")) {
            (orderHash, operationHash) = hasher.ofApp(_app(operation));
        } else if (kind == keccak256("dataset")) {
            (orderHash, operationHash) = hasher.ofDataset(_dataset(operation));
        } else if (kind == keccak256("request")) {
            (orderHash, operationHash) = hasher.ofRequest(_request(operation));
        } else {
            (orderHash, operationHash) = hasher.ofWorkerpool(_workerpool(operation));
        }
        assertEq(orderHash, _word("orderHash"), _case);
        assertEq(operationHash, _word(field), _case);
    }

    function _app(OrderOperation operation) private view returns (AppOrderOperation memory o) {
        o.operation = operation;
        o.order.app = _address("app");
        o.order.appprice = _uint("appprice");
        o.order.volume = _uint("volume");
        o.order.tag = _word("tag");
        o.order.datasetrestrict = _address("datasetrestrict");
        o.order.workerpoolrestrict = _address("workerpoolrestrict");
        o.order.requesterrestrict = _address("requesterrestrict");
        o.order.salt = _word("salt");
    }

    function _dataset(OrderOperation operation) private view returns (DatasetOrderOperation memory o) {
        o.operation = operation;
        o.order.dataset = _address("dataset");
        o.order.datasetprice = _uint("datasetprice");
        o.order.volume = _uint("volume");
        o.order.tag = _word("tag");
        o.order.apprestrict = _address("apprestrict");
        o.order.workerpoolrestrict = _address("workerpoolrestrict");
        o.order.requesterrestrict = _address("requesterrestrict");
        o.order.salt = _word("salt");
    }

    function _workerpool(OrderOperation operation) private view returns (WorkerpoolOrderOperation memory o) {
        o.operation = operation;
        o.order.workerpool = _address("workerpool");
        o.order.workerpoolprice = _uint("workerpoolprice");
        o.order.volume = _uint("volume");
        o.order.tag = _word("tag");
        o.order.category = _uint("category");
        o.order.trust = _uint("trust");
        o.order.apprestrict = _address("apprestrict");
        o.order.datasetrestrict = _address("datasetrestrict");
        o.order.requesterrestrict = _address("requesterrestrict");
        o.order.salt = _word("salt");
    }

    function _request(OrderOperation operation) private view returns (RequestOrderOperation memory o) {
        o.operation = operation;
        o.order.app = _address("app");
        o.order.appmaxprice = _uint("appmaxprice");
        o.order.dataset = _address("dataset");
        o.order.datasetmaxprice = _uint("datasetmaxprice");
        o.order.workerpool = _address("workerpool");
        o.order.workerpoolmaxprice = _uint("workerpoolmaxprice");
        o.order.requester = _address("requester");
        o.order.volume = _uint("volume");
        o.order.tag = _word("tag");
        o.order.category = _uint("category");
        o.order.trust = _uint("trust");
        o.order.beneficiary = _address("beneficiary");
        o.order.callback = _address("callback");
        o.order.params = _text("params");
        o.order.salt = _word("salt");
    }

    /* TAGS OF DEALS */

    function test_tags_areMatchedAsInTheVectors() external {
        uint256 count = _open("tags");
        for (uint256 i = 0; i < count; ++i) {
            _select(i);
            Orders memory orders = defaultOrders();
            orders.request.salt = bytes32(i);
            orders.app.tag = _word("app");
            orders.dataset.tag = _word("dataset");
            orders.request.tag = _word("request");
            orders.workerpool.tag = _word("workerpool");
            orders = signed(orders);
            bool isOffered = _bool("isOffered");
            bool isAppFit = _bool("isAppFit");
            if (!isOffered) vm.expectRevert("iExecV5-matchOrders-0x06");
            else if (!isAppFit) vm.expectRevert("iExecV5-matchOrders-0x07");
            bytes32 dealId = matchOrders(orders);
            if (isOffered && isAppFit) assertEq(hub.viewDeal(dealId).tag, _word("deal"), _case);
        }
        assertGt(count, 4);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AppOrderOperation,
    DatasetOrderOperation,
    OrderOperation,
    RequestOrderOperation,
    WorkerpoolOrderOperation
} from "../../src/interfaces/HubTypes.sol";
import { HubTest, Orders } from "./support/HubTest.sol";
import { OrderHasher } from "./support/OrderHasher.sol";

/// @notice vectors/orders.json and vectors/tags.json, which the TypeScript model is tested with too.
contract OrderVectorsTest is HubTest {
    string private _json;
    string private _case;

    function _open(string memory name) private returns (uint256 count) {
        _json = vm.readFile(string.concat("../vectors/", name, ".json"));
        return vm.parseJsonUint(_json, ".count");
    }

    function _select(uint256 i) private {
        _case = string.concat(".cases[", vm.toString(i), "].");
    }

    function _path(string memory field) private view returns (string memory) {
        return string.concat(_case, field);
    }

    function _uint(string memory field) private view returns (uint256) {
        return vm.parseJsonUint(_json, _path(field));
    }

    function _address(string memory field) private view returns (address) {
        return vm.parseJsonAddress(_json, _path(field));
    }

    function _word(string memory field) private view returns (bytes32) {
        return vm.parseJsonBytes32(_json, _path(field));
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
        bytes32 kind = keccak256(bytes(vm.parseJsonString(_json, _path("kind"))));
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
        o.order.params = vm.parseJsonString(_json, _path("params"));
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
            bool isOffered = vm.parseJsonBool(_json, _path("isOffered"));
            bool isAppFit = vm.parseJsonBool(_json, _path("isAppFit"));
            if (!isOffered) vm.expectRevert("iExecV5-matchOrders-0x06");
            else if (!isAppFit) vm.expectRevert("iExecV5-matchOrders-0x07");
            bytes32 dealId = matchOrders(orders);
            if (isOffered && isAppFit) assertEq(hub.viewDeal(dealId).tag, _word("deal"), _case);
        }
        assertGt(count, 4);
    }

    /* DIGESTS OF RESULTS */

    function test_results_haveTheDigestsOfTheVectors() external {
        uint256 count = _open("results");
        for (uint256 i = 0; i < count; ++i) {
            _select(i);
            bytes32 taskId = _word("taskId");
            bytes32 digest = _word("resultDigest");
            assertEq(resultHashOf(taskId, digest), _word("resultHash"), _case);
            assertEq(sealOf(_address("worker"), taskId, digest), _word("resultSeal"), _case);
        }
        assertGt(count, 2);
    }
}

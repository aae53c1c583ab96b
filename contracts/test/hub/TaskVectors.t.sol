// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Orders } from "./support/HubTest.sol";
import { VectorTest } from "./support/VectorTest.sol";
import { Wallet } from "./support/Wallets.sol";

/// @notice vectors/ids.json and vectors/results.json, which the TypeScript model is tested with too: the hub is brought into the
/// state that a case starts from, and must take the values of the case for its own.
contract TaskVectorsTest is VectorTest {
    // Mappings in the hub's storage; see `HubState`.
    uint256 private constant ORDERS = 3;
    uint256 private constant DEALS = 4;
    uint256 private constant TASKS = 5;

    function _slotOf(uint256 mapping_, bytes32 key) private pure returns (bytes32) {
        return keccak256(abi.encode(key, uint256(HUB_STORAGE) + mapping_));
    }

    /* IDS */

    function test_ids_areThoseOfTheVectors() external {
        uint256 count = _open("ids");
        for (uint256 i = 0; i < count; ++i) {
            _select(i);
            bytes32 dealId = _word("dealId");
            assertEq(dealIdOf(_word("requestOrderHash"), _uint("consumedBefore")), dealId, _case);
            assertEq(taskIdOf(dealId, _uint("index")), _word("taskId"), _case);
            // What no hub can count to has an id by the formula alone.
            if (_uint("consumedBefore") < type(uint64).max) _checkDealId(bytes32(i));
            if (_uint("index") < type(uint64).max) _checkTaskId(dealId);
        }
        assertGt(count, 4);
    }

    /// @dev Nobody can choose the hash of an order, but how much of it is consumed.
    function _checkDealId(bytes32 salt) private {
        uint256 consumed = _uint("consumedBefore");
        (bytes32 dealId, bytes32 orderHash) = _makeDealAfter(consumed, salt);
        assertEq(dealId, dealIdOf(orderHash, consumed), _case);
    }

    /// @dev Starts the first task of a deal that gets the id of the case.
    function _checkTaskId(bytes32 dealId) private {
        uint256 index = _uint("index");
        (bytes32 other,) = _makeDealAfter(index, keccak256(abi.encode(dealId)));
        vm.store(address(hub), _slotOf(DEALS, dealId), vm.load(address(hub), _slotOf(DEALS, other)));
        assertEq(hub.initialize(dealId, index), _word("taskId"), _case);
    }

    /// @dev A deal of one task of a request that `consumed` tasks have used.
    function _makeDealAfter(uint256 consumed, bytes32 salt)
        private
        returns (bytes32 dealId, bytes32 orderHash)
    {
        Orders memory orders = defaultOrders();
        orders.request.volume = consumed + 1;
        orders.request.salt = salt;
        orderHash = hashOf(orders.request);
        vm.store(address(hub), _slotOf(ORDERS, orderHash), bytes32(consumed << 160));
        dealId = makeDeal(orders);
    }

    /* RESULTS */

    function test_results_areThoseOfTheVectors() external {
        uint256 count = _open("results");
        bytes32 head = _headOfFreeTask();
        for (uint256 i = 0; i < count; ++i) {
            _select(i);
            bytes32 taskId = _word("taskId");
            assertEq(resultHashOf(taskId, _word("resultDigest")), _word("resultHash"), _case);
            vm.store(address(hub), _slotOf(TASKS, taskId), head);

            uint256 state = vm.snapshotState();
            _checkAuthorization(taskId);
            _checkReveal(taskId);
            vm.revertToState(state);
            _checkEnclave(taskId);
            vm.revertToState(state);
        }
        assertGt(count, 2);
    }

    /// @dev Of a task whose first contribution decides, and asks for no stake.
    function _headOfFreeTask() private returns (bytes32) {
        Orders memory orders = defaultOrders();
        orders.workerpool.workerpoolprice = 0;
        return vm.load(address(hub), _slotOf(TASKS, makeTask(orders)));
    }

    /// @dev The scheduler signs the case's authorization; its enclave is a wallet, since nobody has its key.
    function _checkAuthorization(bytes32 taskId) private {
        address challenge = _address("enclaveChallenge");
        bytes memory enclaveSign = "";
        if (challenge != address(0)) {
            vm.etch(challenge, address(new Wallet(enclave)).code);
            enclaveSign = _signed("enclave", "enclaveMessage");
        }
        _contribute(taskId, challenge, enclaveSign, _signed("scheduler", "authorizationHash"));
    }

    /// @dev Passes only if the hub works out the case's result hash and seal itself.
    function _checkReveal(bytes32 taskId) private {
        assertEq(hub.viewTask(taskId).consensusValue, _word("resultHash"), _case);
        reveal(_address("worker"), taskId, _word("resultDigest"));
        assertEq(hub.viewTask(taskId).resultDigest, _word("resultDigest"), _case);
    }

    /// @dev The message of an enclave does not name it, so that another can sign that of the case.
    function _checkEnclave(bytes32 taskId) private {
        bytes memory authorization = authorize(_address("worker"), taskId, enclave, "scheduler");
        _contribute(taskId, enclave, _signed("enclave", "enclaveMessage"), authorization);
        assertEq(hub.viewContribution(taskId, _address("worker")).enclaveChallenge, enclave, _case);
    }

    function _contribute(
        bytes32 taskId,
        address challenge,
        bytes memory enclaveSign,
        bytes memory authorization
    ) private {
        bytes32 resultHash = _word("resultHash");
        bytes32 resultSeal = _word("resultSeal");
        vm.prank(_address("worker"));
        hub.contribute(taskId, resultHash, resultSeal, challenge, enclaveSign, authorization);
    }

    function _signed(string memory signer, string memory field) private view returns (bytes memory) {
        return signatureOf(_keyOf(signer), messageDigest(_word(field)));
    }
}

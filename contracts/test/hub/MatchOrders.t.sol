// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IERC721 } from "@openzeppelin/contracts/token/ERC721/IERC721.sol";
import { Deal, RequestOrderOperation } from "../../src/interfaces/HubTypes.sol";
import { IMatching } from "../../src/interfaces/IMatching.sol";
import { Vm } from "../support/Vm.sol";
import { HubTest, Orders } from "./support/HubTest.sol";
import { Group, Grump, Parrot, Wallet } from "./support/Wallets.sol";

contract MatchOrdersTest is HubTest {
    bytes32 private constant SCONE = bytes32(uint256(0x02));

    function _expectCode(string memory code) private {
        vm.expectRevert(bytes(string.concat("iExecV5-matchOrders-", code)));
    }

    function _expectRefusal(Orders memory orders, string memory code) private {
        orders = signed(orders);
        _expectCode(code);
        matchOrders(orders);
    }

    /* REFUSALS: TERMS */

    function test_matchOrders_otherCategory_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.category = 1;
        _expectRefusal(orders, "0x00");
    }

    function test_matchOrders_unknownCategory_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.category = 2;
        orders.workerpool.category = 2;
        _expectRefusal(orders, "0x01");
    }

    function test_matchOrders_trustAboveTheWorkerpools_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.trust = 1_000_001;
        _expectRefusal(orders, "0x02");
    }

    function test_matchOrders_appTooExpensive_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.appmaxprice = APP_PRICE - 1;
        _expectRefusal(orders, "0x03");
    }

    function test_matchOrders_datasetTooExpensive_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.datasetmaxprice = DATASET_PRICE - 1;
        _expectRefusal(orders, "0x04");
    }

    function test_matchOrders_priceWithoutDataset_reverts() external {
        Orders memory orders = withoutDataset(defaultOrders());
        orders.dataset.datasetprice = 1;
        _expectRefusal(orders, "0x04");
    }

    function test_matchOrders_workerpoolTooExpensive_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.workerpoolmaxprice = WORKERPOOL_PRICE - 1;
        _expectRefusal(orders, "0x05");
    }

    function test_matchOrders_tagOfAppNotOffered_reverts() external {
        Orders memory orders = defaultOrders();
        orders.app.tag = bytes32(uint256(0x100));
        _expectRefusal(orders, "0x06");
    }

    function test_matchOrders_tagOfDatasetNotOffered_reverts() external {
        Orders memory orders = defaultOrders();
        orders.dataset.tag = bytes32(uint256(0x100));
        _expectRefusal(orders, "0x06");
    }

    function test_matchOrders_tagOfRequestNotOffered_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.tag = bytes32(uint256(1 << 255));
        _expectRefusal(orders, "0x06");
    }

    function test_matchOrders_teeWithoutTeeApp_reverts() external {
        Orders memory orders = defaultOrders();
        orders.workerpool.tag = TEE;
        orders.request.tag = TEE;
        _expectRefusal(orders, "0x07");
    }

    /* REFUSALS: RESTRICTIONS */

    function test_matchOrders_otherApp_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.app = anyone;
        _expectRefusal(orders, "0x10");
    }

    function test_matchOrders_otherDataset_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.dataset = address(0);
        _expectRefusal(orders, "0x11");
    }

    function test_matchOrders_otherWorkerpool_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.workerpool = anyone;
        _expectRefusal(orders, "0x12");
    }

    function test_matchOrders_appRefusesDataset_reverts() external {
        Orders memory orders = defaultOrders();
        orders.app.datasetrestrict = anyone;
        _expectRefusal(orders, "0x13");
    }

    function test_matchOrders_appRefusesWorkerpool_reverts() external {
        Orders memory orders = defaultOrders();
        orders.app.workerpoolrestrict = anyone;
        _expectRefusal(orders, "0x14");
    }

    function test_matchOrders_appRefusesRequester_reverts() external {
        Orders memory orders = defaultOrders();
        orders.app.requesterrestrict = anyone;
        _expectRefusal(orders, "0x15");
    }

    function test_matchOrders_datasetRefusesApp_reverts() external {
        Orders memory orders = defaultOrders();
        orders.dataset.apprestrict = anyone;
        _expectRefusal(orders, "0x16");
    }

    function test_matchOrders_datasetRefusesWorkerpool_reverts() external {
        Orders memory orders = defaultOrders();
        orders.dataset.workerpoolrestrict = anyone;
        _expectRefusal(orders, "0x17");
    }

    function test_matchOrders_datasetRefusesRequester_reverts() external {
        Orders memory orders = defaultOrders();
        orders.dataset.requesterrestrict = anyone;
        _expectRefusal(orders, "0x18");
    }

    function test_matchOrders_restrictionsOfNoDataset_revertAllTheSame() external {
        Orders memory orders = withoutDataset(defaultOrders());
        orders.dataset.requesterrestrict = anyone;
        _expectRefusal(orders, "0x18");
    }

    function test_matchOrders_workerpoolRefusesApp_reverts() external {
        Orders memory orders = defaultOrders();
        orders.workerpool.apprestrict = anyone;
        _expectRefusal(orders, "0x19");
    }

    function test_matchOrders_workerpoolRefusesDataset_reverts() external {
        Orders memory orders = defaultOrders();
        orders.workerpool.datasetrestrict = anyone;
        _expectRefusal(orders, "0x1a");
    }

    function test_matchOrders_workerpoolRefusesRequester_reverts() external {
        Orders memory orders = defaultOrders();
        orders.workerpool.requesterrestrict = anyone;
        _expectRefusal(orders, "0x1b");
    }

    function test_matchOrders_groupWithoutMember_reverts() external {
        Orders memory orders = defaultOrders();
        orders.app.requesterrestrict = address(new Group(anyone));
        _expectRefusal(orders, "0x15");
    }

    function test_matchOrders_groupThatReverts_reverts() external {
        Orders memory orders = defaultOrders();
        orders.app.requesterrestrict = address(new Grump());
        _expectRefusal(orders, "0x15");
    }

    function test_matchOrders_groupThatAnswersNothing_reverts() external {
        Orders memory orders = defaultOrders();
        orders.app.requesterrestrict = address(new Parrot(""));
        _expectRefusal(orders, "0x15");
    }

    function test_matchOrders_groupThatAnswersNonsense_reverts() external {
        Orders memory orders = defaultOrders();
        orders.app.requesterrestrict = address(new Parrot(abi.encode(2)));
        _expectRefusal(orders, "0x15");
    }

    /* REFUSALS: ASSETS AND SIGNATURES */

    function test_matchOrders_unregisteredApp_reverts() external {
        Orders memory orders = defaultOrders();
        orders.app.app = anyone;
        orders.request.app = anyone;
        _expectRefusal(orders, "0x20");
    }

    function test_matchOrders_appOrderOfAnother_reverts() external {
        Orders memory orders = signed(defaultOrders());
        orders.app.sign = signatureOf(_keyOf("anyone"), hashOf(orders.app));
        _expectCode("0x21");
        matchOrders(orders);
    }

    function test_matchOrders_appOrderOfFormerOwner_reverts() external {
        Orders memory orders = signed(defaultOrders());
        vm.prank(appOwner);
        IERC721(address(appRegistry)).transferFrom(appOwner, anyone, uint160(app));
        _expectCode("0x21");
        matchOrders(orders);
    }

    function test_matchOrders_unsignedOrder_reverts() external {
        Orders memory orders = signed(defaultOrders());
        orders.app.sign = "";
        vm.expectRevert("invalid-signature-format");
        matchOrders(orders);
    }

    function test_matchOrders_unregisteredDataset_reverts() external {
        Orders memory orders = defaultOrders();
        orders.dataset.dataset = anyone;
        orders.request.dataset = anyone;
        _expectRefusal(orders, "0x30");
    }

    function test_matchOrders_datasetOrderOfAnother_reverts() external {
        Orders memory orders = signed(defaultOrders());
        orders.dataset.sign = signatureOf(_keyOf("anyone"), hashOf(orders.dataset));
        _expectCode("0x31");
        matchOrders(orders);
    }

    function test_matchOrders_unregisteredWorkerpool_reverts() external {
        Orders memory orders = defaultOrders();
        orders.workerpool.workerpool = anyone;
        orders.request.workerpool = address(0);
        _expectRefusal(orders, "0x40");
    }

    function test_matchOrders_workerpoolOrderOfAnother_reverts() external {
        Orders memory orders = signed(defaultOrders());
        orders.workerpool.sign = signatureOf(_keyOf("anyone"), hashOf(orders.workerpool));
        _expectCode("0x41");
        matchOrders(orders);
    }

    function test_matchOrders_requestOfAnother_reverts() external {
        Orders memory orders = signed(defaultOrders());
        orders.request.sign = signatureOf(_keyOf("anyone"), hashOf(orders.request));
        _expectCode("0x50");
        matchOrders(orders);
    }

    function test_matchOrders_requestOfNobody_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.requester = address(0);
        orders = signed(orders);
        orders.request.sign = new bytes(65);
        _expectCode("0x50");
        matchOrders(orders);
    }

    /* REFUSALS: VOLUME AND LIMITS */

    function test_matchOrders_consumedOrder_reverts() external {
        Orders memory orders = signed(defaultOrders());
        matchOrders(orders);
        _expectCode("0x60");
        matchOrders(orders);
    }

    function test_matchOrders_trustThatCannotBeWeighed_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.trust = 2 ** 32;
        orders.workerpool.trust = type(uint256).max;
        orders = signed(orders);
        vm.expectRevert(abi.encodeWithSelector(IMatching.TrustTooHigh.selector, 2 ** 32, 2 ** 32 - 1));
        matchOrders(orders);
    }

    function test_matchOrders_unboundedWorkerStake_reverts() external {
        Orders memory orders = signed(defaultOrders());
        _mockPolicy(1001, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IMatching.WorkerStakeRatioTooHigh.selector, workerpool, 1001, 1000)
        );
        matchOrders(orders);
    }

    function test_matchOrders_schedulerThatKeepsMoreThanAll_reverts() external {
        Orders memory orders = signed(defaultOrders());
        _mockPolicy(30, 101);
        vm.expectRevert(
            abi.encodeWithSelector(IMatching.SchedulerRewardRatioTooHigh.selector, workerpool, 101, 100)
        );
        matchOrders(orders);
    }

    /// @dev A registry before ours may not have bounded its policies.
    function _mockPolicy(uint256 stakeRatio, uint256 rewardRatio) private {
        vm.mockCall(
            address(workerpoolRegistry),
            abi.encodeCall(workerpoolRegistry.registeredPolicy, (workerpool)),
            abi.encode(scheduler, stakeRatio, rewardRatio)
        );
    }

    function test_matchOrders_paramsTooLarge_reverts() external {
        Orders memory orders = defaultOrders();
        orders.request.params = string(new bytes(24_240));
        orders = signed(orders);
        vm.expectRevert(abi.encodeWithSelector(IMatching.ParamsTooLarge.selector, 24_240, 24_239));
        matchOrders(orders);
    }

    function test_matchOrders_priceAboveAllFunds_reverts() external {
        Orders memory orders = defaultOrders();
        orders.app.appprice = 2 ** 96;
        orders.request.appmaxprice = type(uint256).max;
        orders = signed(orders);
        vm.expectRevert("IexecEscrow: Transfer amount exceeds balance");
        matchOrders(orders);
    }

    function test_matchOrders_requesterTooPoor_reverts() external {
        vm.prank(requester);
        hub.withdraw(FUNDS - TASK_PRICE + 1);
        Orders memory orders = signed(defaultOrders());
        vm.expectRevert("IexecEscrow: Transfer amount exceeds balance");
        matchOrders(orders);
    }

    function test_matchOrders_schedulerTooPoor_reverts() external {
        vm.prank(scheduler);
        hub.withdraw(FUNDS - STAKE + 1);
        Orders memory orders = signed(defaultOrders());
        vm.expectRevert("IexecEscrow: Transfer amount exceeds balance");
        matchOrders(orders);
    }

    /* DEALS */

    function test_matchOrders_recordsTheDeal() external {
        Orders memory orders = withTag(defaultOrders(), TEE);
        orders.dataset.tag = TEE | SCONE;
        orders.request.trust = 4;
        orders.request.volume = 3;
        orders.request.beneficiary = anyone;
        orders.request.callback = sponsor;
        orders.request.params = '{"iexec_args":"do something for me, please"}';
        bytes32 dealId = makeDeal(orders);

        assertEq(dealId, dealIdOf(hashOf(orders.request), 0));
        Deal memory deal = hub.viewDeal(dealId);
        assertEq(deal.app.pointer, app);
        assertEq(deal.app.owner, appOwner);
        assertEq(deal.app.price, APP_PRICE);
        assertEq(deal.dataset.pointer, dataset);
        assertEq(deal.dataset.owner, datasetOwner);
        assertEq(deal.dataset.price, DATASET_PRICE);
        assertEq(deal.workerpool.pointer, workerpool);
        assertEq(deal.workerpool.owner, scheduler);
        assertEq(deal.workerpool.price, WORKERPOOL_PRICE);
        assertEq(deal.trust, 4);
        assertEq(deal.category, 0);
        assertEq(deal.tag, TEE);
        assertEq(deal.requester, requester);
        assertEq(deal.beneficiary, anyone);
        assertEq(deal.callback, sponsor);
        assertEq(deal.params, orders.request.params);
        assertEq(deal.startTime, START);
        assertEq(deal.botFirst, 0);
        assertEq(deal.botSize, 3);
        assertEq(deal.workerStake, STAKE);
        assertEq(deal.schedulerRewardRatio, 1);
        assertEq(deal.sponsor, requester);
    }

    function test_matchOrders_withoutDataset_recordsNoPrice() external {
        Orders memory orders = withoutDataset(defaultOrders());
        orders.dataset.datasetprice = 5;
        orders.request.datasetmaxprice = 5;
        Deal memory deal = hub.viewDeal(makeDeal(orders));
        assertEq(deal.dataset.pointer, address(0));
        assertEq(deal.dataset.owner, address(0));
        assertEq(deal.dataset.price, 0);
        assertEq(_lockedOf(requester), WORKERPOOL_PRICE + APP_PRICE);
    }

    function test_matchOrders_trustZero_isRecordedAsOne() external {
        assertEq(hub.viewDeal(makeDealOfTrust(0)).trust, 1);
    }

    function test_matchOrders_highestTrust_succeeds() external {
        Orders memory orders = defaultOrders();
        orders.workerpool.trust = type(uint256).max;
        orders.request.trust = 2 ** 32 - 1;
        assertEq(hub.viewDeal(makeDeal(orders)).trust, 2 ** 32 - 1);
    }

    function test_matchOrders_tagWithHighBits_isRecorded() external {
        bytes32 tag = bytes32(uint256(1 << 255 | 1 << 100 | 1 << 32 | 0x101));
        assertEq(hub.viewDeal(makeDeal(withTag(defaultOrders(), tag))).tag, tag);
    }

    function test_matchOrders_largestParams_succeeds() external {
        Orders memory orders = defaultOrders();
        bytes memory params = new bytes(24_239);
        params[0] = "{";
        params[24_238] = "}";
        orders.request.params = string(params);
        assertEq(bytes(hub.viewDeal(makeDeal(orders)).params), params);
    }

    function test_matchOrders_beneficiaryIsRequester_isRecorded() external {
        Orders memory orders = defaultOrders();
        orders.request.beneficiary = requester;
        assertEq(hub.viewDeal(makeDeal(orders)).beneficiary, requester);
    }

    function test_matchOrders_policyChangedLater_keepsTheDeals() external {
        bytes32 dealId = makeDeal(defaultOrders());
        vm.mockCall(workerpool, abi.encodeWithSignature("m_workerStakeRatioPolicy()"), abi.encode(99));
        _mockPolicy(99, 99);
        assertEq(hub.viewDeal(dealId).workerStake, STAKE);
        assertEq(hub.viewDeal(dealId).schedulerRewardRatio, 1);
    }

    /// @dev ⌊7 · 30 / 100⌋ = 2 per task: 6 for three tasks, not ⌊21 · 30 / 100⌋.
    function test_matchOrders_schedulersStake_isRoundedPerTask() external {
        Orders memory orders = defaultOrders();
        orders.workerpool.workerpoolprice = 7;
        orders.request.volume = 3;
        makeDeal(orders);
        assertEq(_lockedOf(scheduler), 6);
        assertEq(_lockedOf(requester), 3 * (APP_PRICE + DATASET_PRICE + 7));
    }

    function test_matchOrders_ordersUsedTwice_continueTheBag() external {
        Orders memory orders = defaultOrders();
        orders.request.volume = 5;
        orders.workerpool.volume = 2;
        orders = signed(orders);
        bytes32 first = matchOrders(orders);
        orders.workerpool.volume = 1000;
        orders = signed(orders);
        bytes32 second = matchOrders(orders);

        assertEq(second, keccak256(abi.encode(hashOf(orders.request), 2)));
        assertNotEq(first, second);
        assertEq(hub.viewDeal(first).botSize, 2);
        assertEq(hub.viewDeal(second).botFirst, 2);
        assertEq(hub.viewDeal(second).botSize, 3);
        assertEq(hub.viewConsumed(hashOf(orders.request)), 5);
        assertEq(hub.viewConsumed(hashOf(orders.app)), 5);
        assertEq(hub.viewConsumed(hashOf(orders.dataset)), 5);
        assertEq(hub.viewConsumed(hashOf(orders.workerpool)), 3);
    }

    function test_matchOrders_locksFunds() external {
        Orders memory orders = defaultOrders();
        orders.request.volume = 10;
        makeDeal(orders);
        assertEq(_freeOf(requester), FUNDS - 10 * TASK_PRICE);
        assertEq(_lockedOf(requester), 10 * TASK_PRICE);
        assertEq(_freeOf(scheduler), FUNDS - 10 * STAKE);
        assertEq(_lockedOf(scheduler), 10 * STAKE);
        assertEq(hub.balanceOf(address(hub)), 10 * (TASK_PRICE + STAKE));
    }

    function test_matchOrders_freeDeal_succeeds() external {
        Orders memory orders = withoutDataset(defaultOrders());
        orders.app.appprice = 0;
        orders.workerpool.workerpoolprice = 0;
        makeDeal(orders);
        assertEq(_lockedOf(requester), 0);
        assertEq(_lockedOf(scheduler), 0);
    }

    /// @dev 2⁵³ − 1 is what clients mean by infinite.
    function test_matchOrders_infiniteVolumes_succeed() external {
        Orders memory orders = withoutDataset(defaultOrders());
        orders.app.appprice = 0;
        orders.workerpool.workerpoolprice = 0;
        orders.app.volume = 2 ** 53 - 1;
        orders.workerpool.volume = type(uint256).max;
        orders.request.volume = 2 ** 53 - 1;
        assertEq(hub.viewDeal(makeDeal(orders)).botSize, 2 ** 53 - 1);
    }

    function test_matchOrders_emitsInTheOrderOfTheReference() external {
        Orders memory orders = signed(defaultOrders());
        vm.recordLogs();
        bytes32 dealId = matchOrders(orders);
        Vm.Log[] memory logs = vm.getRecordedLogs();

        assertEq(logs.length, 6);
        _assertLog(logs[0], "Transfer(address,address,uint256)", abi.encode(TASK_PRICE));
        assertEq(logs[0].topics[1], _topic(requester));
        assertEq(logs[0].topics[2], _topic(address(hub)));
        _assertLog(logs[1], "Lock(address,uint256)", abi.encode(requester, TASK_PRICE));
        _assertLog(logs[2], "Transfer(address,address,uint256)", abi.encode(STAKE));
        assertEq(logs[2].topics[1], _topic(scheduler));
        _assertLog(logs[3], "Lock(address,uint256)", abi.encode(scheduler, STAKE));
        _assertLog(logs[4], "SchedulerNotice(address,bytes32)", abi.encode(dealId));
        assertEq(logs[4].topics[1], _topic(workerpool));
        _assertLog(
            logs[5],
            "OrdersMatched(bytes32,bytes32,bytes32,bytes32,bytes32,uint256)",
            abi.encode(
                dealId,
                hashOf(orders.app),
                hashOf(orders.dataset),
                hashOf(orders.workerpool),
                hashOf(orders.request),
                1
            )
        );
    }

    function test_matchOrders_withoutDataset_emitsZeroHash() external {
        Orders memory orders = signed(withoutDataset(defaultOrders()));
        bytes32 dealId = dealIdOf(hashOf(orders.request), 0);
        vm.expectEmit(address(hub));
        emit IMatching.OrdersMatched(
            dealId, hashOf(orders.app), 0, hashOf(orders.workerpool), hashOf(orders.request), 1
        );
        matchOrders(orders);
    }

    function _assertLog(Vm.Log memory log, string memory signature, bytes memory data) private view {
        assertEq(log.emitter, address(hub));
        assertEq(log.topics[0], keccak256(bytes(signature)), signature);
        assertEq(log.data, data, signature);
    }

    function _topic(address account) private pure returns (bytes32) {
        return bytes32(uint256(uint160(account)));
    }

    /* WHO MAY SIGN, AND HOW */

    function test_matchOrders_byAnyone_succeeds() external {
        Orders memory orders = signed(defaultOrders());
        vm.prank(anyone);
        matchOrders(orders);
        assertEq(_lockedOf(requester), TASK_PRICE);
    }

    function test_matchOrders_restrictionsToTheRightAddresses_succeeds() external {
        Orders memory orders = defaultOrders();
        orders.app.datasetrestrict = dataset;
        orders.app.workerpoolrestrict = workerpool;
        orders.app.requesterrestrict = requester;
        orders.dataset.apprestrict = app;
        orders.dataset.workerpoolrestrict = workerpool;
        orders.dataset.requesterrestrict = requester;
        orders.workerpool.apprestrict = app;
        orders.workerpool.datasetrestrict = dataset;
        orders.workerpool.requesterrestrict = requester;
        makeDeal(orders);
    }

    function test_matchOrders_restrictionsToGroups_succeeds() external {
        Orders memory orders = defaultOrders();
        orders.app.requesterrestrict = address(new Group(requester));
        orders.dataset.apprestrict = address(new Group(app));
        orders.request.workerpool = address(new Group(workerpool));
        makeDeal(orders);
    }

    function test_matchOrders_compactSignature_succeeds() external {
        Orders memory orders = signed(defaultOrders());
        (bytes32 r, bytes32 vs) = vm.signCompact(_keyOf("requester"), hashOf(orders.request));
        orders.request.sign = bytes.concat(r, vs);
        matchOrders(orders);
    }

    function test_matchOrders_walletsSignature_succeeds() external {
        Orders memory orders = defaultOrders();
        orders.request.requester = address(new Wallet(requester));
        _fund(orders.request.requester, FUNDS);
        makeDeal(orders);
        assertEq(_lockedOf(orders.request.requester), TASK_PRICE);
    }

    function test_matchOrders_presignedOrders_succeed() external {
        Orders memory orders = defaultOrders();
        vm.prank(requester);
        hub.manageRequestOrder(_signOperation(orders));
        orders = signed(orders);
        orders.request.sign = "";
        matchOrders(orders);
    }

    function _signOperation(Orders memory orders)
        private
        pure
        returns (RequestOrderOperation memory operation)
    {
        operation.order = orders.request;
    }

    function test_matchOrders_assetOfThePreviousRegistry_succeeds() external {
        vm.mockCall(
            address(appRegistry), abi.encodeCall(appRegistry.registeredOwner, (app)), abi.encode(anyone)
        );
        Orders memory orders = signed(defaultOrders());
        orders.app.sign = signatureOf(_keyOf("anyone"), hashOf(orders.app));
        assertEq(hub.viewDeal(matchOrders(orders)).app.owner, anyone);
    }

    /* ORDER OF REFUSALS */

    /// @dev Orders with every fault, mended one by one: the first fault left is the one that is named.
    function test_matchOrders_everythingWrong_namesTheFirst() external {
        Orders memory orders = defaultOrders();
        orders.app.app = orders.dataset.dataset = orders.workerpool.workerpool = anyone;
        orders.app.volume = 0;
        orders.request.requester = admin;
        _restrictToNobody(orders);
        _mendTerms(orders);
        _mendRestrictions(orders);
        _mendSigners(orders);
        _refuse(orders, "0x60");
        orders.app.volume = 1;
        orders = signed(orders);
        vm.expectRevert("IexecEscrow: Transfer amount exceeds balance");
        matchOrders(orders);
    }

    function _refuse(Orders memory orders, string memory number) private {
        vm.expectRevert(bytes(string.concat("iExecV5-matchOrders-", number)));
        matchOrders(orders);
    }

    function _restrictToNobody(Orders memory orders) private pure {
        address nobody = address(0xdead);
        orders.request.workerpool = nobody;
        orders.app.datasetrestrict = orders.app.workerpoolrestrict = orders.app.requesterrestrict = nobody;
        orders.dataset.apprestrict = orders.dataset.workerpoolrestrict = nobody;
        orders.dataset.requesterrestrict = nobody;
        orders.workerpool.apprestrict = orders.workerpool.datasetrestrict = nobody;
        orders.workerpool.requesterrestrict = nobody;
    }

    function _mendTerms(Orders memory orders) private {
        orders.request.category = 7;
        orders.request.trust = 2;
        orders.workerpool.trust = 1;
        orders.app.appprice = orders.dataset.datasetprice = orders.workerpool.workerpoolprice = 10;
        orders.request.appmaxprice = orders.request.datasetmaxprice = orders.request.workerpoolmaxprice = 9;
        orders.request.tag = TEE;
        _refuse(orders, "0x00");
        orders.workerpool.category = 7;
        _refuse(orders, "0x01");
        orders.request.category = orders.workerpool.category = 0;
        _refuse(orders, "0x02");
        orders.workerpool.trust = 2;
        _refuse(orders, "0x03");
        orders.app.appprice = 0;
        _refuse(orders, "0x04");
        orders.dataset.datasetprice = 0;
        _refuse(orders, "0x05");
        orders.request.workerpoolmaxprice = FUNDS + 1;
        orders.workerpool.workerpoolprice = FUNDS + 1;
        _refuse(orders, "0x06");
        orders.workerpool.tag = TEE;
        _refuse(orders, "0x07");
        orders.app.tag = TEE;
    }

    function _mendRestrictions(Orders memory orders) private {
        _refuse(orders, "0x10");
        orders.request.app = anyone;
        _refuse(orders, "0x11");
        orders.request.dataset = anyone;
        _refuse(orders, "0x12");
        orders.request.workerpool = anyone;
        _refuse(orders, "0x13");
        orders.app.datasetrestrict = anyone;
        _refuse(orders, "0x14");
        orders.app.workerpoolrestrict = anyone;
        _refuse(orders, "0x15");
        orders.app.requesterrestrict = address(0);
        _refuse(orders, "0x16");
        orders.dataset.apprestrict = address(0);
        _refuse(orders, "0x17");
        orders.dataset.workerpoolrestrict = address(0);
        _refuse(orders, "0x18");
        orders.dataset.requesterrestrict = address(0);
        _refuse(orders, "0x19");
        orders.workerpool.apprestrict = address(0);
        _refuse(orders, "0x1a");
        orders.workerpool.datasetrestrict = address(0);
        _refuse(orders, "0x1b");
        orders.workerpool.requesterrestrict = address(0);
    }

    function _mendSigners(Orders memory orders) private {
        bytes memory nonsense = new bytes(65);
        orders.app.sign = orders.dataset.sign = orders.workerpool.sign = orders.request.sign = nonsense;
        orders.app.datasetrestrict = orders.app.workerpoolrestrict = address(0);
        orders.request.workerpool = address(0);
        _refuse(orders, "0x20");
        orders.app.app = orders.request.app = app;
        _refuse(orders, "0x21");
        orders.app.sign = signatureOf(_keyOf("appOwner"), hashOf(orders.app));
        _refuse(orders, "0x30");
        orders.dataset.dataset = orders.request.dataset = dataset;
        _refuse(orders, "0x31");
        orders.dataset.sign = signatureOf(_keyOf("datasetOwner"), hashOf(orders.dataset));
        _refuse(orders, "0x40");
        orders.workerpool.workerpool = workerpool;
        _refuse(orders, "0x41");
        orders.workerpool.sign = signatureOf(_keyOf("scheduler"), hashOf(orders.workerpool));
        _refuse(orders, "0x50");
        orders.request.requester = requester;
        orders.request.sign = signatureOf(_keyOf("requester"), hashOf(orders.request));
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { AppOrder, DatasetOrder, RequestOrder, WorkerpoolOrder } from "../../interfaces/HubTypes.sol";
import { IMatching } from "../../interfaces/IMatching.sol";
import { IRegistry } from "../../registries/IRegistry.sol";
import { IWorkerpoolRegistry } from "../../registries/IWorkerpoolRegistry.sol";
import {
    CODE_SIZE_MAX,
    SCHEDULER_REWARD_RATIO_MAX,
    SUPPLY_MAX,
    TAG_TEE,
    TAG_TEE_FRAMEWORK,
    TRUST_MAX,
    VOLUME_MAX,
    WORKER_STAKE_RATIO_MAX
} from "../Constants.sol";
import { DealCode, DealTerms } from "../DealTerms.sol";
import { Groups } from "../Groups.sol";
import { HubState, OrderRecord } from "../HubStorage.sol";
import { PackedDealFields } from "../PackedDeal.sol";
import { Ledger } from "../Ledger.sol";
import { OrderHash } from "../OrderHash.sol";
import { Signatures } from "../Signatures.sol";

/// @title Matching of orders
contract Matching is IMatching, Ledger {
    using OrderHash for AppOrder;
    using OrderHash for DatasetOrder;
    using OrderHash for WorkerpoolOrder;
    using OrderHash for RequestOrder;

    /// @dev Hashes of the four orders; the dataset's is zero without dataset.
    struct OrderHashes {
        bytes32 app;
        bytes32 dataset;
        bytes32 workerpool;
        bytes32 request;
    }

    /* MATCH */

    /// @inheritdoc IMatching
    function matchOrders(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) external returns (bytes32 dealId) {
        return _match(appOrder, datasetOrder, workerpoolOrder, requestOrder, requestOrder.requester);
    }

    /// @inheritdoc IMatching
    function sponsorMatchOrders(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) external returns (bytes32 dealId) {
        dealId = _match(appOrder, datasetOrder, workerpoolOrder, requestOrder, msg.sender);
        emit DealSponsored(dealId, msg.sender);
    }

    function _match(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder,
        address sponsor
    ) private returns (bytes32 dealId) {
        DealTerms memory deal;
        deal.tag = _checkTerms(appOrder, datasetOrder, workerpoolOrder, requestOrder);
        _checkRestrictions(appOrder, datasetOrder, workerpoolOrder, requestOrder);
        OrderHashes memory hashes = _hashOrders(appOrder, datasetOrder, workerpoolOrder, requestOrder);
        _checkSigners(appOrder, datasetOrder, workerpoolOrder, requestOrder, hashes, deal);

        uint256 volume = _volume(appOrder, datasetOrder, workerpoolOrder, requestOrder, hashes);
        require(volume > 0, "iExecV5-matchOrders-0x60");

        deal.sponsor = sponsor;
        _fillTerms(appOrder, datasetOrder, workerpoolOrder, requestOrder, deal);
        dealId = _record(deal, requestOrder.params, hashes, volume);
        _lockFunds(deal, volume);

        emit SchedulerNotice(deal.workerpool, dealId);
        emit OrdersMatched(dealId, hashes.app, hashes.dataset, hashes.workerpool, hashes.request, volume);
    }

    /* CHECK */

    /// @return tag What app, dataset and request demand together.
    function _checkTerms(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) private view returns (bytes32 tag) {
        require(requestOrder.category == workerpoolOrder.category, "iExecV5-matchOrders-0x00");
        require(_state().categoryTerms[requestOrder.category].exists, "iExecV5-matchOrders-0x01");
        require(requestOrder.trust <= workerpoolOrder.trust, "iExecV5-matchOrders-0x02");
        require(requestOrder.appmaxprice >= appOrder.appprice, "iExecV5-matchOrders-0x03");
        require(requestOrder.datasetmaxprice >= datasetOrder.datasetprice, "iExecV5-matchOrders-0x04");
        require(
            requestOrder.workerpoolmaxprice >= workerpoolOrder.workerpoolprice, "iExecV5-matchOrders-0x05"
        );

        tag = appOrder.tag | _withoutFramework(datasetOrder.tag) | requestOrder.tag;
        require(tag & ~workerpoolOrder.tag == 0, "iExecV5-matchOrders-0x06");
        require(uint256(tag ^ appOrder.tag) & TAG_TEE == 0, "iExecV5-matchOrders-0x07");
    }

    function _checkRestrictions(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) private view {
        address app = appOrder.app;
        address dataset = datasetOrder.dataset;
        address workerpool = workerpoolOrder.workerpool;
        address requester = requestOrder.requester;

        require(requestOrder.app == app, "iExecV5-matchOrders-0x10");
        require(requestOrder.dataset == dataset, "iExecV5-matchOrders-0x11");
        require(Groups.accepts(requestOrder.workerpool, workerpool), "iExecV5-matchOrders-0x12");

        require(Groups.accepts(appOrder.datasetrestrict, dataset), "iExecV5-matchOrders-0x13");
        require(Groups.accepts(appOrder.workerpoolrestrict, workerpool), "iExecV5-matchOrders-0x14");
        require(Groups.accepts(appOrder.requesterrestrict, requester), "iExecV5-matchOrders-0x15");

        require(Groups.accepts(datasetOrder.apprestrict, app), "iExecV5-matchOrders-0x16");
        require(Groups.accepts(datasetOrder.workerpoolrestrict, workerpool), "iExecV5-matchOrders-0x17");
        require(Groups.accepts(datasetOrder.requesterrestrict, requester), "iExecV5-matchOrders-0x18");

        require(Groups.accepts(workerpoolOrder.apprestrict, app), "iExecV5-matchOrders-0x19");
        require(Groups.accepts(workerpoolOrder.datasetrestrict, dataset), "iExecV5-matchOrders-0x1a");
        require(Groups.accepts(workerpoolOrder.requesterrestrict, requester), "iExecV5-matchOrders-0x1b");
    }

    /// @dev Also notes in `deal` the assets, their owners and the workerpool's policy.
    function _checkSigners(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder,
        OrderHashes memory hashes,
        DealTerms memory deal
    ) private view {
        HubState storage state = _state();

        deal.app = appOrder.app;
        deal.appOwner = IRegistry(state.appRegistry).registeredOwner(deal.app);
        require(deal.appOwner != address(0), "iExecV5-matchOrders-0x20");
        require(_isSigned(hashes.app, deal.appOwner, appOrder.sign), "iExecV5-matchOrders-0x21");

        deal.dataset = datasetOrder.dataset;
        if (deal.dataset != address(0)) {
            deal.datasetOwner = IRegistry(state.datasetRegistry).registeredOwner(deal.dataset);
            require(deal.datasetOwner != address(0), "iExecV5-matchOrders-0x30");
            require(
                _isSigned(hashes.dataset, deal.datasetOwner, datasetOrder.sign), "iExecV5-matchOrders-0x31"
            );
        }

        deal.workerpool = workerpoolOrder.workerpool;
        (deal.workerpoolOwner, deal.workerStakeRatio, deal.schedulerRewardRatio) =
            IWorkerpoolRegistry(state.workerpoolRegistry).registeredPolicy(deal.workerpool);
        require(deal.workerpoolOwner != address(0), "iExecV5-matchOrders-0x40");
        require(
            _isSigned(hashes.workerpool, deal.workerpoolOwner, workerpoolOrder.sign),
            "iExecV5-matchOrders-0x41"
        );

        deal.requester = requestOrder.requester;
        require(_isSigned(hashes.request, deal.requester, requestOrder.sign), "iExecV5-matchOrders-0x50");
    }

    function _isSigned(bytes32 orderHash, address signer, bytes calldata sign) private view returns (bool) {
        return (signer != address(0) && _state().orders[orderHash].presigner == signer)
            || Signatures.isSigner(signer, orderHash, sign);
    }

    /* RECORD */

    /// @dev Completes the terms that the checks did not need, and refuses those that no task could live with.
    function _fillTerms(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder,
        DealTerms memory deal
    ) private view {
        if (requestOrder.trust > TRUST_MAX) {
            revert TrustTooHigh(requestOrder.trust, TRUST_MAX);
        }
        if (deal.workerStakeRatio > WORKER_STAKE_RATIO_MAX) {
            revert WorkerStakeRatioTooHigh(deal.workerpool, deal.workerStakeRatio, WORKER_STAKE_RATIO_MAX);
        }
        if (deal.schedulerRewardRatio > SCHEDULER_REWARD_RATIO_MAX) {
            revert SchedulerRewardRatioTooHigh(
                deal.workerpool, deal.schedulerRewardRatio, SCHEDULER_REWARD_RATIO_MAX
            );
        }

        deal.startTime = block.timestamp;
        deal.category = requestOrder.category;
        deal.timeref = _state().categoryTerms[deal.category].timeref;
        deal.trust = requestOrder.trust == 0 ? 1 : requestOrder.trust;
        deal.beneficiary = requestOrder.beneficiary;
        deal.callback = requestOrder.callback;
        deal.appPrice = appOrder.appprice;
        deal.workerpoolPrice = workerpoolOrder.workerpoolprice;
        if (deal.dataset != address(0)) deal.datasetPrice = datasetOrder.datasetprice;
    }

    /// @dev Consumes the orders and writes the deal.
    function _record(DealTerms memory deal, string calldata params, OrderHashes memory hashes, uint256 volume)
        private
        returns (bytes32 dealId)
    {
        HubState storage state = _state();
        uint256 paramsSizeMax = CODE_SIZE_MAX - DealCode.SIZE_MAX;
        if (bytes(params).length > paramsSizeMax) revert ParamsTooLarge(bytes(params).length, paramsSizeMax);
        _requireAffordable(deal);

        deal.botFirst = _consumedOf(hashes.request);
        deal.botSize = volume;
        dealId = _dealIdOf(hashes.request, deal.botFirst);
        deal.dealId = dealId;

        _consume(hashes.app, volume);
        if (deal.dataset != address(0)) _consume(hashes.dataset, volume);
        _consume(hashes.workerpool, volume);
        // The first deal speaks for itself: see `_consumedOf`.
        if (deal.botFirst > 0) state.orders[hashes.request].consumed = uint96(deal.botFirst + volume);
        state.deals[dealId] = PackedDealFields.create(_writeCode(DealCode.encode(deal, params)));
    }

    /// @dev A price above all funds there are cannot be paid, and would not fit into the terms.
    function _requireAffordable(DealTerms memory deal) private pure {
        require(
            deal.appPrice <= SUPPLY_MAX && deal.datasetPrice <= SUPPLY_MAX
                && deal.workerpoolPrice <= SUPPLY_MAX,
            "IexecEscrow: Transfer amount exceeds balance"
        );
    }

    /// @dev The caller knows that this much of the order is left, so that the sum is at most `VOLUME_MAX`.
    function _consume(bytes32 orderHash, uint256 volume) private {
        unchecked {
            _state().orders[orderHash].consumed += uint96(volume);
        }
    }

    function _lockFunds(DealTerms memory deal, uint256 volume) private {
        // Prices are below 2⁷² and the volume is below 2⁶⁴.
        _lock(deal.sponsor, deal.taskPrice() * volume);
        _lock(deal.workerpoolOwner, deal.schedulerStake() * volume);
    }

    /* VOLUME */

    /// @inheritdoc IMatching
    function computeDealVolume(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) external view returns (uint256) {
        OrderHashes memory hashes = _hashOrders(appOrder, datasetOrder, workerpoolOrder, requestOrder);
        return _volume(appOrder, datasetOrder, workerpoolOrder, requestOrder, hashes);
    }

    function _volume(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder,
        OrderHashes memory hashes
    ) private view returns (uint256 volume) {
        volume = _min(
            _remaining(hashes.app, appOrder.volume),
            _min(
                _remaining(hashes.workerpool, workerpoolOrder.volume),
                _left(_consumedOf(hashes.request), requestOrder.volume)
            )
        );
        if (datasetOrder.dataset != address(0)) {
            volume = _min(volume, _remaining(hashes.dataset, datasetOrder.volume));
        }
    }

    function _remaining(bytes32 orderHash, uint256 volume) private view returns (uint256) {
        return _left(_state().orders[orderHash].consumed, volume);
    }

    function _left(uint256 consumed, uint256 volume) private pure returns (uint256) {
        uint256 usable = _min(volume, VOLUME_MAX);
        return consumed < usable ? usable - consumed : 0;
    }

    function _min(uint256 a, uint256 b) private pure returns (uint256) {
        return a < b ? a : b;
    }

    function _hashOrders(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) private view returns (OrderHashes memory hashes) {
        bytes32 separator = OrderHash.domainSeparator();
        hashes.app = appOrder.hash(separator);
        if (datasetOrder.dataset != address(0)) hashes.dataset = datasetOrder.hash(separator);
        hashes.workerpool = workerpoolOrder.hash(separator);
        hashes.request = requestOrder.hash(separator);
    }

    /* BULK DATASETS */

    /// @inheritdoc IMatching
    function assertDatasetDealCompatibility(DatasetOrder calldata datasetOrder, bytes32 dealId)
        external
        view
    {
        HubState storage state = _state();
        bytes32 orderHash = datasetOrder.hash(OrderHash.domainSeparator());
        _requireCompatible(
            _remaining(orderHash, datasetOrder.volume) > 0, "Dataset order is revoked or fully consumed"
        );
        address owner = IRegistry(state.datasetRegistry).registeredOwner(datasetOrder.dataset);
        _requireCompatible(_isSigned(orderHash, owner, datasetOrder.sign), "Invalid dataset order signature");

        uint256 code = state.deals[dealId].code();
        _requireCompatible(code != 0, "Deal not found");
        DealTerms memory deal = DealCode.read(code);
        _requireCompatible(deal.dataset == address(0), "Deal already has a dataset");
        _requireCompatible(
            Groups.accepts(datasetOrder.apprestrict, deal.app), "App restriction not satisfied"
        );
        _requireCompatible(
            Groups.accepts(datasetOrder.workerpoolrestrict, deal.workerpool),
            "Workerpool restriction not satisfied"
        );
        _requireCompatible(
            Groups.accepts(datasetOrder.requesterrestrict, deal.requester),
            "Requester restriction not satisfied"
        );
        _requireCompatible(
            _withoutFramework(datasetOrder.tag) & ~deal.tag == 0, "Tag compatibility not satisfied"
        );
    }

    function _requireCompatible(bool condition, string memory reason) private pure {
        if (!condition) revert IncompatibleDatasetOrder(reason);
    }

    /// @dev A dataset runs under any framework.
    function _withoutFramework(bytes32 tag) private pure returns (bytes32) {
        return tag & ~bytes32(TAG_TEE_FRAMEWORK);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    AppOrder,
    DatasetOrder,
    Deal,
    RequestOrder,
    TaskStatus,
    WorkerpoolOrder
} from "../interfaces/HubTypes.sol";
import { IHub } from "../interfaces/IHub.sol";
import { IVoucher } from "./IVoucher.sol";

/// @title A voucher
/// @dev Calls nobody but the hub, which calls nobody but groups and signers that orders name; allowances are taken before.
contract Voucher is IVoucher {
    IHub private immutable _hub;
    address private immutable _sponsor;
    uint256 private immutable _expiry;

    mapping(address asset => bool) private _covered;
    mapping(address requester => uint256) private _allowances;
    mapping(bytes32 taskId => bool) private _restored;

    /// @param expiry_ Unix seconds.
    constructor(address hub_, address sponsor_, uint256 expiry_) {
        _hub = IHub(hub_);
        _sponsor = sponsor_;
        _expiry = expiry_;
    }

    modifier onlySponsor() {
        if (msg.sender != _sponsor) revert NotTheSponsor(msg.sender, _sponsor);
        _;
    }

    /* TERMS */

    /// @inheritdoc IVoucher
    function cover(address[] calldata assets, bool covered) external onlySponsor {
        for (uint256 i = 0; i < assets.length; ++i) {
            _covered[assets[i]] = covered;
            emit CoverageChanged(assets[i], covered);
        }
    }

    /// @inheritdoc IVoucher
    function allow(address[] calldata requesters, uint256[] calldata amounts) external onlySponsor {
        if (requesters.length != amounts.length) revert ListsDiffer(requesters.length, amounts.length);
        for (uint256 i = 0; i < requesters.length; ++i) {
            _allowances[requesters[i]] = amounts[i];
            emit AllowanceChanged(requesters[i], amounts[i]);
        }
    }

    /* DEALS */

    /// @inheritdoc IVoucher
    function matchOrders(
        AppOrder calldata appOrder,
        DatasetOrder calldata datasetOrder,
        WorkerpoolOrder calldata workerpoolOrder,
        RequestOrder calldata requestOrder
    ) external returns (bytes32 dealId) {
        // Orders are public: without this anybody could spend somebody's allowance.
        if (msg.sender != requestOrder.requester) {
            revert NotTheRequester(msg.sender, requestOrder.requester);
        }
        if (block.timestamp >= _expiry) revert VoucherExpired(_expiry);
        _requireCovered(appOrder.app);
        _requireCovered(workerpoolOrder.workerpool);
        uint256 price = appOrder.appprice + workerpoolOrder.workerpoolprice;
        if (datasetOrder.dataset != address(0)) {
            _requireCovered(datasetOrder.dataset);
            price += datasetOrder.datasetprice;
        }

        uint256 cost = price * _hub.computeDealVolume(appOrder, datasetOrder, workerpoolOrder, requestOrder);
        uint256 allowance = _allowances[msg.sender];
        if (cost > allowance) revert AllowanceTooLow(msg.sender, allowance, cost);
        _allowances[msg.sender] = allowance - cost;

        dealId = _hub.sponsorMatchOrders(appOrder, datasetOrder, workerpoolOrder, requestOrder);
        emit Sponsored(msg.sender, dealId, cost);
    }

    /// @inheritdoc IVoucher
    function restore(bytes32 dealId, uint256 index) external {
        Deal memory deal = _hub.viewDeal(dealId);
        if (deal.sponsor != address(this)) revert NotSponsoredHere(dealId);
        bytes32 taskId = keccak256(abi.encode(dealId, index));
        if (_restored[taskId] || _hub.viewTask(taskId).status != TaskStatus.Failed) {
            revert NothingToRestore(taskId);
        }
        _restored[taskId] = true;
        uint256 amount = deal.app.price + deal.dataset.price + deal.workerpool.price;
        _allowances[deal.requester] += amount;

        emit Restored(deal.requester, taskId, amount);
    }

    function _requireCovered(address asset) private view {
        if (!_covered[asset]) revert NotCovered(asset);
    }

    /* FUNDS */

    /// @inheritdoc IVoucher
    function withdraw(uint256 amount) external onlySponsor {
        _hub.withdrawTo(amount, _sponsor);
    }

    /* VIEWS */

    /// @inheritdoc IVoucher
    function hub() external view returns (address) {
        return address(_hub);
    }

    /// @inheritdoc IVoucher
    function sponsor() external view returns (address) {
        return _sponsor;
    }

    /// @inheritdoc IVoucher
    function expiry() external view returns (uint256) {
        return _expiry;
    }

    /// @inheritdoc IVoucher
    function isCovered(address asset) external view returns (bool) {
        return _covered[asset];
    }

    /// @inheritdoc IVoucher
    function allowanceOf(address requester) external view returns (uint256) {
        return _allowances[requester];
    }
}

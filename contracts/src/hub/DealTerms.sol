// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { CodeStore } from "./CodeStore.sol";
import { CONTRIBUTION_DEADLINE_RATIO, FINAL_DEADLINE_RATIO, WORKERPOOL_STAKE_RATIO } from "./Constants.sol";

/// @notice What was agreed in a deal and never changes.
/// @dev Price and stakes are per task, in nRLC, and below 2⁷².
struct DealTerms {
    bytes32 dealId;
    /// The deal's tasks are `[botFirst, botFirst + botSize)` of its request.
    uint256 botFirst;
    uint256 botSize;
    uint256 startTime;
    uint256 timeref;
    uint256 category;
    uint256 trust;
    uint256 workerStakeRatio;
    uint256 schedulerRewardRatio;
    uint256 appPrice;
    address app;
    address appOwner;
    uint256 workerpoolPrice;
    address workerpool;
    address workerpoolOwner;
    address requester;
    bytes32 tag;
    uint256 datasetPrice;
    address dataset;
    address datasetOwner;
    address sponsor;
    address beneficiary;
    address callback;
}

using DealMoney for DealTerms global;
using DealTimes for DealTerms global;

library DealMoney {
    /// @notice What the sponsor pays for a task.
    function taskPrice(DealTerms memory deal) internal pure returns (uint256) {
        // Each is below 2⁷².
        unchecked {
            return deal.appPrice + deal.datasetPrice + deal.workerpoolPrice;
        }
    }

    /// @notice What a worker stakes on a task.
    function workerStake(DealTerms memory deal) internal pure returns (uint256) {
        // A price below 2⁷² and a ratio below 2¹⁶.
        unchecked {
            return deal.workerpoolPrice * deal.workerStakeRatio / 100;
        }
    }

    /// @notice What the scheduler stakes on a task.
    function schedulerStake(DealTerms memory deal) internal pure returns (uint256) {
        unchecked {
            return deal.workerpoolPrice * WORKERPOOL_STAKE_RATIO / 100;
        }
    }

    /// @notice What of `pot` goes to workers.
    function workersShare(DealTerms memory deal, uint256 pot) internal pure returns (uint256) {
        return pot * (100 - deal.schedulerRewardRatio) / 100;
    }
}

/// @dev Unix seconds; at the deadline it is too late. Start and time reference have 40 bits, so that nothing overflows.
library DealTimes {
    function contributionDeadline(DealTerms memory deal) internal pure returns (uint256) {
        unchecked {
            return deal.startTime + deal.timeref * CONTRIBUTION_DEADLINE_RATIO;
        }
    }

    function finalDeadline(DealTerms memory deal) internal pure returns (uint256) {
        unchecked {
            return deal.startTime + deal.timeref * FINAL_DEADLINE_RATIO;
        }
    }
}

/// @notice The terms of a deal as bytes:
///
/// | bytes | field |
/// | --: | --- |
/// | 32 | dealId |
/// | 1 | which of the optional fields are there |
/// | 5, 5, 2, 4, 2, 1 | startTime, timeref, category, trust, workerStakeRatio, schedulerRewardRatio |
/// | 12, 20, 20 | app: price, address, owner |
/// | 12, 20, 20 | workerpool: price, address, owner |
/// | 20 | requester |
/// | 4 | low bytes of the tag |
/// | 28 | high bytes of the tag, if not zero |
/// | 12, 20, 20 | dataset: price, address, owner, if there is one |
/// | 20 | sponsor, if not the requester |
/// | 20 | beneficiary, if neither zero nor the requester |
/// | 20 | callback, if not zero |
/// | 8, 8 | botFirst, botSize, if not 0 and 1 |
/// | rest | params |
///
/// Each byte left out is 200 gas less.
library DealCode {
    uint256 private constant HAS_LONG_TAG = 0x01;
    uint256 private constant HAS_DATASET = 0x02;
    uint256 private constant HAS_SPONSOR = 0x04;
    uint256 private constant HAS_BENEFICIARY = 0x08;
    uint256 private constant REQUESTER_IS_BENEFICIARY = 0x10;
    uint256 private constant HAS_CALLBACK = 0x20;
    uint256 private constant HAS_BAG = 0x40;

    /// @dev Size without optional fields and params.
    uint256 private constant FIXED_SIZE = 180;
    /// @dev Largest size without params.
    uint256 internal constant SIZE_MAX = FIXED_SIZE + 28 + 52 + 20 + 20 + 20 + 16;

    function encode(DealTerms memory deal, string calldata params) internal pure returns (bytes memory) {
        uint256 fields = _optionalFields(deal);

        bytes memory head = abi.encodePacked(
            deal.dealId,
            uint8(fields),
            uint40(deal.startTime),
            uint40(deal.timeref),
            uint16(deal.category),
            uint32(deal.trust),
            uint16(deal.workerStakeRatio),
            uint8(deal.schedulerRewardRatio)
        );
        head = abi.encodePacked(
            head,
            uint96(deal.appPrice),
            deal.app,
            deal.appOwner,
            uint96(deal.workerpoolPrice),
            deal.workerpool,
            deal.workerpoolOwner,
            deal.requester,
            uint32(uint256(deal.tag))
        );
        return abi.encodePacked(head, _encodeOptional(deal, fields), params);
    }

    function _optionalFields(DealTerms memory deal) private pure returns (uint256 fields) {
        if (uint256(deal.tag) >> 32 != 0) fields |= HAS_LONG_TAG;
        if (deal.dataset != address(0)) fields |= HAS_DATASET;
        if (deal.sponsor != deal.requester) fields |= HAS_SPONSOR;
        if (deal.beneficiary == deal.requester) fields |= REQUESTER_IS_BENEFICIARY;
        else if (deal.beneficiary != address(0)) fields |= HAS_BENEFICIARY;
        if (deal.callback != address(0)) fields |= HAS_CALLBACK;
        if (deal.botFirst != 0 || deal.botSize != 1) fields |= HAS_BAG;
    }

    function _encodeOptional(DealTerms memory deal, uint256 fields) private pure returns (bytes memory data) {
        if (fields & HAS_LONG_TAG != 0) data = abi.encodePacked(uint224(uint256(deal.tag) >> 32));
        if (fields & HAS_DATASET != 0) {
            data = abi.encodePacked(data, uint96(deal.datasetPrice), deal.dataset, deal.datasetOwner);
        }
        if (fields & HAS_SPONSOR != 0) data = abi.encodePacked(data, deal.sponsor);
        if (fields & HAS_BENEFICIARY != 0) data = abi.encodePacked(data, deal.beneficiary);
        if (fields & HAS_CALLBACK != 0) data = abi.encodePacked(data, deal.callback);
        if (fields & HAS_BAG != 0) {
            data = abi.encodePacked(data, uint64(deal.botFirst), uint64(deal.botSize));
        }
    }

    /// @dev Who wraps this in a function that gives the terms on pays 490 gas for another struct of them.
    /// @return deal The terms, without params.
    function read(uint256 number) internal view returns (DealTerms memory deal) {
        _decode(deal, _copyHead(number));
    }

    /// @return deal The terms.
    /// @return params What the requester wrote for the worker.
    function readWithParams(uint256 number)
        internal
        view
        returns (DealTerms memory deal, string memory params)
    {
        bytes memory data = CodeStore.read(number);
        uint256 end = _decode(deal, data);

        // The rest of `data` becomes the string: its length is written into the word before, which was decoded.
        assembly ("memory-safe") {
            params := add(data, end)
            mstore(params, sub(mload(data), end))
        }
    }

    /// @dev The first `SIZE_MAX` bytes, with zeros or params behind the terms.
    function _copyHead(uint256 number) private view returns (bytes memory data) {
        address pointer = CodeStore.pointerOf(number);
        data = new bytes(SIZE_MAX);
        assembly ("memory-safe") {
            extcodecopy(pointer, add(data, 0x20), 1, mload(data))
        }
    }

    function _decode(DealTerms memory deal, bytes memory data) private pure returns (uint256 end) {
        uint256 fields = _uint(data, 32, 1);
        deal.dealId = bytes32(_uint(data, 0, 32));
        deal.startTime = _uint(data, 33, 5);
        deal.timeref = _uint(data, 38, 5);
        deal.category = _uint(data, 43, 2);
        deal.trust = _uint(data, 45, 4);
        deal.workerStakeRatio = _uint(data, 49, 2);
        deal.schedulerRewardRatio = _uint(data, 51, 1);
        deal.appPrice = _uint(data, 52, 12);
        deal.app = _address(data, 64);
        deal.appOwner = _address(data, 84);
        deal.workerpoolPrice = _uint(data, 104, 12);
        deal.workerpool = _address(data, 116);
        deal.workerpoolOwner = _address(data, 136);
        deal.requester = _address(data, 156);
        deal.tag = bytes32(_uint(data, 176, 4));
        end = _decodeOptional(deal, data, fields);
    }

    function _decodeOptional(DealTerms memory deal, bytes memory data, uint256 fields)
        private
        pure
        returns (uint256 at)
    {
        at = FIXED_SIZE;
        if (fields & HAS_LONG_TAG != 0) {
            deal.tag |= bytes32(_uint(data, at, 28) << 32);
            at += 28;
        }
        if (fields & HAS_DATASET != 0) {
            deal.datasetPrice = _uint(data, at, 12);
            deal.dataset = _address(data, at + 12);
            deal.datasetOwner = _address(data, at + 32);
            at += 52;
        }
        deal.sponsor = deal.requester;
        if (fields & HAS_SPONSOR != 0) {
            deal.sponsor = _address(data, at);
            at += 20;
        }
        if (fields & REQUESTER_IS_BENEFICIARY != 0) deal.beneficiary = deal.requester;
        if (fields & HAS_BENEFICIARY != 0) {
            deal.beneficiary = _address(data, at);
            at += 20;
        }
        if (fields & HAS_CALLBACK != 0) {
            deal.callback = _address(data, at);
            at += 20;
        }
        deal.botSize = 1;
        if (fields & HAS_BAG != 0) {
            deal.botFirst = _uint(data, at, 8);
            deal.botSize = _uint(data, at + 8, 8);
            at += 16;
        }
    }

    /// @dev `size` bytes of `data` from `at`, as a number. The caller knows that they are inside.
    function _uint(bytes memory data, uint256 at, uint256 size) private pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := shr(sub(256, mul(8, size)), mload(add(add(data, 0x20), at)))
        }
    }

    function _address(bytes memory data, uint256 at) private pure returns (address) {
        return address(uint160(_uint(data, at, 20)));
    }
}

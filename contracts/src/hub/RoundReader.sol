// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IRounds } from "../interfaces/IRounds.sol";
import { ITasks } from "../interfaces/ITasks.sol";
import { DealTerms } from "./DealTerms.sol";
import { PackedDeal } from "./PackedDeal.sol";
import { Progress } from "./Progress.sol";
import { TaskHead } from "./TaskHead.sol";

/// @notice Finds what calls about rounds are about.
abstract contract RoundReader is Progress {
    /// @return code Of the deal's terms.
    function _codeOf(PackedDeal record, bytes32 dealId) internal pure returns (uint256 code) {
        code = record.code();
        if (code == 0) revert ITasks.UnknownDeal(dealId);
    }

    function _headOf(bytes32 dealId, uint256 index) internal view returns (TaskHead) {
        return _state().tasks[keccak256(abi.encode(dealId, index))].head;
    }

    /// @return Of the slice's rounds, with zeros in its last 5 bytes; zero, or a root, if the slice is not open.
    function _loadChain(PackedDeal record, DealTerms memory deal, uint256 first, uint256 count)
        internal
        view
        returns (bytes32)
    {
        if (deal.botSize > 1) return _state().ranges[_rangeId(deal.dealId, first, count)];
        return first == deal.botFirst && count == 1 ? bytes32(record.progress() << 40) : bytes32(0);
    }

    function _requireChain(
        PackedDeal record,
        DealTerms memory deal,
        uint256 first,
        uint256 count,
        bytes32 chain
    ) internal view {
        if (chain == 0 || chain != _loadChain(record, deal, first, count)) {
            revert IRounds.RoundsMismatch(deal.dealId, first, count);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Category } from "../interfaces/HubTypes.sol";
import { ContributionRecord } from "./ContributionRecord.sol";
import { CodeStore } from "./CodeStore.sol";
import { DealCode } from "./DealTerms.sol";
import { PackedAccount } from "./PackedAccount.sol";
import { PackedDeal } from "./PackedDeal.sol";
import { Tally } from "./Tally.sol";
import { TaskHead } from "./TaskHead.sol";

/// @dev One slot. Funds in nRLC.
struct Totals {
    /// Free and locked funds and bonds of all accounts.
    uint96 supply;
    /// Locked funds and bonds of all accounts.
    uint96 locked;
    /// Pieces of data written as code.
    uint64 codes;
}

/// @dev One slot.
struct OrderRecord {
    /// Who signed it on chain.
    address presigner;
    /// Tasks that used it. A request's first deal is left out: it counts as long as this is zero.
    uint96 consumed;
}

/// @dev One slot.
struct CategoryTerms {
    bool exists;
    /// Seconds.
    uint40 timeref;
}

/// @dev A group: the contributions of one result hash.
struct GroupRecord {
    /// The result hash; from the first reveal on, for the winner, the result digest, which the hash follows from.
    bytes32 value;
    /// Not used by the first group.
    Tally tally;
}

struct TaskRecord {
    TaskHead head;
    /// Tally of the first group, and the last contributor.
    Tally tally;
    mapping(uint256 group => GroupRecord) groups;
    mapping(address worker => ContributionRecord) contributions;
}

/// @dev One slot. What a worker has taken out of its bond and can still lose.
struct Unbonding {
    uint72 amount;
    /// Unix seconds.
    uint40 releaseTime;
}

/// @dev What a worker showed on chain.
struct Reveal {
    bytes32 root;
    /// Unix seconds.
    uint40 time;
}

/// @dev Slots count from the hub's namespace.
struct HubState {
    /* slot 0 */
    Totals totals;
    /* 1 to 5: mappings */
    mapping(address account => PackedAccount) accounts;
    mapping(address account => mapping(address spender => uint256)) allowances;
    mapping(bytes32 orderHash => OrderRecord) orders;
    mapping(bytes32 dealId => PackedDeal) deals;
    mapping(bytes32 taskId => TaskRecord) tasks;
    /* 6 to 8: registries */
    address appRegistry;
    address datasetRegistry;
    address workerpoolRegistry;
    /* 9 */
    address teeBroker;
    uint64 callbackGas;
    /* 10 */
    address token;
    uint8 decimals;
    bool isConfigured;
    /* 11 */
    address owner;
    /* 12 */
    address scoreSource;
    /* 13 and 14 */
    string name;
    string symbol;
    /* 15 */
    Category[] categories;
    /* 16: what deals need of categories; zero for none */
    mapping(uint256 catid => CategoryTerms) categoryTerms;
    /* 17 */
    mapping(address worker => bool) isScoreImported;
    /* 18 to 22: rounds */
    mapping(address worker => Unbonding) unbondings;
    /* Of a bag's slice, its chain of rounds; of a settled range, the root. A chain ends in 5 bytes of zeros. */
    mapping(bytes32 rangeId => bytes32) ranges;
    /* See `Progress`. */
    mapping(bytes32 dealId => mapping(uint256 word => uint256)) takenTasks;
    mapping(bytes32 dealId => mapping(uint256 word => uint256)) claimedTasks;
    mapping(bytes32 commitment => Reveal) reveals;
}

/// @notice The storage that all modules share: it lies in the hub, from one slot on (ERC-7201), in the order of `HubState`.
abstract contract HubStorage {
    /// @dev `keccak256(abi.encode(uint256(keccak256("ruche.storage.Hub")) - 1)) & ~bytes32(uint256(0xff))`.
    bytes32 private constant HUB_STORAGE = 0xbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300;

    function _state() internal pure returns (HubState storage state) {
        assembly {
            state.slot := HUB_STORAGE
        }
    }

    /// @dev Free funds of `account`. The locked funds and bonds of all stand to the credit of the hub, which has none of its own.
    function _freeOf(address account) internal view returns (uint256) {
        HubState storage state = _state();
        return account == address(this) ? state.totals.locked : state.accounts[account].free();
    }

    /// @dev Tasks that used the order. The first deal of a request is found by its id, which saves a slot in every request that one deal
    /// fills. No order of another kind has such a deal.
    function _consumedOf(bytes32 orderHash) internal view returns (uint256 consumed) {
        HubState storage state = _state();
        consumed = state.orders[orderHash].consumed;
        if (consumed > 0) return consumed;

        uint256 code = state.deals[_dealIdOf(orderHash, 0)].code();
        if (code != 0) consumed = DealCode.read(code).botSize;
    }

    /// @param botFirst Tasks of the request that earlier deals have.
    function _dealIdOf(bytes32 requestHash, uint256 botFirst) internal pure returns (bytes32) {
        return keccak256(abi.encode(requestHash, botFirst));
    }

    /// @dev Writes `data` as code.
    /// @return number By which it can be read.
    function _writeCode(bytes memory data) internal returns (uint40 number) {
        Totals storage totals = _state().totals;
        // 2⁴⁰ contracts cost 3.5·10¹⁶ gas.
        number = uint40(totals.codes + 1);
        totals.codes = number;
        CodeStore.write(number, data);
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { CodeStore } from "../../src/hub/CodeStore.sol";
import { Consensus } from "../../src/hub/Consensus.sol";
import { ContributionLink, ContributionLinkFields } from "../../src/hub/ContributionRecord.sol";
import { DealCode, DealTerms } from "../../src/hub/DealTerms.sol";
import { PackedAccount } from "../../src/hub/PackedAccount.sol";
import { PackedDeal, PackedDealFields } from "../../src/hub/PackedDeal.sol";
import { ResultCode } from "../../src/hub/ResultCode.sol";
import { Tally } from "../../src/hub/Tally.sol";
import { TaskHead } from "../../src/hub/TaskHead.sol";
import { ContributionStatus, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { Test } from "../support/Test.sol";

/// @notice Writes and reads deals and results as the hub does.
contract CodeWriter {
    uint256 public count;

    function writeDeal(DealTerms memory deal, string calldata params) external {
        CodeStore.write(++count, DealCode.encode(deal, params));
    }

    function writeResults(bytes calldata results, bytes calldata data) external {
        CodeStore.write(++count, ResultCode.encode(results, data));
    }

    function writeSolo(ResultCode.Solo memory solo, bytes calldata results, bytes calldata data) external {
        CodeStore.write(++count, ResultCode.encodeSolo(solo, results, data));
    }

    function readDeal() external view returns (DealTerms memory) {
        return DealCode.read(count);
    }

    function readDealWithParams() external view returns (DealTerms memory, string memory) {
        return DealCode.readWithParams(count);
    }

    function readResults(bool isSolo) external view returns (bytes memory, bytes memory) {
        return ResultCode.decode(CodeStore.read(count), isSolo);
    }

    function readSolo() external view returns (ResultCode.Solo memory) {
        return ResultCode.decodeSolo(CodeStore.read(count));
    }
}

/// @notice What is packed comes out as it went in.
contract PackingTest is Test {
    CodeWriter private writer = new CodeWriter();

    /* WORDS */

    function testFuzz_account_keepsItsFields(
        uint72 free,
        uint72 locked,
        uint72 bond,
        uint40 score,
        uint256 before
    ) external pure {
        PackedAccount account = PackedAccount.wrap(before).withFree(free).withLocked(locked);
        account = account.withBond(bond).withScore(score);
        assertEq(account.free(), free);
        assertEq(account.locked(), locked);
        assertEq(account.bond(), bond);
        assertEq(account.score(), score);
    }

    function test_account_scoreStopsGrowing() external pure {
        assertEq(PackedAccount.wrap(0).withScore(2 ** 40).score(), 2 ** 40 - 1);
        assertEq(PackedAccount.wrap(0).withScore(2 ** 40).bond(), 0);
    }

    function testFuzz_deal_keepsItsCodeAndProgress(uint40 code, uint216 progress) external pure {
        PackedDeal deal = PackedDealFields.create(code).withProgress(progress);
        assertEq(deal.code(), code);
        assertEq(deal.progress(), progress);
        assertEq(deal.withProgress(0).code(), code);
    }

    function testFuzz_taskHead_keepsItsFields(
        uint40 deal,
        uint64 index,
        uint8 winner,
        uint8 winners,
        uint8 reveals,
        uint40 revealDeadline,
        uint40 results
    ) external pure {
        TaskHead head = TaskHead.wrap(0).withStatus(TaskStatus.Failed).withDeal(deal).withIndex(index);
        head = head.withConsensus(winner, winners, revealDeadline).withReveals(reveals).withResults(results);
        head = head.withContributors(winners).withGroups(winner).withSolo();
        assertTrue(head.status() == TaskStatus.Failed);
        assertEq(head.deal(), deal);
        assertEq(head.index(), index);
        assertEq(head.winner(), winner);
        assertEq(head.winners(), winners);
        assertEq(head.reveals(), reveals);
        assertEq(head.revealDeadline(), revealDeadline);
        assertEq(head.results(), results);
        assertEq(head.contributors(), winners);
        assertEq(head.groups(), winner);
        assertTrue(head.isSolo());
        assertFalse(head.withStatus(TaskStatus.Active).status() == TaskStatus.Failed);
    }

    function testFuzz_tally_keepsItsFields(uint88 weight, uint8 votes, address last, uint256 before)
        external
        pure
    {
        Tally tally = Tally.wrap(before).withVotes(weight, votes).withLastContributor(last);
        assertEq(tally.weight(), weight);
        assertEq(tally.votes(), votes);
        assertEq(tally.lastContributor(), last);
    }

    function testFuzz_link_keepsItsFields(address previous, uint8 group, uint8 weight) external pure {
        ContributionLink link = ContributionLinkFields.create(previous, group, weight);
        assertTrue(link.status() == ContributionStatus.Contributed);
        link = link.withStatus(ContributionStatus.Rejected);
        assertTrue(link.status() == ContributionStatus.Rejected);
        assertEq(link.previous(), previous);
        assertEq(link.group(), group);
        assertEq(link.weight(), weight);
    }

    /* CODE */

    function testFuzz_deal_keepsItsTerms(DealTerms memory deal, uint256 choices, string calldata params)
        external
    {
        deal = _plausible(deal, choices);
        writer.writeDeal(deal, params);

        assertEq(abi.encode(writer.readDeal()), abi.encode(deal));
        (DealTerms memory read, string memory readParams) = writer.readDealWithParams();
        assertEq(abi.encode(read), abi.encode(deal));
        assertEq(readParams, params);
    }

    /// @dev Terms as deals have them; `choices` leaves optional ones out.
    function _plausible(DealTerms memory deal, uint256 choices) private pure returns (DealTerms memory) {
        deal.botFirst = uint64(deal.botFirst);
        deal.botSize = uint64(deal.botSize);
        deal.startTime = uint40(deal.startTime);
        deal.timeref = uint40(deal.timeref);
        deal.category = uint16(deal.category);
        deal.trust = uint32(deal.trust);
        deal.workerStakeRatio = uint16(deal.workerStakeRatio);
        deal.schedulerRewardRatio = uint8(deal.schedulerRewardRatio);
        deal.appPrice = uint96(deal.appPrice);
        deal.workerpoolPrice = uint96(deal.workerpoolPrice);
        deal.datasetPrice = uint96(deal.datasetPrice);
        if (choices & 1 != 0) deal.tag &= bytes32(uint256(type(uint32).max));
        if (choices & 2 != 0) deal.dataset = address(0);
        if (deal.dataset == address(0)) (deal.datasetOwner, deal.datasetPrice) = (address(0), 0);
        if (choices & 4 != 0) deal.sponsor = deal.requester;
        if (choices & 8 != 0) deal.beneficiary = address(0);
        if (choices & 16 != 0) deal.beneficiary = deal.requester;
        if (choices & 32 != 0) deal.callback = address(0);
        if (choices & 64 != 0) (deal.botFirst, deal.botSize) = (0, 1);
        return deal;
    }

    function testFuzz_results_keepTheirBytes(bytes calldata results, bytes calldata data) external {
        writer.writeResults(results, data);
        (bytes memory readResults, bytes memory readData) = writer.readResults(false);
        assertEq(readResults, results);
        assertEq(readData, data);
    }

    function testFuzz_soloResults_keepTheirBytes(
        ResultCode.Solo memory solo,
        bytes calldata results,
        bytes calldata data
    ) external {
        writer.writeSolo(solo, results, data);
        (bytes memory readResults, bytes memory readData) = writer.readResults(true);
        assertEq(readResults, results);
        assertEq(readData, data);
        assertEq(abi.encode(writer.readSolo()), abi.encode(solo));
    }

    /// @dev Addresses of creations change their form with the size of the nonce: at 128, 256 and 65 536.
    function test_codeStore_findsWhatItWrote_byNumber() external {
        for (uint256 i = 1; i <= 300; ++i) {
            writer.writeResults(abi.encode(i), "");
            (bytes memory results,) = writer.readResults(false);
            assertEq(results, abi.encode(i));
        }
    }

    /* CONSENSUS */

    /// @dev Another word for a group never harms it.
    function testFuzz_consensus_moreVotes_stayAccepted(uint88 group, uint64 score, uint96 rest, uint32 trust)
        external
        pure
    {
        uint256 asked = trust == 0 ? 1 : trust;
        uint256 total = uint256(group) + rest + 1;
        if (!Consensus.isAccepted(group, total, asked)) return;
        uint256 grown = Consensus.grow(group, Consensus.weightOf(score));
        assertTrue(Consensus.isAccepted(grown, total - group + grown, asked));
    }

    /// @dev For trust of 2 or more, at most one group can be accepted.
    function testFuzz_consensus_oneWinner(uint88 a, uint88 b, uint32 trust) external pure {
        uint256 asked = trust < 2 ? 2 : trust;
        uint256 total = uint256(a) + b + 1;
        assertFalse(Consensus.isAccepted(a, total, asked) && Consensus.isAccepted(b, total, asked));
    }

    function testFuzz_consensus_weight_isAtLeastTwo(uint64 score) external pure {
        assertGe(Consensus.weightOf(score), 2);
    }
}

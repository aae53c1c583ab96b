// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import {
    Account,
    AppInfo,
    ContributionStatus,
    DatasetInfo,
    Deal,
    EIP712Domain,
    Task,
    TaskStatus,
    WorkerpoolInfo
} from "../../src/interfaces/HubTypes.sol";
import { HubTest, Orders } from "./support/HubTest.sol";

contract ViewsTest is HubTest {
    bytes32 private constant A = keccak256("A");

    /* NOTHING THERE */

    function test_viewDeal_unknown_isZero() external view {
        Deal memory empty;
        assertEq(abi.encode(hub.viewDeal(A)), abi.encode(empty));
    }

    function test_viewTask_unknown_isZero() external view {
        Task memory empty;
        assertEq(abi.encode(hub.viewTask(A)), abi.encode(empty));
        assertTrue(hub.viewContribution(A, anyone).status == ContributionStatus.Unset);
    }

    function test_resultFor_notCompleted_reverts() external {
        vm.expectRevert("task-pending");
        hub.resultFor(A);
        bytes32 taskId = makeTaskOfTrust(1);
        vm.expectRevert("task-pending");
        hub.resultFor(taskId);
    }

    /* ACCOUNTS */

    function test_viewAccount_tellsBoth() external {
        makeDeal(defaultOrders());
        Account memory account = hub.viewAccount(requester);
        assertEq(account.stake, FUNDS - TASK_PRICE);
        assertEq(account.locked, TASK_PRICE);
        (uint256 stake, uint256 locked) = hub.viewAccountABILegacy(requester);
        assertEq(stake, account.stake);
        assertEq(locked, account.locked);
        assertEq(hub.frozenOf(requester), account.locked);
    }

    /// @dev As in the reference, the hub's own account has what is locked for others.
    function test_viewAccount_ofTheHub_isWhatIsLocked() external {
        makeDeal(defaultOrders());
        assertEq(hub.viewAccount(address(hub)).stake, TASK_PRICE + STAKE);
        assertEq(hub.viewAccount(address(hub)).locked, 0);
    }

    /* ASSETS */

    function test_viewApp_tellsItsDescription() external view {
        AppInfo memory info = hub.viewApp(app);
        assertEq(info.owner, appOwner);
        assertEq(info.m_appName, "app");
        assertEq(info.m_appType, "WASM");
        assertEq(info.m_appMultiaddr, "ipfs");
        assertEq(info.m_appChecksum, keccak256("app"));
        assertEq(info.m_appMREnclave, "");
    }

    function test_viewDataset_tellsItsDescription() external view {
        DatasetInfo memory info = hub.viewDataset(dataset);
        assertEq(info.owner, datasetOwner);
        assertEq(info.m_datasetName, "dataset");
        assertEq(info.m_datasetMultiaddr, "ipfs");
        assertEq(info.m_datasetChecksum, keccak256("dataset"));
    }

    function test_viewWorkerpool_tellsItsDescription() external view {
        WorkerpoolInfo memory info = hub.viewWorkerpool(workerpool);
        assertEq(info.owner, scheduler);
        assertEq(info.m_workerpoolDescription, "workerpool");
        assertEq(info.m_workerStakeRatioPolicy, 30);
        assertEq(info.m_schedulerRewardRatioPolicy, 1);
    }

    /* CONSTANTS */

    function test_constants_areTheReferences() external view {
        assertEq(hub.contribution_deadline_ratio(), 7);
        assertEq(hub.reveal_deadline_ratio(), 2);
        assertEq(hub.final_deadline_ratio(), 10);
        assertEq(hub.workerpool_stake_ratio(), 30);
        assertEq(hub.kitty_ratio(), 10);
        assertEq(hub.kitty_min(), 1e9);
        assertEq(hub.kitty_address(), KITTY);
        assertEq(hub.groupmember_purpose(), 4);
    }

    function test_domain_isTheReferences() external view {
        EIP712Domain memory domain = hub.domain();
        assertEq(domain.name, "iExecODB");
        assertEq(domain.version, "5.0.0");
        assertEq(domain.chainId, block.chainid);
        assertEq(domain.verifyingContract, address(hub));
    }

    function test_supportsInterface_ofErc165And173() external view {
        assertTrue(hub.supportsInterface(0x01ffc9a7));
        assertTrue(hub.supportsInterface(0x7f5828d0));
        assertFalse(hub.supportsInterface(0x1f931c1c));
        assertFalse(hub.supportsInterface(0xffffffff));
    }

    /* FLAT FORMS */

    function test_viewDealABILegacy_isTheSameDeal() external {
        Orders memory orders = defaultOrders();
        orders.request.params = "params";
        orders.request.beneficiary = anyone;
        orders.request.callback = sponsor;
        bytes32 dealId = makeDeal(orders);
        Deal memory deal = hub.viewDeal(dealId);

        (bool success, bytes memory data) =
            address(hub).staticcall(abi.encodeCall(hub.viewDealABILegacy_pt1, (dealId)));
        assertTrue(success);
        assertEq(data, abi.encode(deal.app, deal.dataset, deal.workerpool));
        (success, data) = address(hub).staticcall(abi.encodeCall(hub.viewDealABILegacy_pt2, (dealId)));
        assertEq(
            data,
            abi.encode(deal.trust, deal.tag, deal.requester, deal.beneficiary, deal.callback, deal.params)
        );
        (success, data) = address(hub).staticcall(abi.encodeCall(hub.viewConfigABILegacy, (dealId)));
        assertEq(
            data,
            abi.encode(
                deal.category,
                deal.startTime,
                deal.botFirst,
                deal.botSize,
                deal.workerStake,
                deal.schedulerRewardRatio
            )
        );
    }

    function test_viewTaskABILegacy_isTheSameTask() external {
        address worker = _newWorker("worker");
        bytes32 taskId = makeTaskOfTrust(1);
        contribute(worker, taskId, A);
        reveal(worker, taskId, A);
        finalize(taskId, "results");
        Task memory task = hub.viewTask(taskId);
        assertTrue(task.status == TaskStatus.Completed);

        (bool success, bytes memory data) =
            address(hub).staticcall(abi.encodeCall(hub.viewTaskABILegacy, (taskId)));
        assertTrue(success);
        bytes memory start = abi.encode(
            task.status, task.dealId, task.idx, task.timeref, task.contributionDeadline, task.revealDeadline
        );
        bytes memory middle =
            abi.encode(task.finalDeadline, task.consensusValue, task.revealCounter, task.winnerCounter);
        // Places of contributors and results, behind 12 words, then both.
        bytes memory end =
            abi.encode(12 * 32, 14 * 32, 1, worker, bytes("results").length, bytes32("results"));
        assertEq(data, bytes.concat(start, middle, end));
    }

    function test_viewContributionABILegacy_isTheSameContribution() external {
        address worker = _newWorker("worker");
        bytes32 taskId = makeTaskOfTrust(4);
        contribute(worker, taskId, A);
        (ContributionStatus status, bytes32 hash, bytes32 seal, address challenge) =
            hub.viewContributionABILegacy(taskId, worker);
        assertTrue(status == ContributionStatus.Contributed);
        assertEq(hash, resultHashOf(taskId, A));
        assertEq(seal, sealOf(worker, taskId, A));
        assertEq(challenge, address(0));
    }

    function test_viewCategoryABILegacy_isTheSameCategory() external view {
        (string memory name, string memory description, uint256 timeref) = hub.viewCategoryABILegacy(1);
        assertEq(name, "S");
        assertEq(description, '""');
        assertEq(timeref, 1200);
    }
}

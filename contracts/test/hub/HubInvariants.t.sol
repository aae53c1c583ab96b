// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { Task, TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { IEscrow } from "../../src/interfaces/IEscrow.sol";
import { IHub } from "../../src/interfaces/IHub.sol";
import { IMatching } from "../../src/interfaces/IMatching.sol";
import { IOrders } from "../../src/interfaces/IOrders.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Test } from "../support/Test.sol";
import { HubHandler } from "./support/HubHandler.sol";

/// @notice What holds after any sequence of calls. Longer in the profile `nightly`.
contract HubInvariantsTest is Test {
    /// @dev As forge reads it: the functions of a contract that it may call.
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    address private constant KITTY = 0x99c2268479b93fDe36232351229815DF80837e23;

    HubHandler private handler;
    IHub private hub;
    IERC20 private token;
    mapping(address account => uint256) private _locked;

    function setUp() external {
        handler = new HubHandler();
        hub = IHub(handler.hubAddress());
        token = IERC20(handler.tokenAddress());
    }

    function targetContracts() external view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(handler);
    }

    function targetSelectors() external view returns (FuzzSelector[] memory targets) {
        targets = new FuzzSelector[](1);
        targets[0] = FuzzSelector(address(handler), _calls());
    }

    /// @dev Some twice, so that tasks reach their end.
    function _calls() private view returns (bytes4[] memory calls) {
        bytes4[20] memory selectors = [
            handler.transfer.selector,
            handler.withdraw.selector,
            handler.deposit.selector,
            handler.sendStrayTokens.selector,
            handler.changePolicy.selector,
            handler.matchOrders.selector,
            handler.matchOrders.selector,
            handler.closeRequest.selector,
            handler.skipTime.selector,
            handler.initialize.selector,
            handler.initialize.selector,
            handler.contribute.selector,
            handler.contribute.selector,
            handler.contribute.selector,
            handler.reveal.selector,
            handler.reopen.selector,
            handler.finalize.selector,
            handler.finalize.selector,
            handler.contributeAndFinalize.selector,
            handler.claim.selector
        ];
        calls = new bytes4[](selectors.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            calls[i] = selectors[i];
        }
    }

    /// @dev An invariant is worth as much as the states it was asked in.
    function test_handler_bringsTasksToEveryEnd() external {
        bytes4[11] memory ends = [
            IEscrow.transfer.selector,
            IMatching.matchOrders.selector,
            IMatching.sponsorMatchOrders.selector,
            IOrders.manageRequestOrder.selector,
            ITasks.initialize.selector,
            ITasks.contribute.selector,
            ITasks.reveal.selector,
            ITasks.reopen.selector,
            ITasks.finalize.selector,
            ITasks.contributeAndFinalize.selector,
            ITasks.claim.selector
        ];
        uint256[11] memory successes;
        uint256 laterBags = 0;
        for (uint256 round = 0; round < 20; ++round) {
            handler = new HubHandler();
            _play(round);
            for (uint256 i = 0; i < handler.dealCount(); ++i) {
                if (handler.dealAt(i).first > 0) ++laterBags;
            }
            for (uint256 i = 0; i < ends.length; ++i) {
                successes[i] += handler.successes(ends[i]);
            }
        }
        for (uint256 i = 0; i < ends.length; ++i) {
            assertGt(successes[i], 1, vm.toString(abi.encodePacked(ends[i])));
        }
        assertGt(laterBags, 1, "requests with several deals");
    }

    function _play(uint256 round) private {
        bytes4[] memory calls = _calls();
        for (uint256 i = 0; i < 64; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(round, i)));
            bytes4 call = calls[(seed >> 64) % calls.length];
            // Only there the third argument is a choice between two.
            uint256 third = call == handler.contribute.selector ? seed >> 255 : seed << 32;
            bytes memory arguments = abi.encode(seed, seed << 16, third, seed << 48, seed >> 255);
            (bool success,) = address(handler).call(bytes.concat(call, arguments));
            assertTrue(success, "handlers never revert");
        }
    }

    /// @dev One campaign for all that is quickly checked.
    function invariant_funds() external view {
        _fundsAddUpToTheTokens();
        _customersGainNothing();
        _kittyHoldsSeizedStakes();
    }

    /// @dev Every nRLC in the hub belongs to an account.
    function _fundsAddUpToTheTokens() private view {
        uint256 sum = hub.balanceOf(KITTY) + hub.frozenOf(KITTY);
        uint256 locked = hub.frozenOf(KITTY);
        for (uint256 i = 0; i < handler.actorCount(); ++i) {
            address actor = handler.actors(i);
            sum += hub.balanceOf(actor) + hub.frozenOf(actor);
            locked += hub.frozenOf(actor);
        }
        assertEq(sum, hub.totalSupply(), "funds of all accounts");
        assertEq(hub.totalSupply(), token.balanceOf(address(hub)), "tokens");
        assertEq(locked, hub.balanceOf(address(hub)), "locked funds");
        assertEq(hub.balanceOf(KITTY), 0, "the kitty has no free funds");
    }

    /// @dev What an account has locked is what its open deals, tasks and contributions ask for: nobody else moves it.
    function invariant_lockedFundsAreThoseOfOpenTasks() external {
        (address scheduler,,) = handler.roles();
        for (uint256 i = 0; i < handler.actorCount(); ++i) {
            _locked[handler.actors(i)] = 0;
        }
        for (uint256 i = 0; i < handler.dealCount(); ++i) {
            HubHandler.KnownDeal memory deal = handler.dealAt(i);
            for (uint256 j = 0; j < deal.size; ++j) {
                Task memory task = hub.viewTask(keccak256(abi.encode(deal.dealId, deal.first + j)));
                if (task.status == TaskStatus.Completed || task.status == TaskStatus.Failed) continue;
                _locked[deal.sponsor] += deal.taskPrice;
                _locked[scheduler] += deal.schedulerStake;
                for (uint256 k = 0; k < task.contributors.length; ++k) {
                    _locked[task.contributors[k]] += deal.workerStake;
                }
            }
        }
        for (uint256 i = 0; i < handler.actorCount(); ++i) {
            assertEq(hub.frozenOf(handler.actors(i)), _locked[handler.actors(i)], "locked funds");
        }
    }

    /// @dev Who only pays never has more than it brought: no part of the kitty, of a stake or of a reward.
    function _customersGainNothing() private view {
        (, address requester, address sponsor) = handler.roles();
        uint256 funds = hub.balanceOf(requester) + hub.frozenOf(requester) + hub.balanceOf(sponsor)
            + hub.frozenOf(sponsor);
        assertLe(funds, handler.customersFunds(), "funds of requester and sponsor");
    }

    /// @dev The kitty holds nothing but stakes of failed tasks.
    function _kittyHoldsSeizedStakes() private view {
        assertLe(hub.frozenOf(KITTY), handler.kittyIncome(), "kitty");
    }

    /// @dev After the final deadlines, whatever happened before, everyone can leave with everything. The kitty remains.
    function afterInvariant() external {
        handler.settleAll();
        assertEq(hub.totalSupply(), hub.frozenOf(KITTY), "what remains");
        assertEq(token.balanceOf(address(hub)), hub.frozenOf(KITTY), "tokens that remain");
    }
}

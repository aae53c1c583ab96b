// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { IERC20 } from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import { IHub } from "../../src/interfaces/IHub.sol";
import { IProofs } from "../../src/interfaces/IProofs.sol";
import { IRounds } from "../../src/interfaces/IRounds.sol";
import { TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { Test } from "../support/Test.sol";
import { RoundHandler } from "./support/RoundHandler.sol";

/// @notice What holds after any sequence of calls, with rounds and tasks on their own in the same deals.
contract RoundInvariantsTest is Test {
    struct FuzzSelector {
        address addr;
        bytes4[] selectors;
    }

    address private constant KITTY = 0x99c2268479b93fDe36232351229815DF80837e23;
    uint256 private constant APP_PRICE = 1000;
    uint256 private constant TASK_PRICE = 1_001_001_000;
    uint256 private constant FUNDS = 1_000e9;

    RoundHandler private handler;
    IHub private hub;
    IERC20 private token;

    function setUp() external {
        handler = new RoundHandler();
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

    /// @dev Some several times, so that slices reach their end.
    function _calls() private view returns (bytes4[] memory calls) {
        bytes4[22] memory selectors = [
            handler.makeDeals.selector,
            handler.openRound.selector,
            handler.openRound.selector,
            handler.openRound.selector,
            handler.extendRound.selector,
            handler.extendRound.selector,
            handler.settle.selector,
            handler.settle.selector,
            handler.settle.selector,
            handler.settlePart.selector,
            handler.settlePart.selector,
            handler.settlePart.selector,
            handler.revealSeat.selector,
            handler.proveTask.selector,
            handler.bond.selector,
            handler.unbond.selector,
            handler.release.selector,
            handler.skipTime.selector,
            handler.initialize.selector,
            handler.contributeAndFinalize.selector,
            handler.claimSlice.selector,
            handler.claim.selector
        ];
        calls = new bytes4[](selectors.length);
        for (uint256 i = 0; i < calls.length; ++i) {
            calls[i] = selectors[i];
        }
    }

    /// @dev An invariant is worth as much as the states it was asked in.
    function test_handlerOfRounds_bringsSlicesToEveryEnd() external {
        bytes4[12] memory ends = [
            IRounds.openRound.selector,
            IRounds.extendRound.selector,
            IRounds.settleTask.selector,
            IRounds.settleSlice.selector,
            IRounds.settlePart.selector,
            IProofs.revealSeat.selector,
            IProofs.proveTask.selector,
            IProofs.claimSlice.selector,
            IProofs.unbond.selector,
            IProofs.release.selector,
            ITasks.contributeAndFinalize.selector,
            ITasks.claim.selector
        ];
        string[4] memory rules = [
            "settled in the block of its round",
            "settled in the block of a further round",
            "settled without a round",
            "a reveal made in time was left out"
        ];
        uint256[12] memory successes;
        uint256[4] memory refusals;
        uint256 losses = 0;
        for (uint256 round = 0; round < 16; ++round) {
            handler = new RoundHandler();
            _play(round);
            for (uint256 i = 0; i < ends.length; ++i) {
                successes[i] += handler.successes(ends[i]);
            }
            for (uint256 i = 0; i < rules.length; ++i) {
                refusals[i] += handler.refusals(rules[i]);
            }
            address[] memory people = handler.people();
            for (uint256 i = 0; i < people.length; ++i) {
                losses += handler.lossOf(people[i]);
            }
        }
        for (uint256 i = 0; i < ends.length; ++i) {
            assertGt(successes[i], 0, vm.toString(abi.encodePacked(ends[i])));
        }
        for (uint256 i = 0; i < rules.length; ++i) {
            assertGt(refusals[i], 0, rules[i]);
        }
        assertGt(losses, 0, "somebody lost something");
    }

    function _play(uint256 round) private {
        bytes4[] memory calls = _calls();
        for (uint256 i = 0; i < 64; ++i) {
            uint256 seed = uint256(keccak256(abi.encode(round, i)));
            bytes4 call = calls[(seed >> 64) % calls.length];
            (bool success,) = address(handler).call(bytes.concat(call, abi.encode(seed, seed << 16)));
            assertTrue(success, "handlers never revert");
        }
    }

    /// forge-config: default.invariant.runs = 16
    function invariant_fundsAndBondsAddUpToTheTokens() external view {
        address[] memory people = handler.people();
        uint256 held = hub.frozenOf(KITTY);
        uint256 free = 0;
        for (uint256 i = 0; i < people.length; ++i) {
            (uint256 bonded, uint256 unbonding,) = hub.viewBond(people[i]);
            held += hub.frozenOf(people[i]) + bonded + unbonding;
            free += hub.balanceOf(people[i]);
        }
        assertEq(held, hub.balanceOf(address(hub)), "held funds");
        assertEq(free + held, hub.totalSupply(), "funds and bonds of all accounts");
        assertEq(hub.totalSupply(), token.balanceOf(address(hub)), "tokens");
    }

    /// forge-config: default.invariant.runs = 16
    /// @dev A task ends once, whichever way; and pays or gives back its price when it does.
    function invariant_tasksEndOnce() external view {
        uint256 open = 0;
        for (uint256 i = 0; i < handler.dealCount(); ++i) {
            (bytes32 dealId, uint256 size) = handler.dealAt(i);
            for (uint256 j = 0; j < size; ++j) {
                uint256 ends = handler.ends(keccak256(abi.encode(dealId, j)));
                assertLe(ends, 1, "a task ends once");
                bool isOver = uint256(hub.viewStatus(dealId, j)) >= uint256(TaskStatus.Completed);
                assertEq(isOver, ends == 1, "an end is never taken back");
                if (ends == 0) ++open;
            }
        }
        (address requester, address appOwner) = handler.payers();
        uint256 paid = handler.settledTasks() + handler.classicTasks();
        assertEq(hub.frozenOf(requester), open * TASK_PRICE, "locked for open tasks");
        assertEq(hub.balanceOf(appOwner), FUNDS + paid * APP_PRICE, "paid tasks");
    }

    /// forge-config: default.invariant.runs = 16
    /// @dev Whatever a scheduler does, of a bond no more is seized than what the worker signed for its seats.
    function invariant_workersLoseAtMostWhatTheySigned() external view {
        address[] memory people = handler.people();
        for (uint256 i = 0; i < people.length; ++i) {
            assertLe(handler.lossOf(people[i]), handler.signedStakes(people[i]), "lost");
        }
    }

    /// forge-config: default.invariant.runs = 16
    /// @dev No seat counts in the block of its commitment, none that is on chain is left out, and no reveal made in time.
    function invariant_seatsCountAsTheyWereOpened() external view {
        assertEq(handler.breach(), "");
    }

    /// @dev After the final deadlines, whatever happened before, everyone can leave with everything. The kitty remains.
    function afterInvariant() external {
        handler.settleAll();
        assertEq(hub.totalSupply(), hub.frozenOf(KITTY), "what remains");
        assertEq(token.balanceOf(address(hub)), hub.frozenOf(KITTY), "tokens that remain");
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { TaskStatus } from "../../src/interfaces/HubTypes.sol";
import { EnclaveProof, IRounds, PartProof, Round } from "../../src/interfaces/IRounds.sol";
import { ITasks } from "../../src/interfaces/ITasks.sol";
import { NaiveTree } from "./support/NaiveTree.sol";
import { RoundTest } from "./support/RoundTest.sol";

/// @notice A slice of seven tasks, of which the third worker has task 5 wrong: the parts [4, 6), [4, 7) and all differ, the rest agrees.
contract SettlePartTest is RoundTest {
    bytes32 private dealId;
    bytes32[] private right;
    bytes32[] private wrong;
    bytes32[] private roots;
    bytes private _kept;

    function setUp() public override {
        super.setUp();
        // Weights 2 · 2 = 4 against 2: accepted by three, and by four against one.
        dealId = makeBag(7, 4);
        right = rightLeaves(0, 7);
        wrong = rightLeaves(0, 7);
        wrong[5] = keccak256("wrong");
        roots = same(NaiveTree.root(right), 3);
        roots[2] = NaiveTree.root(wrong);
        _keep(open(dealId, 0, 7, 0, roots));
    }

    function _keep(Round[] memory list) private {
        _kept = abi.encode(list);
    }

    function _rounds() private view returns (Round[] memory) {
        return abi.decode(_kept, (Round[]));
    }

    function _proof(bytes32[] memory leaves, uint256 height, uint256 position)
        private
        pure
        returns (PartProof memory proof)
    {
        (proof.node, proof.path) = NaiveTree.proof(leaves, height, position);
    }

    /// @dev Of the three first seats.
    function _proofs(uint256 height, uint256 position) private view returns (PartProof[] memory proofs) {
        proofs = new PartProof[](3);
        proofs[0] = proofs[1] = _proof(right, height, position);
        proofs[2] = _proof(wrong, height, position);
    }

    function _settle(uint256 first, uint256 count, PartProof[] memory proofs) private {
        settlePart(dealId, [uint64(0), 7], _rounds(), first, count, proofs);
    }

    /// @dev Settles [0, 4) and [6, 7) by the seats that agree, and [4, 6) with a fourth, which makes 8 of 11.
    function test_settlePart_narrowsToWhatDiffers() external {
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundUndecided.selector, 4, 7, 4));
        settleSlice(dealId, 0, 7, _rounds());
        _settle(0, 4, _proofs(2, 0));
        _settle(6, 1, _proofs(0, 6));
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(_freeOf(workers[i]), FUNDS - BOND + 5 * 330_000_000);
        }
        assertEq(hub.viewSettledRoot(dealId, 0, 4), rightRoot(0, 4));
        assertEq(hub.viewSettledRoot(dealId, 6, 1), right[6]);
        assertTrue(hub.viewStatus(dealId, 4) == TaskStatus.Active);

        bytes32[] memory more = same(rightRoot(4, 2), 2);
        _keep(extend(dealId, [uint64(0), 7], _rounds(), 4, 2, 3, more));
        PartProof[] memory proofs = new PartProof[](5);
        for (uint256 i = 0; i < 3; ++i) {
            proofs[i] = _proofs(1, 2)[i];
        }
        proofs[3].node = proofs[4].node = more[0];
        vm.expectEmit(address(hub));
        emit IRounds.RoundSettled(dealId, 4, 2, more[0], 2, 0x1b);
        _settle(4, 2, proofs);
        (uint256 bonded,,) = hub.viewBond(workers[2]);
        assertEq(bonded, BOND - 2 * STAKE);
        assertEq(_lockedOf(requester), 0);
        for (uint256 i = 0; i < 7; ++i) {
            assertTrue(hub.isSettled(dealId, i));
        }
    }

    /// @dev A seat of which the scheduler shows nothing weighs against the others, and keeps its stake.
    function test_settlePart_seatLeftUnsaid_losesNothing() external {
        PartProof[] memory proofs = _proofs(2, 0);
        proofs[1] = PartProof(0, new bytes32[](0));
        vm.expectRevert(abi.encodeWithSelector(IRounds.RoundUndecided.selector, 4, 7, 4));
        _settle(0, 4, proofs);
        _keep(extend(dealId, [uint64(0), 7], _rounds(), 0, 4, 3, same(rightRoot(0, 4), 2)));
        PartProof[] memory more = new PartProof[](5);
        for (uint256 i = 0; i < 3; ++i) {
            more[i] = proofs[i];
        }
        more[3].node = more[4].node = rightRoot(0, 4);
        _settle(0, 4, more);
        (uint256 bonded,,) = hub.viewBond(workers[1]);
        assertEq(bonded, BOND);
        assertEq(_freeOf(workers[1]), FUNDS - BOND);
        assertEq(hub.viewScore(workers[1]), 0);
        assertEq(_freeOf(workers[0]), FUNDS - BOND + 990_000_000);
    }

    function test_settlePart_byAnother_reverts() external {
        PartProof[] memory proofs = _proofs(2, 0);
        vm.expectRevert(abi.encodeWithSelector(ITasks.NotTheScheduler.selector, dealId, anyone, scheduler));
        vm.prank(anyone);
        hub.settlePart(dealId, [uint64(0), 7], _rounds(), 0, 4, proofs, new EnclaveProof[](0));
    }

    function test_settlePart_noPart_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRounds.NotAPart.selector, 0, 7, 1, 2));
        _settle(1, 2, _proofs(1, 0));
        vm.expectRevert(abi.encodeWithSelector(IRounds.NotAPart.selector, 0, 7, 0, 8));
        _settle(0, 8, _proofs(1, 0));
    }

    function test_settlePart_wrongProof_reverts() external {
        PartProof[] memory proofs = _proofs(2, 0);
        proofs[2].node = proofs[0].path[0];
        vm.expectRevert(abi.encodeWithSelector(IRounds.ProofMismatch.selector, roots[2]));
        _settle(0, 4, proofs);
    }

    /// @dev A node of another level proves nothing about the part, though it leads to the root.
    function test_settlePart_proofOfAnotherLevel_reverts() external {
        PartProof[] memory proofs = _proofs(1, 0);
        vm.expectRevert(abi.encodeWithSelector(IRounds.ProofMismatch.selector, roots[0]));
        _settle(0, 4, proofs);
    }

    function test_settlePart_tooFewProofs_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IRounds.ProofMismatch.selector, roots[0]));
        _settle(0, 4, new PartProof[](0));
    }

    function test_settlePart_cutsARound_reverts() external {
        _keep(extend(dealId, [uint64(0), 7], _rounds(), 4, 2, 3, same(rightRoot(4, 2), 1)));
        vm.expectRevert(abi.encodeWithSelector(IRounds.PartCutsRound.selector, 4, 2));
        _settle(4, 3, _proofs(2, 1));
        vm.expectRevert(abi.encodeWithSelector(IRounds.PartCutsRound.selector, 4, 2));
        settleSlice(dealId, 0, 7, _rounds());
    }

    function test_settlePart_twice_reverts() external {
        _settle(0, 4, _proofs(2, 0));
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskTaken.selector, dealId, 0));
        _settle(0, 4, _proofs(2, 0));
    }

    /// @dev A task's result has one root: no range is settled over tasks that another range settled.
    function test_attack_sliceOverASettledPart_reverts() external {
        _settle(2, 2, _proofs(1, 1));
        _keep(extend(dealId, [uint64(0), 7], _rounds(), 0, 7, 3, same(roots[0], 2)));
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskTaken.selector, dealId, 2));
        settleSlice(dealId, 0, 7, _rounds());
    }

    /// @dev Also after its result was shown.
    function test_attack_sliceOverAProvedTask_reverts() external {
        _settle(2, 2, _proofs(1, 1));
        (, bytes32[] memory path) = NaiveTree.proof(rightLeaves(2, 2), 0, 0);
        hub.proveTask(dealId, 2, 2, 2, digestOf(2), "", path);
        _keep(extend(dealId, [uint64(0), 7], _rounds(), 0, 7, 3, same(roots[0], 2)));
        vm.expectRevert(abi.encodeWithSelector(IRounds.TaskTaken.selector, dealId, 2));
        settleSlice(dealId, 0, 7, _rounds());
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ContributionStatus, TaskStatus } from "./HubTypes.sol";
import { ILedger } from "./ILedger.sol";

/// @notice The life of a task: Unset → Active → Revealing → Completed, or Failed after the final deadline.
///
/// `resultDigest` is the digest of the result, or `keccak256(resultsCallback)` if the deal has a callback.
/// `resultHash = keccak256(taskId ‖ resultDigest)`; `resultSeal = keccak256(worker ‖ taskId ‖ resultDigest)`.
///
/// Deadlines count from the deal's start, in the category's time reference: contributions 7, final 10. Reveals have 2 from
/// the moment of consensus.
///
/// Consensus on a hash: `group · trust > total · (trust − 1)`, where a group is the product of its workers' weights and `total`
/// one more than the sum of groups. A worker of score `s` weighs `max(⌊s / 3⌋, 3) − 1`. Groups stop growing at 2⁸⁸ − 1.
interface ITasks is ILedger {
    event TaskInitialize(bytes32 indexed taskId, address indexed workerpool);
    event TaskContribute(bytes32 indexed taskId, address indexed worker, bytes32 hash);
    event TaskConsensus(bytes32 indexed taskId, bytes32 consensus);
    event TaskReveal(bytes32 indexed taskId, address indexed worker, bytes32 digest);
    event TaskReopen(bytes32 indexed taskId);
    event TaskFinalize(bytes32 indexed taskId, bytes results);
    event TaskClaimed(bytes32 indexed taskId);
    event AccurateContribution(address indexed worker, bytes32 indexed taskId);
    event FaultyContribution(address indexed worker, bytes32 indexed taskId);

    /* ERRORS, in the order of the functions */

    /// @notice Thrown when no deal has this id.
    error UnknownDeal(bytes32 dealId);

    /// @notice Thrown when the deal's tasks are `[first, first + size)`.
    error IndexOutsideDeal(bytes32 dealId, uint256 index, uint256 first, uint256 size);

    /// @notice Thrown when the task's status does not allow the call.
    error WrongTaskStatus(bytes32 taskId, TaskStatus status);

    /// @notice Thrown at or after the contribution deadline.
    error ContributionClosed(bytes32 taskId, uint256 deadline);

    /// @notice Thrown when `worker` has contributed to the task before, even if it was rejected.
    error AlreadyContributed(bytes32 taskId, address worker);

    /// @notice Thrown when a task has as many contributors as the hub can settle in one call.
    error TooManyContributors(bytes32 taskId, uint256 maxContributors);

    /// @notice Thrown when the deal demands a TEE and the contribution names no enclave.
    error EnclaveChallengeMissing(bytes32 taskId);

    /// @notice Thrown when `authorizer` (the scheduler, or the TEE broker for enclaves) did not allow `worker` this contribution.
    error InvalidAuthorization(bytes32 taskId, address worker, address authorizer);

    /// @notice Thrown when the enclave did not sign this result.
    error InvalidEnclaveSignature(bytes32 taskId, address enclaveChallenge);

    /// @notice Thrown when a single contribution cannot settle the task, which wants more `trust`.
    error ReplicationRequired(bytes32 taskId, uint256 trust);

    /// @notice Thrown when others have contributed, so that consensus must decide.
    error ContributorsPresent(bytes32 taskId, uint256 contributors);

    /// @notice Thrown at or after the reveal deadline.
    error RevealClosed(bytes32 taskId, uint256 deadline);

    /// @notice Thrown when `worker` has nothing to reveal.
    error NothingToReveal(bytes32 taskId, address worker, ContributionStatus status);

    /// @notice Thrown when the worker's contribution is not what consensus was reached on.
    error NotInConsensus(bytes32 taskId, address worker, bytes32 resultHash, bytes32 consensusValue);

    /// @notice Thrown when the digest is not behind the consensus.
    error ResultDigestMismatch(bytes32 taskId, bytes32 resultDigest);

    /// @notice Thrown when the digest is not behind the worker's seal: it did not know it when it contributed.
    error ResultSealMismatch(bytes32 taskId, address worker, bytes32 resultSeal);

    /// @notice Thrown when the caller is not the owner that the workerpool had when the deal was made.
    error NotTheScheduler(bytes32 taskId, address caller, address scheduler);

    /// @notice Thrown at or after the final deadline.
    error FinalDeadlineReached(bytes32 taskId, uint256 deadline);

    /// @notice Thrown when reveals are still possible.
    error RevealOpen(bytes32 taskId, uint256 deadline);

    /// @notice Thrown when a task cannot be reopened since `reveals` workers have revealed.
    error AlreadyRevealed(bytes32 taskId, uint256 reveals);

    /// @notice Thrown when only `reveals` of `winners` have revealed and the rest still can, or nobody has.
    error RevealsMissing(bytes32 taskId, uint256 reveals, uint256 winners, uint256 revealDeadline);

    /// @notice Thrown when there is callback data for a deal without callback, or data that does not have the digest agreed on.
    error ResultsCallbackMismatch(bytes32 taskId, bytes32 expectedDigest);

    /// @notice Thrown when results and callback data together do not fit into one piece of code.
    error ResultsTooLarge(uint256 size, uint256 maxSize);

    /// @notice Thrown when there is too little gas left to give the callback what it was promised.
    error CallbackGasMissing(uint256 callbackGas);

    /// @notice Thrown before the final deadline.
    error FinalDeadlineNotReached(bytes32 taskId, uint256 deadline);

    /// @notice Thrown when the arrays differ in length.
    error ArrayLengthMismatch(uint256 first, uint256 second);

    /* FUNCTIONS */

    /// @notice Starts task `idx` of a deal. Anyone may call.
    /// @return taskId `keccak256(abi.encode(dealId, idx))`.
    function initialize(bytes32 dealId, uint256 idx) external returns (bytes32 taskId);

    /// @notice Commits the caller to a result and locks its stake.
    /// @dev The caller must be authorised: by the TEE broker if there is one and `enclaveChallenge` is not zero, else by the
    /// scheduler.
    /// @param enclaveChallenge Address of the key inside the enclave; zero for none.
    /// @param enclaveSign By `enclaveChallenge`, over the Ethereum signed message `keccak256(resultHash ‖ resultSeal)`.
    /// @param authorizationSign Over the Ethereum signed message `keccak256(caller ‖ taskId ‖ enclaveChallenge)`.
    function contribute(
        bytes32 taskId,
        bytes32 resultHash,
        bytes32 resultSeal,
        address enclaveChallenge,
        bytes calldata enclaveSign,
        bytes calldata authorizationSign
    ) external;

    /// @notice Contributes, reveals and finalizes in one call, without stake: for deals of trust 1.
    function contributeAndFinalize(
        bytes32 taskId,
        bytes32 resultDigest,
        bytes calldata results,
        bytes calldata resultsCallback,
        address enclaveChallenge,
        bytes calldata enclaveSign,
        bytes calldata authorizationSign
    ) external;

    /// @notice Shows the digest behind the caller's contribution, which consensus was reached on.
    function reveal(bytes32 taskId, bytes32 resultDigest) external;

    /// @notice The scheduler rejects winners none of whom revealed in time, and lets others contribute.
    /// @dev The contribution deadline stays.
    function reopen(bytes32 taskId) external;

    /// @notice The scheduler publishes the results; everyone is paid, faulty workers lose their stake; the callback is told.
    function finalize(bytes32 taskId, bytes calldata results, bytes calldata resultsCallback) external;

    /// @notice After the final deadline: the payer and the workers get their funds back, the scheduler's stake is seized. Anyone
    /// may call.
    function claim(bytes32 taskId) external;

    /// @notice `initialize` for each pair.
    function initializeArray(bytes32[] calldata dealIds, uint256[] calldata indexes) external returns (bool);

    /// @notice `claim` for each.
    function claimArray(bytes32[] calldata taskIds) external returns (bool);

    /// @notice `initialize`, then `claim`, for each pair.
    function initializeAndClaimArray(bytes32[] calldata dealIds, uint256[] calldata indexes)
        external
        returns (bool);
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { ILedger } from "./ILedger.sol";

/// @notice A seat as a scheduler opens it: the worker's word on a range of tasks, hidden.
struct SignedSeat {
    address worker;
    /// `keccak256(abi.encode(dealId, first, count, worker, root, salt))`, with the range of the round.
    bytes32 commitment;
    /// The worker's EIP-712 signature of `Seat`, in the short form of EIP-2098.
    bytes32 r;
    bytes32 vs;
}

/// @notice A seat as the chain knows it.
struct OpenedSeat {
    address worker;
    /// Of the worker's word, when the round was opened.
    uint64 weight;
    bytes32 commitment;
}

/// @notice A seat in a settlement: revealed, with root and salt; or not, with the commitment and a root of zero.
struct SettledSeat {
    address worker;
    uint64 weight;
    /// Not read if there is a root, but by `extendRound` and `revealSeat`.
    bytes32 commitment;
    /// Of the worker's tree; never zero.
    bytes32 root;
    bytes32 salt;
}

/// @notice One round of a slice, as it was opened.
struct Round {
    /// Range of tasks that its seats speak of: the slice, or a part of it.
    uint64 first;
    uint64 count;
    /// Unix seconds.
    uint64 openedAt;
    /// Number of the block.
    uint64 openedIn;
    SettledSeat[] seats;
}

/// @notice What a seat says of a part of its range: the node of its tree over the part, and the siblings up to its root. A node of zero
/// leaves it unsaid: the seat then counts against all others, and neither wins nor loses anything.
struct PartProof {
    bytes32 node;
    bytes32[] path;
}

/// @notice An enclave's word for a seat, in deals that demand a TEE. `rangeId` is `keccak256(abi.encode(dealId, first, count))`, with the
/// range of the seat's round. An enclave of zero leaves it unsaid, as a node of zero does.
struct EnclaveProof {
    address enclave;
    /// By `enclave`, over the Ethereum signed message `keccak256(rangeId ‖ root)`.
    bytes enclaveSign;
    /// By the TEE broker if there is one, else by the scheduler, over the Ethereum signed message
    /// `keccak256(worker ‖ rangeId ‖ enclave)`.
    bytes authorizationSign;
}

/// @notice Batched Proof-of-Contribution: many tasks settled by two calls.
///
/// A slice is a range `[first, first + count)` of a deal's tasks. Slices of a deal follow each other without gaps, in the order in which
/// they are opened. A worker computes each task of a slice and builds a Merkle tree: leaf `i` is
/// `keccak256(abi.encode(index, resultDigest, callbackHash))`, where `callbackHash` is `keccak256(resultsCallback)` for a deal with
/// callback, else zero; a node is `keccak256(left ‖ right)`; the tree is filled with zeros to a power of two. A part of a slice is the range
/// under one of the tree's nodes, cut off at the end of the slice.
///
/// The rounds of a slice form a chain. The hub keeps the hash of it, 27 bytes; all else is in events and given back by the caller:
/// `bytes27(keccak256(abi.encode(chain before, first, count, openedAt, openedIn, keccak256(seats))))`, where `seats` are the words
/// `worker ‖ weight ‖ commitment` of each, and the chain before the first round is zero.
///
/// A seat is signed as EIP-712 data in the hub's domain:
/// `Seat(bytes32 dealId,uint256 first,uint256 count,bytes32 previous,bytes32 commitment,uint256 stake)`, where `previous` is the chain
/// before the round, and `stake` the deal's worker stake times `count`. Seats of a round can reveal themselves for half a time reference.
///
/// Errors of `ITasks` that name a task name the deal here: `UnknownDeal`, `NotTheScheduler`, `ContributionClosed`, `FinalDeadlineReached`,
/// `FinalDeadlineNotReached`, `RevealClosed`; the range of a seat: `InvalidAuthorization`, `InvalidEnclaveSignature`; or indeed the task:
/// `ResultsCallbackMismatch`, `ResultsTooLarge`, `CallbackGasMissing`.
interface IRounds is ILedger {
    event Bond(address indexed worker, uint256 amount);
    event Unbond(address indexed worker, uint256 amount, uint256 releaseTime);
    event Release(address indexed worker, uint256 amount);

    /// @notice A round was opened over `[first, first + count)`.
    event RoundOpened(
        bytes32 indexed dealId, uint256 first, uint256 count, uint256 openedAt, OpenedSeat[] seats
    );
    /// @notice A worker showed on chain what is behind its commitment.
    event SeatRevealed(
        bytes32 indexed dealId, address indexed worker, bytes32 commitment, bytes32 root, bytes32 salt
    );
    /// @notice A range was settled.
    /// @param agreed Bit `i` is set if seat `i` of the chain's rounds, counted in their order, said `root`.
    event RoundSettled(
        bytes32 indexed dealId, uint256 first, uint256 count, bytes32 root, uint256 tasks, uint256 agreed
    );
    /// @notice A seat with another result, or without one, lost `amount` of its bond.
    event SeatSeized(bytes32 indexed dealId, address indexed worker, uint256 amount);
    /// @notice The result of one task was shown to be under a settled root.
    event TaskProved(bytes32 indexed taskId, bytes32 indexed dealId, uint256 index, bytes32 resultDigest);
    /// @notice The price of `tasks` tasks was given back.
    event SliceClaimed(bytes32 indexed dealId, uint256 first, uint256 count, uint256 tasks);

    /* ERRORS, in the order of the functions */

    /// @notice Thrown when there is less bond than asked for.
    error BondTooSmall(address worker, uint256 bond, uint256 needed);
    /// @notice Thrown when nothing is to be released.
    error NothingUnbonding(address worker);
    /// @notice Thrown before the release.
    error UnbondingNotOver(address worker, uint256 releaseTime);
    /// @notice Thrown when the final deadline of a deal is later than bonds are sure to last.
    error DealTooLong(bytes32 dealId, uint256 finalDeadline, uint256 maxDeadline);
    /// @notice Thrown when a slice does not begin where the last one ended, has no task, or too many.
    error SliceMisplaced(bytes32 dealId, uint256 first, uint256 count, uint256 expectedFirst);
    /// @notice Thrown when the task was started or settled in another way.
    error TaskTaken(bytes32 dealId, uint256 index);
    /// @notice Thrown for a task of a slice, before the final deadline, where a task on its own is needed.
    error TaskInRound(bytes32 dealId, uint256 index);
    /// @notice Thrown when the range is none of the slice's parts.
    error NotAPart(uint256 sliceFirst, uint256 sliceCount, uint256 first, uint256 count);
    /// @notice Thrown when a chain of rounds has no seat, or more than the hub can settle in one call.
    error SeatCountRefused(uint256 seats, uint256 maxSeats);
    /// @notice Thrown when a worker would speak twice on the same tasks.
    error SeatTaken(bytes32 dealId, address worker);
    /// @notice Thrown when the worker did not sign this seat.
    error InvalidSeatSignature(bytes32 dealId, address worker);
    /// @notice Thrown when the rounds given are not those of the slice.
    error RoundsMismatch(bytes32 dealId, uint256 first, uint256 count);
    /// @notice Thrown in the block in which a round was opened.
    error RoundTooYoung(uint256 openedIn);
    /// @notice Thrown when a reveal does not give the commitment.
    error RevealMismatch(bytes32 commitment, address worker);
    /// @notice Thrown when a seat has not revealed and still can.
    error SeatsUnrevealed(address worker, uint256 revealDeadline);
    /// @notice Thrown when a seat revealed on chain, which the caller leaves out.
    error RevealOmitted(address worker, bytes32 commitment);
    /// @notice Thrown when a seat speaks of only some of the tasks to settle.
    error PartCutsRound(uint256 first, uint256 count);
    /// @notice Thrown when a proof does not lead to the root.
    error ProofMismatch(bytes32 root);
    /// @notice Thrown when no result has the odds that the deal demands.
    /// @param weight Of the strongest result.
    error RoundUndecided(uint256 weight, uint256 total, uint256 trust);
    /// @notice Thrown when all tasks of the range have been settled, claimed or started on their own.
    error NothingToSettle(bytes32 dealId, uint256 first, uint256 count);
    /// @notice Thrown when no enclave speaks for a seat of a deal that demands a TEE.
    error EnclaveProofMissing(address worker);

    /* ROUNDS: for the scheduler */

    /// @notice Opens a slice, with its first round. Until the contribution deadline.
    function openRound(bytes32 dealId, uint256 first, uint256 count, SignedSeat[] calldata seats) external;

    /// @notice Opens a further round of a slice, over all of it or over a part, with new seats; those before stay in the tally.
    /// @param slice The slice's `first` and `count`.
    /// @param rounds The chain so far; of its seats, only worker, weight and commitment matter.
    function extendRound(
        bytes32 dealId,
        uint64[2] calldata slice,
        Round[] calldata rounds,
        uint256 first,
        uint256 count,
        SignedSeat[] calldata seats
    ) external;

    /// @notice Settles the slice of a deal of one task, shows the result and tells the callback.
    /// @param enclaves One per revealed seat in order, if the deal demands a TEE.
    function settleTask(
        bytes32 dealId,
        Round[] calldata rounds,
        bytes32 resultDigest,
        bytes calldata resultsCallback,
        EnclaveProof[] calldata enclaves
    ) external;

    /// @notice Settles a slice of a bag.
    function settleSlice(
        bytes32 dealId,
        uint256 first,
        uint256 count,
        Round[] calldata rounds,
        EnclaveProof[] calldata enclaves
    ) external;

    /// @notice Settles a part of a slice, on which seats agree that may differ elsewhere.
    /// @param proofs One per revealed seat, in order, of the rounds that cover the part.
    function settlePart(
        bytes32 dealId,
        uint64[2] calldata slice,
        Round[] calldata rounds,
        uint256 first,
        uint256 count,
        PartProof[] calldata proofs,
        EnclaveProof[] calldata enclaves
    ) external;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What the owner of a dataset or app demands of those who use it. Zeros and an empty text demand nothing.
struct Rules {
    /// `keccak256` of the canonical text of the policy by which evidence is appraised.
    bytes32 policyHash;
    /// Bytes that the files of a result may have together.
    uint64 outputBytesMax;
    /// What the results of one requester may reveal in all, in millionths of ε. Apps that declare nothing are then refused.
    uint64 epsilonMax;
    /// Unix seconds from which on nothing is released any more; 0 for never.
    uint64 endsAt;
    /// Which files a result may have and what is in them: JSON, as docs/spec/data-rules.md says.
    string outputSchema;
}

/// @notice Rules that secrets services and runtimes keep for the owners of datasets and apps, and the privacy budgets they grant.
///
/// It stands beside a hub and changes nothing of it: deals are made without it. Who keeps the rules is whoever releases keys.
interface IDataRules {
    event RulesSet(
        address indexed asset, bytes32 policyHash, uint64 outputBytesMax, uint64 epsilonMax, uint64 endsAt
    );

    /// @notice Emitted when the owner of `app` says what one task of it reveals, in millionths of ε.
    event EpsilonDeclared(address indexed app, uint64 epsilon);

    /// @notice Emitted when the tasks of a deal are charged to the requester; `spent` is what it has used in all.
    event EpsilonBooked(
        bytes32 indexed dealId,
        address indexed dataset,
        address indexed requester,
        uint256 epsilon,
        uint256 spent
    );

    /// @notice Thrown when the caller does not own the dataset or app, or the hub does not know it.
    error NotOwner(address asset, address caller);

    /// @notice Thrown when an app has declared before: what was booked counted on it.
    error AlreadyDeclared(address app, uint64 epsilon);

    /// @notice Thrown when the hub has no such deal.
    error UnknownDeal(bytes32 dealId);

    /// @notice Thrown when a dataset of the deal grants no budget, so that there is nothing to charge to.
    error NoBudget(address dataset);

    /// @notice Thrown when the app of the deal has not declared what it reveals.
    error Undeclared(address app);

    /// @notice Thrown when a deal is booked for a dataset already.
    error AlreadyBooked(bytes32 dealId, address dataset);

    /// @notice Thrown when somebody else says which datasets a requester uses in bulk.
    error NotRequester(bytes32 dealId, address caller);

    /// @notice Thrown when the deal would reveal `epsilon` and the requester has only `left`.
    error BudgetExceeded(address dataset, address requester, uint256 epsilon, uint256 left);

    /// @notice Sets the rules of a dataset or app. Only its owner may.
    function setRules(address asset, Rules calldata rules) external;

    /// @notice Says what one task of an app reveals, in millionths of ε; more than 0, once. Only its owner may.
    function declareEpsilon(address app, uint64 epsilon) external;

    /// @notice Charges all tasks of a deal to its requester's budget. Anybody may: what is charged, and to whom, the hub says.
    /// @return spent What the requester has used of the dataset's budget.
    function book(bytes32 dealId) external returns (uint256 spent);

    /// @notice Charges all tasks of a deal to its requester's budget of each dataset that it uses in bulk. Only the requester may: no
    /// contract knows which datasets these are, and a stranger could use up what is left.
    function bookBulk(bytes32 dealId, address[] calldata datasets) external;

    function viewRules(address asset) external view returns (Rules memory);

    /// @notice What one task of `app` reveals; 0 if it never said.
    function viewEpsilon(address app) external view returns (uint64);

    /// @notice What `requester` has used of the budget of `dataset`.
    function viewSpent(address dataset, address requester) external view returns (uint256);

    /// @notice Are the tasks of a deal charged to its requester's budget of `dataset`?
    function isBooked(bytes32 dealId, address dataset) external view returns (bool);
}

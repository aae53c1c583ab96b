// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

// What the hub takes and gives. The layouts are those of iExec PoCo 6.2, so that its clients can encode and decode them.
// Amounts are in nRLC (10⁻⁹ RLC), times in Unix seconds, ratios in percent.

/* ORDERS: signed, hence PoCo's own field names */

/// @notice The owner of an app offers its use.
struct AppOrder {
    address app;
    /// Per task.
    uint256 appprice;
    /// Number of tasks that the order allows.
    uint256 volume;
    /// Features that the app brings; see `RequestOrder.tag`.
    bytes32 tag;
    /// Zero allows every dataset; a contract may stand for a group (ERC-734, purpose 4). The same for the next two.
    address datasetrestrict;
    address workerpoolrestrict;
    address requesterrestrict;
    bytes32 salt;
    /// Signature of the app's owner over the EIP-712 hash of the fields above; empty if it is presigned.
    bytes sign;
}

/// @notice The owner of a dataset offers its use.
struct DatasetOrder {
    /// Zero stands for "no dataset"; all other fields are then zero.
    address dataset;
    uint256 datasetprice;
    uint256 volume;
    bytes32 tag;
    address apprestrict;
    address workerpoolrestrict;
    address requesterrestrict;
    bytes32 salt;
    bytes sign;
}

/// @notice A scheduler offers the computing power of its workerpool.
struct WorkerpoolOrder {
    address workerpool;
    uint256 workerpoolprice;
    uint256 volume;
    bytes32 tag;
    uint256 category;
    /// Highest trust that the scheduler accepts to deliver.
    uint256 trust;
    address apprestrict;
    address datasetrestrict;
    address requesterrestrict;
    bytes32 salt;
    bytes sign;
}

/// @notice A requester asks for runs of an app.
struct RequestOrder {
    address app;
    uint256 appmaxprice;
    /// Zero for none.
    address dataset;
    uint256 datasetmaxprice;
    /// Zero for any.
    address workerpool;
    uint256 workerpoolmaxprice;
    address requester;
    uint256 volume;
    /// Bit 0: TEE. Bits 1 to 3: its framework. Other bits are for market and scheduler.
    bytes32 tag;
    uint256 category;
    /// Accepted odds of a wrong result are one in `trust`.
    uint256 trust;
    address beneficiary;
    /// Contract told of each result; zero for none.
    address callback;
    /// For the worker; opaque here.
    string params;
    bytes32 salt;
    bytes sign;
}

enum OrderOperation {
    Sign,
    Close
}

struct AppOrderOperation {
    AppOrder order;
    OrderOperation operation;
    bytes sign;
}

struct DatasetOrderOperation {
    DatasetOrder order;
    OrderOperation operation;
    bytes sign;
}

struct WorkerpoolOrderOperation {
    WorkerpoolOrder order;
    OrderOperation operation;
    bytes sign;
}

struct RequestOrderOperation {
    RequestOrder order;
    OrderOperation operation;
    bytes sign;
}

/* WHAT THE VIEWS ANSWER */

struct Account {
    /// Free to lock or withdraw.
    uint256 stake;
    /// Held by deals and tasks.
    uint256 locked;
}

struct Category {
    string name;
    string description;
    /// One tenth of the time from the deal to the final deadline of its tasks.
    uint256 workClockTimeRef;
}

struct Resource {
    address pointer;
    /// When the deal was made; it stays the one paid.
    address owner;
    /// Per task.
    uint256 price;
}

struct Deal {
    Resource app;
    Resource dataset;
    Resource workerpool;
    uint256 trust;
    uint256 category;
    bytes32 tag;
    address requester;
    address beneficiary;
    address callback;
    string params;
    uint256 startTime;
    uint256 botFirst;
    uint256 botSize;
    /// What each worker stakes on a task.
    uint256 workerStake;
    uint256 schedulerRewardRatio;
    address sponsor;
}

enum TaskStatus {
    Unset,
    Active,
    Revealing,
    Completed,
    Failed
}

struct Task {
    TaskStatus status;
    bytes32 dealId;
    uint256 idx;
    uint256 timeref;
    uint256 contributionDeadline;
    uint256 revealDeadline;
    uint256 finalDeadline;
    bytes32 consensusValue;
    uint256 revealCounter;
    uint256 winnerCounter;
    address[] contributors;
    bytes32 resultDigest;
    bytes results;
    /// Always zero, as in PoCo.
    uint256 resultsTimestamp;
    bytes resultsCallback;
}

enum ContributionStatus {
    Unset,
    Contributed,
    Proved,
    Rejected
}

struct Contribution {
    ContributionStatus status;
    bytes32 resultHash;
    bytes32 resultSeal;
    address enclaveChallenge;
    /// Share in the workers' reward.
    uint256 weight;
}

struct AppInfo {
    address owner;
    string m_appName;
    string m_appType;
    bytes m_appMultiaddr;
    bytes32 m_appChecksum;
    bytes m_appMREnclave;
}

struct DatasetInfo {
    address owner;
    string m_datasetName;
    bytes m_datasetMultiaddr;
    bytes32 m_datasetChecksum;
}

struct WorkerpoolInfo {
    address owner;
    string m_workerpoolDescription;
    uint256 m_workerStakeRatioPolicy;
    uint256 m_schedulerRewardRatioPolicy;
}

struct EIP712Domain {
    string name;
    string version;
    uint256 chainId;
    address verifyingContract;
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice The cheat codes of forge that our tests use, answered at one fixed address while tests run.
/// @dev Signatures are forge's own: a name or a type changed here is a call to nothing.
interface Vm {
    /// @dev `topics[0]` is the event's signature hash.
    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }

    /* CALLER */

    /// @dev The next call has `sender` as `msg.sender`.
    function prank(address sender) external;
    /// @dev The next call has `sender` as `msg.sender` and `origin` as `tx.origin`.
    function prank(address sender, address origin) external;
    function startPrank(address sender) external;
    function startPrank(address sender, address origin) external;
    function stopPrank() external;

    /* EXPECTATIONS */

    function expectRevert() external;
    function expectRevert(bytes4 selector) external;
    function expectRevert(bytes calldata revertData) external;
    function expectRevert(address reverter) external;
    function expectRevert(bytes4 selector, address reverter) external;
    function expectRevert(bytes calldata revertData, address reverter) external;
    /// @dev Compares the first four bytes only.
    function expectPartialRevert(bytes4 selector) external;
    function expectEmit() external;
    function expectEmit(address emitter) external;
    function expectEmit(bool topic1, bool topic2, bool topic3, bool data) external;
    function expectEmit(bool topic1, bool topic2, bool topic3, bool data, address emitter) external;
    function expectCall(address callee, bytes calldata data) external;
    function expectCall(address callee, bytes calldata data, uint64 count) external;

    /* CHAIN */

    /// @dev Unix seconds.
    function warp(uint256 timestamp) external;
    /// @dev What `warp` set, also where the optimiser would reuse an older `block.timestamp`.
    function getBlockTimestamp() external view returns (uint256 timestamp);
    function roll(uint256 blockNumber) external;
    function getBlockNumber() external view returns (uint256 blockNumber);
    function chainId(uint256 id) external;
    /// @dev Wei.
    function deal(address account, uint256 balance) external;
    function etch(address account, bytes calldata runtimeCode) external;
    function load(address account, bytes32 slot) external view returns (bytes32 value);
    function store(address account, bytes32 slot, bytes32 value) external;
    function getNonce(address account) external view returns (uint64 nonce);
    function snapshotState() external returns (uint256 snapshotId);
    function revertToState(uint256 snapshotId) external returns (bool success);
    /// @dev Creates the contract compiled from `artifact`, `file:contract`, as the tests found it: not compiled a second time.
    function deployCode(string calldata artifact, bytes calldata arguments) external returns (address created);
    function mockCall(address callee, bytes calldata data, bytes calldata returnData) external;
    function mockCallRevert(address callee, bytes calldata data, bytes calldata revertData) external;
    function clearMockedCalls() external;

    /* KEYS */

    function addr(uint256 privateKey) external pure returns (address account);
    function sign(uint256 privateKey, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    /// @dev EIP-2098: `vs` is `s` with the parity of `v` in its highest bit.
    function signCompact(uint256 privateKey, bytes32 digest) external pure returns (bytes32 r, bytes32 vs);
    /// @dev EIP-7702: gives the account of `privateKey` the code of `implementation` in the next call.
    function signAndAttachDelegation(address implementation, uint256 privateKey) external;

    /* LOGS */

    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory logs);

    /* FUZZING */

    function assume(bool condition) external pure;
    function label(address account, string calldata name) external;

    /* SNAPSHOTS: written to snapshots/<group>.json, one value per name */

    function snapshotGasLastCall(string calldata name) external returns (uint256 gas);
    function snapshotGasLastCall(string calldata group, string calldata name) external returns (uint256 gas);
    function startSnapshotGas(string calldata name) external;
    function startSnapshotGas(string calldata group, string calldata name) external;
    function stopSnapshotGas() external returns (uint256 gas);
    function snapshotValue(string calldata group, string calldata name, uint256 value) external;

    /* METERING */

    function pauseGasMetering() external;
    function resumeGasMetering() external;
    function resetGasMetering() external;
    /// @dev Makes the next call start with cold accounts and slots, as in a transaction of its own.
    function cool(address account) external;

    /* FILES AND JSON: paths start at the folder of foundry.toml */

    function projectRoot() external view returns (string memory path);
    /// @dev The variable of the environment, or `otherwise`.
    function envOr(string calldata name, string calldata otherwise)
        external
        view
        returns (string memory value);
    function readFile(string calldata path) external view returns (string memory data);
    /// @dev `pathOfValue` is a JSONPath such as `.cases[0].name`; the answer is ABI-encoded.
    function parseJson(string calldata json, string calldata pathOfValue) external pure returns (bytes memory);
    function parseJsonUint(string calldata json, string calldata pathOfValue) external pure returns (uint256);
    function parseJsonUintArray(string calldata json, string calldata pathOfValue)
        external
        pure
        returns (uint256[] memory);
    function parseJsonInt(string calldata json, string calldata pathOfValue) external pure returns (int256);
    function parseJsonBool(string calldata json, string calldata pathOfValue) external pure returns (bool);
    function parseJsonAddress(string calldata json, string calldata pathOfValue)
        external
        pure
        returns (address);
    function parseJsonAddressArray(string calldata json, string calldata pathOfValue)
        external
        pure
        returns (address[] memory);
    function parseJsonString(string calldata json, string calldata pathOfValue)
        external
        pure
        returns (string memory);
    function parseJsonStringArray(string calldata json, string calldata pathOfValue)
        external
        pure
        returns (string[] memory);
    function parseJsonBytes(string calldata json, string calldata pathOfValue)
        external
        pure
        returns (bytes memory);
    function parseJsonBytes32(string calldata json, string calldata pathOfValue)
        external
        pure
        returns (bytes32);
    function parseJsonBytes32Array(string calldata json, string calldata pathOfValue)
        external
        pure
        returns (bytes32[] memory);
    function keyExistsJson(string calldata json, string calldata pathOfValue) external view returns (bool);

    /* TEXT */

    function toString(address value) external pure returns (string memory);
    function toString(bytes calldata value) external pure returns (string memory);
    function toString(bytes32 value) external pure returns (string memory);
    function toString(bool value) external pure returns (string memory);
    function toString(uint256 value) external pure returns (string memory);
    function toString(int256 value) external pure returns (string memory);
    function parseUint(string calldata text) external pure returns (uint256 value);

    /* ASSERTIONS: revert with both values and `message` */

    function assertTrue(bool condition, string calldata message) external pure;
    function assertFalse(bool condition, string calldata message) external pure;
    function assertEq(bool left, bool right, string calldata message) external pure;
    function assertEq(uint256 left, uint256 right, string calldata message) external pure;
    function assertEq(int256 left, int256 right, string calldata message) external pure;
    function assertEq(address left, address right, string calldata message) external pure;
    function assertEq(bytes32 left, bytes32 right, string calldata message) external pure;
    function assertEq(string calldata left, string calldata right, string calldata message) external pure;
    function assertEq(bytes calldata left, bytes calldata right, string calldata message) external pure;
    function assertEq(uint256[] calldata left, uint256[] calldata right, string calldata message)
        external
        pure;
    function assertEq(address[] calldata left, address[] calldata right, string calldata message)
        external
        pure;
    function assertEq(bytes32[] calldata left, bytes32[] calldata right, string calldata message)
        external
        pure;
    function assertNotEq(uint256 left, uint256 right, string calldata message) external pure;
    function assertNotEq(address left, address right, string calldata message) external pure;
    function assertNotEq(bytes32 left, bytes32 right, string calldata message) external pure;
    function assertLt(uint256 left, uint256 right, string calldata message) external pure;
    function assertLe(uint256 left, uint256 right, string calldata message) external pure;
    function assertGt(uint256 left, uint256 right, string calldata message) external pure;
    function assertGe(uint256 left, uint256 right, string calldata message) external pure;
    function assertApproxEqAbs(uint256 left, uint256 right, uint256 maxDelta, string calldata message)
        external
        pure;
}

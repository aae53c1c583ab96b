// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice Remembers the result it was told (ERC-1154).
contract Listener {
    bytes32 public taskId;
    bytes public result;
    address public teller;

    function receiveResult(bytes32 taskId_, bytes calldata result_) external {
        (taskId, result, teller) = (taskId_, result_, msg.sender);
    }
}

/// @notice Notes the gas it was given.
contract Meter {
    uint256 public gasAtStart;

    function receiveResult(bytes32, bytes calldata) external {
        gasAtStart = gasleft();
    }
}

/// @notice Uses all the gas it is given.
contract Glutton {
    uint256 public calls;

    function receiveResult(bytes32, bytes calldata) external {
        while (true) ++calls;
    }
}

/// @notice Answers with as many zeros as its gas allows.
contract Flooder {
    function receiveResult(bytes32, bytes calldata) external pure {
        assembly {
            return(0, 20000)
        }
    }
}

/// @notice Calls the hub back with calls of its own.
contract Intruder {
    bytes[] private _calls;
    bool[] public succeeded;

    function plan(bytes calldata call) external {
        _calls.push(call);
    }

    function receiveResult(bytes32, bytes calldata) external {
        for (uint256 i = 0; i < _calls.length; ++i) {
            (bool success,) = msg.sender.call(_calls[i]);
            succeeded.push(success);
        }
    }
}

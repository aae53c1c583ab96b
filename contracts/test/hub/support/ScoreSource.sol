// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice An older hub that knows scores.
contract ScoreSource {
    mapping(address worker => uint256) public viewScore;

    function set(address worker, uint256 score) external {
        viewScore[worker] = score;
    }
}

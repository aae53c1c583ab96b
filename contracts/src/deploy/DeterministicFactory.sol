// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

/// @title Creates contracts at addresses known beforehand.
/// @notice For chains that lack the factory found on most at 0x4e59b44847b379578588920cA78FbF26c0B4956C; called in the same
/// way: `salt (32 bytes) ‖ creation code`, answering with the address, 20 bytes. Where creation fails, the reason of the
/// constructor comes back.
contract DeterministicFactory {
    /// @notice Thrown when there is no salt.
    error SaltMissing(uint256 size);

    fallback() external payable {
        if (msg.data.length < 32) revert SaltMissing(msg.data.length);
        assembly {
            // Returns or reverts: nothing else uses this memory.
            let size := sub(calldatasize(), 32)
            calldatacopy(0, 32, size)
            let created := create2(callvalue(), 0, size, calldataload(0))
            if iszero(created) {
                returndatacopy(0, 0, returndatasize())
                revert(0, returndatasize())
            }
            mstore(0, created)
            return(12, 20)
        }
    }
}

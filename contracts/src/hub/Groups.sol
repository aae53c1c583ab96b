// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { GROUPMEMBER_PURPOSE } from "./Constants.sol";

/// @notice The part of an ERC-734 contract that says who is in a group.
interface IKeyHolder {
    function keyHasPurpose(bytes32 key, uint256 purpose) external view returns (bool);
}

/// @notice The restrictions of orders.
library Groups {
    /// @notice Whether an order restricted to `restriction` accepts `subject`: there is no restriction, or it is the subject, or it is
    /// a contract that counts the subject among its members. A contract that reverts or answers anything but true does not.
    function accepts(address restriction, address subject) internal view returns (bool) {
        return restriction == address(0) || restriction == subject || _isMember(restriction, subject);
    }

    function _isMember(address group, address subject) private view returns (bool isMember) {
        bytes memory question = abi.encodeCall(
            IKeyHolder.keyHasPurpose, (bytes32(uint256(uint160(subject))), GROUPMEMBER_PURPOSE)
        );

        // Takes one word of the answer only, whatever its size; an account without code answers nothing.
        assembly ("memory-safe") {
            let success := staticcall(gas(), group, add(question, 0x20), mload(question), 0, 0x20)
            isMember := and(and(success, gt(returndatasize(), 0x1f)), eq(mload(0), 1))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A wallet that accepts the signatures of its owner (ERC-1271): `r ‖ s ‖ v`.
contract Wallet {
    address private immutable OWNER;

    constructor(address owner) {
        OWNER = owner;
    }

    function isValidSignature(bytes32 digest, bytes calldata sign) external view returns (bytes4) {
        bytes32 r = bytes32(sign[:32]);
        bytes32 s = bytes32(sign[32:64]);
        return ecrecover(digest, uint8(sign[64]), r, s) == OWNER ? this.isValidSignature.selector : bytes4(0);
    }
}

/// @notice A contract that answers every call with the same bytes.
contract Parrot {
    bytes private _answer;

    constructor(bytes memory answer) {
        _answer = answer;
    }

    fallback(bytes calldata) external returns (bytes memory) {
        return _answer;
    }
}

/// @notice A contract that refuses every call.
contract Grump {
    fallback() external {
        revert("no");
    }
}

/// @notice A group of addresses (ERC-734, purpose 4).
contract Group {
    mapping(bytes32 key => bool) private _members;

    constructor(address member) {
        _members[bytes32(uint256(uint160(member)))] = true;
    }

    function keyHasPurpose(bytes32 key, uint256 purpose) external view returns (bool) {
        return purpose == 4 && _members[key];
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { SignatureCheckerLib } from "solady/src/utils/SignatureCheckerLib.sol";

/// @notice Who signed what; the rules are in `IOrders`.
library Signatures {
    /// @dev Size of the code that an EIP-7702 delegation leaves: `0xef0100 ‖ address`.
    uint256 private constant DELEGATION_SIZE = 23;

    function isSigner(address account, bytes32 digest, bytes calldata signature)
        internal
        view
        returns (bool)
    {
        if (account == address(0)) return false;

        uint256 codeSize = account.code.length;
        if (codeSize == 0) {
            require(_hasEcdsaLength(signature), "invalid-signature-format");
            return _recover(digest, signature) == account;
        }
        // The account still has its key, whatever the code that it borrows can do.
        if (codeSize == DELEGATION_SIZE && _isDelegated(account) && _hasEcdsaLength(signature)) {
            if (_recover(digest, signature) == account) return true;
        }
        return SignatureCheckerLib.isValidERC1271SignatureNowCalldata(account, digest, signature);
    }

    function _isDelegated(address account) private view returns (bool) {
        bytes32 start;
        assembly ("memory-safe") {
            extcodecopy(account, 0, 0, 0x20)
            start := mload(0)
        }
        return bytes3(start) == 0xef0100;
    }

    function _hasEcdsaLength(bytes calldata signature) private pure returns (bool) {
        return signature.length == 65 || signature.length == 64;
    }

    /// @dev Zero if it is not the signature of anybody.
    function _recover(bytes32 digest, bytes calldata signature) private pure returns (address signer) {
        bytes32 r = bytes32(signature[:32]);
        bytes32 s = bytes32(signature[32:64]);
        if (signature.length == 64) (signer,,) = ECDSA.tryRecover(digest, r, s);
        else (signer,,) = ECDSA.tryRecover(digest, uint8(signature[64]), r, s);
    }
}

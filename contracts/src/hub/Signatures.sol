// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ECDSA } from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import { MessageHashUtils } from "@openzeppelin/contracts/utils/cryptography/MessageHashUtils.sol";
import { SignatureCheckerLib } from "solady/src/utils/SignatureCheckerLib.sol";

/// @notice Who signed what; the rules are in `IOrders`.
library Signatures {
    /// @dev A key is asked for first, whatever code the account has: a contract has no key, and an account that borrows code (EIP-7702)
    /// keeps its own. Most signers have no code, and looking whether they do costs as much as the recovery.
    function isSigner(address account, bytes32 digest, bytes calldata signature)
        internal
        view
        returns (bool)
    {
        if (account == address(0)) return false;

        bool hasEcdsaLength = signature.length == 65 || signature.length == 64;
        if (hasEcdsaLength && _recover(digest, signature) == account) return true;
        if (account.code.length == 0) {
            require(hasEcdsaLength, "invalid-signature-format");
            return false;
        }
        return SignatureCheckerLib.isValidERC1271SignatureNowCalldata(account, digest, signature);
    }

    /// @dev For a message of 32 bytes, signed as wallets sign messages (EIP-191).
    function isMessageSigner(address account, bytes32 message, bytes calldata signature)
        internal
        view
        returns (bool)
    {
        return isSigner(account, MessageHashUtils.toEthSignedMessageHash(message), signature);
    }

    /// @dev Zero if it is not the signature of anybody.
    function _recover(bytes32 digest, bytes calldata signature) private pure returns (address signer) {
        bytes32 r = bytes32(signature[:32]);
        bytes32 s = bytes32(signature[32:64]);
        if (signature.length == 64) (signer,,) = ECDSA.tryRecover(digest, r, s);
        else (signer,,) = ECDSA.tryRecover(digest, uint8(signature[64]), r, s);
    }
}

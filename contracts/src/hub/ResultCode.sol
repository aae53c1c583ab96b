// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { LibBytes } from "solady/src/utils/LibBytes.sol";

/// @notice What a completed task leaves behind, as bytes: `size of results (4) ‖ results ‖ callback data`. For a task that one
/// worker settled alone, `result digest (32) ‖ worker (20) ‖ enclave challenge (20)` comes before, in place of a contribution.
library ResultCode {
    struct Solo {
        bytes32 resultDigest;
        address worker;
        address enclaveChallenge;
    }

    uint256 private constant SOLO_SIZE = 72;

    /// @dev Largest size of what is added to results and callback data.
    uint256 internal constant OVERHEAD = SOLO_SIZE + 4;

    function encode(bytes calldata results, bytes calldata resultsCallback)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(uint32(results.length), results, resultsCallback);
    }

    function encodeSolo(Solo memory solo, bytes calldata results, bytes calldata resultsCallback)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(
            solo.resultDigest,
            solo.worker,
            solo.enclaveChallenge,
            uint32(results.length),
            results,
            resultsCallback
        );
    }

    function decode(bytes memory data, bool isSolo)
        internal
        pure
        returns (bytes memory results, bytes memory resultsCallback)
    {
        uint256 start = isSolo ? SOLO_SIZE : 0;
        uint256 size = uint32(bytes4(LibBytes.load(data, start)));
        results = LibBytes.slice(data, start + 4, start + 4 + size);
        resultsCallback = LibBytes.slice(data, start + 4 + size);
    }

    function decodeSolo(bytes memory data) internal pure returns (Solo memory) {
        return Solo({
            resultDigest: LibBytes.load(data, 0),
            worker: address(bytes20(LibBytes.load(data, 32))),
            enclaveChallenge: address(bytes20(LibBytes.load(data, 52)))
        });
    }
}

// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { TaskStatus } from "./HubTypes.sol";
import { Round } from "./IRounds.sol";

/// @notice What workers, and all others but the scheduler, do about rounds; events and errors are those of `IRounds`.
interface IProofs {
    /* BONDS */

    /// @notice Moves free funds of the caller to its bond, which its seats risk.
    function bond(uint256 amount) external;

    /// @notice Takes `amount` out of the caller's bond; it can be released after `UNBOND_DELAY`, which starts again with each call.
    /// Until then it can still be seized, and carries no new seats.
    function unbond(uint256 amount) external;

    /// @notice Gives the caller's unbonded funds back to it.
    function release() external;

    /* FOR WORKERS */

    /// @notice Shows what is behind the caller's commitment, so that it counts whatever the scheduler does. Until the round's reveal
    /// deadline; later ones count for nothing.
    /// @dev Of the rounds given, only the caller's is read: rounds opened in the meantime do not matter.
    /// @param round Number of the round in the chain.
    /// @param seat Number of the caller's seat in the round.
    function revealSeat(
        bytes32 dealId,
        uint64[2] calldata slice,
        Round[] calldata rounds,
        uint256 round,
        uint256 seat,
        bytes32 root,
        bytes32 salt
    ) external;

    /* FOR ANYONE */

    /// @notice Shows the result of one task of a settled range, and tells the callback, once.
    /// @param first Of the range that was settled.
    /// @param path Siblings from the task's leaf up to the range's root.
    function proveTask(
        bytes32 dealId,
        uint256 first,
        uint256 count,
        uint256 index,
        bytes32 resultDigest,
        bytes calldata resultsCallback,
        bytes32[] calldata path
    ) external;

    /// @notice After the final deadline: gives back the price of the tasks in the range that were neither settled nor started on
    /// their own, and seizes the scheduler's stake for them.
    function claimSlice(bytes32 dealId, uint256 first, uint256 count) external;

    /// @notice Performs several calls, to any function of the hub, for the same caller; all or none.
    function multicall(bytes[] calldata calls) external;

    /* VIEWS: zeros for deals that there are not */

    /// @return bonded Carries seats.
    /// @return unbonding Can still be seized.
    /// @return releaseTime Unix seconds; zero if nothing is unbonding.
    function viewBond(address worker)
        external
        view
        returns (uint256 bonded, uint256 unbonding, uint256 releaseTime);

    /// @return opened Tasks from the deal's first on that are in slices.
    /// @return settled Whether a slice covers all of them and was settled as a whole; for the parts, ask `viewSettledRoot`.
    function viewSlices(bytes32 dealId) external view returns (uint256 opened, bool settled);

    /// @return chain The hash of a slice's rounds, 27 bytes from the high end; zero if the slice is not open.
    function viewChain(bytes32 dealId, uint256 first, uint256 count) external view returns (bytes32 chain);

    /// @return root Of a range that was settled as one; zero else.
    function viewSettledRoot(bytes32 dealId, uint256 first, uint256 count)
        external
        view
        returns (bytes32 root);

    /// @return Whether a round paid for the task.
    function isSettled(bytes32 dealId, uint256 index) external view returns (bool);

    /// @notice The status of a task of a deal, whichever way it is worked on: `Active` also in a slice that is open, `Completed` also if
    /// nobody proved the result, `Failed` also after `claimSlice`.
    function viewStatus(bytes32 dealId, uint256 index) external view returns (TaskStatus);

    /// @return root Shown on chain by `revealSeat`; zero else.
    function viewReveal(bytes32 commitment) external view returns (bytes32 root);
}

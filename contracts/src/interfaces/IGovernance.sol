// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What the owner of the hub can do: configure it once, add categories, name the TEE broker, set the callback's gas,
/// replace the registries. It cannot touch funds, deals or tasks.
///
/// `Ownable: caller is not the owner` for others, except `transferOwnership`.
interface IGovernance {
    event OwnershipTransferred(address indexed previousOwner, address indexed newOwner);
    event CreateCategory(uint256 catid, string name, string description, uint256 workClockTimeRef);

    /// @notice Thrown by `transferOwnership` for others than the owner.
    error NotContractOwner(address caller, address owner);

    /// @notice Thrown when a category's time reference is above what a deadline can hold.
    error TimeReferenceTooLong(uint256 workClockTimeRef, uint256 maxTimeRef);

    /// @notice Thrown when there are as many categories as a deal can name.
    error TooManyCategories(uint256 maxCategories);

    /// @notice Thrown when more gas is asked for callbacks than a block has.
    error CallbackGasTooHigh(uint256 gas, uint256 maxGas);

    /// @notice Thrown when there is no older hub to take scores from.
    error NoScoreSource();

    /// @notice Thrown when the score of `worker` was imported before.
    error ScoreAlreadyImported(address worker);

    function owner() external view returns (address);

    /// @notice Gives the hub to `newOwner`; to zero, to nobody, for ever.
    function transferOwnership(address newOwner) external;

    /// @notice Sets what the hub works with; once, else `already-configured`.
    /// @param tokenName ERC-20 name of funds in the hub.
    /// @param scoreSource An older hub whose scores workers may bring over; zero for none.
    function configure(
        address token,
        string calldata tokenName,
        string calldata tokenSymbol,
        uint8 tokenDecimals,
        address appRegistry,
        address datasetRegistry,
        address workerpoolRegistry,
        address scoreSource
    ) external;

    /// @notice Kept for clients: the domain separator follows the chain id by itself. `not-configured` before `configure`.
    function updateDomainSeparator() external;

    /// @notice Raises the score of `worker` to what it has in the older hub; once. Anyone may call.
    function importScore(address worker) external;

    /// @notice Names who authorises contributions from enclaves, in place of schedulers; zero for nobody.
    function setTeeBroker(address teeBroker) external;

    /// @notice Sets what a callback may use.
    function setCallbackGas(uint256 gas) external;

    function changeRegistries(address appRegistry, address datasetRegistry, address workerpoolRegistry)
        external;

    /// @notice Adds a category; there is no way to change or remove one.
    /// @return catid Its number, from 0.
    function createCategory(string calldata name, string calldata description, uint256 workClockTimeRef)
        external
        returns (uint256 catid);
}

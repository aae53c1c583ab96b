// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { ERC20 } from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import { ERC20Permit } from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import { Address } from "@openzeppelin/contracts/utils/Address.sol";
import { IApprovalReceiver, IRLC } from "./IRLC.sol";

/// @title RLC
/// @notice What requesters pay with and what workers and schedulers stake.
contract RLC is IRLC, ERC20Permit {
    /// @dev 86 999 784.9868455 RLC, in nRLC: the supply of the token on Ethereum.
    uint256 private constant SUPPLY = 86_999_784_986_845_500;

    /// @param holder Receives the whole supply.
    constructor(address holder) ERC20("iExec Network Token", "RLC") ERC20Permit("iExec Network Token") {
        _mint(holder, SUPPLY);
    }

    /// @notice 1 RLC is 10⁹ base units (nRLC).
    function decimals() public pure override returns (uint8) {
        return 9;
    }

    /// @inheritdoc IRLC
    function approveAndCall(address spender, uint256 amount, bytes calldata data) external returns (bool) {
        _approve(msg.sender, spender, amount);

        bytes memory answer = Address.functionCall(
            spender,
            abi.encodeCall(IApprovalReceiver.receiveApproval, (msg.sender, amount, address(this), data))
        );
        if (answer.length > 0 && !abi.decode(answer, (bool))) revert ApprovalRefused(spender);

        return true;
    }
}

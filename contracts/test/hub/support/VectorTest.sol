// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import { HubTest } from "./HubTest.sol";

/// @notice Reads the cases of a file in vectors/, one at a time.
abstract contract VectorTest is HubTest {
    string private _json;
    /// @dev Path of the selected case; also what an assertion says when it fails.
    string internal _case;

    /// @param name Without folder and ending.
    function _open(string memory name) internal returns (uint256 count) {
        _json = vm.readFile(string.concat("../vectors/", name, ".json"));
        return vm.parseJsonUint(_json, ".count");
    }

    function _select(uint256 i) internal {
        _case = string.concat(".cases[", vm.toString(i), "].");
    }

    function _path(string memory field) private view returns (string memory) {
        return string.concat(_case, field);
    }

    function _uint(string memory field) internal view returns (uint256) {
        return vm.parseJsonUint(_json, _path(field));
    }

    function _uints(string memory field) internal view returns (uint256[] memory) {
        return vm.parseJsonUintArray(_json, _path(field));
    }

    function _int(string memory field) internal view returns (int256) {
        return vm.parseJsonInt(_json, _path(field));
    }

    function _bool(string memory field) internal view returns (bool) {
        return vm.parseJsonBool(_json, _path(field));
    }

    function _address(string memory field) internal view returns (address) {
        return vm.parseJsonAddress(_json, _path(field));
    }

    function _addresses(string memory field) internal view returns (address[] memory) {
        return vm.parseJsonAddressArray(_json, _path(field));
    }

    function _word(string memory field) internal view returns (bytes32) {
        return vm.parseJsonBytes32(_json, _path(field));
    }

    function _words(string memory field) internal view returns (bytes32[] memory) {
        return vm.parseJsonBytes32Array(_json, _path(field));
    }

    function _text(string memory field) internal view returns (string memory) {
        return vm.parseJsonString(_json, _path(field));
    }

    /// @dev For comparing texts.
    function _hashOfText(string memory field) internal view returns (bytes32) {
        return keccak256(bytes(_text(field)));
    }
}

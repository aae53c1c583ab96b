// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.30;

import { Asset } from "./Asset.sol";
import { IDataset } from "./IDataset.sol";

/// @title Packing of a dataset's description.
/// @dev checksum (32) ‖ name size (2) ‖ name ‖ multiaddr.
library DatasetDescription {
    uint256 internal constant HEAD_SIZE = 34;

    /// @dev A size beyond 16 bits would be cut, but no description that long fits into a contract.
    function pack(string calldata name, bytes calldata multiaddr, bytes32 checksum)
        internal
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(checksum, uint16(bytes(name).length), name, multiaddr);
    }
}

/// @title The code shared by all datasets.
contract Dataset is Asset, IDataset {
    /// @inheritdoc IDataset
    function initialize(string calldata, bytes calldata, bytes32) external {
        revert("already initialized");
    }

    /// @inheritdoc IDataset
    function m_datasetName() external view returns (string memory) {
        return string(_description(DatasetDescription.HEAD_SIZE, _nameSize()));
    }

    /// @inheritdoc IDataset
    function m_datasetMultiaddr() external view returns (bytes memory) {
        uint256 start = DatasetDescription.HEAD_SIZE + _nameSize();
        return _description(start, _descriptionSize() - start);
    }

    /// @inheritdoc IDataset
    function m_datasetChecksum() external view returns (bytes32) {
        return _descriptionWord(0);
    }

    function _nameSize() private view returns (uint256) {
        return uint256(_descriptionWord(32)) >> 240;
    }
}

// Generated from src/hub/Hub.sol:Hub, src/interfaces/IHub.sol:IHub; do not edit.

export const hubAbi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "owner",
    "type": "address"
   },
   {
    "name": "modules",
    "type": "tuple",
    "components": [
     {
      "name": "escrow",
      "type": "address"
     },
     {
      "name": "orders",
      "type": "address"
     },
     {
      "name": "matching",
      "type": "address"
     },
     {
      "name": "tasks",
      "type": "address"
     },
     {
      "name": "governance",
      "type": "address"
     },
     {
      "name": "views",
      "type": "address"
     }
    ]
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "allowance",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   },
   {
    "name": "spender",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "appregistry",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "approve",
  "inputs": [
   {
    "name": "spender",
    "type": "address"
   },
   {
    "name": "value",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "approveAndCall",
  "inputs": [
   {
    "name": "spender",
    "type": "address"
   },
   {
    "name": "value",
    "type": "uint256"
   },
   {
    "name": "extraData",
    "type": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "assertDatasetDealCompatibility",
  "inputs": [
   {
    "name": "datasetOrder",
    "type": "tuple",
    "components": [
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   },
   {
    "name": "dealId",
    "type": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "balanceOf",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "broadcastAppOrder",
  "inputs": [
   {
    "name": "order",
    "type": "tuple",
    "components": [
     {
      "name": "app",
      "type": "address"
     },
     {
      "name": "appprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "datasetrestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "broadcastDatasetOrder",
  "inputs": [
   {
    "name": "order",
    "type": "tuple",
    "components": [
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "broadcastRequestOrder",
  "inputs": [
   {
    "name": "order",
    "type": "tuple",
    "components": [
     {
      "name": "app",
      "type": "address"
     },
     {
      "name": "appmaxprice",
      "type": "uint256"
     },
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetmaxprice",
      "type": "uint256"
     },
     {
      "name": "workerpool",
      "type": "address"
     },
     {
      "name": "workerpoolmaxprice",
      "type": "uint256"
     },
     {
      "name": "requester",
      "type": "address"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "beneficiary",
      "type": "address"
     },
     {
      "name": "callback",
      "type": "address"
     },
     {
      "name": "params",
      "type": "string"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "broadcastWorkerpoolOrder",
  "inputs": [
   {
    "name": "order",
    "type": "tuple",
    "components": [
     {
      "name": "workerpool",
      "type": "address"
     },
     {
      "name": "workerpoolprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "datasetrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "callbackgas",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "changeRegistries",
  "inputs": [
   {
    "name": "appRegistry",
    "type": "address"
   },
   {
    "name": "datasetRegistry",
    "type": "address"
   },
   {
    "name": "workerpoolRegistry",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "claim",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "claimArray",
  "inputs": [
   {
    "name": "taskIds",
    "type": "bytes32[]"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "computeDealVolume",
  "inputs": [
   {
    "name": "appOrder",
    "type": "tuple",
    "components": [
     {
      "name": "app",
      "type": "address"
     },
     {
      "name": "appprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "datasetrestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   },
   {
    "name": "datasetOrder",
    "type": "tuple",
    "components": [
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   },
   {
    "name": "workerpoolOrder",
    "type": "tuple",
    "components": [
     {
      "name": "workerpool",
      "type": "address"
     },
     {
      "name": "workerpoolprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "datasetrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   },
   {
    "name": "requestOrder",
    "type": "tuple",
    "components": [
     {
      "name": "app",
      "type": "address"
     },
     {
      "name": "appmaxprice",
      "type": "uint256"
     },
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetmaxprice",
      "type": "uint256"
     },
     {
      "name": "workerpool",
      "type": "address"
     },
     {
      "name": "workerpoolmaxprice",
      "type": "uint256"
     },
     {
      "name": "requester",
      "type": "address"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "beneficiary",
      "type": "address"
     },
     {
      "name": "callback",
      "type": "address"
     },
     {
      "name": "params",
      "type": "string"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "volume",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "configure",
  "inputs": [
   {
    "name": "token",
    "type": "address"
   },
   {
    "name": "tokenName",
    "type": "string"
   },
   {
    "name": "tokenSymbol",
    "type": "string"
   },
   {
    "name": "tokenDecimals",
    "type": "uint8"
   },
   {
    "name": "appRegistry",
    "type": "address"
   },
   {
    "name": "datasetRegistry",
    "type": "address"
   },
   {
    "name": "workerpoolRegistry",
    "type": "address"
   },
   {
    "name": "scoreSource",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "contribute",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "resultHash",
    "type": "bytes32"
   },
   {
    "name": "resultSeal",
    "type": "bytes32"
   },
   {
    "name": "enclaveChallenge",
    "type": "address"
   },
   {
    "name": "enclaveSign",
    "type": "bytes"
   },
   {
    "name": "authorizationSign",
    "type": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "contributeAndFinalize",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "resultDigest",
    "type": "bytes32"
   },
   {
    "name": "results",
    "type": "bytes"
   },
   {
    "name": "resultsCallback",
    "type": "bytes"
   },
   {
    "name": "enclaveChallenge",
    "type": "address"
   },
   {
    "name": "enclaveSign",
    "type": "bytes"
   },
   {
    "name": "authorizationSign",
    "type": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "contribution_deadline_ratio",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "countCategory",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "createCategory",
  "inputs": [
   {
    "name": "name",
    "type": "string"
   },
   {
    "name": "description",
    "type": "string"
   },
   {
    "name": "workClockTimeRef",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "catid",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "datasetregistry",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "decimals",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint8"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "decreaseAllowance",
  "inputs": [
   {
    "name": "spender",
    "type": "address"
   },
   {
    "name": "subtractedValue",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "deposit",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "depositFor",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   },
   {
    "name": "target",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "depositForArray",
  "inputs": [
   {
    "name": "amounts",
    "type": "uint256[]"
   },
   {
    "name": "targets",
    "type": "address[]"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "domain",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "name",
      "type": "string"
     },
     {
      "name": "version",
      "type": "string"
     },
     {
      "name": "chainId",
      "type": "uint256"
     },
     {
      "name": "verifyingContract",
      "type": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "eip712domain_separator",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "final_deadline_ratio",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "finalize",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "results",
    "type": "bytes"
   },
   {
    "name": "resultsCallback",
    "type": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "frozenOf",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "groupmember_purpose",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "importScore",
  "inputs": [
   {
    "name": "worker",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "increaseAllowance",
  "inputs": [
   {
    "name": "spender",
    "type": "address"
   },
   {
    "name": "addedValue",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "initialize",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "idx",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "initializeAndClaimArray",
  "inputs": [
   {
    "name": "dealIds",
    "type": "bytes32[]"
   },
   {
    "name": "indexes",
    "type": "uint256[]"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "initializeArray",
  "inputs": [
   {
    "name": "dealIds",
    "type": "bytes32[]"
   },
   {
    "name": "indexes",
    "type": "uint256[]"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "kitty_address",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "kitty_min",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "kitty_ratio",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "manageAppOrder",
  "inputs": [
   {
    "name": "operation",
    "type": "tuple",
    "components": [
     {
      "name": "order",
      "type": "tuple",
      "components": [
       {
        "name": "app",
        "type": "address"
       },
       {
        "name": "appprice",
        "type": "uint256"
       },
       {
        "name": "volume",
        "type": "uint256"
       },
       {
        "name": "tag",
        "type": "bytes32"
       },
       {
        "name": "datasetrestrict",
        "type": "address"
       },
       {
        "name": "workerpoolrestrict",
        "type": "address"
       },
       {
        "name": "requesterrestrict",
        "type": "address"
       },
       {
        "name": "salt",
        "type": "bytes32"
       },
       {
        "name": "sign",
        "type": "bytes"
       }
      ]
     },
     {
      "name": "operation",
      "type": "uint8"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "manageDatasetOrder",
  "inputs": [
   {
    "name": "operation",
    "type": "tuple",
    "components": [
     {
      "name": "order",
      "type": "tuple",
      "components": [
       {
        "name": "dataset",
        "type": "address"
       },
       {
        "name": "datasetprice",
        "type": "uint256"
       },
       {
        "name": "volume",
        "type": "uint256"
       },
       {
        "name": "tag",
        "type": "bytes32"
       },
       {
        "name": "apprestrict",
        "type": "address"
       },
       {
        "name": "workerpoolrestrict",
        "type": "address"
       },
       {
        "name": "requesterrestrict",
        "type": "address"
       },
       {
        "name": "salt",
        "type": "bytes32"
       },
       {
        "name": "sign",
        "type": "bytes"
       }
      ]
     },
     {
      "name": "operation",
      "type": "uint8"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "manageRequestOrder",
  "inputs": [
   {
    "name": "operation",
    "type": "tuple",
    "components": [
     {
      "name": "order",
      "type": "tuple",
      "components": [
       {
        "name": "app",
        "type": "address"
       },
       {
        "name": "appmaxprice",
        "type": "uint256"
       },
       {
        "name": "dataset",
        "type": "address"
       },
       {
        "name": "datasetmaxprice",
        "type": "uint256"
       },
       {
        "name": "workerpool",
        "type": "address"
       },
       {
        "name": "workerpoolmaxprice",
        "type": "uint256"
       },
       {
        "name": "requester",
        "type": "address"
       },
       {
        "name": "volume",
        "type": "uint256"
       },
       {
        "name": "tag",
        "type": "bytes32"
       },
       {
        "name": "category",
        "type": "uint256"
       },
       {
        "name": "trust",
        "type": "uint256"
       },
       {
        "name": "beneficiary",
        "type": "address"
       },
       {
        "name": "callback",
        "type": "address"
       },
       {
        "name": "params",
        "type": "string"
       },
       {
        "name": "salt",
        "type": "bytes32"
       },
       {
        "name": "sign",
        "type": "bytes"
       }
      ]
     },
     {
      "name": "operation",
      "type": "uint8"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "manageWorkerpoolOrder",
  "inputs": [
   {
    "name": "operation",
    "type": "tuple",
    "components": [
     {
      "name": "order",
      "type": "tuple",
      "components": [
       {
        "name": "workerpool",
        "type": "address"
       },
       {
        "name": "workerpoolprice",
        "type": "uint256"
       },
       {
        "name": "volume",
        "type": "uint256"
       },
       {
        "name": "tag",
        "type": "bytes32"
       },
       {
        "name": "category",
        "type": "uint256"
       },
       {
        "name": "trust",
        "type": "uint256"
       },
       {
        "name": "apprestrict",
        "type": "address"
       },
       {
        "name": "datasetrestrict",
        "type": "address"
       },
       {
        "name": "requesterrestrict",
        "type": "address"
       },
       {
        "name": "salt",
        "type": "bytes32"
       },
       {
        "name": "sign",
        "type": "bytes"
       }
      ]
     },
     {
      "name": "operation",
      "type": "uint8"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "matchOrders",
  "inputs": [
   {
    "name": "appOrder",
    "type": "tuple",
    "components": [
     {
      "name": "app",
      "type": "address"
     },
     {
      "name": "appprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "datasetrestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   },
   {
    "name": "datasetOrder",
    "type": "tuple",
    "components": [
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   },
   {
    "name": "workerpoolOrder",
    "type": "tuple",
    "components": [
     {
      "name": "workerpool",
      "type": "address"
     },
     {
      "name": "workerpoolprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "datasetrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   },
   {
    "name": "requestOrder",
    "type": "tuple",
    "components": [
     {
      "name": "app",
      "type": "address"
     },
     {
      "name": "appmaxprice",
      "type": "uint256"
     },
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetmaxprice",
      "type": "uint256"
     },
     {
      "name": "workerpool",
      "type": "address"
     },
     {
      "name": "workerpoolmaxprice",
      "type": "uint256"
     },
     {
      "name": "requester",
      "type": "address"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "beneficiary",
      "type": "address"
     },
     {
      "name": "callback",
      "type": "address"
     },
     {
      "name": "params",
      "type": "string"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "owner",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "receiveApproval",
  "inputs": [
   {
    "name": "sender",
    "type": "address"
   },
   {
    "name": "amount",
    "type": "uint256"
   },
   {
    "name": "token",
    "type": "address"
   },
   {
    "name": "data",
    "type": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "recover",
  "inputs": [],
  "outputs": [
   {
    "name": "delta",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "reopen",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "resultFor",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bytes"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "reveal",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "resultDigest",
    "type": "bytes32"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "reveal_deadline_ratio",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "setCallbackGas",
  "inputs": [
   {
    "name": "gas",
    "type": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "setTeeBroker",
  "inputs": [
   {
    "name": "teeBroker",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "sponsorMatchOrders",
  "inputs": [
   {
    "name": "appOrder",
    "type": "tuple",
    "components": [
     {
      "name": "app",
      "type": "address"
     },
     {
      "name": "appprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "datasetrestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   },
   {
    "name": "datasetOrder",
    "type": "tuple",
    "components": [
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   },
   {
    "name": "workerpoolOrder",
    "type": "tuple",
    "components": [
     {
      "name": "workerpool",
      "type": "address"
     },
     {
      "name": "workerpoolprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "datasetrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   },
   {
    "name": "requestOrder",
    "type": "tuple",
    "components": [
     {
      "name": "app",
      "type": "address"
     },
     {
      "name": "appmaxprice",
      "type": "uint256"
     },
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetmaxprice",
      "type": "uint256"
     },
     {
      "name": "workerpool",
      "type": "address"
     },
     {
      "name": "workerpoolmaxprice",
      "type": "uint256"
     },
     {
      "name": "requester",
      "type": "address"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "beneficiary",
      "type": "address"
     },
     {
      "name": "callback",
      "type": "address"
     },
     {
      "name": "params",
      "type": "string"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ],
  "outputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "supportsInterface",
  "inputs": [
   {
    "name": "interfaceId",
    "type": "bytes4"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "symbol",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "teebroker",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "token",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totalSupply",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "transfer",
  "inputs": [
   {
    "name": "recipient",
    "type": "address"
   },
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "transferFrom",
  "inputs": [
   {
    "name": "sender",
    "type": "address"
   },
   {
    "name": "recipient",
    "type": "address"
   },
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "transferOwnership",
  "inputs": [
   {
    "name": "newOwner",
    "type": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "updateDomainSeparator",
  "inputs": [],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "verifyPresignature",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   },
   {
    "name": "messageHash",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "verifyPresignatureOrSignature",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   },
   {
    "name": "messageHash",
    "type": "bytes32"
   },
   {
    "name": "signature",
    "type": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "verifySignature",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   },
   {
    "name": "messageHash",
    "type": "bytes32"
   },
   {
    "name": "signature",
    "type": "bytes"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewAccount",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "stake",
      "type": "uint256"
     },
     {
      "name": "locked",
      "type": "uint256"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewAccountABILegacy",
  "inputs": [
   {
    "name": "account",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "stake",
    "type": "uint256"
   },
   {
    "name": "locked",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewApp",
  "inputs": [
   {
    "name": "app",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "owner",
      "type": "address"
     },
     {
      "name": "m_appName",
      "type": "string"
     },
     {
      "name": "m_appType",
      "type": "string"
     },
     {
      "name": "m_appMultiaddr",
      "type": "bytes"
     },
     {
      "name": "m_appChecksum",
      "type": "bytes32"
     },
     {
      "name": "m_appMREnclave",
      "type": "bytes"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewCategory",
  "inputs": [
   {
    "name": "catid",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "name",
      "type": "string"
     },
     {
      "name": "description",
      "type": "string"
     },
     {
      "name": "workClockTimeRef",
      "type": "uint256"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewCategoryABILegacy",
  "inputs": [
   {
    "name": "catid",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "name",
    "type": "string"
   },
   {
    "name": "description",
    "type": "string"
   },
   {
    "name": "workClockTimeRef",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewConfigABILegacy",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "category",
    "type": "uint256"
   },
   {
    "name": "startTime",
    "type": "uint256"
   },
   {
    "name": "botFirst",
    "type": "uint256"
   },
   {
    "name": "botSize",
    "type": "uint256"
   },
   {
    "name": "workerStake",
    "type": "uint256"
   },
   {
    "name": "schedulerRewardRatio",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewConsumed",
  "inputs": [
   {
    "name": "orderHash",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewContribution",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "worker",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "status",
      "type": "uint8"
     },
     {
      "name": "resultHash",
      "type": "bytes32"
     },
     {
      "name": "resultSeal",
      "type": "bytes32"
     },
     {
      "name": "enclaveChallenge",
      "type": "address"
     },
     {
      "name": "weight",
      "type": "uint256"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewContributionABILegacy",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "worker",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "status",
    "type": "uint8"
   },
   {
    "name": "resultHash",
    "type": "bytes32"
   },
   {
    "name": "resultSeal",
    "type": "bytes32"
   },
   {
    "name": "enclaveChallenge",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewDataset",
  "inputs": [
   {
    "name": "dataset",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "owner",
      "type": "address"
     },
     {
      "name": "m_datasetName",
      "type": "string"
     },
     {
      "name": "m_datasetMultiaddr",
      "type": "bytes"
     },
     {
      "name": "m_datasetChecksum",
      "type": "bytes32"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewDeal",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "app",
      "type": "tuple",
      "components": [
       {
        "name": "pointer",
        "type": "address"
       },
       {
        "name": "owner",
        "type": "address"
       },
       {
        "name": "price",
        "type": "uint256"
       }
      ]
     },
     {
      "name": "dataset",
      "type": "tuple",
      "components": [
       {
        "name": "pointer",
        "type": "address"
       },
       {
        "name": "owner",
        "type": "address"
       },
       {
        "name": "price",
        "type": "uint256"
       }
      ]
     },
     {
      "name": "workerpool",
      "type": "tuple",
      "components": [
       {
        "name": "pointer",
        "type": "address"
       },
       {
        "name": "owner",
        "type": "address"
       },
       {
        "name": "price",
        "type": "uint256"
       }
      ]
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "requester",
      "type": "address"
     },
     {
      "name": "beneficiary",
      "type": "address"
     },
     {
      "name": "callback",
      "type": "address"
     },
     {
      "name": "params",
      "type": "string"
     },
     {
      "name": "startTime",
      "type": "uint256"
     },
     {
      "name": "botFirst",
      "type": "uint256"
     },
     {
      "name": "botSize",
      "type": "uint256"
     },
     {
      "name": "workerStake",
      "type": "uint256"
     },
     {
      "name": "schedulerRewardRatio",
      "type": "uint256"
     },
     {
      "name": "sponsor",
      "type": "address"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewDealABILegacy_pt1",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "app",
    "type": "address"
   },
   {
    "name": "appOwner",
    "type": "address"
   },
   {
    "name": "appPrice",
    "type": "uint256"
   },
   {
    "name": "dataset",
    "type": "address"
   },
   {
    "name": "datasetOwner",
    "type": "address"
   },
   {
    "name": "datasetPrice",
    "type": "uint256"
   },
   {
    "name": "workerpool",
    "type": "address"
   },
   {
    "name": "workerpoolOwner",
    "type": "address"
   },
   {
    "name": "workerpoolPrice",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewDealABILegacy_pt2",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "trust",
    "type": "uint256"
   },
   {
    "name": "tag",
    "type": "bytes32"
   },
   {
    "name": "requester",
    "type": "address"
   },
   {
    "name": "beneficiary",
    "type": "address"
   },
   {
    "name": "callback",
    "type": "address"
   },
   {
    "name": "params",
    "type": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewPresigned",
  "inputs": [
   {
    "name": "orderHash",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewScore",
  "inputs": [
   {
    "name": "worker",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewTask",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "status",
      "type": "uint8"
     },
     {
      "name": "dealId",
      "type": "bytes32"
     },
     {
      "name": "idx",
      "type": "uint256"
     },
     {
      "name": "timeref",
      "type": "uint256"
     },
     {
      "name": "contributionDeadline",
      "type": "uint256"
     },
     {
      "name": "revealDeadline",
      "type": "uint256"
     },
     {
      "name": "finalDeadline",
      "type": "uint256"
     },
     {
      "name": "consensusValue",
      "type": "bytes32"
     },
     {
      "name": "revealCounter",
      "type": "uint256"
     },
     {
      "name": "winnerCounter",
      "type": "uint256"
     },
     {
      "name": "contributors",
      "type": "address[]"
     },
     {
      "name": "resultDigest",
      "type": "bytes32"
     },
     {
      "name": "results",
      "type": "bytes"
     },
     {
      "name": "resultsTimestamp",
      "type": "uint256"
     },
     {
      "name": "resultsCallback",
      "type": "bytes"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewTaskABILegacy",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "status",
    "type": "uint8"
   },
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "idx",
    "type": "uint256"
   },
   {
    "name": "timeref",
    "type": "uint256"
   },
   {
    "name": "contributionDeadline",
    "type": "uint256"
   },
   {
    "name": "revealDeadline",
    "type": "uint256"
   },
   {
    "name": "finalDeadline",
    "type": "uint256"
   },
   {
    "name": "consensusValue",
    "type": "bytes32"
   },
   {
    "name": "revealCounter",
    "type": "uint256"
   },
   {
    "name": "winnerCounter",
    "type": "uint256"
   },
   {
    "name": "contributors",
    "type": "address[]"
   },
   {
    "name": "results",
    "type": "bytes"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewWorkerpool",
  "inputs": [
   {
    "name": "workerpool",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "tuple",
    "components": [
     {
      "name": "owner",
      "type": "address"
     },
     {
      "name": "m_workerpoolDescription",
      "type": "string"
     },
     {
      "name": "m_workerStakeRatioPolicy",
      "type": "uint256"
     },
     {
      "name": "m_schedulerRewardRatioPolicy",
      "type": "uint256"
     }
    ]
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "withdraw",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "withdrawTo",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   },
   {
    "name": "target",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "workerpool_stake_ratio",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "workerpoolregistry",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "AccurateContribution",
  "inputs": [
   {
    "name": "worker",
    "type": "address",
    "indexed": true
   },
   {
    "name": "taskId",
    "type": "bytes32",
    "indexed": true
   }
  ]
 },
 {
  "type": "event",
  "name": "Approval",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": true
   },
   {
    "name": "spender",
    "type": "address",
    "indexed": true
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "BroadcastAppOrder",
  "inputs": [
   {
    "name": "order",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "app",
      "type": "address"
     },
     {
      "name": "appprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "datasetrestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ]
 },
 {
  "type": "event",
  "name": "BroadcastDatasetOrder",
  "inputs": [
   {
    "name": "order",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "workerpoolrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ]
 },
 {
  "type": "event",
  "name": "BroadcastRequestOrder",
  "inputs": [
   {
    "name": "order",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "app",
      "type": "address"
     },
     {
      "name": "appmaxprice",
      "type": "uint256"
     },
     {
      "name": "dataset",
      "type": "address"
     },
     {
      "name": "datasetmaxprice",
      "type": "uint256"
     },
     {
      "name": "workerpool",
      "type": "address"
     },
     {
      "name": "workerpoolmaxprice",
      "type": "uint256"
     },
     {
      "name": "requester",
      "type": "address"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "beneficiary",
      "type": "address"
     },
     {
      "name": "callback",
      "type": "address"
     },
     {
      "name": "params",
      "type": "string"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ]
 },
 {
  "type": "event",
  "name": "BroadcastWorkerpoolOrder",
  "inputs": [
   {
    "name": "order",
    "type": "tuple",
    "indexed": false,
    "components": [
     {
      "name": "workerpool",
      "type": "address"
     },
     {
      "name": "workerpoolprice",
      "type": "uint256"
     },
     {
      "name": "volume",
      "type": "uint256"
     },
     {
      "name": "tag",
      "type": "bytes32"
     },
     {
      "name": "category",
      "type": "uint256"
     },
     {
      "name": "trust",
      "type": "uint256"
     },
     {
      "name": "apprestrict",
      "type": "address"
     },
     {
      "name": "datasetrestrict",
      "type": "address"
     },
     {
      "name": "requesterrestrict",
      "type": "address"
     },
     {
      "name": "salt",
      "type": "bytes32"
     },
     {
      "name": "sign",
      "type": "bytes"
     }
    ]
   }
  ]
 },
 {
  "type": "event",
  "name": "ClosedAppOrder",
  "inputs": [
   {
    "name": "appHash",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "ClosedDatasetOrder",
  "inputs": [
   {
    "name": "datasetHash",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "ClosedRequestOrder",
  "inputs": [
   {
    "name": "requestHash",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "ClosedWorkerpoolOrder",
  "inputs": [
   {
    "name": "workerpoolHash",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "CreateCategory",
  "inputs": [
   {
    "name": "catid",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "name",
    "type": "string",
    "indexed": false
   },
   {
    "name": "description",
    "type": "string",
    "indexed": false
   },
   {
    "name": "workClockTimeRef",
    "type": "uint256",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "DealSponsored",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32",
    "indexed": false
   },
   {
    "name": "sponsor",
    "type": "address",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "FaultyContribution",
  "inputs": [
   {
    "name": "worker",
    "type": "address",
    "indexed": true
   },
   {
    "name": "taskId",
    "type": "bytes32",
    "indexed": true
   }
  ]
 },
 {
  "type": "event",
  "name": "Lock",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": false
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "OrdersMatched",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32",
    "indexed": false
   },
   {
    "name": "appHash",
    "type": "bytes32",
    "indexed": false
   },
   {
    "name": "datasetHash",
    "type": "bytes32",
    "indexed": false
   },
   {
    "name": "workerpoolHash",
    "type": "bytes32",
    "indexed": false
   },
   {
    "name": "requestHash",
    "type": "bytes32",
    "indexed": false
   },
   {
    "name": "volume",
    "type": "uint256",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "OwnershipTransferred",
  "inputs": [
   {
    "name": "previousOwner",
    "type": "address",
    "indexed": true
   },
   {
    "name": "newOwner",
    "type": "address",
    "indexed": true
   }
  ]
 },
 {
  "type": "event",
  "name": "Reward",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": false
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "ref",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "SchedulerNotice",
  "inputs": [
   {
    "name": "workerpool",
    "type": "address",
    "indexed": true
   },
   {
    "name": "dealId",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "Seize",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": false
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "ref",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "SignedAppOrder",
  "inputs": [
   {
    "name": "appHash",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "SignedDatasetOrder",
  "inputs": [
   {
    "name": "datasetHash",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "SignedRequestOrder",
  "inputs": [
   {
    "name": "requestHash",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "SignedWorkerpoolOrder",
  "inputs": [
   {
    "name": "workerpoolHash",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "TaskClaimed",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32",
    "indexed": true
   }
  ]
 },
 {
  "type": "event",
  "name": "TaskConsensus",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "consensus",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "TaskContribute",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "worker",
    "type": "address",
    "indexed": true
   },
   {
    "name": "hash",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "TaskFinalize",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "results",
    "type": "bytes",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "TaskInitialize",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "workerpool",
    "type": "address",
    "indexed": true
   }
  ]
 },
 {
  "type": "event",
  "name": "TaskReopen",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32",
    "indexed": true
   }
  ]
 },
 {
  "type": "event",
  "name": "TaskReveal",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "worker",
    "type": "address",
    "indexed": true
   },
   {
    "name": "digest",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "Transfer",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "indexed": true
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "Unlock",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": false
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   }
  ]
 },
 {
  "type": "error",
  "name": "AlreadyContributed",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "worker",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "AlreadyRevealed",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "reveals",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ArrayLengthMismatch",
  "inputs": [
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "second",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "CallbackGasMissing",
  "inputs": [
   {
    "name": "callbackGas",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "CallbackGasTooHigh",
  "inputs": [
   {
    "name": "gas",
    "type": "uint256"
   },
   {
    "name": "maxGas",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "CallerIsNotTheRequester",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ContributionClosed",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "deadline",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ContributorsPresent",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "contributors",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InsufficientAllowance",
  "inputs": [
   {
    "name": "spender",
    "type": "address"
   },
   {
    "name": "allowance",
    "type": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InsufficientBalance",
  "inputs": [
   {
    "name": "sender",
    "type": "address"
   },
   {
    "name": "balance",
    "type": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "EnclaveChallengeMissing",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "FinalDeadlineNotReached",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "deadline",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "FinalDeadlineReached",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "deadline",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "IncompatibleDatasetOrder",
  "inputs": [
   {
    "name": "reason",
    "type": "string"
   }
  ]
 },
 {
  "type": "error",
  "name": "IndexOutsideDeal",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "index",
    "type": "uint256"
   },
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "size",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidAuthorization",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "worker",
    "type": "address"
   },
   {
    "name": "authorizer",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "InvalidEnclaveSignature",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "enclaveChallenge",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NoScoreSource",
  "inputs": []
 },
 {
  "type": "error",
  "name": "NotContractOwner",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   },
   {
    "name": "owner",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotInConsensus",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "worker",
    "type": "address"
   },
   {
    "name": "resultHash",
    "type": "bytes32"
   },
   {
    "name": "consensusValue",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotTheScheduler",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "caller",
    "type": "address"
   },
   {
    "name": "scheduler",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NothingToReveal",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "worker",
    "type": "address"
   },
   {
    "name": "status",
    "type": "uint8"
   }
  ]
 },
 {
  "type": "error",
  "name": "OperationFailed",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ParamsTooLarge",
  "inputs": [
   {
    "name": "size",
    "type": "uint256"
   },
   {
    "name": "maxSize",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ReplicationRequired",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "trust",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ResultDigestMismatch",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "resultDigest",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "ResultSealMismatch",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "worker",
    "type": "address"
   },
   {
    "name": "resultSeal",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "ResultsCallbackMismatch",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "expectedDigest",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "ResultsTooLarge",
  "inputs": [
   {
    "name": "size",
    "type": "uint256"
   },
   {
    "name": "maxSize",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "RevealClosed",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "deadline",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "RevealOpen",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "deadline",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "RevealsMissing",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "reveals",
    "type": "uint256"
   },
   {
    "name": "winners",
    "type": "uint256"
   },
   {
    "name": "revealDeadline",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SchedulerRewardRatioTooHigh",
  "inputs": [
   {
    "name": "workerpool",
    "type": "address"
   },
   {
    "name": "ratio",
    "type": "uint256"
   },
   {
    "name": "maxRatio",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ScoreAlreadyImported",
  "inputs": [
   {
    "name": "worker",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "SupplyTooLarge",
  "inputs": [
   {
    "name": "supply",
    "type": "uint256"
   },
   {
    "name": "maxSupply",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "TimeReferenceTooLong",
  "inputs": [
   {
    "name": "workClockTimeRef",
    "type": "uint256"
   },
   {
    "name": "maxTimeRef",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "TokenTransferFailed",
  "inputs": [
   {
    "name": "token",
    "type": "address"
   },
   {
    "name": "to",
    "type": "address"
   },
   {
    "name": "amount",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "TooManyCategories",
  "inputs": [
   {
    "name": "maxCategories",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "TooManyContributors",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "maxContributors",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "TransferToHub",
  "inputs": []
 },
 {
  "type": "error",
  "name": "TrustTooHigh",
  "inputs": [
   {
    "name": "trust",
    "type": "uint256"
   },
   {
    "name": "maxTrust",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "UnknownCategory",
  "inputs": [
   {
    "name": "catid",
    "type": "uint256"
   },
   {
    "name": "count",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "UnknownDeal",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "UnsupportedOperation",
  "inputs": [
   {
    "name": "selector",
    "type": "bytes4"
   }
  ]
 },
 {
  "type": "error",
  "name": "WorkerStakeRatioTooHigh",
  "inputs": [
   {
    "name": "workerpool",
    "type": "address"
   },
   {
    "name": "ratio",
    "type": "uint256"
   },
   {
    "name": "maxRatio",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "WrongTaskStatus",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   },
   {
    "name": "status",
    "type": "uint8"
   }
  ]
 },
 {
  "type": "fallback",
  "stateMutability": "payable"
 },
 {
  "type": "receive",
  "stateMutability": "payable"
 }
] as const

export const hubBytecode: `0x${string}` = '0x610140604052346101db5760405161086b38819003601f8101601f191683016001600160401b038111848210176101c7578392829160405283398101039060e082126101db5760c0610050826101df565b92601f1901126101db576040519060c082016001600160401b038111838210176101c757604052610083602082016101df565b808352610092604083016101df565b602084019081526100a5606084016101df565b90604085019182526100b9608085016101df565b926060860193845260a06100e160c06100d38389016101df565b9760808a01988952016101df565b96019586526001600160a01b039081166080529051811660a0529051811660c0529051811660e052905181166101005290518116610120527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b80546001600160a01b031916929091169182179055604051905f7f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08180a361067790816101f4823960805181610174015260a0518161014e015260c051818181610117015261019a015260e051816101cf0152610100518160f20152610120518181816025015260ce0152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b03821682036101db5756fe608060405236156100235761001e5f356001600160e01b031916610061565b610045565b7f00000000000000000000000000000000000000000000000000000000000000005b5f8091368280378136915af43d5f803e61005d573d5ffd5b3d5ff35b61006a816101f1565b6101cc576001600160e01b03198116630558653560e21b811480156101bc575b61019657610097826102dd565b610170576100a4826104a1565b61014a57633328be5360e11b8114908115610139575b50610114576100c8906105a4565b6100f0577f000000000000000000000000000000000000000000000000000000000000000090565b7f000000000000000000000000000000000000000000000000000000000000000090565b507f000000000000000000000000000000000000000000000000000000000000000090565b6380f0342560e01b1490505f6100ba565b50507f000000000000000000000000000000000000000000000000000000000000000090565b50507f000000000000000000000000000000000000000000000000000000000000000090565b50507f000000000000000000000000000000000000000000000000000000000000000090565b50632f39153360e01b811461008a565b507f000000000000000000000000000000000000000000000000000000000000000090565b63ffffffff60e01b16630d188d2160e21b81149081156102cc575b81156102bb575b81156102aa575b8115610299575b8115610288575b8115610277575b8115610266575b8115610255575b8115610247575090565b637b91659960e11b14919050565b637d02aebf60e11b8114915061023d565b63b504681d60e01b81149150610236565b630f6c68e160e41b8114915061022f565b635eb3294560e11b81149150610228565b635facd76160e01b81149150610221565b638fc375e560e01b8114915061021a565b635b36c66b60e01b81149150610213565b633f0cd3a360e21b8114915061020c565b63ffffffff60e01b16638f4ffcb160e01b8114908115610490575b811561047f575b811561046e575b811561045d575b811561044c575b811561043b575b811561042a575b8115610419575b8115610408575b81156103f7575b81156103e6575b81156103d5575b81156103c4575b81156103b3575b81156103a2575b8115610391575b8115610380575b8115610372575090565b63339d180960e21b14919050565b63313ce56760e01b81149150610368565b6395d89b4160e01b81149150610361565b6306fdde0360e01b8114915061035a565b6318160ddd60e01b81149150610353565b63a457c2d760e01b8114915061034c565b633950935160e01b81149150610345565b636eb1769f60e11b8114915061033e565b6370a0823160e01b81149150610337565b63cae9ca5160e01b81149150610330565b63190c507960e31b81149150610329565b633354f8a560e01b81149150610322565b6336efd16f60e01b8114915061031b565b63095ea7b360e01b81149150610314565b6323b872dd60e01b8114915061030d565b63a9059cbb60e01b81149150610306565b632e1a7d4d60e01b811491506102ff565b63b6b55f2560e01b811491506102f8565b63ffffffff60e01b16638dd971d560e01b8114908115610593575b8115610582575b8115610571575b8115610560575b811561054f575b811561053e575b811561052d575b811561051d575b811561050c575b81156104fe575090565b635f9b4ca760e11b14919050565b63643dac1560e11b811491506104f4565b622ea33360e31b811491506104ed565b632349e8b960e11b811491506104e6565b63128fea2f60e31b811491506104df565b632623496f60e11b811491506104d8565b63c52e9de160e01b811491506104d1565b637e34a07760e01b811491506104ca565b6325ba388360e11b811491506104c3565b6359583f3360e11b811491506104bc565b63ffffffff60e01b16638da5cb5b60e01b8114908115610666575b8115610655575b8115610644575b8115610633575b8115610622575b8115610612575b8115610601575b81156105f3575090565b63298503d960e01b14919050565b630e7c403360e01b811491506105e9565b6274268f60e21b811491506105e2565b632bbed4ad60e21b811491506105db565b6354d9067760e11b811491506105d4565b6389ccfe8960e01b811491506105cd565b63b552181760e01b811491506105c6565b63f2fde38b60e01b811491506105bf56'

export const escrowBytecode: `0x${string}` = '0x60a034606657601f6117e738819003918201601f19168301916001600160401b03831184841017606a57808492602094604052833981010312606657516001600160a01b0381168103606657608052604051611768908161007f8239608051816114ee0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806306fdde0314610912578063095ea7b3146108ec57806318160ddd146108ba57806323b872dd146108805780632e1a7d4d14610863578063313ce567146108345780633354f8a51461074e57806336efd16f1461072957806339509351146106de57806370a08231146106755780638f4ffcb11461059657806395d89b4114610454578063a457c2d71461042e578063a9059cbb14610408578063b6b55f25146103ea578063c86283c8146103bb578063cae9ca5114610275578063ce746024146101355763dd62ed3e146100ea575f80fd5b3461013157604036600319011261013157610103610a35565b61011461010e610a4b565b91610b2b565b9060018060a01b03165f52602052602060405f2054604051908152f35b5f80fd5b34610131575f366003190112610131577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b546001600160a01b03163303610231575f5160206117285f395f51905f52546040516370a0823160e01b815230600482015290602090829060249082906001600160a01b03165afa908115610226575f916101f2575b60206101e0836001600160601b035f5160206117485f395f51905f52541690610bd4565b6101ea81336115a9565b604051908152f35b90506020813d60201161021e575b8161020d60209383610ad2565b8101031261013157516101e06101bc565b3d9150610200565b6040513d5f823e3d90fd5b606460405162461bcd60e51b815260206004820152602060248201527f4f776e61626c653a2063616c6c6572206973206e6f7420746865206f776e65726044820152fd5b346101315760603660031901126101315761028e610a35565b602435906044356001600160401b038111610131576102b1903690600401610aa5565b90916102be848233610be1565b803b15159283610316575b5050509050156102de57602060405160018152f35b60405162461bcd60e51b815260206004820152601060248201526f185c1c1c9bdd985b0b5c99599d5cd95960821b6044820152606490fd5b602093505f60a4849660405197889687958693638f4ffcb160e01b8552336004860152602485015230604485015260806064850152816084850152848401378181018301849052601f01601f191681010301926001600160a01b03165af1908115610226575f9161038c575b50808280806102c9565b6103ae915060203d6020116103b4575b6103a68183610ad2565b810190610bbc565b81610382565b503d61039c565b34610131576040366003190112610131576103df6103d7610a4b565b600435610e63565b602060405160018152f35b34610131576020366003190112610131576103df3360043533610f98565b34610131576040366003190112610131576103df610424610a35565b6024359033610ce5565b34610131576040366003190112610131576103df61044a610a35565b6024359033610dff565b34610131575f366003190112610131576040515f7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e548060011c9060018116801561058c575b6020831081146105785782855290811561055457506001146104d7575b6104d3836104c781850382610ad2565b60405191829182610a0b565b0390f35b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e5f9081527f804004a5e73badf9b86ce863abcd522c5495af44cb31acd79f89da0fa099e52d939250905b80821061053a575090915081016020016104c76104b7565b919260018160209254838588010152019101909291610522565b60ff191660208086019190915291151560051b840190910191506104c790506104b7565b634e487b7160e01b5f52602260045260245ffd5b91607f169161049a565b34610131576080366003190112610131576105af610a35565b6044356001600160a01b03811690819003610131576064356001600160401b038111610131576105e3903690600401610aa5565b9160018060a01b035f5160206117285f395f51905f5254168114908161066b575b5015610638576106178360243581610f98565b8161062757602060405160018152f35b610630926111df565b8080806103df565b60405162461bcd60e51b815260206004820152600b60248201526a3bb937b73396ba37b5b2b760a91b6044820152606490fd5b9050331484610604565b346101315760203660031901126101315761068e610a35565b6001600160a01b03811630036106c4575060206001600160601b035f5160206117485f395f51905f525460601c16604051908152f35b6001600160601b036106d7602092610b63565b54166101ea565b34610131576040366003190112610131576103df6106fa610a35565b61070333610b2b565b60018060a01b0382165f5260205261072260405f206024359054610b9b565b9033610be1565b34610131576040366003190112610131576103df610745610a4b565b60043533610f98565b34610131576040366003190112610131576004356001600160401b0381116101315761077e903690600401610a75565b6024356001600160401b0381116101315761079d903690600401610a75565b9190928282036107f8575f5b8281106107bb57602060405160018152f35b6107c6818484610b07565b35906107d3818688610b07565b35916001600160a01b0383168303610131576001926107f29133610f98565b016107a9565b60405162461bcd60e51b81526020600482015260146024820152730d2dcecc2d8d2c85ac2e4e4c2f25ad8cadccee8d60631b6044820152606490fd5b34610131575f36600319011261013157602060ff5f5160206117285f395f51905f525460a01c16604051908152f35b34610131576020366003190112610131576103df33600435610e63565b34610131576060366003190112610131576103df61089c610a35565b6108a4610a4b565b906108b3604435809383610ce5565b3390610dff565b34610131575f3660031901126101315760206001600160601b035f5160206117485f395f51905f525416604051908152f35b34610131576040366003190112610131576103df610908610a35565b6024359033610be1565b34610131575f366003190112610131576040515f7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d548060011c90600181168015610a01575b602083108114610578578285529081156105545750600114610984576104d3836104c781850382610ad2565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d5f9081527f0ce36b8b22f75d2838bfa318a5b6aa52affe7318a1b99869188db3ef5d60736d939250905b8082106109e7575090915081016020016104c76104b7565b9192600181602092548385880101520191019092916109cf565b91607f1691610958565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b600435906001600160a01b038216820361013157565b602435906001600160a01b038216820361013157565b35906001600160a01b038216820361013157565b9181601f84011215610131578235916001600160401b038311610131576020808501948460051b01011161013157565b9181601f84011215610131578235916001600160401b038311610131576020838186019501011161013157565b90601f801991011681019081106001600160401b03821117610af357604052565b634e487b7160e01b5f52604160045260245ffd5b9190811015610b175760051b0190565b634e487b7160e01b5f52603260045260245ffd5b6001600160a01b03165f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623026020526040902090565b6001600160a01b03165f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623016020526040902090565b91908201809211610ba857565b634e487b7160e01b5f52601160045260245ffd5b90816020910312610131575180151581036101315790565b91908203918211610ba857565b916001600160a01b038316918215610c94576001600160a01b0316928315610c44577f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92591610c30602092610b2b565b855f5282528060405f2055604051908152a3565b60405162461bcd60e51b815260206004820152602260248201527f45524332303a20617070726f766520746f20746865207a65726f206164647265604482015261737360f01b6064820152608490fd5b60405162461bcd60e51b8152602060048201526024808201527f45524332303a20617070726f76652066726f6d20746865207a65726f206164646044820152637265737360e01b6064820152608490fd5b6001600160a01b03811691908215610dac576001600160a01b038216938415610d5b57610d528184610d4d82602096610d3e7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef9961166e565b610d48828261168e565b6116ce565b611705565b604051908152a3565b60405162461bcd60e51b815260206004820152602360248201527f45524332303a207472616e7366657220746f20746865207a65726f206164647260448201526265737360e81b6064820152608490fd5b60405162461bcd60e51b815260206004820152602560248201527f45524332303a207472616e736665722066726f6d20746865207a65726f206164604482015264647265737360d81b6064820152608490fd5b90929192610e0c82610b2b565b60018060a01b0382165f5260205260405f2054848110610e3c57610e3a9394610e3491610bd4565b91610be1565b565b637dc7a0d960e11b5f9081526001600160a01b039092166004526024526044849052606490fd5b90610e6d8161166e565b610e77823361168e565b5f5160206117485f395f51905f52546001600160601b0383166001600160601b038216036001600160601b038111610ba8576001600160601b0316906001600160601b031916175f5160206117485f395f51905f5255610ed782336116ce565b5f6040518381527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a35f5160206117285f395f51905f525460405163a9059cbb60e01b81526001600160a01b03928316600482018190526024820185905292909116906020816044815f865af1908115610226575f91610f79575b5015610f6157505050565b63190eecf360e31b5f5260045260245260445260645ffd5b610f92915060203d6020116103b4576103a68183610ad2565b5f610f56565b6001600160a01b0383161561107057610fb08361166e565b5f5160206117285f395f51905f52546040516323b872dd60e01b81526001600160a01b0392831660048201523060248201526044810184905291602091839160649183915f91165af1908115610226575f91611051575b501561101657610e3a916115a9565b60405162461bcd60e51b81526020600482015260136024820152726661696c65642d7472616e7366657246726f6d60681b6044820152606490fd5b61106a915060203d6020116103b4576103a68183610ad2565b5f611007565b60405162461bcd60e51b815260206004820152601f60248201527f45524332303a206d696e7420746f20746865207a65726f2061646472657373006044820152606490fd5b6001600160401b038111610af357601f01601f191660200190565b9291926110dc826110b5565b916110ea6040519384610ad2565b829481845281830111610131578281602093845f960137010152565b9080601f8301121561013157816020611121933591016110d0565b90565b919061012083820312610131576040519061012082018281106001600160401b03821117610af357604052819361115a81610a61565b835260208101356020840152604081013560408401526060810135606084015261118660808201610a61565b608084015261119760a08201610a61565b60a08401526111a860c08201610a61565b60c084015260e081013560e0840152610100810135916001600160401b03831161013157610100926111da9201611106565b910152565b81356001600160e01b031981169060048510611589575b506001600160e01b031916633aa79acb60e21b810161157757508260041161013157818301608083820360031901126101315760048301356001600160401b0381116101315781600461124b92860101611124565b5060248301356001600160401b0381116101315781600461126e92860101611124565b5060448301356001600160401b0381116101315783016101608183036003190112610131576040519061016082018281106001600160401b03821117610af3576040526112bd60048201610a61565b82526024810135602083015260448101356040830152606481013560608301526084810135608083015260a481013560a08301526112fd60c48201610a61565b60c083015261130e60e48201610a61565b60e08301526113206101048201610a61565b610100830152610124810135610120830152610144810135906001600160401b0382116101315783600461014093611359930101611106565b91015260648301356001600160401b0381116101315783016102008183036003190112610131576040519061020082018281106001600160401b03821117610af3576040526113aa60048201610a61565b8252602481013560208301526113c260448201610a61565b6040830152606481013560608301526113dd60848201610a61565b608083015260a481013560a08301526113f860c48201610a61565b9260c0830193845260e482013560e084015261010482013561010084015261012482013561012084015261014482013561014084015261143b6101648301610a61565b61016084015261144e6101848301610a61565b6101808401526101a48201356001600160401b0381116101315760049083010181601f820112156101315781816020611489933591016110d0565b6101a08401526101c48201356101c08401526101e4820135906001600160401b0382116101315760046114c1926101e0940101611106565b910152516001600160a01b0390811691160361156857815f929183926040519283928337810183815203907f00000000000000000000000000000000000000000000000000000000000000005af4903d15611560573d91611521836110b5565b9261152f6040519485610ad2565b83523d5f602085013e5b61155c575080511561154d57602081519101fd5b6301b2776960e11b5f5260045ffd5b9050565b606091611539565b6374a0583f60e01b5f5260045ffd5b63de6168e560e01b5f5260045260245ffd5b6001600160e01b0319600486900360031b81901b9091161690505f6111f6565b5f5160206117485f395f51905f52546001600160601b038116806001600160601b03036001600160601b038111610ba8578411611651575f927fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef926001600160601b0361161887602095610b9b565b16906001600160601b031916175f5160206117485f395f51905f525561163e8582611705565b6040519485526001600160a01b031693a3565b635f34108d60e01b5f526004526001600160601b0360245260445ffd5b6001600160a01b0316301461167f57565b635c998e7160e11b5f5260045ffd5b6001600160601b0361169f82610b63565b5416908282106116ae57505050565b63391434e360e21b5f5260018060a01b031660045260245260445260645ffd5b90611702906116f06116df84610b63565b54916001600160601b038316610bd4565b906001600160601b0319161791610b63565b55565b90611702906116f061171684610b63565b54916001600160601b038316610b9b56febb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230abb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300'

export const governanceBytecode: `0x${string}` = '0x6080806040523460155761113a908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806301d09a3c14610ddb5780630e7c403314610d71578063298503d91461098857806389ccfe89146109265780638da5cb5b146108f2578063a9b20cee146106b7578063aefb52b41461063c578063b5521817146101235763f2fde38b1461007c575f80fd5b3461011f57602036600319011261011f57610095610e81565b5f5160206110da5f395f51905f52546001600160a01b03169033829003610108575f5160206110da5f395f51905f5280546001600160a01b0319166001600160a01b03929092169182179055907f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b5063ff4127cb60e01b5f523360045260245260445ffd5b5f80fd5b3461011f5761010036600319011261011f5761013d610e81565b6024356001600160401b03811161011f5761015c903690600401610e97565b6044356001600160401b03811161011f5761017b903690600401610e97565b9360643560ff8116810361011f57608435926001600160a01b038416840361011f5760a435946001600160a01b038616860361011f5760c435966001600160a01b038816880361011f5760e4356001600160a01b038116959086900361011f576101fc60018060a01b035f5160206110da5f395f51905f5254163314610ec4565b5f5160206110fa5f395f51905f525460ff8160a81c1661060257600161ff0160a01b0319166001600160a01b039190911617600160a81b175f5160206110fa5f395f51905f52556001600160401b0382116104d7576102685f5160206110ba5f395f51905f5254610f75565b601f8111610593575b505f90601f83116001146104f6576102a092915f91836104eb575b50508160011b915f199060031b1c19161790565b5f5160206110ba5f395f51905f52555b6001600160401b0387116104d7576102d55f51602061111a5f395f51905f5254610f75565b601f8111610468575b505f90601f88116001146103c8579680610310926103bb995f926103bd5750508160011b915f199060031b1c19161790565b5f51602061111a5f395f51905f52555b5f5160206110fa5f395f51905f52805460ff60a01b191660a09290921b60ff60a01b169190911790557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c80546001600160a01b0319169190911790557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309805467ffffffffffffffff60a01b1916610c3560a61b17905561101c565b005b01359050898061028c565b5f51602061111a5f395f51905f525f9081527f804004a5e73badf9b86ce863abcd522c5495af44cb31acd79f89da0fa099e52d9290601f198a16905b818110610450575091600193918a6103bb9b9410610437575b505050811b015f51602061111a5f395f51905f5255610320565b01355f19600384901b60f8161c1916905588808061041d565b91936020600181928787013581550195019201610404565b5f51602061111a5f395f51905f525f527f804004a5e73badf9b86ce863abcd522c5495af44cb31acd79f89da0fa099e52d601f890160051c81019160208a106104cd575b601f0160051c01905b8181106104c257506102de565b5f81556001016104b5565b90915081906104ac565b634e487b7160e01b5f52604160045260245ffd5b013590508a8061028c565b5f5160206110ba5f395f51905f525f9081527f0ce36b8b22f75d2838bfa318a5b6aa52affe7318a1b99869188db3ef5d60736d9290601f198516905b81811061057b5750908460019594939210610562575b505050811b015f5160206110ba5f395f51905f52556102b0565b01355f19600384901b60f8161c19169055898080610548565b91936020600181928787013581550195019201610532565b5f5160206110ba5f395f51905f525f527f0ce36b8b22f75d2838bfa318a5b6aa52affe7318a1b99869188db3ef5d60736d601f840160051c810191602085106105f8575b601f0160051c01905b8181106105ed5750610271565b5f81556001016105e0565b90915081906105d7565b60405162461bcd60e51b8152602060048201526012602482015271185b1c9958591e4b58dbdb999a59dd5c995960721b6044820152606490fd5b3461011f57602036600319011261011f57610655610e81565b61067660018060a01b035f5160206110da5f395f51905f5254163314610ec4565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230980546001600160a01b0319166001600160a01b0392909216919091179055005b3461011f57602036600319011261011f576106d0610e81565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c546001600160a01b0316156108e3576001600160a01b0381165f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562310602052604090205460ff166108c3576001600160a01b0381165f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231060205260409020805460ff191660011790557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c54604051636d9185a960e11b81526001600160a01b038381166004830152909160209183916024918391165afa9081156108b8575f91610886575b506001600160a01b0382165f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260409020548060c01c821161081f57005b610875916001600160401b038111610878575b60c01b9060018060c01b0316179160018060a01b03165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b55005b506001600160401b03610832565b90506020813d6020116108b0575b816108a160209383610f0f565b8101031261011f5751826107db565b3d9150610894565b6040513d5f823e3d90fd5b638455424f60e01b5f9081526001600160a01b0391909116600452602490fd5b633d58147960e21b5f5260045ffd5b3461011f575f36600319011261011f575f5160206110da5f395f51905f52546040516001600160a01b039091168152602090f35b3461011f575f36600319011261011f5760ff5f5160206110fa5f395f51905f525460a81c161561095257005b60405162461bcd60e51b815260206004820152600e60248201526d1b9bdd0b58dbdb999a59dd5c995960921b6044820152606490fd5b3461011f57606036600319011261011f576004356001600160401b03811161011f576109b8903690600401610e97565b906024356001600160401b03811161011f576109d8903690600401610e97565b92909160443591610a0060018060a01b035f5160206110da5f395f51905f5254163314610ec4565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f549263ffffffff8111610d575761ffff8411610d415760405195606087018781106001600160401b038211176104d757604052610a5f368486610f30565b8752610a6c368288610f30565b966020810197885260408101838152680100000000000000008710156104d75760018701807fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f55871015610d2d577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5f5290518051600388027f5678991950be43458ed3057e88fa6497c3fb8dca538af5960a6b1c1d09d01e030192916001600160401b0382116104d757610b2b82610b258654610f75565b86610fad565b602090601f8311600114610cca57610b5992915f9183610cbf5750508160011b915f199060031b1c19161790565b82555b6001820198519889516001600160401b0381116104d75760209a610b8a82610b848554610f75565b85610fad565b8b90601f8311600114610c315792610be483600294610c159997947f62bf08360c9d561749c54eaf4f8bf8cb6c8b6f4f40607bcec39a8172e714d25c9e9f99975f92610c265750508160011b915f199060031b1c19161790565b90555b51910155610c076040519687968a885260808c8901526080880191610ffc565b918583036040870152610ffc565b9060608301520390a1604051908152f35b015190505f8061028c565b90601f19831691845f52815f20925f5b818110610ca8575093610c159896937f62bf08360c9d561749c54eaf4f8bf8cb6c8b6f4f40607bcec39a8172e714d25c9d9e9896936001938360029810610c90575b505050811b019055610be7565b01515f1960f88460031b161c191690558f8080610c83565b92938f600181928786015181550195019301610c41565b015190508c8061028c565b90601f19831691855f52815f20925f5b818110610d155750908460019594939210610cfd575b505050811b018255610b5c565b01515f1960f88460031b161c191690558b8080610cf0565b92936020600181928786015181550195019301610cda565b634e487b7160e01b5f52603260045260245ffd5b6331cf1a2160e01b5f526201000060045260245ffd5b63b641b7e160e01b5f5260045263ffffffff60245260445ffd5b3461011f57606036600319011261011f57610d8a610e81565b6024356001600160a01b038116810361011f57604435906001600160a01b038216820361011f576103bb92610dd660018060a01b035f5160206110da5f395f51905f5254163314610ec4565b61101c565b3461011f57602036600319011261011f57600435610e1060018060a01b035f5160206110da5f395f51905f5254163314610ec4565b633b9aca008111610e67577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309805467ffffffffffffffff60a01b191660a09290921b67ffffffffffffffff60a01b16919091179055005b63924121a760e01b5f52600452633b9aca0060245260445ffd5b600435906001600160a01b038216820361011f57565b9181601f8401121561011f578235916001600160401b03831161011f576020838186019501011161011f57565b15610ecb57565b606460405162461bcd60e51b815260206004820152602060248201527f4f776e61626c653a2063616c6c6572206973206e6f7420746865206f776e65726044820152fd5b90601f801991011681019081106001600160401b038211176104d757604052565b9291926001600160401b0382116104d75760405191610f59601f8201601f191660200184610f0f565b82948184528183011161011f578281602093845f960137010152565b90600182811c92168015610fa3575b6020831014610f8f57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610f84565b601f8211610fba57505050565b5f5260205f20906020601f840160051c83019310610ff2575b601f0160051c01905b818110610fe7575050565b5f8155600101610fdc565b9091508190610fd3565b908060209392818452848401375f828201840152601f01601f1916010190565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230680546001600160a01b03199081166001600160a01b03938416179091557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230780548216938316939093179092557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623088054909216921691909117905556febb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230dbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230bbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230abb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e'

export const matchingBytecode: `0x${string}` = '0x60808060405234601557612915908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063156194d4146107475780632f391533146106f657806366517ca6146106c8576380f0342514610045575f80fd5b346106b15760403660031901126106b1576004356001600160401b0381116106b157806004019061012060031982360301126106b157610095610086612169565b61008f8461239c565b906123d3565b91825f525f5160206128f55f395f51905f5260205260405f205460a01c9261010f606094604051906100c78783610822565b602a82527f44617461736574206f72646572206973207265766f6b6564206f722066756c6c6020830152691e4818dbdb9cdd5b595960b21b6040830152604486013511612202565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562307546001600160a01b03169060206101468461080e565b604051633d4342d160e01b81526001600160a01b03909116600482015292839060249082905afa9182156106bd575f92610676575b5061018e61019693610104860190610886565b92909161224a565b906101d96040928351906101aa8583610822565b601f82527f496e76616c69642064617461736574206f72646572207369676e6174757265006020830152612202565b6024355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205261025164ffffffffff835f205416610242845161021f8682610822565b600e81526d1119585b081b9bdd08199bdd5b9960921b6020820152821515612202565b61024a6108b8565b5030612875565b906101409361025f85610857565b61026b85519182610822565b85815261027786610857565b602082019490601f19013686376001858351923c6102936108b8565b8582015160f81c94518152604182015160d81c6020820152604682015160d81c86820152604b82015160f01c83820152604d82015160e01c6080820152605182015160f01c60a0820152605382015160f81c60c0820152605482015160a01c60e082015282820151831c9661010082019788526074830151841c610120830152608883015160a01c908201526094820151831c90610160810191825260a8830151841c61018082015260bc830151841c926101a0820193845260d081015160e01c906101c083019782895260b4926001821661065d575b50600281166105f6575b85516001600160a01b03166102408501908152600482166105d8575b50601081166105c2575b600881166105a1575b60201661055f575b5050916104c261047a6104ce9361046e61043261055d9c6104158d6105149b9a61020060018060a01b0391015116156103e682519283610822565b601a82527f4465616c20616c726561647920686173206120646174617365740000000000006020830152612202565b61042160848c0161080e565b90516001600160a01b0316906122b0565b8b519061043f8d83610822565b601d82527f417070207265737472696374696f6e206e6f74207361746973666965640000006020830152612202565b61042160a4890161080e565b8851906104878683610822565b602482527f576f726b6572706f6f6c207265737472696374696f6e206e6f74207361746973602083015263199a595960e21b8a830152612202565b61042160c4860161080e565b6104da86519283610822565b602382527f526571756573746572207265737472696374696f6e206e6f74207361746973666020830152621a595960ea1b86830152612202565b6064600e1992511991013516161561052e82519283610822565b601f82527f54616720636f6d7061746962696c697479206e6f7420736174697366696564006020830152612202565b005b816020919695939496010151841c6102808401526014810180911161058d57509192906104c261047a6103ab565b634e487b7160e01b5f52601160045260245ffd5b9160208183010151871c6102608501526014810180911161058d57916103a3565b85516001600160a01b031661026085015261039a565b82840160200151881c9052916014810190811061058d57915f610390565b916020818301015160a01c6101e0850152600c810180821161058d576020908301810151881c6001600160a01b0316610200860152810180821161058d578201602001516001600160a01b0390881c166102208501526034810190811061058d5791610374565b60d483015163ffffffff191617895260d092505f61036a565b9291506020833d6020116106b5575b8161069260209383610822565b810103126106b15761018e6106a961019694610872565b92935061017b565b5f80fd5b3d9150610685565b6040513d5f823e3d90fd5b346106b15760206106ee6106db3661076d565b916106e883838387611f3f565b936120bf565b604051908152f35b346106b15760206107116107093661076d565b913393610960565b7f81eec3d5401bb1693dbef61f0800bc16602905d6677d691c1262d6f08456e9a0604080518381523385820152a1604051908152f35b346106b15760206106ee61075a3661076d565b9161076760c0840161080e565b93610960565b9060806003198301126106b1576004356001600160401b0381116106b15761012081840360031901126106b157600401916024356001600160401b0381116106b15761012081830360031901126106b157600401916044356001600160401b0381116106b15761016081840360031901126106b15760040191606435906001600160401b0382116106b1576102009082900360031901126106b15760040190565b356001600160a01b03811681036106b15790565b90601f801991011681019081106001600160401b0382111761084357604052565b634e487b7160e01b5f52604160045260245ffd5b6001600160401b03811161084357601f01601f191660200190565b51906001600160a01b03821682036106b157565b903590601e19813603018212156106b157018035906001600160401b0382116106b1576020019181360383136106b157565b604051906102a082018281106001600160401b03821117610843576040525f610280838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201528261022082015282610240820152826102608201520152565b91929094939461096e6108b8565b93608081013561012084013503611efa577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f546101208401351015611eb55760a081013561014084013511611e70576020840135602084013510611e2b576020820135606084013510611de657602081013560a084013510611da1576060840135610100840135600e19606085013516821717906060830135198216611d5c578118600116611d17576101c0860152610a268461080e565b610a2f8361080e565b610a388361080e565b91610a4560c0870161080e565b92610a4f8761080e565b6001600160a01b03838116911603611cd257610a6d6040880161080e565b6001600160a01b03848116911603611c8d57610a9481610a8f60808a0161080e565b6122b0565b15611c4857610aa983610a8f60808b0161080e565b15611c0357610abe81610a8f60a08b0161080e565b15611bbe57610ad384610a8f60c08b0161080e565b15611b7957610ae882610a8f6080890161080e565b15611b3457610afd90610a8f60a0880161080e565b15611aef57610b1283610a8f60c0880161080e565b15611aaa57610b2790610a8f60c0860161080e565b15611a6557610b3c90610a8f60e0850161080e565b15611a2057610b5290610a8f610100840161080e565b156119db57610b6383828487611f3f565b93610b6d8161080e565b6001600160a01b0390811661010088018190527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230654604051633d4342d160e01b81526004810192909252909160209183916024918391165afa9081156106bd575f916119a1575b506001600160a01b031661012087018190521561195c57610c0d855160018060a01b03610120890151169061018e610100850185610886565b1561191757610c1b8361080e565b6001600160a01b03166102008701819052806117b1575b50610c3c8261080e565b6001600160a01b0390811661016088018190527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562308546040516312c4e14160e11b81526004810192909252909160609183916024918391165afa9081156106bd575f915f915f91611768575b5060c089015260a08801526001600160a01b031661018087018190521561172357610ced604086015160018060a01b03610180890151169061018e610140860186610886565b156116de57610d37610d0160c0860161080e565b6001600160a01b0381166101a0890152606087015190610d256101e0880188610886565b9290916001600160a01b03169061224a565b1561169957610d4985858486856120bf565b978815611654576001600160a01b031661024087015263ffffffff610140850135116116345760a08601516103e8811161160a575060c0860151606481116115e15750610e579392916020809242828a015261012086013560608a01527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5f526002825f2060036101208901350201015460408a0152610140860135155f146115d65760015b60808a0152610e01610160870161080e565b6001600160a01b03166102608a0152610e1d610180870161080e565b6001600160a01b039081166102808b015291013560e0890152910135610140870152610200860151166115c6575b506101a0810190610886565b615ebf81116115ae576001600160601b0360e0850151111580611598575b80611582575b610e8490612540565b60608301515f525f5160206128f55f395f51905f5260205260405f205460a01c60608401516040516020810191825282604082015260408152610ec8606082610822565b51902092838652610eda8886516125a1565b6102008601516001600160a01b031661156f575b610efc8860408701516125a1565b610f0a8860608701516125a1565b5f6101c087015160201c611567575b6102008701516001600160a01b031661155f575b6102408701516101a08801516001600160a01b039081169116819003611555575b6102608801516001600160a01b03169081036115435750601017925b6102808701516001600160a01b0316611539575b8651906020880151604089015160608a015160808b01519060a08c01519260c08d01519460405197602089015260ff60f81b8b60f81b16604089015264ffffffffff60d81b9060d81b16604188015264ffffffffff60d81b9060d81b16604687015261ffff60f01b9060f01b16604b86015263ffffffff60e01b9060e01b16604d85015261ffff60f01b9060f01b16605184015260ff60f81b9060f81b16605383015260348252611030605483610822565b60e088015191610100890151926101208a01518a610140810151610160820151610180830151916101a0840151936101c001519460405199888b9951602081920160208c015e60a098891b6001600160a01b03199081166020928c0192830152606092831b6bffffffffffffffffffffffff19908116602c84015293831b8416604083015293891b909316605484015292831b81168383015292821b8316607482015292901b16608882015260e09190911b6001600160e01b031916609c82015260809290039182018452611106910183610822565b606092816001871615156020809861118097829361150f575b8d60028316611490575b60048316611465575b600883929316611435575b5082166113fc575b60405199878b985191829101848a015e8701908282015f8152815193849201905e0101915f83528237015f815203601f198101845283610822565b5f5160206128d55f395f51905f52549160018360c01c01926001600160401b03841161058d576001600160c01b031660c084901b64ffffffffff60c01b16175f5160206128d55f395f51905f525580516bfe61000180600a3d393df300604082901b0161fffe821183015264ffffffffff9390931692600b8101601583015ff09182156113ef57526001600160a01b0361121a8430612875565b166001600160a01b03909116036113db5760405191606083018381106001600160401b038211176108435760405282526001600160401b036020830191168152604082016001600160401b0388168152835f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205264ffffffffff60405f209351166cffffffffffffffff00000000008454935160281b16916001600160401b0360681b905160681b16926affffffffffffffffffffff60a81b161717179055809461131160018060a01b036102408601511661130b8360e08801516101e08901510161014089015101612332565b906125e1565b60018060a01b03610180850151169261014085015194601e860295808704601e149015171561058d5761136e60c09561130b8560647fd811b592ed0899225773e8933d8df64bd0b62761a9d7aad4ed5b22735f4610a49a04612332565b61016060018060a01b03910151167f692ad61076dceddd0f1a861f737553dd61fc8501cf4190d29c4e90af6607f7656020604051868152a280519060208101516060604083015192015192604051958652602086015260408501526060840152608083015260a0820152a1565b634e487b7160e01b5f52600160045260245ffd5b63301164255f526004601cfd5b6102808d015160405191611430918391611422916001600160a01b0316908684016127ce565b03601f198101835282610822565b611145565b9161145c84929361026060018060a01b0391015116916114226040519384928684016127ce565b9190508d61113d565b61024001516040519161148a918391611422916001600160a01b0316908784016127ce565b8d611132565b6034848093836101e061150995015190610220610200820151910151906040519784899551918291018787015e8401926001600160601b0360a01b9060a01b16858401526001600160601b03199060601b16602c8301526001600160601b03199060601b16604082015203016014810184520182610822565b8d611129565b506101c08d01516040519063ffffffff191683820152601c8152611534603c82610822565b61111f565b9260201792610f7e565b93909315610f6a579260081792610f6a565b9060041790610f4e565b600217610f2d565b506001610f19565b61157d8860208701516125a1565b610eee565b506101408401516001600160601b031015610e7b565b506001600160601b036101e08501511115610e75565b6317d318f560e01b5f52600452615ebf60245260445ffd5b602001356101e08501525f610e4b565b610140860135610def565b8661016060018060a01b0391015116639712c4c360e01b5f52600452602452606460445260645ffd5b8661016060018060a01b0391015116638492f27160e01b5f526004526024526103e860445260645ffd5b6101408463a5f6d10560e01b5f52013560045263ffffffff60245260445ffd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078363000000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078353000000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078343100000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078343000000000000000006044820152606490fd5b925050506060813d6060116117a9575b8161178560609383610822565b810103126106b15761179681610872565b604060208301519201519091905f610ca7565b3d9150611778565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230754604051633d4342d160e01b81526004810192909252602090829060249082906001600160a01b03165afa9081156106bd575f916118dd575b506001600160a01b0316610220870181815290156118985760208601519051611848916001600160a01b039091169061018e610100870187610886565b15611853575f610c32565b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078333100000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078333000000000000000006044820152606490fd5b90506020813d60201161190f575b816118f860209383610822565b810103126106b15761190990610872565b5f61180b565b3d91506118eb565b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078323100000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078323000000000000000006044820152606490fd5b90506020813d6020116119d3575b816119bc60209383610822565b810103126106b1576119cd90610872565b5f610bd4565b3d91506119af565b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078316200000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078316100000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313900000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313800000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313700000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313600000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313500000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313400000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313300000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313200000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313100000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313000000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303700000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303600000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303500000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303400000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303300000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303200000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303100000000000000006044820152606490fd5b60405162461bcd60e51b815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303000000000000000006044820152606490fd5b60405194939192608086016001600160401b03811187821017610843576040525f865261201761016060208801925f845260408901935f855260608a01975f89528a611fc6610120611f8f612169565b99610100604051917f60815a0eeec47dddf1615fe53b31d016c31444e01b9d796db365443a6445d0088352602083013720896123d3565b90526001600160a01b03611fd98261080e565b166120a4575b5050610140604051917faa3429fb281b34691803133d3d978a75bb77c617ed6bc9aa162b9b30920022bb8352602083013720836123d3565b90526120276101a0830183610886565b9261203184610857565b61203e6040519182610822565b848152602081019036868501116106b1575f6020876120a098610200978637830101525190206101e0604051927ff24e853034a3a450aba845a82914fbb564ad85accca6cf62be112a154520fae0845260208401376101c082015220906123d3565b9052565b6120b06120b69161239c565b876123d3565b90525f80611fdf565b6120ec6120dc6120fd929796979593956040895191013590612345565b9360408089015191013590612345565b9160e0606088015191013590612345565b8082101561216257505b8082101561215a5750905b90928391906001600160a01b036121288361080e565b1661213257505050565b612149929394506020604091015191013590612345565b80821015612155575090565b905090565b905090612112565b9050612107565b604060086020825161217b8482610822565b828152016734a2bc32b1a7a22160c11b81522060056020835161219e8582610822565b82815201640352e302e360dc1b81522082519160208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f855283015260608201524660808201523060a082015260a081526121fc60c082610822565b51902090565b1561220a5750565b604460209160405192839163057ec9c160e11b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b6001600160a01b0382168015159493929085612283575b508415612270575b5050505090565b61227a94506123f0565b5f808080612269565b5f8381525f5160206128f55f395f51905f5260205260408120546001600160a01b03169091149550612261565b6001600160a01b03811680159290831561231f575b5082156122d157505090565b60209250905f916040518481019163d202158d60e01b835260018060a01b03166024820152600460448201526044815261230c606482610822565b51915afa60015f511490601f3d11161690565b6001600160a01b0382161492505f6122c5565b8181029291811591840414171561058d57565b5f525f5160206128f55f395f51905f5260205260405f205460a01c906001600160401b0381105f1461238d57905b8181101561238757810390811161058d5790565b50505f90565b506001600160401b0390612373565b61012090610100604051917f6cfc932a5a3d22c4359295b9f433edff52b60703fa47690a04a83e40933dd47c835260208301372090565b6042916040519161190160f01b8352600283015260228201522090565b9091906001600160a01b038116801561253757813b80156124bc576017148061249d575b80612489575b612461575b5060209260405190630b135d3f60e11b8252600482015260648560248301968795604087528160448601528385013701915afa9051630b135d3f60e11b141690565b6001600160a01b03612474868587612758565b1614612480575f61241f565b50505050600190565b50604185148061241a57506040851461241a565b5060205f80843c5f516001600160e81b03191661ef0160f01b14612414565b5093905060418114801561252d575b156124e8576001600160a01b03926124e39290612758565b161490565b60405162461bcd60e51b815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152606490fd5b50604081146124cb565b50505050505f90565b1561254757565b60405162461bcd60e51b815260206004820152602c60248201527f4965786563457363726f773a205472616e7366657220616d6f756e742065786360448201526b656564732062616c616e636560a01b6064820152608490fd5b5f525f5160206128f55f395f51905f5260205260405f20908154906001600160601b038060a01b91168260a01c0160a01b169060018060a01b0316179055565b7f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d4279160409161263f8160018060a01b03165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54826001600160601b03821661265782821015612540565b0390836001600160601b038260601c160160601b916001600160601b0360601b1916906001600160401b0360c01b1617176126c18260018060a01b03165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b555f5160206128d55f395f51905f52546001600160601b0360601b6001600160601b0384166001600160601b038360601c160160601b16906001600160601b0360601b1916175f5160206128d55f395f51905f525560018060a01b0316908251818152827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203093a382519182526020820152a1565b919091816020116106b157823590826040116106b157602084013592604081036127a1575061279c93506001600160ff1b0383169260ff90811c601b0116906127f3565b505090565b604010156127ba57604061279c94013560f81c906127f3565b634e487b7160e01b5f52603260045260245ffd5b60209060149392805192839101825e01906001600160601b03199060601b1681520190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161286a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156106bd575f516001600160a01b0381161561286057905f905f90565b505f906001905f90565b5050505f9160039190565b607f8211156128b75760085b82811c6128af5760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b600801612881565b5f526094600b5360d6600a53801560071b176020536017600a209056febb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300bb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562303'

export const ordersBytecode: `0x${string}` = '0x608080604052346015576112b1908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630175199814610a0b5780634693d172146108655780634b7471061461070b5780634c4692de146106d95780637e34a0771461057f5780638dd971d51461046c578063947f51781461033e578063b2b07e6614610160578063bf36994e1461011e578063c52e9de1146100d35763c87b582a14610092575f80fd5b346100cf5760403660031901126100cf576004356001600160a01b03811681036100cf576100c56020916024359061102e565b6040519015158152f35b5f80fd5b346100cf577f6fd493f856b22df174df46975d6dcf0895c7dfb3c63d20179c0dcd5563e2f56561011961010536610ad8565b604051918291602083526020830190610c11565b0390a1005b346100cf57602061012e36610a3b565b91610139818561102e565b93841561014d575b85856040519015158152f35b6101579450610cf3565b82808080610141565b346100cf5761016e36610aa4565b6004610178610e43565b9160206001600160a01b036101956101908480610b5f565b610b75565b1660405193848092638da5cb5b60e01b82525afa918215610333575f92610302575b506101ca6101c58280610b5f565b6111f8565b60208201359360028510156100cf5761025d6102496102889360405160208101917f0638bb0702457e2b4b01be8a202579b8bf97e587fb4f2cc4d4aad01f21a06ee08352604082015288606082015260608152610228608082610b89565b519020836042916040519161190160f01b8352600283015260228201522090565b6102566040860186610bde565b9187610edc565b61026a6101c58480610b5f565b906042916040519161190160f01b8352600283015260228201522090565b926102c55750816102bc6020927f50933cf5a9c44d5ed66b895deb27212aa33d811b46a7b41093e047e213c0bcab94610fe8565b604051908152a1005b60209150916102bc60406102fa857f7343f75be43aba524f85326508cd975d016ef7884676377366c69a7c32e3066896610b5f565b013582610f6f565b61032591925060203d60201161032c575b61031d8183610b89565b810190610bbf565b90836101b7565b503d610313565b6040513d5f823e3d90fd5b346100cf5760203660031901126100cf5760043567ffffffffffffffff81116100cf578060040161016060031983360301126100cf57604051602081527faf81a046e31ebb2be305579e585ac6b2ee3fdc2dc9dba806bb826879bb2c785192909182916101199161045a91610144906001600160a01b036103be84610a27565b166020870152602481013560408701526044810135606087015260648101356080870152608481013560a087015260a481013560c08701526001600160a01b0361040a60c48301610a27565b1660e08701526001600160a01b0361042460e48301610a27565b166101008701526001600160a01b036104406101048301610a27565b166101208701526101248101356101408701520190610b0d565b61016080850152610180840191610b3f565b346100cf5761047a36610aa4565b610482610e43565b9061049860c06104928380610cdd565b01610b75565b906104ab6104a68280610cdd565b611165565b60208201359360028510156100cf576105096102496105169360405160208101917f0ded7b52c2d77595a40d242eca751df172b18e686326dbbed3f4748828af77c78352604082015288606082015260608152610228608082610b89565b61026a6104a68480610cdd565b9261054a5750816102bc6020927f3b0ac04165536d6b11d04220f998c840bd6e439d59c5d8721bba8a4e1fb9ebfd94610fe8565b60209150916102bc60e06102fa857f582f43f2a741cbe708aae3b8d38a4efc3d09d7e81919697b3ca693f4c444cc0596610cdd565b346100cf5761058d36610aa4565b6004610597610e43565b9160206001600160a01b036105af6101908480610cc7565b1660405193848092638da5cb5b60e01b82525afa918215610333575f926106b8575b506105e46105df8280610cc7565b61112e565b60208201359360028510156100cf5761064261024961064f9360405160208101917f322d980b7d7a6a1f7c39ff0c5445da6ae1d8e0393ff0dd468c8be3e2c86443888352604082015288606082015260608152610228608082610b89565b61026a6105df8480610cc7565b926106835750816102bc6020927f3a61aabf2ab04790d082ff1e332853b2f66944c2e951a146121f80272812a47694610fe8565b60209150916102bc60406102fa857f145ad51e4496173bca15e24e7eb46f9ab3a10eea0497e2801a3a6806c06113a396610cc7565b6106d291925060203d60201161032c5761031d8183610b89565b90836105d1565b346100cf577fc56d982ad2fd39ebadca073cc88d9bdaee0f4c8e7b2b6be50227169daefc7b3f61011961010536610ad8565b346100cf5761071936610aa4565b6004610723610e43565b9160206001600160a01b0361073b6101908480610b5f565b1660405193848092638da5cb5b60e01b82525afa918215610333575f92610844575b5061077061076b8280610b5f565b6110f7565b60208201359360028510156100cf576107ce6102496107db9360405160208101917f075eb6f7578ff4292c241bd2484cd5c1d5e6ecc2ddd3317e1d8176b5a45865ec8352604082015288606082015260608152610228608082610b89565b61026a61076b8480610b5f565b9261080f5750816102bc6020927f79ce85909be2c590a728d1634ce6ec8a7cbf815260bacc05387890a313da813094610fe8565b60209150916102bc60406102fa857fcf52e3228bc482a6656d8ab56c09888b1c5bf6aaadba0185e96a34836f2bb1d496610b5f565b61085e91925060203d60201161032c5761031d8183610b89565b908361075d565b346100cf5760203660031901126100cf5760043567ffffffffffffffff81116100cf57806004019061020060031982360301126100cf57604051602081527f54bee205d9b03332d6dc82bc907476dfef6ed4fd86058d49a72994baee781175929091829161011991906109f8906001600160a01b036108e382610a27565b166020860152602483013560408601526001600160a01b0361090760448501610a27565b166060860152606483013560808601526001600160a01b0361092b60848501610a27565b1660a086015260a483013560c08601526001600160a01b0361094f60c48501610a27565b1660e086015260e48301356101008601526101048301356101208601526101248301356101408601526101448301356101608601526001600160a01b036109996101648501610a27565b166101808601526001600160a01b036109b56101848501610a27565b166101a08601526101e46109e46109d06101a4860184610b0d565b6102006101c08a0152610220890191610b3f565b936101c48101356101e08801520190610b0d565b848303601f190161020086015290610b3f565b346100cf5760206100c5610a1e36610a3b565b92919091610cf3565b35906001600160a01b03821682036100cf57565b9060606003198301126100cf576004356001600160a01b03811681036100cf57916024359160443567ffffffffffffffff81116100cf57826023820112156100cf5780600401359267ffffffffffffffff84116100cf57602484830101116100cf576024019190565b60206003198201126100cf576004359067ffffffffffffffff82116100cf5760609082900360031901126100cf5760040190565b60206003198201126100cf576004359067ffffffffffffffff82116100cf576101209082900360031901126100cf5760040190565b9035601e19823603018112156100cf57016020813591019167ffffffffffffffff82116100cf5781360383136100cf57565b908060209392818452848401375f828201840152601f01601f1916010190565b90359061011e19813603018212156100cf570190565b356001600160a01b03811681036100cf5790565b90601f8019910116810190811067ffffffffffffffff821117610bab57604052565b634e487b7160e01b5f52604160045260245ffd5b908160209103126100cf57516001600160a01b03811681036100cf5790565b903590601e19813603018212156100cf570180359067ffffffffffffffff82116100cf576020019181360383136100cf57565b610cc4919061012090610cb3906001600160a01b03610c2f82610a27565b1684526020818101359085015260408082013590850152606080820135908501526001600160a01b03610c6460808301610a27565b1660808501526001600160a01b03610c7e60a08301610a27565b1660a08501526001600160a01b03610c9860c08301610a27565b1660c085015260e081013560e0850152610100810190610b0d565b919092816101008201520191610b3f565b90565b90359061015e19813603018212156100cf570190565b9035906101fe19813603018212156100cf570190565b9091906001600160a01b0381168015610e3a57813b8015610dbf5760171480610da0575b80610d8c575b610d64575b5060209260405190630b135d3f60e11b8252600482015260648560248301968795604087528160448601528385013701915afa9051630b135d3f60e11b141690565b6001600160a01b03610d77868587611081565b1614610d83575f610d22565b50505050600190565b506041851480610d1d575060408514610d1d565b5060205f80843c5f516001600160e81b03191661ef0160f01b14610d17565b50939050604181148015610e30575b15610deb576001600160a01b0392610de69290611081565b161490565b60405162461bcd60e51b815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152606490fd5b5060408114610dce565b50505050505f90565b6040600860208251610e558482610b89565b828152016734a2bc32b1a7a22160c11b815220600560208351610e788582610b89565b82815201640352e302e360dc1b81522082519160208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f855283015260608201524660808201523060a082015260a08152610ed660c082610b89565b51902090565b336001600160a01b03821614939291908415610f5d575b8415610f4a575b5050505015610f0557565b60405162461bcd60e51b815260206004820152601b60248201527f696e76616c69642d73656e6465722d6f722d7369676e617475726500000000006044820152606490fd5b610f549450610cf3565b5f808080610efa565b9350610f69818561102e565b93610ef3565b906001600160601b03811015610fd9576001600160601b0316905b5f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623036020526040902080546001600160a01b031660a09290921b6001600160a01b031916919091179055565b506001600160601b0390610f8a565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f209060018060a01b03166001600160601b0360a01b825416179055565b6001600160a01b0316801515918261104557505090565b5f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260409020546001600160a01b031614919050565b919091816020116100cf57823590826040116100cf57602084013592604081036110ca57506110c593506001600160ff1b0383169260ff90811c601b01169061122f565b505090565b604010156110e35760406110c594013560f81c9061122f565b634e487b7160e01b5f52603260045260245ffd5b61012090610100604051917f6cfc932a5a3d22c4359295b9f433edff52b60703fa47690a04a83e40933dd47c835260208301372090565b61016090610140604051917faa3429fb281b34691803133d3d978a75bb77c617ed6bc9aa162b9b30920022bb835260208301372090565b6111736101a0820182610bde565b90919067ffffffffffffffff8111610bab5760405161119c601f8301601f191660200182610b89565b818152602081019136818601116100cf576020815f92610200978637830101525190206101e0604051927ff24e853034a3a450aba845a82914fbb564ad85accca6cf62be112a154520fae0845260208401376101c08201522090565b61012090610100604051917f60815a0eeec47dddf1615fe53b31d016c31444e01b9d796db365443a6445d008835260208301372090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116112a6579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15610333575f516001600160a01b0381161561129c57905f905f90565b505f906001905f90565b5050505f916003919056'

export const tasksBytecode: `0x${string}` = '0x60808060405234601557612dd5908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80633462348414610e185780635b36c66b14610def5780635facd761146109fa5780638fc375e5146105aa578063b504681d14610559578063bd66528a1461053b578063f6c68e101461037b578063f722cb321461031a578063fa055d7e146102b85763fc334e8c14610087575f80fd5b346102b45760403660031901126102b45760043560243590805f525f516020612d755f395f51905f5260205260405f2080546100c3818461152e565b64ffffffffff8160981c168042101561029e5750335f90815260038301602052604090208054906100f382611889565b600481101561028a5760010361025d57600284019060ff8460801c1690815f528260205260405f20549060ff8660901c1694851592835f1461024e575b60ff8260a81c1685810361021957506101498b8b611e17565b0361020257600182015461015e8b8b33611e3d565b81036101e8575060ff60a01b1916600160a11b1790556101d6575b5050600181018091116101c25760901b9060ff60901b19161790556040519182527f4b1763d473ac8fa80b4432ba90047e1b92444d8fabc55e6a002d9b1a316d795960203393a3005b634e487b7160e01b5f52601160045260245ffd5b5f526020528460405f20555f80610179565b89633b395e8f60e11b5f526004523360245260445260645ffd5b89896306e0e43160e31b5f5260045260245260445ffd5b608491878c925f5260205260405f20546040519263d3b5b1c960e01b8452600484015233602484015260448301526064820152fd5b610258908a611e17565b610130565b8461026783611889565b636eed164160e11b5f526004918252336024529081101561028a5760445260645ffd5b634e487b7160e01b5f52602160045260245ffd5b83636b34a07760e11b5f5260045260245260445ffd5b5f80fd5b346102b45760203660031901126102b4576004356001600160401b0381116102b4576102e890369060040161138f565b905f5b8281106102fd57602060405160018152f35b8061031461030e60019386866114c4565b35612209565b016102eb565b346102b457610328366113bf565b61033581849593946121e9565b5f5b84811061034957602060405160018152f35b8061037561037061035d60019489886114c4565b3561036984878a6114c4565b3590611bc0565b612209565b01610337565b346102b45760203660031901126102b457600435805f525f516020612d755f395f51905f5260205260405f20908154916103b5838361152e565b6103db6103cb64ffffffffff8560081c166115f4565b6103d58185612102565b83612138565b64ffffffffff8360981c16804210610525575060ff8360901c168061050f575060ff8360801c16926001820180548060601c60038501905b6001600160a01b0381166104b1575050856001949596155f1461049857506bffffffffffffffffffffffff191690555b77ffffffffff00ffff000000000000000000000000000000ff191667ffffffffff00ffff60801b19919091161790557f3afe0f24796ce653c6ab1f3e7aba5ce564eece5e82aee724aff28253e829f07b5f80a2005b9150505f52600283016020525f82604082200155610443565b60018060a01b0381165f528160205260405f2054908860ff8360a81c16146104e3575b506001600160a01b0316610413565b6001600160a01b03165f90815260208390526040902060ff60a01b198216600360a01b179055886104d4565b82632b9370c160e11b5f5260045260245260445ffd5b826306a539cd60e31b5f5260045260245260445ffd5b346102b45760203660031901126102b457610557600435612209565b005b346102b457610567366113bf565b9061057282846121e9565b5f5b83811061058657602060405160018152f35b806105a361059760019387896114c4565b356103698387876114c4565b5001610574565b346102b45760603660031901126102b4576004356024356001600160401b0381116102b4576105dd903690600401611362565b91906044356001600160401b0381116102b4576105fe903690600401611362565b93835f525f516020612d755f395f51905f5260205260405f20936106ae855495610628878461152e565b600361063d64ffffffffff8960081c166115f4565b976106488986612102565b6106528986612138565b61065c8186612164565b60ff8160801c165f526002830160205261067d8a8860405f2054888d611d91565b60ff191617908185888b896106928285611434565b610978575b50505050508181556106a98489611f6f565b6129d7565b92906106b987611a72565b95610140880151985f965f975b875189101561072c576106e26106dc8a8a6121d5565b51611889565b600481101561028a576002036107185761070f60019160ff6107048c8c6121d5565b5160b01c1690611434565b985b01976106c6565b979a6107268a600192611434565b9b610711565b9192878a948d938d61073e868261297b565b945f5b8a51811015610915576107576106dc82886121d5565b600481101561028a576002036108705761078160ff61077683896121d5565b5160b01c1688611491565b97891561085c578d6107d5916107bc8d8f9c8e6107a091048094611a8d565b9c6001600160a01b03906107b59088906121d5565b511661269c565b8d6107ce8560018060a01b03926121d5565b511661256a565b60018b51116107e9575b6001905b01610741565b6001600160a01b036107fb828d6121d5565b5116906108078261140f565b54918260c01c90600182018092116101c2578f9161082790600195612bfc565b6108308261140f565b557f9703f4589802246c80b822e63697180da799e363cd1b6fd9465a5e5574d534925f80a390506107df565b634e487b7160e01b5f52601260045260245ffd5b61088e8d8b8d6108878560018060a01b03926121d5565b51166124bf565b6001600160a01b036108a0828d6121d5565b5116906108ac8261140f565b548060c01c926801fffffffffffffffe8260bf1c1693808504600214901517156101c2578f916108e29060036001960490612bfc565b6108eb8261140f565b557ff868788948d55240774fdbad06555105ef20bbc70d1b7eccda982b65e11e79bb5f80a36107e3565b506105579450908b7f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db66504481938d610959848c60018060a01b036101808901511661256a565b6109706040519283926020845260208401916114a4565b0390a261202c565b64ffffffffff94959650916024826109996109d79487966109dc9886611e70565b60405160e086901b6001600160e01b0319166020820152948593838501378c818d8501918483015f81523701015f815203601f198101835282611470565b611ea0565b64ffffffffff60c01b19909216911660c01b17908985888b89610697565b346102b45760e03660031901126102b4576024356004356044356001600160401b0381116102b457610a30903690600401611362565b916064356001600160401b0381116102b457610a50903690600401611362565b939092608435906001600160a01b038216908183036102b45760a4356001600160401b0381116102b457610a88903690600401611362565b94909860c4356001600160401b0381116102b457610aaa903690600401611362565b959096885f525f516020612d755f395f51905f5260205260405f209b610ace61154c565b508c5497610adc898c6114e8565b610aef64ffffffffff8a60081c166115f4565b99610afa8b8d611840565b60ff8a60701c1680610dd9575060808b015160018103610dc35750610b55939291610b38918f8f8f908f908a93610b33918d8585611d91565b61189b565b610b42858c611e17565b93610b4e868d33611e3d565b858d6119dd565b610b618a8a8587611e70565b60405195610b6e87611441565b82875233602088019081526040808901978852890151600181901b9391927fffff00ffffffffffffffffffffffffffff00ffffffffffffffffffffffffff00167d010000000000000000000000000000010000000000000000000000000003179190808504600214901517156101c2576105579d8b9964ffffffffff8f8f9b6109d77ff6d49bf3e05d33a4bc497d3c793fb5756388bb96b947cf51bb60aaecb0e022e3988f9a7f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db6650449f948f958f808391610ceb9960209f610c50606c9842611434565b9060ff60801b1916600160881b9060ff60881b1916179060981b908d60981b191617600160901b9060ff60901b1916179c51975199516040519a6020998c9a8b01526001600160601b03199060601b1660408a01526001600160601b03199060601b16605489015263ffffffff60e01b8260e01b166068890152868801378501918483015f81523701015f815203601f198101835282611470565b64ffffffffff60c01b19909216911660c01b179055610d0a848b611f6f565b610d4c846101408c01610d468d610d2283518261297b565b90610d2e85833361256a565b610180015192516001600160a01b0390931692611a8d565b9061256a565b604051818152847f3fdb8d7797562d49a81078dbf7fa1771958ea452f8b13d1148383bd9506aecfb843393a3604051908152a2604051908152847f4b1763d473ac8fa80b4432ba90047e1b92444d8fabc55e6a002d9b1a316d795960203393a36109706040519283926020845260208401916114a4565b8c631a0412d760e21b5f5260045260245260445ffd5b8c6327e2bf1160e11b5f5260045260245260445ffd5b346102b45760403660031901126102b4576020610e10602435600435611bc0565b604051908152f35b346102b45760c03660031901126102b4576044356064356001600160a01b038116906024356004358383036102b4576084356001600160401b0381116102b457610e66903690600401611362565b95909460a4356001600160401b0381116102b457610e88903690600401611362565b929097845f525f516020612d755f395f51905f5260205260405f2097885497610eb189886114e8565b610ec464ffffffffff8a60081c166115f4565b95610ecf8789611840565b60038b019b60018060a01b0333165f528c602052610ef060405f2054611889565b600481101561028a5761134b57604060ff8c60701c1614611333578291610f1e91610f269695948b8b61189b565b8489896119dd565b610f2f83611a72565b610f383361140f565b54906001600160601b038216908082106112d9577f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d4279261104792600160601b600160c01b031990839003166001600160c01b0319821617606091821c6001600160601b0316830190911b17610fac3361140f565b555f516020612db55f395f51905f52546001600160601b0360601b6001600160601b0383166001600160601b038360601c160160601b16906001600160601b0360601b1916175f516020612db55f395f51905f525560405181815230907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a360408051338152602081019290925290918291820190565b0390a15f9760ff8760781c16985b898110806112c1575b15611073575f1981146101c257600101611055565b929190898414611293575b604051878152867f3fdb8d7797562d49a81078dbf7fa1771958ea452f8b13d1148383bd9506aecfb60203393a360036110b63361140f565b5460c01c04600381101561128d57506003905b5f1982019182116101c2576001600160601b039260018b0194855491829360018060a01b0333165f5260205260405f20906fffffffffffffffffffffffffffffffff861160071b6001600160401b0387821c1160061b1763ffffffff87821c1160051b1761ffff87821c1160041b1760ff87821c1160031b17600f87821c1160021b17600160a01b906d010102020202030303030303030360801b88821c1a1760b01b8a60a81b8660601c1717178255600182015581611278575b50503360601b9384911617928386155f1461120d5750906001600160581b03806111b2949316911617612468565b60ff8260581c1691600183018093116101c2576001600160581b031916179060581b9060ff60581b191617905b5560ff8560701c1694600186018096116101c2576112099560701b9060ff60701b19161786611a9a565b9055005b94935050506002890190845f5281602052611239600160405f200154916001600160581b038316612468565b60ff8260581c1691600183018093116101c2576001600160581b031916179060581b9060ff60581b19161790845f52602052600160405f2001556111df565b600201908560a01b8254161790558b80611184565b906110c9565b96835f52600289016020528660405f2055600184018085116101c25760781b9060ff60781b1916179661107e565b50805f52600289016020528660405f2054141561105e565b60405162461bcd60e51b815260206004820152602c60248201527f4965786563457363726f773a205472616e7366657220616d6f756e742065786360448201526b656564732062616c616e636560a01b6064820152608490fd5b88633686765360e21b5f52600452604060245260445ffd5b8863527db3d560e11b5f526004523360245260445ffd5b9181601f840112156102b4578235916001600160401b0383116102b457602083818601950101116102b457565b9181601f840112156102b4578235916001600160401b0383116102b4576020808501948460051b0101116102b457565b60406003198201126102b4576004356001600160401b0381116102b457816113e99160040161138f565b92909291602435906001600160401b0382116102b45761140b9160040161138f565b9091565b6001600160a01b03165f9081525f516020612d955f395f51905f526020526040902090565b919082018092116101c257565b606081019081106001600160401b0382111761145c57604052565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761145c57604052565b818102929181159184041417156101c257565b908060209392818452848401375f828201840152601f01601f1916010190565b91908110156114d45760051b0190565b634e487b7160e01b5f52603260045260245ffd5b906114f281612459565b600581101561028a57600103611506575050565b61150f90612459565b90631a960e0960e31b5f52600452600581101561028a5760245260445ffd5b9061153881612459565b600581101561028a57600203611506575050565b604051906102a082018281106001600160401b0382111761145c576040525f610280838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201528261022082015282610240820152826102608201520152565b6116079061160061154c565b5030612c2a565b610160906040516116188382611470565b61014081526020810191601f1984013684376001838351923c61163961154c565b92604082015160f81c92518452604182015160d81c6020850152604682015160d81c6040850152604b82015160f01c6060850152604d82015160e01c6080850152605182015160f01c60a0850152605382015160f81c60c0850152605482015160a01c60e0850152606082015160601c610100850152607482015160601c610120850152608882015160a01c610140850152609482015160601c9084015260a881015160601c61018084015260bc81015160601c916101a0840192835260d082015160e01c926101c0850184815260b49460018416611826575b5050600282166117d0575b80516001600160a01b03166102408601908152600483166117b1575b506010821661179b575b5060088116611779575b60201661175a57505090565b8160209101015160601c610280830152601481018091116101c2575090565b916020818301015160601c610260850152601481018091116101c2579161174e565b516001600160a01b03166102608501525f611744565b8385016020015160601c905292601481019081106101c257925f61173a565b926020818401015160a01c6101e0860152600c81018082116101c257830160209081015160601c61020087015281018082116101c25783016020015160601c610220860152603481019081106101c2579261171e565b60d485015163ffffffff191617905260d093505f80611713565b90604060208201519101516007810290808204600714901517156101c25761186791611434565b9081421015611874575050565b63217b9f7d60e11b5f5260045260245260445ffd5b60a01c60ff16600481101561028a5790565b929390919360016101c0850151161515806119cc575b6119b9576001600160a01b038516611988575f935b6001600160a01b03851615611970575b5061194692939460405160208101913360601b83528660348301526001600160601b03199060601b16605482015260488152611913606882611470565b5190207f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f2085612aac565b1561194f575050565b63df7a35ff60e01b5f526004523360245260018060a01b031660445260645ffd5b61018001516001600160a01b031693506119466118d6565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309546001600160a01b0316936118c6565b826359e7d7c760e11b5f5260045260245ffd5b506001600160a01b038516156118b1565b6001600160a01b03841695909492939092918615611a6957611a4b946040519060208201928352604082015260408152611a18606082611470565b5190207f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f2090612aac565b15611a54575050565b6310edb19b60e21b5f5260045260245260445ffd5b50505050505050565b611a8960649160a061014082015191015190611491565b0490565b919082039182116101c257565b93909291948560019560ff8660781c165f905b808210611b9357505090611ac09161249d565b60808401519095611ada826001600160581b038916611491565b915f1981019081116101c257611aef91611491565b1015611b8a57907ff6d49bf3e05d33a4bc497d3c793fb5756388bb96b947cf51bb60aaecb0e022e36020604094938551908152a201518060011b90808204600214901517156101c257611b4460029142611434565b60981b60ff60881b60309490941b9390931660809490941b70ff000000000000000000000000000000ff1992909216171766ffffffffff00ff60881b1916919091171790565b50505091505090565b91925096611bb66001916001600160581b03611baf8b8761249d565b1690611434565b9701889291611aad565b919091805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f209060405191611bfc83611441565b5464ffffffffff811680845260208401906001600160401b038360281c1682526001600160401b03604086019360681c16835215611d7e576001600160401b03815116808710908115611d5f575b50611d255750506040516020810191825284604082015260408152611c70606082611470565b51902092835f525f516020612d755f395f51905f5260205260405f20908154611c9881612459565b600581101561028a57611d1b5792516dffffffffffffffffffffffffffff19909316600884901b65ffffffffff00161760309190911b1760011790556001600160a01b039061016090611cf19064ffffffffff166115f4565b015116827f252992fb0468d68d6a5784ec03214f0d0a362083f2d7ebd157af43b017a22e065f80a3565b61150f8691612459565b5190516040516308a714c360e11b81526004810193909352602483018690526001600160401b039182166044840152166064820152608490fd5b611d7591506001600160401b0384511690611434565b8610155f611c4a565b82636a196fcb60e01b5f5260045260245ffd5b61028001519193909290916001600160a01b0316611dca5750155b15611db5575050565b6312cbbe8d60e31b5f5260045260245260445ffd5b906001600160401b03811161145c57604051611df0601f8301601f191660200182611470565b818152602081019136818501116102b4576020815f92889686378301015251902014611dac565b906040519060208201928352604082015260408152611e37606082611470565b51902090565b916040519160208301936001600160601b03199060601b1684526034830152605482015260548152611e37607482611470565b50611e7c929150611434565b615fb390818111611e8b575050565b63a8171b2760e01b5f5260045260245260445ffd5b905f516020612db55f395f51905f52549160018360c01c01926001600160401b0384116101c2576001600160c01b031660c084901b64ffffffffff60c01b16175f516020612db55f395f51905f525580516bfe61000180600a3d393df300604082901b0161fffe821183015264ffffffffff9390931692600b8101601583015ff0918215611f6257526001600160a01b03611f3b8430612c2a565b166001600160a01b0390911603611f4e57565b634e487b7160e01b5f52600160045260245ffd5b63301164255f526004601cfd5b90611fea91611fa68260018060a01b0361024084015116611fa08461014060e08201516101e0830151019101510190565b906124bf565b60e0810151828161200c575b50506101e08101518281611fec575b5050610180810151611fe5906001600160a01b0316611fdf8361267d565b9061269c565b6127c5565b565b61022083015161200592906001600160a01b031661256a565b5f82611fc1565b61012083015161202592906001600160a01b031661256a565b5f82611fb2565b610280015190916001600160a01b039091169081156120fc576120b36001600160401b037fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c16946120a56040519384926020840197635dd8085560e01b895260248501526040604485015260648401916114a4565b03601f198101835282611470565b5a603f810290808204603f14901517156101c2576113888501908186116101c25760061c106120e957915f80949281945193f150565b83635908e8d360e01b5f5260045260245ffd5b50505050565b610180909101516001600160a01b0316903382900361211f575050565b630959ae7b60e41b5f526004523360245260445260645ffd5b9061214290612997565b908142101561214f575050565b6340b9706360e11b5f5260045260245260445ffd5b9060ff8160901c169060ff8160881c16908183146120fc57821580156121c2575b61218f5750505050565b6084945064ffffffffff9060981c169160405193629dd8cd60e21b85526004850152602484015260448301526064820152fd5b5064ffffffffff8160981c164210612185565b80518210156114d45760209160051b010190565b8181036121f4575050565b631f4bb7c160e31b5f5260045260245260445ffd5b805f525f516020612d755f395f51905f5260205260405f20805461222c81612459565b600581101561028a5760010361244a575b61225064ffffffffff8260081c166115f4565b9161225a83612997565b804210612434575060ff19821660041781556123df916123d8917f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d42760406122a08761267d565b61024088015160e08901516101e08a01516101408b01516122cf936001600160a01b0316929190910101611fdf565b6101808801516122eb908a9083906001600160a01b03166124bf565b7399c2268479b93fde36232351229815df80837e235f525f516020612d955f395f51905f52602052815f205461232d826001600160601b038360601c16611434565b60601b906001600160601b0360601b1916177399c2268479b93fde36232351229815df80837e235f525f516020612d955f395f51905f52602052825f20557fc2aca55aa696938c7e95842e8939ca0fbb2120a3eeb8948cdcee2b70da566672606083517399c2268479b93fde36232351229815df80837e2381528360208201528b85820152a18151907399c2268479b93fde36232351229815df80837e2382526020820152a16129d7565b5091611a72565b925f5b825181101561240a57600190612404866001600160a01b036107b584886121d5565b016123e2565b509250507fcbc308b5f91040d2659a5201858344b0b583cd2f9e18e8470c2fa052c5b21ff85f80a2565b84636286375760e01b5f5260045260245260445ffd5b612454818461152e565b61223d565b60ff16600581101561028a5790565b61247a91908061249857506001611491565b6001600160581b0381101561248c5790565b506001600160581b0390565b611491565b816124ab5760019150015490565b6002915f5201602052600160405f20015490565b6125457f1bccc549c38561cd5b57f0db11ceb8dde1b0b6ee05ab5e155b51c7c5ba64becb936124ed8361140f565b54612504856001600160601b038360601c16611a8d565b60601b906001600160601b0360601b19161761251f8461140f565b5560405193849384604091949392606082019560018060a01b0316825260208201520152565b0390a1565b906001600160601b03809116911603906001600160601b0382116101c257565b6125457fc2aca55aa696938c7e95842e8939ca0fbb2120a3eeb8948cdcee2b70da566672936125988361140f565b546125ac856001600160601b038316611434565b906001600160601b031916176125c18461140f565b555f516020612db55f395f51905f52546001600160601b0360601b6125fb6001600160601b0387166001600160601b038460601c1661254a565b60601b16600160601b600160c01b031991909116175f516020612db55f395f51905f52556040518481526001600160a01b0384169030907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef90602090a360405193849384604091949392606082019560018060a01b0316825260208201520152565b6101400151601e810290808204601e14901517156101c2576064900490565b907f6381d9813cabeb57471b5a7e05078e64845ccdb563146a6911d536f24ce960f1916126c88161140f565b546126f6836001600160601b036126e482828660601c16611a8d565b60601b8160601b198516179316611434565b906001600160601b0319161761270b8261140f565b555f516020612db55f395f51905f52546001600160601b0360601b6127456001600160601b0385166001600160601b038460601c1661254a565b60601b16600160601b600160c01b031991909116175f516020612db55f395f51905f52556040518281526001600160a01b0382169030907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef90602090a3604080516001600160a01b03909216825260208201929092529081908101612545565b907399c2268479b93fde36232351229815df80837e235f525f516020612d955f395f51905f526020526001600160601b0360405f205460601c16801561295a5761280e8361267d565b61281c602085015142611a8d565b90600a8302838104600a036101c2576064900492633b9aca00841061296f575b808411612967575b50600a810290808204600a14901517156101c25763bbf81e009161286791611491565b0480821161295f575b50801561295a57611fea927399c2268479b93fde36232351229815df80837e235f525f516020612d955f395f51905f5260205260405f20546128be836001600160601b038360601c16611a8d565b60601b906001600160601b0360601b1916177399c2268479b93fde36232351229815df80837e235f525f516020612d955f395f51905f5260205260405f20557f1bccc549c38561cd5b57f0db11ceb8dde1b0b6ee05ab5e155b51c7c5ba64becb60606040517399c2268479b93fde36232351229815df80837e238152846020820152856040820152a161018001516001600160a01b031661256a565b505050565b90505f612870565b92505f612844565b633b9aca00935061283c565b60c0015160640390606482116101c257606491611a8991611491565b60406020820151910151600a810290808204600a14901517156101c2576129bd91611434565b90565b6001600160401b03811161145c5760051b60200190565b919060ff9060701c169182916129ec846129c0565b926129fa6040519485611470565b848452601f19612a09866129c0565b0136602086013783612a1a866129c0565b95612a286040519788611470565b808752612a37601f19916129c0565b0136602088013785600185015460601c925b8015612aa2575f190192612a5d84886121d5565b6001600160a01b0391909116908190525f908152600386016020526040902054612a8784896121d5565b526001600160a01b03612a9a84896121d5565b511692612a49565b5094509450509050565b9091906001600160a01b0381168015612bf357813b8015612b785760171480612b59575b80612b45575b612b1d575b5060209260405190630b135d3f60e11b8252600482015260648560248301968795604087528160448601528385013701915afa9051630b135d3f60e11b141690565b6001600160a01b03612b30868587612c89565b1614612b3c575f612adb565b50505050600190565b506041851480612ad6575060408514612ad6565b5060205f80843c5f516001600160e81b03191661ef0160f01b14612ad0565b50939050604181148015612be9575b15612ba4576001600160a01b0392612b9f9290612c89565b161490565b60405162461bcd60e51b815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152606490fd5b5060408114612b87565b50505050505f90565b906001600160401b038111612c1c575b60c01b9060018060c01b03161790565b506001600160401b03612c0c565b607f821115612c6c5760085b82811c612c645760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b600801612c36565b5f526094600b5360d6600a53801560071b176020536017600a2090565b919091816020116102b457823590826040116102b45760208401359260408103612cd25750612ccd93506001600160ff1b0383169260ff90811c601b011690612ce7565b505090565b604010156114d4576040612ccd94013560f81c905b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411612d69579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15612d5e575f516001600160a01b03811615612d5457905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056febb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562305bb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301bb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300'

export const viewsBytecode: `0x${string}` = '0x608080604052346015576127d8908161001a8239f35b5f80fdfe608080604052600436101561001a575b50366119a4576119a4565b5f3560e01c90816301ffc9a71461158b5750806311e35aba146115215780631bf6e00d146114ee5780631e143ef71461130a578063248ad6a01461120b57806325eacba8146111f05780632b8857c1146111d557806345b637a91461118e5780634b2bec8c146111425780634f5f44ec146110d85780635975b8fc146110915780635b3ae3e4146110515780636112f6fd146110365780636b55f4a514610fc857806374ed524414610fad57806377a9969214610f8f57806390a0f54614610f485780639910fd7214610ebf578063a47e7f8014610e91578063adccf0d514610d56578063b1b11d2c14610d0f578063b74861b214610b99578063bd19a4f314610afe578063bd8ab05814610919578063c140996f146108dd578063c2fb26a614610828578063ce5f7895146107a1578063d09cc57e146106df578063d286eb161461068e578063d5922f5014610628578063db230b52146105f9578063db8aaa26146105f4578063dcb03241146105f4578063e1523fb414610325578063e63ec07d146102dd578063e741363b1461026f578063f9353b8d146102135763fc0c546a146101c8575f61000f565b3461020f575f36600319011261020f577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a546040516001600160a01b039091168152602090f35b5f80fd5b3461020f57602036600319011261020f57610257610232600435611d51565b8051906102656040602083015192015191604051948594606086526060860190611617565b908482036020860152611617565b9060408301520390f35b3461020f57604036600319011261020f5760a061029e61028d6115de565b61029561196a565b506004356119dd565b6080604051916102af83825161160a565b6020810151602084015260408101516040840152600180851b03606082015116606084015201516080820152f35b3461020f575f36600319011261020f5760206001600160401b037fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c16604051908152f35b3461020f57602036600319011261020f5761033e6115f4565b606060a060405161034e816116e5565b5f815282602082015282604082015282808201525f6080820152015260018060a01b0316604051638da5cb5b60e01b8152602081600481855afa908115610532575f916105c5575b5060405163358982a360e01b8152915f83600481845afa928315610532575f936105a9575b5060405163f8c2ceb360e01b81525f81600481855afa908115610532575f9161058f575b506040516339e75d4560e01b8152905f82600481865afa918215610532575f92610573575b50604051634255789760e11b815291602083600481875afa928315610532575f9361053d575b505f60049460405195868092631c61a4d560e31b82525afa90811561053257610504945f92610508575b506104d86104eb92936040519761046a896116e5565b60018060a01b031688526020880198895260408801908152606088019283526080880195865260a088019485526104c5604051998a9960208b5260018060a01b0390511660208b01525160c060408b015260e08a0190611617565b9051888203601f190160608a0152611617565b9051868203601f19016080880152611617565b915160a085015251838203601f190160c0850152611617565b0390f35b6104eb925061052b6104d8913d805f833e610523818361171b565b81019061175b565b9250610454565b6040513d5f823e3d90fd5b9392506020843d60201161056b575b816105596020938361171b565b8101031261020f57925191925f61042a565b3d915061054c565b6105889192503d805f833e610523818361171b565b9085610404565b6105a391503d805f833e610523818361171b565b846103df565b6105be9193503d805f833e610523818361171b565b91836103bb565b6105e7915060203d6020116105ed575b6105df818361171b565b81019061173c565b82610396565b503d6105d5565b611648565b3461020f57602036600319011261020f57602061061c6106176115f4565b611663565b5460c01c604051908152f35b3461020f57602036600319011261020f5760c0610646600435611e71565b60808101519061014081015190610160810151610180820151906101c06101a084015193015193604051958652602086015260408501526060840152608083015260a0820152f35b3461020f57602036600319011261020f576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562303602052602060018060a01b0360405f205416604051908152f35b3461020f57602036600319011261020f576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20546107278161209c565b600581101561078d5760030361075957610743610504916120ab565b9050604051918291602083526020830190611617565b60405162461bcd60e51b815260206004820152600c60248201526b7461736b2d70656e64696e6760a01b6044820152606490fd5b634e487b7160e01b5f52602160045260245ffd5b3461020f57602036600319011261020f576107bd600435611e71565b606081015161050460a08301519260018060a01b0360c0820151169060018060a01b0360e08201511661012060018060a01b0361010084015116920151926040519687968752602087015260408601526060850152608084015260c060a084015260c0830190611617565b3461020f575f36600319011261020f575f60606040516108478161169b565b81815281602082015282604082015201526108b0610863611921565b61086b611947565b604051916108788361169b565b82526020820190815260408201904682526108c3606084019130835260405195869560208752516080602088015260a0870190611617565b9051858203601f19016040870152611617565b91516060840152516001600160a01b031660808301520390f35b3461020f575f36600319011261020f5760207fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f54604051908152f35b3461020f57602036600319011261020f576109326115f4565b5f60606040516109418161169b565b828152816020820152826040820152015260018060a01b0316604051638da5cb5b60e01b8152602081600481855afa908115610532575f91610adf575b50604051632c27f59d60e11b8152915f83600481845afa928315610532575f93610ac3575b5060405163b55e75af60e01b815290602082600481845afa918215610532575f92610a8e575b506020600491604051928380926310ec738d60e31b82525afa908115610532575f91610a5c575b50604051926109fe8461169b565b60018060a01b03168352602083019384526040830191825260608301908152610a4b6040519485946020865260018060a01b039051166020860152516080604086015260a0850190611617565b915160608401525160808301520390f35b90506020813d602011610a86575b81610a776020938361171b565b8101031261020f5751846109f0565b3d9150610a6a565b9091506020813d602011610abb575b81610aaa6020938361171b565b8101031261020f57519060206109c9565b3d9150610a9d565b610ad89193503d805f833e610523818361171b565b91836109a3565b610af8915060203d6020116105ed576105df818361171b565b8261097e565b3461020f57602036600319011261020f57610120610b1d600435611e71565b805180516020808301516040938401518286015180518185015191870151978701518051818701519189015189516001600160a01b03998a1681529689169787019790975297850193909352851660608401528416608083015260a082019590955292821660c0840152921660e0820152610100810191909152f35b3461020f57602036600319011261020f57610bb2611886565b50610bbe600435611e71565b604080516020808252835180516001600160a01b0390811683850152918101519091168284015290910151606082015290819060208181015180516001600160a01b0390811660808601529181015190911660a08401526040015160c083015260408181015180516001600160a01b0390811660e086015260208201511661010085015201516101208301526060810151610140830152608081015161016083015260a081015161018083015260c08101516001600160a01b039081166101a084015260e082015181166101c0840152610100820151166101e08301526101208101516102c0610200840152610cb9906102e0840190611617565b6101408201516102208401526101608201516102408401526101808201516102608401526101a08201516102808401526101c08201516102a08401526101e0909101516001600160a01b03166102c08301520390f35b3461020f575f36600319011261020f577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562307546040516001600160a01b039091168152602090f35b3461020f57602036600319011261020f57610d6f6117ea565b50610d7b600435611ae0565b6040518091602082526102008201610d9760208401835161163b565b602082015160408401526040820151606084015260608201516080840152608082015160a084015260a082015160c084015260c082015160e084015260e0820151610100840152610100820151610120840152610120820151610140840152610140820151906101e06101608501528151809152602061022085019201905f5b818110610e6f57505050906101c0610e5061050493610160840151610180870152610180840151601f19878303016101a0880152611617565b6101a083015185830152910151838203601f19016101e0850152611617565b82516001600160a01b0316845286955060209384019390920191600101610e17565b3461020f575f36600319011261020f5760206040517399c2268479b93fde36232351229815df80837e238152f35b3461020f575f36600319011261020f576020610ed9611921565b818151910120610ee7611947565b82815191012060405190838201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a08152610f3d60c08261171b565b519020604051908152f35b3461020f575f36600319011261020f577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562308546040516001600160a01b039091168152602090f35b3461020f575f36600319011261020f576020604051633b9aca008152f35b3461020f575f36600319011261020f57602060405160078152f35b3461020f57602036600319011261020f576040610fe36115f4565b5f60208351610ff1816116ca565b82815201526001600160601b0361101061100a83611e19565b92611663565b5460601c1660208351611022816116ca565b838152019081528251918252516020820152f35b3461020f575f36600319011261020f576020604051601e8152f35b3461020f57602036600319011261020f57604061106c6115f4565b6001600160601b0361108061100a83611e19565b5460601c1682519182526020820152f35b3461020f575f36600319011261020f577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309546040516001600160a01b039091168152602090f35b3461020f57602036600319011261020f576110f16117ca565b506110fd600435611d51565b60405180916020825260406111366111218351606060208701526080860190611617565b6020840151858203601f190184870152611617565b91015160608301520390f35b3461020f57602036600319011261020f576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562303602052602060405f205460a01c604051908152f35b3461020f575f36600319011261020f577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562306546040516001600160a01b039091168152602090f35b3461020f575f36600319011261020f57602060405160028152f35b3461020f575f36600319011261020f57602060405160048152f35b3461020f57602036600319011261020f57611227600435611ae0565b8051600581101561078d576020820151906040830151906060840151608085015160a086015160c087015160e088015191610100890151936101208a0151956101806101408c01519b0151986040519a6112868c61018081019b61163b565b60208c015260408b015260608a0152608089015260a088015260c087015260e0860152610100850152610120840152610180610140840152835180915260206101a084019401905f5b8181106112eb5784806105048887838203610160850152611617565b82516001600160a01b03168652602095860195909201916001016112cf565b3461020f57602036600319011261020f576113236115f4565b5f60606040516113328161169b565b828152816020820152816040820152015260018060a01b0316604051638da5cb5b60e01b8152602081600481855afa908115610532575f916114cf575b50604051630847c43160e01b8152915f83600481845afa928315610532575f936114b3575b5060405163a61ca6c560e01b8152905f82600481845afa908115610532576004925f92611494575b5060209060405193848092630dd4cebf60e11b82525afa918215610532575f9261145e575b5061145390604051936113f38561169b565b60018060a01b031684526020840194855260408401908152606084019283526114406040519586956020875260018060a01b039051166020870152516080604087015260a0860190611617565b9051848203601f19016060860152611617565b905160808301520390f35b9091506020813d60201161148c575b8161147a6020938361171b565b8101031261020f5751906114536113e1565b3d915061146d565b60209192506114ac903d805f833e610523818361171b565b91906113bc565b6114c89193503d805f833e610523818361171b565b9183611394565b6114e8915060203d6020116105ed576105df818361171b565b8261136f565b3461020f57602036600319011261020f5760206001600160601b036115146106176115f4565b5460601c16604051908152f35b3461020f57604036600319011261020f5761154561153d6115de565b6004356119dd565b8051600481101561078d57816020608093015190604081015190606060018060a01b03910151169161157a604051809561160a565b602084015260408301526060820152f35b3461020f57602036600319011261020f576004359063ffffffff60e01b821680920361020f576020916301ffc9a760e01b81149081156115cd575b5015158152f35b6307f5828d60e41b149050836115c6565b602435906001600160a01b038216820361020f57565b600435906001600160a01b038216820361020f57565b90600482101561078d5752565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b90600582101561078d5752565b3461020f575f36600319011261020f576020604051600a8152f35b6001600160a01b03165f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623016020526040902090565b608081019081106001600160401b038211176116b657604052565b634e487b7160e01b5f52604160045260245ffd5b604081019081106001600160401b038211176116b657604052565b60c081019081106001600160401b038211176116b657604052565b606081019081106001600160401b038211176116b657604052565b90601f801991011681019081106001600160401b038211176116b657604052565b9081602091031261020f57516001600160a01b038116810361020f5790565b60208183031261020f578051906001600160401b03821161020f570181601f8201121561020f576020815191016001600160401b0382116116b657604051926117ae601f8401601f19166020018561171b565b8284528282011161020f57815f926020928386015e8301015290565b604051906117d782611700565b5f60408360608152606060208201520152565b604051906101e082018281106001600160401b038211176116b65760405260606101c0835f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f610120820152826101408201525f610160820152826101808201525f6101a08201520152565b6040519061187582611700565b5f6040838281528260208201520152565b6040519061020082018281106001600160401b038211176116b6576040525f6101e0836118b1611868565b81526118bb611868565b60208201526118c8611868565b60408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201526060610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b6040519061193060408361171b565b600882526734a2bc32b1a7a22160c11b6020830152565b6040519061195660408361171b565b60058252640352e302e360dc1b6020830152565b6040519060a082018281106001600160401b038211176116b6576040525f6080838281528260208201528260408201528260608201520152565b60405162461bcd60e51b815260206004820152601160248201527019985b1b189858dacb591a5cd8589b1959607a1b6044820152606490fd5b91906119e761196a565b92805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f2080549260ff8460e81c16611aa45760018060a01b03165f526003810160205260405f209182549360ff8560a01c16600481101561078d57808852600481101561078d5715611a9d5791611a719185949360ff809760a81c1692612304565b602086015260018101546040860152600201546001600160a01b0316606085015260b01c166080830152565b5050505050565b9192611abc949550611ab69150612203565b9161225f565b90565b91908201809211611acc57565b634e487b7160e01b5f52601160045260245ffd5b90611ae96117ea565b91805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20805491611b218361209c565b600581101561078d5780865215611c8057611b3a61236b565b50611b4f64ffffffffff8460081c1630612779565b611b806101609160405190611b64848361171b565b6101408252600160208301601f1986013682378351923c612535565b50805160208801526001600160401b038560301c16604088015260206040820191825160608a01520180518251600781029080820460071490151715611acc57611bc991611abf565b6080890152519051600a810290808204600a1490151715611acc57611bed91611abf565b60c087015264ffffffffff8460981c1660a087015260ff8460901c16908161010088015260ff8560881c169182610120890152611c2a868661242a565b610140890152611c39866120ab565b6101c08a0152610180890152611c6c575b50611c5457505050565b611c659260ff8160801c1692612304565b60e0830152565b611c768585612503565b908701525f611c4a565b505050565b90604051915f8154908160011c9260018316928315611d47575b602085108414611d33578487528693908115611d115750600114611ccd575b50611ccb9250038361171b565b565b90505f9291925260205f20905f915b818310611cf5575050906020611ccb928201015f611cbe565b6020919350806001915483858901015201910190918492611cdc565b905060209250611ccb94915060ff191682840152151560051b8201015f611cbe565b634e487b7160e01b5f52602260045260245ffd5b93607f1693611c9f565b611d596117ca565b507fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5480821015611e0357507fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5f52604051906002906003027f5678991950be43458ed3057e88fa6497c3fb8dca538af5960a6b1c1d09d01e0301611ddd83611700565b611de681611c85565b8352611df460018201611c85565b60208401520154604082015290565b9063d53ebe5d60e01b5f5260045260245260445ffd5b6001600160a01b0381163003611e5b57506001600160601b037fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005460601c1690565b611e6c6001600160601b0391611663565b541690565b90611e7a611886565b915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2060405190611eb282611700565b5464ffffffffff81168083526001600160401b0360406020850194828560281c168652019260681c1682528015611c8057611f06611f016001600160401b0392611efa61236b565b5030612779565b61274f565b9181611f1184612535565b8551819003950194855261010081015161012082015160e08301516040519398939290916001600160a01b039081169116611f4b84611700565b835260208301526040808301919091529089526102008701516102208801516101e0890151925192916001600160a01b039182169116611f8a84611700565b835260208301526040820152602089015260018060a01b03610160870151169460018060a01b03610180880151169561014088019687519060405192611fcf84611700565b83526020830152604082015260408a0152608087015160608a0152606087015160808a01526101c087015160a08a015260018060a01b036101a08801511660c08a015260018060a01b036102608801511660e08a015260018060a01b03610280880151166101008a01526101208901526020860151610140890152511661016087015251166101808501525160a082015190818102918183041490151715611acc57606490046101a084015260c08101516101c084015261024001516001600160a01b03166101e0830152565b60ff16600581101561078d5790565b60609160609164ffffffffff8160c01c16806120c5575050565b6120da91945060ff929350611f019030612779565b9260e81c16156121fd5760485b6020818401015160e01c9060048101809111611acc576121078282611abf565b91816060928651858111156121f5575b828111156121ed575b508481106121a2575b50612135929350611abf565b6060938051918083111561219b575b828110612153575b5050509190565b6040519550918290039101601f8201601f19165b8181015186820152601f19019081156121805790612167565b505060408185015f60208201520160405283525f808061214c565b5081612144565b6040519481900393508601601f8401601f19165b8181015186820152601f19019081156121cf57906121b6565b50506121359260408186015f60208201520160405284528392612129565b90505f612120565b945084612117565b5f6120e7565b611f0164ffffffffff61222392612218611868565b5060c01c1630612779565b61222b611868565b506020810151906054604082015160601c91015160601c906040519261225084611700565b83526020830152604082015290565b92919061226a61196a565b60208301519094906001600160a01b0390811690831603611c805760028552825160405160208101918383526040820152604081526122aa60608261171b565b519020602086015282516040519160208301936001600160601b03199060601b16845260348301526054820152605481526122e660748261171b565b51902060408481019190915201516001600160a01b03166060830152565b60ff8260901c1615801561235b575b61234757612322929350612503565b604051906020820192835260408201526040815261234160608261171b565b51902090565b9150506002915f520160205260405f205490565b5060ff8260801c16841415612313565b604051906102a082018281106001600160401b038211176116b6576040525f610280838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201528261022082015282610240820152826102608201520152565b6001600160401b0381116116b65760051b60200190565b909160ff8360701c1661243c81612413565b612449604051918261171b565b81815261245582612413565b6020820190601f1901368237819560ff8160e81c166124d757505050600183015460601c905b80156124d1575f19019084518210156124bd576001600160a01b039081166020600584901b870181018290525f9182526003860190526040902054169061247b565b634e487b7160e01b5f52603260045260245ffd5b50509050565b939550909350916001600160a01b0391506020906124f490612203565b015116908251156124bd575290565b60e882901c60ff161561251e575061251a90612203565b5190565b60ff60029260801c165f520160205260405f205490565b9061253e61236b565b91604081015160f81c9060208101518452604181015160d81c6020850152604681015160d81c6040850152604b81015160f01c6060850152604d81015160e01c6080850152605181015160f01c60a0850152605381015160f81c60c0850152605481015160a01c60e0850152606081015160601c610100850152607481015160601c610120850152608881015160a01c610140850152609481015160601c61016085015260a881015160601c61018085015260bc81015160601c916101a0850192835260d082015160e01c926101c0860184815260b49460018416612735575b5050600282166126df575b80516001600160a01b03166102408701908152600483166126be575b50908391601082166126a8575b5060088116612685575b60201661266857505090565b60209101015160601c61028084015260148101809111611acc5790565b906020908301015160601c61026086015260148301809311611acc57829061265c565b516001600160a01b03166102608701525f612652565b8385016020015160601c9052909260148101908110611acc5792905f612645565b926020818401015160a01c6101e0870152600c8101808211611acc57830160209081015160601c6102008801528101808211611acc5783016020015160601c61022087015260348101908110611acc5792612629565b60d485015163ffffffff191617905260d093505f8061261e565b906040805180935f19813b0164ffffffffff16905f6021830191601f8501903c8082520101604052565b607f8211156127bb5760085b82811c6127b35760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b600801612785565b5f526094600b5360d6600a53801560071b176020536017600a209056'

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
  "name": "ModuleMissing",
  "inputs": [
   {
    "name": "module",
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

export const hubBytecode: `0x${string}` = '0x6101406040523461023257604051610eaf38819003601f8101601f191683016001600160401b0381118482101761021e578392829160405283398101039060e082126102325760c061005082610236565b92601f1901126102325760405160c081016001600160401b0381118282101761021e578161013d6101629461014f9360405261012b61009160208301610236565b8085526101196100a360408501610236565b602087019081526101076100b960608701610236565b936040890194855260a06100f460c06100d460808b01610236565b9960608d019a8b5260806100e9858301610236565b9d019c8d5201610236565b9b019a8b526001600160a01b031661024a565b608052516001600160a01b031661024a565b60a052516001600160a01b031661024a565b60c052516001600160a01b031661024a565b60e052516001600160a01b031661024a565b61010052516001600160a01b031661024a565b610120527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b80546001600160a01b0319166001600160a01b03929092169182179055604051905f7f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08180a3610c3a90816102758239608051816101ef015260a051816101c9015260c0518181816101790152610215015260e0518161026301526101005181610154015261012051818181603d01526101300152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b038216820361023257565b803b156102545790565b630faf242160e21b5f9081526001600160a01b0391909116600452602490fdfe6080604052361561003b576100367fffffffff000000000000000000000000000000000000000000000000000000005f3516610079565b61005d565b7f00000000000000000000000000000000000000000000000000000000000000005b5f8091368280378136915af43d5f803e610075573d5ffd5b3d5ff35b61008281610285565b610260577fffffffff0000000000000000000000000000000000000000000000000000000081167f156194d40000000000000000000000000000000000000000000000000000000081148015610237575b610211576100e082610484565b6101eb576100ed8261083c565b6101c5577f66517ca600000000000000000000000000000000000000000000000000000000811490811561019b575b506101765761012a90610a6c565b610152577f000000000000000000000000000000000000000000000000000000000000000090565b7f000000000000000000000000000000000000000000000000000000000000000090565b507f000000000000000000000000000000000000000000000000000000000000000090565b7f80f03425000000000000000000000000000000000000000000000000000000009150145f61011c565b50507f000000000000000000000000000000000000000000000000000000000000000090565b50507f000000000000000000000000000000000000000000000000000000000000000090565b50507f000000000000000000000000000000000000000000000000000000000000000090565b507f2f3915330000000000000000000000000000000000000000000000000000000081146100d3565b507f000000000000000000000000000000000000000000000000000000000000000090565b7fffffffff00000000000000000000000000000000000000000000000000000000167f3462348400000000000000000000000000000000000000000000000000000000811490811561045a575b8115610430575b8115610406575b81156103dc575b81156103b2575b8115610388575b811561035e575b8115610334575b811561030d575090565b7ff722cb320000000000000000000000000000000000000000000000000000000091501490565b7ffa055d7e0000000000000000000000000000000000000000000000000000000081149150610303565b7fb504681d00000000000000000000000000000000000000000000000000000000811491506102fc565b7ff6c68e1000000000000000000000000000000000000000000000000000000000811491506102f5565b7fbd66528a00000000000000000000000000000000000000000000000000000000811491506102ee565b7f5facd76100000000000000000000000000000000000000000000000000000000811491506102e7565b7f8fc375e500000000000000000000000000000000000000000000000000000000811491506102e0565b7f5b36c66b00000000000000000000000000000000000000000000000000000000811491506102d9565b7ffc334e8c00000000000000000000000000000000000000000000000000000000811491506102d2565b7fffffffff00000000000000000000000000000000000000000000000000000000167f8f4ffcb1000000000000000000000000000000000000000000000000000000008114908115610812575b81156107e8575b81156107be575b8115610794575b811561076a575b8115610740575b8115610716575b81156106ec575b81156106c2575b8115610698575b811561066e575b8115610644575b811561061a575b81156105f0575b81156105c6575b811561059c575b8115610572575b811561054b575090565b7fce7460240000000000000000000000000000000000000000000000000000000091501490565b7f313ce5670000000000000000000000000000000000000000000000000000000081149150610541565b7f95d89b41000000000000000000000000000000000000000000000000000000008114915061053a565b7f06fdde030000000000000000000000000000000000000000000000000000000081149150610533565b7f18160ddd000000000000000000000000000000000000000000000000000000008114915061052c565b7fa457c2d70000000000000000000000000000000000000000000000000000000081149150610525565b7f39509351000000000000000000000000000000000000000000000000000000008114915061051e565b7fdd62ed3e0000000000000000000000000000000000000000000000000000000081149150610517565b7f70a082310000000000000000000000000000000000000000000000000000000081149150610510565b7fcae9ca510000000000000000000000000000000000000000000000000000000081149150610509565b7fc86283c80000000000000000000000000000000000000000000000000000000081149150610502565b7f3354f8a500000000000000000000000000000000000000000000000000000000811491506104fb565b7f36efd16f00000000000000000000000000000000000000000000000000000000811491506104f4565b7f095ea7b300000000000000000000000000000000000000000000000000000000811491506104ed565b7f23b872dd00000000000000000000000000000000000000000000000000000000811491506104e6565b7fa9059cbb00000000000000000000000000000000000000000000000000000000811491506104df565b7f2e1a7d4d00000000000000000000000000000000000000000000000000000000811491506104d8565b7fb6b55f2500000000000000000000000000000000000000000000000000000000811491506104d1565b7fffffffff00000000000000000000000000000000000000000000000000000000167f8dd971d5000000000000000000000000000000000000000000000000000000008114908115610a42575b8115610a18575b81156109ee575b81156109c4575b811561099a575b8115610970575b8115610946575b811561091c575b81156108f2575b81156108cb575090565b7fbf36994e0000000000000000000000000000000000000000000000000000000091501490565b7fc87b582a00000000000000000000000000000000000000000000000000000000811491506108c1565b7f0175199800000000000000000000000000000000000000000000000000000000811491506108ba565b7f4693d17200000000000000000000000000000000000000000000000000000000811491506108b3565b7f947f517800000000000000000000000000000000000000000000000000000000811491506108ac565b7f4c4692de00000000000000000000000000000000000000000000000000000000811491506108a5565b7fc52e9de1000000000000000000000000000000000000000000000000000000008114915061089e565b7f7e34a0770000000000000000000000000000000000000000000000000000000081149150610897565b7f4b7471060000000000000000000000000000000000000000000000000000000081149150610890565b7fb2b07e660000000000000000000000000000000000000000000000000000000081149150610889565b7fffffffff00000000000000000000000000000000000000000000000000000000167f8da5cb5b000000000000000000000000000000000000000000000000000000008114908115610c10575b8115610be6575b8115610bbc575b8115610b92575b8115610b68575b8115610b3e575b8115610b14575b8115610aed575090565b7f298503d90000000000000000000000000000000000000000000000000000000091501490565b7f0e7c40330000000000000000000000000000000000000000000000000000000081149150610ae3565b7f01d09a3c0000000000000000000000000000000000000000000000000000000081149150610adc565b7faefb52b40000000000000000000000000000000000000000000000000000000081149150610ad5565b7fa9b20cee0000000000000000000000000000000000000000000000000000000081149150610ace565b7f89ccfe890000000000000000000000000000000000000000000000000000000081149150610ac7565b7fb55218170000000000000000000000000000000000000000000000000000000081149150610ac0565b7ff2fde38b0000000000000000000000000000000000000000000000000000000081149150610ab956'

export const escrowBytecode: `0x${string}` = '0x60a034606657601f6122b838819003918201601f19168301916001600160401b03831184841017606a57808492602094604052833981010312606657516001600160a01b0381168103606657608052604051612239908161007f823960805181611db60152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806306fdde0314610ddf578063095ea7b314610d9b57806318160ddd14610d3357806323b872dd14610cdb5780632e1a7d4d14610ca0578063313ce56714610c405780633354f8a514610b0b57806336efd16f14610ac85780633950935114610a2d57806370a082311461093e5780638f4ffcb1146107e857806395d89b4114610651578063a457c2d71461060d578063a9059cbb146105c9578063b6b55f251461058d578063c86283c814610540578063cae9ca5114610372578063ce7460241461019f5763dd62ed3e146100ea575f80fd5b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610121610f3e565b73ffffffffffffffffffffffffffffffffffffffff610185610141610f61565b9273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230260205260405f2090565b91165f52602052602060405f2054604051908152f35b5f80fd5b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5773ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163303610314576024602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5416604051928380927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa908115610309575f916102d5575b60206102c3836bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300541690611101565b6102cd8133611eb0565b604051908152f35b90506020813d602011610301575b816102f060209383611004565b8101031261019b57516102c3610287565b3d91506102e3565b6040513d5f823e3d90fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602060248201527f4f776e61626c653a2063616c6c6572206973206e6f7420746865206f776e65726044820152fd5b3461019b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576103a9610f3e565b6024359060443567ffffffffffffffff811161019b576103cd903690600401610fd6565b90916103da84823361110e565b803b15159283610458575b5050509050156103fa57602060405160018152f35b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f617070726f76616c2d72656675736564000000000000000000000000000000006044820152fd5b602093505f73ffffffffffffffffffffffffffffffffffffffff60a485977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519a8b998a9889957f8f4ffcb1000000000000000000000000000000000000000000000000000000008752336004880152602487015230604487015260806064870152816084870152868601378685828601015201168101030193165af1908115610309575f91610511575b50808280806103e5565b610533915060203d602011610539575b61052b8183611004565b8101906110e9565b81610507565b503d610521565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5761058261057a610f61565b60043561153a565b602060405160018152f35b3461019b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576105823360043533611723565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610603610f3e565b60243590336112d0565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610647610f3e565b6024359033611468565b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576040515f7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e548060011c906001811680156107de575b6020831081146107b15782855290811561076f57506001146106f2575b6106ee836106e281850382611004565b60405191829182610ef6565b0390f35b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e5f9081527f804004a5e73badf9b86ce863abcd522c5495af44cb31acd79f89da0fa099e52d939250905b808210610755575090915081016020016106e26106d2565b91926001816020925483858801015201910190929161073d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506106e290506106d2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f16916106b5565b3461019b5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5761081f610f3e565b60443573ffffffffffffffffffffffffffffffffffffffff811680910361019b5760643567ffffffffffffffff811161019b57610860903690600401610fd6565b9173ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a541681149081610934575b50156108d6576108b58360243581611723565b816108c557602060405160018152f35b6108ce92611a0d565b808080610582565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f77726f6e672d746f6b656e0000000000000000000000000000000000000000006044820152fd5b90503314846108a2565b3461019b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610975610f3e565b73ffffffffffffffffffffffffffffffffffffffff811630036109d0575060206bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005460601c16604051908152f35b6bffffffffffffffffffffffff610a2660209273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54166102cd565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610a67610f3e565b335f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623026020526040902073ffffffffffffffffffffffffffffffffffffffff82165f52602052610ac160405f2060243590546110af565b903361110e565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610b02610f61565b60043533611723565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5760043567ffffffffffffffff811161019b57610b5a903690600401610fa5565b60243567ffffffffffffffff811161019b57610b7a903690600401610fa5565b919092828203610be2575f5b828110610b9857602060405160018152f35b610ba3818484611072565b3590610bb0818688611072565b359173ffffffffffffffffffffffffffffffffffffffff8316830361019b57600192610bdc9133611723565b01610b86565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f696e76616c69642d61727261792d6c656e6774680000000000000000000000006044820152fd5b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57602060ff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5460a01c16604051908152f35b3461019b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576105823360043561153a565b3461019b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610d15610f3e565b610d1d610f61565b90610d2c6044358093836112d0565b3390611468565b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5760206bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005416604051908152f35b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610dd5610f3e565b602435903361110e565b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576040515f7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d548060011c90600181168015610eec575b6020831081146107b15782855290811561076f5750600114610e6f576106ee836106e281850382611004565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d5f9081527f0ce36b8b22f75d2838bfa318a5b6aa52affe7318a1b99869188db3ef5d60736d939250905b808210610ed2575090915081016020016106e26106d2565b919260018160209254838588010152019101909291610eba565b91607f1691610e43565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361019b57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361019b57565b359073ffffffffffffffffffffffffffffffffffffffff8216820361019b57565b9181601f8401121561019b5782359167ffffffffffffffff831161019b576020808501948460051b01011161019b57565b9181601f8401121561019b5782359167ffffffffffffffff831161019b576020838186019501011161019b57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761104557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b91908110156110825760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b919082018092116110bc57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9081602091031261019b5751801515810361019b5790565b919082039182116110bc57565b9173ffffffffffffffffffffffffffffffffffffffff831691821561124d5773ffffffffffffffffffffffffffffffffffffffff169283156111c9577f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925916111b560209273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230260205260405f2090565b855f5282528060405f2055604051908152a3565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602260248201527f45524332303a20617070726f766520746f20746865207a65726f20616464726560448201527f73730000000000000000000000000000000000000000000000000000000000006064820152fd5b60846040517f08c379a0000000000000000000000000000000000000000000000000000000008152602060048201526024808201527f45524332303a20617070726f76652066726f6d20746865207a65726f2061646460448201527f72657373000000000000000000000000000000000000000000000000000000006064820152fd5b9073ffffffffffffffffffffffffffffffffffffffff82169182156113e45773ffffffffffffffffffffffffffffffffffffffff8216938415611360576113578184611352826020966113437fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef99611ff2565b61134d8282612038565b6120e3565b6121b3565b604051908152a3565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602360248201527f45524332303a207472616e7366657220746f20746865207a65726f206164647260448201527f65737300000000000000000000000000000000000000000000000000000000006064820152fd5b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602560248201527f45524332303a207472616e736665722066726f6d20746865207a65726f20616460448201527f64726573730000000000000000000000000000000000000000000000000000006064820152fd5b909291926114b38273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230260205260405f2090565b73ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f20548481106114f1576114ef93946114e991611101565b9161110e565b565b73ffffffffffffffffffffffffffffffffffffffff85927ffb8f41b2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9061154481611ff2565b61154e8233612038565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300546bffffffffffffffffffffffff83166bffffffffffffffffffffffff8216036bffffffffffffffffffffffff81116110bc576bffffffffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000091169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005561160182336120e3565b5f6040518381527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a373ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a541673ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb00000000000000000000000000000000000000000000000000000000845216918260048201528360248201526020816044815f865af1908115610309575f91611704575b50156116d357505050565b7fc8776798000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b61171d915060203d6020116105395761052b8183611004565b5f6116c8565b73ffffffffffffffffffffffffffffffffffffffff83161561186457602073ffffffffffffffffffffffffffffffffffffffff9161176085611ff2565b827fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a54166040519384927f23b872dd000000000000000000000000000000000000000000000000000000008452166004830152306024830152846044830152815f606482800301925af1908115610309575f91611845575b50156117e7576114ef91611eb0565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601360248201527f6661696c65642d7472616e7366657246726f6d000000000000000000000000006044820152fd5b61185e915060203d6020116105395761052b8183611004565b5f6117d8565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601f60248201527f45524332303a206d696e7420746f20746865207a65726f2061646472657373006044820152fd5b67ffffffffffffffff811161104557601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b929192611908826118c2565b916119166040519384611004565b82948184528183011161019b578281602093845f960137010152565b9080601f8301121561019b5781602061194d933591016118fc565b90565b91906101208382031261019b5760405190610120820182811067ffffffffffffffff82111761104557604052819361198781610f84565b83526020810135602084015260408101356040840152606081013560608401526119b360808201610f84565b60808401526119c460a08201610f84565b60a08401526119d560c08201610f84565b60c084015260e081013560e08401526101008101359167ffffffffffffffff831161019b5761010092611a089201611932565b910152565b7fffffffff0000000000000000000000000000000000000000000000000000000082358181169060048610611e9c575b50167f156194d4000000000000000000000000000000000000000000000000000000008103611e7157508260041161019b5782820160807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc848303011261019b57600483013567ffffffffffffffff811161019b57816004611ac192860101611950565b50602483013567ffffffffffffffff811161019b57816004611ae592860101611950565b50604483013567ffffffffffffffff811161019b5783016101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc828403011261019b5760405190610160820182811067ffffffffffffffff82111761104557604052611b5460048201610f84565b82526024810135602083015260448101356040830152606481013560608301526084810135608083015260a481013560a0830152611b9460c48201610f84565b60c0830152611ba560e48201610f84565b60e0830152611bb76101048201610f84565b6101008301526101248101356101208301526101448101359067ffffffffffffffff821161019b5783600461014093611bf1930101611932565b910152606483013567ffffffffffffffff811161019b578301906102007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc838303011261019b57604051610200810181811067ffffffffffffffff82111761104557604052611c6260048401610f84565b815260248301356020820152611c7a60448401610f84565b604082015260648301356060820152611c9560848401610f84565b608082015260a483013560a0820152611cb060c48401610f84565b9060c0810191825260e484013560e0820152610104840135610100820152610124840135610120820152610144840135610140820152611cf36101648501610f84565b610160820152611d066101848501610f84565b6101808201526101a484013567ffffffffffffffff811161019b5760049085010183601f8201121561019b5783816020611d42933591016118fc565b6101a08201526101c48401356101c08201526101e48401359367ffffffffffffffff851161019b57611d9373ffffffffffffffffffffffffffffffffffffffff9594600487966101e0940101611932565b9101525116911603611e4957815f929183926040519283928337810183815203907f00000000000000000000000000000000000000000000000000000000000000005af4903d15611e41573d91611de9836118c2565b92611df76040519485611004565b83523d5f602085013e5b611e3d5750805115611e1557602081519101fd5b7f0364eed2000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050565b606091611e01565b7f74a0583f000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fde6168e5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b828092508660040360031b1b16165f611a3d565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300546bffffffffffffffffffffffff8116806bffffffffffffffffffffffff036bffffffffffffffffffffffff81116110bc578411611fb75773ffffffffffffffffffffffffffffffffffffffff5f937fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef937fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006bffffffffffffffffffffffff611f7c896020976110af565b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230055611fac86826121b3565b6040519586521693a3565b7f5f34108d000000000000000000000000000000000000000000000000000000005f526004526bffffffffffffffffffffffff60245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff16301461201057565b7fb9331ce2000000000000000000000000000000000000000000000000000000005f5260045ffd5b6bffffffffffffffffffffffff61208c8273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54169082821061209b57505050565b73ffffffffffffffffffffffffffffffffffffffff907fe450d38c000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b906121b0907fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006121696121538573ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54926bffffffffffffffffffffffff8416611101565b9116179173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b55565b906121b0907fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006121696122238573ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54926bffffffffffffffffffffffff84166110af56'

export const governanceBytecode: `0x${string}` = '0x60808060405234601557611bf7908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806301d09a3c1461187c5780630e7c40331461166a578063298503d9146110ab57806389ccfe8914610ff05780638da5cb5b14610f80578063a9b20cee14610c35578063aefb52b414610b4f578063b5521817146101cc5763f2fde38b1461007c575f80fd5b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c8576100b36119be565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b5416908133036101985773ffffffffffffffffffffffffffffffffffffffff1690817fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b5416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b557f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b507fff4127cb000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b5f80fd5b346101c8576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c8576102046119be565b60243567ffffffffffffffff81116101c8576102249036906004016119e1565b60443567ffffffffffffffff81116101c8576102449036906004016119e1565b9360643560ff811681036101c8576084359273ffffffffffffffffffffffffffffffffffffffff841684036101c85760a4359473ffffffffffffffffffffffffffffffffffffffff861686036101c85760c4359673ffffffffffffffffffffffffffffffffffffffff881688036101c85760e4359473ffffffffffffffffffffffffffffffffffffffff86168096036101c85761031973ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0f565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a549060ff8260a81c16610af1577fffffffffffffffffffff00ff000000000000000000000000000000000000000090911673ffffffffffffffffffffffffffffffffffffffff91909116177501000000000000000000000000000000000000000000177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5567ffffffffffffffff8211610956576103f87fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d54611b19565b601f8111610a6f575b505f90601f831160011461098e5761044e92915f9183610983575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d555b67ffffffffffffffff8711610956576104aa7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e54611b19565b601f81116108d4575b505f90601f88116001146107f0579680610503926107e3995f926107e55750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e555b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a549260a01b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a557fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c5416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c5576030d4000000000000000000000000000000000000000007fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095573ffffffffffffffffffffffffffffffffffffffff9291838092167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230655167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230755167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230855565b005b01359050898061041c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08816917fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e5f5260205f20925f5b8181106108bc575091600193918a6107e39b9410610884575b505050811b017fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e55610526565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c19910135169055888080610857565b9193602060018192878701358155019501920161083e565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e5f527f804004a5e73badf9b86ce863abcd522c5495af44cb31acd79f89da0fa099e52d601f890160051c81019160208a1061094c575b601f0160051c01905b81811061094157506104b3565b5f8155600101610934565b909150819061092b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b013590508a8061041c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08316917fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d5f5260205f20925f5b818110610a575750908460019594939210610a1f575b505050811b017fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d55610471565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690558980806109f2565b919360206001819287870135815501950192016109dc565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d5f527f0ce36b8b22f75d2838bfa318a5b6aa52affe7318a1b99869188db3ef5d60736d601f840160051c81019160208510610ae7575b601f0160051c01905b818110610adc5750610401565b5f8155600101610acf565b9091508190610ac6565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601260248201527f616c72656164792d636f6e6669677572656400000000000000000000000000006044820152fd5b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85773ffffffffffffffffffffffffffffffffffffffff610b9b6119be565b610bc9827fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0f565b167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309555f80f35b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c857610c6c6119be565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c541615610f585760ff610cf28273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231160205260405f2090565b5416610f1657610d3f8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231160205260405f2090565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556024602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c5416604051928380927fdb230b5200000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff871660048301525afa908115610f0b575f91610ed9575b50610e428273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b548060c01c8211610e4f57005b610ec79167ffffffffffffffff8111610eca575b77ffffffffffffffffffffffffffffffffffffffffffffffff9060c01b9116179173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b55005b5067ffffffffffffffff610e63565b90506020813d602011610f03575b81610ef460209383611a74565b810103126101c8575182610dfa565b3d9150610ee7565b6040513d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff907f8455424f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7ff56051e4000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b5416604051908152f35b346101c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760ff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5460a81c161561104d57005b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f6e6f742d636f6e666967757265640000000000000000000000000000000000006044820152fd5b346101c85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760043567ffffffffffffffff81116101c8576110fa9036906004016119e1565b60243567ffffffffffffffff81116101c85761111a9036906004016119e1565b926044359261116173ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0f565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f549363ffffffff81116116375761ffff8511611608576040516060810181811067ffffffffffffffff821117610956576040526111c0368486611ab5565b81526111cd368887611ab5565b602082019081526040820190838252680100000000000000008810156109565760018801807fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f558810156115db577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5f5291518051600389027f5678991950be43458ed3057e88fa6497c3fb8dca538af5960a6b1c1d09d01e0301939167ffffffffffffffff82116109565761128d826112878754611b19565b87611b6a565b602090601f831160011461153b576112d992915f91836115305750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b83555b518051600184019167ffffffffffffffff821161095657611307826113018554611b19565b85611b6a565b602090601f831160011461148c5791806113589260029695945f926114815750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b5191015560405193604085019085821067ffffffffffffffff831117610956576020977f62bf08360c9d561749c54eaf4f8bf8cb6c8b6f4f40607bcec39a8172e714d25c96611470936040526001815289810164ffffffffff86168152895f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623108b5260405f209151151560ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008454169116178255517fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff65ffffffffff0083549260081b1691161790556114626040519687968a885260808c8901526080880191611bb9565b918583036040870152611bb9565b9060608301520390a1604051908152f35b015190508d8061041c565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f52815f20925f5b8181106115185750916001939185600298979694106114e1575b505050811b01905561135b565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690558c80806114d4565b929360206001819287860151815501950193016114ba565b015190508c8061041c565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691865f52815f20925f5b8181106115c3575090846001959493921061158c575b505050811b0183556112dc565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690558b808061157f565b92936020600181928786015181550195019301611569565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f31cf1a21000000000000000000000000000000000000000000000000000000005f526201000060045260245ffd5b7fb641b7e1000000000000000000000000000000000000000000000000000000005f5260045263ffffffff60245260445ffd5b346101c85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c8576116a16119be565b60243573ffffffffffffffffffffffffffffffffffffffff811681036101c8576044359073ffffffffffffffffffffffffffffffffffffffff821682036101c8576107e39261172873ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0f565b73ffffffffffffffffffffffffffffffffffffffff9291838092167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230655167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230755167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230855565b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c8576004356118f073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0f565b633b9aca00811161198b577fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff0000000000000000000000000000000000000000807fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309549360a01b16169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309555f80f35b7f924121a7000000000000000000000000000000000000000000000000000000005f52600452633b9aca0060245260445ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101c857565b9181601f840112156101c85782359167ffffffffffffffff83116101c857602083818601950101116101c857565b15611a1657565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602060248201527f4f776e61626c653a2063616c6c6572206973206e6f7420746865206f776e65726044820152fd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761095657604052565b92919267ffffffffffffffff82116109565760405191611afd60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184611a74565b8294818452818301116101c8578281602093845f960137010152565b90600182811c92168015611b60575b6020831014611b3357565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691611b28565b601f8211611b7757505050565b5f5260205f20906020601f840160051c83019310611baf575b601f0160051c01905b818110611ba4575050565b5f8155600101611b99565b9091508190611b90565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f858286010152011601019056'

export const matchingBytecode: `0x${string}` = '0x608080604052346015576138d3908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063156194d4146109735780632f3915331461092257806366517ca6146108f4576380f0342514610045575f80fd5b346108dd5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126108dd5760043567ffffffffffffffff81116108dd5780600401906101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126108dd576101056100c3612faa565b6100cc846132c4565b90604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b91825f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f205460a01c926101a56060946040519061014a8783610af4565b602a82527f44617461736574206f72646572206973207265766f6b6564206f722066756c6c60208301527f7920636f6e73756d6564000000000000000000000000000000000000000000006040830152604486013511613070565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562307541690602073ffffffffffffffffffffffffffffffffffffffff602461020086610ad3565b60405195869384927f3d4342d10000000000000000000000000000000000000000000000000000000084521660048301525afa9182156108e9575f926108a2575b5061025461025c93610104860190610bbd565b9290916130ef565b9061029f6040928351906102708583610af4565b601f82527f496e76616c69642064617461736574206f72646572207369676e6174757265006020830152613070565b6024355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205261032664ffffffffff835f20541661031784516102e58682610af4565b600e81527f4465616c206e6f7420666f756e640000000000000000000000000000000000006020820152821515613070565b61031f610c0e565b5030613874565b6101409361033385610b62565b9461034085519687610af4565b80865261034c81610b62565b927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020880194013685376001848851923c610386610c0e565b908587015160f81c93518252604187015160d81c6020830152604687015160d81c86830152604b87015160f01c83830152604d87015160e01c6080830152605187015160f01c60a0830152605387015160f81c60c0830152605487015160a01c60e083015282870151831c9061010083019182526074880151841c610120840152608888015160a01c908301526094870151831c90610160830191825260a8880151841c61018084015260bc880151841c926101a0810193845260d089015160e01c956101c082019680885260b4906001831661086f575b50600282166107c6575b73ffffffffffffffffffffffffffffffffffffffff8651166102408401908152600483166107aa575b509060108116610787575b60088116610766575b6020166106e5575b506106e3985086959361061f6105be6106a09561059d8c61056260649b9873ffffffffffffffffffffffffffffffffffffffff7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19f608461055991610553846102006106409f015116158851906105248a83610af4565b601a82527f4465616c20616c726561647920686173206120646174617365740000000000006020830152613070565b01610ad3565b91511690613182565b61056e82519283610af4565b601d82527f417070207265737472696374696f6e206e6f74207361746973666965640000006020830152613070565b73ffffffffffffffffffffffffffffffffffffffff61055960a48c01610ad3565b8a51906105cb8683610af4565b602482527f576f726b6572706f6f6c207265737472696374696f6e206e6f7420736174697360208301527f66696564000000000000000000000000000000000000000000000000000000008c830152613070565b73ffffffffffffffffffffffffffffffffffffffff61055960c48901610ad3565b61064c88519283610af4565b602382527f526571756573746572207265737472696374696f6e206e6f742073617469736660208301527f696564000000000000000000000000000000000000000000000000000000000088830152613070565b51199101351616156106b482519283610af4565b601f82527f54616720636f6d7061746962696c697479206e6f7420736174697366696564006020830152613070565b005b9491909695939885602091010151821c61028088015260148501809511610739576106e3989596939591945090927ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16104ad565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b906020818c010151871c6102608401526014810180911161073957906104a5565b73ffffffffffffffffffffffffffffffffffffffff86511661026084015261049c565b6020828d010151881c905260148101809111610739575f610491565b6020818c01015160a01c6101e0840152600c810180821161073957602073ffffffffffffffffffffffffffffffffffffffff918d010151881c166102008401526020810180821161073957602073ffffffffffffffffffffffffffffffffffffffff918d010151881c166102208401526034810180911115610468577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60d48c01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000161788525060d05f61045e565b9291506020833d6020116108e1575b816108be60209383610af4565b810103126108dd576102546108d561025c94610b9c565b929350610241565b5f80fd5b3d91506108b1565b6040513d5f823e3d90fd5b346108dd57602061091a61090736610999565b9161091483838387612c9c565b93612ef6565b604051908152f35b346108dd57602061093d61093536610999565b913393610cb7565b7f81eec3d5401bb1693dbef61f0800bc16602905d6677d691c1262d6f08456e9a0604080518381523385820152a1604051908152f35b346108dd57602061091a61098636610999565b9161099360c08401610ad3565b93610cb7565b9060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126108dd5760043567ffffffffffffffff81116108dd576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82850301126108dd576004019160243567ffffffffffffffff81116108dd576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82840301126108dd576004019160443567ffffffffffffffff81116108dd576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82850301126108dd57600401916064359067ffffffffffffffff82116108dd577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82610200920301126108dd5760040190565b3573ffffffffffffffffffffffffffffffffffffffff811681036108dd5790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117610b3557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff8111610b3557601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b519073ffffffffffffffffffffffffffffffffffffffff821682036108dd57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156108dd570180359067ffffffffffffffff82116108dd576020019181360383136108dd57565b604051906102a0820182811067ffffffffffffffff821117610b35576040525f610280838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201528261022082015282610240820152826102608201520152565b9290949394610cc4610c0e565b92608081013561012084013503612c3e576101208301355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231060205260ff60405f20541615612be05760a081013561014084013511612b82576020850135602084013510612b24576020820135606084013510612ac657602081013560a084013510612a685760608501356101008401357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff1606085013516821717906060830135198216612a0a5781186001166129ac576101c0850152610da585610ad3565b610dae83610ad3565b610db783610ad3565b91610dc460c08701610ad3565b92610dce87610ad3565b73ffffffffffffffffffffffffffffffffffffffff80841691160361294e57610df960408801610ad3565b73ffffffffffffffffffffffffffffffffffffffff8085169116036128f057610e2d81610e2860808a01610ad3565b613182565b1561289257610e4283610e2860808c01610ad3565b1561283457610e5781610e2860a08c01610ad3565b156127d657610e6c84610e2860c08c01610ad3565b1561277857610e8182610e2860808901610ad3565b1561271a57610e9690610e2860a08801610ad3565b156126bc57610eab83610e2860c08801610ad3565b1561265e57610ec090610e2860c08601610ad3565b1561260057610ed590610e2860e08501610ad3565b156125a257610eeb90610e286101008401610ad3565b1561254457610efc83828488612c9c565b9473ffffffffffffffffffffffffffffffffffffffff610f1b82610ad3565b1680610100870152602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416916024604051809481937f3d4342d100000000000000000000000000000000000000000000000000000000835260048301525afa80156108e9575f906124f7575b73ffffffffffffffffffffffffffffffffffffffff915016806101208701521561249957610ff2865173ffffffffffffffffffffffffffffffffffffffff6101208801511690610254610100850185610bbd565b1561243b5773ffffffffffffffffffffffffffffffffffffffff61101584610ad3565b168061020087015280612269575b5073ffffffffffffffffffffffffffffffffffffffff61104283610ad3565b1680610160870152606073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416916024604051809481937f2589c28200000000000000000000000000000000000000000000000000000000835260048301525afa80156108e9575f905f905f9061220c575b73ffffffffffffffffffffffffffffffffffffffff935060c089015260a08801521680610180870152156121ae5761112a604087015173ffffffffffffffffffffffffffffffffffffffff6101808801511690610254610140860186610bbd565b156121505761117973ffffffffffffffffffffffffffffffffffffffff61115360c08701610ad3565b8181166101a0890152606089015161116f6101e0890189610bbd565b93909216906130ef565b156120f25761118b8685848685612ef6565b9788156120945773ffffffffffffffffffffffffffffffffffffffff1661024086015263ffffffff6101408501351161205b5760a08501516103e8811161200b575060c085015160648111611fbc57506112d793929160208092428289015261012086013560608901526101208601355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562310825264ffffffffff60405f205460081c166040890152610140860135155f14611fb15760015b608089015273ffffffffffffffffffffffffffffffffffffffff61126b6101608801610ad3565b1661026089015273ffffffffffffffffffffffffffffffffffffffff6112946101808801610ad3565b16610280890152013560e0870152013561014085015273ffffffffffffffffffffffffffffffffffffffff61020085015116611fa1575b506101a0810190610bbd565b615ebf8111611f70576bffffffffffffffffffffffff60e0840151111580611f55575b80611f3a575b611309906134f5565b60608401515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f205460a01c8360608601516040516020810191825283604082015260408152611361606082610af4565b519020938482526113f08988515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f209073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff00000000000000000000000000000000000000006bffffffffffffffffffffffff845493168360a01c0160a01b169116179055565b73ffffffffffffffffffffffffffffffffffffffff61020083015116611eaa575b61149c8960408901515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f209073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff00000000000000000000000000000000000000006bffffffffffffffffffffffff845493168360a01c0160a01b169116179055565b6115278960608901515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f209073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff00000000000000000000000000000000000000006bffffffffffffffffffffffff845493168360a01c0160a01b169116179055565b5f6101c083015160201c611ea2575b73ffffffffffffffffffffffffffffffffffffffff61020084015116611e9a575b73ffffffffffffffffffffffffffffffffffffffff6102408401511673ffffffffffffffffffffffffffffffffffffffff6101a085015116809103611e90575b61026084015173ffffffffffffffffffffffffffffffffffffffff16908103611e7e5750601017935b73ffffffffffffffffffffffffffffffffffffffff61028084015116611e74575b82519160208401516040850151606086015160808701519060a08801519260c0890151946040519860208a01528b60f81b7fff000000000000000000000000000000000000000000000000000000000000001660408a015260d81b7fffffffffff00000000000000000000000000000000000000000000000000000016604189015260d81b7fffffffffff00000000000000000000000000000000000000000000000000000016604688015260f01b7fffff00000000000000000000000000000000000000000000000000000000000016604b87015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016604d86015260f01b7fffff00000000000000000000000000000000000000000000000000000000000016605185015260f81b7fff0000000000000000000000000000000000000000000000000000000000000016605384015260348352611744605484610af4565b60e08401519261010085015193610120860151610140870151610160880151610180890151906101a08a0151926101c08b0151946040519a888c9951602081920160208c015e89019760a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016602089015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602c88015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016604087015260a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016605486015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016606085015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016607484015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016608883015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016609c820152036020016060810184526080016118f49084610af4565b8160609660018116151560209861198a978a938493611e2d575b60028116611d8c575b60048116611d54575b60088116611d18575b8316611cb5575b5060405199878b985191829101848a015e8701908282015f8152815193849201905e0101915f83528237015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283610af4565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549160018360c01c019267ffffffffffffffff84116107395777ffffffffffffffffffffffffffffffffffffffffffffffff7cffffffffff00000000000000000000000000000000000000000000000064ffffffffff86169560c01b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005580518060401b6bfe61000180600a3d393df3000161fffe8211830152600b8101601583015ff0918215611ca8575273ffffffffffffffffffffffffffffffffffffffff80611a7b8530613874565b16911603611c7b57604051916060830183811067ffffffffffffffff821117610b3557604052825267ffffffffffffffff60208301911681526040820167ffffffffffffffff88168152835f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205264ffffffffff60405f209351167fffffffffffffffffffffff00000000000000000000000000000000000000000074ffffffffffffffff000000000000000000000000006cffffffffffffffff00000000008654955160281b16935160681b16931617171790558094611b9673ffffffffffffffffffffffffffffffffffffffff61024085015116611b908360e08701516101e08801510161014088015101613245565b90613580565b73ffffffffffffffffffffffffffffffffffffffff6101808401511693610140840151601e810290808204601e14901517156107395761016060c095611c197fd811b592ed0899225773e8933d8df64bd0b62761a9d7aad4ed5b22735f4610a498611b9087606473ffffffffffffffffffffffffffffffffffffffff9704613245565b0151167f692ad61076dceddd0f1a861f737553dd61fc8501cf4190d29c4e90af6607f7656020604051868152a280519060208101516060604083015192015192604051958652602086015260408501526060840152608083015260a0820152a1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b63301164255f526004601cfd5b73ffffffffffffffffffffffffffffffffffffffff610280611d129201511691611ce66040519384928684016137a9565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282610af4565b8b611930565b918390611d4c73ffffffffffffffffffffffffffffffffffffffff6102608501511691611ce66040519384928684016137a9565b929050611929565b91611d8673ffffffffffffffffffffffffffffffffffffffff6102408401511691611ce66040519384928884016137a9565b91611920565b91611e2760348580936101e08601517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000610200880151816102208a0151917fffffffffffffffffffffffff00000000000000000000000000000000000000006040519a878c9851918291018a8a015e87019560a01b168786015260601b16602c84015260601b16604082015203016014810184520182610af4565b91611917565b91506101c08101517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000604051911684820152601c8152611e6e603c82610af4565b9161190e565b93602017936115e1565b949094156115c05793600817936115c0565b9060041790611597565b600217611557565b506001611536565b611f358960208901515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f209073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff00000000000000000000000000000000000000006bffffffffffffffffffffffff845493168360a01c0160a01b169116179055565b611411565b506101408301516bffffffffffffffffffffffff1015611300565b506bffffffffffffffffffffffff6101e084015111156112fa565b7f17d318f5000000000000000000000000000000000000000000000000000000005f52600452615ebf60245260445ffd5b602001356101e08401525f6112cb565b610140860135611244565b73ffffffffffffffffffffffffffffffffffffffff610160870151167f9712c4c3000000000000000000000000000000000000000000000000000000005f52600452602452606460445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff610160870151167f8492f271000000000000000000000000000000000000000000000000000000005f526004526024526103e860445260645ffd5b610140847fa5f6d105000000000000000000000000000000000000000000000000000000005f52013560045263ffffffff60245260445ffd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078363000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078353000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078343100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078343000000000000000006044820152fd5b5050506060813d606011612261575b8161222860609383610af4565b810103126108dd578061224f73ffffffffffffffffffffffffffffffffffffffff92610b9c565b604060208301519201519091906110c9565b3d915061221b565b602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416916024604051809481937f3d4342d100000000000000000000000000000000000000000000000000000000835260048301525afa9081156108e9575f91612401575b5073ffffffffffffffffffffffffffffffffffffffff61022087019116808252156123a35761233a9073ffffffffffffffffffffffffffffffffffffffff602089015191511690610254610100870187610bbd565b15612345575f611023565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078333100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078333000000000000000006044820152fd5b90506020813d602011612433575b8161241c60209383610af4565b810103126108dd5761242d90610b9c565b5f6122e5565b3d915061240f565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078323100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078323000000000000000006044820152fd5b506020813d60201161253c575b8161251160209383610af4565b810103126108dd5761253773ffffffffffffffffffffffffffffffffffffffff91610b9c565b610f9e565b3d9150612504565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078316200000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078316100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313900000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313800000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313700000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313600000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313500000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313400000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313300000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313200000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303700000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303600000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303500000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303400000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303300000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303200000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303000000000000000006044820152fd5b604051949391926080860167ffffffffffffffff811187821017610b35576040525f8652612de861016060208801925f845260408901935f855260608a01975f89528a612d57610120612ced612faa565b99610100604051917f60815a0eeec47dddf1615fe53b31d016c31444e01b9d796db365443a6445d008835260208301372089604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b905273ffffffffffffffffffffffffffffffffffffffff612d7782610ad3565b16612ea8575b5050610140604051917faa3429fb281b34691803133d3d978a75bb77c617ed6bc9aa162b9b30920022bb835260208301372083604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9052612df86101a0830183610bbd565b92612e0284610b62565b612e0f6040519182610af4565b848152602081019036868501116108dd575f602087612ea498610200978637830101525190206101e0604051927ff24e853034a3a450aba845a82914fbb564ad85accca6cf62be112a154520fae0845260208401376101c08201522090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9052565b612eb4612eed916132c4565b87604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b90525f80612d7d565b612f23612f13612f34929796979593956040895191013590613258565b9360408089015191013590613258565b9160e0606088015191013590613258565b80821015612fa357505b80821015612f9b5750905b819373ffffffffffffffffffffffffffffffffffffffff612f6983610ad3565b16612f7357505050565b612f8a929394506020604091015191013590613258565b80821015612f96575090565b905090565b905090612f49565b9050612f3e565b6040600860208251612fbc8482610af4565b828152017f69457865634f4442000000000000000000000000000000000000000000000000815220600560208351612ff48582610af4565b828152017f352e302e3000000000000000000000000000000000000000000000000000000081522082519160208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f855283015260608201524660808201523060a082015260a0815261306a60c082610af4565b51902090565b156130785750565b60446020917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519485937f0afd93820000000000000000000000000000000000000000000000000000000085528160048601528051918291826024880152018686015e5f85828601015201168101030190fd5b73ffffffffffffffffffffffffffffffffffffffff82168015159493929085613135575b508415613122575b5050505090565b61312c94506132fb565b5f80808061311b565b909450815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f20541614935f613113565b73ffffffffffffffffffffffffffffffffffffffff8116918215928315613225575b5082156131b057505090565b60209250905f9160405173ffffffffffffffffffffffffffffffffffffffff858201927fd202158d0000000000000000000000000000000000000000000000000000000084521660248201526004604482015260448152613212606482610af4565b51915afa60015f511490601f3d11161690565b73ffffffffffffffffffffffffffffffffffffffff82161492505f6131a4565b8181029291811591840414171561073957565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f205460a01c9067ffffffffffffffff81105f146132b457905b818110156132ae5781039081116107395790565b50505f90565b5067ffffffffffffffff9061329a565b61012090610100604051917f6cfc932a5a3d22c4359295b9f433edff52b60703fa47690a04a83e40933dd47c835260208301372090565b9073ffffffffffffffffffffffffffffffffffffffff821680156134ec576041851480156134e2575b809181613404575b506133fa57823b1561338e5750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b93505050501561339c575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116108dd578435866040116108dd576020860135906040880361347d57816134729160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c0116876137e5565b50505b16145f61332c565b87604010156134b55773ffffffffffffffffffffffffffffffffffffffff916134ae91604089013560f81c876137e5565b5050613475565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5060408514613324565b50505050505f90565b156134fc57565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602c60248201527f4965786563457363726f773a205472616e7366657220616d6f756e742065786360448201527f656564732062616c616e636500000000000000000000000000000000000000006064820152fd5b7f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d4279173ffffffffffffffffffffffffffffffffffffffff6040926136018173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54836bffffffffffffffffffffffff821661361e828210156134f5565b03907fffffffffffffffff0000000000000000000000000000000000000000000000007fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff866bffffffffffffffffffffffff8460601c160160601b9316911617176136c68273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006bffffffffffffffffffffffff86166bffffffffffffffffffffffff8460601c160160601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005516908251818152827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203093a382519182526020820152a1565b60207fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009160149493805192839101825e019160601b1681520190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613869579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156108e9575f5173ffffffffffffffffffffffffffffffffffffffff81161561385f57905f905f90565b505f906001905f90565b5050505f9160039190565b607f8211156138b65760085b82811c6138ae5760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b600801613880565b5f526094600b5360d6600a53801560071b176020536017600a209056'

export const ordersBytecode: `0x${string}` = '0x608080604052346015576117f6908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630175199814610c185780634693d172146109cd5780634b7471061461085a5780634c4692de146108285780637e34a077146106b55780638dd971d51461053d578063947f5178146103a2578063b2b07e661461018b578063bf36994e14610149578063c52e9de1146100fe5763c87b582a14610092575f80fd5b346100fa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100fa5760043573ffffffffffffffffffffffffffffffffffffffff811681036100fa576100f0602091602435906115a5565b6040519015158152f35b5f80fd5b346100fa577f6fd493f856b22df174df46975d6dcf0895c7dfb3c63d20179c0dcd5563e2f56561014461013036610d58565b604051918291602083526020830190610efb565b0390a1005b346100fa57602061015936610c55565b9161016481856115a5565b938415610178575b85856040519015158152f35b6101829450611049565b8280808061016c565b346100fa5761019936610ce9565b6101a16112b1565b906101bc6101b76101b28380610e56565b610e89565b611377565b906101cf6101ca8280610e56565b611730565b60208201359360028510156100fa5761027d6102696102c39360405160208101917f0638bb0702457e2b4b01be8a202579b8bf97e587fb4f2cc4d4aad01f21a06ee0835260408201528860608201526060815261022d608082611243565b51902083604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6102766040860186610eaa565b9187611431565b61028a6101ca8480610e56565b90604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9261036557508161035c6020927f50933cf5a9c44d5ed66b895deb27212aa33d811b46a7b41093e047e213c0bcab945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b604051908152a1005b602091509161035c604061039a857f7343f75be43aba524f85326508cd975d016ef7884676377366c69a7c32e3066896610e56565b0135826114fd565b346100fa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100fa5760043567ffffffffffffffff81116100fa57806004016101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100fa577faf81a046e31ebb2be305579e585ac6b2ee3fdc2dc9dba806bb826879bb2c78519161014461052b610144936040519485946020865273ffffffffffffffffffffffffffffffffffffffff61046884610c34565b166020870152602481013560408701526044810135606087015260648101356080870152608481013560a087015260a481013560c087015273ffffffffffffffffffffffffffffffffffffffff6104c160c48301610c34565b1660e087015273ffffffffffffffffffffffffffffffffffffffff6104e860e48301610c34565b1661010087015273ffffffffffffffffffffffffffffffffffffffff6105116101048301610c34565b166101208701526101248101356101408701520190610dc8565b61016080850152610180840191610e18565b346100fa5761054b36610ce9565b6105536112b1565b9061056960c06105638380611016565b01610e89565b9061057c6105778280611016565b61167f565b60208201359360028510156100fa576105da6102696105e79360405160208101917f0ded7b52c2d77595a40d242eca751df172b18e686326dbbed3f4748828af77c7835260408201528860608201526060815261022d608082611243565b61028a6105778480611016565b9261068057508161035c6020927f3b0ac04165536d6b11d04220f998c840bd6e439d59c5d8721bba8a4e1fb9ebfd945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b602091509161035c60e061039a857f582f43f2a741cbe708aae3b8d38a4efc3d09d7e81919697b3ca693f4c444cc0596611016565b346100fa576106c336610ce9565b6106cb6112b1565b906106dc6101b76101b28380610fe3565b906106ef6106ea8280610fe3565b611648565b60208201359360028510156100fa5761074d61026961075a9360405160208101917f322d980b7d7a6a1f7c39ff0c5445da6ae1d8e0393ff0dd468c8be3e2c8644388835260408201528860608201526060815261022d608082611243565b61028a6106ea8480610fe3565b926107f357508161035c6020927f3a61aabf2ab04790d082ff1e332853b2f66944c2e951a146121f80272812a476945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b602091509161035c604061039a857f145ad51e4496173bca15e24e7eb46f9ab3a10eea0497e2801a3a6806c06113a396610fe3565b346100fa577fc56d982ad2fd39ebadca073cc88d9bdaee0f4c8e7b2b6be50227169daefc7b3f61014461013036610d58565b346100fa5761086836610ce9565b6108706112b1565b906108816101b76101b28380610e56565b9061089461088f8280610e56565b611611565b60208201359360028510156100fa576108f26102696108ff9360405160208101917f075eb6f7578ff4292c241bd2484cd5c1d5e6ecc2ddd3317e1d8176b5a45865ec835260408201528860608201526060815261022d608082611243565b61028a61088f8480610e56565b9261099857508161035c6020927f79ce85909be2c590a728d1634ce6ec8a7cbf815260bacc05387890a313da8130945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b602091509161035c604061039a857fcf52e3228bc482a6656d8ab56c09888b1c5bf6aaadba0185e96a34836f2bb1d496610e56565b346100fa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100fa5760043567ffffffffffffffff81116100fa5780600401906102007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126100fa577f54bee205d9b03332d6dc82bc907476dfef6ed4fd86058d49a72994baee78117591610144610be7926040519384936020855273ffffffffffffffffffffffffffffffffffffffff610a9182610c34565b1660208601526024830135604086015273ffffffffffffffffffffffffffffffffffffffff610ac260448501610c34565b1660608601526064830135608086015273ffffffffffffffffffffffffffffffffffffffff610af360848501610c34565b1660a086015260a483013560c086015273ffffffffffffffffffffffffffffffffffffffff610b2460c48501610c34565b1660e086015260e483013561010086015261010483013561012086015261012483013561014086015261014483013561016086015273ffffffffffffffffffffffffffffffffffffffff610b7b6101648501610c34565b1661018086015273ffffffffffffffffffffffffffffffffffffffff610ba46101848501610c34565b166101a08601526101e4610bd3610bbf6101a4860184610dc8565b6102006101c08a0152610220890191610e18565b936101c48101356101e08801520190610dc8565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe085840301610200860152610e18565b346100fa5760206100f0610c2b36610c55565b92919091611049565b359073ffffffffffffffffffffffffffffffffffffffff821682036100fa57565b9060607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126100fa5760043573ffffffffffffffffffffffffffffffffffffffff811681036100fa57916024359160443567ffffffffffffffff81116100fa57826023820112156100fa5780600401359267ffffffffffffffff84116100fa57602484830101116100fa576024019190565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126100fa576004359067ffffffffffffffff82116100fa577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826060920301126100fa5760040190565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126100fa576004359067ffffffffffffffff82116100fa577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82610120920301126100fa5760040190565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156100fa57016020813591019167ffffffffffffffff82116100fa5781360383136100fa57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee1813603018212156100fa570190565b3573ffffffffffffffffffffffffffffffffffffffff811681036100fa5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100fa570180359067ffffffffffffffff82116100fa576020019181360383136100fa57565b90610120610fcf610fe09373ffffffffffffffffffffffffffffffffffffffff610f2482610c34565b16845260208101356020850152604081013560408501526060810135606085015273ffffffffffffffffffffffffffffffffffffffff610f6660808301610c34565b16608085015273ffffffffffffffffffffffffffffffffffffffff610f8d60a08301610c34565b1660a085015273ffffffffffffffffffffffffffffffffffffffff610fb460c08301610c34565b1660c085015260e081013560e0850152610100810190610dc8565b919092816101008201520191610e18565b90565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffea1813603018212156100fa570190565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01813603018212156100fa570190565b9073ffffffffffffffffffffffffffffffffffffffff8216801561123a57604185148015611230575b809181611152575b5061114857823b156110dc5750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b9350505050156110ea575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116100fa578435866040116100fa57602086013590604088036111cb57816111c09160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c011687611767565b50505b16145f61107a565b87604010156112035773ffffffffffffffffffffffffffffffffffffffff916111fc91604089013560f81c87611767565b50506111c3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5060408514611072565b50505050505f90565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761128457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60406008602082516112c38482611243565b828152017f69457865634f44420000000000000000000000000000000000000000000000008152206005602083516112fb8582611243565b828152017f352e302e3000000000000000000000000000000000000000000000000000000081522082519160208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f855283015260608201524660808201523060a082015260a0815261137160c082611243565b51902090565b803b61138257505f90565b602073ffffffffffffffffffffffffffffffffffffffff916004604051809481937f8da5cb5b000000000000000000000000000000000000000000000000000000008352165afa908115611426575f916113da575090565b90506020813d60201161141e575b816113f560209383611243565b810103126100fa575173ffffffffffffffffffffffffffffffffffffffff811681036100fa5790565b3d91506113e8565b6040513d5f823e3d90fd5b92919073ffffffffffffffffffffffffffffffffffffffff84169384331494856114f3575b5084156114e1575b84156114ce575b505050501561147057565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601b60248201527f696e76616c69642d73656e6465722d6f722d7369676e617475726500000000006044820152fd5b6114d89450611049565b5f808080611465565b93506114ed81856115a5565b9361145e565b151594505f611456565b906bffffffffffffffffffffffff811015611591576bffffffffffffffffffffffff16905b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f209073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b506bffffffffffffffffffffffff90611522565b73ffffffffffffffffffffffffffffffffffffffff1680151591826115c957505090565b9091505f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2054161490565b61012090610100604051917f6cfc932a5a3d22c4359295b9f433edff52b60703fa47690a04a83e40933dd47c835260208301372090565b61016090610140604051917faa3429fb281b34691803133d3d978a75bb77c617ed6bc9aa162b9b30920022bb835260208301372090565b61168d6101a0820182610eaa565b90919067ffffffffffffffff8111611284576040516116d4601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200182611243565b818152602081019136818601116100fa576020815f92610200978637830101525190206101e0604051927ff24e853034a3a450aba845a82914fbb564ad85accca6cf62be112a154520fae0845260208401376101c08201522090565b61012090610100604051917f60815a0eeec47dddf1615fe53b31d016c31444e01b9d796db365443a6445d008835260208301372090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116117eb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611426575f5173ffffffffffffffffffffffffffffffffffffffff8116156117e157905f905f90565b505f906001905f90565b5050505f916003919056'

export const tasksBytecode: `0x${string}` = '0x60808060405234601557613fa3908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063346234841461141c5780635b36c66b146113d55780635facd76114610e4a5780638fc375e514610809578063b504681d146107b8578063bd66528a1461077c578063f6c68e10146104d6578063f722cb3214610475578063fa055d7e146103f45763fc334e8c14610087575f80fd5b346103f05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760043560243590805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f2080546100f48184611ec0565b64ffffffffff8160981c16804210156103c1575073ffffffffffffffffffffffffffffffffffffffff33165f526003820160205260405f2080549061013882612288565b60048110156103945760010361034e57600284019060ff8460801c1690815f528260205260405f20549060ff8660901c1694851592835f1461033f575b60ff8260a81c168581036102f1575061018e8b8b612a15565b036102c15760018201546101a38b8b33612a3b565b810361028e57507fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff167402000000000000000000000000000000000000000017905561027c575b50506001810180911161024f577fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff9060901b91161790556040519182527f4b1763d473ac8fa80b4432ba90047e1b92444d8fabc55e6a002d9b1a316d795960203393a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f526020528460405f20555f806101ea565b897f7672bd1e000000000000000000000000000000000000000000000000000000005f526004523360245260445260645ffd5b89897f37072188000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b608491878c925f5260205260405f2054604051927fd3b5b1c9000000000000000000000000000000000000000000000000000000008452600484015233602484015260448301526064820152fd5b610349908a612a15565b610175565b8461035883612288565b907fddda2c82000000000000000000000000000000000000000000000000000000005f526004523360245260048110156103945760445260645ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b837fd66940ee000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f80fd5b346103f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760043567ffffffffffffffff81116103f057610443903690600401611c9b565b905f5b82811061045857602060405160018152f35b8061046f6104696001938686611e24565b35612f9f565b01610446565b346103f05761048336611ccc565b6104908184959394612f66565b5f5b8481106104a457602060405160018152f35b806104d06104cb6104b86001948988611e24565b356104c484878a611e24565b3590612712565b612f9f565b01610492565b346103f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f057600435805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20805461053f8184611ec0565b61056561055564ffffffffff8360081c16611f87565b61055f8186612e27565b84612e82565b64ffffffffff8160981c1680421061074d575060ff8160901c168061071e5750600182018054608083901c60ff1660038501606083901c5b73ffffffffffffffffffffffffffffffffffffffff81166106965750507fffffffffffffffff0000000000ff00ffffffffffffffffffffffffffffffffff937fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff93600193837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0094155f1461067d57507fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690555b1617161690557f3afe0f24796ce653c6ab1f3e7aba5ce564eece5e82aee724aff28253e829f07b5f80a2005b9150505f52600286016020525f83604082200155610651565b73ffffffffffffffffffffffffffffffffffffffff908181165f528260205260405f2054908460ff8360a81c16146106d0575b501661059d565b82740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff84161791165f528360205260405f2055896106c9565b837f5726e182000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f3529ce68000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f0576107b6600435612f9f565b005b346103f0576107c636611ccc565b906107d18284612f66565b5f5b8381106107e557602060405160018152f35b806108026107f66001938789611e24565b356104c4838787611e24565b50016107d3565b346103f05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760043560243567ffffffffffffffff81116103f05761085b903690600401611c6d565b919060443567ffffffffffffffff81116103f05761087d903690600401611c6d565b93835f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f209361095f8554956108ba8784611ec0565b60037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff006108f064ffffffffff8a60081c16611f87565b986108fb8a87612e27565b6109058a87612e82565b61090f8187612ec7565b60ff8160801c165f52600284016020526109318b898c8960405f20549161294a565b1617908185888b896109438285611d3c565b610d7e575b505050505081815561095a8489612c04565b613b55565b929061096a8761252f565b95610140880151985f965f975b87518910156109dd5761099361098d8a8a612f52565b51612288565b6004811015610394576002036109c9576109c060019160ff6109b58c8c612f52565b5160b01c1690611d3c565b985b0197610977565b979a6109d78a600192611d3c565b9b6109c2565b9192878a948d938d6109ef8682613af8565b945f5b8a51811015610d0d57610a0861098d8288612f52565b6004811015610394578d8b8360028f94145f14610bd457610a3e935060ff9250610a33915089612f52565b5160b01c1688611dd3565b978915610ba7578d610a979173ffffffffffffffffffffffffffffffffffffffff610a908f8f9d908f610a78610a8b918a9404809761254a565b9f85610a848585612f52565b5116613696565b612f52565b5116613461565b60018b5111610aab575b6001905b016109f2565b73ffffffffffffffffffffffffffffffffffffffff610aca828d612f52565b511690610b148273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54918260c01c906001820180921161024f578f91610b3490600195613e67565b610b7b8273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557f9703f4589802246c80b822e63697180da799e363cd1b6fd9465a5e5574d534925f80a39050610aa1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b610bf673ffffffffffffffffffffffffffffffffffffffff91610bfd95612f52565b5116613308565b73ffffffffffffffffffffffffffffffffffffffff610c1c828d612f52565b511690610c668273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b548060c01c926801fffffffffffffffe8260bf1c16938085046002149015171561024f578f91610c9c9060036001960490613e67565b610ce38273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557ff868788948d55240774fdbad06555105ef20bbc70d1b7eccda982b65e11e79bb5f80a3610aa5565b506107b69450908b7f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db66504481938d610d5f848c73ffffffffffffffffffffffffffffffffffffffff61018089015116613461565b610d76604051928392602084526020840191611de6565b0390a2612cf3565b7fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff9495965082602483610dc08795610e339564ffffffffff99610e3899612a85565b8d81866040519788967fffffffff000000000000000000000000000000000000000000000000000000008260e01b166020890152868801378501918483015f81523701015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d92565b612ace565b1660c01b911617908985888b89610948565b346103f05760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760243560043560443567ffffffffffffffff81116103f057610e9f903690600401611c6d565b9160643567ffffffffffffffff81116103f057610ec0903690600401611c6d565b9390926084359073ffffffffffffffffffffffffffffffffffffffff8216908183036103f05760a43567ffffffffffffffff81116103f057610f06903690600401611c6d565b94909860c43567ffffffffffffffff81116103f057610f29903690600401611c6d565b959096885f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f209b610f60611ede565b508c5497610f6e898c611e61565b610f8164ffffffffff8a60081c16611f87565b99610f8c8b8d612226565b60ff8a60701c16806113a6575060808b0151600181036113775750610fe7939291610fca918f8f8f908f908a93610fc5918d858561294a565b61229a565b610fd4858c612a15565b93610fe0868d33612a3b565b858d612476565b610ff38a8a8587612a85565b6040519561100087611d49565b8287526e0100000000000000000000000000007d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff60037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0060208c019533875260408d019b8c521617161717906040890151928360011b938085046002149015171561024f576107b69d8b997fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff8f8f7f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db6650449c610e338f9a98606c8f958f9581877ff6d49bf3e05d33a4bc497d3c793fb5756388bb96b947cf51bb60aaecb0e022e39f9860209f9a7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000072010000000000000000000000000000000000007fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff6112a19d64ffffffffff9f710100000000000000000000000000000000007fffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff6112057fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff9442611d3c565b941616179160981b91161716179e5198519a51816040519c60209b8e9c8d015260601b1660408b015260601b1660548901527fffffffff000000000000000000000000000000000000000000000000000000008260e01b166068890152868801378501918483015f81523701015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d92565b1660c01b91161790556112b4848b612c04565b611300846101408c016112fa8d73ffffffffffffffffffffffffffffffffffffffff6101806112e4855184613af8565b926112f0878533613461565b015116925161254a565b90613461565b604051818152847f3fdb8d7797562d49a81078dbf7fa1771958ea452f8b13d1148383bd9506aecfb843393a3604051908152a2604051908152847f4b1763d473ac8fa80b4432ba90047e1b92444d8fabc55e6a002d9b1a316d795960203393a3610d76604051928392602084526020840191611de6565b8c7f68104b5c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8c7f4fc57e22000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f0576020611414602435600435612712565b604051908152f35b346103f05760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760443560643573ffffffffffffffffffffffffffffffffffffffff8116906024356004358383036103f05760843567ffffffffffffffff81116103f057611496903690600401611c6d565b95909460a43567ffffffffffffffff81116103f0576114b9903690600401611c6d565b929097845f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20978854976114f58988611e61565b61150864ffffffffff8a60081c16611f87565b956115138789612226565b60038b019b73ffffffffffffffffffffffffffffffffffffffff33165f528c60205261154260405f2054612288565b600481101561039457611c3d57604060ff8c60701c1614611c0c578291611570916115789695948b8b61229a565b848989612476565b6115818361252f565b335f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623016020526040902054906bffffffffffffffffffffffff821690808210611b88577f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d427927fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff826bffffffffffffffffffffffff8161178396037fffffffffffffffffffffffffffffffffffffffff0000000000000000000000008516179360601c160160601b9116176116953373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006bffffffffffffffffffffffff84166bffffffffffffffffffffffff8460601c160160601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405181815230907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a360408051338152602081019290925290918291820190565b0390a15f9760ff8760781c16985b89811080611b70575b156117ce577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461024f57600101611791565b929190898414611b26575b604051878152867f3fdb8d7797562d49a81078dbf7fa1771958ea452f8b13d1148383bd9506aecfb60203393a3600361184f3373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460c01c046003811015611b2057506003905b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161024f576bffffffffffffffffffffffff9260018b0194855491829373ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f2090740100000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff871160071b67ffffffffffffffff88821c1160061b1763ffffffff88821c1160051b1761ffff88821c1160041b1760ff88821c1160031b17600f88821c1160021b177d01010202020203030303030303030000000000000000000000000000000088821c1a1760b01b8a60a81b8660601c1717178255600182015581611aee575b50503360601b9384911617928386155f14611a4a5750906affffffffffffffffffffff8061199f9493169116176132a9565b9060ff8160581c16916001830180931161024f577fffffffffffffffffffffffffffffffffffffffffff00000000000000000000007fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff9216179160581b911617905b5560ff8560701c16946001860180961161024f577fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff611a469660701b91161786612557565b9055005b94935050506002890190845f5281602052611a7a600160405f200154916affffffffffffffffffffff83166132a9565b9060ff8160581c16916001830180931161024f577fffffffffffffffffffffffffffffffffffffffffff00000000000000000000007fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff9216179160581b91161790845f52602052600160405f200155611a01565b600201907fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790558b8061196d565b90611862565b96835f52600289016020528660405f20556001840180851161024f577fffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffff9060781b911617966117d9565b50805f52600289016020528660405f2054141561179a565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602c60248201527f4965786563457363726f773a205472616e7366657220616d6f756e742065786360448201527f656564732062616c616e636500000000000000000000000000000000000000006064820152fd5b887fda19d94c000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b887fa4fb67aa000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b9181601f840112156103f05782359167ffffffffffffffff83116103f057602083818601950101116103f057565b9181601f840112156103f05782359167ffffffffffffffff83116103f0576020808501948460051b0101116103f057565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126103f05760043567ffffffffffffffff81116103f05781611d1591600401611c9b565b929092916024359067ffffffffffffffff82116103f057611d3891600401611c9b565b9091565b9190820180921161024f57565b6060810190811067ffffffffffffffff821117611d6557604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff821117611d6557604052565b8181029291811591840414171561024f57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9190811015611e345760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b90611e6b8161329a565b600581101561039457600103611e7f575050565b611e889061329a565b907fd4b07048000000000000000000000000000000000000000000000000000000005f5260045260058110156103945760245260445ffd5b90611eca8161329a565b600581101561039457600203611e7f575050565b604051906102a0820182811067ffffffffffffffff821117611d65576040525f610280838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201528261022082015282610240820152826102608201520152565b611f9a90611f93611ede565b5030613eaa565b61016090604051611fab8382611d92565b610140815260208101917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084013684376001838351923c611fea611ede565b92604082015160f81c92518452604182015160d81c6020850152604682015160d81c6040850152604b82015160f01c6060850152604d82015160e01c6080850152605182015160f01c60a0850152605382015160f81c60c0850152605482015160a01c60e0850152606082015160601c610100850152607482015160601c610120850152608882015160a01c610140850152609482015160601c9084015260a881015160601c61018084015260bc81015160601c916101a0840192835260d082015160e01c926101c0850184815260b494600184166121f1575b50506002821661219b575b73ffffffffffffffffffffffffffffffffffffffff81511661024086019081526004831661217c575b5060108216612159575b5060088116612137575b60201661211857505090565b8160209101015160601c6102808301526014810180911161024f575090565b916020818301015160601c6102608501526014810180911161024f579161210c565b5173ffffffffffffffffffffffffffffffffffffffff166102608501525f612102565b8385016020015160601c9052926014810190811061024f57925f6120f8565b926020818401015160a01c6101e0860152600c810180821161024f57830160209081015160601c610200870152810180821161024f5783016020015160601c6102208601526034810190811061024f57926120cf565b60d48501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617905260d093505f806120c4565b906040602082015191015160078102908082046007149015171561024f5761224d91611d3c565b908142101561225a575050565b7f42f73efa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60a01c60ff1660048110156103945790565b929390919360016101c085015116151580612458575b61242c5773ffffffffffffffffffffffffffffffffffffffff85166123ee575f935b73ffffffffffffffffffffffffffffffffffffffff8516156123c9575b506123769293946040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060208201923360601b845287603484015260601b16605482015260488152612343606882611d92565b5190207f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f2085613c9a565b1561237f575050565b73ffffffffffffffffffffffffffffffffffffffff92507fdf7a35ff000000000000000000000000000000000000000000000000000000005f52600452336024521660445260645ffd5b610180015173ffffffffffffffffffffffffffffffffffffffff1693506123766122ef565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095416936122d2565b827fb3cfaf8e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff8516156122b0565b939094919273ffffffffffffffffffffffffffffffffffffffff8116958615612526576124ef9460405190602082019283526040820152604081526124bc606082611d92565b5190207f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f2090613c9a565b156124f8575050565b7f43b6c66c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50505050505050565b61254660649160a061014082015191015190611dd3565b0490565b9190820391821161024f57565b9291949390938560019460ff8760781c165f905b8082106126e15750509061257e916132e6565b6080840151909461259c826affffffffffffffffffffff8816611dd3565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161024f576125d091611dd3565b10156126d857907ff6d49bf3e05d33a4bc497d3c793fb5756388bb96b947cf51bb60aaecb0e022e36020604094938551908152a201518060011b908082046002149015171561024f5771ff00000000000000000000000000000000007fffffffffffffffffffffffffffffff00000000000000000000000000000000007fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff9460027fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffff006126bd7fffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffff9642611d3c565b9860801b921617179360301b16169116179160981b91161790565b50505050905090565b919250956127086001916affffffffffffffffffffff6127018a876132e6565b1690611d3c565b960188929161256b565b919091805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f20906040519161274e83611d49565b5464ffffffffff8116808452602084019067ffffffffffffffff8360281c16825267ffffffffffffffff604086019360681c1683521561291e5767ffffffffffffffff8151168087109081156128fe575b506128ab57505060405160208101918252846040820152604081526127c5606082611d92565b51902092835f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f209081546128008161329a565b6005811015610394576128a15792517fffffffffffffffffffffffffffffffffffff0000000000000000000000000000909316600884901b65ffffffffff00161760309190911b17600117905573ffffffffffffffffffffffffffffffffffffffff90610160906128779064ffffffffff16611f87565b015116827f252992fb0468d68d6a5784ec03214f0d0a362083f2d7ebd157af43b017a22e065f80a3565b611e88869161329a565b6084929167ffffffffffffffff808893511691511691604051937f114e29860000000000000000000000000000000000000000000000000000000085526004850152602484015260448301526064820152fd5b612915915067ffffffffffffffff84511690611d3c565b8610155f61279f565b827f6a196fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b610280015191939092909173ffffffffffffffffffffffffffffffffffffffff166129a95750155b1561297b575050565b7f965df468000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9067ffffffffffffffff8111611d65576040516129ee601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200182611d92565b818152602081019136818501116103f0576020815f92889686378301015251902014612972565b906040519060208201928352604082015260408152612a35606082611d92565b51902090565b91604051917fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602084019460601b1684526034830152605482015260548152612a35607482611d92565b50612a91929150611d3c565b615fb390818111612aa0575050565b7fa8171b27000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b907fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549160018360c01c019267ffffffffffffffff841161024f5777ffffffffffffffffffffffffffffffffffffffffffffffff7cffffffffff00000000000000000000000000000000000000000000000064ffffffffff86169560c01b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005580518060401b6bfe61000180600a3d393df3000161fffe8211830152600b8101601583015ff0918215612bf7575273ffffffffffffffffffffffffffffffffffffffff80612bc08530613eaa565b16911603612bca57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b63301164255f526004601cfd5b90612c9991612c498273ffffffffffffffffffffffffffffffffffffffff61024084015116612c438461014060e08201516101e0830151019101510190565b90613308565b60e08101518281612cc7575b50506101e08101518281612c9b575b5050612c9473ffffffffffffffffffffffffffffffffffffffff61018083015116612c8e83613677565b90613696565b6138dd565b565b612cc09173ffffffffffffffffffffffffffffffffffffffff61022085015116613461565b5f82612c64565b612cec9173ffffffffffffffffffffffffffffffffffffffff61012085015116613461565b5f82612c55565b61028073ffffffffffffffffffffffffffffffffffffffff91939293015116908115612e2157612dbf67ffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c1694612d9360405193849260208401977f5dd808550000000000000000000000000000000000000000000000000000000089526024850152604060448501526064840191611de6565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d92565b5a603f810290808204603f149015171561024f5761138885019081861161024f5760061c10612df557915f80949281945193f150565b837f5908e8d3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505050565b9061018073ffffffffffffffffffffffffffffffffffffffff9101511690813303612e50575050565b7f959ae7b0000000000000000000000000000000000000000000000000000000005f526004523360245260445260645ffd5b90612e8c90613b14565b9081421015612e99575050565b7f8172e0c6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9060ff8160901c169060ff8160881c1690818314612e215782158015612f3f575b612ef25750505050565b6084945064ffffffffff9060981c1691604051937f027763340000000000000000000000000000000000000000000000000000000085526004850152602484015260448301526064820152fd5b5064ffffffffff8160981c164210612ee8565b8051821015611e345760209160051b010190565b818103612f71575050565b7ffa5dbe08000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f208054612fd58161329a565b60058110156103945760010361328b575b612ff964ffffffffff8260081c16611f87565b9161300383613b14565b80421061325c57506131fa916131f39160047fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0083161781557f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d427604061306787613677565b6130a073ffffffffffffffffffffffffffffffffffffffff6102408a015116612c8e8a61014060e08201516101e0830151019101510190565b6130c6898273ffffffffffffffffffffffffffffffffffffffff6101808c015116613308565b7399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301602052815f20547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff613141836bffffffffffffffffffffffff8460601c16611d3c565b60601b9116177399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301602052825f20557fc2aca55aa696938c7e95842e8939ca0fbb2120a3eeb8948cdcee2b70da566672606083517399c2268479b93fde36232351229815df80837e2381528360208201528b85820152a18151907399c2268479b93fde36232351229815df80837e2382526020820152a1613b55565b509161252f565b925f5b8251811015613232578061322c8673ffffffffffffffffffffffffffffffffffffffff610a8460019588612f52565b016131fd565b509250507fcbc308b5f91040d2659a5201858344b0b583cd2f9e18e8470c2fa052c5b21ff85f80a2565b847f62863757000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6132958184611ec0565b612fe6565b60ff1660058110156103945790565b6132bb9190806132e157506001611dd3565b6affffffffffffffffffffff8110156132d15790565b506affffffffffffffffffffff90565b611dd3565b816132f45760019150015490565b6002915f5201602052600160405f20015490565b6134327f1bccc549c38561cd5b57f0db11ceb8dde1b0b6ee05ab5e155b51c7c5ba64becb936133748373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff6133b1866bffffffffffffffffffffffff8460601c1661254a565b60601b9116176133fe8473ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b556040519384938460409194939273ffffffffffffffffffffffffffffffffffffffff606083019616825260208201520152565b0390a1565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff821161024f57565b6134327fc2aca55aa696938c7e95842e8939ca0fbb2120a3eeb8948cdcee2b70da566672936134cd8373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000613507866bffffffffffffffffffffffff8416611d3c565b9116176135518473ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006135d76bffffffffffffffffffffffff88166bffffffffffffffffffffffff8560601c16613437565b60601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405184815273ffffffffffffffffffffffffffffffffffffffff8416907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a36040519384938460409194939273ffffffffffffffffffffffffffffffffffffffff606083019616825260208201520152565b6101400151601e810290808204601e149015171561024f576064900490565b907f6381d9813cabeb57471b5a7e05078e64845ccdb563146a6911d536f24ce960f1916137008173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffff000000000000000000000000613770846bffffffffffffffffffffffff61374282828760601c1661254a565b60601b7fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff8616179416611d3c565b9116176137ba8273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006138406bffffffffffffffffffffffff86166bffffffffffffffffffffffff8560601c16613437565b60601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405182815273ffffffffffffffffffffffffffffffffffffffff8216907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a36040805173ffffffffffffffffffffffffffffffffffffffff909216825260208201929092529081908101613432565b907399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623016020526bffffffffffffffffffffffff60405f205460601c168015613ad75761393e83613677565b61394c60208501514261254a565b90600a8302838104600a0361024f576064900492633b9aca008410613aec575b808411613ae4575b50600a810290808204600a149015171561024f5763bbf81e009161399791611dd3565b04808211613adc575b508015613ad75773ffffffffffffffffffffffffffffffffffffffff610180612c99947399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f20547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff613a3f866bffffffffffffffffffffffff8460601c1661254a565b60601b9116177399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f20557f1bccc549c38561cd5b57f0db11ceb8dde1b0b6ee05ab5e155b51c7c5ba64becb60606040517399c2268479b93fde36232351229815df80837e238152866020820152876040820152a1015116613461565b505050565b90505f6139a0565b92505f613974565b633b9aca00935061396c565b60c00151606403906064821161024f5760649161254691611dd3565b60406020820151910151600a810290808204600a149015171561024f57613b3a91611d3c565b90565b67ffffffffffffffff8111611d655760051b60200190565b9060ff9060701c16908192613b6983613b3d565b93613b776040519586611d92565b8385527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613ba485613b3d565b01366020870137847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613bef613bd987613b3d565b96613be76040519889611d92565b808852613b3d565b0136602087013784600185015460601c925b8015613c90577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff910193613c4a858a612f52565b8282169052165f526003850160205260405f2054613c688488612f52565b5273ffffffffffffffffffffffffffffffffffffffff613c888488612f52565b511692613c01565b5094509450509050565b9073ffffffffffffffffffffffffffffffffffffffff82168015613e5e57604185148015613e54575b809181613da3575b50613d9957823b15613d2d5750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b935050505015613d3b575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116103f0578435866040116103f05760208601359060408803613e1c5781613e119160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c011687613f09565b50505b16145f613ccb565b8760401015611e345773ffffffffffffffffffffffffffffffffffffffff91613e4d91604089013560f81c87613f09565b5050613e14565b5060408514613cc3565b50505050505f90565b9067ffffffffffffffff8111613e9b575b77ffffffffffffffffffffffffffffffffffffffffffffffff9060c01b91161790565b5067ffffffffffffffff613e78565b607f821115613eec5760085b82811c613ee45760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b600801613eb6565b5f526094600b5360d6600a53801560071b176020536017600a2090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613f98579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15613f8d575f5173ffffffffffffffffffffffffffffffffffffffff811615613f8357905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056'

export const viewsBytecode: `0x${string}` = '0x60808060405234601557613580908161001a8239f35b5f80fdfe608080604052600436101561001a575b503661241657612416565b5f3560e01c90816301ffc9a714611edb5750806311e35aba14611e465780631bf6e00d14611df05780631e143ef714611b42578063248ad6a014611a1857806325eacba8146119df5780632b8857c1146119a657806345b637a9146119365780634b2bec8c146118cc5780634f5f44ec146118265780635975b8fc146117b65780635b3ae3e4146117535780636112f6fd1461171a5780636b55f4a51461164b57806374ed52441461161257806377a99692146115d657806390a0f546146115665780639910fd72146114bf578063a47e7f8014611473578063adccf0d5146112d1578063b1b11d2c14611261578063b74861b214611038578063bd19a4f314610f11578063bd8ab05814610c90578063c140996f14610c36578063c2fb26a614610b38578063ce5f789514610a69578063d09cc57e14610946578063d286eb16146108c9578063d5922f5014610845578063db230b52146107ba578063db8aaa26146107b5578063dcb03241146107b5578063e1523fb4146103b8578063e63ec07d14610351578063e741363b146102b6578063f9353b8d1461023c5763fc0c546a146101c8575f61000f565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5416604051908152f35b5f80fd5b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761029e610279600435612872565b8051906102ac6040602083015192015191604051948594606086526060860190611fea565b908482036020860152611fea565b9060408301520390f35b346102385760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760a06103036102f2611f97565b6102fa6123db565b50600435612474565b608060405191610314838251611fdd565b602081015160208401526040810151604084015273ffffffffffffffffffffffffffffffffffffffff606082015116606084015201516080820152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602067ffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c16604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385773ffffffffffffffffffffffffffffffffffffffff610404611fba565b606060a0604051610414816120d8565b5f815282602082015282604082015282808201525f60808201520152166040517f8da5cb5b000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156106f1575f91610786575b50604051917f358982a30000000000000000000000000000000000000000000000000000000083525f83600481845afa9283156106f1575f9361076a575b50604051927ff8c2ceb30000000000000000000000000000000000000000000000000000000084525f84600481855afa9384156106f1575f9461074e575b50604051907f39e75d450000000000000000000000000000000000000000000000000000000082525f82600481865afa9182156106f1575f92610732575b50604051917f84aaf12e000000000000000000000000000000000000000000000000000000008352602083600481875afa9283156106f1575f936106fc575b505f600494604051958680927fe30d26a80000000000000000000000000000000000000000000000000000000082525afa9081156106f15773ffffffffffffffffffffffffffffffffffffffff966106bd955f936106c1575b506106559061062461068694958a6040519a6105db8c6120d8565b168a5260208a0190815260408a0192835260608a0194855260808a0197885260a08a019687526040519a8b9a60208c52511660208b01525160c060408b015260e08a0190611fea565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08983030160608a0152611fea565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303016080880152611fea565b915160a0850152517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08483030160c0850152611fea565b0390f35b6106869350906106246106e8610655933d805f833e6106e08183612110565b81019061217d565b945050906105c0565b6040513d5f823e3d90fd5b9392506020843d60201161072a575b8161071860209383612110565b8101031261023857925191925f610567565b3d915061070b565b6107479192503d805f833e6106e08183612110565b9085610528565b6107639194503d805f833e6106e08183612110565b92846104ea565b61077f9193503d805f833e6106e08183612110565b91836104ac565b6107a8915060203d6020116107ae575b6107a08183612110565b810190612151565b8261046e565b503d610796565b61203a565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760206108396107f6611fba565b73ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460c01c604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760c0610881600435612a00565b60808101519061014081015190610160810151610180820151906101c06101a084015193015193604051958652602086015260408501526060840152608083015260a0820152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562303602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20546109ac81612cb7565b6005811015610a3c576003036109de576109c86106bd91612cc6565b9050604051918291602083526020830190611fea565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f7461736b2d70656e64696e6700000000000000000000000000000000000000006044820152fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857610aa3600435612a00565b60608101516106bd60a08301519273ffffffffffffffffffffffffffffffffffffffff60c0820151169073ffffffffffffffffffffffffffffffffffffffff60e08201511661012073ffffffffffffffffffffffffffffffffffffffff61010084015116920151926040519687968752602087015260408601526060850152608084015260c060a084015260c0830190611fea565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238575f6060604051610b7581612073565b8181528160208201528260408201520152610bf3610b91612365565b610b996123a0565b60405191610ba683612073565b82526020820190815273ffffffffffffffffffffffffffffffffffffffff6040830191468352610c24606085019130835260405196879660208852516080602089015260a0880190611fea565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303016040880152611fea565b92516060850152511660808301520390f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760207fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f54604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385773ffffffffffffffffffffffffffffffffffffffff610cdc611fba565b5f6060604051610ceb81612073565b8281528160208201528260408201520152166040517f8da5cb5b000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156106f1575f91610ef2575b506040517f584feb3a0000000000000000000000000000000000000000000000000000000081525f81600481865afa9081156106f1575f91610ed8575b50604051907fb55e75af000000000000000000000000000000000000000000000000000000008252602082600481875afa9182156106f1575f92610ea1575b506020600494604051958680927f87639c680000000000000000000000000000000000000000000000000000000082525afa9384156106f1575f94610e6b575b5092610e5a73ffffffffffffffffffffffffffffffffffffffff948560405195610e1f87612073565b1685526020850190815260408501938452606085019283526040519586956020875251166020860152516080604086015260a0850190611fea565b915160608401525160808301520390f35b93506020843d602011610e99575b81610e8660209383612110565b8101031261023857925192610e5a610df6565b3d9150610e79565b9391506020843d602011610ed0575b81610ebd60209383612110565b8101031261023857925190926020610db6565b3d9150610eb0565b610eec91503d805f833e6106e08183612110565b83610d77565b610f0b915060203d6020116107ae576107a08183612110565b82610d3a565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857610120610f4e600435612a00565b805173ffffffffffffffffffffffffffffffffffffffff81511691604073ffffffffffffffffffffffffffffffffffffffff60208401511692015160208201519173ffffffffffffffffffffffffffffffffffffffff8351169260408073ffffffffffffffffffffffffffffffffffffffff6020840151169201519201519373ffffffffffffffffffffffffffffffffffffffff85511693604073ffffffffffffffffffffffffffffffffffffffff60208801511696015196604051988952602089015260408801526060870152608086015260a085015260c084015260e0830152610100820152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761106f6122c9565b5061107b600435612a00565b6040518091602082526110d26020830182516040809173ffffffffffffffffffffffffffffffffffffffff815116845273ffffffffffffffffffffffffffffffffffffffff60208201511660208501520151910152565b611124602082015160808401906040809173ffffffffffffffffffffffffffffffffffffffff815116845273ffffffffffffffffffffffffffffffffffffffff60208201511660208501520151910152565b604081810151805173ffffffffffffffffffffffffffffffffffffffff90811660e086015260208201511661010085015201516101208301526060810151610140830152608081015161016083015260a081015161018083015273ffffffffffffffffffffffffffffffffffffffff60c0820151166101a083015273ffffffffffffffffffffffffffffffffffffffff60e0820151166101c083015273ffffffffffffffffffffffffffffffffffffffff610100820151166101e083015273ffffffffffffffffffffffffffffffffffffffff6101e06112176101208401516102c06102008701526102e0860190611fea565b926101408101516102208601526101608101516102408601526101808101516102608601526101a08101516102808601526101c08101516102a08601520151166102c08301520390f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761130861222c565b506113146004356125ab565b604051809160208252610200820161133060208401835161202d565b602082015160408401526040820151606084015260608201516080840152608082015160a084015260a082015160c084015260c082015160e084015260e0820151610100840152610100820151610120840152610120820151610140840152610140820151906101e06101608501528151809152602061022085019201905f5b81811061144457505050906101c06114076106bd936101608401516101808701526101808401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303016101a0880152611fea565b916101a08101518286015201517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0848303016101e0850152611fea565b825173ffffffffffffffffffffffffffffffffffffffff168452869550602093840193909201916001016113b0565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760206040517399c2268479b93fde36232351229815df80837e238152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760206114f7612365565b8181519101206115056123a0565b82815191012060405190838201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261155b60c082612110565b519020604051908152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416604051908152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576020604051633b9aca008152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602060405160078152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576040611684611fba565b5f60208351611692816120bc565b82815201526bffffffffffffffffffffffff6116f46116b083612953565b9273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460601c1660208351611706816120bc565b838152019081528251918252516020820152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576020604051601e8152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857604061178c611fba565b6bffffffffffffffffffffffff6117a56116b083612953565b5460601c1682519182526020820152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095416604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761185d61220c565b50611869600435612872565b60405180916020825260406118c061188d8351606060208701526080860190611fea565b60208401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08683030184870152611fea565b91015160608301520390f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562303602052602060405f205460a01c604051908152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416604051908152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602060405160028152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602060405160048152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857611a526004356125ab565b80516005811015610a3c576020820151906040830151906060840151608085015160a086015160c087015160e088015191610100890151936101208a0151956101806101408c01519b0151986040519a611ab18c61018081019b61202d565b60208c015260408b015260608a0152608089015260a088015260c087015260e0860152610100850152610120840152610180610140840152835180915260206101a084019401905f5b818110611b165784806106bd8887838203610160850152611fea565b825173ffffffffffffffffffffffffffffffffffffffff16865260209586019590920191600101611afa565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385773ffffffffffffffffffffffffffffffffffffffff611b8e611fba565b5f6060604051611b9d81612073565b8281528160208201528160408201520152166040517f8da5cb5b000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156106f1575f91611dd1575b506040517f0847c4310000000000000000000000000000000000000000000000000000000081525f81600481865afa9081156106f1575f91611db7575b50604051927fa61ca6c50000000000000000000000000000000000000000000000000000000084525f84600481845afa9384156106f1575f94611d93575b50906020600492604051938480927f1ba99d7e0000000000000000000000000000000000000000000000000000000082525afa9182156106f1575f92611d4b575b5073ffffffffffffffffffffffffffffffffffffffff93611d0f611d40928660405196611cd488612073565b1686526020860190815260408601928352606086019485526040519687966020885251166020870152516080604087015260a0860190611fea565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858303016060860152611fea565b905160808301520390f35b9091506020813d602011611d8b575b81611d6760209383612110565b8101031261023857519073ffffffffffffffffffffffffffffffffffffffff611ca8565b3d9150611d5a565b600492919450611dae6020913d805f833e6106e08183612110565b94919250611c67565b611dcb91503d805f833e6106e08183612110565b83611c29565b611dea915060203d6020116107ae576107a08183612110565b82611bec565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760206bffffffffffffffffffffffff611e396107f6611fba565b5460601c16604051908152f35b346102385760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857611e88611e80611f97565b600435612474565b80516004811015610a3c5781602060809301519073ffffffffffffffffffffffffffffffffffffffff606060408301519201511691611eca6040518095611fdd565b602084015260408301526060820152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361023857817f01ffc9a70000000000000000000000000000000000000000000000000000000060209314908115611f6d575b5015158152f35b7f7f5828d00000000000000000000000000000000000000000000000000000000091501483611f66565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361023857565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361023857565b906004821015610a3c5752565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b906005821015610a3c5752565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576020604051600a8152f35b6080810190811067ffffffffffffffff82111761208f57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761208f57604052565b60c0810190811067ffffffffffffffff82111761208f57604052565b6060810190811067ffffffffffffffff82111761208f57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761208f57604052565b90816020910312610238575173ffffffffffffffffffffffffffffffffffffffff811681036102385790565b6020818303126102385780519067ffffffffffffffff8211610238570181601f820112156102385760208151910167ffffffffffffffff821161208f57604051926121f0601f84017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200185612110565b8284528282011161023857815f926020928386015e8301015290565b60405190612219826120f4565b5f60408360608152606060208201520152565b604051906101e0820182811067ffffffffffffffff82111761208f5760405260606101c0835f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f610120820152826101408201525f610160820152826101808201525f6101a08201520152565b604051906122b8826120f4565b5f6040838281528260208201520152565b60405190610200820182811067ffffffffffffffff82111761208f576040525f6101e0836122f56122ab565b81526122ff6122ab565b602082015261230c6122ab565b60408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201526060610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b60405190612374604083612110565b600882527f69457865634f44420000000000000000000000000000000000000000000000006020830152565b604051906123af604083612110565b600582527f352e302e300000000000000000000000000000000000000000000000000000006020830152565b6040519060a0820182811067ffffffffffffffff82111761208f576040525f6080838281528260208201528260408201528260608201520152565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601160248201527f66616c6c6261636b2d64697361626c65640000000000000000000000000000006044820152fd5b919061247e6123db565b92805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f2080549260ff8460e81c166125565773ffffffffffffffffffffffffffffffffffffffff165f526003810160205260405f209182549360ff8560a01c166004811015610a3c578088526004811015610a3c571561254f579261252d73ffffffffffffffffffffffffffffffffffffffff93600293879660ff809960a81c1692612fd6565b602088015260018101546040880152015416606085015260b01c166080830152565b5050505050565b919261256e9495506125689150612e98565b91612ef4565b90565b9190820180921161257e57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b906125b461222c565b91805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f208054916125ec83612cb7565b6005811015610a3c578086521561276a5761260561303d565b5061261a64ffffffffff8460081c1630613521565b612669610160916040519061262f8483612110565b61014082526001602083017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe086013682378351923c613289565b508051602088015267ffffffffffffffff8560301c16604088015260206040820191825160608a0152018051825160078102908082046007149015171561257e576126b391612571565b6080890152519051600a810290808204600a149015171561257e576126d791612571565b60c087015264ffffffffff8460981c1660a087015260ff8460901c16908161010088015260ff8560881c16918261012089015261271486866130fe565b61014089015261272386612cc6565b6101c08a0152610180890152612756575b5061273e57505050565b61274f9260ff8160801c1692612fd6565b60e0830152565b6127608585613257565b908701525f612734565b505050565b90604051915f8154908160011c9260018316928315612868575b60208510841461283b5784875286939081156127fb57506001146127b7575b506127b592500383612110565b565b90505f9291925260205f20905f915b8183106127df5750509060206127b5928201015f6127a8565b60209193508060019154838589010152019101909184926127c6565b602093506127b59592507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091501682840152151560051b8201015f6127a8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b93607f1693612789565b61287a61220c565b507fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f548082101561292457507fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5f52604051906002906003027f5678991950be43458ed3057e88fa6497c3fb8dca538af5960a6b1c1d09d01e03016128fe836120f4565b6129078161276f565b83526129156001820161276f565b60208401520154604082015290565b907fd53ebe5d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff811630036129a757506bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005460601c1690565b6129fb6bffffffffffffffffffffffff9173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b541690565b90612a096122c9565b915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2060405190612a41826120f4565b5464ffffffffff811680835267ffffffffffffffff60406020850194828560281c168652019260681c168252801561276a57612a97612a9267ffffffffffffffff92612a8b61303d565b5030613521565b6134d8565b9181612aa284613289565b808697929701955103855273ffffffffffffffffffffffffffffffffffffffff6101008701511673ffffffffffffffffffffffffffffffffffffffff6101208801511660e08801519060405192612af8846120f4565b835260208301526040820152885273ffffffffffffffffffffffffffffffffffffffff6102008701511673ffffffffffffffffffffffffffffffffffffffff610220880151166101e08801519060405192612b52846120f4565b835260208301526040820152602089015273ffffffffffffffffffffffffffffffffffffffff610160870151169473ffffffffffffffffffffffffffffffffffffffff610180880151169561014088019687519060405192612bb3846120f4565b83526020830152604082015260408a0152608087015160608a0152606087015160808a01526101c087015160a08a015273ffffffffffffffffffffffffffffffffffffffff6101a08801511660c08a015273ffffffffffffffffffffffffffffffffffffffff6102608801511660e08a015273ffffffffffffffffffffffffffffffffffffffff610280880151166101008a01526101208901526020860151610140890152511661016087015251166101808501525160a08201519081810291818304149015171561257e57606490046101a084015260c08101516101c0840152610240015173ffffffffffffffffffffffffffffffffffffffff166101e0830152565b60ff166005811015610a3c5790565b60609160609164ffffffffff8160c01c1680612ce0575050565b612cf591945060ff929350612a929030613521565b9260e81c1615612e925760485b6020818401015160e01c906004810180911161257e57612d228282612571565b9181606092865185811115612e8a575b82811115612e82575b50848110612df9575b50612d50929350612571565b60609380519180831115612df2575b828110612d6e575b5050509190565b60405195509182900391017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830181165b8083015181880152018015612dd7577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090612da1565b505060408185015f60208201520160405283525f8080612d67565b5081612d5f565b80935060405194039286017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe080601f8601165b808301518188015201908115612e6457907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090612e2c565b5050612d509260408186015f60208201520160405284528392612d44565b90505f612d3b565b945084612d32565b5f612d02565b612a9264ffffffffff612eb892612ead6122ab565b5060c01c1630613521565b612ec06122ab565b506020810151906054604082015160601c91015160601c9060405192612ee5846120f4565b83526020830152604082015290565b929190612eff6123db565b9373ffffffffffffffffffffffffffffffffffffffff60208401511673ffffffffffffffffffffffffffffffffffffffff83160361276a579160409173ffffffffffffffffffffffffffffffffffffffff936002875282518451602081019183835286820152858152612f73606082612110565b519020602088015282518451917fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602084019460601b1684526034830152605482015260548152612fc5607482612110565b519020828601520151166060830152565b60ff8260901c1615801561302d575b61301957612ff4929350613257565b6040519060208201928352604082015260408152613013606082612110565b51902090565b9150506002915f520160205260405f205490565b5060ff8260801c16841415612fe5565b604051906102a0820182811067ffffffffffffffff82111761208f576040525f610280838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e0820152826102008201528261022082015282610240820152826102608201520152565b67ffffffffffffffff811161208f5760051b60200190565b9060ff8160701c1661310f816130e6565b61311c6040519182612110565b818152613128826130e6565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602083019101368237819360ff8160e81c1661322157505050600183015460601c905b801561321a577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff019082518210156131ed5773ffffffffffffffffffffffffffffffffffffffff9060208360051b8501018282169052165f526003830160205273ffffffffffffffffffffffffffffffffffffffff60405f2054169061316c565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5050919050565b602092955061324891945073ffffffffffffffffffffffffffffffffffffffff9350612e98565b015116908251156131ed575290565b60e882901c60ff1615613272575061326e90612e98565b5190565b60ff60029260801c165f520160205260405f205490565b9061329261303d565b91604081015160f81c9060208101518452604181015160d81c6020850152604681015160d81c6040850152604b81015160f01c6060850152604d81015160e01c6080850152605181015160f01c60a0850152605381015160f81c60c0850152605481015160a01c60e0850152606081015160601c610100850152607481015160601c610120850152608881015160a01c610140850152609481015160601c61016085015260a881015160601c61018085015260bc81015160601c916101a0850192835260d082015160e01c926101c0860184815260b494600184166134a3575b50506002821661344d575b73ffffffffffffffffffffffffffffffffffffffff81511661024087019081526004831661342c575b5090839160108216613409575b50600881166133e6575b6020166133c957505090565b60209101015160601c6102808401526014810180911161257e5790565b906020908301015160601c6102608601526014830180931161257e5782906133bd565b5173ffffffffffffffffffffffffffffffffffffffff166102608701525f6133b3565b8385016020015160601c905290926014810190811061257e5792905f6133a6565b926020818401015160a01c6101e0870152600c810180821161257e57830160209081015160601c610200880152810180821161257e5783016020015160601c6102208701526034810190811061257e579261337d565b60d48501517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617905260d093505f80613372565b9060408051837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82953b0164ffffffffff16905f6021830191601f8501903c8082520101604052565b607f8211156135635760085b82811c61355b5760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b60080161352d565b5f526094600b5360d6600a53801560071b176020536017600a209056'

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
      "name": "rounds",
      "type": "address"
     },
     {
      "name": "proofs",
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
  "name": "bond",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
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
  "name": "claimSlice",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "count",
    "type": "uint256"
   }
  ],
  "outputs": [],
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
  "name": "extendRound",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "slice",
    "type": "uint64[2]"
   },
   {
    "name": "rounds",
    "type": "tuple[]",
    "components": [
     {
      "name": "first",
      "type": "uint64"
     },
     {
      "name": "count",
      "type": "uint64"
     },
     {
      "name": "openedAt",
      "type": "uint64"
     },
     {
      "name": "openedIn",
      "type": "uint64"
     },
     {
      "name": "seats",
      "type": "tuple[]",
      "components": [
       {
        "name": "worker",
        "type": "address"
       },
       {
        "name": "weight",
        "type": "uint64"
       },
       {
        "name": "commitment",
        "type": "bytes32"
       },
       {
        "name": "root",
        "type": "bytes32"
       },
       {
        "name": "salt",
        "type": "bytes32"
       }
      ]
     }
    ]
   },
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "count",
    "type": "uint256"
   },
   {
    "name": "seats",
    "type": "tuple[]",
    "components": [
     {
      "name": "worker",
      "type": "address"
     },
     {
      "name": "commitment",
      "type": "bytes32"
     },
     {
      "name": "r",
      "type": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
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
  "name": "isSettled",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "index",
    "type": "uint256"
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
  "name": "multicall",
  "inputs": [
   {
    "name": "calls",
    "type": "bytes[]"
   }
  ],
  "outputs": [],
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
  "name": "openRound",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "count",
    "type": "uint256"
   },
   {
    "name": "seats",
    "type": "tuple[]",
    "components": [
     {
      "name": "worker",
      "type": "address"
     },
     {
      "name": "commitment",
      "type": "bytes32"
     },
     {
      "name": "r",
      "type": "bytes32"
     },
     {
      "name": "vs",
      "type": "bytes32"
     }
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
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
  "name": "proveTask",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "count",
    "type": "uint256"
   },
   {
    "name": "index",
    "type": "uint256"
   },
   {
    "name": "resultDigest",
    "type": "bytes32"
   },
   {
    "name": "resultsCallback",
    "type": "bytes"
   },
   {
    "name": "path",
    "type": "bytes32[]"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
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
  "name": "release",
  "inputs": [],
  "outputs": [],
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
  "name": "revealSeat",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "slice",
    "type": "uint64[2]"
   },
   {
    "name": "rounds",
    "type": "tuple[]",
    "components": [
     {
      "name": "first",
      "type": "uint64"
     },
     {
      "name": "count",
      "type": "uint64"
     },
     {
      "name": "openedAt",
      "type": "uint64"
     },
     {
      "name": "openedIn",
      "type": "uint64"
     },
     {
      "name": "seats",
      "type": "tuple[]",
      "components": [
       {
        "name": "worker",
        "type": "address"
       },
       {
        "name": "weight",
        "type": "uint64"
       },
       {
        "name": "commitment",
        "type": "bytes32"
       },
       {
        "name": "root",
        "type": "bytes32"
       },
       {
        "name": "salt",
        "type": "bytes32"
       }
      ]
     }
    ]
   },
   {
    "name": "round",
    "type": "uint256"
   },
   {
    "name": "seat",
    "type": "uint256"
   },
   {
    "name": "root",
    "type": "bytes32"
   },
   {
    "name": "salt",
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
  "name": "settlePart",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "slice",
    "type": "uint64[2]"
   },
   {
    "name": "rounds",
    "type": "tuple[]",
    "components": [
     {
      "name": "first",
      "type": "uint64"
     },
     {
      "name": "count",
      "type": "uint64"
     },
     {
      "name": "openedAt",
      "type": "uint64"
     },
     {
      "name": "openedIn",
      "type": "uint64"
     },
     {
      "name": "seats",
      "type": "tuple[]",
      "components": [
       {
        "name": "worker",
        "type": "address"
       },
       {
        "name": "weight",
        "type": "uint64"
       },
       {
        "name": "commitment",
        "type": "bytes32"
       },
       {
        "name": "root",
        "type": "bytes32"
       },
       {
        "name": "salt",
        "type": "bytes32"
       }
      ]
     }
    ]
   },
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "count",
    "type": "uint256"
   },
   {
    "name": "proofs",
    "type": "tuple[]",
    "components": [
     {
      "name": "node",
      "type": "bytes32"
     },
     {
      "name": "path",
      "type": "bytes32[]"
     }
    ]
   },
   {
    "name": "enclaves",
    "type": "tuple[]",
    "components": [
     {
      "name": "enclave",
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
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settleSlice",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "count",
    "type": "uint256"
   },
   {
    "name": "rounds",
    "type": "tuple[]",
    "components": [
     {
      "name": "first",
      "type": "uint64"
     },
     {
      "name": "count",
      "type": "uint64"
     },
     {
      "name": "openedAt",
      "type": "uint64"
     },
     {
      "name": "openedIn",
      "type": "uint64"
     },
     {
      "name": "seats",
      "type": "tuple[]",
      "components": [
       {
        "name": "worker",
        "type": "address"
       },
       {
        "name": "weight",
        "type": "uint64"
       },
       {
        "name": "commitment",
        "type": "bytes32"
       },
       {
        "name": "root",
        "type": "bytes32"
       },
       {
        "name": "salt",
        "type": "bytes32"
       }
      ]
     }
    ]
   },
   {
    "name": "enclaves",
    "type": "tuple[]",
    "components": [
     {
      "name": "enclave",
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
    ]
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settleTask",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "rounds",
    "type": "tuple[]",
    "components": [
     {
      "name": "first",
      "type": "uint64"
     },
     {
      "name": "count",
      "type": "uint64"
     },
     {
      "name": "openedAt",
      "type": "uint64"
     },
     {
      "name": "openedIn",
      "type": "uint64"
     },
     {
      "name": "seats",
      "type": "tuple[]",
      "components": [
       {
        "name": "worker",
        "type": "address"
       },
       {
        "name": "weight",
        "type": "uint64"
       },
       {
        "name": "commitment",
        "type": "bytes32"
       },
       {
        "name": "root",
        "type": "bytes32"
       },
       {
        "name": "salt",
        "type": "bytes32"
       }
      ]
     }
    ]
   },
   {
    "name": "resultDigest",
    "type": "bytes32"
   },
   {
    "name": "resultsCallback",
    "type": "bytes"
   },
   {
    "name": "enclaves",
    "type": "tuple[]",
    "components": [
     {
      "name": "enclave",
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
    ]
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
  "name": "unbond",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256"
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
  "name": "viewBond",
  "inputs": [
   {
    "name": "worker",
    "type": "address"
   }
  ],
  "outputs": [
   {
    "name": "bonded",
    "type": "uint256"
   },
   {
    "name": "unbonding",
    "type": "uint256"
   },
   {
    "name": "releaseTime",
    "type": "uint256"
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
  "name": "viewChain",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "count",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "chain",
    "type": "bytes32"
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
  "name": "viewReveal",
  "inputs": [
   {
    "name": "commitment",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "root",
    "type": "bytes32"
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
  "name": "viewSettledRoot",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "count",
    "type": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "root",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewSlices",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   }
  ],
  "outputs": [
   {
    "name": "opened",
    "type": "uint256"
   },
   {
    "name": "settled",
    "type": "bool"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "viewStatus",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "index",
    "type": "uint256"
   }
  ],
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
  "name": "Bond",
  "inputs": [
   {
    "name": "worker",
    "type": "address",
    "indexed": true
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
  "name": "Release",
  "inputs": [
   {
    "name": "worker",
    "type": "address",
    "indexed": true
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
  "name": "RoundOpened",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "first",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "count",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "openedAt",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "seats",
    "type": "tuple[]",
    "indexed": false,
    "components": [
     {
      "name": "worker",
      "type": "address"
     },
     {
      "name": "weight",
      "type": "uint64"
     },
     {
      "name": "commitment",
      "type": "bytes32"
     }
    ]
   }
  ]
 },
 {
  "type": "event",
  "name": "RoundSettled",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "first",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "count",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "root",
    "type": "bytes32",
    "indexed": false
   },
   {
    "name": "tasks",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "agreed",
    "type": "uint256",
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
  "name": "SeatRevealed",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "worker",
    "type": "address",
    "indexed": true
   },
   {
    "name": "commitment",
    "type": "bytes32",
    "indexed": false
   },
   {
    "name": "root",
    "type": "bytes32",
    "indexed": false
   },
   {
    "name": "salt",
    "type": "bytes32",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "SeatSeized",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "worker",
    "type": "address",
    "indexed": true
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
  "name": "SliceClaimed",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "first",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "count",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "tasks",
    "type": "uint256",
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
  "name": "TaskProved",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "dealId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "index",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "resultDigest",
    "type": "bytes32",
    "indexed": false
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
  "name": "Unbond",
  "inputs": [
   {
    "name": "worker",
    "type": "address",
    "indexed": true
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "releaseTime",
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
  "name": "BondTooSmall",
  "inputs": [
   {
    "name": "worker",
    "type": "address"
   },
   {
    "name": "bond",
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
  "name": "DealTooLong",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "finalDeadline",
    "type": "uint256"
   },
   {
    "name": "maxDeadline",
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
  "name": "EnclaveProofMissing",
  "inputs": [
   {
    "name": "worker",
    "type": "address"
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
  "name": "InvalidSeatSignature",
  "inputs": [
   {
    "name": "dealId",
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
  "name": "NotAPart",
  "inputs": [
   {
    "name": "sliceFirst",
    "type": "uint256"
   },
   {
    "name": "sliceCount",
    "type": "uint256"
   },
   {
    "name": "first",
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
  "name": "NothingToSettle",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "first",
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
  "name": "NothingUnbonding",
  "inputs": [
   {
    "name": "worker",
    "type": "address"
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
  "name": "PartCutsRound",
  "inputs": [
   {
    "name": "first",
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
  "name": "ProofMismatch",
  "inputs": [
   {
    "name": "root",
    "type": "bytes32"
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
  "name": "RevealMismatch",
  "inputs": [
   {
    "name": "commitment",
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
  "name": "RevealOmitted",
  "inputs": [
   {
    "name": "worker",
    "type": "address"
   },
   {
    "name": "commitment",
    "type": "bytes32"
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
  "name": "RoundTooYoung",
  "inputs": [
   {
    "name": "openedIn",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "RoundUndecided",
  "inputs": [
   {
    "name": "weight",
    "type": "uint256"
   },
   {
    "name": "total",
    "type": "uint256"
   },
   {
    "name": "trust",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "RoundsMismatch",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "first",
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
  "name": "SeatCountRefused",
  "inputs": [
   {
    "name": "seats",
    "type": "uint256"
   },
   {
    "name": "maxSeats",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SeatTaken",
  "inputs": [
   {
    "name": "dealId",
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
  "name": "SeatsUnrevealed",
  "inputs": [
   {
    "name": "worker",
    "type": "address"
   },
   {
    "name": "revealDeadline",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "SliceMisplaced",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "first",
    "type": "uint256"
   },
   {
    "name": "count",
    "type": "uint256"
   },
   {
    "name": "expectedFirst",
    "type": "uint256"
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
  "name": "TaskInRound",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "index",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "TaskTaken",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   },
   {
    "name": "index",
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
  "name": "UnbondingNotOver",
  "inputs": [
   {
    "name": "worker",
    "type": "address"
   },
   {
    "name": "releaseTime",
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

export const hubBytecode: `0x${string}` = '0x610180604052346102a75760405161135538819003601f8101601f191683016001600160401b03811184821017610293578392829160405283398101039061012082126102a757610100610052826102ab565b92601f1901126102a7576040519061010082016001600160401b0381118382101761029357604052610086602082016102ab565b808352610095604083016102ab565b602084019081526100a8606084016102ab565b604085019081526100bb608085016102ab565b60608601908152906100cf60a086016102ab565b60808701908152926100e360c087016102ab565b60a08801908152946100f760e088016102ab565b9660c089019788526101000161010c906102ab565b60e0909801978852610126906001600160a01b03166102bf565b6080525161013c906001600160a01b03166102bf565b60a05251610152906001600160a01b03166102bf565b60c05251610168906001600160a01b03166102bf565b60e0525161017e906001600160a01b03166102bf565b6101005251610195906001600160a01b03166102bf565b61012052516101ac906001600160a01b03166102bf565b61014052516101c3906001600160a01b03166102bf565b610160527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b80546001600160a01b0319166001600160a01b03929092169182179055604051905f7f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e08180a361106b90816102ea82396080518161022e015260a05181610208015260c0518181816101b80152610254015260e051816102a2015261010051816102c7015261012051816101930152610140518161016e015261016051818181603d015261014a0152f35b634e487b7160e01b5f52604160045260245ffd5b5f80fd5b51906001600160a01b03821682036102a757565b803b156102c95790565b630faf242160e21b5f9081526001600160a01b0391909116600452602490fdfe6080604052361561003b576100367fffffffff000000000000000000000000000000000000000000000000000000005f3516610079565b61005d565b7f00000000000000000000000000000000000000000000000000000000000000005b5f8091368280378136915af43d5f803e610075573d5ffd5b3d5ff35b610082816102e9565b6102c45761008f816103f3565b61029f577fffffffff0000000000000000000000000000000000000000000000000000000081167f156194d40000000000000000000000000000000000000000000000000000000081148015610276575b610250576100ed826105f2565b61022a576100fa826109aa565b610204577f66517ca60000000000000000000000000000000000000000000000000000000081149081156101da575b506101b55761013781610bda565b6101905761014490610e9d565b61016c577f000000000000000000000000000000000000000000000000000000000000000090565b7f000000000000000000000000000000000000000000000000000000000000000090565b507f000000000000000000000000000000000000000000000000000000000000000090565b507f000000000000000000000000000000000000000000000000000000000000000090565b7f80f03425000000000000000000000000000000000000000000000000000000009150145f610129565b50507f000000000000000000000000000000000000000000000000000000000000000090565b50507f000000000000000000000000000000000000000000000000000000000000000090565b50507f000000000000000000000000000000000000000000000000000000000000000090565b507f2f3915330000000000000000000000000000000000000000000000000000000081146100e0565b507f000000000000000000000000000000000000000000000000000000000000000090565b507f000000000000000000000000000000000000000000000000000000000000000090565b7fffffffff00000000000000000000000000000000000000000000000000000000167f05940e170000000000000000000000000000000000000000000000000000000081149081156103c9575b811561039f575b8115610375575b811561034e575090565b7f613049d90000000000000000000000000000000000000000000000000000000091501490565b7f9ab031b40000000000000000000000000000000000000000000000000000000081149150610344565b7f623a3737000000000000000000000000000000000000000000000000000000008114915061033d565b7f0d3c69180000000000000000000000000000000000000000000000000000000081149150610336565b7fffffffff00000000000000000000000000000000000000000000000000000000167f346234840000000000000000000000000000000000000000000000000000000081149081156105c8575b811561059e575b8115610574575b811561054a575b8115610520575b81156104f6575b81156104cc575b81156104a2575b811561047b575090565b7ff722cb320000000000000000000000000000000000000000000000000000000091501490565b7ffa055d7e0000000000000000000000000000000000000000000000000000000081149150610471565b7fb504681d000000000000000000000000000000000000000000000000000000008114915061046a565b7ff6c68e100000000000000000000000000000000000000000000000000000000081149150610463565b7fbd66528a000000000000000000000000000000000000000000000000000000008114915061045c565b7f5facd7610000000000000000000000000000000000000000000000000000000081149150610455565b7f8fc375e5000000000000000000000000000000000000000000000000000000008114915061044e565b7f5b36c66b0000000000000000000000000000000000000000000000000000000081149150610447565b7ffc334e8c0000000000000000000000000000000000000000000000000000000081149150610440565b7fffffffff00000000000000000000000000000000000000000000000000000000167f8f4ffcb1000000000000000000000000000000000000000000000000000000008114908115610980575b8115610956575b811561092c575b8115610902575b81156108d8575b81156108ae575b8115610884575b811561085a575b8115610830575b8115610806575b81156107dc575b81156107b2575b8115610788575b811561075e575b8115610734575b811561070a575b81156106e0575b81156106b9575090565b7fce7460240000000000000000000000000000000000000000000000000000000091501490565b7f313ce56700000000000000000000000000000000000000000000000000000000811491506106af565b7f95d89b4100000000000000000000000000000000000000000000000000000000811491506106a8565b7f06fdde0300000000000000000000000000000000000000000000000000000000811491506106a1565b7f18160ddd000000000000000000000000000000000000000000000000000000008114915061069a565b7fa457c2d70000000000000000000000000000000000000000000000000000000081149150610693565b7f39509351000000000000000000000000000000000000000000000000000000008114915061068c565b7fdd62ed3e0000000000000000000000000000000000000000000000000000000081149150610685565b7f70a08231000000000000000000000000000000000000000000000000000000008114915061067e565b7fcae9ca510000000000000000000000000000000000000000000000000000000081149150610677565b7fc86283c80000000000000000000000000000000000000000000000000000000081149150610670565b7f3354f8a50000000000000000000000000000000000000000000000000000000081149150610669565b7f36efd16f0000000000000000000000000000000000000000000000000000000081149150610662565b7f095ea7b3000000000000000000000000000000000000000000000000000000008114915061065b565b7f23b872dd0000000000000000000000000000000000000000000000000000000081149150610654565b7fa9059cbb000000000000000000000000000000000000000000000000000000008114915061064d565b7f2e1a7d4d0000000000000000000000000000000000000000000000000000000081149150610646565b7fb6b55f25000000000000000000000000000000000000000000000000000000008114915061063f565b7fffffffff00000000000000000000000000000000000000000000000000000000167f8dd971d5000000000000000000000000000000000000000000000000000000008114908115610bb0575b8115610b86575b8115610b5c575b8115610b32575b8115610b08575b8115610ade575b8115610ab4575b8115610a8a575b8115610a60575b8115610a39575090565b7fbf36994e0000000000000000000000000000000000000000000000000000000091501490565b7fc87b582a0000000000000000000000000000000000000000000000000000000081149150610a2f565b7f017519980000000000000000000000000000000000000000000000000000000081149150610a28565b7f4693d1720000000000000000000000000000000000000000000000000000000081149150610a21565b7f947f51780000000000000000000000000000000000000000000000000000000081149150610a1a565b7f4c4692de0000000000000000000000000000000000000000000000000000000081149150610a13565b7fc52e9de10000000000000000000000000000000000000000000000000000000081149150610a0c565b7f7e34a0770000000000000000000000000000000000000000000000000000000081149150610a05565b7f4b74710600000000000000000000000000000000000000000000000000000000811491506109fe565b7fb2b07e6600000000000000000000000000000000000000000000000000000000811491506109f7565b7fffffffff00000000000000000000000000000000000000000000000000000000167f51904c84000000000000000000000000000000000000000000000000000000008114908115610e73575b8115610e49575b8115610e1f575b8115610df5575b8115610dcb575b8115610da1575b8115610d77575b8115610d4d575b8115610d23575b8115610cf9575b8115610ccf575b8115610ca5575b8115610c7e575090565b7f6031badb0000000000000000000000000000000000000000000000000000000091501490565b7fa452b0cc0000000000000000000000000000000000000000000000000000000081149150610c74565b7ff2467d870000000000000000000000000000000000000000000000000000000081149150610c6d565b7f168406850000000000000000000000000000000000000000000000000000000081149150610c66565b7ffd00f6450000000000000000000000000000000000000000000000000000000081149150610c5f565b7fd9dae4910000000000000000000000000000000000000000000000000000000081149150610c58565b7fa61e0f930000000000000000000000000000000000000000000000000000000081149150610c51565b7f86d1a69f0000000000000000000000000000000000000000000000000000000081149150610c4a565b7f27de9e320000000000000000000000000000000000000000000000000000000081149150610c43565b7f9940686e0000000000000000000000000000000000000000000000000000000081149150610c3c565b7f80c269fc0000000000000000000000000000000000000000000000000000000081149150610c35565b7f768ca2d90000000000000000000000000000000000000000000000000000000081149150610c2e565b7fac9650d80000000000000000000000000000000000000000000000000000000081149150610c27565b7fffffffff00000000000000000000000000000000000000000000000000000000167f8da5cb5b000000000000000000000000000000000000000000000000000000008114908115611041575b8115611017575b8115610fed575b8115610fc3575b8115610f99575b8115610f6f575b8115610f45575b8115610f1e575090565b7f298503d90000000000000000000000000000000000000000000000000000000091501490565b7f0e7c40330000000000000000000000000000000000000000000000000000000081149150610f14565b7f01d09a3c0000000000000000000000000000000000000000000000000000000081149150610f0d565b7faefb52b40000000000000000000000000000000000000000000000000000000081149150610f06565b7fa9b20cee0000000000000000000000000000000000000000000000000000000081149150610eff565b7f89ccfe890000000000000000000000000000000000000000000000000000000081149150610ef8565b7fb55218170000000000000000000000000000000000000000000000000000000081149150610ef1565b7ff2fde38b0000000000000000000000000000000000000000000000000000000081149150610eea56'

export const escrowBytecode: `0x${string}` = '0x60a034606657601f6122e338819003918201601f19168301916001600160401b03831184841017606a57808492602094604052833981010312606657516001600160a01b0381168103606657608052604051612264908161007f823960805181611db30152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806306fdde0314610ddc578063095ea7b314610d9857806318160ddd14610d3057806323b872dd14610cd85780632e1a7d4d14610c9d578063313ce56714610c3d5780633354f8a514610b0857806336efd16f14610ac55780633950935114610a2a57806370a082311461093e5780638f4ffcb1146107e857806395d89b4114610651578063a457c2d71461060d578063a9059cbb146105c9578063b6b55f251461058d578063c86283c814610540578063cae9ca5114610372578063ce7460241461019f5763dd62ed3e146100ea575f80fd5b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610121610f3b565b73ffffffffffffffffffffffffffffffffffffffff610185610141610f5e565b9273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230260205260405f2090565b91165f52602052602060405f2054604051908152f35b5f80fd5b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5773ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163303610314576024602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5416604051928380927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa908115610309575f916102d5575b60206102c3836bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005416906110fe565b6102cd8133611ead565b604051908152f35b90506020813d602011610301575b816102f060209383611001565b8101031261019b57516102c3610287565b3d91506102e3565b6040513d5f823e3d90fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602060248201527f4f776e61626c653a2063616c6c6572206973206e6f7420746865206f776e65726044820152fd5b3461019b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576103a9610f3b565b6024359060443567ffffffffffffffff811161019b576103cd903690600401610fd3565b90916103da84823361110b565b803b15159283610458575b5050509050156103fa57602060405160018152f35b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f617070726f76616c2d72656675736564000000000000000000000000000000006044820152fd5b602093505f73ffffffffffffffffffffffffffffffffffffffff60a485977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519a8b998a9889957f8f4ffcb1000000000000000000000000000000000000000000000000000000008752336004880152602487015230604487015260806064870152816084870152868601378685828601015201168101030193165af1908115610309575f91610511575b50808280806103e5565b610533915060203d602011610539575b61052b8183611001565b8101906110e6565b81610507565b503d610521565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5761058261057a610f5e565b600435611537565b602060405160018152f35b3461019b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576105823360043533611720565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610603610f3b565b60243590336112cd565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610647610f3b565b6024359033611465565b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576040515f7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e548060011c906001811680156107de575b6020831081146107b15782855290811561076f57506001146106f2575b6106ee836106e281850382611001565b60405191829182610ef3565b0390f35b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e5f9081527f804004a5e73badf9b86ce863abcd522c5495af44cb31acd79f89da0fa099e52d939250905b808210610755575090915081016020016106e26106d2565b91926001816020925483858801015201910190929161073d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506106e290506106d2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f16916106b5565b3461019b5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5761081f610f3b565b60443573ffffffffffffffffffffffffffffffffffffffff811680910361019b5760643567ffffffffffffffff811161019b57610860903690600401610fd3565b9173ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a541681149081610934575b50156108d6576108b58360243581611720565b816108c557602060405160018152f35b6108ce92611a0a565b808080610582565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f77726f6e672d746f6b656e0000000000000000000000000000000000000000006044820152fd5b90503314846108a2565b3461019b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610975610f3b565b73ffffffffffffffffffffffffffffffffffffffff811630036109d0575060206bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005460601c16604051908152f35b68ffffffffffffffffff610a2360209273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54166102cd565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610a64610f3b565b335f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623026020526040902073ffffffffffffffffffffffffffffffffffffffff82165f52602052610abe60405f2060243590546110ac565b903361110b565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610aff610f5e565b60043533611720565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5760043567ffffffffffffffff811161019b57610b57903690600401610fa2565b60243567ffffffffffffffff811161019b57610b77903690600401610fa2565b919092828203610bdf575f5b828110610b9557602060405160018152f35b610ba081848461106f565b3590610bad81868861106f565b359173ffffffffffffffffffffffffffffffffffffffff8316830361019b57600192610bd99133611720565b01610b83565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f696e76616c69642d61727261792d6c656e6774680000000000000000000000006044820152fd5b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57602060ff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5460a01c16604051908152f35b3461019b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5761058233600435611537565b3461019b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610d12610f3b565b610d1a610f5e565b90610d296044358093836112cd565b3390611465565b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5760206bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005416604051908152f35b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610dd2610f3b565b602435903361110b565b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576040515f7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d548060011c90600181168015610ee9575b6020831081146107b15782855290811561076f5750600114610e6c576106ee836106e281850382611001565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d5f9081527f0ce36b8b22f75d2838bfa318a5b6aa52affe7318a1b99869188db3ef5d60736d939250905b808210610ecf575090915081016020016106e26106d2565b919260018160209254838588010152019101909291610eb7565b91607f1691610e40565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361019b57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361019b57565b359073ffffffffffffffffffffffffffffffffffffffff8216820361019b57565b9181601f8401121561019b5782359167ffffffffffffffff831161019b576020808501948460051b01011161019b57565b9181601f8401121561019b5782359167ffffffffffffffff831161019b576020838186019501011161019b57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761104257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b919081101561107f5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b919082018092116110b957565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9081602091031261019b5751801515810361019b5790565b919082039182116110b957565b9173ffffffffffffffffffffffffffffffffffffffff831691821561124a5773ffffffffffffffffffffffffffffffffffffffff169283156111c6577f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925916111b260209273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230260205260405f2090565b855f5282528060405f2055604051908152a3565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602260248201527f45524332303a20617070726f766520746f20746865207a65726f20616464726560448201527f73730000000000000000000000000000000000000000000000000000000000006064820152fd5b60846040517f08c379a0000000000000000000000000000000000000000000000000000000008152602060048201526024808201527f45524332303a20617070726f76652066726f6d20746865207a65726f2061646460448201527f72657373000000000000000000000000000000000000000000000000000000006064820152fd5b9073ffffffffffffffffffffffffffffffffffffffff82169182156113e15773ffffffffffffffffffffffffffffffffffffffff821693841561135d57611354818461134f826020966113407fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef99611fe6565b61134a828261202c565b6120d4565b6121a1565b604051908152a3565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602360248201527f45524332303a207472616e7366657220746f20746865207a65726f206164647260448201527f65737300000000000000000000000000000000000000000000000000000000006064820152fd5b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602560248201527f45524332303a207472616e736665722066726f6d20746865207a65726f20616460448201527f64726573730000000000000000000000000000000000000000000000000000006064820152fd5b909291926114b08273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230260205260405f2090565b73ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f20548481106114ee576114ec93946114e6916110fe565b9161110b565b565b73ffffffffffffffffffffffffffffffffffffffff85927ffb8f41b2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9061154181611fe6565b61154b823361202c565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300546bffffffffffffffffffffffff83166bffffffffffffffffffffffff8216036bffffffffffffffffffffffff81116110b9576bffffffffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000091169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300556115fe82336120d4565b5f6040518381527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a373ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a541673ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb00000000000000000000000000000000000000000000000000000000845216918260048201528360248201526020816044815f865af1908115610309575f91611701575b50156116d057505050565b7fc8776798000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b61171a915060203d6020116105395761052b8183611001565b5f6116c5565b73ffffffffffffffffffffffffffffffffffffffff83161561186157602073ffffffffffffffffffffffffffffffffffffffff9161175d85611fe6565b827fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a54166040519384927f23b872dd000000000000000000000000000000000000000000000000000000008452166004830152306024830152846044830152815f606482800301925af1908115610309575f91611842575b50156117e4576114ec91611ead565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601360248201527f6661696c65642d7472616e7366657246726f6d000000000000000000000000006044820152fd5b61185b915060203d6020116105395761052b8183611001565b5f6117d5565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601f60248201527f45524332303a206d696e7420746f20746865207a65726f2061646472657373006044820152fd5b67ffffffffffffffff811161104257601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b929192611905826118bf565b916119136040519384611001565b82948184528183011161019b578281602093845f960137010152565b9080601f8301121561019b5781602061194a933591016118f9565b90565b91906101208382031261019b5760405190610120820182811067ffffffffffffffff82111761104257604052819361198481610f81565b83526020810135602084015260408101356040840152606081013560608401526119b060808201610f81565b60808401526119c160a08201610f81565b60a08401526119d260c08201610f81565b60c084015260e081013560e08401526101008101359167ffffffffffffffff831161019b5761010092611a05920161192f565b910152565b7fffffffff0000000000000000000000000000000000000000000000000000000082358181169060048610611e99575b50167f156194d4000000000000000000000000000000000000000000000000000000008103611e6e57508260041161019b5782820160807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc848303011261019b57600483013567ffffffffffffffff811161019b57816004611abe9286010161194d565b50602483013567ffffffffffffffff811161019b57816004611ae29286010161194d565b50604483013567ffffffffffffffff811161019b5783016101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc828403011261019b5760405190610160820182811067ffffffffffffffff82111761104257604052611b5160048201610f81565b82526024810135602083015260448101356040830152606481013560608301526084810135608083015260a481013560a0830152611b9160c48201610f81565b60c0830152611ba260e48201610f81565b60e0830152611bb46101048201610f81565b6101008301526101248101356101208301526101448101359067ffffffffffffffff821161019b5783600461014093611bee93010161192f565b910152606483013567ffffffffffffffff811161019b578301906102007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc838303011261019b57604051610200810181811067ffffffffffffffff82111761104257604052611c5f60048401610f81565b815260248301356020820152611c7760448401610f81565b604082015260648301356060820152611c9260848401610f81565b608082015260a483013560a0820152611cad60c48401610f81565b9060c0810191825260e484013560e0820152610104840135610100820152610124840135610120820152610144840135610140820152611cf06101648501610f81565b610160820152611d036101848501610f81565b6101808201526101a484013567ffffffffffffffff811161019b5760049085010183601f8201121561019b5783816020611d3f933591016118f9565b6101a08201526101c48401356101c08201526101e48401359367ffffffffffffffff851161019b57611d9073ffffffffffffffffffffffffffffffffffffffff9594600487966101e094010161192f565b9101525116911603611e4657815f929183926040519283928337810183815203907f00000000000000000000000000000000000000000000000000000000000000005af4903d15611e3e573d91611de6836118bf565b92611df46040519485611001565b83523d5f602085013e5b611e3a5750805115611e1257602081519101fd5b7f0364eed2000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050565b606091611dfe565b7f74a0583f000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fde6168e5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b828092508660040360031b1b16165f611a3a565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300546bffffffffffffffffffffffff81168068ffffffffffffffffff0368ffffffffffffffffff81116110b9578411611fae5773ffffffffffffffffffffffffffffffffffffffff5f937fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef937fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006bffffffffffffffffffffffff611f73896020976110ac565b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230055611fa386826121a1565b6040519586521693a3565b7f5f34108d000000000000000000000000000000000000000000000000000000005f5260045268ffffffffffffffffff60245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff16301461200457565b7fb9331ce2000000000000000000000000000000000000000000000000000000005f5260045ffd5b68ffffffffffffffffff61207d8273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54169082821061208c57505050565b73ffffffffffffffffffffffffffffffffffffffff907fe450d38c000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9061219e907fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006121576121448573ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b549268ffffffffffffffffff84166110fe565b9116179173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b55565b9061219e907fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000061220e8473ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b549168ffffffffffffffffff8316019116179173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f209056'

export const governanceBytecode: `0x${string}` = '0x60808060405234601557611bf4908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806301d09a3c146118795780630e7c403314611667578063298503d9146110a857806389ccfe8914610fed5780638da5cb5b14610f7d578063a9b20cee14610c35578063aefb52b414610b4f578063b5521817146101cc5763f2fde38b1461007c575f80fd5b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c8576100b36119bb565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b5416908133036101985773ffffffffffffffffffffffffffffffffffffffff1690817fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b5416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b557f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b507fff4127cb000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b5f80fd5b346101c8576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c8576102046119bb565b60243567ffffffffffffffff81116101c8576102249036906004016119de565b60443567ffffffffffffffff81116101c8576102449036906004016119de565b9360643560ff811681036101c8576084359273ffffffffffffffffffffffffffffffffffffffff841684036101c85760a4359473ffffffffffffffffffffffffffffffffffffffff861686036101c85760c4359673ffffffffffffffffffffffffffffffffffffffff881688036101c85760e4359473ffffffffffffffffffffffffffffffffffffffff86168096036101c85761031973ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0c565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a549060ff8260a81c16610af1577fffffffffffffffffffff00ff000000000000000000000000000000000000000090911673ffffffffffffffffffffffffffffffffffffffff91909116177501000000000000000000000000000000000000000000177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5567ffffffffffffffff8211610956576103f87fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d54611b16565b601f8111610a6f575b505f90601f831160011461098e5761044e92915f9183610983575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d555b67ffffffffffffffff8711610956576104aa7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e54611b16565b601f81116108d4575b505f90601f88116001146107f0579680610503926107e3995f926107e55750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e555b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a549260a01b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a557fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c5416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c5576030d4000000000000000000000000000000000000000007fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095573ffffffffffffffffffffffffffffffffffffffff9291838092167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230655167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230755167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230855565b005b01359050898061041c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08816917fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e5f5260205f20925f5b8181106108bc575091600193918a6107e39b9410610884575b505050811b017fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e55610526565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c19910135169055888080610857565b9193602060018192878701358155019501920161083e565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e5f527f804004a5e73badf9b86ce863abcd522c5495af44cb31acd79f89da0fa099e52d601f890160051c81019160208a1061094c575b601f0160051c01905b81811061094157506104b3565b5f8155600101610934565b909150819061092b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b013590508a8061041c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08316917fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d5f5260205f20925f5b818110610a575750908460019594939210610a1f575b505050811b017fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d55610471565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690558980806109f2565b919360206001819287870135815501950192016109dc565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d5f527f0ce36b8b22f75d2838bfa318a5b6aa52affe7318a1b99869188db3ef5d60736d601f840160051c81019160208510610ae7575b601f0160051c01905b818110610adc5750610401565b5f8155600101610acf565b9091508190610ac6565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601260248201527f616c72656164792d636f6e6669677572656400000000000000000000000000006044820152fd5b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85773ffffffffffffffffffffffffffffffffffffffff610b9b6119bb565b610bc9827fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0c565b167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309555f80f35b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c857610c6c6119bb565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c541615610f555760ff610cf28273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231160205260405f2090565b5416610f1357610d3f8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231160205260405f2090565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556024602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c5416604051928380927fdb230b5200000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff871660048301525afa908115610f08575f91610ed6575b50610e428273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b548060d81c8211610e4f57005b610ec79164ffffffffff8111610eca575b7affffffffffffffffffffffffffffffffffffffffffffffffffffff9060d81b9116179173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b55005b5064ffffffffff610e60565b90506020813d602011610f00575b81610ef160209383611a71565b810103126101c8575182610dfa565b3d9150610ee4565b6040513d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff907f8455424f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7ff56051e4000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b5416604051908152f35b346101c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760ff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5460a81c161561104a57005b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f6e6f742d636f6e666967757265640000000000000000000000000000000000006044820152fd5b346101c85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760043567ffffffffffffffff81116101c8576110f79036906004016119de565b60243567ffffffffffffffff81116101c8576111179036906004016119de565b926044359261115e73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0c565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f549363ffffffff81116116345761ffff8511611605576040516060810181811067ffffffffffffffff821117610956576040526111bd368486611ab2565b81526111ca368887611ab2565b602082019081526040820190838252680100000000000000008810156109565760018801807fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f558810156115d8577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5f5291518051600389027f5678991950be43458ed3057e88fa6497c3fb8dca538af5960a6b1c1d09d01e0301939167ffffffffffffffff82116109565761128a826112848754611b16565b87611b67565b602090601f8311600114611538576112d692915f918361152d5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b83555b518051600184019167ffffffffffffffff821161095657611304826112fe8554611b16565b85611b67565b602090601f83116001146114895791806113559260029695945f9261147e5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b5191015560405193604085019085821067ffffffffffffffff831117610956576020977f62bf08360c9d561749c54eaf4f8bf8cb6c8b6f4f40607bcec39a8172e714d25c9661146d936040526001815289810164ffffffffff86168152895f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623108b5260405f209151151560ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008454169116178255517fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff65ffffffffff0083549260081b16911617905561145f6040519687968a885260808c8901526080880191611bb6565b918583036040870152611bb6565b9060608301520390a1604051908152f35b015190508d8061041c565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f52815f20925f5b8181106115155750916001939185600298979694106114de575b505050811b019055611358565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690558c80806114d1565b929360206001819287860151815501950193016114b7565b015190508c8061041c565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691865f52815f20925f5b8181106115c05750908460019594939210611589575b505050811b0183556112d9565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690558b808061157c565b92936020600181928786015181550195019301611566565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f31cf1a21000000000000000000000000000000000000000000000000000000005f526201000060045260245ffd5b7fb641b7e1000000000000000000000000000000000000000000000000000000005f5260045263ffffffff60245260445ffd5b346101c85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85761169e6119bb565b60243573ffffffffffffffffffffffffffffffffffffffff811681036101c8576044359073ffffffffffffffffffffffffffffffffffffffff821682036101c8576107e39261172573ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0c565b73ffffffffffffffffffffffffffffffffffffffff9291838092167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230655167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230755167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230855565b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c8576004356118ed73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0c565b633b9aca008111611988577fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff0000000000000000000000000000000000000000807fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309549360a01b16169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309555f80f35b7f924121a7000000000000000000000000000000000000000000000000000000005f52600452633b9aca0060245260445ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101c857565b9181601f840112156101c85782359167ffffffffffffffff83116101c857602083818601950101116101c857565b15611a1357565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602060248201527f4f776e61626c653a2063616c6c6572206973206e6f7420746865206f776e65726044820152fd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761095657604052565b92919267ffffffffffffffff82116109565760405191611afa60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184611a71565b8294818452818301116101c8578281602093845f960137010152565b90600182811c92168015611b5d575b6020831014611b3057565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691611b25565b601f8211611b7457505050565b5f5260205f20906020601f840160051c83019310611bac575b601f0160051c01905b818110611ba1575050565b5f8155600101611b96565b9091508190611b8d565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f858286010152011601019056'

export const matchingBytecode: `0x${string}` = '0x60808060405234601557613899908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063156194d4146106605780632f3915331461060f57806366517ca6146105e1576380f0342514610045575f80fd5b346105ca5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105ca5760043567ffffffffffffffff81116105ca57806004016101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126105ca576101046100c2612b4b565b6100cb83613204565b90604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b91610113604482013584612c11565b15159161017f6060936040519061012a86836107e1565b602a82527f44617461736574206f72646572206973207265766f6b6564206f722066756c6c60208301527f7920636f6e73756d6564000000000000000000000000000000000000000000006040830152612c49565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562307541690602073ffffffffffffffffffffffffffffffffffffffff60246101da846107c0565b60405195869384927f3d4342d10000000000000000000000000000000000000000000000000000000084521660048301525afa9182156105d6575f9261055e575b50610200610262849361055c9761025a6064956101047ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19901906108aa565b929091612cc8565b946102a560409687519061027689836107e1565b601f82527f496e76616c69642064617461736574206f72646572207369676e6174757265006020830152612c49565b6024355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205261051861032564ffffffffff885f20541661032089516102ee8b826107e1565b600e81527f4465616c206e6f7420666f756e640000000000000000000000000000000000006020820152821515612c49565b612d5b565b9161038273ffffffffffffffffffffffffffffffffffffffff61024085015116158951906103538b836107e1565b601a82527f4465616c20616c726561647920686173206120646174617365740000000000006020830152612c49565b6103f26103b6610394608489016107c0565b73ffffffffffffffffffffffffffffffffffffffff6101408701511690613049565b8951906103c38b836107e1565b601d82527f417070207265737472696374696f6e206e6f74207361746973666965640000006020830152612c49565b61048761042661040460a489016107c0565b73ffffffffffffffffffffffffffffffffffffffff6101a08701511690613049565b89519061043384836107e1565b602482527f576f726b6572706f6f6c207265737472696374696f6e206e6f7420736174697360208301527f66696564000000000000000000000000000000000000000000000000000000008b830152612c49565b6104b861049660c488016107c0565b73ffffffffffffffffffffffffffffffffffffffff6101e08601511690613049565b6104c4895192836107e1565b602382527f526571756573746572207265737472696374696f6e206e6f742073617469736660208301527f696564000000000000000000000000000000000000000000000000000000000089830152612c49565b01511991013516161561052d825192836107e1565b601f82527f54616720636f6d7061746962696c697479206e6f7420736174697366696564006020830152612c49565b005b9291506020833d6020116105ce575b8161057a602093836107e1565b810103126105ca5761020061026260649261055c9761025a6105bc7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff198610889565b96975050975092505061021b565b5f80fd5b3d915061056d565b6040513d5f823e3d90fd5b346105ca5760206106076105f436610686565b9161060183838387612834565b93612a8e565b604051908152f35b346105ca57602061062a61062236610686565b9133936109b2565b7f81eec3d5401bb1693dbef61f0800bc16602905d6677d691c1262d6f08456e9a0604080518381523385820152a1604051908152f35b346105ca57602061060761067336610686565b9161068060c084016107c0565b936109b2565b9060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126105ca5760043567ffffffffffffffff81116105ca576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82850301126105ca576004019160243567ffffffffffffffff81116105ca576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82840301126105ca576004019160443567ffffffffffffffff81116105ca576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82850301126105ca57600401916064359067ffffffffffffffff82116105ca577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82610200920301126105ca5760040190565b3573ffffffffffffffffffffffffffffffffffffffff811681036105ca5790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761082257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff811161082257601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b519073ffffffffffffffffffffffffffffffffffffffff821682036105ca57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156105ca570180359067ffffffffffffffff82116105ca576020019181360383136105ca57565b604051906102e0820182811067ffffffffffffffff821117610822576040525f6102c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a08201520152565b9290949391946109c06108fb565b956080810135610120840135036127d6576101208301355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231060205260ff60405f205416156127785760a08101356101408401351161271a5760208501356020840135106126bc57602082013560608401351061265e57602081013560a0840135106126005760608501356101008401357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16060850135168217179060608301351982166125a257811860011661254457610200880152610aa1856107c0565b610aaa836107c0565b610ab3836107c0565b91610ac060c087016107c0565b92610aca876107c0565b73ffffffffffffffffffffffffffffffffffffffff8084169116036124e657610af5604088016107c0565b73ffffffffffffffffffffffffffffffffffffffff80851691160361248857610b2981610b2460808a016107c0565b613049565b1561242a57610b3e83610b2460808c016107c0565b156123cc57610b5381610b2460a08c016107c0565b1561236e57610b6884610b2460c08c016107c0565b1561231057610b7d82610b24608089016107c0565b156122b257610b9290610b2460a088016107c0565b1561225457610ba783610b2460c088016107c0565b156121f657610bbc90610b2460c086016107c0565b1561219857610bd190610b2460e085016107c0565b1561213a57610be790610b2461010084016107c0565b156120dc57610bf883828488612834565b9473ffffffffffffffffffffffffffffffffffffffff610c17826107c0565b16806101408a0152602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416916024604051809481937f3d4342d100000000000000000000000000000000000000000000000000000000835260048301525afa80156105d6575f9061208f575b73ffffffffffffffffffffffffffffffffffffffff915016806101608a01521561203157610cee865173ffffffffffffffffffffffffffffffffffffffff6101608b0151169061025a6101008501856108aa565b15611fd35773ffffffffffffffffffffffffffffffffffffffff610d11846107c0565b16806102408a015280611e01575b5073ffffffffffffffffffffffffffffffffffffffff610d3e836107c0565b16806101a08a0152606073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416916024604051809481937f2589c28200000000000000000000000000000000000000000000000000000000835260048301525afa80156105d6575f905f905f90611da4575b73ffffffffffffffffffffffffffffffffffffffff93506101008c015260e08b015216806101c08a015215611d4657610e27604087015173ffffffffffffffffffffffffffffffffffffffff6101c08b0151169061025a6101408601866108aa565b15611ce857610e7673ffffffffffffffffffffffffffffffffffffffff610e5060c087016107c0565b8181166101e08c01526060890151610e6c6101e08901896108aa565b9390921690612cc8565b15611c8a57610e888685848685612a8e565b948515611c2c5773ffffffffffffffffffffffffffffffffffffffff1661028089015263ffffffff61014085013511611bf35760e08801516103e88111611ba3575061010088015160648111611b545750610fd7939291602080924260608c015261012086013560a08c01526101208601355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562310825264ffffffffff60405f205460081c1660808c0152610140860135155f14611b495760015b60c08c015273ffffffffffffffffffffffffffffffffffffffff610f6a61016088016107c0565b166102a08c015273ffffffffffffffffffffffffffffffffffffffff610f9361018088016107c0565b166102c08c015201356101208a0152013561018088015273ffffffffffffffffffffffffffffffffffffffff61024088015116611b39575b506101a08101906108aa565b91615eaf8311611b075768ffffffffffffffffff610120870151111580611aef575b80611ad7575b61100890613435565b85611016606086015161311f565b80602083015282604083015260608601519060405190602082019283526040820152604081526110476060826107e1565b519020928382526110598387516134c0565b73ffffffffffffffffffffffffffffffffffffffff61024083015116611ac4575b6110888360408801516134c0565b602082015180611a2b575b505f61020083015160201c611a23575b73ffffffffffffffffffffffffffffffffffffffff61024084015116611a1b575b73ffffffffffffffffffffffffffffffffffffffff6102808401511673ffffffffffffffffffffffffffffffffffffffff6101e085015116809103611a11575b6102a084015173ffffffffffffffffffffffffffffffffffffffff169081036119ff5750601017945b73ffffffffffffffffffffffffffffffffffffffff6102c0840151166119f5575b6020830151158015906119e6575b6119dc575b8251916060840151608085015160a086015160c08701519060e088015192610100890151946040519860208a01528c60f81b7fff000000000000000000000000000000000000000000000000000000000000001660408a015260d81b7fffffffffff00000000000000000000000000000000000000000000000000000016604189015260d81b7fffffffffff00000000000000000000000000000000000000000000000000000016604688015260f01b7fffff00000000000000000000000000000000000000000000000000000000000016604b87015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016604d86015260f01b7fffff00000000000000000000000000000000000000000000000000000000000016605185015260f81b7fff00000000000000000000000000000000000000000000000000000000000000166053840152603483526112c56054846107e1565b61012084015192610140850151936101608601516101808701516101a08801516101c0890151906101e08a0151926102008b0151946040519a888c9951602081920160208c015e89019760a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016602089015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602c88015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016604087015260a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016605486015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016606085015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016607484015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016608883015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016609c8201520360200160608101845260800161147690846107e1565b81606097600181161515602099611515978b938493611995575b600281166118f4575b600481166118bc575b60088116611884575b83811661181c575b604016611790575b506040519a878c985191829101848a015e8701908282015f8152815193849201905e0101915f83528237015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018552846107e1565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549260018460c01c019367ffffffffffffffff85116117635777ffffffffffffffffffffffffffffffffffffffffffffffff7cffffffffff00000000000000000000000000000000000000000000000064ffffffffff87169660c01b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005580518060401b6bfe61000180600a3d393df3000161fffe8211830152600b8101601583015ff0918215611756575273ffffffffffffffffffffffffffffffffffffffff80611606863061383a565b16911603611729577fd811b592ed0899225773e8933d8df64bd0b62761a9d7aad4ed5b22735f4610a49360c093835f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f205573ffffffffffffffffffffffffffffffffffffffff6101a084986116a783610280830151166116a187610120850151610220860151016101808601510161310c565b9061354c565b6116c7836101c0830151166116a1876064601e610180870151020461310c565b0151167f692ad61076dceddd0f1a861f737553dd61fc8501cf4190d29c4e90af6607f7656020604051868152a280519060208101516060604083015192015192604051958652602086015260408501526060840152608083015260a0820152a1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b63301164255f526004601cfd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b6010838093837fffffffffffffffff0000000000000000000000000000000000000000000000006040846118169701519201518160405198858a9651918291018888015e85019360c01b168584015260c01b16602882015203017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff08101845201826107e1565b8d6114bb565b9160409061187c73ffffffffffffffffffffffffffffffffffffffff6102c08501511691611850845193849289840161376f565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826107e1565b9290506114b3565b916118b673ffffffffffffffffffffffffffffffffffffffff6102a0840151169161185060405193849288840161376f565b916114ab565b916118ee73ffffffffffffffffffffffffffffffffffffffff610280840151169161185060405193849288840161376f565b916114a2565b9161198f60348580936102208601517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000610240880151816102608a0151917fffffffffffffffffffffffff00000000000000000000000000000000000000006040519a878c9851918291018a8a015e87019560a01b168786015260601b16602c84015260601b166040820152030160148101845201826107e1565b91611499565b91506102008101517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000604051911684820152601c81526119d6603c826107e1565b91611490565b9460401794611161565b5060016040840151141561115c565b946020179461114e565b9590951561112d57946008179461112d565b9060041790611104565b6002176110c4565b5060016110a3565b915082820180921161176357611abe6bffffffffffffffffffffffff899360608901515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623036020521660405f209073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5f611093565b611ad28360208801516134c0565b61107a565b5061018086015168ffffffffffffffffff1015610fff565b5068ffffffffffffffffff6102208701511115610ff9565b827f17d318f5000000000000000000000000000000000000000000000000000000005f52600452615eaf60245260445ffd5b602001356102208701525f610fcb565b610140860135610f43565b73ffffffffffffffffffffffffffffffffffffffff6101a08a0151167f9712c4c3000000000000000000000000000000000000000000000000000000005f52600452602452606460445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff6101a08a0151167f8492f271000000000000000000000000000000000000000000000000000000005f526004526024526103e860445260645ffd5b610140847fa5f6d105000000000000000000000000000000000000000000000000000000005f52013560045263ffffffff60245260445ffd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078363000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078353000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078343100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078343000000000000000006044820152fd5b5050506060813d606011611df9575b81611dc0606093836107e1565b810103126105ca5780611de773ffffffffffffffffffffffffffffffffffffffff92610889565b60406020830151920151909190610dc5565b3d9150611db3565b602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416916024604051809481937f3d4342d100000000000000000000000000000000000000000000000000000000835260048301525afa9081156105d6575f91611f99575b5073ffffffffffffffffffffffffffffffffffffffff6102608a01911680825215611f3b57611ed29073ffffffffffffffffffffffffffffffffffffffff60208901519151169061025a6101008701876108aa565b15611edd575f610d1f565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078333100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078333000000000000000006044820152fd5b90506020813d602011611fcb575b81611fb4602093836107e1565b810103126105ca57611fc590610889565b5f611e7d565b3d9150611fa7565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078323100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078323000000000000000006044820152fd5b506020813d6020116120d4575b816120a9602093836107e1565b810103126105ca576120cf73ffffffffffffffffffffffffffffffffffffffff91610889565b610c9a565b3d915061209c565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078316200000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078316100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313900000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313800000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313700000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313600000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313500000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313400000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313300000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313200000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303700000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303600000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303500000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303400000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303300000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303200000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303000000000000000006044820152fd5b604051949391926080860167ffffffffffffffff811187821017610822576040525f865261298061016060208801925f845260408901935f855260608a01975f89528a6128ef610120612885612b4b565b99610100604051917f60815a0eeec47dddf1615fe53b31d016c31444e01b9d796db365443a6445d008835260208301372089604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b905273ffffffffffffffffffffffffffffffffffffffff61290f826107c0565b16612a40575b5050610140604051917faa3429fb281b34691803133d3d978a75bb77c617ed6bc9aa162b9b30920022bb835260208301372083604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b90526129906101a08301836108aa565b9261299a8461084f565b6129a760405191826107e1565b848152602081019036868501116105ca575f602087612a3c98610200978637830101525190206101e0604051927ff24e853034a3a450aba845a82914fbb564ad85accca6cf62be112a154520fae0845260208401376101c08201522090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9052565b612a4c612a8591613204565b87604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b90525f80612915565b612abb612aab612ad4929796979593956040895191013590612c11565b9360408089015191013590612c11565b9160e0612acb606089015161311f565b910135906131c7565b80821015612b4457505b80821015612b3c5750905b819373ffffffffffffffffffffffffffffffffffffffff612b09836107c0565b16612b1357505050565b612b2a929394506020604091015191013590612c11565b80821015612b3757505b90565b905090565b905090612ae9565b9050612ade565b6040600860208251612b5d84826107e1565b828152017f69457865634f4442000000000000000000000000000000000000000000000000815220600560208351612b9585826107e1565b828152017f352e302e3000000000000000000000000000000000000000000000000000000081522082519160208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f855283015260608201524660808201523060a082015260a08152612c0b60c0826107e1565b51902090565b90612b34915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f205460a01c6131c7565b15612c515750565b60446020917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519485937f0afd93820000000000000000000000000000000000000000000000000000000085528160048601528051918291826024880152018686015e5f85828601015201168101030190fd5b73ffffffffffffffffffffffffffffffffffffffff82168015159493929085612d0e575b508415612cfb575b5050505090565b612d05945061323b565b5f808080612cf4565b909450815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f20541614935f612cec565b90612d6e612d676108fb565b923061383a565b61015090612d94612d7e8361084f565b92612d8c60405194856107e1565b80845261084f565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020840192013683376001828451923c604082015160f81c90518452604182015160d81c6060850152604682015160d81c6080850152604b82015160f01c60a0850152604d82015160e01c60c0850152605182015160f01c60e0850152605382015160f81c610100850152605482015160a01c610120850152606082015160601c610140850152607482015160601c610160850152608882015160a01c610180850152609482015160601c6101a085015260a882015160601c6101c085015260bc82015160601c916101e0850192835260d081015160e01c92610200860184815260b49460018516613014575b505060028316612fbe575b73ffffffffffffffffffffffffffffffffffffffff815116610280870190815260048416612f9f575b5060108316612f7c575b5060088216612f5a575b60208216612f38575b6040808601926001845216612f0857505050565b8201602081015160c01c6020860152600883018311611763576028015160c01c9052601081018091116117635750565b916020818401015160601c6102c0860152601481018091116117635791612ef4565b916020818401015160601c6102a0860152601481018091116117635791612eeb565b5173ffffffffffffffffffffffffffffffffffffffff166102a08601525f612ee1565b8285016020015160601c9052926014810190811061176357925f612ed7565b926020818301015160a01c610220870152600c810180821161176357820160209081015160601c61024088015281018082116117635782016020015160601c610260870152603481019081106117635792612eae565b60d48401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617905260d093505f80612ea3565b73ffffffffffffffffffffffffffffffffffffffff81169182159283156130ec575b50821561307757505090565b60209250905f9160405173ffffffffffffffffffffffffffffffffffffffff858201927fd202158d00000000000000000000000000000000000000000000000000000000845216602482015260046044820152604481526130d96064826107e1565b51915afa60015f511490601f3d11161690565b73ffffffffffffffffffffffffffffffffffffffff82161492505f61306b565b8181029291811591840414171561176357565b90815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f205460a01c91826131c457604051602081019182525f6040820152604081526131746060826107e1565b5190205f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205264ffffffffff60405f205416806131b15750565b60409192506131bf90612d5b565b015190565b50565b9067ffffffffffffffff8110156131f457905b818110156131ee5781039081116117635790565b50505f90565b5067ffffffffffffffff906131da565b61012090610100604051917f6cfc932a5a3d22c4359295b9f433edff52b60703fa47690a04a83e40933dd47c835260208301372090565b9073ffffffffffffffffffffffffffffffffffffffff8216801561342c57604185148015613422575b809181613344575b5061333a57823b156132ce5750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b9350505050156132dc575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116105ca578435866040116105ca57602086013590604088036133bd57816133b29160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c0116876137ab565b50505b16145f61326c565b87604010156133f55773ffffffffffffffffffffffffffffffffffffffff916133ee91604089013560f81c876137ab565b50506133b5565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5060408514613264565b50505050505f90565b1561343c57565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602c60248201527f4965786563457363726f773a205472616e7366657220616d6f756e742065786360448201527f656564732062616c616e636500000000000000000000000000000000000000006064820152fd5b9061354a915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623036020526bffffffffffffffffffffffff8060405f209216825460a01c011673ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b565b7f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d4279173ffffffffffffffffffffffffffffffffffffffff6040926135cd8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b548368ffffffffffffffffff82166135e782821015613435565b03907fffffffffffffffffffffffffffff0000000000000000000000000000000000007fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff8668ffffffffffffffffff8460481c160160481b93169116171761368c8273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006bffffffffffffffffffffffff86166bffffffffffffffffffffffff8460601c160160601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005516908251818152827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203093a382519182526020820152a1565b60207fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009160149493805192839101825e019160601b1681520190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161382f579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156105d6575f5173ffffffffffffffffffffffffffffffffffffffff81161561382557905f905f90565b505f906001905f90565b5050505f9160039190565b607f82111561387c5760085b82811c6138745760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b600801613846565b5f526094600b5360d6600a53801560071b176020536017600a209056'

export const ordersBytecode: `0x${string}` = '0x608080604052346015576117f6908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630175199814610c185780634693d172146109cd5780634b7471061461085a5780634c4692de146108285780637e34a077146106b55780638dd971d51461053d578063947f5178146103a2578063b2b07e661461018b578063bf36994e14610149578063c52e9de1146100fe5763c87b582a14610092575f80fd5b346100fa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100fa5760043573ffffffffffffffffffffffffffffffffffffffff811681036100fa576100f0602091602435906115a5565b6040519015158152f35b5f80fd5b346100fa577f6fd493f856b22df174df46975d6dcf0895c7dfb3c63d20179c0dcd5563e2f56561014461013036610d58565b604051918291602083526020830190610efb565b0390a1005b346100fa57602061015936610c55565b9161016481856115a5565b938415610178575b85856040519015158152f35b6101829450611049565b8280808061016c565b346100fa5761019936610ce9565b6101a16112b1565b906101bc6101b76101b28380610e56565b610e89565b611377565b906101cf6101ca8280610e56565b611730565b60208201359360028510156100fa5761027d6102696102c39360405160208101917f0638bb0702457e2b4b01be8a202579b8bf97e587fb4f2cc4d4aad01f21a06ee0835260408201528860608201526060815261022d608082611243565b51902083604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6102766040860186610eaa565b9187611431565b61028a6101ca8480610e56565b90604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9261036557508161035c6020927f50933cf5a9c44d5ed66b895deb27212aa33d811b46a7b41093e047e213c0bcab945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b604051908152a1005b602091509161035c604061039a857f7343f75be43aba524f85326508cd975d016ef7884676377366c69a7c32e3066896610e56565b0135826114fd565b346100fa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100fa5760043567ffffffffffffffff81116100fa57806004016101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100fa577faf81a046e31ebb2be305579e585ac6b2ee3fdc2dc9dba806bb826879bb2c78519161014461052b610144936040519485946020865273ffffffffffffffffffffffffffffffffffffffff61046884610c34565b166020870152602481013560408701526044810135606087015260648101356080870152608481013560a087015260a481013560c087015273ffffffffffffffffffffffffffffffffffffffff6104c160c48301610c34565b1660e087015273ffffffffffffffffffffffffffffffffffffffff6104e860e48301610c34565b1661010087015273ffffffffffffffffffffffffffffffffffffffff6105116101048301610c34565b166101208701526101248101356101408701520190610dc8565b61016080850152610180840191610e18565b346100fa5761054b36610ce9565b6105536112b1565b9061056960c06105638380611016565b01610e89565b9061057c6105778280611016565b61167f565b60208201359360028510156100fa576105da6102696105e79360405160208101917f0ded7b52c2d77595a40d242eca751df172b18e686326dbbed3f4748828af77c7835260408201528860608201526060815261022d608082611243565b61028a6105778480611016565b9261068057508161035c6020927f3b0ac04165536d6b11d04220f998c840bd6e439d59c5d8721bba8a4e1fb9ebfd945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b602091509161035c60e061039a857f582f43f2a741cbe708aae3b8d38a4efc3d09d7e81919697b3ca693f4c444cc0596611016565b346100fa576106c336610ce9565b6106cb6112b1565b906106dc6101b76101b28380610fe3565b906106ef6106ea8280610fe3565b611648565b60208201359360028510156100fa5761074d61026961075a9360405160208101917f322d980b7d7a6a1f7c39ff0c5445da6ae1d8e0393ff0dd468c8be3e2c8644388835260408201528860608201526060815261022d608082611243565b61028a6106ea8480610fe3565b926107f357508161035c6020927f3a61aabf2ab04790d082ff1e332853b2f66944c2e951a146121f80272812a476945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b602091509161035c604061039a857f145ad51e4496173bca15e24e7eb46f9ab3a10eea0497e2801a3a6806c06113a396610fe3565b346100fa577fc56d982ad2fd39ebadca073cc88d9bdaee0f4c8e7b2b6be50227169daefc7b3f61014461013036610d58565b346100fa5761086836610ce9565b6108706112b1565b906108816101b76101b28380610e56565b9061089461088f8280610e56565b611611565b60208201359360028510156100fa576108f26102696108ff9360405160208101917f075eb6f7578ff4292c241bd2484cd5c1d5e6ecc2ddd3317e1d8176b5a45865ec835260408201528860608201526060815261022d608082611243565b61028a61088f8480610e56565b9261099857508161035c6020927f79ce85909be2c590a728d1634ce6ec8a7cbf815260bacc05387890a313da8130945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b602091509161035c604061039a857fcf52e3228bc482a6656d8ab56c09888b1c5bf6aaadba0185e96a34836f2bb1d496610e56565b346100fa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100fa5760043567ffffffffffffffff81116100fa5780600401906102007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126100fa577f54bee205d9b03332d6dc82bc907476dfef6ed4fd86058d49a72994baee78117591610144610be7926040519384936020855273ffffffffffffffffffffffffffffffffffffffff610a9182610c34565b1660208601526024830135604086015273ffffffffffffffffffffffffffffffffffffffff610ac260448501610c34565b1660608601526064830135608086015273ffffffffffffffffffffffffffffffffffffffff610af360848501610c34565b1660a086015260a483013560c086015273ffffffffffffffffffffffffffffffffffffffff610b2460c48501610c34565b1660e086015260e483013561010086015261010483013561012086015261012483013561014086015261014483013561016086015273ffffffffffffffffffffffffffffffffffffffff610b7b6101648501610c34565b1661018086015273ffffffffffffffffffffffffffffffffffffffff610ba46101848501610c34565b166101a08601526101e4610bd3610bbf6101a4860184610dc8565b6102006101c08a0152610220890191610e18565b936101c48101356101e08801520190610dc8565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe085840301610200860152610e18565b346100fa5760206100f0610c2b36610c55565b92919091611049565b359073ffffffffffffffffffffffffffffffffffffffff821682036100fa57565b9060607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126100fa5760043573ffffffffffffffffffffffffffffffffffffffff811681036100fa57916024359160443567ffffffffffffffff81116100fa57826023820112156100fa5780600401359267ffffffffffffffff84116100fa57602484830101116100fa576024019190565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126100fa576004359067ffffffffffffffff82116100fa577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826060920301126100fa5760040190565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126100fa576004359067ffffffffffffffff82116100fa577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82610120920301126100fa5760040190565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156100fa57016020813591019167ffffffffffffffff82116100fa5781360383136100fa57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee1813603018212156100fa570190565b3573ffffffffffffffffffffffffffffffffffffffff811681036100fa5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100fa570180359067ffffffffffffffff82116100fa576020019181360383136100fa57565b90610120610fcf610fe09373ffffffffffffffffffffffffffffffffffffffff610f2482610c34565b16845260208101356020850152604081013560408501526060810135606085015273ffffffffffffffffffffffffffffffffffffffff610f6660808301610c34565b16608085015273ffffffffffffffffffffffffffffffffffffffff610f8d60a08301610c34565b1660a085015273ffffffffffffffffffffffffffffffffffffffff610fb460c08301610c34565b1660c085015260e081013560e0850152610100810190610dc8565b919092816101008201520191610e18565b90565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffea1813603018212156100fa570190565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01813603018212156100fa570190565b9073ffffffffffffffffffffffffffffffffffffffff8216801561123a57604185148015611230575b809181611152575b5061114857823b156110dc5750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b9350505050156110ea575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116100fa578435866040116100fa57602086013590604088036111cb57816111c09160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c011687611767565b50505b16145f61107a565b87604010156112035773ffffffffffffffffffffffffffffffffffffffff916111fc91604089013560f81c87611767565b50506111c3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5060408514611072565b50505050505f90565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761128457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60406008602082516112c38482611243565b828152017f69457865634f44420000000000000000000000000000000000000000000000008152206005602083516112fb8582611243565b828152017f352e302e3000000000000000000000000000000000000000000000000000000081522082519160208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f855283015260608201524660808201523060a082015260a0815261137160c082611243565b51902090565b803b61138257505f90565b602073ffffffffffffffffffffffffffffffffffffffff916004604051809481937f8da5cb5b000000000000000000000000000000000000000000000000000000008352165afa908115611426575f916113da575090565b90506020813d60201161141e575b816113f560209383611243565b810103126100fa575173ffffffffffffffffffffffffffffffffffffffff811681036100fa5790565b3d91506113e8565b6040513d5f823e3d90fd5b92919073ffffffffffffffffffffffffffffffffffffffff84169384331494856114f3575b5084156114e1575b84156114ce575b505050501561147057565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601b60248201527f696e76616c69642d73656e6465722d6f722d7369676e617475726500000000006044820152fd5b6114d89450611049565b5f808080611465565b93506114ed81856115a5565b9361145e565b151594505f611456565b906bffffffffffffffffffffffff811015611591576bffffffffffffffffffffffff16905b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f209073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b506bffffffffffffffffffffffff90611522565b73ffffffffffffffffffffffffffffffffffffffff1680151591826115c957505090565b9091505f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2054161490565b61012090610100604051917f6cfc932a5a3d22c4359295b9f433edff52b60703fa47690a04a83e40933dd47c835260208301372090565b61016090610140604051917faa3429fb281b34691803133d3d978a75bb77c617ed6bc9aa162b9b30920022bb835260208301372090565b61168d6101a0820182610eaa565b90919067ffffffffffffffff8111611284576040516116d4601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200182611243565b818152602081019136818601116100fa576020815f92610200978637830101525190206101e0604051927ff24e853034a3a450aba845a82914fbb564ad85accca6cf62be112a154520fae0845260208401376101c08201522090565b61012090610100604051917f60815a0eeec47dddf1615fe53b31d016c31444e01b9d796db365443a6445d008835260208301372090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116117eb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611426575f5173ffffffffffffffffffffffffffffffffffffffff8116156117e157905f905f90565b505f906001905f90565b5050505f916003919056'

export const proofsBytecode: `0x${string}` = '0x608080604052346015576132e5908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80631684068514611fed57806327de9e3214611dce57806351904c84146116ee5780636031badb14611687578063768ca2d91461138357806380c269fc14610acf57806386d1a69f146107c15780639940686e146104b7578063a452b0cc14610460578063a61e0f9314610324578063ac9650d814610213578063d9dae49114610136578063f2467d87146100d85763fd00f645146100b3575f80fd5b346100d45760206100cc6100c636612041565b91612356565b604051908152f35b5f80fd5b346100d457602061012c6100eb366120aa565b905f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562304835260405f205461012664ffffffffff82166123fd565b90612f2b565b6040519015158152f35b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d4576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623046020526040805f20546101a464ffffffffff82166123fd565b600183820151115f146101f3576101bb8183612f0d565b80925b81151592836101d9575b505050825191825215156020820152f35b6101e99350602081015191612796565b15158184806101c8565b8160281c155f1461020a5760ff5f5b1680926101be565b60ff6001610202565b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760043567ffffffffffffffff81116100d457610262903690600401612079565b5f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301905b82841015610322578360051b810135828112156100d457810180359067ffffffffffffffff82116100d45760200181360381136100d457815f92918392604051928392833781018381520390305af4933d1561031a573d946102ec8661231c565b956102fa6040519788612141565b86523d5f602088013e5b61031057845160208601fd5b600101935061028b565b606094610304565b005b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760043573ffffffffffffffffffffffffffffffffffffffff811681036100d4576103ba8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231260205260405f2090565b61045c64ffffffffff68ffffffffffffffffff80610434604051956103de876120f8565b5496828816875284602088019860481c16885273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460901c16935116935116604051938493846040919493926060820195825260208201520152565b0390f35b346100d457610477610471366120aa565b906121c2565b604051600582101561048a576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d4576004356105303373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5468ffffffffffffffffff811682811061073d576105ab8368ffffffffffffffffff61057d827fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff956120eb565b7fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000008616179460901c166120de565b60901b9116176105f83373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300546bffffffffffffffffffffffff82166bffffffffffffffffffffffff8260601c16016bffffffffffffffffffffffff81116107105777ffffffffffffffffffffffff0000000000000000000000007fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff9160601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405181815230907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a36040519081527f6b1d99469ed62a423d7e402bfa68a467261ca2229127c55045ee41e5d9a0f21d60203392a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602c60248201527f4965786563457363726f773a205472616e7366657220616d6f756e742065786360448201527f656564732062616c616e636500000000000000000000000000000000000000006064820152fd5b346100d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d457335f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623126020526040902060405190610829826120f8565b5468ffffffffffffffffff811680835264ffffffffff602084019260481c16825215610aa35764ffffffffff90511690814210610a735768ffffffffffffffffff905f6108b33373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231260205260405f2090565b55818151166108ff3373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000082858316019116176109703373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5560405190815233907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a3818151167fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff000000000000000000000000610a1a7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230054936bffffffffffffffffffffffff8560601c16612eb7565b60601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005551166040519081527ff6334794522b9db534a812aaae1af828a2e96aac68473b58e36d7d0bfd67477b60203392a2005b507f26ab0fe6000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b7fbf7babf4000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100d457610add36612041565b90825f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2054610b1c610b178583612a4e565b6123fd565b906060820151600a60808401510201804210611354575060208201805180851090811561134b575b811561133f575b8115611331575b8115611311575b506112c857604083015160010361109f575081610b7591612d9d565b905b811561106b577f2c2ab84dcf6b661d7e0c1b7659a549e702c48bab92232b02530e131552aa4baa9392917f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d4276040837f1bccc549c38561cd5b57f0db11ceb8dde1b0b6ee05ab5e155b51c7c5ba64becb606073ffffffffffffffffffffffffffffffffffffffff6101c06101806110669901947f6381d9813cabeb57471b5a7e05078e64845ccdb563146a6911d536f24ce960f187610c3c8b6064601e8b510204612c12565b97610c5f8c87610280870151169261012087015161022088015101905101612c12565b610ca68273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000610d138368ffffffffffffffffff610ce582828760481c166120eb565b60481b7fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff86161794166120de565b911617610d5d8373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff000000000000000000000000610de26bffffffffffffffffffffffff85166bffffffffffffffffffffffff858e1c16612eb7565b8b1b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300558183518281527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a382519182526020820152a1015116610e8b8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff610ec58668ffffffffffffffffff8460481c166120eb565b60481b911617610f128273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5584519081528360208201528b85820152a17399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301602052815f20547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff610f9c8368ffffffffffffffffff8460481c166120de565b60481b9116177399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301602052825f20557fc2aca55aa696938c7e95842e8939ca0fbb2120a3eeb8948cdcee2b70da566672606083517399c2268479b93fde36232351229815df80837e2381528360208201528b85820152a18151907399c2268479b93fde36232351229815df80837e2382526020820152a1604051938493846040919493926060820195825260208201520152565b0390a2005b5050827f839b2a53000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90925f959295505f9386515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623156020526110df60405f209351836120eb565b916110ea87846120de565b948360081c5b8060081b97818904610100148215171561071057878910156112b857815f528660205260405f2054987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff908088116112a6575b6101008101808211610710578a10611267575b50611162838d8861316e565b19908a19161690811561125b579061124361125693927f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558560011c1685037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841460081b17906120de565b99825f52886020521760405f2055612bd5565b6110f0565b98505061125690612bd5565b6112736001918b6120eb565b1b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161071057168c611156565b906112b182896120eb565b1b90611143565b9550509794509450505090610b77565b516040517f52a454440000000000000000000000000000000000000000000000000000000081526004810187905260248101859052604481018690526064810191909152608490fd5b61131c9150856120eb565b61132a8660408601516120eb565b1087610b59565b604085015187119150610b52565b61100087119150610b4b565b86159150610b44565b857f62863757000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346100d4576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d457600435366064116100d45760643567ffffffffffffffff81116100d4576113df82913690600401612079565b92906084359060a4359160c435926114598767ffffffffffffffff608061144c60406114468861143f610b1760e4359e805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562304602052855f2054612a4e565b968b612182565b01612d88565b92015160011c91166120de565b80421015611658575061146d828885612182565b6080810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d45701803567ffffffffffffffff81116100d45760a08102360360208301136100d45782101561162b5760a0606092020101359583159283156115bb575b50505061158b57835f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623166020528060405f20805415611550575b5050604051938452602084015260408301527ff10b4ed80f56e61624631978d4e790461a896f6dbabb2d5191c015e32bf9b25260603393a3005b6001810164ffffffffff42167fffffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000825416179055558085611516565b837fe856d9ff000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b6115c59350612182565b6115da60206115d383612d88565b9201612d88565b67ffffffffffffffff604051918160208401948886521660408401521660608201523360808201528260a08201528360c082015260c0815261161d60e082612141565b5190208414158580806114db565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b867fd66940ee000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d4576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562316602052602060405f2054604051908152f35b346100d45760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760243560043560643560a43560443560843567ffffffffffffffff83116100d457366023840112156100d45782600401359367ffffffffffffffff85116100d457602484019360248636920101116100d45760c43567ffffffffffffffff81116100d45761178f903690600401612079565b979093875f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2054916117cc610b178a85612a4e565b958185108015611dbb575b611d7457899a6118166118118760409d9b9c9d5160208101908d825282604082015260408152611808606082612141565b5190209b612a8b565b612adc565b600581101561048a57611d44578b61184b85856118458f8f908f918f8f909361183e94612aeb565b8c8c612b87565b93612bac565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231360205260405f2054945f905b806001831b10611d345750821493841594611cb5575b50505050611c8a5750845f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205264ffffffffff60405f20911660081b7fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff601316177fffffffffffffffffffffffffffffffffffff0000000000000000ffffffffffff8360301b9116178088611a93575b5097857f06e4052a5c8b23af05817e7be83e156ef180c2ae889c6d79a1718d0160e5287160407f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db665044956002866103229e869a98555f80520160205285825f20558151908152856020820152a360406119b76fffffffffffffffffffffffffffffffff6119b08460801c613042565b9316613042565b81519060208201937f7b2273746f72616765223a2269706673222c226c6f636174696f6e223a222f6985527f7066732f6630313730313232300000000000000000000000000000000000000084840152604d830152606d8201527f227d000000000000000000000000000000000000000000000000000000000000608d820152606f8152611a46608f82612141565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8351948593602085525180918160208701528686015e5f85828601015201168101030190a2612c25565b9391989050615fb38811611c5857604051935f60208601528888602487015f815237611af06024868b81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286612141565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549460018660c01c019067ffffffffffffffff82116107105777ffffffffffffffffffffffffffffffffffffffffffffffff967cffffffffff0000000000000000000000000000000000000000000000008360c01b1697889116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300558051918260401b6bfe61000180600a3d393df3000161fffe8411830152600b8301601583015ff0928315611c4b5764ffffffffff73ffffffffffffffffffffffffffffffffffffffff9392611be7928594521630613286565b16911603611c1e57909891937fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff9091161785611923565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b63301164255f526004601cfd5b877fa8171b27000000000000000000000000000000000000000000000000000000005f52600452615fb360245260445ffd5b7f155e602e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b859450611cc590889392936120eb565b91925f905b828210611ce0575050505014158a808080611890565b91939092945060018516155f14611d1857611cfc838584612c02565b35905f52602052600160405f205b94811c920185949391611cca565b611d23838584612c02565b355f52602052600160405f20611d0a565b90611d3e90612bd5565b9061187a565b858c7f6a2f6fd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6040517f114e2986000000000000000000000000000000000000000000000000000000008152600481018b9052602481018690526044810183905260648101849052608490fd5b5082611dc783876120eb565b10156117d7565b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d457600435611e473373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5468ffffffffffffffffff8160901c1690828210611fba57335f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562312602052604090209062093a8042019283421161071057611ec6857fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff926120eb565b60901b911617611f133373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b55805468ffffffffffffffffff841668ffffffffffffffffff8216019068ffffffffffffffffff8211610710577fffffffffffffffffffffffffffffffffffff000000000000000000000000000068ffffffffffffffffff6dffffffffff0000000000000000008660481b16931691161717905560405191825260208201527f7659747cd8571f1071eea946fdc648adcf181cad916f32a05f82c3a52597604860403392a2005b507f5694f424000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b346100d45760206100cc61200036612041565b915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562304845260405f205461203b64ffffffffff82166123fd565b90612796565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60609101126100d457600435906024359060443590565b9181601f840112156100d45782359167ffffffffffffffff83116100d4576020808501948460051b0101116100d457565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60409101126100d4576004359060243590565b9190820180921161071057565b9190820391821161071057565b6040810190811067ffffffffffffffff82111761211457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761211457604052565b919081101561162b5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61813603018212156100d4570190565b90815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f20549161220a8261220464ffffffffff86166123fd565b92612a8b565b61221381612adc565b600581101561048a5761230c57506020810180518084109081156122f4575b506122ec5760016040830151146122d95761224e838386612ee1565b6122d05761225d8151846120eb565b82515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231560205260405f208160081c5f52602052600160ff60405f205492161b166122c7576122b8926122b29151906120eb565b92612f0d565b11156122c357600190565b5f90565b50505050600490565b50505050600390565b50505060281c6122e7575f90565b600190565b505050505f90565b6122ff9150846120eb565b604083015111155f612232565b9150506123199150612adc565b90565b67ffffffffffffffff811161211457601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b91929092825f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f20549361239764ffffffffff86166123fd565b600160408201511494856123d5575b506123b2939495612fb3565b9180156123c5575b6123c057565b5f9150565b5064ffffffffff821615156123ba565b6123e6919495508261181191612a8b565b92600584101561048a576123b293151594936123a6565b906040516102e0810181811067ffffffffffffffff821117612114576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c08201526124bd819330613286565b60405191907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101806124f08186612141565b610150855201366020850137600183519160208501903c604082015160f81c9160208101518252604181015160d81c6060830152604681015160d81c6080830152604b81015160f01c60a0830152604d81015160e01c60c0830152605181015160f01c60e0830152605381015160f81c610100830152605481015160a01c610120830152606081015160601c610140830152607481015160601c610160830152608881015160a01c610180830152609481015160601c6101a083015260a881015160601c6101c083015260bc81015160601c6101e083015260d081015160e01c928361020084015260b4936001821661275e575b5060028116612708575b73ffffffffffffffffffffffffffffffffffffffff6101e084015116610280840152600481166126e6575b601081166126bf575b6008811661269d575b6020811661267b575b6040906001828501521661264757505050565b8201602081015160c01c6020830152600883018311610710576028604091015160c01c910152601081018091116107105750565b926020818301015160601c6102c0840152601481018091116107105792612634565b926020818301015160601c6102a084015260148101809111610710579261262b565b73ffffffffffffffffffffffffffffffffffffffff6101e0840151166102a0840152612622565b926020818301015160601c610280840152601481018091116107105792612619565b926020818301015160a01c610220840152600c810180821161071057820160209081015160601c61024085015281018082116107105782016020015160601c6102608401526034810190811061071057926125ee565b60d48301517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000161761020084015260d093505f6125e4565b9290925f906001604086015111612a02576127b2848651612a8b565b9260208601518514908115916129f6575b5080156129e7575b6129de576002600f8460041c1614612988575064ffffffffff60609260c01c168061285b575b5060409061231994518251602081019182528584820152838152612816606082612141565b51902081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623056020526002828220018180526020522054906020815191012091612b87565b9050612868915030613286565b9160408051847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82963b0164ffffffffff16905f6021830191601f8501903c8082520101604052602083015160e01c60040180600411610710576128ce816004866131d1565b5083516060945f9280831115612981575b8281106128f5575b5092949250604090506127f1565b6040519650918290039291017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840181165b80830151818901520190811561296157907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090612929565b505061231994604092838183015f602082015201845281529481926128e7565b50816128df565b919293505060281c7fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000006040519260208401948552161760408201525f6060820152606081526129d8608082612141565b51902090565b50505050505f90565b50600483901c600f16156127cb565b6001915014155f6127c3565b505090612a0f9251612bac565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231360205260405f205464ffffffffff8116155f1461231957505f90565b64ffffffffff1691908215612a605750565b7f6a196fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b906040519060208201928352604082015260408152612aab606082612141565b5190205f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f205490565b600f16600581101561048a5790565b6102c0015191939092909173ffffffffffffffffffffffffffffffffffffffff16612b495750612b1b5750505f90565b7f965df468000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92509050612b568161231c565b90612b646040519283612141565b808252602082019236828201116100d457815f9260209286378301015251902090565b91604051916020830193845260408301526060820152606081526129d8608082612141565b6040805160208101928352908101929092526060808301939093529181526129d8608082612141565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146107105760010190565b919081101561162b5760051b0190565b8181029291811591840414171561071057565b6102c001519192909173ffffffffffffffffffffffffffffffffffffffff16908115612d8257612d20608467ffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c16957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f85604051968794602086019a7f5dd80855000000000000000000000000000000000000000000000000000000008c52602487015260406044870152816064870152868601375f8582860101520116810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612141565b5a603f810290808204603f1490151715610710576113888501908186116107105760061c10612d5657915f80949281945193f150565b837f5908e8d3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505050565b3567ffffffffffffffff811681036100d45790565b6020825192019182516040519060208201928352604082015260408152612dc5606082612141565b51902091825f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f2091825490612e0182612adc565b600581101561048a576129de577fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff64ffffffffff60047ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff07fffffffffffffffffffffffffffffffffffff0000000000000000ffffffffffff951617921660081b911617915160301b91161790557fcbc308b5f91040d2659a5201858344b0b583cd2f9e18e8470c2fa052c5b21ff85f80a2600190565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff821161071057565b612f0460ff91612ef9600194956020870151906120eb565b948560081c9161316e565b92161b16151590565b608060408260281c930151115f14612f23575090565b905060a81c90565b9190612f38828251612a8b565b612f4181612adc565b600581101561048a57612fa45750604081016001815114908115612f96575b8115612f7c575b50612f755761231992612ee1565b5050505f90565b9050612f8c6020830151846120eb565b905111155f612f67565b602083015184109150612f60565b60041c600f1615159392505050565b92919060016040820151116130095760200151149081612ffe575b5015612ff9577fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001690565b505f90565b60019150145f612fce565b613014935051612bac565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231360205260405f205490565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f908060401b1773ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff00000000000000008260201b169116178060101b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b17167f06060606060606060606060606060606060606060606060606060606060606068101908181116107105760277f01010101010101010101010101010101010101010101010101010101010101017f30303030303030303030303030303030303030303030303030303030303030309360041c1602010190565b60806040830151115f146131b65750515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231460205260405f20905f5260205260405f205490565b60281c6fffffffffffffffffffffffffffffffff1692915050565b80516060949392908381111561327e575b81811115613276575b508281106131f857505050565b60405194509182900391017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830181165b8083015181870152018015613261577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe09061322b565b505060408184015f6020820152016040528252565b90505f6131eb565b9250826131e2565b607f8211156132c85760085b82811c6132c05760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b600801613292565b5f526094600b5360d6600a53801560071b176020536017600a209056'

export const roundsBytecode: `0x${string}` = '0x6080806040523460155761585c908161001a8239f35b5f80fdfe6103006040526004361015610012575f80fd5b5f3560e01c806305940e1714611bc25780630d3c6918146112ba578063613049d9146108bf578063623a3737146107cf57639ab031b414610051575f80fd5b346107cb576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107cb57600435366064116107cb5760643567ffffffffffffffff81116107cb576100ac90369060040161286b565b9060e052906084359060a4359060c43567ffffffffffffffff81116107cb576100d990369060040161286b565b6101405260805260e43567ffffffffffffffff81116107cb5761014b9161010761014692369060040161286b565b60c05260a052805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f20546101605261016051612a02565b612a3f565b6101a05261015b6101a051612dd8565b67ffffffffffffffff61016c6129b2565b168210801561078d575b61071f57610182612957565b6101e052600160406101e051015260206101e05101526101e051525f60206101ac8360e051613c50565b6040516102005260061b6102005101016040525f610200515261020051505f610220525b81610220511061022257610208906101e66129b2565b67ffffffffffffffff806101f86129c9565b1691166101a05161016051613d1f565b610220610200516101e0516101a05161016051613d3c565b005b610232610220518360e051612e2b565b67ffffffffffffffff610244826129e0565b81610251602085016129e0565b911661024052169061026a82610240516101e051614995565b8080610700575b6106bf576102826080830183612e98565b91906102d18367ffffffffffffffff61029d604088016129e0565b168761024051939291906040519460a060608502870101604052855260208501526040840152608060608401526080830152565b946101a051516040516101c05260206101c05101526102405160406101c051015260606101c05101525f60806101c05101525f60a06101c05101525f60c06101c051015260c06101c0515261032a60e06101c051612916565b5f5b83811061037d57505050610367606061036e95949361035a67ffffffffffffffff94836101e05101516129a5565b826101e0510152016129e0565b1691614a47565b610220805160010190526101d0565b610388818584612eec565b60608101359061039781612efc565b6103a3602083016129e0565b908361069457866103d660408501355b606088028d0160a0810185905267ffffffffffffffff861660c082015260e00152565b6103e9575b505050506001905b0161032c565b73ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff000000000000000000000000000000000000000061042c8760606101e05101516129a5565b60e01b9360a01b16911617179082155f146105ba5761046b61045060408a016129e0565b67ffffffffffffffff60806101a051015160011c91166129a5565b9081421061056d57604081013591825f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231660205260405f2090815415159182610558575b505061050b575050600192917d010000000000000000000000000000000000000000000000000000000000610502925b1761020051919060019160408451928360061b86019060208201520152019052565b905f80806103db565b61052973ffffffffffffffffffffffffffffffffffffffff91612efc565b7ffcbbc69a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6001015464ffffffffff161090505f806104b0565b61058b73ffffffffffffffffffffffffffffffffffffffff91612efc565b7fc1f5b582000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b6101e0516040015160019493901561068f57506105e261014051608051838b6101e051614d9e565b90846102006101a0510151161515908161066d575b50610666575b60806101e0510161060e8151614a1a565b9052801561063e577d010000000000000000000000000000000000000000000000000000000000610502926104e0565b5082905f60406102005151928360061b610200510190602082015201520161020051526103e3565b505f6105fd565b610688915060c0519060a051908b6101e0516101a051614f9c565b155f6105f7565b6105e2565b823560806101c051015260406060840160a06101c0510137866103d660c060206101c05101206103b3565b67ffffffffffffffff6106d4606084016129e0565b7ff21884a7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5067ffffffffffffffff610716606084016129e0565b16431115610271565b61078961072a6129b2565b916107336129c9565b936040519485947f5e641325000000000000000000000000000000000000000000000000000000008652600486019094939267ffffffffffffffff60609381608085019816845216602083015260408201520152565b0390fd5b506107c56107ac67ffffffffffffffff6107a56129b2565b16846129f5565b8267ffffffffffffffff6107be6129c9565b1691613c95565b15610176565b5f80fd5b346107cb5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107cb5760443560243560043560643567ffffffffffffffff81116107cb5761082790369060040161286b565b909160843567ffffffffffffffff81116107cb57610220956108b06108536108ba93369060040161286b565b90855f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205261088d61014660405f20549788612a02565b9661089788612dd8565b61089f612957565b988560208b01528a8a528989612f1d565b9190968585613d1f565b613d3c565b346107cb5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107cb57600435366064116107cb5760643567ffffffffffffffff81116107cb5761091990369060040161286b565b906084359160a43560c43567ffffffffffffffff81116107cb5761094190369060040161289c565b919094865f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f20549561097e6101468989612a02565b9561098887613b03565b61099185613bad565b6109ac6109a7866109a28985613c50565b6129a5565b613bad565b5f955f5b8181106111a657506109e0876109c46129b2565b67ffffffffffffffff806109d66129c9565b1691168b8d613364565b67ffffffffffffffff6109f16129b2565b168410801561116f575b61116257905f5b828110610fca57505050610a2c83610a278860649060e0610180820151910151020490565b612992565b9260405193610a3a856128cd565b898552602085019384526040850191825260608501908152610a8a86855184514291939291906040519460a060608502870101604052855260208501526040840152608060608401526080830152565b955f61012052604061012052600860206101205151610aac6101205182612916565b828152017f69457865634f44420000000000000000000000000000000000000000000000008152206101205150600560206101205151610aef6101205182612916565b828152017f352e302e3000000000000000000000000000000000000000000000000000000081522061012051519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84526101205183015260608201524660808201523060a082015260a08152610b6c60c082612916565b519020928651955190518351916101205151977f290479a76ebb390a2da0db8916224c7033c966fc00a12448eddc43daf225cb8160208a015261012051890152606088015260808701528860a08701525f60c087015260e086015260e08552610bd761010086612916565b5f5b818110610ccc578b8b8b6001610c218d8d8d517fb3be6556f580eda5af2d1e851cb87df2eaebf2d03ca8196f9b53b6b6d1f49174606060808401510260a00183a24391614a47565b91610120510151145f14610c715764ffffffffff9060281c60281b911617905f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562304602052610120515f20555f80f35b91610c9b9150610c7f6129b2565b9067ffffffffffffffff80610c926129c9565b16921690613c25565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562313602052610120515f20555f80f35b610cd7818387613bf7565b90610ce182612efc565b91610d298373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5468ffffffffffffffffff8160901c1686518110610f7e57505f60a08c0160a08d6060870201015b808210610f6c575050610f2557602082013560c08a01526042895160208b01206101205151907f1901000000000000000000000000000000000000000000000000000000000000825289600283015260228201522073ffffffffffffffffffffffffffffffffffffffff851690818015159182610e9f575b505015610e6f575060039060d81c04600381105f14610e6957506003925b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401938411610e3c576001936020610e3693013591848d606060e0949202019160a083015260c08201520152565b01610bd9565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b92610de7565b8a517fbddb7a07000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff9192507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608701356101205151925f52601b8160ff1c016020526101205188013561012051521660605260206101205160805f60015afa505f6060523d606018519061012051521614815f610dc9565b73ffffffffffffffffffffffffffffffffffffffff848b517f223cf152000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b90916060908784511417920190610d51565b849073ffffffffffffffffffffffffffffffffffffffff8851927f5694f424000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b94909597929691999893610fdf868c89612e2b565b96610fe9886129e0565b67ffffffffffffffff610ffc85856129a5565b911610801590611127575b611114575f61010052608088019b5b6110208d8a612e98565b90506101005110156110fa575f8a8a8f8e5b80851061104e5750505050506001610100510161010052611016565b611087856110929261108c61108761107d73ffffffffffffffffffffffffffffffffffffffff98978998612e98565b6101005191612eec565b612efc565b96613bf7565b169116146110a6576001018a8a8f8e611032565b8c6110ca61108773ffffffffffffffffffffffffffffffffffffffff938f8f613bf7565b907f223cf152000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b929690939894999750600191959a9b505b01919091610a02565b929793989650939899909460019061110b565b508161115b67ffffffffffffffff61113e8b6129e0565b1667ffffffffffffffff61115460208d016129e0565b16906129a5565b1115611007565b838561078961072a6129b2565b506111a061118e67ffffffffffffffff6111876129b2565b16866129f5565b8667ffffffffffffffff6107be6129c9565b156109fb565b966111b2888385612e2b565b6111bf6080820182612e98565b611225816111ce8594956129e0565b6111da602086016129e0565b9067ffffffffffffffff80806111f260408a016129e0565b1693169116939291906040519460a060608502870101604052855260208501526040840152608060608401526080830152565b925f5b828110611255575050509161124e9167ffffffffffffffff6103676060600196016129e0565b97016109b0565b806112b46112696110876001948787612eec565b61127f6020611279858989612eec565b016129e0565b9067ffffffffffffffff6040611296868a8a612eec565b0135921690848a606060e0949202019160a083015260c08201520152565b01611228565b346107cb5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107cb5760043560443560243560643567ffffffffffffffff81116107cb5761131290369060040161289c565b929091845f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f20549361134f6101468787612a02565b9361135985613b03565b61136282613bad565b6040850151600103611aff578560281c1580158091611af1575b8015611ae6575b611a6d5750845160405160208101918252846040820152604081526113a9606082612916565b5190205f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623056020526113df60405f2054614d1a565b6005811015611a4057611a0f575b61140884610a278760649060e0610180820151910151020490565b60405191611415836128cd565b888352602083018581526040840192878452606085015261146485825185514291939291906040519460a060608502870101604052855260208501526040840152608060608401526080830152565b945f610180526040610180526008602061018051516114866101805182612916565b828152017f69457865634f444200000000000000000000000000000000000000000000000081522061018051506005602061018051516114c96101805182612916565b828152017f352e302e3000000000000000000000000000000000000000000000000000000081522061018051519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84526101805183015260608201524660808201523060a082015260a0815261154660c082612916565b519020938551925190516060870151916101805151947f290479a76ebb390a2da0db8916224c7033c966fc00a12448eddc43daf225cb81602087015261018051860152606085015260808401525f60a08401525f60c084015260e083015260e082526115b461010083612916565b5f5b818110611738575050505050906115fe91517fb3be6556f580eda5af2d1e851cb87df2eaebf2d03ca8196f9b53b6b6d1f49174606060808401510260a00183a243905f614a47565b9260016040820151145f146116525750505064ffffffffff9060281c60281b911617905f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562304602052610180515f20555f80f35b9364ffffffffff85611670856109a26116c999869b9798999b613c07565b9060806040820151115f1461171857608060405f925b015111156116fa57505b60281b911617815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562304602052610180515f2055613c25565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562313602052610180515f20555f80f35b906fffffffffffffffffffffffffffffffff9060801b911617611690565b608060406fffffffffffffffffffffffffffffffff8660281c1692611686565b611743818386613bf7565b9061174d82612efc565b916117958373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5468ffffffffffffffffff8160901c1660608a015181106119c057505f60a08b0160a0606086028d01015b8082106119ae57505061196757602082013560c08701526042865160208801206101805151907f190100000000000000000000000000000000000000000000000000000000000082528a600283015260228201522073ffffffffffffffffffffffffffffffffffffffff8516908180151591826118e1575b5050156118b1575060039060d81c04600381105f146118ab57506003925b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401938411610e3c5760019360206118a593013591848c606060e0949202019160a083015260c08201520152565b016115b6565b92611856565b89517fbddb7a07000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff9192507f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608701356101805151925f52601b8160ff1c016020526101805188013561018051521660605260206101805160805f60015afa505f6060523d606018519061018051521614815f611838565b73ffffffffffffffffffffffffffffffffffffffff848a517f223cf152000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b909160609087845114179201906117c0565b849073ffffffffffffffffffffffffffffffffffffffff60608c0151927f5694f424000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b8285517f6a2f6fd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b839085878051925f14611ad957602001519060018201809211610e3c5761078991905b6040519485947f52a45444000000000000000000000000000000000000000000000000000000008652600486019094939260609260808301968352602083015260408201520152565b6020015161078991611a90565b506001851415611383565b50602086015184141561137c565b611b098587613c07565b6020860190611b198183516129a5565b8514801590611bba575b8015611baf575b8015611b99575b611b3c5750506113ed565b9061078986611b4f87948a5194516129a5565b906040519485947f52a45444000000000000000000000000000000000000000000000000000000008652600486019094939260609260808301968352602083015260408201520152565b50611ba88160408901516129f5565b8611611b31565b506110008611611b2a565b508515611b23565b346107cb5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107cb5760043560243567ffffffffffffffff81116107cb57611c1490369060040161286b565b91906064359060443567ffffffffffffffff83116107cb57366023840112156107cb5782600401359367ffffffffffffffff85116107cb57602484019360248636920101116107cb5760843567ffffffffffffffff81116107cb57611c7d90369060040161286b565b9092825f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f205491611cb96101468585612a02565b94611cc386612dd8565b602086015199604087015160018103612827575090611d19929160405160208101908882528d604082015260408152611cfd606082612916565b51902098611d09612957565b600160208201528d815289612f1d565b8094919415908115612810575b506127da57611d3960c0860151856133cc565b92611d478989858a8a613552565b60405160208101918c8352856040830152606082015260608152611d6c608082612916565b51902084036127ae578888848c8a8a611d849661361c565b5f936102808601611de973ffffffffffffffffffffffffffffffffffffffff82511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5468ffffffffffffffffff8160481c16611e1489610180610120820151610220830151019101510190565b9182158380046001141715610e3c577fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff611e66611eb29473ffffffffffffffffffffffffffffffffffffffff946129f5565b60481b91161792511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5561012086015180612774575b506102208601518061273a575b505f905f611ee78860649060e0610180820151910151020490565b80158180046001141715610e3c5782515f915b8183106124ba5750505082610180890151019161010089015160640360648111610e3c57611f2a60649185612992565b04918151905f9360018311935b83861061232c575050505050506064601e610180890151020490600182029180830460011490151715610e3c576bffffffffffffffffffffffff9173ffffffffffffffffffffffffffffffffffffffff611fae6109a293611fa5611f9f60608e0151426129f5565b85615428565b948591856129a5565b916101c08b01907fffffffffffffffffffffffffffffffffffffffffffffff00000000000000000061206c8568ffffffffffffffffff61203e6120318888511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5495828760481c166129f5565b60481b7fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff86161794166129a5565b9116176120b98383511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b555116906040519081527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a36101208801516102208901516101808a0151910101926064601e6101808b015102047fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005494010101166bffffffffffffffffffffffff8260601c16036bffffffffffffffffffffffff8111610e3c576102209a88967f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db665044967ffb5d4f967c9ab4214ed6b4ac7b03a7512bcd8016c595c7d67ac64b444b98e769947fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff00000000000000000000000060a09660601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230055604051928352600160208401526040830152600160608301526080820152a260406122506fffffffffffffffffffffffffffffffff6122498460801c614bee565b9316614bee565b81519060208201937f7b2273746f72616765223a2269706673222c226c6f636174696f6e223a222f6985527f7066732f6630313730313232300000000000000000000000000000000000000084840152604d830152606d8201527f227d000000000000000000000000000000000000000000000000000000000000608d820152606f81526122df608f82612916565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8351948593602085525180918160208701528686015e5f85828601015201168101030190a26139a0565b90919293949a958b60061b82018b6040820151036124af576020015196600160ff8960e01c161b179b73ffffffffffffffffffffffffffffffffffffffff61237e866123778b614b59565b8702613969565b80930398166123ca8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006124018568ffffffffffffffffff84166129a5565b9116179288156124a7578360d81c9360018501809511610e3c57600194612427916153e8565b61246e8373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b556040519081527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a35b019493929190611f37565b600193612427565b50959a60019061249c565b9091928360061b85018960406020830151920151145f146124f4576001916124e46124ea92614b59565b906129a5565b935b019190611efa565b8060e89592951c612509575b506001906124ec565b73ffffffffffffffffffffffffffffffffffffffff8c97929751911661256c8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b549268ffffffffffffffffff8460901c16918286105f146127335785935b6125958580956129f5565b60901b7fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff871617946501fffffffffe8760d81c9760d71c169680880460021490151715610e3c576125ef61267996600360019904906153e8565b6126368473ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5561264181896129f5565b9081612680575b50507ffb247b6e958d9d4a672036671b63e0507f12a19c2416ee5c591ee6cb2d6d72bc6020604051868152a36129a5565b9590612500565b6127239295506126cd8473ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231260205260405f2090565b805468ffffffffffffffffff811680851161272b575b68ffffffffffffffffff612718867fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000936129f5565b1691161790556129a5565b925f80612648565b9350836126e3565b829361258a565b61026087015173ffffffffffffffffffffffffffffffffffffffff169080158180046001141715610e3c5761276e916152e0565b8a611ecc565b61016087015173ffffffffffffffffffffffffffffffffffffffff169080158180046001141715610e3c576127a8916152e0565b8a611ebf565b837f155e602e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8885517f3eaecdd1000000000000000000000000000000000000000000000000000000005f52600452602452600160445260645ffd5b905061281f60018b8887614a95565b14158a611d26565b6084908c604051917f5e6413250000000000000000000000000000000000000000000000000000000083528160048401526024830152604482015260016064820152fd5b9181601f840112156107cb5782359167ffffffffffffffff83116107cb576020808501948460051b0101116107cb57565b9181601f840112156107cb5782359167ffffffffffffffff83116107cb576020808501948460071b0101116107cb57565b6080810190811067ffffffffffffffff8211176128e957604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176128e957604052565b6040519060a0820182811067ffffffffffffffff8211176128e9576040525f6080838281528260208201528260408201528260608201520152565b81810292918115918404141715610e3c57565b91908201809211610e3c57565b60243567ffffffffffffffff811681036107cb5790565b60443567ffffffffffffffff811681036107cb5790565b3567ffffffffffffffff811681036107cb5790565b91908203918211610e3c57565b64ffffffffff1691908215612a145750565b7f6a196fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b906040516102e0810181811067ffffffffffffffff8211176128e9576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f6102008201525f6102208201525f6102408201525f6102608201525f6102808201525f6102a08201525f6102c0820152612aff819330615586565b60405191907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0610180612b328186612916565b610150855201366020850137600183519160208501903c604082015160f81c9160208101518252604181015160d81c6060830152604681015160d81c6080830152604b81015160f01c60a0830152604d81015160e01c60c0830152605181015160f01c60e0830152605381015160f81c610100830152605481015160a01c610120830152606081015160601c610140830152607481015160601c610160830152608881015160a01c610180830152609481015160601c6101a083015260a881015160601c6101c083015260bc81015160601c6101e083015260d081015160e01c928361020084015260b49360018216612da0575b5060028116612d4a575b73ffffffffffffffffffffffffffffffffffffffff6101e08401511661028084015260048116612d28575b60108116612d01575b60088116612cdf575b60208116612cbd575b60409060018285015216612c8957505050565b8201602081015160c01c6020830152600883018311610e3c576028604091015160c01c91015260108101809111610e3c5750565b926020818301015160601c6102c084015260148101809111610e3c5792612c76565b926020818301015160601c6102a084015260148101809111610e3c5792612c6d565b73ffffffffffffffffffffffffffffffffffffffff6101e0840151166102a0840152612c64565b926020818301015160601c61028084015260148101809111610e3c5792612c5b565b926020818301015160a01c610220840152600c8101808211610e3c57820160209081015160601c6102408501528101808211610e3c5782016020015160601c61026084015260348101908110610e3c5792612c30565b60d48301517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000161761020084015260d093505f612c26565b612de18161493a565b60608101516080820151600a02019081421015612dfc575050565b517f8172e0c6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9190811015612e6b5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61813603018212156107cb570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156107cb570180359067ffffffffffffffff82116107cb576020019160a08202360383136107cb57565b9190811015612e6b5760a0020190565b3573ffffffffffffffffffffffffffffffffffffffff811681036107cb5790565b959391959492946102c0526102a052610260526102e0525f916020612f428286613c50565b6040516102805260061b6102805101016040525f610280515261028051935f915b808310612f6f57505050565b909193612f7d858385612e2b565b612f86816129e0565b9067ffffffffffffffff80612f9d602084016129e0565b9316921691612fb083826102a051614995565b8080613345575b61333057612fc86080840184612e98565b926130138467ffffffffffffffff612fe2604089016129e0565b168884939291906040519460a060608502870101604052855260208501526040840152608060608401526080830152565b956102c0515191604051926020840152604083015260608201525f60808201525f60a08201525f60c082015260c0815261304e60e082612916565b5f5b84811061309457505050509167ffffffffffffffff61036760606001969461308b96613083836102a051019182516129a5565b9052016129e0565b94019190612f63565b61309f818685612eec565b6060810135906130ae81612efc565b6130ba602083016129e0565b908361330e57876130ed60408501355b606088028e0160a0810185905267ffffffffffffffff861660c082015260e00152565b613100575b505050506001905b01613050565b73ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff00000000000000000000000000000000000000006131438760606102a05101516129a5565b60e01b9360a01b16911617179082155f146132375761318261316760408b016129e0565b67ffffffffffffffff60806102c051015160011c91166129a5565b9081421061056d57604081013591825f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231660205260405f2090815415159182613222575b505061050b575050600192917d010000000000000000000000000000000000000000000000000000000000613219925b1761028051919060019160408451928360061b86019060208201520152019052565b905f80806130f2565b6001015464ffffffffff161090505f806131c7565b6102a05160400151600194939015613309575061325a5f80838c6102a051614d9e565b90846102006102c051015116151590816132e5575b506132de575b60806102a051016132868151614a1a565b905280156132b6577d010000000000000000000000000000000000000000000000000000000000613219926131f7565b5082905f60406102805151928360061b610280510190602082015201520161028051526130fa565b505f613275565b61330291506102e0519061026051908c6102a0516102c051614f9c565b155f61326f565b61325a565b8235608087015260406060840160a0880137876130ed60c060208901206130ca565b67ffffffffffffffff6106d4606085016129e0565b5067ffffffffffffffff61335b606085016129e0565b16431115612fb7565b9091929384848483159485156133b5575b505050505061338357505050565b517f3eaecdd1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b6133c0949550614a95565b14155f84848483613375565b91905f9280515f906001925f5b82811061345d575050506133ed8382612992565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401848111610e3c576134219084612992565b101561342c57505050565b7fcfdb064d000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b8060061b8201946040860151958615613536575061347c868385614b24565b61352c575f80918451845b8181106134b257505001958582116134a6575b50506001905b016133d9565b9850935060015f61349a565b809192935060061b8601896040820151146134d5575b5060010190839291613487565b6020015190936134fa9160a01c67ffffffffffffffff169080610a2757506001612992565b6affffffffffffffffffffff811015613518576001905b93906134c8565b5060016affffffffffffffffffffff613511565b94506001906134a0565b6020015160a01c67ffffffffffffffff160194506001906134a0565b6102c0015191939092909173ffffffffffffffffffffffffffffffffffffffff166135b057506135825750505f90565b7f965df468000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9250905067ffffffffffffffff81116128e957604051906135f9601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200183612916565b808252602082019236828201116107cb57815f9260209286378301015251902090565b929194909573ffffffffffffffffffffffffffffffffffffffff6102c0880151166136c95750505060239065ffffffffff0064ffffffffff82169465ffffffffffff85169485915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562305602052189160081b16171760405f205560281b1790515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2055565b919490929395505f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205265ffffffffff0060405f209360081b166013179360301b93847fffffffffffffffffffffffffffffffffffff0000000000000000ffffffffffff8216179282613751575b5050506002925081555f80520160205260405f2055565b90919250615fb383116139375760246137ac91846040519586925f60208501528484015f81523781015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101845283612916565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549160018360c01c019067ffffffffffffffff8211610e3c5777ffffffffffffffffffffffffffffffffffffffffffffffff937cffffffffff0000000000000000000000000000000000000000000000008360c01b1694859116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300558051918260401b6bfe61000180600a3d393df3000161fffe8411830152600b8301601583015ff092831561392a5764ffffffffff73ffffffffffffffffffffffffffffffffffffffff93926138a3928594521630615586565b169116036138fd577fffffff0000000000ffffffffffffffffffff0000000000000000ffffffffffff7fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff60029516911617175f808061373a565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b63301164255f526004601cfd5b827fa8171b27000000000000000000000000000000000000000000000000000000005f52600452615fb360245260445ffd5b8115613973570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b6102c001519192909173ffffffffffffffffffffffffffffffffffffffff16908115613afd57613a9b608467ffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c16957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f85604051968794602086019a7f5dd80855000000000000000000000000000000000000000000000000000000008c52602487015260406044870152816064870152868601375f8582860101520116810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612916565b5a603f810290808204603f1490151715610e3c57611388850190818611610e3c5760061c10613ad157915f80949281945193f150565b837f5908e8d3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505050565b613b0c8161493a565b606081015160076080830151020180421015613b7d575060608101516080820151600a020162093a80420191824211610e3c57828211613b4b57505050565b517f495eb01a000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90517f42f73efa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80158015613bed575b613bbd5750565b7fc87f3d69000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b5060408111613bb6565b9190811015612e6b5760071b0190565b608060408260281c930151115f14613c1d575090565b905060a81c90565b9160405191602083019384526040830152606082015260608152613c4a608082612916565b51902090565b91905f925f915b808310613c6357505050565b909193613c8c600191613c84613c7a888688612e2b565b6080810190612e98565b9190506129a5565b94019190613c57565b909182158015613d16575b8015613d04575b613cfd576001613cb684614d29565b1b92831561397357838306159384613cd0575b5050505090565b8114935090918315613ce9575b5050505f808080613cc9565b613cf49293506129a5565b145f8080613cdd565b5050505f90565b50613d0f83826129f5565b8211613ca7565b50808311613ca0565b9493929190600160408201511461338357613d3a9495613364565b565b939193815194613d5060c0840151866133cc565b93815196602083015195613d74613d6d5f9a6020890151906129f5565b97886129a5565b938760081c5b808060081b046101001481151715610e3c57858160081b10156141b6577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9a8160081b8a116141a1575b6101008260081b01808360081b11610e3c57871061415e575b608060408a0151115f146141435788515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231460205260405f20825f5260205260405f20545b8c8116613fb0575b8c80821614613fa457613f5c92918d80613f0c9316187fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b17906129a5565b9b608060408b0151115f14613f615789515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231460205260405f20825f5260205260405f20908154179055614a1a565b613d7a565b8860281c1760281b64ffffffffff89161789515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2055614a1a565b509a50613f5c90614a1a565b8c8116805b613fbf5750613e2b565b614061613fd48c60208760081b9101516129a5565b600183190183167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a17906129a5565b8b516040516020810191825282604082015260408152614082606082612916565b5190205f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20546140b981614d1a565b6005811015611a405715908115614133575b5061410357507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190808211610e3c571680613fb5565b8b517f6a2f6fd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b600f915060041c1615155f6140cb565b6fffffffffffffffffffffffffffffffff8860281c16613e23565b9a600161416e8360081b896129f5565b1b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201918211610e3c57169a613ddd565b9a6141af8260081b8b6129f5565b1b9a613dc4565b5094509495509591509580156148ff576141d7835160208501519088613c25565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623136020528360405f20555f9161028086016142c673ffffffffffffffffffffffffffffffffffffffff61426c8184511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff611e668b6142c089610a2768ffffffffffffffffff8760481c1693610180610120820151610220830151019101510190565b906129f5565b55610120860151806148cf575b5061022086015180614899575b505f905f6142ff84610a278a60649060e0610180820151910151020490565b82515f915b81831061475c5750505082846101808a015102019161010089015160640360648111610e3c5790606461433a8594938c96612992565b04918151905f9360018311935b8386106145d157505050505050916109a29173ffffffffffffffffffffffffffffffffffffffff6143ae6bffffffffffffffffffffffff956143a5611f9f606061439c8b6064601e6101808b01510204612992565b960151426129f5565b958691856129a5565b916101c08b01907fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006144318568ffffffffffffffffff61203e6120318888511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b91161761447e8383511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b555116906040519081527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a3836064601e6101806144d18c610180610120820151610220830151019101510190565b9b015102047fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549901020101166bffffffffffffffffffffffff8660601c1603936bffffffffffffffffffffffff8511610e3c577ffb5d4f967c9ab4214ed6b4ac7b03a7512bcd8016c595c7d67ac64b444b98e769957fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff00000000000000000000000060a09760601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230055602084519401516040519485526020850152604084015260608301526080820152a2565b919395909294809a975060061b82018c604082015103614751576020015196600160ff8960e01c161b179973ffffffffffffffffffffffffffffffffffffffff61461e866123778b614b59565b809303981661466a8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006146a18568ffffffffffffffffff84166129a5565b911617928815614749578360d81c9360018501809511610e3c576001946146c7916153e8565b61470e8373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b556040519081527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a35b0193918c96959391614347565b6001936146c7565b50959860019061473c565b9091928360061b85018a60406020830151920151145f14614790576001916124e461478692614b59565b935b019190614304565b8060e89592951c6147a5575b50600190614788565b73ffffffffffffffffffffffffffffffffffffffff8c9792975191166148088173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b549268ffffffffffffffffff8460901c16918286105f146148925785935b6148318580956129f5565b60901b7fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff871617946501fffffffffe8760d81c9760d71c169680880460021490151715610e3c576125ef61488b96600360019904906153e8565b959061479c565b8293614826565b6148c9906148c38473ffffffffffffffffffffffffffffffffffffffff6102608b01511692612992565b906152e0565b5f6142e0565b6148f9906148c38473ffffffffffffffffffffffffffffffffffffffff6101608b01511692612992565b5f6142d3565b858360208151910151917f839b2a53000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff6101c08201511690813303614962575050565b517f959ae7b0000000000000000000000000000000000000000000000000000000005f526004523360245260445260645ffd5b9290919283830190602081519101518101918185111580614a10575b614a055711908115916149fa575b506149f357507fe261f85e000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9150505f90565b90508210155f6149bf565b505050915050600190565b50828110156149b1565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610e3c5760010190565b60c0917fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000009360608060808401510260a084012092604051948552602085015e608083015260a0820152201690565b9291906001604082015111614aeb5760200151149081614ae0575b5015614adb577fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001690565b505f90565b60019150145f614ab0565b614af6935051613c25565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231360205260405f205490565b9190915f5b838110614b3857505050505f90565b8260408260061b8401015114614b5057600101614b29565b50505050600190565b60a01c67ffffffffffffffff1660028103614b745750600190565b7d0101020202020303030303030303000000000000000000000000000000006fffffffffffffffffffffffffffffffff821160071b67ffffffffffffffff83821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f908060401b1773ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff00000000000000008260201b169116178060101b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b17167f0606060606060606060606060606060606060606060606060606060606060606810190818111610e3c5760277f01010101010101010101010101010101010101010101010101010101010101017f30303030303030303030303030303030303030303030303030303030303030309360041c1602010190565b600f166005811015611a405790565b905f915b806001841b10614d3a5750565b91614d4490614a1a565b91614d2d565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156107cb570180359067ffffffffffffffff82116107cb57602001918160051b360383136107cb57565b9192909493608083018181511015614f1b575190811015612e6b5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1813603018212156107cb57018035948515614f1257614e036020840151614d29565b614e52602084019267ffffffffffffffff614e4b614e218688614d4a565b9050614e4286614e3d85614e37602089016129e0565b16614d29565b6129f5565b149751926129e0565b16906129f5565b901c91831593614e97575b505050614e675750565b6060907f155e602e000000000000000000000000000000000000000000000000000000005f52013560045260245ffd5b614ea2929350614d4a565b8592915f905b828210614ec25750505050606082013514155f8080614e5d565b9091929360018516155f14614ef657614edc8385846155e5565b35905f52602052600160405f205b94811c93920190614ea8565b614f018385846155e5565b355f52602052600160405f20614eea565b505f9450505050565b6060857f155e602e000000000000000000000000000000000000000000000000000000005f52013560045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156107cb570180359067ffffffffffffffff82116107cb576020019181360383136107cb57565b9490608090949294018181511015615296575190811015612e6b5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1813603018212156107cb57019173ffffffffffffffffffffffffffffffffffffffff61500a84612efc565b161561528e5783519067ffffffffffffffff615031602061502a846129e0565b93016129e0565b81604051936020850195865216604084015216606082015260608152615058608082612916565b5190209273ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309541690811561526b575b506151426150a983612efc565b6150b285612efc565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519181602084019460601b16845288603484015260601b16605482015260488152615101606882612916565b5190206151116040860186614f4b565b917f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f20846155f5565b1561521757506151bc9060405160606020820192868452013560408201526040815261516f606082612916565b51902061517b83612efc565b906151896020850185614f4b565b9290917f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f20906155f5565b156151c8575050600190565b906151e773ffffffffffffffffffffffffffffffffffffffff92612efc565b907f43b6c66c000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff846152378294612efc565b907fdf7a35ff000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91506101c00151165f61509c565b505050505f90565b73ffffffffffffffffffffffffffffffffffffffff6152b485612efc565b7f8a515abf000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff9061533d8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000008468ffffffffffffffffff8316019116176153b78273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5560405192835216907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a3565b9064ffffffffff811161541c575b7affffffffffffffffffffffffffffffffffffffffffffffffffffff9060d81b91161790565b5064ffffffffff6153f6565b7399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623016020527f861f7eb132380dd5ad5b8ca96193fee5ba23ad87cc564f72aab3e4de44bc05fc54604881901c68ffffffffffffffffff1693929091841561557e57600a8502858104600a03610e3c5760649004633b9aca008110615573575b85811161556c575b600a820291808304600a1490151715610e3c5763bbf81e0061550b7fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff9461551c94612992565b04808211615564575b5080956129f5565b60481b9116177399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2055565b90505f615514565b50846154c5565b50633b9aca006154bd565b505f93505050565b607f8211156155c85760085b82811c6155c05760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b600801615592565b5f526094600b5360d6600a53801560071b176020536017600a2090565b9190811015612e6b5760051b0190565b9073ffffffffffffffffffffffffffffffffffffffff821680156157b9576041851480156157af575b8091816156fe575b506156f457823b156156885750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b935050505015615696575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116107cb578435866040116107cb5760208601359060408803615777578161576c9160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c0116876157c2565b50505b16145f615626565b8760401015612e6b5773ffffffffffffffffffffffffffffffffffffffff916157a891604089013560f81c876157c2565b505061576f565b506040851461561e565b50505050505f90565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615851579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15615846575f5173ffffffffffffffffffffffffffffffffffffffff81161561583c57905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056'

export const tasksBytecode: `0x${string}` = '0x60808060405234601557614223908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806334623484146114655780635b36c66b1461141e5780635facd76114610e555780638fc375e514610809578063b504681d146107b8578063bd66528a1461077c578063f6c68e10146104d6578063f722cb3214610475578063fa055d7e146103f45763fc334e8c14610087575f80fd5b346103f05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760043560243590805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f2080546100f48184611ed2565b64ffffffffff8160981c16804210156103c1575073ffffffffffffffffffffffffffffffffffffffff33165f526003820160205260405f20805490610138826122cd565b60048110156103945760010361034e57600284019060ff8460801c1690815f528260205260405f20549060ff8660901c1694851592835f1461033f575b60ff8260a81c168581036102f1575061018e8b8b6129fa565b036102c15760018201546101a38b8b33612a20565b810361028e57507fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff167402000000000000000000000000000000000000000017905561027c575b50506001810180911161024f577fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff9060901b91161790556040519182527f4b1763d473ac8fa80b4432ba90047e1b92444d8fabc55e6a002d9b1a316d795960203393a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f526020528460405f20555f806101ea565b897f7672bd1e000000000000000000000000000000000000000000000000000000005f526004523360245260445260645ffd5b89897f37072188000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b608491878c925f5260205260405f2054604051927fd3b5b1c9000000000000000000000000000000000000000000000000000000008452600484015233602484015260448301526064820152fd5b610349908a6129fa565b610175565b84610358836122cd565b907fddda2c82000000000000000000000000000000000000000000000000000000005f526004523360245260048110156103945760445260645ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b837fd66940ee000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f80fd5b346103f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760043567ffffffffffffffff81116103f057610443903690600401611ce5565b905f5b82811061045857602060405160018152f35b8061046f6104696001938686611e36565b35612f99565b01610446565b346103f05761048336611d16565b6104908184959394612f60565b5f5b8481106104a457602060405160018152f35b806104d06104cb6104b86001948988611e36565b356104c484878a611e36565b359061273d565b612f99565b01610492565b346103f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f057600435805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20805461053f8184611ed2565b61056561055564ffffffffff8360081c16611fa7565b61055f8186612e11565b84612e6c565b64ffffffffff8160981c1680421061074d575060ff8160901c168061071e5750600182018054608083901c60ff1660038501606083901c5b73ffffffffffffffffffffffffffffffffffffffff81166106965750507fffffffffffffffff0000000000ff00ffffffffffffffffffffffffffffffffff937fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff93600193837ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff094155f1461067d57507fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690555b1617161690557f3afe0f24796ce653c6ab1f3e7aba5ce564eece5e82aee724aff28253e829f07b5f80a2005b9150505f52600286016020525f83604082200155610651565b73ffffffffffffffffffffffffffffffffffffffff908181165f528260205260405f2054908460ff8360a81c16146106d0575b501661059d565b82740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff84161791165f528360205260405f2055896106c9565b837f5726e182000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f3529ce68000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f0576107b6600435612f99565b005b346103f0576107c636611d16565b906107d18284612f60565b5f5b8381106107e557602060405160018152f35b806108026107f66001938789611e36565b356104c4838787611e36565b50016107d3565b346103f05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760043560243567ffffffffffffffff81116103f05761085b903690600401611cb7565b919060443567ffffffffffffffff81116103f05761087d903690600401611cb7565b93835f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f209361095f8554956108ba8784611ed2565b60037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff06108f064ffffffffff8a60081c16611fa7565b986108fb8a87612e11565b6109058a87612e6c565b61090f8187612ebd565b60ff8160801c165f52600284016020526109318b898c8960405f20549161292f565b1617908185888b896109438285611d86565b610d89575b505050505081815561095a8489612be9565b613dd8565b92906109788760649060e0610180820151910151020490565b95610180880151985f965f975b87518910156109eb576109a161099b8a8a612f4c565b516122cd565b6004811015610394576002036109d7576109ce60019160ff6109c38c8c612f4c565b5160b01c1690611d86565b985b0197610985565b979a6109e58a600192611d86565b9b6109d0565b9192878a948d938d6109fd8682613d9f565b945f5b8a51811015610d1857610a1661099b8288612f4c565b6004811015610394578d8b8360028f94145f14610be257610a4c935060ff9250610a41915089612f4c565b5160b01c1688611de5565b978915610bb5578d610aa59173ffffffffffffffffffffffffffffffffffffffff610a9e8f8f9d908f610a86610a99918a94048097612574565b9f85610a928585612f4c565b5116613943565b612f4c565b5116613737565b60018b5111610ab9575b6001905b01610a00565b73ffffffffffffffffffffffffffffffffffffffff610ad8828d612f4c565b511690610b228273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54918260d81c906001820180921161024f578f91610b42906001956140ea565b610b898273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557f9703f4589802246c80b822e63697180da799e363cd1b6fd9465a5e5574d534925f80a39050610aaf565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b610c0473ffffffffffffffffffffffffffffffffffffffff91610c0b95612f4c565b51166135e1565b73ffffffffffffffffffffffffffffffffffffffff610c2a828d612f4c565b511690610c748273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b548060d81c926501fffffffffe8260d71c16938085046002149015171561024f578f91610ca790600360019604906140ea565b610cee8273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557ff868788948d55240774fdbad06555105ef20bbc70d1b7eccda982b65e11e79bb5f80a3610ab3565b506107b69450908b7f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db66504481938d610d6a848c73ffffffffffffffffffffffffffffffffffffffff6101c089015116613737565b610d81604051928392602084526020840191611df8565b0390a2612cdd565b7fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff9495965082602483610dcb8795610e3e9564ffffffffff99610e4399612a6a565b8d81866040519788967fffffffff000000000000000000000000000000000000000000000000000000008260e01b166020890152868801378501918483015f81523701015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d93565b612ab3565b1660c01b911617908985888b89610948565b346103f05760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760243560043560443567ffffffffffffffff81116103f057610eaa903690600401611cb7565b9160643567ffffffffffffffff81116103f057610ecb903690600401611cb7565b9390926084359073ffffffffffffffffffffffffffffffffffffffff8216908183036103f05760a43567ffffffffffffffff81116103f057610f11903690600401611cb7565b94909860c43567ffffffffffffffff81116103f057610f34903690600401611cb7565b959096885f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f209b610f6b611ef0565b508c5497610f79898c611e73565b610f8c64ffffffffff8a60081c16611fa7565b99610f978b8d612283565b60ff8a60701c16806113ef575060c08b0151600181036113c05750610ff2939291610fd5918f8f8f908f908a93610fd0918d858561292f565b6122df565b610fdf858c6129fa565b93610feb868d33612a20565b858d6124bb565b610ffe8a8a8587612a6a565b604051956060870187811067ffffffffffffffff821117611393576040528287526e0100000000000000000000000000007d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff60037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff060208c019533875260408d019b8c521617161717906080890151928360011b938085046002149015171561024f576107b69d8b997fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff8f8f7f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db6650449c610e3e8f9a98606c8f958f9581877ff6d49bf3e05d33a4bc497d3c793fb5756388bb96b947cf51bb60aaecb0e022e39f9860209f9a7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000072010000000000000000000000000000000000007fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff6112bd9d64ffffffffff9f710100000000000000000000000000000000007fffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff6112217fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff9442611d86565b941616179160981b91161716179e5198519a51816040519c60209b8e9c8d015260601b1660408b015260601b1660548901527fffffffff000000000000000000000000000000000000000000000000000000008260e01b166068890152868801378501918483015f81523701015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d93565b1660c01b91161790556112d0848b612be9565b61131c846101808c016113168d73ffffffffffffffffffffffffffffffffffffffff6101c0611300855184613d9f565b9261130c878533613737565b0151169251612574565b90613737565b604051818152847f3fdb8d7797562d49a81078dbf7fa1771958ea452f8b13d1148383bd9506aecfb843393a3604051908152a2604051908152847f4b1763d473ac8fa80b4432ba90047e1b92444d8fabc55e6a002d9b1a316d795960203393a3610d81604051928392602084526020840191611df8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8c7f68104b5c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8c7f4fc57e22000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f057602061145d60243560043561273d565b604051908152f35b346103f05760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760443560643573ffffffffffffffffffffffffffffffffffffffff8116906024356004358383036103f05760843567ffffffffffffffff81116103f0576114df903690600401611cb7565b95909460a43567ffffffffffffffff81116103f057611502903690600401611cb7565b929097845f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f209788549761153e8988611e73565b61155164ffffffffff8a60081c16611fa7565b9561155c8789612283565b60038b019b73ffffffffffffffffffffffffffffffffffffffff33165f528c60205261158b60405f20546122cd565b600481101561039457611c8757604060ff8c60701c1614611c565782916115b9916115c19695948b8b6122df565b8489896124bb565b61018083015160e08401516064910204335f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260409020549068ffffffffffffffffff821690808210611bd2577f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d427927fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff8268ffffffffffffffffff816117cd96037fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000008516179360481c160160481b9116176116df3373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006bffffffffffffffffffffffff84166bffffffffffffffffffffffff8460601c160160601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405181815230907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a360408051338152602081019290925290918291820190565b0390a15f9760ff8760781c16985b89811080611bba575b15611818577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461024f576001016117db565b929190898414611b70575b604051878152867f3fdb8d7797562d49a81078dbf7fa1771958ea452f8b13d1148383bd9506aecfb60203393a360036118993373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460d81c046003811015611b6a57506003905b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161024f576bffffffffffffffffffffffff9260018b0194855491829373ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f2090740100000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff871160071b67ffffffffffffffff88821c1160061b1763ffffffff88821c1160051b1761ffff88821c1160041b1760ff88821c1160031b17600f88821c1160021b177d01010202020203030303030303030000000000000000000000000000000088821c1a1760b01b8a60a81b8660601c1717178255600182015581611b38575b50503360601b9384911617928386155f14611a945750906affffffffffffffffffffff806119e99493169116176132d4565b9060ff8160581c16916001830180931161024f577fffffffffffffffffffffffffffffffffffffffffff00000000000000000000007fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff9216179160581b911617905b5560ff8560701c16946001860180961161024f577fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff611a909660701b91161786612581565b9055005b94935050506002890190845f5281602052611ac4600160405f200154916affffffffffffffffffffff83166132d4565b9060ff8160581c16916001830180931161024f577fffffffffffffffffffffffffffffffffffffffffff00000000000000000000007fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff9216179160581b91161790845f52602052600160405f200155611a4b565b600201907fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790558b806119b7565b906118ac565b96835f52600289016020528660405f20556001840180851161024f577fffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffff9060781b91161796611823565b50805f52600289016020528660405f205414156117e4565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602c60248201527f4965786563457363726f773a205472616e7366657220616d6f756e742065786360448201527f656564732062616c616e636500000000000000000000000000000000000000006064820152fd5b887fda19d94c000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b887fa4fb67aa000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b9181601f840112156103f05782359167ffffffffffffffff83116103f057602083818601950101116103f057565b9181601f840112156103f05782359167ffffffffffffffff83116103f0576020808501948460051b0101116103f057565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126103f05760043567ffffffffffffffff81116103f05781611d5f91600401611ce5565b929092916024359067ffffffffffffffff82116103f057611d8291600401611ce5565b9091565b9190820180921161024f57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761139357604052565b908115600183800414171561024f57565b8181029291811591840414171561024f57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9190811015611e465760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b90611e7d816132c5565b600581101561039457600103611e91575050565b611e9a906132c5565b907fd4b07048000000000000000000000000000000000000000000000000000000005f5260045260058110156103945760245260445ffd5b90611edc816132c5565b600581101561039457600203611e91575050565b604051906102e0820182811067ffffffffffffffff821117611393576040525f6102c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a08201520152565b90611fba611fb3611ef0565b923061412a565b60405190610180611fcb8184611d93565b610150835260208301917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe082013684376001838551923c604083015160f81c91518552604183015160d81c6060860152604683015160d81c6080860152604b83015160f01c60a0860152604d83015160e01c60c0860152605183015160f01c60e0860152605383015160f81c610100860152605483015160a01c610120860152606083015160601c610140860152607483015160601c610160860152608883015160a01c90850152609482015160601c6101a085015260a882015160601c6101c085015260bc82015160601c916101e0850192835260d081015160e01c92610200860184815260b4946001851661224e575b5050600283166121f8575b73ffffffffffffffffffffffffffffffffffffffff8151166102808701908152600484166121d9575b50601083166121b6575b5060088216612194575b60208216612172575b604080860192600184521661214257505050565b8201602081015160c01c602086015260088301831161024f576028015160c01c90526010810180911161024f5750565b916020818401015160601c6102c08601526014810180911161024f579161212e565b916020818401015160601c6102a08601526014810180911161024f5791612125565b5173ffffffffffffffffffffffffffffffffffffffff166102a08601525f61211b565b8285016020015160601c9052926014810190811061024f57925f612111565b926020818301015160a01c610220870152600c810180821161024f57820160209081015160601c610240880152810180821161024f5782016020015160601c6102608701526034810190811061024f57926120e8565b60d48401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617905260d093505f806120dd565b906007608060608301519201510201908142101561229f575050565b7f42f73efa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60a01c60ff1660048110156103945790565b929390919360016102008501511615158061249d575b6124715773ffffffffffffffffffffffffffffffffffffffff8516612433575f935b73ffffffffffffffffffffffffffffffffffffffff85161561240e575b506123bb9293946040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060208201923360601b845287603484015260601b16605482015260488152612388606882611d93565b5190207f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f2085613f1d565b156123c4575050565b73ffffffffffffffffffffffffffffffffffffffff92507fdf7a35ff000000000000000000000000000000000000000000000000000000005f52600452336024521660445260645ffd5b6101c0015173ffffffffffffffffffffffffffffffffffffffff1693506123bb612334565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309541693612317565b827fb3cfaf8e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff8516156122f5565b939094919273ffffffffffffffffffffffffffffffffffffffff811695861561256b57612534946040519060208201928352604082015260408152612501606082611d93565b5190207f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f2090613f1d565b1561253d575050565b7f43b6c66c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50505050505050565b9190820391821161024f57565b9291949390938560019460ff8760781c165f905b80821061270c575050906125a891613311565b60c084015190946125c6826affffffffffffffffffffff8816611de5565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161024f576125fa91611de5565b101561270357907ff6d49bf3e05d33a4bc497d3c793fb5756388bb96b947cf51bb60aaecb0e022e3602060809493604051908152a201518060011b908082046002149015171561024f5771ff00000000000000000000000000000000007fffffffffffffffffffffffffffffff00000000000000000000000000000000007fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff9460027fffffffffffffffffffffffffffffff00fffffffffffffffffffffffffffffff06126e87fffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffff9642611d86565b9860801b921617179360301b16169116179160981b91161790565b50505050905090565b919250956127336001916affffffffffffffffffffff61272c8a87613311565b1690611d86565b9601889291612595565b919091805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f205464ffffffffff811680156129035761278390611fa7565b916020830180518087109081156128ea575b5061289d575060405160208101918252856040820152604081526127ba606082611d93565b51902093845f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f209182546127f5816132c5565b600581101561039457612893575091818361282a869473ffffffffffffffffffffffffffffffffffffffff976101a097613333565b82547fffffffffffffffffffffffffffffffffffff00000000000000000000000000f01660089190911b65ffffffffff00161760309190911b176001179055015116827f252992fb0468d68d6a5784ec03214f0d0a362083f2d7ebd157af43b017a22e065f80a3565b611e9a87916132c5565b5160408481015190517f114e298600000000000000000000000000000000000000000000000000000000815260048101939093526024830187905260448301919091526064820152608490fd5b6128fa9150604086015190611d86565b8610155f612795565b827f6a196fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6102c0015191939092909173ffffffffffffffffffffffffffffffffffffffff1661298e5750155b15612960575050565b7f965df468000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9067ffffffffffffffff8111611393576040516129d3601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200182611d93565b818152602081019136818501116103f0576020815f92889686378301015251902014612957565b906040519060208201928352604082015260408152612a1a606082611d93565b51902090565b91604051917fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602084019460601b1684526034830152605482015260548152612a1a607482611d93565b50612a76929150611d86565b615fb390818111612a85575050565b7fa8171b27000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b907fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549160018360c01c019267ffffffffffffffff841161024f5777ffffffffffffffffffffffffffffffffffffffffffffffff7cffffffffff00000000000000000000000000000000000000000000000064ffffffffff86169560c01b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005580518060401b6bfe61000180600a3d393df3000161fffe8211830152600b8101601583015ff0918215612bdc575273ffffffffffffffffffffffffffffffffffffffff80612ba5853061412a565b16911603612baf57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b63301164255f526004601cfd5b90612c8391612c2f8273ffffffffffffffffffffffffffffffffffffffff61028084015116612c2984610180610120820151610220830151019101510190565b906135e1565b6101208101518281612cb1575b50506102208101518281612c85575b5050612c7e73ffffffffffffffffffffffffffffffffffffffff6101c0830151166064601e610180850151020490613943565b613b87565b565b612caa9173ffffffffffffffffffffffffffffffffffffffff61026085015116613737565b5f82612c4b565b612cd69173ffffffffffffffffffffffffffffffffffffffff61016085015116613737565b5f82612c3c565b6102c073ffffffffffffffffffffffffffffffffffffffff91939293015116908115612e0b57612da967ffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c1694612d7d60405193849260208401977f5dd808550000000000000000000000000000000000000000000000000000000089526024850152604060448501526064840191611df8565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d93565b5a603f810290808204603f149015171561024f5761138885019081861161024f5760061c10612ddf57915f80949281945193f150565b837f5908e8d3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505050565b906101c073ffffffffffffffffffffffffffffffffffffffff9101511690813303612e3a575050565b7f959ae7b0000000000000000000000000000000000000000000000000000000005f526004523360245260445260645ffd5b90612e8290600a60806060830151920151020190565b9081421015612e8f575050565b7f8172e0c6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60ff8260901c169160ff8160881c1690818414612e0b5783158015612f39575b612ee75750505050565b6040517f0277633400000000000000000000000000000000000000000000000000000000815260048101939093526024830193909352604482015260989190911c64ffffffffff166064820152608490fd5b5064ffffffffff8160981c164210612edd565b8051821015611e465760209160051b010190565b818103612f6b575050565b7ffa5dbe08000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f208054612fcf816132c5565b6005811015610394576001036132b6575b612ff364ffffffffff8260081c16611fa7565b9161300983600a60806060830151920151020190565b8042106132875750613225916132109160047ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff083161781557f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d42760406130786064601e6101808a01510204611dd4565b6130c073ffffffffffffffffffffffffffffffffffffffff6102808a0151166130ba6130b58b610180610120820151610220830151019101510190565b611dd4565b90613943565b6130e6898273ffffffffffffffffffffffffffffffffffffffff6101c08c0151166135e1565b7399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301602052815f20547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff61315e8368ffffffffffffffffff8460481c16611d86565b60481b9116177399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301602052825f20557fc2aca55aa696938c7e95842e8939ca0fbb2120a3eeb8948cdcee2b70da566672606083517399c2268479b93fde36232351229815df80837e2381528360208201528b85820152a18151907399c2268479b93fde36232351229815df80837e2382526020820152a1613dd8565b509160649060e0610180820151910151020490565b925f5b825181101561325d57806132578673ffffffffffffffffffffffffffffffffffffffff610a9260019588612f4c565b01613228565b509250507fcbc308b5f91040d2659a5201858344b0b583cd2f9e18e8470c2fa052c5b21ff85f80a2565b847f62863757000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6132c08184611ed2565b612fe0565b600f1660058110156103945790565b6132e691908061330c57506001611de5565b6affffffffffffffffffffff8110156132fc5790565b506affffffffffffffffffffff90565b611de5565b8161331f5760019150015490565b6002915f5201602052600160405f20015490565b9061334981600a60806060830151920151020190565b4210918215936040830194600186511461358d57602084019061336d825184612574565b60808851115f1461356d5785515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231460205260405f208160081c5f52602052600160ff60405f2054925b161b16159081159161350a575b506134d9576133d5815183612574565b948360281c9560808851115f146134cf5786905b1090816134c7575b50613496575161340091612574565b926080600160ff86161b9551115f14613455575050515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231460205260405f209060081c5f5260205260405f20908154179055565b64ffffffffff92949193501760281b91161790515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2055565b5082517fabe7e052000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90505f6133f1565b8460a81c906133e9565b5082517f6a2f6fd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905080613518575b5f6133c5565b50613524815183612574565b84515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231560205260405f208160081c5f52602052600160ff60405f205492161b161515613512565b600160ff6fffffffffffffffffffffffffffffffff8760281c16926133b8565b5093505f9291925060281c151590816135d9575b506135aa575050565b517fabe7e052000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90505f6135a1565b6137087f1bccc549c38561cd5b57f0db11ceb8dde1b0b6ee05ab5e155b51c7c5ba64becb9361364d8373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff6136878668ffffffffffffffffff8460481c16612574565b60481b9116176136d48473ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b556040519384938460409194939273ffffffffffffffffffffffffffffffffffffffff606083019616825260208201520152565b0390a1565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff821161024f57565b6137087fc2aca55aa696938c7e95842e8939ca0fbb2120a3eeb8948cdcee2b70da566672936137a38373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000008568ffffffffffffffffff83160191161761381d8473ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006138a36bffffffffffffffffffffffff88166bffffffffffffffffffffffff8560601c1661370d565b60601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405184815273ffffffffffffffffffffffffffffffffffffffff8416907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a36040519384938460409194939273ffffffffffffffffffffffffffffffffffffffff606083019616825260208201520152565b907f6381d9813cabeb57471b5a7e05078e64845ccdb563146a6911d536f24ce960f1916139ad8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000613a1a8468ffffffffffffffffff6139ec82828760481c16612574565b60481b7fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff8616179416611d86565b911617613a648273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff000000000000000000000000613aea6bffffffffffffffffffffffff86166bffffffffffffffffffffffff8560601c1661370d565b60601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405182815273ffffffffffffffffffffffffffffffffffffffff8216907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a36040805173ffffffffffffffffffffffffffffffffffffffff909216825260208201929092529081908101613708565b907399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205268ffffffffffffffffff60405f205460481c168015613d7e576064601e6101808501510204613bf6606085015142612574565b90600a8302838104600a0361024f576064900492633b9aca008410613d93575b808411613d8b575b50600a810290808204600a149015171561024f5763bbf81e0091613c4191611de5565b04808211613d83575b508015613d7e5773ffffffffffffffffffffffffffffffffffffffff6101c0612c83947399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f20547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff613ce68668ffffffffffffffffff8460481c16612574565b60481b9116177399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f20557f1bccc549c38561cd5b57f0db11ceb8dde1b0b6ee05ab5e155b51c7c5ba64becb60606040517399c2268479b93fde36232351229815df80837e238152866020820152876040820152a1015116613737565b505050565b90505f613c4a565b92505f613c1e565b633b9aca009350613c16565b6101000151606403906064821161024f57606491613dbc91611de5565b0490565b67ffffffffffffffff81116113935760051b60200190565b9060ff9060701c16908192613dec83613dc0565b93613dfa6040519586611d93565b8385527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613e2785613dc0565b01366020870137847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613e72613e5c87613dc0565b96613e6a6040519889611d93565b808852613dc0565b0136602087013784600185015460601c925b8015613f13577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff910193613ecd858a612f4c565b8282169052165f526003850160205260405f2054613eeb8488612f4c565b5273ffffffffffffffffffffffffffffffffffffffff613f0b8488612f4c565b511692613e84565b5094509450509050565b9073ffffffffffffffffffffffffffffffffffffffff821680156140e1576041851480156140d7575b809181614026575b5061401c57823b15613fb05750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b935050505015613fbe575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116103f0578435866040116103f0576020860135906040880361409f57816140949160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c011687614189565b50505b16145f613f4e565b8760401015611e465773ffffffffffffffffffffffffffffffffffffffff916140d091604089013560f81c87614189565b5050614097565b5060408514613f46565b50505050505f90565b9064ffffffffff811161411e575b7affffffffffffffffffffffffffffffffffffffffffffffffffffff9060d81b91161790565b5064ffffffffff6140f8565b607f82111561416c5760085b82811c6141645760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b600801614136565b5f526094600b5360d6600a53801560071b176020536017600a2090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614218579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561420d575f5173ffffffffffffffffffffffffffffffffffffffff81161561420357905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056'

export const viewsBytecode: `0x${string}` = '0x6080806040523460155761386f908161001a8239f35b5f80fdfe608080604052600436101561001a575b503661242557612425565b5f3560e01c90816301ffc9a714611eea5750806311e35aba14611e555780631bf6e00d14611e025780631e143ef714611b54578063248ad6a014611a2a57806325eacba8146119f15780632b8857c1146119b857806345b637a9146119485780634b2bec8c146118c65780634f5f44ec146118205780635975b8fc146117b05780635b3ae3e4146117505780636112f6fd146117175780636b55f4a51461164b57806374ed52441461161257806377a99692146115d657806390a0f546146115665780639910fd72146114bf578063a47e7f8014611473578063adccf0d5146112d1578063b1b11d2c14611261578063b74861b214611038578063bd19a4f314610f11578063bd8ab05814610c90578063c140996f14610c36578063c2fb26a614610b38578063ce5f789514610a69578063d09cc57e14610946578063d286eb16146108c9578063d5922f5014610845578063db230b52146107ba578063db8aaa26146107b5578063dcb03241146107b5578063e1523fb4146103b8578063e63ec07d14610351578063e741363b146102b6578063f9353b8d1461023c5763fc0c546a146101c8575f61000f565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5416604051908152f35b5f80fd5b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761029e610279600435612a08565b8051906102ac6040602083015192015191604051948594606086526060860190611ff9565b908482036020860152611ff9565b9060408301520390f35b346102385760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760a06103036102f2611fa6565b6102fa6123ea565b50600435612483565b608060405191610314838251611fec565b602081015160208401526040810151604084015273ffffffffffffffffffffffffffffffffffffffff606082015116606084015201516080820152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602067ffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c16604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385773ffffffffffffffffffffffffffffffffffffffff610404611fc9565b606060a0604051610414816120e7565b5f815282602082015282604082015282808201525f60808201520152166040517f8da5cb5b000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156106f1575f91610786575b50604051917f358982a30000000000000000000000000000000000000000000000000000000083525f83600481845afa9283156106f1575f9361076a575b50604051927ff8c2ceb30000000000000000000000000000000000000000000000000000000084525f84600481855afa9384156106f1575f9461074e575b50604051907f39e75d450000000000000000000000000000000000000000000000000000000082525f82600481865afa9182156106f1575f92610732575b50604051917f84aaf12e000000000000000000000000000000000000000000000000000000008352602083600481875afa9283156106f1575f936106fc575b505f600494604051958680927fe30d26a80000000000000000000000000000000000000000000000000000000082525afa9081156106f15773ffffffffffffffffffffffffffffffffffffffff966106bd955f936106c1575b506106559061062461068694958a6040519a6105db8c6120e7565b168a5260208a0190815260408a0192835260608a0194855260808a0197885260a08a019687526040519a8b9a60208c52511660208b01525160c060408b015260e08a0190611ff9565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08983030160608a0152611ff9565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303016080880152611ff9565b915160a0850152517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08483030160c0850152611ff9565b0390f35b6106869350906106246106e8610655933d805f833e6106e0818361211f565b81019061218c565b945050906105c0565b6040513d5f823e3d90fd5b9392506020843d60201161072a575b816107186020938361211f565b8101031261023857925191925f610567565b3d915061070b565b6107479192503d805f833e6106e0818361211f565b9085610528565b6107639194503d805f833e6106e0818361211f565b92846104ea565b61077f9193503d805f833e6106e0818361211f565b91836104ac565b6107a8915060203d6020116107ae575b6107a0818361211f565b810190612160565b8261046e565b503d610796565b612049565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760206108396107f6611fc9565b73ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460d81c604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760c0610881600435612b93565b60808101519061014081015190610160810151610180820151906101c06101a084015193015193604051958652602086015260408501526060840152608083015260a0820152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562303602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20546109ac81612d4f565b6005811015610a3c576003036109de576109c86106bd91612d5e565b9050604051918291602083526020830190611ff9565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f7461736b2d70656e64696e6700000000000000000000000000000000000000006044820152fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857610aa3600435612b93565b60608101516106bd60a08301519273ffffffffffffffffffffffffffffffffffffffff60c0820151169073ffffffffffffffffffffffffffffffffffffffff60e08201511661012073ffffffffffffffffffffffffffffffffffffffff61010084015116920151926040519687968752602087015260408601526060850152608084015260c060a084015260c0830190611ff9565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238575f6060604051610b7581612082565b8181528160208201528260408201520152610bf3610b91612374565b610b996123af565b60405191610ba683612082565b82526020820190815273ffffffffffffffffffffffffffffffffffffffff6040830191468352610c24606085019130835260405196879660208852516080602089015260a0880190611ff9565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303016040880152611ff9565b92516060850152511660808301520390f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760207fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f54604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385773ffffffffffffffffffffffffffffffffffffffff610cdc611fc9565b5f6060604051610ceb81612082565b8281528160208201528260408201520152166040517f8da5cb5b000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156106f1575f91610ef2575b506040517f584feb3a0000000000000000000000000000000000000000000000000000000081525f81600481865afa9081156106f1575f91610ed8575b50604051907fb55e75af000000000000000000000000000000000000000000000000000000008252602082600481875afa9182156106f1575f92610ea1575b506020600494604051958680927f87639c680000000000000000000000000000000000000000000000000000000082525afa9384156106f1575f94610e6b575b5092610e5a73ffffffffffffffffffffffffffffffffffffffff948560405195610e1f87612082565b1685526020850190815260408501938452606085019283526040519586956020875251166020860152516080604086015260a0850190611ff9565b915160608401525160808301520390f35b93506020843d602011610e99575b81610e866020938361211f565b8101031261023857925192610e5a610df6565b3d9150610e79565b9391506020843d602011610ed0575b81610ebd6020938361211f565b8101031261023857925190926020610db6565b3d9150610eb0565b610eec91503d805f833e6106e0818361211f565b83610d77565b610f0b915060203d6020116107ae576107a0818361211f565b82610d3a565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857610120610f4e600435612b93565b805173ffffffffffffffffffffffffffffffffffffffff81511691604073ffffffffffffffffffffffffffffffffffffffff60208401511692015160208201519173ffffffffffffffffffffffffffffffffffffffff8351169260408073ffffffffffffffffffffffffffffffffffffffff6020840151169201519201519373ffffffffffffffffffffffffffffffffffffffff85511693604073ffffffffffffffffffffffffffffffffffffffff60208801511696015196604051988952602089015260408801526060870152608086015260a085015260c084015260e0830152610100820152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761106f6122d8565b5061107b600435612b93565b6040518091602082526110d26020830182516040809173ffffffffffffffffffffffffffffffffffffffff815116845273ffffffffffffffffffffffffffffffffffffffff60208201511660208501520151910152565b611124602082015160808401906040809173ffffffffffffffffffffffffffffffffffffffff815116845273ffffffffffffffffffffffffffffffffffffffff60208201511660208501520151910152565b604081810151805173ffffffffffffffffffffffffffffffffffffffff90811660e086015260208201511661010085015201516101208301526060810151610140830152608081015161016083015260a081015161018083015273ffffffffffffffffffffffffffffffffffffffff60c0820151166101a083015273ffffffffffffffffffffffffffffffffffffffff60e0820151166101c083015273ffffffffffffffffffffffffffffffffffffffff610100820151166101e083015273ffffffffffffffffffffffffffffffffffffffff6101e06112176101208401516102c06102008701526102e0860190611ff9565b926101408101516102208601526101608101516102408601526101808101516102608601526101a08101516102808601526101c08101516102a08601520151166102c08301520390f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761130861223b565b50611314600435612582565b604051809160208252610200820161133060208401835161203c565b602082015160408401526040820151606084015260608201516080840152608082015160a084015260a082015160c084015260c082015160e084015260e0820151610100840152610100820151610120840152610120820151610140840152610140820151906101e06101608501528151809152602061022085019201905f5b81811061144457505050906101c06114076106bd936101608401516101808701526101808401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303016101a0880152611ff9565b916101a08101518286015201517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0848303016101e0850152611ff9565b825173ffffffffffffffffffffffffffffffffffffffff168452869550602093840193909201916001016113b0565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760206040517399c2268479b93fde36232351229815df80837e238152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760206114f7612374565b8181519101206115056123af565b82815191012060405190838201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261155b60c08261211f565b519020604051908152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416604051908152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576020604051633b9aca008152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602060405160078152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576040611684611fc9565b5f60208351611692816120cb565b828152015268ffffffffffffffffff6116f16116ad83612ae9565b9273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460481c1660208351611703816120cb565b838152019081528251918252516020820152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576020604051601e8152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576040611789611fc9565b68ffffffffffffffffff61179f6116ad83612ae9565b5460481c1682519182526020820152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095416604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761185761221b565b50611863600435612a08565b60405180916020825260406118ba6118878351606060208701526080860190611ff9565b60208401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08683030184870152611ff9565b91015160608301520390f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761190060043561285d565b6bffffffffffffffffffffffff8103611940575060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5b604051908152f35b602090611938565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416604051908152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602060405160028152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602060405160048152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857611a64600435612582565b80516005811015610a3c576020820151906040830151906060840151608085015160a086015160c087015160e088015191610100890151936101208a0151956101806101408c01519b0151986040519a611ac38c61018081019b61203c565b60208c015260408b015260608a0152608089015260a088015260c087015260e0860152610100850152610120840152610180610140840152835180915260206101a084019401905f5b818110611b285784806106bd8887838203610160850152611ff9565b825173ffffffffffffffffffffffffffffffffffffffff16865260209586019590920191600101611b0c565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385773ffffffffffffffffffffffffffffffffffffffff611ba0611fc9565b5f6060604051611baf81612082565b8281528160208201528160408201520152166040517f8da5cb5b000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156106f1575f91611de3575b506040517f0847c4310000000000000000000000000000000000000000000000000000000081525f81600481865afa9081156106f1575f91611dc9575b50604051927fa61ca6c50000000000000000000000000000000000000000000000000000000084525f84600481845afa9384156106f1575f94611da5575b50906020600492604051938480927f1ba99d7e0000000000000000000000000000000000000000000000000000000082525afa9182156106f1575f92611d5d575b5073ffffffffffffffffffffffffffffffffffffffff93611d21611d52928660405196611ce688612082565b1686526020860190815260408601928352606086019485526040519687966020885251166020870152516080604087015260a0860190611ff9565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858303016060860152611ff9565b905160808301520390f35b9091506020813d602011611d9d575b81611d796020938361211f565b8101031261023857519073ffffffffffffffffffffffffffffffffffffffff611cba565b3d9150611d6c565b600492919450611dc06020913d805f833e6106e0818361211f565b94919250611c79565b611ddd91503d805f833e6106e0818361211f565b83611c3b565b611dfc915060203d6020116107ae576107a0818361211f565b82611bfe565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602068ffffffffffffffffff611e486107f6611fc9565b5460481c16604051908152f35b346102385760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857611e97611e8f611fa6565b600435612483565b80516004811015610a3c5781602060809301519073ffffffffffffffffffffffffffffffffffffffff606060408301519201511691611ed96040518095611fec565b602084015260408301526060820152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361023857817f01ffc9a70000000000000000000000000000000000000000000000000000000060209314908115611f7c575b5015158152f35b7f7f5828d00000000000000000000000000000000000000000000000000000000091501483611f75565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361023857565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361023857565b906004821015610a3c5752565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b906005821015610a3c5752565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576020604051600a8152f35b6080810190811067ffffffffffffffff82111761209e57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761209e57604052565b60c0810190811067ffffffffffffffff82111761209e57604052565b6060810190811067ffffffffffffffff82111761209e57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761209e57604052565b90816020910312610238575173ffffffffffffffffffffffffffffffffffffffff811681036102385790565b6020818303126102385780519067ffffffffffffffff8211610238570181601f820112156102385760208151910167ffffffffffffffff821161209e57604051926121ff601f84017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0166020018561211f565b8284528282011161023857815f926020928386015e8301015290565b6040519061222882612103565b5f60408360608152606060208201520152565b604051906101e0820182811067ffffffffffffffff82111761209e5760405260606101c0835f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f610120820152826101408201525f610160820152826101808201525f6101a08201520152565b604051906122c782612103565b5f6040838281528260208201520152565b60405190610200820182811067ffffffffffffffff82111761209e576040525f6101e0836123046122ba565b815261230e6122ba565b602082015261231b6122ba565b60408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201526060610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b6040519061238360408361211f565b600882527f69457865634f44420000000000000000000000000000000000000000000000006020830152565b604051906123be60408361211f565b600582527f352e302e300000000000000000000000000000000000000000000000000000006020830152565b6040519060a0820182811067ffffffffffffffff82111761209e576040525f6080838281528260208201528260408201528260608201520152565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601160248201527f66616c6c6261636b2d64697361626c65640000000000000000000000000000006044820152fd5b919061248d6123ea565b92805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f208054926124c584612f7e565b6125675773ffffffffffffffffffffffffffffffffffffffff165f526003810160205260405f209182549360ff8560a01c166004811015610a3c578088526004811015610a3c5715612560579261253e73ffffffffffffffffffffffffffffffffffffffff93600293879660ff809960a81c16926130de565b602088015260018101546040880152015416606085015260b01c166080830152565b5050505050565b919261257f9495506125799150612fa0565b91612ffc565b90565b9061258b61223b565b91805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f208054916125c383612d4f565b6005811015610a3c5780865215612858576125e764ffffffffff8460081c166131fc565b805190602087019182526002600f8660041c161490815f146128455760208101515b6040890152600a606060808301928351828c015201805160078451020160808b0152519151020160c0880152600f8560041c166126cf57505064ffffffffff8360981c1660a086015260ff8360901c168061010087015260ff8460881c169081610120880152612679858561326f565b61014088015261268885612d5e565b6101c08901526101808801526126ba575b6126a257505050565b6126b39260ff8160801c16926130de565b60e0830152565b6126c484846133ca565b610160870152612699565b9495946128259493901561282f5750515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f205460281c7fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000831617905b610160850191808352604051906020820192835260408201526040815261275b60608261211f565b51902060e08501525161278b6fffffffffffffffffffffffffffffffff6127848360801c6136e4565b92166136e4565b604051917f7b2273746f72616765223a2269706673222c226c6f636174696f6e223a222f6960208401527f7066732f663031373031323230000000000000000000000000000000000000006040840152604d830152606d8201527f227d000000000000000000000000000000000000000000000000000000000000608d820152606f815261281a608f8261211f565b610180840152612d5e565b6101c08301525090565b600291505f80520160205260405f205490612733565b67ffffffffffffffff8660301c16612609565b505050565b90815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f205460a01c918261290257604051602081019182525f6040820152604081526128b260608261211f565b5190205f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205264ffffffffff60405f205416806128ef5750565b60409192506128fd906131fc565b015190565b50565b90604051915f8154908160011c92600183169283156129fe575b6020851084146129d1578487528693908115612991575060011461294d575b5061294b9250038361211f565b565b90505f9291925260205f20905f915b81831061297557505090602061294b928201015f61293e565b602091935080600191548385890101520191019091849261295c565b6020935061294b9592507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091501682840152151560051b8201015f61293e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b93607f169361291f565b612a1061221b565b507fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5480821015612aba57507fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5f52604051906002906003027f5678991950be43458ed3057e88fa6497c3fb8dca538af5960a6b1c1d09d01e0301612a9483612103565b612a9d81612905565b8352612aab60018201612905565b60208401520154604082015290565b907fd53ebe5d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff81163003612b3d57506bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005460601c1690565b612b8e68ffffffffffffffffff9173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b541690565b90612b9c6122d8565b915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205264ffffffffff60405f20541680156129025761028073ffffffffffffffffffffffffffffffffffffffff916064612c0a612c05612bfe613145565b9330613810565b61369b565b612c14818461340a565b8082019151038152846101408401511685610160850151166101208501519060405192612c4084612103565b8352602083015260408201528752846102408401511685610260850151166102208501519060405192612c7284612103565b8352602083015260408201526020880152846101a08401511690856101c0850151169161018085019283519060405192612cab84612103565b835260208301526040820152604089015260c0840151606089015260a0840151608089015261020084015160a0890152856101e08501511660c0890152856102a08501511660e0890152856102c0850151166101008901526101208801526060830151610140880152602083015161016088015260408301516101808801525160e083015102046101a08601526101008101516101c08601520151166101e0830152565b600f166005811015610a3c5790565b6060916060916002600f8260041c16141580612f6b575b612d7c5750565b92509050612da0612d9a612c0564ffffffffff8560c01c1630613810565b92612f7e565b15612f655760485b6020818401015160e01c9060048101809111612f3857612dc882826133fd565b9181606092865185811115612f30575b82811115612f28575b50848110612e9f575b50612df69293506133fd565b60609380519180831115612e98575b828110612e14575b5050509190565b60405195509182900391017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830181165b8083015181880152018015612e7d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090612e47565b505060408185015f60208201520160405283525f8080612e0d565b5081612e05565b80935060405194039286017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe080601f8601165b808301518188015201908115612f0a57907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090612ed2565b5050612df69260408186015f60208201520160405284528392612dea565b90505f612de1565b945084612dd8565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f612da8565b5064ffffffffff8160c01c161515612d75565b60ff8160e81c1615159081612f91575090565b60041c600f1660021415919050565b612c0564ffffffffff612fc092612fb56122ba565b5060c01c1630613810565b612fc86122ba565b506020810151906054604082015160601c91015160601c9060405192612fed84612103565b83526020830152604082015290565b9291906130076123ea565b9373ffffffffffffffffffffffffffffffffffffffff60208401511673ffffffffffffffffffffffffffffffffffffffff831603612858579160409173ffffffffffffffffffffffffffffffffffffffff93600287528251845160208101918383528682015285815261307b60608261211f565b519020602088015282518451917fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602084019460601b16845260348301526054820152605481526130cd60748261211f565b519020828601520151166060830152565b60ff8260901c16158015613135575b613121576130fc9293506133ca565b604051906020820192835260408201526040815261311b60608261211f565b51902090565b9150506002915f520160205260405f205490565b5060ff8260801c168414156130ed565b604051906102e0820182811067ffffffffffffffff82111761209e576040525f6102c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a08201520152565b9061290261320b612bfe613145565b60405190600161018061321e818561211f565b61015084527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020850191013682378351923c8361340a565b67ffffffffffffffff811161209e5760051b60200190565b9060ff8160701c1661328081613257565b61328d604051918261211f565b81815261329982613257565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe060208301910136823781936132ce81612f7e565b61339457505050600183015460601c905b801561338d577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff019082518210156133605773ffffffffffffffffffffffffffffffffffffffff9060208360051b8501018282169052165f526003830160205273ffffffffffffffffffffffffffffffffffffffff60405f205416906132df565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5050919050565b60209295506133bb91945073ffffffffffffffffffffffffffffffffffffffff9350612fa0565b01511690825115613360575290565b6133d382612f7e565b156133e657506133e290612fa0565b5190565b60ff60029260801c165f520160205260405f205490565b91908201809211612f3857565b604082015160f81c9060208301518152604183015160d81c6060820152604683015160d81c6080820152604b83015160f01c60a0820152604d83015160e01c60c0820152605183015160f01c60e0820152605383015160f81c610100820152605483015160a01c610120820152606083015160601c610140820152607483015160601c610160820152608883015160a01c610180820152609483015160601c6101a082015260a883015160601c6101c082015260bc83015160601c926101e0820193845260d081015160e01c93610200830185815260b49560018616613666575b505060028416613610575b73ffffffffffffffffffffffffffffffffffffffff8151166102808401908152600485166135f1575b50601084166135ce575b50600883166135ac575b6020831661358a575b83906040808401946001865216613555575b5050505090565b019060208083015160c01c910152600883018311612f38576028015160c01c905260108101809111612f38575f80828161354e565b926020818501015160601c6102c083015260148101809111612f38579261353c565b926020818501015160601c6102a083015260148101809111612f385792613533565b5173ffffffffffffffffffffffffffffffffffffffff166102a08301525f613529565b8286016020015160601c90529360148101908110612f3857935f61351f565b936020818301015160a01c610220840152600c8101808211612f3857820160209081015160601c6102408501528101808211612f385782016020015160601c61026084015260348101908110612f3857936134f6565b60d48401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617905260d094505f806134eb565b9060408051837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82953b0164ffffffffff16905f6021830191601f8501903c8082520101604052565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f908060401b1773ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff00000000000000008260201b169116178060101b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b17167f0606060606060606060606060606060606060606060606060606060606060606810190818111612f385760277f01010101010101010101010101010101010101010101010101010101010101017f30303030303030303030303030303030303030303030303030303030303030309360041c1602010190565b607f8211156138525760085b82811c61384a5760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b60080161381c565b5f526094600b5360d6600a53801560071b176020536017600a209056'

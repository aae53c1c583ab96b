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

export const escrowBytecode: `0x${string}` = '0x60a034606657601f6122a338819003918201601f19168301916001600160401b03831184841017606a57808492602094604052833981010312606657516001600160a01b0381168103606657608052604051612224908161007f823960805181611db30152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffdfe60806040526004361015610011575f80fd5b5f3560e01c806306fdde0314610ddc578063095ea7b314610d9857806318160ddd14610d3057806323b872dd14610cd85780632e1a7d4d14610c9d578063313ce56714610c3d5780633354f8a514610b0857806336efd16f14610ac55780633950935114610a2a57806370a082311461093e5780638f4ffcb1146107e857806395d89b4114610651578063a457c2d71461060d578063a9059cbb146105c9578063b6b55f251461058d578063c86283c814610540578063cae9ca5114610372578063ce7460241461019f5763dd62ed3e146100ea575f80fd5b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610121610f3b565b73ffffffffffffffffffffffffffffffffffffffff610185610141610f5e565b9273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230260205260405f2090565b91165f52602052602060405f2054604051908152f35b5f80fd5b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5773ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163303610314576024602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5416604051928380927f70a082310000000000000000000000000000000000000000000000000000000082523060048301525afa908115610309575f916102d5575b60206102c3836bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005416906110fe565b6102cd8133611ead565b604051908152f35b90506020813d602011610301575b816102f060209383611001565b8101031261019b57516102c3610287565b3d91506102e3565b6040513d5f823e3d90fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602060248201527f4f776e61626c653a2063616c6c6572206973206e6f7420746865206f776e65726044820152fd5b3461019b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576103a9610f3b565b6024359060443567ffffffffffffffff811161019b576103cd903690600401610fd3565b90916103da84823361110b565b803b15159283610458575b5050509050156103fa57602060405160018152f35b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601060248201527f617070726f76616c2d72656675736564000000000000000000000000000000006044820152fd5b602093505f73ffffffffffffffffffffffffffffffffffffffff60a485977fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519a8b998a9889957f8f4ffcb1000000000000000000000000000000000000000000000000000000008752336004880152602487015230604487015260806064870152816084870152868601378685828601015201168101030193165af1908115610309575f91610511575b50808280806103e5565b610533915060203d602011610539575b61052b8183611001565b8101906110e6565b81610507565b503d610521565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5761058261057a610f5e565b600435611537565b602060405160018152f35b3461019b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576105823360043533611720565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610603610f3b565b60243590336112cd565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610647610f3b565b6024359033611465565b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576040515f7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e548060011c906001811680156107de575b6020831081146107b15782855290811561076f57506001146106f2575b6106ee836106e281850382611001565b60405191829182610ef3565b0390f35b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e5f9081527f804004a5e73badf9b86ce863abcd522c5495af44cb31acd79f89da0fa099e52d939250905b808210610755575090915081016020016106e26106d2565b91926001816020925483858801015201910190929161073d565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff001660208086019190915291151560051b840190910191506106e290506106d2565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f16916106b5565b3461019b5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5761081f610f3b565b60443573ffffffffffffffffffffffffffffffffffffffff811680910361019b5760643567ffffffffffffffff811161019b57610860903690600401610fd3565b9173ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a541681149081610934575b50156108d6576108b58360243581611720565b816108c557602060405160018152f35b6108ce92611a0a565b808080610582565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600b60248201527f77726f6e672d746f6b656e0000000000000000000000000000000000000000006044820152fd5b90503314846108a2565b3461019b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610975610f3b565b73ffffffffffffffffffffffffffffffffffffffff811630036109d0575060206bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005460601c16604051908152f35b68ffffffffffffffffff610a2360209273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54166102cd565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610a64610f3b565b335f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623026020526040902073ffffffffffffffffffffffffffffffffffffffff82165f52602052610abe60405f2060243590546110ac565b903361110b565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610aff610f5e565b60043533611720565b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5760043567ffffffffffffffff811161019b57610b57903690600401610fa2565b60243567ffffffffffffffff811161019b57610b77903690600401610fa2565b919092828203610bdf575f5b828110610b9557602060405160018152f35b610ba081848461106f565b3590610bad81868861106f565b359173ffffffffffffffffffffffffffffffffffffffff8316830361019b57600192610bd99133611720565b01610b83565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601460248201527f696e76616c69642d61727261792d6c656e6774680000000000000000000000006044820152fd5b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57602060ff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5460a01c16604051908152f35b3461019b5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5761058233600435611537565b3461019b5760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610d12610f3b565b610d1a610f5e565b90610d296044358093836112cd565b3390611465565b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b5760206bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005416604051908152f35b3461019b5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b57610582610dd2610f3b565b602435903361110b565b3461019b575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261019b576040515f7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d548060011c90600181168015610ee9575b6020831081146107b15782855290811561076f5750600114610e6c576106ee836106e281850382611001565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d5f9081527f0ce36b8b22f75d2838bfa318a5b6aa52affe7318a1b99869188db3ef5d60736d939250905b808210610ecf575090915081016020016106e26106d2565b919260018160209254838588010152019101909291610eb7565b91607f1691610e40565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602060409481855280519182918282880152018686015e5f8582860101520116010190565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361019b57565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361019b57565b359073ffffffffffffffffffffffffffffffffffffffff8216820361019b57565b9181601f8401121561019b5782359167ffffffffffffffff831161019b576020808501948460051b01011161019b57565b9181601f8401121561019b5782359167ffffffffffffffff831161019b576020838186019501011161019b57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761104257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b919081101561107f5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b919082018092116110b957565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b9081602091031261019b5751801515810361019b5790565b919082039182116110b957565b9173ffffffffffffffffffffffffffffffffffffffff831691821561124a5773ffffffffffffffffffffffffffffffffffffffff169283156111c6577f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b925916111b260209273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230260205260405f2090565b855f5282528060405f2055604051908152a3565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602260248201527f45524332303a20617070726f766520746f20746865207a65726f20616464726560448201527f73730000000000000000000000000000000000000000000000000000000000006064820152fd5b60846040517f08c379a0000000000000000000000000000000000000000000000000000000008152602060048201526024808201527f45524332303a20617070726f76652066726f6d20746865207a65726f2061646460448201527f72657373000000000000000000000000000000000000000000000000000000006064820152fd5b9073ffffffffffffffffffffffffffffffffffffffff82169182156113e15773ffffffffffffffffffffffffffffffffffffffff821693841561135d57611354818461134f826020966113407fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef99611fe6565b61134a828261202c565b6120d4565b6121a1565b604051908152a3565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602360248201527f45524332303a207472616e7366657220746f20746865207a65726f206164647260448201527f65737300000000000000000000000000000000000000000000000000000000006064820152fd5b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602560248201527f45524332303a207472616e736665722066726f6d20746865207a65726f20616460448201527f64726573730000000000000000000000000000000000000000000000000000006064820152fd5b909291926114b08273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230260205260405f2090565b73ffffffffffffffffffffffffffffffffffffffff82165f5260205260405f20548481106114ee576114ec93946114e6916110fe565b9161110b565b565b73ffffffffffffffffffffffffffffffffffffffff85927ffb8f41b2000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9061154181611fe6565b61154b823361202c565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300546bffffffffffffffffffffffff83166bffffffffffffffffffffffff8216036bffffffffffffffffffffffff81116110b9576bffffffffffffffffffffffff7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000091169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300556115fe82336120d4565b5f6040518381527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a373ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a541673ffffffffffffffffffffffffffffffffffffffff604051927fa9059cbb00000000000000000000000000000000000000000000000000000000845216918260048201528360248201526020816044815f865af1908115610309575f91611701575b50156116d057505050565b7fc8776798000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b61171a915060203d6020116105395761052b8183611001565b5f6116c5565b73ffffffffffffffffffffffffffffffffffffffff83161561186157602073ffffffffffffffffffffffffffffffffffffffff9161175d85611fe6565b827fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a54166040519384927f23b872dd000000000000000000000000000000000000000000000000000000008452166004830152306024830152846044830152815f606482800301925af1908115610309575f91611842575b50156117e4576114ec91611ead565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601360248201527f6661696c65642d7472616e7366657246726f6d000000000000000000000000006044820152fd5b61185b915060203d6020116105395761052b8183611001565b5f6117d5565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601f60248201527f45524332303a206d696e7420746f20746865207a65726f2061646472657373006044820152fd5b67ffffffffffffffff811161104257601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b929192611905826118bf565b916119136040519384611001565b82948184528183011161019b578281602093845f960137010152565b9080601f8301121561019b5781602061194a933591016118f9565b90565b91906101208382031261019b5760405190610120820182811067ffffffffffffffff82111761104257604052819361198481610f81565b83526020810135602084015260408101356040840152606081013560608401526119b060808201610f81565b60808401526119c160a08201610f81565b60a08401526119d260c08201610f81565b60c084015260e081013560e08401526101008101359167ffffffffffffffff831161019b5761010092611a05920161192f565b910152565b7fffffffff0000000000000000000000000000000000000000000000000000000082358181169060048610611e99575b50167f156194d4000000000000000000000000000000000000000000000000000000008103611e6e57508260041161019b5782820160807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc848303011261019b57600483013567ffffffffffffffff811161019b57816004611abe9286010161194d565b50602483013567ffffffffffffffff811161019b57816004611ae29286010161194d565b50604483013567ffffffffffffffff811161019b5783016101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc828403011261019b5760405190610160820182811067ffffffffffffffff82111761104257604052611b5160048201610f81565b82526024810135602083015260448101356040830152606481013560608301526084810135608083015260a481013560a0830152611b9160c48201610f81565b60c0830152611ba260e48201610f81565b60e0830152611bb46101048201610f81565b6101008301526101248101356101208301526101448101359067ffffffffffffffff821161019b5783600461014093611bee93010161192f565b910152606483013567ffffffffffffffff811161019b578301906102007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc838303011261019b57604051610200810181811067ffffffffffffffff82111761104257604052611c5f60048401610f81565b815260248301356020820152611c7760448401610f81565b604082015260648301356060820152611c9260848401610f81565b608082015260a483013560a0820152611cad60c48401610f81565b9060c0810191825260e484013560e0820152610104840135610100820152610124840135610120820152610144840135610140820152611cf06101648501610f81565b610160820152611d036101848501610f81565b6101808201526101a484013567ffffffffffffffff811161019b5760049085010183601f8201121561019b5783816020611d3f933591016118f9565b6101a08201526101c48401356101c08201526101e48401359367ffffffffffffffff851161019b57611d9073ffffffffffffffffffffffffffffffffffffffff9594600487966101e094010161192f565b9101525116911603611e4657815f929183926040519283928337810183815203907f00000000000000000000000000000000000000000000000000000000000000005af4903d15611e3e573d91611de6836118bf565b92611df46040519485611001565b83523d5f602085013e5b611e3a5750805115611e1257602081519101fd5b7f0364eed2000000000000000000000000000000000000000000000000000000005f5260045ffd5b9050565b606091611dfe565b7f74a0583f000000000000000000000000000000000000000000000000000000005f5260045ffd5b7fde6168e5000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b828092508660040360031b1b16165f611a3a565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300546bffffffffffffffffffffffff81168068ffffffffffffffffff0368ffffffffffffffffff81116110b9578411611fae5773ffffffffffffffffffffffffffffffffffffffff5f937fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef937fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006bffffffffffffffffffffffff611f73896020976110ac565b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230055611fa386826121a1565b6040519586521693a3565b7f5f34108d000000000000000000000000000000000000000000000000000000005f5260045268ffffffffffffffffff60245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff16301461200457565b7fb9331ce2000000000000000000000000000000000000000000000000000000005f5260045ffd5b68ffffffffffffffffff61207d8273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54169082821061208c57505050565b73ffffffffffffffffffffffffffffffffffffffff907fe450d38c000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9061219e907fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006121576121448573ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b549268ffffffffffffffffff84166110fe565b9116179173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b55565b9061219e907fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006121576122118573ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b549268ffffffffffffffffff84166110ac56'

export const governanceBytecode: `0x${string}` = '0x60808060405234601557611bf4908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806301d09a3c146118795780630e7c403314611667578063298503d9146110a857806389ccfe8914610fed5780638da5cb5b14610f7d578063a9b20cee14610c35578063aefb52b414610b4f578063b5521817146101cc5763f2fde38b1461007c575f80fd5b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c8576100b36119bb565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b5416908133036101985773ffffffffffffffffffffffffffffffffffffffff1690817fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b5416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b557f8be0079c531659141344cd1fd0a4f28419497f9722a3daafe3b4186f6b6457e05f80a3005b507fff4127cb000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b5f80fd5b346101c8576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c8576102046119bb565b60243567ffffffffffffffff81116101c8576102249036906004016119de565b60443567ffffffffffffffff81116101c8576102449036906004016119de565b9360643560ff811681036101c8576084359273ffffffffffffffffffffffffffffffffffffffff841684036101c85760a4359473ffffffffffffffffffffffffffffffffffffffff861686036101c85760c4359673ffffffffffffffffffffffffffffffffffffffff881688036101c85760e4359473ffffffffffffffffffffffffffffffffffffffff86168096036101c85761031973ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0c565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a549060ff8260a81c16610af1577fffffffffffffffffffff00ff000000000000000000000000000000000000000090911673ffffffffffffffffffffffffffffffffffffffff91909116177501000000000000000000000000000000000000000000177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5567ffffffffffffffff8211610956576103f87fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d54611b16565b601f8111610a6f575b505f90601f831160011461098e5761044e92915f9183610983575b50507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d555b67ffffffffffffffff8711610956576104aa7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e54611b16565b601f81116108d4575b505f90601f88116001146107f0579680610503926107e3995f926107e55750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e555b7fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff74ff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a549260a01b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a557fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c5416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c5576030d4000000000000000000000000000000000000000007fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095573ffffffffffffffffffffffffffffffffffffffff9291838092167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230655167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230755167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230855565b005b01359050898061041c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08816917fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e5f5260205f20925f5b8181106108bc575091600193918a6107e39b9410610884575b505050811b017fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e55610526565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c19910135169055888080610857565b9193602060018192878701358155019501920161083e565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230e5f527f804004a5e73badf9b86ce863abcd522c5495af44cb31acd79f89da0fa099e52d601f890160051c81019160208a1061094c575b601f0160051c01905b81811061094157506104b3565b5f8155600101610934565b909150819061092b565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b013590508a8061041c565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08316917fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d5f5260205f20925f5b818110610a575750908460019594939210610a1f575b505050811b017fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d55610471565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88560031b161c199101351690558980806109f2565b919360206001819287870135815501950192016109dc565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230d5f527f0ce36b8b22f75d2838bfa318a5b6aa52affe7318a1b99869188db3ef5d60736d601f840160051c81019160208510610ae7575b601f0160051c01905b818110610adc5750610401565b5f8155600101610acf565b9091508190610ac6565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601260248201527f616c72656164792d636f6e6669677572656400000000000000000000000000006044820152fd5b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85773ffffffffffffffffffffffffffffffffffffffff610b9b6119bb565b610bc9827fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0c565b167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309555f80f35b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c857610c6c6119bb565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c541615610f555760ff610cf28273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231160205260405f2090565b5416610f1357610d3f8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231160205260405f2090565b60017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790556024602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230c5416604051928380927fdb230b5200000000000000000000000000000000000000000000000000000000825273ffffffffffffffffffffffffffffffffffffffff871660048301525afa908115610f08575f91610ed6575b50610e428273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b548060d81c8211610e4f57005b610ec79164ffffffffff8111610eca575b7affffffffffffffffffffffffffffffffffffffffffffffffffffff9060d81b9116179173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b55005b5064ffffffffff610e60565b90506020813d602011610f00575b81610ef160209383611a71565b810103126101c8575182610dfa565b3d9150610ee4565b6040513d5f823e3d90fd5b73ffffffffffffffffffffffffffffffffffffffff907f8455424f000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b7ff56051e4000000000000000000000000000000000000000000000000000000005f5260045ffd5b346101c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b5416604051908152f35b346101c8575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760ff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5460a81c161561104a57005b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600e60248201527f6e6f742d636f6e666967757265640000000000000000000000000000000000006044820152fd5b346101c85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85760043567ffffffffffffffff81116101c8576110f79036906004016119de565b60243567ffffffffffffffff81116101c8576111179036906004016119de565b926044359261115e73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0c565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f549363ffffffff81116116345761ffff8511611605576040516060810181811067ffffffffffffffff821117610956576040526111bd368486611ab2565b81526111ca368887611ab2565b602082019081526040820190838252680100000000000000008810156109565760018801807fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f558810156115d8577fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5f5291518051600389027f5678991950be43458ed3057e88fa6497c3fb8dca538af5960a6b1c1d09d01e0301939167ffffffffffffffff82116109565761128a826112848754611b16565b87611b67565b602090601f8311600114611538576112d692915f918361152d5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b83555b518051600184019167ffffffffffffffff821161095657611304826112fe8554611b16565b85611b67565b602090601f83116001146114895791806113559260029695945f9261147e5750507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8260011b9260031b1c19161790565b90555b5191015560405193604085019085821067ffffffffffffffff831117610956576020977f62bf08360c9d561749c54eaf4f8bf8cb6c8b6f4f40607bcec39a8172e714d25c9661146d936040526001815289810164ffffffffff86168152895f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623108b5260405f209151151560ff7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008454169116178255517fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff65ffffffffff0083549260081b16911617905561145f6040519687968a885260808c8901526080880191611bb6565b918583036040870152611bb6565b9060608301520390a1604051908152f35b015190508d8061041c565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691845f52815f20925f5b8181106115155750916001939185600298979694106114de575b505050811b019055611358565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690558c80806114d1565b929360206001819287860151815501950193016114b7565b015190508c8061041c565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0831691865f52815f20925f5b8181106115c05750908460019594939210611589575b505050811b0183556112d9565b01517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60f88460031b161c191690558b808061157c565b92936020600181928786015181550195019301611566565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b7f31cf1a21000000000000000000000000000000000000000000000000000000005f526201000060045260245ffd5b7fb641b7e1000000000000000000000000000000000000000000000000000000005f5260045263ffffffff60245260445ffd5b346101c85760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c85761169e6119bb565b60243573ffffffffffffffffffffffffffffffffffffffff811681036101c8576044359073ffffffffffffffffffffffffffffffffffffffff821682036101c8576107e39261172573ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0c565b73ffffffffffffffffffffffffffffffffffffffff9291838092167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230655167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230755167fffffffffffffffffffffffff00000000000000000000000000000000000000007fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230855565b346101c85760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126101c8576004356118ed73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230b54163314611a0c565b633b9aca008111611988577fffffffff0000000000000000ffffffffffffffffffffffffffffffffffffffff7bffffffffffffffff0000000000000000000000000000000000000000807fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309549360a01b16169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309555f80f35b7f924121a7000000000000000000000000000000000000000000000000000000005f52600452633b9aca0060245260445ffd5b6004359073ffffffffffffffffffffffffffffffffffffffff821682036101c857565b9181601f840112156101c85782359167ffffffffffffffff83116101c857602083818601950101116101c857565b15611a1357565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602060248201527f4f776e61626c653a2063616c6c6572206973206e6f7420746865206f776e65726044820152fd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761095657604052565b92919267ffffffffffffffff82116109565760405191611afa60207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8401160184611a71565b8294818452818301116101c8578281602093845f960137010152565b90600182811c92168015611b5d575b6020831014611b3057565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b91607f1691611b25565b601f8211611b7457505050565b5f5260205f20906020601f840160051c83019310611bac575b601f0160051c01905b818110611ba1575050565b5f8155600101611b96565b9091508190611b8d565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f858286010152011601019056'

export const matchingBytecode: `0x${string}` = '0x608080604052346015576138de908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063156194d4146106605780632f3915331461060f57806366517ca6146105e1576380f0342514610045575f80fd5b346105ca5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126105ca5760043567ffffffffffffffff81116105ca57806004016101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126105ca576101046100c2612b82565b6100cb83613249565b90604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b91610113604482013584612c48565b15159161017f6060936040519061012a86836107e1565b602a82527f44617461736574206f72646572206973207265766f6b6564206f722066756c6c60208301527f7920636f6e73756d6564000000000000000000000000000000000000000000006040830152612c80565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562307541690602073ffffffffffffffffffffffffffffffffffffffff60246101da846107c0565b60405195869384927f3d4342d10000000000000000000000000000000000000000000000000000000084521660048301525afa9182156105d6575f9261055e575b50610200610262849361055c9761025a6064956101047ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff19901906108aa565b929091612cff565b946102a560409687519061027689836107e1565b601f82527f496e76616c69642064617461736574206f72646572207369676e6174757265006020830152612c80565b6024355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205261051861032564ffffffffff885f20541661032089516102ee8b826107e1565b600e81527f4465616c206e6f7420666f756e640000000000000000000000000000000000006020820152821515612c80565b612d92565b9161038273ffffffffffffffffffffffffffffffffffffffff61024085015116158951906103538b836107e1565b601a82527f4465616c20616c726561647920686173206120646174617365740000000000006020830152612c80565b6103f26103b6610394608489016107c0565b73ffffffffffffffffffffffffffffffffffffffff610140870151169061308e565b8951906103c38b836107e1565b601d82527f417070207265737472696374696f6e206e6f74207361746973666965640000006020830152612c80565b61048761042661040460a489016107c0565b73ffffffffffffffffffffffffffffffffffffffff6101a0870151169061308e565b89519061043384836107e1565b602482527f576f726b6572706f6f6c207265737472696374696f6e206e6f7420736174697360208301527f66696564000000000000000000000000000000000000000000000000000000008b830152612c80565b6104b861049660c488016107c0565b73ffffffffffffffffffffffffffffffffffffffff6101e0860151169061308e565b6104c4895192836107e1565b602382527f526571756573746572207265737472696374696f6e206e6f742073617469736660208301527f696564000000000000000000000000000000000000000000000000000000000089830152612c80565b01511991013516161561052d825192836107e1565b601f82527f54616720636f6d7061746962696c697479206e6f7420736174697366696564006020830152612c80565b005b9291506020833d6020116105ce575b8161057a602093836107e1565b810103126105ca5761020061026260649261055c9761025a6105bc7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff198610889565b96975050975092505061021b565b5f80fd5b3d915061056d565b6040513d5f823e3d90fd5b346105ca5760206106076105f436610686565b916106018383838761286b565b93612ac5565b604051908152f35b346105ca57602061062a61062236610686565b9133936109b2565b7f81eec3d5401bb1693dbef61f0800bc16602905d6677d691c1262d6f08456e9a0604080518381523385820152a1604051908152f35b346105ca57602061060761067336610686565b9161068060c084016107c0565b936109b2565b9060807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126105ca5760043567ffffffffffffffff81116105ca576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82850301126105ca576004019160243567ffffffffffffffff81116105ca576101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82840301126105ca576004019160443567ffffffffffffffff81116105ca576101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82850301126105ca57600401916064359067ffffffffffffffff82116105ca577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82610200920301126105ca5760040190565b3573ffffffffffffffffffffffffffffffffffffffff811681036105ca5790565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761082257604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b67ffffffffffffffff811161082257601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b519073ffffffffffffffffffffffffffffffffffffffff821682036105ca57565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156105ca570180359067ffffffffffffffff82116105ca576020019181360383136105ca57565b604051906102e0820182811067ffffffffffffffff821117610822576040525f6102c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a08201520152565b92909493946109bf6108fb565b9260808101356101208401350361280d576101208301355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231060205260ff60405f205416156127af5760a0810135610140840135116127515760208501356020840135106126f357602082013560608401351061269557602081013560a0840135106126375760608501356101008401357ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff16060850135168217179060608301351982166125d957811860011661257b57610200850152610aa0856107c0565b610aa9836107c0565b610ab2836107c0565b91610abf60c087016107c0565b92610ac9876107c0565b73ffffffffffffffffffffffffffffffffffffffff80841691160361251d57610af4604088016107c0565b73ffffffffffffffffffffffffffffffffffffffff8085169116036124bf57610b2881610b2360808a016107c0565b61308e565b1561246157610b3d83610b2360808c016107c0565b1561240357610b5281610b2360a08c016107c0565b156123a557610b6784610b2360c08c016107c0565b1561234757610b7c82610b23608089016107c0565b156122e957610b9190610b2360a088016107c0565b1561228b57610ba683610b2360c088016107c0565b1561222d57610bbb90610b2360c086016107c0565b156121cf57610bd090610b2360e085016107c0565b1561217157610be690610b2361010084016107c0565b1561211357610bf78382848861286b565b9473ffffffffffffffffffffffffffffffffffffffff610c16826107c0565b1680610140870152602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416916024604051809481937f3d4342d100000000000000000000000000000000000000000000000000000000835260048301525afa80156105d6575f906120c6575b73ffffffffffffffffffffffffffffffffffffffff915016806101608701521561206857610ced865173ffffffffffffffffffffffffffffffffffffffff610160880151169061025a6101008501856108aa565b1561200a5773ffffffffffffffffffffffffffffffffffffffff610d10846107c0565b168061024087015280611e38575b5073ffffffffffffffffffffffffffffffffffffffff610d3d836107c0565b16806101a0870152606073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416916024604051809481937f2589c28200000000000000000000000000000000000000000000000000000000835260048301525afa80156105d6575f905f905f90611ddb575b73ffffffffffffffffffffffffffffffffffffffff935061010089015260e088015216806101c087015215611d7d57610e26604087015173ffffffffffffffffffffffffffffffffffffffff6101c0880151169061025a6101408601866108aa565b15611d1f57610e7573ffffffffffffffffffffffffffffffffffffffff610e4f60c087016107c0565b8181166101e08901526060890151610e6b6101e08901896108aa565b9390921690612cff565b15611cc157610e878685848685612ac5565b978815611c635773ffffffffffffffffffffffffffffffffffffffff1661028086015263ffffffff61014085013511611c2a5760e08501516103e88111611bda575061010085015160648111611b8b5750610fd69392916020809242606089015261012086013560a08901526101208601355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562310825264ffffffffff60405f205460081c166080890152610140860135155f14611b805760015b60c089015273ffffffffffffffffffffffffffffffffffffffff610f6961016088016107c0565b166102a089015273ffffffffffffffffffffffffffffffffffffffff610f9261018088016107c0565b166102c08901520135610120870152013561018085015273ffffffffffffffffffffffffffffffffffffffff61024085015116611b70575b506101a08101906108aa565b615eaf8111611b3f5768ffffffffffffffffff610120840151111580611b27575b80611b0f575b6110069061347a565b826110146060860151613164565b80602083015287604083015260608601519060405190602082019283526040820152604081526110456060826107e1565b51902092838252611057888751613505565b73ffffffffffffffffffffffffffffffffffffffff61024083015116611afc575b611086886040880151613505565b602082015180611a63575b505f61020083015160201c611a5b575b73ffffffffffffffffffffffffffffffffffffffff61024084015116611a53575b73ffffffffffffffffffffffffffffffffffffffff6102808401511673ffffffffffffffffffffffffffffffffffffffff6101e085015116809103611a49575b6102a084015173ffffffffffffffffffffffffffffffffffffffff16908103611a375750601017925b73ffffffffffffffffffffffffffffffffffffffff6102c084015116611a2d575b602083015115801590611a1e575b611a14575b8251916060840151608085015160a086015160c08701519060e088015192610100890151946040519860208a01528a60f81b7fff000000000000000000000000000000000000000000000000000000000000001660408a015260d81b7fffffffffff00000000000000000000000000000000000000000000000000000016604189015260d81b7fffffffffff00000000000000000000000000000000000000000000000000000016604688015260f01b7fffff00000000000000000000000000000000000000000000000000000000000016604b87015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016604d86015260f01b7fffff00000000000000000000000000000000000000000000000000000000000016605185015260f81b7fff00000000000000000000000000000000000000000000000000000000000000166053840152603483526112c36054846107e1565b61012084015192610140850151936101608601516101808701516101a08801516101c0890151906101e08a0151926102008b0151946040519a888c9951602081920160208c015e89019760a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016602089015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016602c88015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016604087015260a01b7fffffffffffffffffffffffff000000000000000000000000000000000000000016605486015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016606085015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016607484015260601b7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000016608883015260e01b7fffffffff0000000000000000000000000000000000000000000000000000000016609c8201520360200160608101845260800161147490846107e1565b8160609560018116151560209761151397899384936119cd575b6002811661192c575b600481166118f4575b600881166118bc575b838116611854575b6040166117c8575b5060405198878a985191829101848a015e8701908282015f8152815193849201905e0101915f83528237015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826107e1565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549060018260c01c019167ffffffffffffffff83116117615777ffffffffffffffffffffffffffffffffffffffffffffffff7cffffffffff00000000000000000000000000000000000000000000000064ffffffffff85169460c01b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005580518060401b6bfe61000180600a3d393df3000161fffe8211830152600b8101601583015ff09182156117bb575273ffffffffffffffffffffffffffffffffffffffff80611604843061387f565b1691160361178e57815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2055809461167c73ffffffffffffffffffffffffffffffffffffffff61028085015116611676836101208701516102208801510161018088015101613151565b90613591565b73ffffffffffffffffffffffffffffffffffffffff6101c08401511693610180840151601e810290808204601e1490151715611761576101a060c0956116ff7fd811b592ed0899225773e8933d8df64bd0b62761a9d7aad4ed5b22735f4610a49861167687606473ffffffffffffffffffffffffffffffffffffffff9704613151565b0151167f692ad61076dceddd0f1a861f737553dd61fc8501cf4190d29c4e90af6607f7656020604051868152a280519060208101516060604083015192015192604051958652602086015260408501526060840152608083015260a0820152a1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b63301164255f526004601cfd5b6010838093837fffffffffffffffff00000000000000000000000000000000000000000000000060408461184e9701519201518160405198858a9651918291018888015e85019360c01b168584015260c01b16602882015203017ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff08101845201826107e1565b8a6114b9565b916040906118b473ffffffffffffffffffffffffffffffffffffffff6102c0850151169161188884519384928984016137b4565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826107e1565b9290506114b1565b916118ee73ffffffffffffffffffffffffffffffffffffffff6102a084015116916118886040519384928884016137b4565b916114a9565b9161192673ffffffffffffffffffffffffffffffffffffffff61028084015116916118886040519384928884016137b4565b916114a0565b916119c760348580936102208601517fffffffffffffffffffffffffffffffffffffffff000000000000000000000000610240880151816102608a0151917fffffffffffffffffffffffff00000000000000000000000000000000000000006040519a878c9851918291018a8a015e87019560a01b168786015260601b16602c84015260601b166040820152030160148101845201826107e1565b91611497565b91506102008101517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000604051911684820152601c8152611a0e603c826107e1565b9161148e565b926040179261115f565b5060016040840151141561115a565b926020179261114c565b9390931561112b57926008179261112b565b9060041790611102565b6002176110c2565b5060016110a1565b915087820180921161176157611af66bffffffffffffffffffffffff869360608901515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623036020521660405f209073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b5f611091565b611b0a886020880151613505565b611078565b5061018083015168ffffffffffffffffff1015610ffd565b5068ffffffffffffffffff6102208401511115610ff7565b7f17d318f5000000000000000000000000000000000000000000000000000000005f52600452615eaf60245260445ffd5b602001356102208401525f610fca565b610140860135610f42565b73ffffffffffffffffffffffffffffffffffffffff6101a0870151167f9712c4c3000000000000000000000000000000000000000000000000000000005f52600452602452606460445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff6101a0870151167f8492f271000000000000000000000000000000000000000000000000000000005f526004526024526103e860445260645ffd5b610140847fa5f6d105000000000000000000000000000000000000000000000000000000005f52013560045263ffffffff60245260445ffd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078363000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078353000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078343100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078343000000000000000006044820152fd5b5050506060813d606011611e30575b81611df7606093836107e1565b810103126105ca5780611e1e73ffffffffffffffffffffffffffffffffffffffff92610889565b60406020830151920151909190610dc4565b3d9150611dea565b602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416916024604051809481937f3d4342d100000000000000000000000000000000000000000000000000000000835260048301525afa9081156105d6575f91611fd0575b5073ffffffffffffffffffffffffffffffffffffffff6102608701911680825215611f7257611f099073ffffffffffffffffffffffffffffffffffffffff60208901519151169061025a6101008701876108aa565b15611f14575f610d1e565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078333100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078333000000000000000006044820152fd5b90506020813d602011612002575b81611feb602093836107e1565b810103126105ca57611ffc90610889565b5f611eb4565b3d9150611fde565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078323100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078323000000000000000006044820152fd5b506020813d60201161210b575b816120e0602093836107e1565b810103126105ca5761210673ffffffffffffffffffffffffffffffffffffffff91610889565b610c99565b3d91506120d3565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078316200000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078316100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313900000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313800000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313700000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313600000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313500000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313400000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313300000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313200000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078313000000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303700000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303600000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303500000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303400000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303300000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303200000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303100000000000000006044820152fd5b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f694578656356352d6d617463684f72646572732d3078303000000000000000006044820152fd5b604051949391926080860167ffffffffffffffff811187821017610822576040525f86526129b761016060208801925f845260408901935f855260608a01975f89528a6129266101206128bc612b82565b99610100604051917f60815a0eeec47dddf1615fe53b31d016c31444e01b9d796db365443a6445d008835260208301372089604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b905273ffffffffffffffffffffffffffffffffffffffff612946826107c0565b16612a77575b5050610140604051917faa3429fb281b34691803133d3d978a75bb77c617ed6bc9aa162b9b30920022bb835260208301372083604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b90526129c76101a08301836108aa565b926129d18461084f565b6129de60405191826107e1565b848152602081019036868501116105ca575f602087612a7398610200978637830101525190206101e0604051927ff24e853034a3a450aba845a82914fbb564ad85accca6cf62be112a154520fae0845260208401376101c08201522090604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9052565b612a83612abc91613249565b87604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b90525f8061294c565b612af2612ae2612b0b929796979593956040895191013590612c48565b9360408089015191013590612c48565b9160e0612b026060890151613164565b9101359061320c565b80821015612b7b57505b80821015612b735750905b819373ffffffffffffffffffffffffffffffffffffffff612b40836107c0565b16612b4a57505050565b612b61929394506020604091015191013590612c48565b80821015612b6e57505b90565b905090565b905090612b20565b9050612b15565b6040600860208251612b9484826107e1565b828152017f69457865634f4442000000000000000000000000000000000000000000000000815220600560208351612bcc85826107e1565b828152017f352e302e3000000000000000000000000000000000000000000000000000000081522082519160208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f855283015260608201524660808201523060a082015260a08152612c4260c0826107e1565b51902090565b90612b6b915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f205460a01c61320c565b15612c885750565b60446020917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f6040519485937f0afd93820000000000000000000000000000000000000000000000000000000085528160048601528051918291826024880152018686015e5f85828601015201168101030190fd5b73ffffffffffffffffffffffffffffffffffffffff82168015159493929085612d45575b508415612d32575b5050505090565b612d3c9450613280565b5f808080612d2b565b909450815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f20541614935f612d23565b612da590612d9e6108fb565b503061387f565b610150612dca612db48261084f565b91612dc260405193846107e1565b80835261084f565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020830193013684376001838351923c612e046108fb565b91604082015160f81c90518352604182015160d81c6060840152604682015160d81c6080840152604b82015160f01c60a0840152604d82015160e01c60c0840152605182015160f01c60e0840152605382015160f81c610100840152605482015160a01c610120840152606082015160601c610140840152607482015160601c610160840152608882015160a01c610180840152609482015160601c6101a084015260a882015160601c6101c084015260bc82015160601c916101e0840192835260d081015160e01c92610200850184815260b49460018516613059575b505060028316613003575b73ffffffffffffffffffffffffffffffffffffffff815116610280860190815260048416612fe4575b5060108316612fc1575b5060088216612f9f575b60208216612f7d575b6040808501926001845216612f49575b50505090565b8201602081015160c01c6020850152600883018311611761576028015160c01c905260108101809111611761575f80612f43565b916020818401015160601c6102c0850152601481018091116117615791612f33565b916020818401015160601c6102a0850152601481018091116117615791612f2a565b5173ffffffffffffffffffffffffffffffffffffffff166102a08501525f612f20565b8285016020015160601c9052926014810190811061176157925f612f16565b926020818301015160a01c610220860152600c810180821161176157820160209081015160601c61024087015281018082116117615782016020015160601c610260860152603481019081106117615792612eed565b60d48401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617905260d093505f80612ee2565b73ffffffffffffffffffffffffffffffffffffffff8116918215928315613131575b5082156130bc57505090565b60209250905f9160405173ffffffffffffffffffffffffffffffffffffffff858201927fd202158d000000000000000000000000000000000000000000000000000000008452166024820152600460448201526044815261311e6064826107e1565b51915afa60015f511490601f3d11161690565b73ffffffffffffffffffffffffffffffffffffffff82161492505f6130b0565b8181029291811591840414171561176157565b90815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f205460a01c918261320957604051602081019182525f6040820152604081526131b96060826107e1565b5190205f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205264ffffffffff60405f205416806131f65750565b604091925061320490612d92565b015190565b50565b9067ffffffffffffffff81101561323957905b818110156132335781039081116117615790565b50505f90565b5067ffffffffffffffff9061321f565b61012090610100604051917f6cfc932a5a3d22c4359295b9f433edff52b60703fa47690a04a83e40933dd47c835260208301372090565b9073ffffffffffffffffffffffffffffffffffffffff8216801561347157604185148015613467575b809181613389575b5061337f57823b156133135750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b935050505015613321575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116105ca578435866040116105ca576020860135906040880361340257816133f79160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c0116876137f0565b50505b16145f6132b1565b876040101561343a5773ffffffffffffffffffffffffffffffffffffffff9161343391604089013560f81c876137f0565b50506133fa565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b50604085146132a9565b50505050505f90565b1561348157565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602c60248201527f4965786563457363726f773a205472616e7366657220616d6f756e742065786360448201527f656564732062616c616e636500000000000000000000000000000000000000006064820152fd5b9061358f915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623036020526bffffffffffffffffffffffff8060405f209216825460a01c011673ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b565b7f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d4279173ffffffffffffffffffffffffffffffffffffffff6040926136128173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b548368ffffffffffffffffff821661362c8282101561347a565b03907fffffffffffffffffffffffffffff0000000000000000000000000000000000007fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff8668ffffffffffffffffff8460481c160160481b9316911617176136d18273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006bffffffffffffffffffffffff86166bffffffffffffffffffffffff8460601c160160601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005516908251818152827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203093a382519182526020820152a1565b60207fffffffffffffffffffffffffffffffffffffffff0000000000000000000000009160149493805192839101825e019160601b1681520190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411613874579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156105d6575f5173ffffffffffffffffffffffffffffffffffffffff81161561386a57905f905f90565b505f906001905f90565b5050505f9160039190565b607f8211156138c15760085b82811c6138b95760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b60080161388b565b5f526094600b5360d6600a53801560071b176020536017600a209056'

export const ordersBytecode: `0x${string}` = '0x608080604052346015576117f6908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80630175199814610c185780634693d172146109cd5780634b7471061461085a5780634c4692de146108285780637e34a077146106b55780638dd971d51461053d578063947f5178146103a2578063b2b07e661461018b578063bf36994e14610149578063c52e9de1146100fe5763c87b582a14610092575f80fd5b346100fa5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100fa5760043573ffffffffffffffffffffffffffffffffffffffff811681036100fa576100f0602091602435906115a5565b6040519015158152f35b5f80fd5b346100fa577f6fd493f856b22df174df46975d6dcf0895c7dfb3c63d20179c0dcd5563e2f56561014461013036610d58565b604051918291602083526020830190610efb565b0390a1005b346100fa57602061015936610c55565b9161016481856115a5565b938415610178575b85856040519015158152f35b6101829450611049565b8280808061016c565b346100fa5761019936610ce9565b6101a16112b1565b906101bc6101b76101b28380610e56565b610e89565b611377565b906101cf6101ca8280610e56565b611730565b60208201359360028510156100fa5761027d6102696102c39360405160208101917f0638bb0702457e2b4b01be8a202579b8bf97e587fb4f2cc4d4aad01f21a06ee0835260408201528860608201526060815261022d608082611243565b51902083604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b6102766040860186610eaa565b9187611431565b61028a6101ca8480610e56565b90604291604051917f19010000000000000000000000000000000000000000000000000000000000008352600283015260228201522090565b9261036557508161035c6020927f50933cf5a9c44d5ed66b895deb27212aa33d811b46a7b41093e047e213c0bcab945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b604051908152a1005b602091509161035c604061039a857f7343f75be43aba524f85326508cd975d016ef7884676377366c69a7c32e3066896610e56565b0135826114fd565b346100fa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100fa5760043567ffffffffffffffff81116100fa57806004016101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc83360301126100fa577faf81a046e31ebb2be305579e585ac6b2ee3fdc2dc9dba806bb826879bb2c78519161014461052b610144936040519485946020865273ffffffffffffffffffffffffffffffffffffffff61046884610c34565b166020870152602481013560408701526044810135606087015260648101356080870152608481013560a087015260a481013560c087015273ffffffffffffffffffffffffffffffffffffffff6104c160c48301610c34565b1660e087015273ffffffffffffffffffffffffffffffffffffffff6104e860e48301610c34565b1661010087015273ffffffffffffffffffffffffffffffffffffffff6105116101048301610c34565b166101208701526101248101356101408701520190610dc8565b61016080850152610180840191610e18565b346100fa5761054b36610ce9565b6105536112b1565b9061056960c06105638380611016565b01610e89565b9061057c6105778280611016565b61167f565b60208201359360028510156100fa576105da6102696105e79360405160208101917f0ded7b52c2d77595a40d242eca751df172b18e686326dbbed3f4748828af77c7835260408201528860608201526060815261022d608082611243565b61028a6105778480611016565b9261068057508161035c6020927f3b0ac04165536d6b11d04220f998c840bd6e439d59c5d8721bba8a4e1fb9ebfd945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b602091509161035c60e061039a857f582f43f2a741cbe708aae3b8d38a4efc3d09d7e81919697b3ca693f4c444cc0596611016565b346100fa576106c336610ce9565b6106cb6112b1565b906106dc6101b76101b28380610fe3565b906106ef6106ea8280610fe3565b611648565b60208201359360028510156100fa5761074d61026961075a9360405160208101917f322d980b7d7a6a1f7c39ff0c5445da6ae1d8e0393ff0dd468c8be3e2c8644388835260408201528860608201526060815261022d608082611243565b61028a6106ea8480610fe3565b926107f357508161035c6020927f3a61aabf2ab04790d082ff1e332853b2f66944c2e951a146121f80272812a476945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b602091509161035c604061039a857f145ad51e4496173bca15e24e7eb46f9ab3a10eea0497e2801a3a6806c06113a396610fe3565b346100fa577fc56d982ad2fd39ebadca073cc88d9bdaee0f4c8e7b2b6be50227169daefc7b3f61014461013036610d58565b346100fa5761086836610ce9565b6108706112b1565b906108816101b76101b28380610e56565b9061089461088f8280610e56565b611611565b60208201359360028510156100fa576108f26102696108ff9360405160208101917f075eb6f7578ff4292c241bd2484cd5c1d5e6ecc2ddd3317e1d8176b5a45865ec835260408201528860608201526060815261022d608082611243565b61028a61088f8480610e56565b9261099857508161035c6020927f79ce85909be2c590a728d1634ce6ec8a7cbf815260bacc05387890a313da8130945f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2091167fffffffffffffffffffffffff0000000000000000000000000000000000000000825416179055565b602091509161035c604061039a857fcf52e3228bc482a6656d8ab56c09888b1c5bf6aaadba0185e96a34836f2bb1d496610e56565b346100fa5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100fa5760043567ffffffffffffffff81116100fa5780600401906102007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82360301126100fa577f54bee205d9b03332d6dc82bc907476dfef6ed4fd86058d49a72994baee78117591610144610be7926040519384936020855273ffffffffffffffffffffffffffffffffffffffff610a9182610c34565b1660208601526024830135604086015273ffffffffffffffffffffffffffffffffffffffff610ac260448501610c34565b1660608601526064830135608086015273ffffffffffffffffffffffffffffffffffffffff610af360848501610c34565b1660a086015260a483013560c086015273ffffffffffffffffffffffffffffffffffffffff610b2460c48501610c34565b1660e086015260e483013561010086015261010483013561012086015261012483013561014086015261014483013561016086015273ffffffffffffffffffffffffffffffffffffffff610b7b6101648501610c34565b1661018086015273ffffffffffffffffffffffffffffffffffffffff610ba46101848501610c34565b166101a08601526101e4610bd3610bbf6101a4860184610dc8565b6102006101c08a0152610220890191610e18565b936101c48101356101e08801520190610dc8565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe085840301610200860152610e18565b346100fa5760206100f0610c2b36610c55565b92919091611049565b359073ffffffffffffffffffffffffffffffffffffffff821682036100fa57565b9060607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8301126100fa5760043573ffffffffffffffffffffffffffffffffffffffff811681036100fa57916024359160443567ffffffffffffffff81116100fa57826023820112156100fa5780600401359267ffffffffffffffff84116100fa57602484830101116100fa576024019190565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126100fa576004359067ffffffffffffffff82116100fa577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc826060920301126100fa5760040190565b60207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126100fa576004359067ffffffffffffffff82116100fa577ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc82610120920301126100fa5760040190565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1823603018112156100fa57016020813591019167ffffffffffffffff82116100fa5781360383136100fa57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffee1813603018212156100fa570190565b3573ffffffffffffffffffffffffffffffffffffffff811681036100fa5790565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100fa570180359067ffffffffffffffff82116100fa576020019181360383136100fa57565b90610120610fcf610fe09373ffffffffffffffffffffffffffffffffffffffff610f2482610c34565b16845260208101356020850152604081013560408501526060810135606085015273ffffffffffffffffffffffffffffffffffffffff610f6660808301610c34565b16608085015273ffffffffffffffffffffffffffffffffffffffff610f8d60a08301610c34565b1660a085015273ffffffffffffffffffffffffffffffffffffffff610fb460c08301610c34565b1660c085015260e081013560e0850152610100810190610dc8565b919092816101008201520191610e18565b90565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffea1813603018212156100fa570190565b9035907ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01813603018212156100fa570190565b9073ffffffffffffffffffffffffffffffffffffffff8216801561123a57604185148015611230575b809181611152575b5061114857823b156110dc5750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b9350505050156110ea575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116100fa578435866040116100fa57602086013590604088036111cb57816111c09160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c011687611767565b50505b16145f61107a565b87604010156112035773ffffffffffffffffffffffffffffffffffffffff916111fc91604089013560f81c87611767565b50506111c3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5060408514611072565b50505050505f90565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761128457604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60406008602082516112c38482611243565b828152017f69457865634f44420000000000000000000000000000000000000000000000008152206005602083516112fb8582611243565b828152017f352e302e3000000000000000000000000000000000000000000000000000000081522082519160208301937f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f855283015260608201524660808201523060a082015260a0815261137160c082611243565b51902090565b803b61138257505f90565b602073ffffffffffffffffffffffffffffffffffffffff916004604051809481937f8da5cb5b000000000000000000000000000000000000000000000000000000008352165afa908115611426575f916113da575090565b90506020813d60201161141e575b816113f560209383611243565b810103126100fa575173ffffffffffffffffffffffffffffffffffffffff811681036100fa5790565b3d91506113e8565b6040513d5f823e3d90fd5b92919073ffffffffffffffffffffffffffffffffffffffff84169384331494856114f3575b5084156114e1575b84156114ce575b505050501561147057565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601b60248201527f696e76616c69642d73656e6465722d6f722d7369676e617475726500000000006044820152fd5b6114d89450611049565b5f808080611465565b93506114ed81856115a5565b9361145e565b151594505f611456565b906bffffffffffffffffffffffff811015611591576bffffffffffffffffffffffff16905b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f209073ffffffffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffff000000000000000000000000000000000000000083549260a01b169116179055565b506bffffffffffffffffffffffff90611522565b73ffffffffffffffffffffffffffffffffffffffff1680151591826115c957505090565b9091505f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205273ffffffffffffffffffffffffffffffffffffffff60405f2054161490565b61012090610100604051917f6cfc932a5a3d22c4359295b9f433edff52b60703fa47690a04a83e40933dd47c835260208301372090565b61016090610140604051917faa3429fb281b34691803133d3d978a75bb77c617ed6bc9aa162b9b30920022bb835260208301372090565b61168d6101a0820182610eaa565b90919067ffffffffffffffff8111611284576040516116d4601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200182611243565b818152602081019136818601116100fa576020815f92610200978637830101525190206101e0604051927ff24e853034a3a450aba845a82914fbb564ad85accca6cf62be112a154520fae0845260208401376101c08201522090565b61012090610100604051917f60815a0eeec47dddf1615fe53b31d016c31444e01b9d796db365443a6445d008835260208301372090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116117eb579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611426575f5173ffffffffffffffffffffffffffffffffffffffff8116156117e157905f905f90565b505f906001905f90565b5050505f916003919056'

export const proofsBytecode: `0x${string}` = '0x60808060405234601557613362908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c8063168406851461201357806327de9e3214611df457806351904c84146117905780636031badb14611729578063768ca2d91461131657806380c269fc14610a7357806386d1a69f1461075e5780639940686e14610454578063a452b0cc146103fd578063a61e0f93146102c1578063ac9650d8146101b0578063d9dae49114610105578063f2467d87146100d85763fd00f645146100b3575f80fd5b346100d45760206100cc6100c636612037565b916123c0565b604051908152f35b5f80fd5b346100d45760206100fb6100f56100ee366120a0565b91906124ed565b90612fa8565b6040519015158152f35b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760406101416004356124ed565b600183820151115f14610190576101588183612f8a565b80925b8115159283610176575b505050825191825215156020820152f35b6101869350602081015191612814565b1515818480610165565b8160281c155f146101a75760ff5f5b16809261015b565b60ff600161019f565b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760043567ffffffffffffffff81116100d4576101ff90369060040161206f565b5f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe181360301905b828410156102bf578360051b810135828112156100d457810180359067ffffffffffffffff82116100d45760200181360381136100d457815f92918392604051928392833781018381520390305af4933d156102b7573d9461028986612386565b956102976040519788612137565b86523d5f602088013e5b6102ad57845160208601fd5b6001019350610228565b6060946102a1565b005b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760043573ffffffffffffffffffffffffffffffffffffffff811681036100d4576103578173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231260205260405f2090565b6103f964ffffffffff68ffffffffffffffffff806103d16040519561037b876120ee565b5496828816875284602088019860481c16885273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460901c16935116935116604051938493846040919493926060820195825260208201520152565b0390f35b346100d45761041461040e366120a0565b9061225e565b6040516005821015610427576020918152f35b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d4576004356104cd3373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5468ffffffffffffffffff81168281106106da576105488368ffffffffffffffffff61051a827fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff956120e1565b7fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000008616179460901c166120d4565b60901b9116176105953373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300546bffffffffffffffffffffffff82166bffffffffffffffffffffffff8260601c16016bffffffffffffffffffffffff81116106ad5777ffffffffffffffffffffffff0000000000000000000000007fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff9160601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405181815230907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a36040519081527f6b1d99469ed62a423d7e402bfa68a467261ca2229127c55045ee41e5d9a0f21d60203392a2005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602c60248201527f4965786563457363726f773a205472616e7366657220616d6f756e742065786360448201527f656564732062616c616e636500000000000000000000000000000000000000006064820152fd5b346100d4575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d457335f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231260205260409020604051906107c6826120ee565b5468ffffffffffffffffff811680835264ffffffffff602084019260481c16825215610a475764ffffffffff90511690814210610a175768ffffffffffffffffff905f6108503373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231260205260405f2090565b558181511661089c3373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006108ca838684166120d4565b9116176109143373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5560405190815233907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a3818151167fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006109be7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230054936bffffffffffffffffffffffff8560601c16612f34565b60601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005551166040519081527ff6334794522b9db534a812aaae1af828a2e96aac68473b58e36d7d0bfd67477b60203392a2005b507f26ab0fe6000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b7fbf7babf4000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b346100d457610a8136612037565b610a8a83612acc565b929060608401516080850151600a810290808204600a14901517156106ad57610ab2916120d4565b8042106112e757506020840180518084109081156112de575b81156112d2575b81156112c4575b81156112a4575b5061125b576040850151600103611034575083610afc91612e1a565b801561100157610180840190815194601e860295808704601e14901517156106ad576040610ffc937f1bccc549c38561cd5b57f0db11ceb8dde1b0b6ee05ab5e155b51c7c5ba64becb606073ffffffffffffffffffffffffffffffffffffffff6101c07f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d427967f6381d9813cabeb57471b5a7e05078e64845ccdb563146a6911d536f24ce960f187610bd27f2c2ab84dcf6b661d7e0c1b7659a549e702c48bab92232b02530e131552aa4baa9f60648d9104612ca4565b97610bf58c87610280870151169261012087015161022088015101905101612ca4565b610c3c8273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000610ca98368ffffffffffffffffff610c7b82828760481c166120e1565b60481b7fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff86161794166120d4565b911617610cf38373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff000000000000000000000000610d786bffffffffffffffffffffffff85166bffffffffffffffffffffffff858e1c16612f34565b8b1b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300558183518281527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a382519182526020820152a1015116610e218173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff610e5b8668ffffffffffffffffff8460481c166120e1565b60481b911617610ea88273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5584519081528360208201528b85820152a17399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301602052815f20547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff610f328368ffffffffffffffffff8460481c166120d4565b60481b9116177399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301602052825f20557fc2aca55aa696938c7e95842e8939ca0fbb2120a3eeb8948cdcee2b70da566672606083517399c2268479b93fde36232351229815df80837e2381528360208201528b85820152a18151907399c2268479b93fde36232351229815df80837e2382526020820152a1604051938493846040919493926060820195825260208201520152565b0390a2005b50837f839b2a53000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90929394915f9386515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231560205261107260405f209351836120e1565b9161107d87846120d4565b948360081c5b8060081b9781890461010014821517156106ad578789101561124b57815f528660205260405f2054987fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff90808811611239575b61010081018082116106ad578a106111fa575b506110f5838d886131eb565b19908a1916169081156111ee57906111d66111e993927f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558560011c1685037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff841460081b17906120d4565b99825f52886020521760405f2055612c67565b611083565b9850506111e990612c67565b6112066001918b6120e1565b1b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82019182116106ad57168c6110e9565b9061124482896120e1565b1b906110d6565b9550509796955093505050610afc565b516040517f52a454440000000000000000000000000000000000000000000000000000000081526004810187905260248101849052604481018590526064810191909152608490fd5b6112af9150846120e1565b6112bd8560408801516120e1565b1087610ae0565b604087015186119150610ad9565b61100086119150610ad2565b85159150610acb565b857f62863757000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346100d4576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d457600435366064116100d45760643567ffffffffffffffff81116100d45761137190369060040161206f565b919060e4359060c4359060843561138785612acc565b9060243567ffffffffffffffff8116908181036100d457506044359167ffffffffffffffff8316928381036100d457505f5f5b8b81106115cd575083838683159485156115b6575b505050505061158357505061140c9067ffffffffffffffff60806113ff60406113f9878d8a61218d565b01612178565b92015160011c91166120d4565b804210156115545750604061143b611432611428848a8761218d565b60808101906121fa565b60a4359161224e565b01359583159283156114e4575b5050506114b457835f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623166020528060405f2055604051938452602084015260408301527ff10b4ed80f56e61624631978d4e790461a896f6dbabb2d5191c015e32bf9b25260603393a3005b837fe856d9ff000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b6114ee935061218d565b61150360206114fc83612178565b9201612178565b67ffffffffffffffff604051918160208401948886521660408401521660608201523360808201528260a08201528360c082015260c0815261154660e082612137565b519020841415858080611448565b857fd66940ee000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b82517f3eaecdd1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b6115c1949550613030565b14158a838386836113cf565b906115d9828d8a61218d565b6115e660808201826121fa565b916115f081612178565b9267ffffffffffffffff61160660208401612178565b8161161360408601612178565b91816040519860a0606088028b01016040521688521660208701521660408501526080606085015260808401928184525f5b8281106116b657505050927fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000009260c09260608067ffffffffffffffff61168e8260019a01612178565b1692510260a084012092604051948552602085015e608083015260a0820152201691016113ba565b6116c181848461224e565b359073ffffffffffffffffffffffffffffffffffffffff821682036100d45760019160e06116f560206113f985898961224e565b9167ffffffffffffffff604061170c868a8a61224e565b013593606086028c019260a08401521660c0820152015201611645565b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d4576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562316602052602060405f2054604051908152f35b346100d45760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d45760443560043560643560a43560243560843567ffffffffffffffff83116100d457366023840112156100d45782600401359367ffffffffffffffff85116100d457602484019360248636920101116100d45760c43567ffffffffffffffff81116100d45761183190369060040161206f565b9761183b88612acc565b9590928185108015611de1575b611d9a57899a6118876118828760409d9b9c9d5160208101908d825282604082015260408152611879606082612137565b5190209b612b1d565b612b6e565b600581101561042757611d6a578b6118bc85856118b68f8f908f918f8f90936118af94612b7d565b8c8c612c19565b93612c3e565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231360205260405f2054945f905b806001831b10611d5a5750821493841594611cdb575b50505050611cb05750845f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205264ffffffffff60405f20911660081b7fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff601316177fffffffffffffffffffffffffffffffffffff0000000000000000ffffffffffff8360301b9116178088611ab9575b5097857f06e4052a5c8b23af05817e7be83e156ef180c2ae889c6d79a1718d0160e5287160407f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db665044956002866102bf9e869a98555f80520160205285825f20558151908152856020820152a36040611a286fffffffffffffffffffffffffffffffff611a218460801c6130bf565b93166130bf565b81519060208201937f2f697066732f66303137303132323000000000000000000000000000000000008552602f830152604f820152604f8152611a6c606f82612137565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8351948593602085525180918160208701528686015e5f85828601015201168101030190a2612cb7565b9391989050615fb38811611c7e57604051935f60208601528888602487015f815237611b166024868b81015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101875286612137565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549460018660c01c019067ffffffffffffffff82116106ad5777ffffffffffffffffffffffffffffffffffffffffffffffff967cffffffffff0000000000000000000000000000000000000000000000008360c01b1697889116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300558051918260401b6bfe61000180600a3d393df3000161fffe8411830152600b8301601583015ff0928315611c715764ffffffffff73ffffffffffffffffffffffffffffffffffffffff9392611c0d928594521630613303565b16911603611c4457909891937fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff9091161785611994565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b63301164255f526004601cfd5b877fa8171b27000000000000000000000000000000000000000000000000000000005f52600452615fb360245260445ffd5b7f155e602e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b859450611ceb90889392936120e1565b91925f905b828210611d06575050505014158a808080611901565b91939092945060018516155f14611d3e57611d22838584612c94565b35905f52602052600160405f205b94811c920185949391611cf0565b611d49838584612c94565b355f52602052600160405f20611d30565b90611d6490612c67565b906118eb565b858c7f6a2f6fd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6040517f114e2986000000000000000000000000000000000000000000000000000000008152600481018b9052602481018690526044810183905260648101849052608490fd5b5082611ded83876120e1565b1015611848565b346100d45760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126100d457600435611e6d3373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5468ffffffffffffffffff8160901c1690828210611fe057335f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562312602052604090209062093a804201928342116106ad57611eec857fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff926120e1565b60901b911617611f393373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b55805468ffffffffffffffffff841668ffffffffffffffffff8216019068ffffffffffffffffff82116106ad577fffffffffffffffffffffffffffffffffffff000000000000000000000000000068ffffffffffffffffff6dffffffffff0000000000000000008660481b16931691161717905560405191825260208201527f7659747cd8571f1071eea946fdc648adcf181cad916f32a05f82c3a52597604860403392a2005b507f5694f424000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b346100d45760206100cc61203161202936612037565b9290916124ed565b90612814565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60609101126100d457600435906024359060443590565b9181601f840112156100d45782359167ffffffffffffffff83116100d4576020808501948460051b0101116100d457565b7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc60409101126100d4576004359060243590565b919082018092116106ad57565b919082039182116106ad57565b6040810190811067ffffffffffffffff82111761210a57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761210a57604052565b3567ffffffffffffffff811681036100d45790565b91908110156121cd5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61813603018212156100d4570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156100d4570180359067ffffffffffffffff82116100d4576020019160a08202360383136100d457565b91908110156121cd5760a0020190565b908061227461226c846124ed565b929094612b1d565b61227d81612b6e565b600581101561042757612376575060208101805180841090811561235e575b50612356576001604083015114612343576122b8838386612f5e565b61233a576122c78151846120e1565b82515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231560205260405f208160081c5f52602052600160ff60405f205492161b16612331576123229261231c9151906120e1565b92612f8a565b111561232d57600190565b5f90565b50505050600490565b50505050600390565b50505060281c612351575f90565b600190565b505050505f90565b6123699150846120e1565b604083015111155f61229c565b9150506123839150612b6e565b90565b67ffffffffffffffff811161210a57601f017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200190565b919290926123cd836124ed565b6001604082979397015114948561240e575b506123eb939495613030565b9180156123fe575b6123f957565b5f9150565b5064ffffffffff821615156123f3565b61241f919495508261188291612b1d565b926005841015610427576123eb93151594936123df565b604051906102e0820182811067ffffffffffffffff82111761210a576040525f6102c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a08201520152565b6124f5612436565b505f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f20549061253c64ffffffffff8316612535612436565b5030613303565b6040516101809161254d8383612137565b610150825260208201907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084013683376001828451923c61258c612436565b92604083015160f81c91518452604183015160d81c6060850152604683015160d81c6080850152604b83015160f01c60a0850152604d83015160e01c60c0850152605183015160f01c60e0850152605383015160f81c610100850152605483015160a01c610120850152606083015160601c610140850152607483015160601c610160850152608883015160a01c90840152609482015160601c6101a084015260a882015160601c6101c084015260bc82015160601c916101e0840192835260d081015160e01c92610200850184815260b494600185166127df575b505060028316612789575b73ffffffffffffffffffffffffffffffffffffffff81511661028086019081526004841661276a575b5060108316612747575b5060088216612725575b60208216612703575b60408085019260018452166126cf575b50505090565b8201602081015160c01c60208501526008830183116106ad576028015160c01c9052601081018091116106ad575f806126c9565b916020818401015160601c6102c0850152601481018091116106ad57916126b9565b916020818401015160601c6102a0850152601481018091116106ad57916126b0565b5173ffffffffffffffffffffffffffffffffffffffff166102a08501525f6126a6565b8285016020015160601c905292601481019081106106ad57925f61269c565b926020818301015160a01c610220860152600c81018082116106ad57820160209081015160601c61024087015281018082116106ad5782016020015160601c610260860152603481019081106106ad5792612673565b60d48401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617905260d093505f80612668565b9290925f906001604086015111612a8057612830848651612b1d565b926020860151851490811591612a74575b508015612a65575b612a5c576002600f8460041c1614612a06575064ffffffffff60609260c01c16806128d9575b5060409061238394518251602081019182528584820152838152612894606082612137565b51902081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623056020526002828220018180526020522054906020815191012091612c19565b90506128e6915030613303565b9160408051847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82963b0164ffffffffff16905f6021830191601f8501903c8082520101604052602083015160e01c600401806004116106ad5761294c8160048661324e565b5083516060945f92808311156129ff575b828110612973575b50929492506040905061286f565b6040519650918290039291017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f840181165b8083015181890152019081156129df57907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0906129a7565b505061238394604092838183015f60208201520184528152948192612965565b508161295d565b919293505060281c7fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000006040519260208401948552161760408201525f606082015260608152612a56608082612137565b51902090565b50505050505f90565b50600483901c600f1615612849565b6001915014155f612841565b505090612a8d9251612c3e565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231360205260405f205464ffffffffff8116155f1461238357505f90565b612ad4612436565b50612ade816124ed565b9290929164ffffffffff841615612af25750565b7f6a196fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b906040519060208201928352604082015260408152612b3d606082612137565b5190205f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f205490565b600f1660058110156104275790565b6102c0015191939092909173ffffffffffffffffffffffffffffffffffffffff16612bdb5750612bad5750505f90565b7f965df468000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b92509050612be881612386565b90612bf66040519283612137565b808252602082019236828201116100d457815f9260209286378301015251902090565b9160405191602083019384526040830152606082015260608152612a56608082612137565b604080516020810192835290810192909252606080830193909352918152612a56608082612137565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81146106ad5760010190565b91908110156121cd5760051b0190565b818102929181159184041417156106ad57565b6102c001519192909173ffffffffffffffffffffffffffffffffffffffff16908115612e1457612db2608467ffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c16957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f85604051968794602086019a7f5dd80855000000000000000000000000000000000000000000000000000000008c52602487015260406044870152816064870152868601375f8582860101520116810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282612137565b5a603f810290808204603f14901517156106ad576113888501908186116106ad5760061c10612de857915f80949281945193f150565b837f5908e8d3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505050565b6020825192019182516040519060208201928352604082015260408152612e42606082612137565b51902091825f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f2091825490612e7e82612b6e565b600581101561042757612a5c577fffffffffffffffffffffffffffffffffffffffffffffffffffff0000000000ff64ffffffffff60047ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff07fffffffffffffffffffffffffffffffffffff0000000000000000ffffffffffff951617921660081b911617915160301b91161790557fcbc308b5f91040d2659a5201858344b0b583cd2f9e18e8470c2fa052c5b21ff85f80a2600190565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff82116106ad57565b612f8160ff91612f76600194956020870151906120e1565b948560081c916131eb565b92161b16151590565b608060408260281c930151115f14612fa0575090565b905060a81c90565b9190612fb5828251612b1d565b612fbe81612b6e565b6005811015610427576130215750604081016001815114908115613013575b8115612ff9575b50612ff25761238392612f5e565b5050505f90565b90506130096020830151846120e1565b905111155f612fe4565b602083015184109150612fdd565b60041c600f1615159392505050565b9291906001604082015111613086576020015114908161307b575b5015613076577fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001690565b505f90565b60019150145f61304b565b613091935051612c3e565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231360205260405f205490565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f908060401b1773ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff00000000000000008260201b169116178060101b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b17167f06060606060606060606060606060606060606060606060606060606060606068101908181116106ad5760277f01010101010101010101010101010101010101010101010101010101010101017f30303030303030303030303030303030303030303030303030303030303030309360041c1602010190565b60806040830151115f146132335750515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231460205260405f20905f5260205260405f205490565b60281c6fffffffffffffffffffffffffffffffff1692915050565b8051606094939290838111156132fb575b818111156132f3575b5082811061327557505050565b60405194509182900391017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830181165b80830151818701520180156132de577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0906132a8565b505060408184015f6020820152016040528252565b90505f613268565b92508261325f565b607f8211156133455760085b82811c61333d5760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b60080161330f565b5f526094600b5360d6600a53801560071b176020536017600a209056'

export const roundsBytecode: `0x${string}` = '0x608080604052346015576159e2908161001a8239f35b5f80fdfe6102806040526004361015610012575f80fd5b5f3560e01c806305940e17146119e05780630d3c6918146111ed578063613049d91461086b578063623a3737146107b157639ab031b414610051575f80fd5b346107ad576101007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107ad57366064116107ad5760643567ffffffffffffffff81116107ad576100a9903690600401612729565b906080526084359060a43560c43567ffffffffffffffff81116107ad576100d4903690600401612729565b9360e43567ffffffffffffffff81116107ad576100f5903690600401612729565b9060a05292610105600435612999565b6101605260c05267ffffffffffffffff61011d612892565b168210801561076f575b6107015761013794939294612831565b6101c052600160406101c051015260206101c05101526101c051525f927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06101ab610184856080516139ae565b6101a0610190826129f3565b60405161018052610180516127f0565b8061018051526129f3565b015f5b8181106106c15750505f6101a0525b826101a0511061021a576102018460806101c051015161018051526101e0612892565b67ffffffffffffffff806101f26128a9565b1691166101605160c051613a7d565b610218610180516101c0516101605160c051613a9a565b005b90919261022d6101a05185608051612a0b565b61023a816101c051614b80565b9081806106a2575b610661576102536080820182612a78565b92906102b984610262856128c0565b61026e602087016128c0565b9067ffffffffffffffff808061028660408b016128c0565b1693169116939291906040519460a060608502870101604052855260208501526040840152608060608401526080830152565b935f60e0525b8060e051106102ff575050509067ffffffffffffffff6102e560606102ec9594016128c0565b1691614c8c565b9260016101a051016101a05291906101bd565b61030c60e0518284612acc565b6101408190526060013580159081156105d0578461037c60406101405101355b61033861014051612adc565b61012052602061014051016101005267ffffffffffffffff61035c610100516128c0565b166101205160e0518c606060e0949202019160a083015260c08201520152565b6103a9575b505061039360606101c0510151612afd565b60606101c0510152600160e0510160e0526102bf565b6103ca60806101c051018051906103bf82612afd565b905261018051612b2a565b519173ffffffffffffffffffffffffffffffffffffffff6103ed61014051612adc565b67ffffffffffffffff610402610100516128c0565b6101c0516060015160408801521660208601521683526001608084015215610539575050610450610435604086016128c0565b67ffffffffffffffff608061016051015160011c9116612885565b8042106104e957506040610140510135805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231660205260405f205461049957505b5f80610381565b73ffffffffffffffffffffffffffffffffffffffff6104ba61014051612adc565b7ffcbbc69a000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff61050a61014051612adc565b7fc1f5b582000000000000000000000000000000000000000000000000000000005f521660045260245260445ffd5b60a06101c051019081519161054d83612afd565b90526101c05160400151156105cb5750610571818d8b610140518a6101c051614f38565b6060830152600161020061016051015116151590816105ad575b506105a2575b608060608201511515910152610492565b5f6060820152610591565b6105c491508a60a051610140518961016051615129565b155f61058b565b610571565b8461037c61016051518873ffffffffffffffffffffffffffffffffffffffff6105fb61014051612adc565b67ffffffffffffffff6106196020610612866128c0565b95016128c0565b8160405195602087019788521660408601521660608401521660808201528460a0820152608061014051013560c082015260c0815261065960e0826127f0565b51902061032c565b610676606067ffffffffffffffff92016128c0565b7ff21884a7000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b5067ffffffffffffffff6106b8606083016128c0565b16431115610242565b602090604095939495516106d4816127d4565b5f81525f838201525f60408201525f60608201525f608082015282826101805101015201939291936101ae565b61076b61070c612892565b916107156128a9565b936040519485947f5e641325000000000000000000000000000000000000000000000000000000008652600486019094939267ffffffffffffffff60609381608085019816845216602083015260408201520152565b0390fd5b506107a761078e67ffffffffffffffff610787612892565b16846128d5565b8267ffffffffffffffff6107a06128a9565b16916139f3565b15610127565b5f80fd5b346107ad5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107ad5760443560243560643567ffffffffffffffff81116107ad57610806903690600401612729565b926084359367ffffffffffffffff85116107ad5761086661085c92610832610218973690600401612729565b610840600496929635612999565b96909561084b612831565b988560208b01528a8a528989612b3e565b9190968585613a7d565b613a9a565b346107ad5760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107ad57600435366064116107ad5760643567ffffffffffffffff81116107ad576108c5903690600401612729565b906084359160a4359060c43567ffffffffffffffff81116107ad576108ee90369060040161275a565b926108f887613826565b949095610904826138f0565b61091f61091a8361091588856139ae565b612885565b6138f0565b5f945f5b81811061110c575061095386610937612892565b67ffffffffffffffff806109496128a9565b1691168a8c612f6c565b67ffffffffffffffff610964612892565b16891080156110d5575b6110c8575f989498939293905b808210610f5457505050610997816109928761393a565b612872565b91604051916109a58361278b565b8983526020830194855260408301908152606083019384526109f582865183514291939291906040519460a060608502870101604052855260208501526040840152608060608401526080830152565b936040998a96600860208951610a0b8b826127f0565b828152017f69457865634f4442000000000000000000000000000000000000000000000000815220600560208a51610a438c826127f0565b828152017f352e302e3000000000000000000000000000000000000000000000000000000081522089519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84528b83015260608201524660808201523060a082015260a08152610aba60c0826127f0565b519020905f5b868110610ba8575050505050505092610b0c91600194517fb3be6556f580eda5af2d1e851cb87df2eaebf2d03ca8196f9b53b6b6d1f49174606060808401510260a00183a24391614c8c565b92015103610b525764ffffffffff9060281c60281b911617915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623046020525f20555f80f35b92610b7c9150610b60612892565b9067ffffffffffffffff80610b736128a9565b16921690613983565b5f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623136020522055005b90919293949596979850610bbd818886613955565b610c0c610bc982612adc565b73ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b549068ffffffffffffffffff8260901c1687518110610f005750908b92918f5f5b848110610e61575060428c5187518c516020860135988d519186519360208501957f290479a76ebb390a2da0db8916224c7033c966fc00a12448eddc43daf225cb818752888601526060850152608084015260a08301528860c083015260e082015260e08152610c9f610100826127f0565b5190208251907f190100000000000000000000000000000000000000000000000000000000000082528960028301526022820152207f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff60608401358351925f52601b8160ff1c016020528385013584521660605260208260805f60015afa505f6060523d60601851915273ffffffffffffffffffffffffffffffffffffffff80610d4884612adc565b16911690811490811591610e58575b50610e0757610d67600391612adc565b9160d81c046003811015610e0157506003925b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401938411610dd457600193610dc492848e606060e0949202019160a083015260c08201520152565b01908c9897969594939291610ac0565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b92610d7a565b73ffffffffffffffffffffffffffffffffffffffff90610e288c5191612adc565b907fbddb7a07000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b9050155f610d57565b919293945050610e7a610e75828c8a613955565b612adc565b73ffffffffffffffffffffffffffffffffffffffff80610e9985612adc565b16911614610eaf57600101908f8d949392610c2d565b73ffffffffffffffffffffffffffffffffffffffff82610ed08d5191612adc565b907f223cf152000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff610f1f8993612adc565b9251927f5694f424000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b9395610f6a8286859d9a949b959c98969c612a0b565b99610f748b6128c0565b67ffffffffffffffff610f878388612885565b911610801590611094575b6110825790919293949a8a9b5f9b9798999a9b610fb360808a01809a612a78565b9050811015611064579c9b9a999897969594939291905f5b8a8110610ff05750610fb3888e9f9d9e999a9b9c9d6001019293949596979899612a78565b898f8f611030610e758f86908f610e7573ffffffffffffffffffffffffffffffffffffffff9761102461102a938a99612a78565b90612acc565b96613955565b1691161461104057600101610fcb565b8b610ed0610e7573ffffffffffffffffffffffffffffffffffffffff938e8e613955565b5092979650929793989a5093986001905b019098949893929361097b565b9491979a929860019197949a50611075565b50846110c18c67ffffffffffffffff6110ba6020826110b2856128c0565b1693016128c0565b1690612885565b1115610f92565b888461076b61070c612892565b506111066110f467ffffffffffffffff6110ed612892565b168b6128d5565b8567ffffffffffffffff6107a06128a9565b1561096e565b95611118878385612a0b565b6111256080820182612a78565b611158816111348594956128c0565b611140602086016128c0565b9067ffffffffffffffff808061028660408a016128c0565b925f5b82811061118857505050916111819167ffffffffffffffff6102e56060600196016128c0565b9601610923565b806111e761119c610e756001948787612acc565b6111b260206111ac858989612acc565b016128c0565b9067ffffffffffffffff60406111c9868a8a612acc565b0135921690848a606060e0949202019160a083015260c08201520152565b0161115b565b346107ad5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107ad5760043560643567ffffffffffffffff81116107ad5761123f90369060040161275a565b61124883613826565b9091611253816138f0565b604082015160010361191d578260281c158015809161190d575b8015611900575b611892575081516040516020810191825260243560408201526040815261129c6060826127f0565b5190205f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623056020526112d260405f2054614eb4565b600581101561186557611832575b6112ef6044356109928461393a565b604051906112fc8261278b565b86825260243560208301526044356040830152606082015261135282602083015160408401514291939291906040519460a060608502870101604052855260208501526040840152608060608401526080830152565b916040956008602088516113668a826127f0565b828152017f69457865634f444200000000000000000000000000000000000000000000000081522060056020895161139e8b826127f0565b828152017f352e302e3000000000000000000000000000000000000000000000000000000081522088519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f84528a83015260608201524660808201523060a082015260a0815261141560c0826127f0565b5190205f5b83811061156957505050509061146191517fb3be6556f580eda5af2d1e851cb87df2eaebf2d03ca8196f9b53b6b6d1f49174606060808401510260a00183a243905f614c8c565b9060016040820151145f146114af575064ffffffffff9060281c60281b911617915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623046020525f20555f80f35b9164ffffffffff610b7c936114cd6044979497356109158386613965565b9060806040820151115f1461154957608060405f925b0151111561152b57505b60281b911617815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562304602052835f20556044359060243590613983565b906fffffffffffffffffffffffffffffffff9060801b9116176114ed565b608060406fffffffffffffffffffffffffffffffff8660281c16926114e3565b611574818585613955565b90611581610bc983612adc565b5468ffffffffffffffffff8160901c16606088015181106117da57505f5b82811061177c575086519260428c60208a01519560408b01519660208501359760608d01519184519360208501957f290479a76ebb390a2da0db8916224c7033c966fc00a12448eddc43daf225cb818752850152606084015260808301525f60a08301528760c083015260e082015260e0815261161e610100826127f0565b5190208d51907f190100000000000000000000000000000000000000000000000000000000000082528760028301526022820152207f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8d6060840135908051935f52601b8260ff1c016020528085013590521660605260208d60805f60015afa505f6060523d60601851908d5273ffffffffffffffffffffffffffffffffffffffff806116ca84612adc565b16911690811490811591611773575b50611752576116e9600391612adc565b9160d81c04600381101561174c57506003925b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401938411610dd45760019361174692848b606060e0949202019160a083015260c08201520152565b0161141a565b926116fc565b73ffffffffffffffffffffffffffffffffffffffff90610e28895191612adc565b9050158e6116d9565b61178a610e75828989613955565b73ffffffffffffffffffffffffffffffffffffffff806117a987612adc565b169116146117b95760010161159f565b73ffffffffffffffffffffffffffffffffffffffff84610ed08a5191612adc565b879073ffffffffffffffffffffffffffffffffffffffff60606117fc87612adc565b930151927f5694f424000000000000000000000000000000000000000000000000000000005f521660045260245260445260645ffd5b50517f6a2f6fd5000000000000000000000000000000000000000000000000000000005f5260045260243560245260445ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b6020838051925f146118f857015160018101809111610dd457905b6040517f52a454440000000000000000000000000000000000000000000000000000000081526004810191909152602480359082015260448035908201526064810191909152608490fd5b0151906118ad565b5060016044351415611274565b506020830151602435141561126d565b6119278284613965565b6020830190611937818351612885565b602435148015906119d6575b80156119c9575b80156119b1575b61195c5750506112e0565b6119699084519251612885565b6040517f52a454440000000000000000000000000000000000000000000000000000000081526004810192909252602480359083015260448035908301526064820152608490fd5b506119c08160408601516128d5565b60443511611951565b506110006044351161194a565b5060443515611943565b346107ad5760a07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126107ad5760243567ffffffffffffffff81116107ad57611a2f903690600401612729565b9060643560443567ffffffffffffffff82116107ad57366023830112156107ad5781600401359167ffffffffffffffff83116107ad57602481019060248436920101116107ad5760843567ffffffffffffffff81116107ad57611a96903690600401612729565b9092611aa3600435612999565b9290946020840151986040850151600181036126e5575090611afe9291604051602081019060043582528c604082015260408152611ae26060826127f0565b51902099611aee612831565b600160208201528c815287612b3e565b80929192159081156126ce575b5061269857611b1e60c084015183612fd4565b94611b2c8786848b88613275565b60405160208101918b8352846040830152606082015260608152611b516080826127f0565b519020860361266c578685838b8b88611b699661333f565b5f976102808401611bce73ffffffffffffffffffffffffffffffffffffffff82511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5468ffffffffffffffffff8160481c16611bf987610180610120820151610220830151019101510190565b9182158380046001141715610dd4577fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff611c4b611c979473ffffffffffffffffffffffffffffffffffffffff946128d5565b60481b91161792511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5561012084015180612632575b50610220840151806125f8575b505f985f97611cbf8661393a565b9687158880046001141715610dd4575f995b86518b1015611fb357611ce48b88612b2a565b5160608101518b03611d8757600191611d786020611d7e9301517d0101020202020303030303030303000000000000000000000000000000006fffffffffffffffffffffffffffffffff821160071b67ffffffffffffffff83821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b90612885565b9a5b0199611cd1565b6080819c929c0151611d9d575b50600190611d80565b8851905173ffffffffffffffffffffffffffffffffffffffff165f8181527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623016020526040902054929e609084901c68ffffffffffffffffff1691828d1015611fac578c935b611e0d8580956128d5565b60901b7fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff871617946501fffffffffe8760d81c9760d71c169680880460021490151715610dd457611eba8f8290611e6d611ef299600360019c049061556e565b611eb48773ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b556128d5565b9081611ef9575b50507ffb247b6e958d9d4a672036671b63e0507f12a19c2416ee5c591ee6cb2d6d72bc6020604051868152a3612885565b9c90611d94565b611f9c929550611f468473ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231260205260405f2090565b805468ffffffffffffffffff8116808511611fa4575b68ffffffffffffffffff611f91867fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000936128d5565b169116179055612885565b925f80611ec1565b935083611f5c565b8293611e02565b61018088015195998d9950969790958c919080158180046001141715610dd4578a611fdd91612885565b9561010082015160640360648111610dd45761200160649189989d9c9b9a99612872565b04959b5f9c5b8d8b51111561223c578d8a60609e9f612020908e612b2a565b519e8f01510361222c57898e9f8f9a9b9c9d9e9f604001516001901b1799602001516120c0907d0101020202020303030303030303000000000000000000000000000000006fffffffffffffffffffffffffffffffff821160071b67ffffffffffffffff83821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b6120ca908c612872565b906120d49161368c565b91826120df916128d5565b9e5173ffffffffffffffffffffffffffffffffffffffff168d51600110926121448273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5461215a8268ffffffffffffffffff8316612885565b907fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000001617935f14612224578360d81c9360018501809511610dd4576001946121a19161556e565b6121e88373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b556040519081527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a35b019c9b9a999897969b612007565b6001936121a1565b6001919e98999a9b9c9d50612216565b899750908c918c61224c86614d69565b80158180046001141715610dd45773ffffffffffffffffffffffffffffffffffffffff6122966109159461228d61228760608c0151426128d5565b856155ae565b95869185612885565b916101c08901907fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006123548568ffffffffffffffffff6123266123198888511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5495828760481c166128d5565b60481b7fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff8616179416612885565b9116176123a18383511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b555116906040519081527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a36123f86123ef87610180610120820151610220830151019101510190565b611d7888614d69565b9182158380046001141715610dd457610915612421926bffffffffffffffffffffffff94612885565b16927fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230054936bffffffffffffffffffffffff8560601c1603926bffffffffffffffffffffffff8411610dd4576102189987957fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000007f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db6650449760601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300556040519283526001602084015260408301526001606083015260808201527ffb5d4f967c9ab4214ed6b4ac7b03a7512bcd8016c595c7d67ac64b444b98e76960a060043592a260406125676fffffffffffffffffffffffffffffffff6125608460801c614d88565b9316614d88565b81519060208201937f2f697066732f66303137303132323000000000000000000000000000000000008552602f830152604f820152604f81526125ab606f826127f0565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f8351948593602085525180918160208701528686015e5f85828601015201168101030190a26136c3565b61026085015173ffffffffffffffffffffffffffffffffffffffff169080158180046001141715610dd45761262c9161545f565b89611cb1565b61016085015173ffffffffffffffffffffffffffffffffffffffff169080158180046001141715610dd4576126669161545f565b89611ca4565b857f155e602e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8783517f3eaecdd1000000000000000000000000000000000000000000000000000000005f52600452602452600160445260645ffd5b90506126dd60018a8689614cda565b141589611b0b565b6084908b604051917f5e6413250000000000000000000000000000000000000000000000000000000083528160048401526024830152604482015260016064820152fd5b9181601f840112156107ad5782359167ffffffffffffffff83116107ad576020808501948460051b0101116107ad57565b9181601f840112156107ad5782359167ffffffffffffffff83116107ad576020808501948460071b0101116107ad57565b6080810190811067ffffffffffffffff8211176127a757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60a0810190811067ffffffffffffffff8211176127a757604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176127a757604052565b6040519060c0820182811067ffffffffffffffff8211176127a7576040525f60a0838281528260208201528260408201528260608201528260808201520152565b81810292918115918404141715610dd457565b91908201809211610dd457565b60243567ffffffffffffffff811681036107ad5790565b60443567ffffffffffffffff811681036107ad5790565b3567ffffffffffffffff811681036107ad5790565b91908203918211610dd457565b604051906102e0820182811067ffffffffffffffff8211176127a7576040525f6102c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a08201520152565b6129a16128e2565b506129ab81614790565b909290916129b883614b57565b90814210156129c5575050565b7f8172e0c6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b67ffffffffffffffff81116127a75760051b60200190565b9190811015612a4b5760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff61813603018212156107ad570190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156107ad570180359067ffffffffffffffff82116107ad576020019160a08202360383136107ad57565b9190811015612a4b5760a0020190565b3573ffffffffffffffffffffffffffffffffffffffff811681036107ad5790565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8114610dd45760010190565b8051821015612a4b5760209160051b010190565b9593919594929094610220526101e05261020052610240525f917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0612bb0612b896101e051876139ae565b612ba5612b95826129f3565b60405161026052610260516127f0565b8061026051526129f3565b015f5b818110612f3457505061026051935f905b6101e0518210612bdb575050608001516102605152565b9093612beb856101e05184612a0b565b612bf58185614b80565b908180612f15575b61066157612c0e6080820182612a78565b92612c1c84610262856128c0565b935f5b818110612c4e575050505091612c469167ffffffffffffffff6102e56060600196016128c0565b940190612bc4565b612c59818386612acc565b60608101358015908115612e93578b6040840135925b87612caf612c7c87612adc565b958d60208901978a67ffffffffffffffff612c968b6128c0565b1692606060e0949202019160a083015260c08201520152565b612cd3575b50905060019392506060915001612ccb8151612afd565b905201612c1f565b73ffffffffffffffffffffffffffffffffffffffff612d0660808401805190612cfb82612afd565b905261026051612b2a565b519467ffffffffffffffff612d23612d1d89612adc565b926128c0565b606086015160408901521660208701521684526001608085015215612df957505050612d6f612d54604088016128c0565b67ffffffffffffffff608061022051015160011c9116612885565b804210612ddb5750604081013590815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231660205260405f2054612dbd5750506001905b905f808b81612cb4565b6104ba73ffffffffffffffffffffffffffffffffffffffff91612adc565b73ffffffffffffffffffffffffffffffffffffffff61050a83612adc565b908360019594838b60a060809601918251958693612e1685612afd565b9052604082015115612e885750612e30935f928392614f38565b915b60608501928352866102006102205101511615159182612e67575b5050612e5f575b511515910152612db3565b5f8152612e54565b612e809250610240519061020051908d61022051615129565b155f80612e4d565b935050505091612e32565b8b61022051518973ffffffffffffffffffffffffffffffffffffffff612eb887612adc565b67ffffffffffffffff612ecf6020610612866128c0565b8160405195602087019788521660408601521660608401521660808201528360a0820152608086013560c082015260c08152612f0c60e0826127f0565b51902092612c6f565b5067ffffffffffffffff612f2b606083016128c0565b16431115612bfd565b602090604051612f43816127d4565b5f81525f838201525f60408201525f60608201525f608082015282826102605101015201612bb3565b909192938484848315948515612fbd575b5050505050612f8b57505050565b517f3eaecdd1000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b612fc8949550614cda565b14155f84848483612f7d565b8051905f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe061301b613005856129f3565b9461301360405196876127f0565b8086526129f3565b013660208501378151927fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613068613052866129f3565b9561306060405197886127f0565b8087526129f3565b013660208601375f95869560015b855188101561318457606061308b8988612b2a565b51015194851561315e575f5b8a81108061314a575b156130b3576130ae90612afd565b613097565b6001929699919493998b8214613130575b506130ef6130d2828b612b2a565b5160206130df858c612b2a565b5101519080610992575084612872565b6affffffffffffffffffffff81101561311a5761310e90915b8a612b2a565b525b0196909193613076565b5061310e6affffffffffffffffffffff91613108565b61314361313c8d612afd565b9c88612b2a565b525f6130c4565b50866131568288612b2a565b5114156130a0565b929197945061317e6001916020613175888a612b2a565b51015190612885565b94613110565b9450949192969095505f925f925b82841061321757505050506131a78382612872565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8401848111610dd4576131db9084612872565b10156131e657505050565b7fcfdb064d000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b90919294613230906132298784612b2a565b5190612885565b948461323c8284612b2a565b511161324e575b600101929190613192565b8161325d929950819550612b2a565b5196600161326b8584612b2a565b5198949050613243565b6102c0015191939092909173ffffffffffffffffffffffffffffffffffffffff166132d357506132a55750505f90565b7f965df468000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9250905067ffffffffffffffff81116127a7576040519061331c601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe016602001836127f0565b808252602082019236828201116107ad57815f9260209286378301015251902090565b929194909573ffffffffffffffffffffffffffffffffffffffff6102c0880151166133ec5750505060239065ffffffffff0064ffffffffff82169465ffffffffffff85169485915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562305602052189160081b16171760405f205560281b1790515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2055565b919490929395505f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205265ffffffffff0060405f209360081b166013179360301b93847fffffffffffffffffffffffffffffffffffff0000000000000000ffffffffffff8216179282613474575b5050506002925081555f80520160205260405f2055565b90919250615fb3831161365a5760246134cf91846040519586925f60208501528484015f81523781015f8382015203017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018452836127f0565b7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549160018360c01c019067ffffffffffffffff8211610dd45777ffffffffffffffffffffffffffffffffffffffffffffffff937cffffffffff0000000000000000000000000000000000000000000000008360c01b1694859116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300558051918260401b6bfe61000180600a3d393df3000161fffe8411830152600b8301601583015ff092831561364d5764ffffffffff73ffffffffffffffffffffffffffffffffffffffff93926135c69285945216306158e9565b16911603613620577fffffff0000000000ffffffffffffffffffff0000000000000000ffffffffffff7fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff60029516911617175f808061345d565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b63301164255f526004601cfd5b827fa8171b27000000000000000000000000000000000000000000000000000000005f52600452615fb360245260445ffd5b8115613696570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b6102c001519192909173ffffffffffffffffffffffffffffffffffffffff16908115613820576137be608467ffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c16957fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f85604051968794602086019a7f5dd80855000000000000000000000000000000000000000000000000000000008c52602487015260406044870152816064870152868601375f8582860101520116810103017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe081018352826127f0565b5a603f810290808204603f1490151715610dd457611388850190818611610dd45760061c106137f457915f80949281945193f150565b837f5908e8d3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505050565b61382e6128e2565b5061383881614790565b92909183929360608101516080820151600781029080820460071490151715610dd45761386491612885565b804210156138c1575061387690614b57565b62093a80420191824211610dd45782821161389057505050565b7f495eb01a000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b827f42f73efa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b80158015613930575b6139005750565b7fc87f3d69000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b50604081116138f9565b61395160649160e061018082015191015190612872565b0490565b9190811015612a4b5760071b0190565b608060408260281c930151115f1461397b575090565b905060a81c90565b91604051916020830193845260408301526060820152606081526139a86080826127f0565b51902090565b91905f925f915b8083106139c157505050565b9091936139ea6001916139e26139d8888688612a0b565b6080810190612a78565b919050612885565b940191906139b5565b909182158015613a74575b8015613a62575b613a5b576001613a1484614ec3565b1b92831561369657838306159384613a2e575b5050505090565b8114935090918315613a47575b5050505f808080613a27565b613a52929350612885565b145f8080613a3b565b5050505f90565b50613a6d83826128d5565b8211613a05565b508083116139fe565b94939291906001604082015114612f8b57613a989495612f6c565b565b8151613aaa60c084015186612fd4565b93805196602082015195613ace613ac75f9a6020890151906128d5565b9788612885565b938760081c5b808060081b046101001481151715610dd457858160081b1015613f10577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff9a8160081b8a11613efb575b6101008260081b01808360081b11610dd4578710613eb8575b608060408a0151115f14613e9d5788515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231460205260405f20825f5260205260405f20545b8c8116613d0a575b8c80821614613cfe57613cb692918d80613c669316187fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f01010101010101010101010101010101010101010101010101010101010101017f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f7f55555555555555555555555555555555555555555555555555555555555555558460011c1684037f3333333333333333333333333333333333333333333333333333333333333333808260021c169116018060041c01160260f81c911460081b1790612885565b9b608060408b0151115f14613cbb5789515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231460205260405f20825f5260205260405f20908154179055612afd565b613ad4565b8860281c1760281b64ffffffffff89161789515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2055612afd565b509a50613cb690612afd565b8c8116805b613d195750613b85565b613dbb613d2e8c60208760081b910151612885565b600183190183167e1f0d1e100c1d070f090b19131c1706010e11080a1a141802121b1503160405601f6101e07f804040554300526644320000502061067405302602000010750620017611707760fc7fb6db6db6ddddddddd34d34d349249249210842108c6318c639ce739cffffffff860260f81c161b60f71c1692831c63d76453e004161a1790612885565b8b516040516020810191825282604082015260408152613ddc6060826127f0565b5190205f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f2054613e1381614eb4565b60058110156118655715908115613e8d575b50613e5d57507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190808211610dd4571680613d0f565b8b517f6a2f6fd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b600f915060041c1615155f613e25565b6fffffffffffffffffffffffffffffffff8860281c16613b7d565b9a6001613ec88360081b896128d5565b1b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff8201918211610dd457169a613b37565b9a613f098260081b8b6128d5565b1b9a613b1e565b50945094925094509594851561475557613f31875160208901519085613983565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623136020528360405f20555f96610280830161402073ffffffffffffffffffffffffffffffffffffffff613fc68184511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff611c4b8c61401a68ffffffffffffffffff8560481c16916109928c610180610120820151610220830151019101510190565b906128d5565b5561012083015180614725575b50610220830151806146ef575b505f975f9661404c896109928761393a565b955f985b85518a10156141f3576140638a87612b2a565b5160608101518a0361410057600191611d7860206140f79301517d0101020202020303030303030303000000000000000000000000000000006fffffffffffffffffffffffffffffffff821160071b67ffffffffffffffff83821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b995b0198614050565b6080819b929b0151614116575b506001906140f9565b8751905173ffffffffffffffffffffffffffffffffffffffff165f8181527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623016020526040902054929d609084901c68ffffffffffffffffff1691828c10156141ec578b935b6141868580956128d5565b60901b7fffffffffff000000000000000000ffffffffffffffffffffffffffffffffffff871617946501fffffffffe8760d81c9760d71c169680880460021490151715610dd457611eba818f611e6d6141e599600360019c049061556e565b9b9061410d565b829361417b565b96509193975091939761420f8a610915836101808d0151612872565b946101008a015160640360648111610dd457614234606491889d93949596979d612872565b04955f5b8a518110156144685760609c8a61424f838e612b2a565b519e8f015103614458579073ffffffffffffffffffffffffffffffffffffffff6143218f999897969594938c6143158d61430f60208f956001604061431a9801511b179f01517d0101020202020303030303030303000000000000000000000000000000006fffffffffffffffffffffffffffffffff821160071b67ffffffffffffffff83821c1160061b1763ffffffff83821c1160051b1761ffff83821c1160041b1760ff83821c1160031b17600f83821c1160021b1791821c1a1790565b90612872565b61368c565b80946128d5565b9e511660018d5111926143718273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006143a88368ffffffffffffffffff8416612885565b9116179315614450578360d81c9360018501809511610dd4576001946143cd9161556e565b6144148373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b556040519081527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a35b019b9091929394959b614238565b6001936143cd565b9695949392919c50600190614442565b5083610915949a506109159398506bffffffffffffffffffffffff969c97506109926145f7969c6109159373ffffffffffffffffffffffffffffffffffffffff6144d36144b88661099286614d69565b926144ca6122876060870151426128d5565b9a8b9185612885565b916101c08401907fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006145568568ffffffffffffffffff6123266123198888511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b9116176145a38383511673ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b555116906040519081527fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a3611d786145f182610180610120820151610220830151019101510190565b91614d69565b16937fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230054946bffffffffffffffffffffffff8660601c1603936bffffffffffffffffffffffff8511610dd4577ffb5d4f967c9ab4214ed6b4ac7b03a7512bcd8016c595c7d67ac64b444b98e769957fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff00000000000000000000000060a09760601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230055602084519401516040519485526020850152604084015260608301526080820152a2565b61471f906147198973ffffffffffffffffffffffffffffffffffffffff6102608801511692612872565b9061545f565b5f61403a565b61474f906147198973ffffffffffffffffffffffffffffffffffffffff6101608801511692612872565b5f61402d565b828760208151910151917f839b2a53000000000000000000000000000000000000000000000000000000005f5260045260245260445260645ffd5b906147996128e2565b506147a26128e2565b506147ab6128e2565b50815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f20549064ffffffffff8216926147ea6128e2565b506147f584306158e9565b936101809060405161480783826127f0565b610150815260208101967fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084013689376001888351923c6148466128e2565b92604082015160f81c97518452604182015160d81c6060850152604682015160d81c6080850152604b82015160f01c60a0850152604d82015160e01c60c0850152605182015160f01c60e0850152605382015160f81c610100850152605482015160a01c610120850152606082015160601c610140850152607482015160601c610160850152608882015160a01c90840152609481015160601c6101a084015260a881015160601c966101c0840197885260bc82015160601c916101e0850192835260d081015160e01c92610200860184815260b49460018516614b22575b505060028316614acc575b73ffffffffffffffffffffffffffffffffffffffff815116610280870190815260048416614aad575b5060108316614a8a575b5060088216614a68575b60208216614a46575b6040808601926001845216614a12575b505050156149e65773ffffffffffffffffffffffffffffffffffffffff9093945116908133036149b4575050565b7f959ae7b0000000000000000000000000000000000000000000000000000000005f526004523360245260445260645ffd5b507f6a196fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b8201602081015160c01c6020860152600883018311610dd4576028015160c01c905260108101809111610dd4575f80614986565b916020818401015160601c6102c086015260148101809111610dd45791614976565b916020818401015160601c6102a086015260148101809111610dd4579161496d565b5173ffffffffffffffffffffffffffffffffffffffff166102a08601525f614963565b8285016020015160601c90529260148101908110610dd457925f614959565b926020818301015160a01c610220870152600c8101808211610dd457820160209081015160601c6102408801528101808211610dd45782016020015160601c61026087015260348101908110610dd45792614930565b60d48401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617905260d093505f80614925565b60806060820151910151600a810290808204600a1490151715610dd457614b7d91612885565b90565b909167ffffffffffffffff614b94846128c0565b1691614bb0602085019367ffffffffffffffff6110ba866128c0565b9067ffffffffffffffff614bc3866128c0565b82519182911611159081614c73575b50614c6957805180921191821592614c3a575b5050614c33575067ffffffffffffffff614c02612d1d82946128c0565b917fe261f85e000000000000000000000000000000000000000000000000000000005f52166004521660245260445ffd5b9150505f90565b67ffffffffffffffff919250614c5e906020614c55886128c0565b94015190612885565b911610155f80614be5565b5050915050600190565b614c839150602083015190612885565b8210155f614bd2565b60c0917fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000009360608060808401510260a084012092604051948552602085015e608083015260a0820152201690565b9291906001604082015111614d305760200151149081614d25575b5015614d20577fffffffffffffffffffffffffffffffffffffffffffffffffffffff00000000001690565b505f90565b60019150145f614cf5565b614d3b935051613983565b5f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231360205260405f205490565b6101800151601e810290808204601e1490151715610dd4576064900490565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f908060401b1773ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff00000000000000008260201b169116178060101b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b17167f0606060606060606060606060606060606060606060606060606060606060606810190818111610dd45760277f01010101010101010101010101010101010101010101010101010101010101017f30303030303030303030303030303030303030303030303030303030303030309360041c1602010190565b600f1660058110156118655790565b905f915b806001841b10614ed45750565b91614ede90612afd565b91614ec7565b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156107ad570180359067ffffffffffffffff82116107ad57602001918160051b360383136107ad57565b929193959490958110156150a85760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1813603018212156107ad5701803594851561509f57614f906020840151614ec3565b614fdf602084019267ffffffffffffffff614fd8614fae8688614ee4565b9050614fcf86614fca85614fc4602089016128c0565b16614ec3565b6128d5565b149751926128c0565b16906128d5565b901c91831593615024575b505050614ff45750565b6060907f155e602e000000000000000000000000000000000000000000000000000000005f52013560045260245ffd5b61502f929350614ee4565b8592915f905b82821061504f5750505050606082013514155f8080614fea565b9091929360018516155f146150835761506983858461570c565b35905f52602052600160405f205b94811c93920190615035565b61508e83858461570c565b355f52602052600160405f20615077565b505f9450505050565b6060847f155e602e000000000000000000000000000000000000000000000000000000005f52013560045260245ffd5b9035907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1813603018212156107ad570180359067ffffffffffffffff82116107ad576020019181360383136107ad57565b9490939291928110156154155760051b810135907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1813603018212156107ad57019173ffffffffffffffffffffffffffffffffffffffff61518984612adc565b161561540d5783519067ffffffffffffffff6151b060206151a9846128c0565b93016128c0565b816040519360208501958652166040840152166060820152606081526151d76080826127f0565b5190209273ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230954169081156153ea575b506152c161522883612adc565b61523185612adc565b7fffffffffffffffffffffffffffffffffffffffff0000000000000000000000006040519181602084019460601b16845288603484015260601b166054820152604881526152806068826127f0565b51902061529060408601866150d8565b917f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f208461571c565b15615396575061533b906040516060602082019286845201356040820152604081526152ee6060826127f0565b5190206152fa83612adc565b9061530860208501856150d8565b9290917f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f209061571c565b15615347575050600190565b9061536673ffffffffffffffffffffffffffffffffffffffff92612adc565b907f43b6c66c000000000000000000000000000000000000000000000000000000005f526004521660245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff846153b68294612adc565b907fdf7a35ff000000000000000000000000000000000000000000000000000000005f52600452166024521660445260645ffd5b73ffffffffffffffffffffffffffffffffffffffff91506101c00151165f61521b565b505050505f90565b73ffffffffffffffffffffffffffffffffffffffff61543384612adc565b7f8a515abf000000000000000000000000000000000000000000000000000000005f521660045260245ffd5b73ffffffffffffffffffffffffffffffffffffffff906154bc8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006154f38568ffffffffffffffffff8416612885565b91161761553d8273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5560405192835216907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a3565b9064ffffffffff81116155a2575b7affffffffffffffffffffffffffffffffffffffffffffffffffffff9060d81b91161790565b5064ffffffffff61557c565b7399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623016020527f861f7eb132380dd5ad5b8ca96193fee5ba23ad87cc564f72aab3e4de44bc05fc54604881901c68ffffffffffffffffff1693929091841561570457600a8502858104600a03610dd45760649004633b9aca0081106156f9575b8581116156f2575b600a820291808304600a1490151715610dd45763bbf81e006156917fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff946156a294612872565b048082116156ea575b5080956128d5565b60481b9116177399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2055565b90505f61569a565b508461564b565b50633b9aca00615643565b505f93505050565b9190811015612a4b5760051b0190565b9073ffffffffffffffffffffffffffffffffffffffff821680156158e0576041851480156158d6575b809181615825575b5061581b57823b156157af5750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b9350505050156157bd575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116107ad578435866040116107ad576020860135906040880361589e57816158939160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c011687615948565b50505b16145f61574d565b8760401015612a4b5773ffffffffffffffffffffffffffffffffffffffff916158cf91604089013560f81c87615948565b5050615896565b5060408514615745565b50505050505f90565b607f82111561592b5760085b82811c6159235760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b6008016158f5565b5f526094600b5360d6600a53801560071b176020536017600a2090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a084116159d7579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156159cc575f5173ffffffffffffffffffffffffffffffffffffffff8116156159c257905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056'

export const tasksBytecode: `0x${string}` = '0x60808060405234601557614255908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c806334623484146114575780635b36c66b146114105780635facd76114610e475780638fc375e514610809578063b504681d146107b8578063bd66528a1461077c578063f6c68e10146104d6578063f722cb3214610475578063fa055d7e146103f45763fc334e8c14610087575f80fd5b346103f05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760043560243590805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f2080546100f48184611ebd565b64ffffffffff8160981c16804210156103c1575073ffffffffffffffffffffffffffffffffffffffff33165f526003820160205260405f20805490610138826122df565b60048110156103945760010361034e57600284019060ff8460801c1690815f528260205260405f20549060ff8660901c1694851592835f1461033f575b60ff8260a81c168581036102f1575061018e8b8b612a27565b036102c15760018201546101a38b8b33612a4d565b810361028e57507fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff167402000000000000000000000000000000000000000017905561027c575b50506001810180911161024f577fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff9060901b91161790556040519182527f4b1763d473ac8fa80b4432ba90047e1b92444d8fabc55e6a002d9b1a316d795960203393a3005b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b5f526020528460405f20555f806101ea565b897f7672bd1e000000000000000000000000000000000000000000000000000000005f526004523360245260445260645ffd5b89897f37072188000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b608491878c925f5260205260405f2054604051927fd3b5b1c9000000000000000000000000000000000000000000000000000000008452600484015233602484015260448301526064820152fd5b610349908a612a27565b610175565b84610358836122df565b907fddda2c82000000000000000000000000000000000000000000000000000000005f526004523360245260048110156103945760445260645ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b837fd66940ee000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b5f80fd5b346103f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760043567ffffffffffffffff81116103f057610443903690600401611cd0565b905f5b82811061045857602060405160018152f35b8061046f6104696001938686611e21565b35612fb7565b01610446565b346103f05761048336611d01565b6104908184959394612f7e565b5f5b8481106104a457602060405160018152f35b806104d06104cb6104b86001948988611e21565b356104c484878a611e21565b359061276a565b612fb7565b01610492565b346103f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f057600435805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20805461053f8184611ebd565b61056561055564ffffffffff8360081c16611f92565b61055f8186612e3b565b84612e96565b64ffffffffff8160981c1680421061074d575060ff8160901c168061071e5750600182018054608083901c60ff1660038501606083901c5b73ffffffffffffffffffffffffffffffffffffffff81166106965750507fffffffffffffffff0000000000ff00ffffffffffffffffffffffffffffffffff937fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff93600193837ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff094155f1461067d57507fffffffffffffffffffffffffffffffffffffffff0000000000000000000000001690555b1617161690557f3afe0f24796ce653c6ab1f3e7aba5ce564eece5e82aee724aff28253e829f07b5f80a2005b9150505f52600286016020525f83604082200155610651565b73ffffffffffffffffffffffffffffffffffffffff908181165f528260205260405f2054908460ff8360a81c16146106d0575b501661059d565b82740300000000000000000000000000000000000000007fffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffffffff84161791165f528360205260405f2055896106c9565b837f5726e182000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b837f3529ce68000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f05760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f0576107b6600435612fb7565b005b346103f0576107c636611d01565b906107d18284612f7e565b5f5b8381106107e557602060405160018152f35b806108026107f66001938789611e21565b356104c4838787611e21565b50016107d3565b346103f05760607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760043560243567ffffffffffffffff81116103f05761085b903690600401611ca2565b919060443567ffffffffffffffff81116103f05761087d903690600401611ca2565b93835f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f209361095f8554956108ba8784611ebd565b60037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff06108f064ffffffffff8a60081c16611f92565b986108fb8a87612e3b565b6109058a87612e96565b61090f8187612edb565b60ff8160801c165f52600284016020526109318b898c8960405f20549161295c565b1617908185888b896109438285611d71565b610d7b575b505050505081815561095a8489612c16565b613e0a565b929061096a87612586565b95610180880151985f965f975b87518910156109dd5761099361098d8a8a612f6a565b516122df565b6004811015610394576002036109c9576109c060019160ff6109b58c8c612f6a565b5160b01c1690611d71565b985b0197610977565b979a6109d78a600192611d71565b9b6109c2565b9192878a948d938d6109ef8682613dac565b945f5b8a51811015610d0a57610a0861098d8288612f6a565b6004811015610394578d8b8360028f94145f14610bd457610a3e935060ff9250610a33915089612f6a565b5160b01c1688611dd0565b978915610ba7578d610a979173ffffffffffffffffffffffffffffffffffffffff610a908f8f9d908f610a78610a8b918a940480976125a1565b9f85610a848585612f6a565b5116613953565b612f6a565b5116613721565b60018b5111610aab575b6001905b016109f2565b73ffffffffffffffffffffffffffffffffffffffff610aca828d612f6a565b511690610b148273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b54918260d81c906001820180921161024f578f91610b349060019561411c565b610b7b8273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557f9703f4589802246c80b822e63697180da799e363cd1b6fd9465a5e5574d534925f80a39050610aa1565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b610bf673ffffffffffffffffffffffffffffffffffffffff91610bfd95612f6a565b51166135cb565b73ffffffffffffffffffffffffffffffffffffffff610c1c828d612f6a565b511690610c668273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b548060d81c926501fffffffffe8260d71c16938085046002149015171561024f578f91610c99906003600196049061411c565b610ce08273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557ff868788948d55240774fdbad06555105ef20bbc70d1b7eccda982b65e11e79bb5f80a3610aa5565b506107b69450908b7f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db66504481938d610d5c848c73ffffffffffffffffffffffffffffffffffffffff6101c089015116613721565b610d73604051928392602084526020840191611de3565b0390a2612d07565b7fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff9495965082602483610dbd8795610e309564ffffffffff99610e3599612a97565b8d81866040519788967fffffffff000000000000000000000000000000000000000000000000000000008260e01b166020890152868801378501918483015f81523701015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d7e565b612ae0565b1660c01b911617908985888b89610948565b346103f05760e07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760243560043560443567ffffffffffffffff81116103f057610e9c903690600401611ca2565b9160643567ffffffffffffffff81116103f057610ebd903690600401611ca2565b9390926084359073ffffffffffffffffffffffffffffffffffffffff8216908183036103f05760a43567ffffffffffffffff81116103f057610f03903690600401611ca2565b94909860c43567ffffffffffffffff81116103f057610f26903690600401611ca2565b959096885f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f209b610f5d611edb565b508c5497610f6b898c611e5e565b610f7e64ffffffffff8a60081c16611f92565b99610f898b8d61227d565b60ff8a60701c16806113e1575060c08b0151600181036113b25750610fe4939291610fc7918f8f8f908f908a93610fc2918d858561295c565b6122f1565b610fd1858c612a27565b93610fdd868d33612a4d565b858d6124cd565b610ff08a8a8587612a97565b604051956060870187811067ffffffffffffffff821117611385576040528287526e0100000000000000000000000000007d0100000000000000000000000000000000000000000000000000000000007fffff00ffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff60037ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff060208c019533875260408d019b8c521617161717906080890151928360011b938085046002149015171561024f576107b69d8b997fffffff0000000000ffffffffffffffffffffffffffffffffffffffffffffffff8f8f7f78ce8a8bc0fcb704e8ba3b3dbb36aa88002df8038128b4af2f27ef65db6650449c610e308f9a98606c8f958f9581877ff6d49bf3e05d33a4bc497d3c793fb5756388bb96b947cf51bb60aaecb0e022e39f9860209f9a7fffffffffffffffffffffffffffffffffffffffff00000000000000000000000072010000000000000000000000000000000000007fffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffffff6112af9d64ffffffffff9f710100000000000000000000000000000000007fffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffff7fffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffff6112137fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff9442611d71565b941616179160981b91161716179e5198519a51816040519c60209b8e9c8d015260601b1660408b015260601b1660548901527fffffffff000000000000000000000000000000000000000000000000000000008260e01b166068890152868801378501918483015f81523701015f8152037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d7e565b1660c01b91161790556112c2848b612c16565b61130e846101808c016113088d73ffffffffffffffffffffffffffffffffffffffff6101c06112f2855184613dac565b926112fe878533613721565b01511692516125a1565b90613721565b604051818152847f3fdb8d7797562d49a81078dbf7fa1771958ea452f8b13d1148383bd9506aecfb843393a3604051908152a2604051908152847f4b1763d473ac8fa80b4432ba90047e1b92444d8fabc55e6a002d9b1a316d795960203393a3610d73604051928392602084526020840191611de3565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b8c7f68104b5c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b8c7f4fc57e22000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b346103f05760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f057602061144f60243560043561276a565b604051908152f35b346103f05760c07ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126103f05760443560643573ffffffffffffffffffffffffffffffffffffffff8116906024356004358383036103f05760843567ffffffffffffffff81116103f0576114d1903690600401611ca2565b95909460a43567ffffffffffffffff81116103f0576114f4903690600401611ca2565b929097845f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20978854976115308988611e5e565b61154364ffffffffff8a60081c16611f92565b9561154e878961227d565b60038b019b73ffffffffffffffffffffffffffffffffffffffff33165f528c60205261157d60405f20546122df565b600481101561039457611c7257604060ff8c60701c1614611c415782916115ab916115b39695948b8b6122f1565b8489896124cd565b6115bc83612586565b335f9081527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260409020549068ffffffffffffffffff821690808210611bbd577f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d427927fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff8268ffffffffffffffffff816117b896037fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000008516179360481c160160481b9116176116ca3373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006bffffffffffffffffffffffff84166bffffffffffffffffffffffff8460601c160160601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405181815230907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203392a360408051338152602081019290925290918291820190565b0390a15f9760ff8760781c16985b89811080611ba5575b15611803577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff811461024f576001016117c6565b929190898414611b5b575b604051878152867f3fdb8d7797562d49a81078dbf7fa1771958ea452f8b13d1148383bd9506aecfb60203393a360036118843373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460d81c046003811015611b5557506003905b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff820191821161024f576bffffffffffffffffffffffff9260018b0194855491829373ffffffffffffffffffffffffffffffffffffffff33165f5260205260405f2090740100000000000000000000000000000000000000006fffffffffffffffffffffffffffffffff871160071b67ffffffffffffffff88821c1160061b1763ffffffff88821c1160051b1761ffff88821c1160041b1760ff88821c1160031b17600f88821c1160021b177d01010202020203030303030303030000000000000000000000000000000088821c1a1760b01b8a60a81b8660601c1717178255600182015581611b23575b50503360601b9384911617928386155f14611a7f5750906affffffffffffffffffffff806119d49493169116176132ca565b9060ff8160581c16916001830180931161024f577fffffffffffffffffffffffffffffffffffffffffff00000000000000000000007fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff9216179160581b911617905b5560ff8560701c16946001860180961161024f577fffffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffff611a7b9660701b911617866125ae565b9055005b94935050506002890190845f5281602052611aaf600160405f200154916affffffffffffffffffffff83166132ca565b9060ff8160581c16916001830180931161024f577fffffffffffffffffffffffffffffffffffffffffff00000000000000000000007fffffffffffffffffffffffffffffffffffffffff00ffffffffffffffffffffff9216179160581b91161790845f52602052600160405f200155611a36565b600201907fffffffffffffffffffffffff00000000000000000000000000000000000000008254161790558b806119a2565b90611897565b96835f52600289016020528660405f20556001840180851161024f577fffffffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffff9060781b9116179661180e565b50805f52600289016020528660405f205414156117cf565b60846040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152602c60248201527f4965786563457363726f773a205472616e7366657220616d6f756e742065786360448201527f656564732062616c616e636500000000000000000000000000000000000000006064820152fd5b887fda19d94c000000000000000000000000000000000000000000000000000000005f52600452604060245260445ffd5b887fa4fb67aa000000000000000000000000000000000000000000000000000000005f526004523360245260445ffd5b9181601f840112156103f05782359167ffffffffffffffff83116103f057602083818601950101116103f057565b9181601f840112156103f05782359167ffffffffffffffff83116103f0576020808501948460051b0101116103f057565b60407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc8201126103f05760043567ffffffffffffffff81116103f05781611d4a91600401611cd0565b929092916024359067ffffffffffffffff82116103f057611d6d91600401611cd0565b9091565b9190820180921161024f57565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761138557604052565b908115600183800414171561024f57565b8181029291811591840414171561024f57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b9190811015611e315760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b90611e68816132bb565b600581101561039457600103611e7c575050565b611e85906132bb565b907fd4b07048000000000000000000000000000000000000000000000000000000005f5260045260058110156103945760245260445ffd5b90611ec7816132bb565b600581101561039457600203611e7c575050565b604051906102e0820182811067ffffffffffffffff821117611385576040525f6102c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a08201520152565b611fa590611f9e611edb565b503061415c565b60405161018091611fb68383611d7e565b610150825260208201907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe084013683376001828451923c611ff5611edb565b92604083015160f81c91518452604183015160d81c6060850152604683015160d81c6080850152604b83015160f01c60a0850152604d83015160e01c60c0850152605183015160f01c60e0850152605383015160f81c610100850152605483015160a01c610120850152606083015160601c610140850152607483015160601c610160850152608883015160a01c90840152609482015160601c6101a084015260a882015160601c6101c084015260bc82015160601c916101e0840192835260d081015160e01c92610200850184815260b49460018516612248575b5050600283166121f2575b73ffffffffffffffffffffffffffffffffffffffff8151166102808601908152600484166121d3575b50601083166121b0575b506008821661218e575b6020821661216c575b6040808501926001845216612138575b50505090565b8201602081015160c01c602085015260088301831161024f576028015160c01c90526010810180911161024f575f80612132565b916020818401015160601c6102c08501526014810180911161024f5791612122565b916020818401015160601c6102a08501526014810180911161024f5791612119565b5173ffffffffffffffffffffffffffffffffffffffff166102a08501525f61210f565b8285016020015160601c9052926014810190811061024f57925f612105565b926020818301015160a01c610220860152600c810180821161024f57820160209081015160601c610240870152810180821161024f5782016020015160601c6102608601526034810190811061024f57926120dc565b60d48401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617905260d093505f806120d1565b906080606082015191015160078102908082046007149015171561024f576122a491611d71565b90814210156122b1575050565b7f42f73efa000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60a01c60ff1660048110156103945790565b92939091936001610200850151161515806124af575b6124835773ffffffffffffffffffffffffffffffffffffffff8516612445575f935b73ffffffffffffffffffffffffffffffffffffffff851615612420575b506123cd9293946040517fffffffffffffffffffffffffffffffffffffffff00000000000000000000000060208201923360601b845287603484015260601b1660548201526048815261239a606882611d7e565b5190207f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f2085613f4f565b156123d6575050565b73ffffffffffffffffffffffffffffffffffffffff92507fdf7a35ff000000000000000000000000000000000000000000000000000000005f52600452336024521660445260645ffd5b6101c0015173ffffffffffffffffffffffffffffffffffffffff1693506123cd612346565b73ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562309541693612329565b827fb3cfaf8e000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b5073ffffffffffffffffffffffffffffffffffffffff851615612307565b939094919273ffffffffffffffffffffffffffffffffffffffff811695861561257d57612546946040519060208201928352604082015260408152612513606082611d7e565b5190207f19457468657265756d205369676e6564204d6573736167653a0a3332000000005f52601c52603c5f2090613f4f565b1561254f575050565b7f43b6c66c000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b50505050505050565b61259d60649160e061018082015191015190611dd0565b0490565b9190820391821161024f57565b9291949390938560019460ff8760781c165f905b808210612739575050906125d591613307565b60c084015190946125f3826affffffffffffffffffffff8816611dd0565b917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff810190811161024f5761262791611dd0565b101561273057907ff6d49bf3e05d33a4bc497d3c793fb5756388bb96b947cf51bb60aaecb0e022e3602060809493604051908152a201518060011b908082046002149015171561024f5771ff00000000000000000000000000000000007fffffffffffffffffffffffffffffff00000000000000000000000000000000007fffffffffffffffff0000000000ffffffffffffffffffffffffffffffffffffff9460027fffffffffffffffffffffffffffffff00fffffffffffffffffffffffffffffff06127157fffffffffffffffffffffffffffff00ffffffffffffffffffffffffffffffffff9642611d71565b9860801b921617179360301b16169116179160981b91161790565b50505050905090565b919250956127606001916affffffffffffffffffffff6127598a87613307565b1690611d71565b96018892916125c2565b919091805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f205464ffffffffff81168015612930576127b090611f92565b91602083018051808710908115612917575b506128ca575060405160208101918252856040820152604081526127e7606082611d7e565b51902093845f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20918254612822816132bb565b6005811015610394576128c05750918183612857869473ffffffffffffffffffffffffffffffffffffffff976101a097613329565b82547fffffffffffffffffffffffffffffffffffff00000000000000000000000000f01660089190911b65ffffffffff00161760309190911b176001179055015116827f252992fb0468d68d6a5784ec03214f0d0a362083f2d7ebd157af43b017a22e065f80a3565b611e8587916132bb565b5160408481015190517f114e298600000000000000000000000000000000000000000000000000000000815260048101939093526024830187905260448301919091526064820152608490fd5b6129279150604086015190611d71565b8610155f6127c2565b827f6a196fcb000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b6102c0015191939092909173ffffffffffffffffffffffffffffffffffffffff166129bb5750155b1561298d575050565b7f965df468000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b9067ffffffffffffffff811161138557604051612a00601f83017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200182611d7e565b818152602081019136818501116103f0576020815f92889686378301015251902014612984565b906040519060208201928352604082015260408152612a47606082611d7e565b51902090565b91604051917fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602084019460601b1684526034830152605482015260548152612a47607482611d7e565b50612aa3929150611d71565b615fb390818111612ab2575050565b7fa8171b27000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b907fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300549160018360c01c019267ffffffffffffffff841161024f5777ffffffffffffffffffffffffffffffffffffffffffffffff7cffffffffff00000000000000000000000000000000000000000000000064ffffffffff86169560c01b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005580518060401b6bfe61000180600a3d393df3000161fffe8211830152600b8101601583015ff0918215612c09575273ffffffffffffffffffffffffffffffffffffffff80612bd2853061415c565b16911603612bdc57565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52600160045260245ffd5b63301164255f526004601cfd5b90612cad91612c5c8273ffffffffffffffffffffffffffffffffffffffff61028084015116612c5684610180610120820151610220830151019101510190565b906135cb565b6101208101518281612cdb575b50506102208101518281612caf575b5050612ca873ffffffffffffffffffffffffffffffffffffffff6101c083015116612ca283613934565b90613953565b613b97565b565b612cd49173ffffffffffffffffffffffffffffffffffffffff61026085015116613721565b5f82612c78565b612d009173ffffffffffffffffffffffffffffffffffffffff61016085015116613721565b5f82612c69565b6102c073ffffffffffffffffffffffffffffffffffffffff91939293015116908115612e3557612dd367ffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c1694612da760405193849260208401977f5dd808550000000000000000000000000000000000000000000000000000000089526024850152604060448501526064840191611de3565b037fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08101835282611d7e565b5a603f810290808204603f149015171561024f5761138885019081861161024f5760061c10612e0957915f80949281945193f150565b837f5908e8d3000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b50505050565b906101c073ffffffffffffffffffffffffffffffffffffffff9101511690813303612e64575050565b7f959ae7b0000000000000000000000000000000000000000000000000000000005f526004523360245260445260645ffd5b90612ea090613dc9565b9081421015612ead575050565b7f8172e0c6000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b60ff8260901c169160ff8160881c1690818414612e355783158015612f57575b612f055750505050565b6040517f0277633400000000000000000000000000000000000000000000000000000000815260048101939093526024830193909352604482015260989190911c64ffffffffff166064820152608490fd5b5064ffffffffff8160981c164210612efb565b8051821015611e315760209160051b010190565b818103612f89575050565b7ffa5dbe08000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f208054612fed816132bb565b6005811015610394576001036132ac575b61301164ffffffffff8260081c16611f92565b9161301b83613dc9565b80421061327d575061321b916132149160047ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff083161781557f625fed9875dada8643f2418b838ae0bc78d9a148a18eee4ee1979ff0f3f5d427604061308761308288613934565b611dbf565b6130c473ffffffffffffffffffffffffffffffffffffffff6102808a015116612ca26130828b610180610120820151610220830151019101510190565b6130ea898273ffffffffffffffffffffffffffffffffffffffff6101c08c0151166135cb565b7399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301602052815f20547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff6131628368ffffffffffffffffff8460481c16611d71565b60481b9116177399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562301602052825f20557fc2aca55aa696938c7e95842e8939ca0fbb2120a3eeb8948cdcee2b70da566672606083517399c2268479b93fde36232351229815df80837e2381528360208201528b85820152a18151907399c2268479b93fde36232351229815df80837e2382526020820152a1613e0a565b5091612586565b925f5b8251811015613253578061324d8673ffffffffffffffffffffffffffffffffffffffff610a8460019588612f6a565b0161321e565b509250507fcbc308b5f91040d2659a5201858344b0b583cd2f9e18e8470c2fa052c5b21ff85f80a2565b847f62863757000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b6132b68184611ebd565b612ffe565b600f1660058110156103945790565b6132dc91908061330257506001611dd0565b6affffffffffffffffffffff8110156132f25790565b506affffffffffffffffffffff90565b611dd0565b816133155760019150015490565b6002915f5201602052600160405f20015490565b9061333381613dc9565b421091821593604083019460018651146135775760208401906133578251846125a1565b60808851115f146135575785515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231460205260405f208160081c5f52602052600160ff60405f2054925b161b1615908115916134f4575b506134c3576133bf8151836125a1565b948360281c9560808851115f146134b95786905b1090816134b1575b5061348057516133ea916125a1565b926080600160ff86161b9551115f1461343f575050515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231460205260405f209060081c5f5260205260405f20908154179055565b64ffffffffff92949193501760281b91161790515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f2055565b5082517fabe7e052000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90505f6133db565b8460a81c906133d3565b5082517f6a2f6fd5000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b905080613502575b5f6133af565b5061350e8151836125a1565b84515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256231560205260405f208160081c5f52602052600160ff60405f205492161b1615156134fc565b600160ff6fffffffffffffffffffffffffffffffff8760281c16926133a2565b5093505f9291925060281c151590816135c3575b50613594575050565b517fabe7e052000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b90505f61358b565b6136f27f1bccc549c38561cd5b57f0db11ceb8dde1b0b6ee05ab5e155b51c7c5ba64becb936136378373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff6136718668ffffffffffffffffff8460481c166125a1565b60481b9116176136be8473ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b556040519384938460409194939273ffffffffffffffffffffffffffffffffffffffff606083019616825260208201520152565b0390a1565b906bffffffffffffffffffffffff809116911603906bffffffffffffffffffffffff821161024f57565b6136f27fc2aca55aa696938c7e95842e8939ca0fbb2120a3eeb8948cdcee2b70da5666729361378d8373ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff0000000000000000006137c48668ffffffffffffffffff8416611d71565b91161761380e8473ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff0000000000000000000000006138946bffffffffffffffffffffffff88166bffffffffffffffffffffffff8560601c166136f7565b60601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405184815273ffffffffffffffffffffffffffffffffffffffff8416907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a36040519384938460409194939273ffffffffffffffffffffffffffffffffffffffff606083019616825260208201520152565b6101800151601e810290808204601e149015171561024f576064900490565b907f6381d9813cabeb57471b5a7e05078e64845ccdb563146a6911d536f24ce960f1916139bd8173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b547fffffffffffffffffffffffffffffffffffffffffffffff000000000000000000613a2a8468ffffffffffffffffff6139fc82828760481c166125a1565b60481b7fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff8616179416611d71565b911617613a748273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b557fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562300547fffffffffffffffff000000000000000000000000ffffffffffffffffffffffff77ffffffffffffffffffffffff000000000000000000000000613afa6bffffffffffffffffffffffff86166bffffffffffffffffffffffff8560601c166136f7565b60601b169116177fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005560405182815273ffffffffffffffffffffffffffffffffffffffff8216907fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60203092a36040805173ffffffffffffffffffffffffffffffffffffffff9092168252602082019290925290819081016136f2565b907399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205268ffffffffffffffffff60405f205460481c168015613d8b57613bf583613934565b613c036060850151426125a1565b90600a8302838104600a0361024f576064900492633b9aca008410613da0575b808411613d98575b50600a810290808204600a149015171561024f5763bbf81e0091613c4e91611dd0565b04808211613d90575b508015613d8b5773ffffffffffffffffffffffffffffffffffffffff6101c0612cad947399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f20547fffffffffffffffffffffffffffff000000000000000000ffffffffffffffffff613cf38668ffffffffffffffffff8460481c166125a1565b60481b9116177399c2268479b93fde36232351229815df80837e235f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f20557f1bccc549c38561cd5b57f0db11ceb8dde1b0b6ee05ab5e155b51c7c5ba64becb60606040517399c2268479b93fde36232351229815df80837e238152866020820152876040820152a1015116613721565b505050565b90505f613c57565b92505f613c2b565b633b9aca009350613c23565b6101000151606403906064821161024f5760649161259d91611dd0565b60806060820151910151600a810290808204600a149015171561024f57613def91611d71565b90565b67ffffffffffffffff81116113855760051b60200190565b9060ff9060701c16908192613e1e83613df2565b93613e2c6040519586611d7e565b8385527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613e5985613df2565b01366020870137847fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0613ea4613e8e87613df2565b96613e9c6040519889611d7e565b808852613df2565b0136602087013784600185015460601c925b8015613f45577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff910193613eff858a612f6a565b8282169052165f526003850160205260405f2054613f1d8488612f6a565b5273ffffffffffffffffffffffffffffffffffffffff613f3d8488612f6a565b511692613eb6565b5094509450509050565b9073ffffffffffffffffffffffffffffffffffffffff8216801561411357604185148015614109575b809181614058575b5061404e57823b15613fe25750916020917f1626ba7e000000000000000000000000000000000000000000000000000000009360405190858252600482015260648660248301978895604087528160448601528385013701915afa9151141690565b935050505015613ff0575f90565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601860248201527f696e76616c69642d7369676e61747572652d666f726d617400000000000000006044820152fd5b5050505050600190565b9050856020116103f0578435866040116103f057602086013590604088036140d157816140c69160ff601b7f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff73ffffffffffffffffffffffffffffffffffffffff961693821c0116876141bb565b50505b16145f613f80565b8760401015611e315773ffffffffffffffffffffffffffffffffffffffff9161410291604089013560f81c876141bb565b50506140c9565b5060408514613f78565b50505050505f90565b9064ffffffffff8111614150575b7affffffffffffffffffffffffffffffffffffffffffffffffffffff9060d81b91161790565b5064ffffffffff61412a565b607f82111561419e5760085b82811c6141965760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b600801614168565b5f526094600b5360d6600a53801560071b176020536017600a2090565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0841161424a579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561423f575f5173ffffffffffffffffffffffffffffffffffffffff81161561423557905f905f90565b505f906001905f90565b6040513d5f823e3d90fd5b5050505f916003919056'

export const viewsBytecode: `0x${string}` = '0x60808060405234601557613923908161001a8239f35b5f80fdfe608080604052600436101561001a575b503661242557612425565b5f3560e01c90816301ffc9a714611eea5750806311e35aba14611e555780631bf6e00d14611e025780631e143ef714611b54578063248ad6a014611a2a57806325eacba8146119f15780632b8857c1146119b857806345b637a9146119485780634b2bec8c146118c65780634f5f44ec146118205780635975b8fc146117b05780635b3ae3e4146117505780636112f6fd146117175780636b55f4a51461164b57806374ed52441461161257806377a99692146115d657806390a0f546146115665780639910fd72146114bf578063a47e7f8014611473578063adccf0d5146112d1578063b1b11d2c14611261578063b74861b214611038578063bd19a4f314610f11578063bd8ab05814610c90578063c140996f14610c36578063c2fb26a614610b38578063ce5f789514610a69578063d09cc57e14610946578063d286eb16146108c9578063d5922f5014610845578063db230b52146107ba578063db8aaa26146107b5578063dcb03241146107b5578063e1523fb4146103b8578063e63ec07d14610351578063e741363b146102b6578063f9353b8d1461023c5763fc0c546a146101c8575f61000f565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230a5416604051908152f35b5f80fd5b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761029e610279600435612a19565b8051906102ac6040602083015192015191604051948594606086526060860190611ff9565b908482036020860152611ff9565b9060408301520390f35b346102385760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760a06103036102f2611fa6565b6102fa6123ea565b50600435612483565b608060405191610314838251611fec565b602081015160208401526040810151604084015273ffffffffffffffffffffffffffffffffffffffff606082015116606084015201516080820152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602067ffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095460a01c16604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385773ffffffffffffffffffffffffffffffffffffffff610404611fc9565b606060a0604051610414816120e7565b5f815282602082015282604082015282808201525f60808201520152166040517f8da5cb5b000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156106f1575f91610786575b50604051917f358982a30000000000000000000000000000000000000000000000000000000083525f83600481845afa9283156106f1575f9361076a575b50604051927ff8c2ceb30000000000000000000000000000000000000000000000000000000084525f84600481855afa9384156106f1575f9461074e575b50604051907f39e75d450000000000000000000000000000000000000000000000000000000082525f82600481865afa9182156106f1575f92610732575b50604051917f84aaf12e000000000000000000000000000000000000000000000000000000008352602083600481875afa9283156106f1575f936106fc575b505f600494604051958680927fe30d26a80000000000000000000000000000000000000000000000000000000082525afa9081156106f15773ffffffffffffffffffffffffffffffffffffffff966106bd955f936106c1575b506106559061062461068694958a6040519a6105db8c6120e7565b168a5260208a0190815260408a0192835260608a0194855260808a0197885260a08a019687526040519a8b9a60208c52511660208b01525160c060408b015260e08a0190611ff9565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08983030160608a0152611ff9565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303016080880152611ff9565b915160a0850152517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08483030160c0850152611ff9565b0390f35b6106869350906106246106e8610655933d805f833e6106e0818361211f565b81019061218c565b945050906105c0565b6040513d5f823e3d90fd5b9392506020843d60201161072a575b816107186020938361211f565b8101031261023857925191925f610567565b3d915061070b565b6107479192503d805f833e6106e0818361211f565b9085610528565b6107639194503d805f833e6106e0818361211f565b92846104ea565b61077f9193503d805f833e6106e0818361211f565b91836104ac565b6107a8915060203d6020116107ae575b6107a0818361211f565b810190612160565b8261046e565b503d610796565b612049565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760206108396107f6611fc9565b73ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460d81c604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760c0610881600435612ba4565b60808101519061014081015190610160810151610180820151906101c06101a084015193015193604051958652602086015260408501526060840152608083015260a0820152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd6742562303602052602073ffffffffffffffffffffffffffffffffffffffff60405f205416604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576004355f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f20546109ac81612e26565b6005811015610a3c576003036109de576109c86106bd91612e35565b9050604051918291602083526020830190611ff9565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152600c60248201527f7461736b2d70656e64696e6700000000000000000000000000000000000000006044820152fd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857610aa3600435612ba4565b60608101516106bd60a08301519273ffffffffffffffffffffffffffffffffffffffff60c0820151169073ffffffffffffffffffffffffffffffffffffffff60e08201511661012073ffffffffffffffffffffffffffffffffffffffff61010084015116920151926040519687968752602087015260408601526060850152608084015260c060a084015260c0830190611ff9565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238575f6060604051610b7581612082565b8181528160208201528260408201520152610bf3610b91612374565b610b996123af565b60405191610ba683612082565b82526020820190815273ffffffffffffffffffffffffffffffffffffffff6040830191468352610c24606085019130835260405196879660208852516080602089015260a0880190611ff9565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303016040880152611ff9565b92516060850152511660808301520390f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760207fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f54604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385773ffffffffffffffffffffffffffffffffffffffff610cdc611fc9565b5f6060604051610ceb81612082565b8281528160208201528260408201520152166040517f8da5cb5b000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156106f1575f91610ef2575b506040517f584feb3a0000000000000000000000000000000000000000000000000000000081525f81600481865afa9081156106f1575f91610ed8575b50604051907fb55e75af000000000000000000000000000000000000000000000000000000008252602082600481875afa9182156106f1575f92610ea1575b506020600494604051958680927f87639c680000000000000000000000000000000000000000000000000000000082525afa9384156106f1575f94610e6b575b5092610e5a73ffffffffffffffffffffffffffffffffffffffff948560405195610e1f87612082565b1685526020850190815260408501938452606085019283526040519586956020875251166020860152516080604086015260a0850190611ff9565b915160608401525160808301520390f35b93506020843d602011610e99575b81610e866020938361211f565b8101031261023857925192610e5a610df6565b3d9150610e79565b9391506020843d602011610ed0575b81610ebd6020938361211f565b8101031261023857925190926020610db6565b3d9150610eb0565b610eec91503d805f833e6106e0818361211f565b83610d77565b610f0b915060203d6020116107ae576107a0818361211f565b82610d3a565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857610120610f4e600435612ba4565b805173ffffffffffffffffffffffffffffffffffffffff81511691604073ffffffffffffffffffffffffffffffffffffffff60208401511692015160208201519173ffffffffffffffffffffffffffffffffffffffff8351169260408073ffffffffffffffffffffffffffffffffffffffff6020840151169201519201519373ffffffffffffffffffffffffffffffffffffffff85511693604073ffffffffffffffffffffffffffffffffffffffff60208801511696015196604051988952602089015260408801526060870152608086015260a085015260c084015260e0830152610100820152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761106f6122d8565b5061107b600435612ba4565b6040518091602082526110d26020830182516040809173ffffffffffffffffffffffffffffffffffffffff815116845273ffffffffffffffffffffffffffffffffffffffff60208201511660208501520151910152565b611124602082015160808401906040809173ffffffffffffffffffffffffffffffffffffffff815116845273ffffffffffffffffffffffffffffffffffffffff60208201511660208501520151910152565b604081810151805173ffffffffffffffffffffffffffffffffffffffff90811660e086015260208201511661010085015201516101208301526060810151610140830152608081015161016083015260a081015161018083015273ffffffffffffffffffffffffffffffffffffffff60c0820151166101a083015273ffffffffffffffffffffffffffffffffffffffff60e0820151166101c083015273ffffffffffffffffffffffffffffffffffffffff610100820151166101e083015273ffffffffffffffffffffffffffffffffffffffff6101e06112176101208401516102c06102008701526102e0860190611ff9565b926101408101516102208601526101608101516102408601526101808101516102608601526101a08101516102808601526101c08101516102a08601520151166102c08301520390f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623075416604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761130861223b565b50611314600435612582565b604051809160208252610200820161133060208401835161203c565b602082015160408401526040820151606084015260608201516080840152608082015160a084015260a082015160c084015260c082015160e084015260e0820151610100840152610100820151610120840152610120820151610140840152610140820151906101e06101608501528151809152602061022085019201905f5b81811061144457505050906101c06114076106bd936101608401516101808701526101808401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0878303016101a0880152611ff9565b916101a08101518286015201517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0848303016101e0850152611ff9565b825173ffffffffffffffffffffffffffffffffffffffff168452869550602093840193909201916001016113b0565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760206040517399c2268479b93fde36232351229815df80837e238152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385760206114f7612374565b8181519101206115056123af565b82815191012060405190838201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261155b60c08261211f565b519020604051908152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623085416604051908152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576020604051633b9aca008152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602060405160078152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576040611684611fc9565b5f60208351611692816120cb565b828152015268ffffffffffffffffff6116f16116ad83612afa565b9273ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b5460481c1660208351611703816120cb565b838152019081528251918252516020820152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576020604051601e8152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576040611789611fc9565b68ffffffffffffffffff61179f6116ad83612afa565b5460481c1682519182526020820152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623095416604051908152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761185761221b565b50611863600435612a19565b60405180916020825260406118ba6118878351606060208701526080860190611ff9565b60208401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe08683030184870152611ff9565b91015160608301520390f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385761190060043561286e565b6bffffffffffffffffffffffff8103611940575060207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff5b604051908152f35b602090611938565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602073ffffffffffffffffffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623065416604051908152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602060405160028152f35b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602060405160048152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857611a64600435612582565b80516005811015610a3c576020820151906040830151906060840151608085015160a086015160c087015160e088015191610100890151936101208a0151956101806101408c01519b0151986040519a611ac38c61018081019b61203c565b60208c015260408b015260608a0152608089015260a088015260c087015260e0860152610100850152610120840152610180610140840152835180915260206101a084019401905f5b818110611b285784806106bd8887838203610160850152611ff9565b825173ffffffffffffffffffffffffffffffffffffffff16865260209586019590920191600101611b0c565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc3601126102385773ffffffffffffffffffffffffffffffffffffffff611ba0611fc9565b5f6060604051611baf81612082565b8281528160208201528160408201520152166040517f8da5cb5b000000000000000000000000000000000000000000000000000000008152602081600481855afa9081156106f1575f91611de3575b506040517f0847c4310000000000000000000000000000000000000000000000000000000081525f81600481865afa9081156106f1575f91611dc9575b50604051927fa61ca6c50000000000000000000000000000000000000000000000000000000084525f84600481845afa9384156106f1575f94611da5575b50906020600492604051938480927f1ba99d7e0000000000000000000000000000000000000000000000000000000082525afa9182156106f1575f92611d5d575b5073ffffffffffffffffffffffffffffffffffffffff93611d21611d52928660405196611ce688612082565b1686526020860190815260408601928352606086019485526040519687966020885251166020870152516080604087015260a0860190611ff9565b90517fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0858303016060860152611ff9565b905160808301520390f35b9091506020813d602011611d9d575b81611d796020938361211f565b8101031261023857519073ffffffffffffffffffffffffffffffffffffffff611cba565b3d9150611d6c565b600492919450611dc06020913d805f833e6106e0818361211f565b94919250611c79565b611ddd91503d805f833e6106e0818361211f565b83611c3b565b611dfc915060203d6020116107ae576107a0818361211f565b82611bfe565b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857602068ffffffffffffffffff611e486107f6611fc9565b5460481c16604051908152f35b346102385760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857611e97611e8f611fa6565b600435612483565b80516004811015610a3c5781602060809301519073ffffffffffffffffffffffffffffffffffffffff606060408301519201511691611ed96040518095611fec565b602084015260408301526060820152f35b346102385760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261023857600435907fffffffff00000000000000000000000000000000000000000000000000000000821680920361023857817f01ffc9a70000000000000000000000000000000000000000000000000000000060209314908115611f7c575b5015158152f35b7f7f5828d00000000000000000000000000000000000000000000000000000000091501483611f75565b6024359073ffffffffffffffffffffffffffffffffffffffff8216820361023857565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361023857565b906004821015610a3c5752565b907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f602080948051918291828752018686015e5f8582860101520116010190565b906005821015610a3c5752565b34610238575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc360112610238576020604051600a8152f35b6080810190811067ffffffffffffffff82111761209e57604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040810190811067ffffffffffffffff82111761209e57604052565b60c0810190811067ffffffffffffffff82111761209e57604052565b6060810190811067ffffffffffffffff82111761209e57604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff82111761209e57604052565b90816020910312610238575173ffffffffffffffffffffffffffffffffffffffff811681036102385790565b6020818303126102385780519067ffffffffffffffff8211610238570181601f820112156102385760208151910167ffffffffffffffff821161209e57604051926121ff601f84017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0166020018561211f565b8284528282011161023857815f926020928386015e8301015290565b6040519061222882612103565b5f60408360608152606060208201520152565b604051906101e0820182811067ffffffffffffffff82111761209e5760405260606101c0835f81525f60208201525f60408201525f838201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f610120820152826101408201525f610160820152826101808201525f6101a08201520152565b604051906122c782612103565b5f6040838281528260208201520152565b60405190610200820182811067ffffffffffffffff82111761209e576040525f6101e0836123046122ba565b815261230e6122ba565b602082015261231b6122ba565b60408201528260608201528260808201528260a08201528260c08201528260e0820152826101008201526060610120820152826101408201528261016082015282610180820152826101a0820152826101c08201520152565b6040519061238360408361211f565b600882527f69457865634f44420000000000000000000000000000000000000000000000006020830152565b604051906123be60408361211f565b600582527f352e302e300000000000000000000000000000000000000000000000000000006020830152565b6040519060a0820182811067ffffffffffffffff82111761209e576040525f6080838281528260208201528260408201528260608201520152565b60646040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601160248201527f66616c6c6261636b2d64697361626c65640000000000000000000000000000006044820152fd5b919061248d6123ea565b92805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f208054926124c584613028565b6125675773ffffffffffffffffffffffffffffffffffffffff165f526003810160205260405f209182549360ff8560a01c166004811015610a3c578088526004811015610a3c5715612560579261253e73ffffffffffffffffffffffffffffffffffffffff93600293879660ff809960a81c1692613188565b602088015260018101546040880152015416606085015260b01c166080830152565b5050505050565b919261257f949550612579915061304a565b916130a6565b90565b9061258b61223b565b91805f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230560205260405f208054916125c383612e26565b6005811015610a3c5780865215612869576125e764ffffffffff8460081c166132a6565b805190602087019182526002600f8660041c161490815f146128565760208101515b6040890152606060808201918251828b015201805182516007810290808204600714901517156128295761263c91613304565b60808a0152519051600a810290808204600a14901517156128295761266091613304565b60c0880152600f8560041c166126ff57505064ffffffffff8360981c1660a086015260ff8360901c168061010087015260ff8460881c1690816101208801526126a98585613329565b6101408801526126b885612e35565b6101c08901526101808801526126ea575b6126d257505050565b6126e39260ff8160801c1692613188565b60e0830152565b6126f48484613484565b6101608701526126c9565b949594612809949390156128135750515f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205260405f205460281c7fffffffffffffffffffffffffffffffffffffffffffffffffffff000000000000831617905b610160850191808352604051906020820192835260408201526040815261278b60608261211f565b51902060e0850152516127bb6fffffffffffffffffffffffffffffffff6127b48360801c613798565b9216613798565b604051917f2f697066732f66303137303132323000000000000000000000000000000000006020840152602f830152604f820152604f81526127fe606f8261211f565b610180840152612e35565b6101c08301525090565b600291505f80520160205260405f205490612763565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b67ffffffffffffffff8660301c16612609565b505050565b90815f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230360205260405f205460a01c918261291357604051602081019182525f6040820152604081526128c360608261211f565b5190205f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205264ffffffffff60405f205416806129005750565b604091925061290e906132a6565b015190565b50565b90604051915f8154908160011c9260018316928315612a0f575b6020851084146129e25784875286939081156129a2575060011461295e575b5061295c9250038361211f565b565b90505f9291925260205f20905f915b81831061298657505090602061295c928201015f61294f565b602091935080600191548385890101520191019091849261296d565b6020935061295c9592507fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0091501682840152151560051b8201015f61294f565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602260045260245ffd5b93607f1693612930565b612a2161221b565b507fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5480821015612acb57507fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230f5f52604051906002906003027f5678991950be43458ed3057e88fa6497c3fb8dca538af5960a6b1c1d09d01e0301612aa583612103565b612aae81612916565b8352612abc60018201612916565b60208401520154604082015290565b907fd53ebe5d000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b73ffffffffffffffffffffffffffffffffffffffff81163003612b4e57506bffffffffffffffffffffffff7fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd67425623005460601c1690565b612b9f68ffffffffffffffffff9173ffffffffffffffffffffffffffffffffffffffff165f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230160205260405f2090565b541690565b90612bad6122d8565b915f527fbb326bbc78dfd63a4190b086959d73749a280eaf90dd9d87f221fd674256230460205264ffffffffff60405f205416801561291357612bfc612c0191612bf56131ef565b50306138c4565b61374f565b612c0a816134b7565b8083929301915103815273ffffffffffffffffffffffffffffffffffffffff6101408301511673ffffffffffffffffffffffffffffffffffffffff610160840151166101208401519060405192612c6084612103565b835260208301526040820152845273ffffffffffffffffffffffffffffffffffffffff6102408301511673ffffffffffffffffffffffffffffffffffffffff610260840151166102208401519060405192612cba84612103565b835260208301526040820152602085015273ffffffffffffffffffffffffffffffffffffffff6101a0830151169073ffffffffffffffffffffffffffffffffffffffff6101c0840151169161018084019283519060405192612d1b84612103565b835260208301526040820152604086015260c0830151606086015260a0830151608086015261020083015160a086015273ffffffffffffffffffffffffffffffffffffffff6101e08401511660c086015273ffffffffffffffffffffffffffffffffffffffff6102a08401511660e086015273ffffffffffffffffffffffffffffffffffffffff6102c0840151166101008601526101208501526060820151610140850152602082015161016085015260408201516101808501525160e08201519081810291818304149015171561282957606490046101a08401526101008101516101c0840152610280015173ffffffffffffffffffffffffffffffffffffffff166101e0830152565b600f166005811015610a3c5790565b6060916060916002600f8260041c16141580613015575b612e535750565b92509050612e77612e71612bfc64ffffffffff8560c01c16306138c4565b92613028565b1561300f5760485b6020818401015160e01c906004810180911161282957612e9f8282613304565b9181606092865185811115613007575b82811115612fff575b50848110612f76575b50612ecd929350613304565b60609380519180831115612f6f575b828110612eeb575b5050509190565b60405195509182900391017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f830181165b8083015181880152018015612f54577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090612f1e565b505060408185015f60208201520160405283525f8080612ee4565b5081612edc565b80935060405194039286017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe080601f8601165b808301518188015201908115612fe157907fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe090612fa9565b5050612ecd9260408186015f60208201520160405284528392612ec1565b90505f612eb8565b945084612eaf565b5f612e7f565b5064ffffffffff8160c01c161515612e4c565b60ff8160e81c161515908161303b575090565b60041c600f1660021415919050565b612bfc64ffffffffff61306a9261305f6122ba565b5060c01c16306138c4565b6130726122ba565b506020810151906054604082015160601c91015160601c906040519261309784612103565b83526020830152604082015290565b9291906130b16123ea565b9373ffffffffffffffffffffffffffffffffffffffff60208401511673ffffffffffffffffffffffffffffffffffffffff831603612869579160409173ffffffffffffffffffffffffffffffffffffffff93600287528251845160208101918383528682015285815261312560608261211f565b519020602088015282518451917fffffffffffffffffffffffffffffffffffffffff000000000000000000000000602084019460601b168452603483015260548201526054815261317760748261211f565b519020828601520151166060830152565b60ff8260901c161580156131df575b6131cb576131a6929350613484565b60405190602082019283526040820152604081526131c560608261211f565b51902090565b9150506002915f520160205260405f205490565b5060ff8260801c16841415613197565b604051906102e0820182811067ffffffffffffffff82111761209e576040525f6102c0838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201528261016082015282610180820152826101a0820152826101c0820152826101e08201528261020082015282610220820152826102408201528261026082015282610280820152826102a08201520152565b6132b561330091612bf56131ef565b6040519060016101806132c8818561211f565b61015084527fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe06020850191013682378351923c6134b7565b5090565b9190820180921161282957565b67ffffffffffffffff811161209e5760051b60200190565b9060ff8160701c1661333a81613311565b613347604051918261211f565b81815261335382613311565b7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0602083019101368237819361338881613028565b61344e57505050600183015460601c905b8015613447577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0190825182101561341a5773ffffffffffffffffffffffffffffffffffffffff9060208360051b8501018282169052165f526003830160205273ffffffffffffffffffffffffffffffffffffffff60405f20541690613399565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5050919050565b602092955061347591945073ffffffffffffffffffffffffffffffffffffffff935061304a565b0151169082511561341a575290565b61348d82613028565b156134a0575061349c9061304a565b5190565b60ff60029260801c165f520160205260405f205490565b906134c06131ef565b91604081015160f81c60208201518452604182015160d81c6060850152604682015160d81c6080850152604b82015160f01c60a0850152604d82015160e01c60c0850152605182015160f01c60e0850152605382015160f81c610100850152605482015160a01c610120850152606082015160601c610140850152607482015160601c610160850152608882015160a01c610180850152609482015160601c6101a085015260a882015160601c6101c085015260bc82015160601c916101e0850192835260d081015160e01c92610200860184815260b4946001851661371a575b5050600283166136c4575b73ffffffffffffffffffffffffffffffffffffffff8151166102808701908152600484166136a5575b5060108316613682575b5060088216613660575b6020821661363e575b8290604080870193600185521661360a575b50505090565b01602081015160c01c6020860152600883018311612829576028015160c01c905260108101809111612829575f8181613604565b916020818401015160601c6102c08601526014810180911161282957916135f2565b916020818401015160601c6102a08601526014810180911161282957916135e9565b5173ffffffffffffffffffffffffffffffffffffffff166102a08601525f6135df565b8285016020015160601c9052926014810190811061282957925f6135d5565b926020818301015160a01c610220870152600c810180821161282957820160209081015160601c61024088015281018082116128295782016020015160601c6102608701526034810190811061282957926135ac565b60d48401517fffffffffffffffffffffffffffffffffffffffffffffffffffffffff000000001617905260d093505f806135a1565b9060408051837fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff82953b0164ffffffffff16905f6021830191601f8501903c8082520101604052565b7f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f908060401b1773ffffffff000000000000000000000000ffffffff7bffffffff000000000000000000000000ffffffff00000000000000008260201b169116178060101b177cff000000ff000000ff000000ff000000ff000000ff000000ff000000ff7eff000000ff000000ff000000ff000000ff000000ff000000ff000000ff00008260081b169116178060041b17167f06060606060606060606060606060606060606060606060606060606060606068101908181116128295760277f01010101010101010101010101010101010101010101010101010101010101017f30303030303030303030303030303030303030303030303030303030303030309360041c1602010190565b607f8211156139065760085b82811c6138fe5760031c91825260081b5f5280608001601f536094600a538060d60160095360170160092090565b6008016138d0565b5f526094600b5360d6600a53801560071b176020536017600a209056'

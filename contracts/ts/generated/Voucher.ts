// Generated from src/voucher/Voucher.sol:Voucher; do not edit.

export const voucherAbi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "hub_",
    "type": "address"
   },
   {
    "name": "sponsor_",
    "type": "address"
   },
   {
    "name": "expiry_",
    "type": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "allow",
  "inputs": [
   {
    "name": "requesters",
    "type": "address[]"
   },
   {
    "name": "amounts",
    "type": "uint256[]"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "allowanceOf",
  "inputs": [
   {
    "name": "requester",
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
  "name": "cover",
  "inputs": [
   {
    "name": "assets",
    "type": "address[]"
   },
   {
    "name": "covered",
    "type": "bool"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "expiry",
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
  "name": "hub",
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
  "name": "isCovered",
  "inputs": [
   {
    "name": "asset",
    "type": "address"
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
  "name": "restore",
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
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "sponsor",
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
  "name": "withdraw",
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
  "type": "event",
  "name": "AllowanceChanged",
  "inputs": [
   {
    "name": "requester",
    "type": "address",
    "indexed": true
   },
   {
    "name": "allowance",
    "type": "uint256",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "CoverageChanged",
  "inputs": [
   {
    "name": "asset",
    "type": "address",
    "indexed": true
   },
   {
    "name": "isCovered",
    "type": "bool",
    "indexed": false
   }
  ]
 },
 {
  "type": "event",
  "name": "Restored",
  "inputs": [
   {
    "name": "requester",
    "type": "address",
    "indexed": true
   },
   {
    "name": "taskId",
    "type": "bytes32",
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
  "name": "Sponsored",
  "inputs": [
   {
    "name": "requester",
    "type": "address",
    "indexed": true
   },
   {
    "name": "dealId",
    "type": "bytes32",
    "indexed": true
   },
   {
    "name": "cost",
    "type": "uint256",
    "indexed": false
   }
  ]
 },
 {
  "type": "error",
  "name": "AllowanceTooLow",
  "inputs": [
   {
    "name": "requester",
    "type": "address"
   },
   {
    "name": "allowance",
    "type": "uint256"
   },
   {
    "name": "cost",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ListsDiffer",
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
  "name": "NotCovered",
  "inputs": [
   {
    "name": "asset",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotSponsoredHere",
  "inputs": [
   {
    "name": "dealId",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotTheRequester",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   },
   {
    "name": "requester",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NotTheSponsor",
  "inputs": [
   {
    "name": "caller",
    "type": "address"
   },
   {
    "name": "sponsor",
    "type": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "NothingToRestore",
  "inputs": [
   {
    "name": "taskId",
    "type": "bytes32"
   }
  ]
 },
 {
  "type": "error",
  "name": "VoucherExpired",
  "inputs": [
   {
    "name": "expiry",
    "type": "uint256"
   }
  ]
 }
] as const

export const voucherBytecode: `0x${string}` = '0x60e0346100c857601f61190438819003918201601f19168301916001600160401b038311848410176100cc578084926060946040528339810103126100c857610047816100e0565b906040610056602083016100e0565b9101516001600160a01b0390921660805260a05260c05260405161180f90816100f582396080518181816103c2015281816109d701528181610aba0152610ede015260a05181818161010e0152818161035501528181610a410152610bf6015260c0518181816102850152610e4a0152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036100c85756fe60806040526004361015610011575f80fd5b5f3560e01c8063156194d414610cde5780631fd3f6dc14610b8357806325e1f09f14610b1c5780632e1a7d4d146109fb578063365a86fc1461098d5780634fa314d01461037957806377c936621461030b578063bfd2385e146102a8578063e184c9be146102505763e580d99414610087575f80fd5b3461024c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024c5760043567ffffffffffffffff811161024c576100d6903690600401611176565b60243567ffffffffffffffff811161024c576100f6903690600401611176565b9273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680330361021d57508383036101ed575f5b83811061014857005b80610156600192878661168a565b3573ffffffffffffffffffffffffffffffffffffffff61017f61017a84898861168a565b6111eb565b165f528260205260405f205561019961017a82878661168a565b7f8df67d4225665225a4234101472448980a4e4191694390ae2758e476f21f89df602073ffffffffffffffffffffffffffffffffffffffff6101dc858b8a61168a565b35936040519485521692a20161013f565b50507fe02e36ea000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b7fc8a17d19000000000000000000000000000000000000000000000000000000005f523360045260245260445ffd5b5f80fd5b3461024c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024c5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461024c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024c5773ffffffffffffffffffffffffffffffffffffffff6102f46111a7565b165f526001602052602060405f2054604051908152f35b3461024c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024c5760043573ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051907fb74861b20000000000000000000000000000000000000000000000000000000082528060048301525f82602481865afa9182156107e5575f9261081b575b5073ffffffffffffffffffffffffffffffffffffffff6101e08301511630036107f0576040516020810191825260243560408201526040815261046a606082611219565b51902091825f52600260205260ff60405f205416908115610577575b5061054b57815f52600260205260405f2060017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff008254161790557f63a88a1577cb6e9de6919d8253dc004d0e6565e121ab5bb1d03b19a61b15433a602073ffffffffffffffffffffffffffffffffffffffff60c061052261051460408751015160408689015101519061120c565b60408088015101519061120c565b9401818151165f526001835260405f2061053d86825461120c565b9055511692604051908152a3005b507ffa07caa8000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b602491505f90604051928380927fadccf0d50000000000000000000000000000000000000000000000000000000082528760048301525afa9081156107e5575f916105ff575b505160058110156105d2576004141583610486565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52602160045260245ffd5b90503d805f833e6106108183611219565b81019060208183031261024c5780519067ffffffffffffffff821161024c57016101e08183031261024c57604051916101e0830183811067ffffffffffffffff8211176107b8576040528151600581101561024c5783526020820151602084015260408201516040840152606082015160608401526080820151608084015260a082015160a084015260c082015160c084015260e082015160e084015261010082015161010084015261012082015161012084015261014082015167ffffffffffffffff811161024c57820181601f8201121561024c5780519067ffffffffffffffff82116107b8578160051b6040519261070e6020830185611219565b83526020808401918301019184831161024c57602001905b8282106107a05750505061014084015261016082015161016084015261018082015167ffffffffffffffff811161024c578161076391840161179d565b6101808401526101a08201516101a08401526101c082015167ffffffffffffffff811161024c57610794920161179d565b6101c0820152836105bd565b602080916107ad846116c7565b815201910190610726565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b6040513d5f823e3d90fd5b7f228bc00b000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b9091503d805f833e61082d8183611219565b81019060208183031261024c5780519067ffffffffffffffff821161024c57016102c08183031261024c5760405191610200830183811067ffffffffffffffff8211176107b85760405261088181836116e8565b835261089081606084016116e8565b60208401526108a28160c084016116e8565b60408401526101208201516060840152610140820151608084015261016082015160a08401526108d561018083016116c7565b60c08401526108e76101a083016116c7565b60e08401526108f96101c083016116c7565b6101008401526101e082015167ffffffffffffffff811161024c5782019181601f8401121561024c576109386102a09284602061098096519101611739565b6101208501526102008101516101408501526102208101516101608501526102408101516101808501526102608101516101a08501526102808101516101c0850152016116c7565b6101e08201529083610426565b3461024c575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024c57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461024c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024c5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680330361021d57604051907fc86283c8000000000000000000000000000000000000000000000000000000008252600435600483015260248201526020816044815f73ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165af180156107e557610ae857005b6020813d602011610b14575b81610b0160209383611219565b8101031261024c57518015150361024c57005b3d9150610af4565b3461024c5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024c5773ffffffffffffffffffffffffffffffffffffffff610b686111a7565b165f525f602052602060ff60405f2054166040519015158152f35b3461024c5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024c5760043567ffffffffffffffff811161024c57610bd2903690600401611176565b60243580151580910361024c5773ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001680330361021d575082905f9260ff8216935b818110610c3157005b8073ffffffffffffffffffffffffffffffffffffffff610c5761017a600194868961168a565b165f525f60205260405f20867fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0082541617905573ffffffffffffffffffffffffffffffffffffffff610cad61017a83868961168a565b167fa36b87739e7f5cb5024f469c1ee0d5f7d7ad24eba493ba69b60a1e903f3031696020604051878152a201610c28565b3461024c5760807ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261024c5760043567ffffffffffffffff811161024c57806004016101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc833603011261024c576024359067ffffffffffffffff821161024c5781600401926101207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc843603011261024c576044359367ffffffffffffffff851161024c5784600401916101607ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc873603011261024c576064359567ffffffffffffffff871161024c5786600401966102007ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc823603011261024c5760c40173ffffffffffffffffffffffffffffffffffffffff610e40826111eb565b16330361112857507f0000000000000000000000000000000000000000000000000000000000000000804210156110fd575090602480610ea193610e8b610e86896111eb565b6117b7565b610e97610e86886111eb565b013591013561120c565b9373ffffffffffffffffffffffffffffffffffffffff610ec0836111eb565b166110da575b5073ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690604051947f66517ca600000000000000000000000000000000000000000000000000000000865260208680610f3a8a88878b600486016113d0565b0381865afa9586156107e5575f966110a6575b5085810295818704149015171561104557335f52600160205260405f205480861161107257858103908111611045576020945f91338352600187526040832055610fc6604051988996879586947f2f391533000000000000000000000000000000000000000000000000000000008652600486016113d0565b03925af19182156107e5575f92611010575b60208380846040519081527fbc5768d3c17f8fab367fa06e6c7576e98a47e0e8024c6b7ebb0650244ed94b89843392a3604051908152f35b91506020823d60201161103d575b8161102b60209383611219565b8101031261024c576020915191610fd8565b3d915061101e565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b85907f4eabd6f7000000000000000000000000000000000000000000000000000000005f523360045260245260445260645ffd5b9095506020813d6020116110d2575b816110c260209383611219565b8101031261024c57519487610f4d565b3d91506110b5565b93602482956110ee610e866110f6956111eb565b01359061120c565b9285610ec6565b7f07185d51000000000000000000000000000000000000000000000000000000005f5260045260245ffd5b61114673ffffffffffffffffffffffffffffffffffffffff916111eb565b7fda977ca9000000000000000000000000000000000000000000000000000000005f52336004521660245260445ffd5b9181601f8401121561024c5782359167ffffffffffffffff831161024c576020808501948460051b01011161024c57565b6004359073ffffffffffffffffffffffffffffffffffffffff8216820361024c57565b359073ffffffffffffffffffffffffffffffffffffffff8216820361024c57565b3573ffffffffffffffffffffffffffffffffffffffff8116810361024c5790565b9190820180921161104557565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176107b857604052565b90357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe18236030181121561024c57016020813591019167ffffffffffffffff821161024c57813603831361024c57565b601f82602094937fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe093818652868601375f8582860101520116010190565b906101206113bc6113cd9373ffffffffffffffffffffffffffffffffffffffff611311826111ca565b16845260208101356020850152604081013560408501526060810135606085015273ffffffffffffffffffffffffffffffffffffffff611353608083016111ca565b16608085015273ffffffffffffffffffffffffffffffffffffffff61137a60a083016111ca565b1660a085015273ffffffffffffffffffffffffffffffffffffffff6113a160c083016111ca565b1660c085015260e081013560e085015261010081019061125a565b9190928161010082015201916112aa565b90565b91926101606114ed6114036113cd97966113f56114fe966080895260808901906112e8565b9087820360208901526112e8565b92858403604087015273ffffffffffffffffffffffffffffffffffffffff61142a826111ca565b1684526020810135602085015260408101356040850152606081013560608501526080810135608085015260a081013560a085015273ffffffffffffffffffffffffffffffffffffffff61148060c083016111ca565b1660c085015273ffffffffffffffffffffffffffffffffffffffff6114a760e083016111ca565b1660e085015273ffffffffffffffffffffffffffffffffffffffff6114cf61010083016111ca565b1661010085015261012081013561012085015261014081019061125a565b9190928161014082015201916112aa565b90606081830391015273ffffffffffffffffffffffffffffffffffffffff611525836111ca565b1681526020820135602082015273ffffffffffffffffffffffffffffffffffffffff611553604084016111ca565b1660408201526060820135606082015273ffffffffffffffffffffffffffffffffffffffff611584608084016111ca565b16608082015260a082013560a082015273ffffffffffffffffffffffffffffffffffffffff6115b560c084016111ca565b1660c082015260e082013560e082015261010082013561010082015261012082013561012082015261014082013561014082015273ffffffffffffffffffffffffffffffffffffffff61160b61016084016111ca565b1661016082015273ffffffffffffffffffffffffffffffffffffffff61163461018084016111ca565b1661018082015261167b61166361164f6101a085018561125a565b6102006101a08601526102008501916112aa565b926101c08101356101c08401526101e081019061125a565b916101e08185039101526112aa565b919081101561169a5760051b0190565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b519073ffffffffffffffffffffffffffffffffffffffff8216820361024c57565b919082606091031261024c576040516060810181811067ffffffffffffffff8211176107b857604052604080829461171f816116c7565b845261172d602082016116c7565b60208501520151910152565b92919267ffffffffffffffff82116107b85760405191611781601f82017fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe01660200184611219565b82948184528183011161024c578281602093845f96015e010152565b9080601f8301121561024c5781516113cd92602001611739565b73ffffffffffffffffffffffffffffffffffffffff16805f525f60205260ff60405f205416156117e45750565b7ff856bd35000000000000000000000000000000000000000000000000000000005f5260045260245ffd'

// Generated from src/registries/Workerpool.sol:Workerpool; do not edit.

export const workerpoolAbi = [
 {
  "type": "function",
  "name": "changePolicy",
  "inputs": [
   {
    "name": "newWorkerStakeRatioPolicy",
    "type": "uint256"
   },
   {
    "name": "newSchedulerRewardRatioPolicy",
    "type": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "initialize",
  "inputs": [
   {
    "name": "",
    "type": "address"
   },
   {
    "name": "",
    "type": "bytes"
   }
  ],
  "outputs": [],
  "stateMutability": "payable"
 },
 {
  "type": "function",
  "name": "initialize",
  "inputs": [
   {
    "name": "",
    "type": "string"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "m_schedulerRewardRatioPolicy",
  "inputs": [],
  "outputs": [
   {
    "name": "ratio",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "m_workerStakeRatioPolicy",
  "inputs": [],
  "outputs": [
   {
    "name": "ratio",
    "type": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "m_workerpoolDescription",
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
  "name": "registry",
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
  "name": "setName",
  "inputs": [
   {
    "name": "",
    "type": "address"
   },
   {
    "name": "",
    "type": "string"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "PolicyUpdate",
  "inputs": [
   {
    "name": "oldWorkerStakeRatioPolicy",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "newWorkerStakeRatioPolicy",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "oldSchedulerRewardRatioPolicy",
    "type": "uint256",
    "indexed": false
   },
   {
    "name": "newSchedulerRewardRatioPolicy",
    "type": "uint256",
    "indexed": false
   }
  ]
 },
 {
  "type": "error",
  "name": "NotAnAsset",
  "inputs": [
   {
    "name": "master",
    "type": "address"
   }
  ]
 }
] as const

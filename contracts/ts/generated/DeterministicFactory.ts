// Generated from src/deploy/DeterministicFactory.sol:DeterministicFactory; do not edit.

export const deterministicFactoryAbi = [
 {
  "type": "error",
  "name": "SaltMissing",
  "inputs": [
   {
    "name": "size",
    "type": "uint256"
   }
  ]
 },
 {
  "type": "fallback",
  "stateMutability": "payable"
 }
] as const

export const deterministicFactoryBytecode: `0x${string}` = '0x608080604052346013576043908160188239f35b5f80fdfe60806040526020361060305736601f19018060205f375f35905f34f580156028575f526014600cf35b3d5f803e3d5ffd5b63d9f2abd960e01b5f523660045260245ffd'

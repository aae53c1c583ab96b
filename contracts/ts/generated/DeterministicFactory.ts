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

export const deterministicFactoryBytecode: `0x${string}` = '0x60808060405234601357607a908160188239f35b5f80fdfe608060405260203610604e577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe036018060205f375f35905f34f580156046575f526014600cf35b3d5f803e3d5ffd5b7fd9f2abd9000000000000000000000000000000000000000000000000000000005f523660045260245ffd'

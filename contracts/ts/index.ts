/** ABI of every contract and creation code of those that are deployed. */
export { appAbi } from './generated/App.ts'
export { appRegistryAbi, appRegistryBytecode } from './generated/AppRegistry.ts'
export { dataRulesAbi, dataRulesBytecode } from './generated/DataRules.ts'
export { datasetAbi } from './generated/Dataset.ts'
export { datasetRegistryAbi, datasetRegistryBytecode } from './generated/DatasetRegistry.ts'
export {
  deterministicFactoryAbi,
  deterministicFactoryBytecode,
} from './generated/DeterministicFactory.ts'
export {
  escrowBytecode,
  governanceBytecode,
  hubAbi,
  hubBytecode,
  matchingBytecode,
  ordersBytecode,
  proofsBytecode,
  roundsBytecode,
  tasksBytecode,
  viewsBytecode,
} from './generated/Hub.ts'
export { rlcAbi, rlcBytecode } from './generated/RLC.ts'
export { voucherAbi, voucherBytecode } from './generated/Voucher.ts'
export { workerpoolAbi } from './generated/Workerpool.ts'
export { workerpoolRegistryAbi, workerpoolRegistryBytecode } from './generated/WorkerpoolRegistry.ts'

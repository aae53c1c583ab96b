import { appRegistryAbi, dataRulesAbi, hubAbi, rlcAbi, workerpoolRegistryAbi } from '@ruche/contracts'
import type { Abi } from 'viem'

/** The custom errors of our own contracts, so that a refusal is readable whoever called. */
export const knownErrors: Abi = uniqueErrors([
  hubAbi,
  appRegistryAbi,
  workerpoolRegistryAbi,
  rlcAbi,
  dataRulesAbi,
])

function uniqueErrors(abis: readonly Abi[]): Abi {
  const byShape = new Map<string, Abi[number]>()
  for (const item of abis.flat()) {
    if (item.type !== 'error') continue
    byShape.set(`${item.name}(${item.inputs.map(({ type }) => type).join(',')})`, item)
  }
  return [...byShape.values()]
}

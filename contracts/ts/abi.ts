import type { AbiItem, AbiParameter } from './artifact.ts'

const typeOrder = ['constructor', 'function', 'event', 'error', 'fallback', 'receive']

/**
 * One ABI out of several that answer at one address: every item once, sorted by type and signature, without the compiler's
 * own type names. The address was constructed by the first.
 */
export function mergeAbi(abis: readonly (readonly AbiItem[])[]): AbiItem[] {
  const [first = [], ...others] = abis
  const items = new Map<string, AbiItem>()
  for (const item of [...others.flat().filter(({ type }) => type !== 'constructor'), ...first]) {
    items.set(sortKey(item), bareItem(item))
  }
  return [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
}

/** `transfer(address,uint256)`, with tuples written out. */
export function signatureOf(item: AbiItem): string {
  return `${item.name ?? item.type}(${(item.inputs ?? []).map(typeOf).join(',')})`
}

/** A line for people: type, signature with names, results, mutability. */
export function describeItem(item: AbiItem): string {
  const inputs = (item.inputs ?? []).map(describeParameter).join(', ')
  const outputs = (item.outputs ?? []).map(describeParameter).join(', ')
  const head = item.name === undefined ? item.type : `${item.type} ${item.name}`
  const mutability =
    item.stateMutability === undefined || item.stateMutability === 'nonpayable'
      ? ''
      : ` ${item.stateMutability}`
  return `${head}(${inputs})${mutability}${outputs === '' ? '' : ` returns (${outputs})`}`
}

function sortKey(item: AbiItem): string {
  return `${typeOrder.indexOf(item.type)} ${signatureOf(item)}`
}

function typeOf(parameter: AbiParameter): string {
  if (parameter.components === undefined) return parameter.type
  return `(${parameter.components.map(typeOf).join(',')})${parameter.type.slice('tuple'.length)}`
}

function describeParameter(parameter: AbiParameter): string {
  const indexed = parameter.indexed ? ' indexed' : ''
  return `${typeOf(parameter)}${indexed}${parameter.name === '' ? '' : ` ${parameter.name}`}`
}

function bareItem({ type, name, inputs, outputs, stateMutability, anonymous }: AbiItem): AbiItem {
  return {
    type,
    ...(name === undefined ? {} : { name }),
    ...(inputs === undefined ? {} : { inputs: inputs.map(bareParameter) }),
    ...(outputs === undefined ? {} : { outputs: outputs.map(bareParameter) }),
    ...(stateMutability === undefined ? {} : { stateMutability }),
    ...(anonymous === true ? { anonymous } : {}),
  }
}

function bareParameter({ name, type, indexed, components }: AbiParameter): AbiParameter {
  return {
    name,
    type,
    ...(indexed === undefined ? {} : { indexed }),
    ...(components === undefined ? {} : { components: components.map(bareParameter) }),
  }
}

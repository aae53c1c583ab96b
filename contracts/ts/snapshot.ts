import { describeItem, signatureOf } from './abi.ts'
import type { AbiItem, Artifact, StorageEntry, StorageLayout } from './artifact.ts'

/** Code size a chain accepts, in bytes (EIP-170). */
const codeBytesMax = 24_576

/** The ABI as text, one item per line, functions with their selectors. */
export function abiSnapshot(abi: readonly AbiItem[], selectors: Record<string, string>): string {
  const lines = abi.map((item) => {
    const selector = item.type === 'function' ? selectors[signatureOf(item)] : undefined
    return selector === undefined ? describeItem(item) : `${describeItem(item)} -- 0x${selector}`
  })
  return `${lines.join('\n')}\n`
}

/** Where each variable lives, one per line: slot, offset in bytes, size in bytes, name, type; structs follow with their members. */
export function layoutSnapshot(layout: StorageLayout): string {
  const types = layout.types ?? {}
  const line = (entry: StorageEntry) =>
    `${entry.slot} ${entry.offset} ${types[entry.type]?.numberOfBytes} ${entry.label}: ${types[entry.type]?.label}`
  const structs = Object.values(types)
    .filter((type) => type.members !== undefined)
    .map((type) =>
      [`${type.label}:`, ...(type.members ?? []).map((member) => `  ${line(member)}`)].join('\n'),
    )
    .sort()
  return `${[...layout.storage.map(line), ...structs].join('\n')}\n`
}

/** Code sizes in bytes by contract: what is deployed, how much room is left, what the creation costs to send. */
export function sizeSnapshot(artifacts: ReadonlyMap<string, Artifact>): string {
  const sizes = [...artifacts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, artifact]) => {
      const runtime = bytesIn(artifact.deployedBytecode.object)
      return [
        name,
        { runtime, room: codeBytesMax - runtime, creation: bytesIn(artifact.bytecode.object) },
      ] as const
    })
  return `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`
}

function bytesIn(hex: string): number {
  return (hex.length - 2) / 2
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractsRoot, runForge } from './forge.ts'
import { contractName } from './published.ts'

/** A parameter of an ABI item, as the compiler writes it. */
export type AbiParameter = {
  name: string
  type: string
  indexed?: boolean
  components?: readonly AbiParameter[]
}

/** A function, event, error, constructor, fallback or receive of an ABI, as the compiler writes it. */
export type AbiItem = {
  type: string
  name?: string
  inputs?: readonly AbiParameter[]
  outputs?: readonly AbiParameter[]
  stateMutability?: string
  anonymous?: boolean
}

/** Where the compiler puts a variable: slot (decimal) and offset in bytes from its low end. */
export type StorageEntry = { label: string; slot: string; offset: number; type: string }

export type StorageLayout = {
  storage: readonly StorageEntry[]
  types: Record<string, { label: string; numberOfBytes: string; members?: readonly StorageEntry[] }> | null
}

/** What forge leaves in `out/` for a contract; the part that we read. */
export type Artifact = {
  abi: readonly AbiItem[]
  bytecode: { object: `0x${string}`; linkReferences: Record<string, unknown> }
  deployedBytecode: { object: `0x${string}` }
  methodIdentifiers: Record<string, string>
  storageLayout: StorageLayout
}

/** Compiles the named contracts and what they import; does nothing when the tests have, and nothing changed since. */
export function compile(sources: readonly string[]): void {
  const files = new Set(sources.map((source) => source.slice(0, source.indexOf(':'))))
  const status = runForge(['build', ...files, '--quiet'])
  if (status !== 0) throw new Error(`forge build exited with ${status}.`)
}

/** Reads a compiled contract, named as `file:contract`. */
export function readArtifact(source: string): Artifact {
  const file = source.slice(source.lastIndexOf('/') + 1, source.indexOf(':'))
  return JSON.parse(
    readFileSync(join(contractsRoot, 'out', file, `${contractName(source)}.json`), 'utf8'),
  ) as Artifact
}

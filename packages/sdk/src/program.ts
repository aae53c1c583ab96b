import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Hex } from 'viem'
import type { AppDescription } from './app.ts'
import type { NodeRuche } from './node.ts'

/** Adds a program to storage and describes it, ready to be registered. */
export async function uploadProgram(
  ruche: NodeRuche,
  { path, name }: { path: string; name: string },
): Promise<AppDescription> {
  const [{ cid }, checksum] = await Promise.all([ruche.storage.addFile(path), sha256File(path)])
  return { name, type: 'WASM', location: `/ipfs/${cid}`, checksum }
}

async function sha256File(path: string): Promise<Hex> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return `0x${hash.digest('hex')}`
}

import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encryptDataset, generateKey } from '@ruche/encryption'
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

/** Adds an encrypted program to storage. The key is nowhere else: give it to the secrets services (`APP_KEY_NAME`) before anybody runs it. */
export async function uploadEncryptedProgram(
  ruche: NodeRuche,
  { path, name }: { path: string; name: string },
): Promise<{ description: AppDescription; key: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-program-'))
  try {
    const key = generateKey()
    const target = join(folder, 'program.enc')
    const { checksum } = await encryptDataset({ source: path, target, key })
    const { cid } = await ruche.storage.addFile(target)
    return { description: { name, type: 'WASM', location: `/ipfs/${cid}`, checksum }, key }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function sha256File(path: string): Promise<Hex> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return `0x${hash.digest('hex')}`
}

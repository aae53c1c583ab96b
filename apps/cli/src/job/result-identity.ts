import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateResultIdentity, recipientOf } from '@ruche/encryption'

/** The key that this data folder reads its private results with, an age identity; undefined while there is none. */
export async function findResultIdentity(dataDir: string): Promise<string | undefined> {
  const known = await readFile(pathIn(dataDir), 'utf8').catch(() => undefined)
  return known?.trim()
}

/** That key and what others encrypt with; made at its first use. */
export async function openResultKeys(dataDir: string): Promise<{ identity: string; recipient: string }> {
  const known = await findResultIdentity(dataDir)
  const identity = known ?? (await generateResultIdentity())
  if (known === undefined) await writeFile(pathIn(dataDir), `${identity}\n`, { mode: 0o600 })
  return { identity, recipient: await recipientOf(identity) }
}

function pathIn(dataDir: string): string {
  return join(dataDir, 'result-identity')
}

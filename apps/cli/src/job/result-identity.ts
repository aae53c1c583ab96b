import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { RESULT_KEY_NAME } from '@ruche/api'
import { generateResultIdentity, recipientOf } from '@ruche/encryption'
import { type Ruche, setSecret } from '@ruche/sdk'
import type { Hex } from 'viem'

/** The key that this data folder reads its results with; made, and told to the secrets services, at its first use. */
export async function openResultIdentity(ruche: Ruche, dataDir: string): Promise<string> {
  const path = join(dataDir, 'result-identity')
  const known = await readFile(path, 'utf8').catch(() => undefined)
  if (known !== undefined) return known.trim()
  const identity = await generateResultIdentity()
  await setSecret(ruche, {
    kind: 'account',
    subject: ruche.account.address.toLowerCase() as Hex,
    name: RESULT_KEY_NAME,
    value: await recipientOf(identity),
    nowSeconds: Math.floor(Date.now() / 1000),
  })
  await writeFile(path, `${identity}\n`, { mode: 0o600 })
  return identity
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesToHex } from 'viem'
import { mnemonicToAccount } from 'viem/accounts'

/** The private key of who owns the contracts of a test network and holds the token's supply. */
export async function ownerKey(dataDir: string): Promise<string> {
  const { mnemonic } = JSON.parse(await readFile(join(dataDir, 'keys.json'), 'utf8')) as { mnemonic: string }
  return bytesToHex(mnemonicToAccount(mnemonic).getHdKey().privateKey as Uint8Array)
}

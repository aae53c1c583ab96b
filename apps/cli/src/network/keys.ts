import { randomBytes } from 'node:crypto'
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bytesToHex, type Hex } from 'viem'
import { english, generateMnemonic, type HDAccount, mnemonicToAccount } from 'viem/accounts'

/** Who acts in a network on one machine; each has a key of its own. */
export type Roles = {
  mnemonic: string
  /** Owns the contracts and holds the token's supply. */
  owner: HDAccount
  /** Owns the workerpool and signs what its scheduler sends. */
  scheduler: HDAccount
  /** Asks for computations. */
  requester: HDAccount
  /** Sells apps. */
  developer: HDAccount
  /** Authorizes the keys of enclaves: one for each secrets service. */
  broker(number: number): HDAccount
  /** Pays for claims of tasks that nobody finished. */
  keeper: HDAccount
  worker(number: number): HDAccount
}

/** Accounts that the local chain funds at its start: the roles below and the first workers. */
export const FUNDED_ACCOUNTS = 20
const FIRST_WORKER = 10
/** Far from the workers' accounts, however many there are; brokers sign and send nothing. */
const FIRST_BROKER = 1_000_000

/** Reads the keys of a data folder, making them at the first start; the file is readable by its owner alone. */
export async function openKeys(dataDir: string): Promise<Roles> {
  const path = join(dataDir, 'keys.json')
  const text = await readFile(path, 'utf8').catch(() => undefined)
  const mnemonic =
    text === undefined ? await makeKeys(dataDir, path) : (JSON.parse(text) as { mnemonic: string }).mnemonic
  const account = (addressIndex: number) => mnemonicToAccount(mnemonic, { addressIndex })
  return {
    mnemonic,
    owner: account(0),
    scheduler: account(1),
    requester: account(2),
    developer: account(3),
    broker: (number) => account(FIRST_BROKER + number),
    keeper: account(4),
    worker: (number) => account(FIRST_WORKER + number),
  }
}

async function makeKeys(dataDir: string, path: string): Promise<string> {
  await mkdir(dataDir, { recursive: true })
  const mnemonic = generateMnemonic(english)
  await writeFile(path, `${JSON.stringify({ mnemonic }, null, 2)}\n`, { mode: 0o600 })
  await chmod(path, 0o600)
  return mnemonic
}

/** The private key behind an account derived from a mnemonic. */
export function privateKeyOf(account: HDAccount): Hex {
  const { privateKey } = account.getHdKey()
  if (privateKey === null) throw new Error('Broken invariant: a mnemonic account has a private key.')
  return bytesToHex(privateKey)
}

/** A key nobody has seen before: what a saboteur comes back with once its old name is spoilt. */
export function makePrivateKey(): Hex {
  return bytesToHex(randomBytes(32))
}

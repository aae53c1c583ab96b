import { setTimeout as sleep } from 'node:timers/promises'
import type { Project } from './project.ts'

// biome-ignore lint/suspicious/noExplicitAny: the modules of two releases
type Modules = any

/** The part of the package that is used; both releases have it. */
export type Library = {
  IExec: new (config: { ethProvider: unknown }, options: object) => Modules
  utils: { getSignerFromPrivateKey(url: string, key: string, options?: object): Signer }
}

type Signer = { sendTransaction(transaction: unknown): Promise<unknown> }

/** ethers answers a question again from memory for a quarter of a second: who sends twice within it uses a nonce twice. */
const ETHERS_REMEMBERS_MS = 250

/** The library in the hands of a wallet, configured by the exported file. */
export async function openLibrary(
  { IExec, utils }: Library,
  project: Project,
  key?: string,
): Promise<Modules> {
  const [{ rpcUrl, options }, wallet] = await Promise.all([project.options(), project.key()])
  const signer = utils.getSignerFromPrivateKey(rpcUrl, key ?? wallet.privateKey)
  const send = signer.sendTransaction.bind(signer)
  signer.sendTransaction = async (transaction) => {
    const sent = await send(transaction)
    await sleep(2 * ETHERS_REMEMBERS_MS)
    return sent
  }
  return new IExec({ ethProvider: signer }, options)
}

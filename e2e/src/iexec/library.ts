import type { Project } from './project.ts'

// biome-ignore lint/suspicious/noExplicitAny: the modules of two releases
type Modules = any

/** The part of the package that is used; both releases have it. */
export type Library = {
  IExec: new (config: { ethProvider: unknown }, options: object) => Modules
  utils: { getSignerFromPrivateKey(url: string, key: string, options?: object): unknown }
}

/** The library in the hands of a wallet, configured by the exported file. */
export async function openLibrary(
  { IExec, utils }: Library,
  project: Project,
  key?: string,
): Promise<Modules> {
  const [{ rpcUrl, options }, wallet] = await Promise.all([project.options(), project.key()])
  return new IExec({ ethProvider: utils.getSignerFromPrivateKey(rpcUrl, key ?? wallet.privateKey) }, options)
}

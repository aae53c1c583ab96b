import { fileURLToPath } from 'node:url'
import type { Network } from '@ruche/api'
import { type Log, type Served, serve } from '@ruche/service'
import { createConsoleApp } from './app.ts'
import type { Faucet } from './faucet.ts'
import { readPages } from './pages.ts'

const BUILT = fileURLToPath(new URL('../../../web/dist', import.meta.url))

/** Serves the console of a network in this process. */
export async function startConsole(options: {
  port: number
  network: () => Network | undefined
  faucet: Faucet | undefined
  log: Log
}): Promise<Served> {
  const { port, ...rest } = options
  const app = createConsoleApp({ ...rest, pages: await readPages(BUILT) })
  return serve({ app, port })
}

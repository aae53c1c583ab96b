import { execFile } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Network } from '@ruche/api'

const ruche = fileURLToPath(new URL('../../apps/cli/bin/ruche.mjs', import.meta.url))
const run = promisify(execFile)
/** Ports that a network takes in a row. */
const portsInARow = 11

/** A whole network on this machine, as `ruche up` starts it. */
export type LocalNetwork = { network: Network; stop(): Promise<void> }

export async function startNetwork(dataDir: string, blockTimeSeconds: number): Promise<LocalNetwork> {
  const port = String(await freePorts(portsInARow))
  const options = ['--data', dataDir, '--port', port, '--workers', '4']
  const args = ['up', '--detach', '--json', ...options, '--block-time', String(blockTimeSeconds)]
  const { stdout } = await run(process.execPath, [ruche, ...args])
  const { network } = JSON.parse(stdout) as { network: Network }
  return {
    network,
    async stop() {
      await run(process.execPath, [ruche, 'down', '--data', dataDir])
    },
  }
}

async function freePorts(count: number): Promise<number> {
  for (;;) {
    const first = 12_000 + Math.floor(Math.random() * 18_000)
    const free = await Promise.all(Array.from({ length: count }, (_, n) => isFree(first + n)))
    if (free.every(Boolean)) return first
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

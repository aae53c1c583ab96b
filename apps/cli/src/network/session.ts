import { createWriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openLog } from '@ruche/service'
import type { Given, Option } from '../command.ts'
import { usage } from '../errors.ts'
import type { Screen } from '../output/screen.ts'
import { type ComposedNetwork, composeNetwork } from './compose.ts'
import { dataFolder } from './descriptor.ts'
import { DEFAULT_PORT } from './ports.ts'

/** Options of every command that starts a network. */
export const NETWORK_OPTIONS: Readonly<Record<string, Option>> = {
  workers: { type: 'string', value: 'N', help: 'workers to start (6)' },
  saboteurs: { type: 'string', value: 'N', help: 'how many of them lie in every answer' },
  'block-time': { type: 'string', value: 'S', help: 'seconds between blocks (0.5)' },
  data: { type: 'string', value: 'DIR', help: 'where everything is kept ($RUCHE_DATA, else .ruche)' },
  port: { type: 'string', value: 'P', help: `first of its ports (${DEFAULT_PORT})` },
  secrets: { type: 'string', value: 'N', help: 'secrets services, each with a share of every secret (1)' },
  rpc: { type: 'string', value: 'URL', help: 'a chain that runs already, instead of a local one' },
}

/** Starts the network that the options describe, showing its steps. */
export async function startNetwork(
  given: Given,
  { screen, saboteurs }: { screen: Screen; saboteurs: number },
): Promise<ComposedNetwork & { dataDir: string }> {
  const dataDir = dataFolder(given.text('data'))
  const workers = given.integer('workers', { default: 6, min: 1, max: 200 })
  const liars = given.integer('saboteurs', { default: saboteurs, min: 0, max: 200 })
  if (liars > workers) {
    throw usage(`${liars} of ${workers} workers cannot lie.`, 'Start more --workers, or fewer --saboteurs.')
  }
  await mkdir(join(dataDir, 'logs'), { recursive: true })
  const stream = createWriteStream(join(dataDir, 'logs', 'network.log'), { flags: 'a' })
  screen.steps.begin('network')
  try {
    const network = await composeNetwork({
      dataDir,
      workers,
      saboteurs: liars,
      port: given.integer('port', { default: DEFAULT_PORT, min: 1024, max: 65_520 }),
      blockTimeSeconds: given.number('block-time', { default: 0.5, min: 0.1, max: 60 }),
      secretsServices: given.integer('secrets', { default: 1, min: 1, max: 5 }),
      rpcUrl: given.text('rpc'),
      onStep: (text) => screen.steps.detail(text),
      log: openLog({ name: 'network', stream }),
    })
    screen.steps.detail(`${workers} workers${liars > 0 ? `, ${liars} of them lying` : ''}`)
    screen.steps.end()
    return { ...network, dataDir }
  } catch (error) {
    screen.steps.end('failed')
    throw error
  }
}

/** Resolves at Ctrl-C or SIGTERM; a second one ends the process at once. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    let asked = false
    const ask = () => {
      if (asked) process.exit(130)
      asked = true
      resolve()
    }
    process.on('SIGINT', ask)
    process.on('SIGTERM', ask)
  })
}

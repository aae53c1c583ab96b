import { spawn } from 'node:child_process'
import { openSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Network } from '@ruche/api'
import type { Command, Given } from '../command.ts'
import { networkAlreadyRunning, partNotReady, usage } from '../errors.ts'
import { describeNetwork } from '../job/report.ts'
import { dataFolder, findRunning, readNetwork } from '../network/descriptor.ts'
import { NETWORK_OPTIONS, startNetwork, untilInterrupted } from '../network/session.ts'
import { openScreen, type Screen } from '../output/screen.ts'

export const up: Command = {
  name: 'up',
  operands: '',
  summary: 'Starts a complete network on this machine and keeps it running until Ctrl-C.',
  options: {
    ...NETWORK_OPTIONS,
    detach: { type: 'boolean', help: 'return once it runs; stop it with `ruche down`' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: [
    'ruche up',
    'ruche up --workers 3 --saboteurs 1 --detach',
    'ruche up --data /srv/ruche --port 9000',
  ],
  async run(given) {
    if (given.positionals.length > 0) {
      throw usage(`ruche up takes no operand "${given.positionals[0]}".`, 'See `ruche up --help`.')
    }
    const screen = openScreen({ json: given.flag('json') })
    if (given.flag('detach')) return detach(given, screen)
    const composed = await startNetwork(given, { screen, saboteurs: 0 })
    announce(screen, composed.network, 'Ctrl-C stops it; what it holds stays in its data folder.')
    await untilInterrupted()
    screen.say('Stopping…')
    await composed.stop()
    process.exit(0)
  },
}

function announce(screen: Screen, network: Network, next: string): void {
  screen.result({ schema: 1, status: 'running', network }, `${describeNetwork(network)}\n\n${next}`)
}

/** Starts the same command in a process of its own and waits until its network is up. */
async function detach(given: Given, screen: Screen): Promise<void> {
  const dataDir = dataFolder(given.text('data'))
  const running = await findRunning(dataDir)
  if (running !== undefined) throw networkAlreadyRunning(dataDir, running.pid)
  await mkdir(join(dataDir, 'logs'), { recursive: true })
  const logFile = join(dataDir, 'logs', 'up.log')
  const out = openSync(logFile, 'w')
  const argv = process.argv.slice(2).filter((word) => word !== '--detach' && word !== '--json')
  const child = spawn(process.execPath, [process.argv[1] as string, ...argv], {
    detached: true,
    stdio: ['ignore', out, out],
  })
  let ended = false
  child.once('exit', () => {
    ended = true
  })
  screen.steps.begin('network')
  for (;;) {
    const network = await readNetwork(dataDir).catch(() => undefined)
    if (network !== undefined) {
      screen.steps.end()
      announce(screen, network, '`npx ruche down` stops it.')
      child.unref()
      return
    }
    if (ended) {
      screen.steps.end('failed')
      throw partNotReady('network', logFile)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

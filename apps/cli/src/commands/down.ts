import type { Command } from '../command.ts'
import { networkNotRunning } from '../errors.ts'
import { dataFolder, findRunning, isAlive } from '../network/descriptor.ts'
import { openScreen } from '../output/screen.ts'

const STOP_MS = 30_000

export const down: Command = {
  name: 'down',
  operands: '',
  summary: 'Stops the network of a data folder; what it holds stays and comes back with the next start.',
  options: {
    data: { type: 'string', value: 'DIR', help: 'its data folder ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche down', 'ruche down --data /srv/ruche'],
  async run(given) {
    const dataDir = dataFolder(given.text('data'))
    const screen = openScreen({ json: given.flag('json') })
    const running = await findRunning(dataDir)
    if (running === undefined) throw networkNotRunning(dataDir)
    process.kill(running.pid, 'SIGTERM')
    const until = Date.now() + STOP_MS
    while (isAlive(running.pid) && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 100))
    if (isAlive(running.pid)) {
      // It hangs: its parts are ended one by one, each of which can take that.
      for (const pid of [running.pid, ...Object.values(running.processes)]) kill(pid)
    }
    screen.result({ schema: 1, status: 'stopped' }, `Stopped. Its state is in ${dataDir}.`)
  },
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

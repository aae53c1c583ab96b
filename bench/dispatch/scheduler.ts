import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A scheduler in a process of its own, as it is run. */
export type SchedulerProcess = {
  url: string
  port: number
  /** Memory it has now, and the most it has had, bytes. */
  memory(): Promise<{ nowBytes: number; peakBytes: number }>
  /** Seconds of processor that it has used. */
  processorSeconds(): Promise<number>
  /** Ends it as a lost machine does. */
  kill(): Promise<void>
  stop(): Promise<void>
}

const TICKS_PER_SECOND = 100

/** Starts the service with its own main file. */
export async function startSchedulerProcess({
  env,
  logFile,
}: {
  env: Record<string, string>
  logFile: string
}): Promise<SchedulerProcess> {
  const main = fileURLToPath(import.meta.resolve('@ruche/scheduler/main'))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    env: { RUCHE_PORT: '0', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = once(child, 'exit')
  const log = createWriteStream(logFile, { flags: 'a' })
  let last = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The scheduler did not start: ${last}`)))
    createInterface({ input: child.stderr }).on('line', (line) => {
      last = line
      log.write(`${line}\n`)
      if (line.includes('"msg":"listening"')) resolve((JSON.parse(line) as { url: string }).url)
    })
  })
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await exited
    log.end()
  }
  return {
    url,
    port: Number(new URL(url).port),
    async memory() {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      const of = (name: string) =>
        Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1] ?? Number.NaN) * 1_024
      return { nowBytes: of('VmRSS'), peakBytes: of('VmHWM') }
    },
    async processorSeconds() {
      const fields = (await readFile(`/proc/${child.pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? []
      // utime and stime, the 14th and 15th field of proc(5).
      return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}

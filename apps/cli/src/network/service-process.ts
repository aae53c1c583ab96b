import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { partNotReady } from '../errors.ts'
import type { Part } from './supervisor.ts'

/** How long a service may take until it listens, milliseconds; generous, since a machine may be busy. */
const READY_MS = 60_000
const STOP_MS = 6_000

/** Starts one of our services as a process of its own and returns once it says that it listens. */
export async function startService({
  name,
  entry,
  env,
  logFile,
}: {
  name: string
  /** Its main.ts. */
  entry: string
  env: Record<string, string>
  logFile: string
}): Promise<Part> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], {
    env: { PATH: process.env.PATH ?? '', ...env },
    // The channel tells the service when its supervisor is gone, however it went.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // A Ctrl-C in the terminal reaches the supervisor alone, which stops its parts in order.
    detached: true,
  })
  const log = createWriteStream(logFile, { flags: 'a' })
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      log.end()
      resolve()
    })
  })
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => fail(), READY_MS)
    const fail = (cause?: unknown) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(partNotReady(name, logFile, cause))
    }
    child.once('error', fail)
    void exited.then(() => fail())
    child.stderr?.on('data', (piece: Buffer) => {
      log.write(piece)
      if (piece.includes('"msg":"the scheduler refused this worker"')) fail(piece.toString())
      if (piece.includes('"msg":"listening"')) {
        clearTimeout(timer)
        resolve()
      }
    })
  })
  return {
    pid: child.pid as number,
    exited,
    async stop() {
      child.kill('SIGTERM')
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      await exited
      clearTimeout(timer)
    },
  }
}

/** The main module of one of our services. */
export function mainOf(service: string): string {
  return fileURLToPath(import.meta.resolve(`${service}/main`))
}

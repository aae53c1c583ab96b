import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { heapOptions } from '@ruche/market/heap'

/** A market in a process of its own, as it is run. */
export type MarketProcess = {
  url: string
  /** The most memory the process has had, bytes. */
  peakBytes(): Promise<number>
  stop(): Promise<void>
}

/** Starts the service with its own main file. */
export async function startMarketProcess(env: Record<string, string>): Promise<MarketProcess> {
  const main = fileURLToPath(import.meta.resolve('@ruche/market/main'))
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    env: { RUCHE_PORT: '0', NODE_OPTIONS: heapOptions.join(' '), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let last = ''
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`The market did not start: ${last}`)))
    createInterface({ input: child.stderr }).on('line', (line) => {
      last = line
      if (line.includes('"msg":"listening"')) resolve((JSON.parse(line) as { url: string }).url)
    })
  })
  return {
    url,
    peakBytes: async () => {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8')
      return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) * 1_024
    },
    stop: async () => {
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}

/** Asks over connections that stay open. */
export function createAsker(url: string) {
  const { hostname, port } = new URL(url)
  const agent = new Agent({ keepAlive: true })
  const ask = (method: string, path: string, body?: string) =>
    new Promise<{ status: number; text: string }>((resolve, reject) => {
      const headers =
        body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
      const asked = request({ hostname, port, agent, method, path, headers }, (response) => {
        const pieces: Buffer[] = []
        response.on('data', (piece: Buffer) => pieces.push(piece))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(pieces).toString() }),
        )
        response.on('error', reject)
      })
      asked.on('error', reject)
      asked.end(body)
    })
  return { ask, close: () => agent.destroy() }
}

/** Runs the jobs, so many at a time. */
export async function inParallel<T>(
  jobs: readonly T[],
  width: number,
  work: (job: T) => Promise<void>,
): Promise<void> {
  const queue = jobs.values()
  const run = async () => {
    for (const job of queue) await work(job)
  }
  await Promise.all(Array.from({ length: width }, run))
}

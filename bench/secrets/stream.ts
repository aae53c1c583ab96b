import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('./stream-process.ts', import.meta.url))

/** V8's nursery, MiB: the larger it is, the more chunks that nobody holds any more wait in it to be freed. */
const NURSERY_MIB = 1

/** The most memory, bytes, of a process that seals a dataset of so many bytes and of another one that opens it as it comes. */
export async function measureStream(datasetBytes: number): Promise<number> {
  const node = [`--max-semi-space-size=${NURSERY_MIB}`, program]
  const sealing = spawn(process.execPath, [...node, 'seal', String(datasetBytes)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const opening = spawn(process.execPath, [...node, 'open'], { stdio: [sealing.stdout, 'pipe', 'pipe'] })
  sealing.stdout.destroy()
  const [sealingPeak, openingPeak, opened] = await Promise.all([
    text(sealing.stderr),
    text(opening.stderr),
    text(opening.stdout),
    endOf(sealing),
    endOf(opening),
  ])
  if (opened !== String(datasetBytes)) {
    throw new Error(`Broken invariant: ${datasetBytes} bytes are opened, not ${opened}.`)
  }
  return Math.max(Number(sealingPeak), Number(openingPeak))
}

async function endOf(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`Broken invariant: a process of the benchmark ends well, not with ${code}.`)
}

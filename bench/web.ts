import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { startNetwork } from './latency/network.ts'
import { quantile } from './market/quantile.ts'
import { type Measurement, type Row, toRow } from './report.ts'
import { findChromium } from './web/chromium.ts'
import { type FirstLoad, measureFirstLoad } from './web/first-load.ts'
import { measureScroll } from './web/scroll.ts'

const rows = 10_000
type Bench = { quick: boolean; log: (line: string) => void }
type Measured = { version: string; loads: FirstLoad[]; frames: number[] }

/** How light and how quick the console is: its build as `ruche up` serves it, in this machine's Chromium. */
export async function measureWeb({ quick, log }: Bench): Promise<Row[]> {
  const executablePath = findChromium()
  if (executablePath === undefined) return toRows(undefined)
  const folder = await mkdtemp(path.join(tmpdir(), 'ruche-bench-console-'))
  const closers: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })]
  try {
    log('a network')
    const local = await startNetwork(path.join(folder, 'data'), 1)
    closers.unshift(() => local.stop())
    // Containers run as root, where Chromium's own sandbox refuses to start.
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    closers.unshift(() => browser.close())
    return toRows(await measurePages(browser, { url: local.network.consoleUrl as string, quick, log }))
  } finally {
    for (const close of closers) await close()
  }
}

async function measurePages(
  browser: Browser,
  { url, quick, log }: Bench & { url: string },
): Promise<Measured> {
  const loads: FirstLoad[] = []
  log('first loads')
  // The first warms the server up.
  for (let run = 0; run <= (quick ? 2 : 7); run += 1) {
    const load = await measureFirstLoad(browser, url)
    if (run > 0) loads.push(load)
  }
  log(`a list of ${rows} rows`)
  const frames = await measureScroll(browser, { url, rows, frames: quick ? 120 : 600 })
  return { version: browser.version(), loads, frames }
}

function toRows(measured: Measured | undefined): Row[] {
  const numbers: (Pick<Measurement, 'id' | 'unit' | 'better' | 'goal'> & {
    value: (of: Measured) => number
    note: (of: Measured) => string
  })[] = [
    {
      id: 'first-load.bytes',
      unit: 'B',
      better: 'lower',
      goal: { value: 250_000 },
      value: ({ loads }) => Math.max(...loads.map(({ bytes }) => bytes)),
      note: () => 'compressed JavaScript of the store, nothing cached, until the network is quiet',
    },
    {
      id: 'interactive.ms',
      unit: 'ms',
      better: 'lower',
      goal: { value: 1_500 },
      value: ({ loads }) =>
        Math.round(
          quantile(
            loads.map(({ interactiveMs }) => interactiveMs),
            0.5,
          ),
        ),
      note: ({ loads, version }) =>
        `median of ${loads.length} loads with nothing cached, Chromium ${version} headless: the first dapp is shown and no task of 50 ms or more follows`,
    },
    {
      id: 'scroll.fps',
      unit: 'frames/s',
      better: 'higher',
      goal: { value: 58 },
      value: ({ frames }) => round((1000 * frames.length) / frames.reduce((sum, ms) => sum + ms, 0)),
      note: ({ frames }) =>
        `${rows.toLocaleString('en')} deals in the explorer's table, 240 px a frame for ${frames.length} frames, while the list is asked for anew every 3 s; headless, drawn by the processor`,
    },
    {
      id: 'scroll.frame.p95',
      unit: 'ms',
      better: 'lower',
      goal: { value: 17 },
      value: ({ frames }) => round(quantile(frames, 0.95)),
      note: ({ frames }) => `of the same frames; the longest took ${Math.round(Math.max(...frames))} ms`,
    },
  ]
  return numbers.map(({ value, note, ...number }) =>
    toRow({
      ...number,
      value: measured === undefined ? null : value(measured),
      note: measured === undefined ? 'no Chromium on this machine: apt-get install chromium' : note(measured),
    }),
  )
}

const round = (value: number) => Math.round(value * 10) / 10

import { readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assembleTiles, pathtracer } from '@ruche/pathtracer'
import { openRuche } from '@ruche/sdk'
import { encode } from 'fast-png'
import type { Hex } from 'viem'
import type { Command } from '../command.ts'
import { usage } from '../errors.ts'
import { type JobOutcome, runJob } from '../job/job.ts'
import { describeNetwork, describeOutcome, findFailure, toDocument } from '../job/report.ts'
import type { ComposedNetwork } from '../network/compose.ts'
import { NETWORK_OPTIONS, startNetwork, untilInterrupted } from '../network/session.ts'
import { openScreen, type Screen } from '../output/screen.ts'

const APP_PRICE_NRLC = 10_000_000n
const POOL_MAX_NRLC = 1_000_000_000n
const TRUST = 5
/** How often the chain of this machine is looked at. */
const POLL_MS = 100

export const start: Command = {
  name: 'start',
  operands: '',
  summary:
    'Starts a network on this machine, renders an image on it with one lying worker, and keeps running.',
  options: {
    ...NETWORK_OPTIONS,
    out: { type: 'string', value: 'DIR', help: 'where the image goes (ruche-out)' },
    once: { type: 'boolean', help: 'stop after the verified result' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['npm start', 'npm start -- --once', 'npm start -- --saboteurs 2'],
  async run(given) {
    if (given.positionals.length > 0) {
      throw usage(`ruche start takes no operand "${given.positionals[0]}".`, 'See `ruche start --help`.')
    }
    const startedAtMs = Date.now()
    const screen = openScreen({ json: given.flag('json') })
    const composed = await startNetwork(given, { screen, saboteurs: 1 })
    try {
      const outDir = resolve(given.text('out') ?? 'ruche-out')
      const outcome = await render({ composed, screen, outDir })
      const image = await assembleImage(outcome, outDir)
      const readyMs = Date.now() - startedAtMs
      report({ screen, composed, outcome, image, readyMs })
      const failure = findFailure(outcome)
      if (failure !== undefined) throw failure
      if (!given.flag('once')) {
        screen.say('\nThe network keeps running: try `npx ruche run`. Ctrl-C stops it.')
        await untilInterrupted()
      }
    } catch (error) {
      screen.steps.end('failed')
      throw error
    } finally {
      screen.say('Stopping…')
      await composed.stop()
    }
    process.exit(0)
  },
}

async function render({
  composed,
  screen,
  outDir,
}: {
  composed: ComposedNetwork
  screen: Screen
  outDir: string
}): Promise<JobOutcome> {
  const { network, roles } = composed
  const requester = openRuche({ network, account: roles.requester, pollMs: POLL_MS })
  const developer = openRuche({ network, account: roles.developer, pollMs: POLL_MS })
  const { columns, rows } = pathtracer.tiles
  try {
    return await runJob({
      requester,
      developer,
      steps: screen.steps,
      nowMs: () => Date.now(),
      job: {
        program: { app: composed.apps[pathtracer.name] as Hex },
        name: pathtracer.name,
        args: pathtracer.args('honeycomb.json', layout(), { samples: pathtracer.samples }),
        inputs: [fileURLToPath(pathtracer.scene)],
        count: columns * rows,
        trust: TRUST,
        category: 0,
        appPriceNrlc: APP_PRICE_NRLC,
        poolMaxNrlc: POOL_MAX_NRLC,
        outDir: join(outDir, 'tiles'),
      },
    })
  } finally {
    await Promise.all([requester.close(), developer.close()])
  }
}

function layout() {
  const { width, height, tiles } = pathtracer
  return { width, height, ...tiles }
}

/** Puts the tiles together. @returns the path of the PNG; undefined when a tile is missing. */
async function assembleImage({ tasks }: JobOutcome, outDir: string): Promise<string | undefined> {
  if (tasks.some(({ status }) => status !== 'verified')) return undefined
  const tiles = await Promise.all(tasks.map(({ result }) => readFile(result?.files[0] as string)))
  const { width, height, data } = assembleTiles(tiles, layout())
  const path = join(outDir, 'honeycomb.png')
  await writeFile(path, encode({ width, height, data, channels: 3, depth: 8 }))
  return path
}

function report({
  screen,
  composed,
  outcome,
  image,
  readyMs,
}: {
  screen: Screen
  composed: ComposedNetwork
  outcome: JobOutcome
  image: string | undefined
  readyMs: number
}): void {
  const { network, saboteurs } = composed
  const setUpMs = readyMs - outcome.elapsedMs
  const firstMs = outcome.firstVerifiedMs === undefined ? null : setUpMs + outcome.firstVerifiedMs
  const document = toDocument(outcome, network, {
    image: image ?? null,
    saboteurs,
    startMs: setUpMs,
    firstResultMs: firstMs,
  })
  screen.result(
    document,
    [
      '',
      describeOutcome(outcome),
      ...(image === undefined ? [] : ['', `  image      ${image}`]),
      '',
      describeNetwork(network),
    ].join('\n'),
  )
}

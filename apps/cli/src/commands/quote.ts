import { createChainClient, readCategory, readCategoryCount } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { createWasmRuntime } from '@ruche/sandbox'
import { listOrders } from '@ruche/sdk'
import { pad } from 'viem'
import type { Command } from '../command.ts'
import { type Offer, type Quote, quoteOffers } from '../local/quote.ts'
import { readAttempt, tryProgram } from '../local/trial.ts'
import { dataFolder, readNetwork } from '../network/descriptor.ts'
import { openScreen } from '../output/screen.ts'
import { formatTable } from '../output/table.ts'

const RLC = 1_000_000_000
const GIGA = 1_000_000_000

export const quote: Command = {
  name: 'quote',
  operands: 'app.wasm [args…]',
  summary: 'Runs a program once on this machine, and prices the fuel that it used by what pools ask now.',
  options: {
    input: { type: 'string', multiple: true, value: 'FILE', help: 'an input file; repeat for more' },
    count: { type: 'string', value: 'N', help: 'tasks like this one (1)' },
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche quote hello.wasm', 'ruche quote tracer.wasm --input scene.json --count 16 -- scene.json'],
  async run(given) {
    const attempt = await readAttempt('quote', {
      positionals: given.positionals,
      inputs: given.texts('input'),
    })
    const count = given.integer('count', { default: 1, min: 1, max: 10_000 })
    const network = await readNetwork(dataFolder(given.text('data')))
    const screen = openScreen({ json: given.flag('json') })
    screen.steps.begin('replicas')
    const task = { taskId: pad('0x01', { size: 32 }), startTimeSeconds: 1_700_000_000n }
    const { exit, usage } = await tryProgram(attempt, { runtime: createWasmRuntime(), task })
    const fuel = usage.fuel ?? 0n
    screen.steps.begin('orders')
    const client = createChainClient({ url: network.rpcUrl, chainId: network.chainId, errors: hubAbi })
    const hub = { client, hub: network.hub }
    const offers: Offer[] = []
    for (let category = 0n; category < (await readCategoryCount(hub)); category += 1n) {
      const [best] = await listOrders(network.marketUrl, 'workerpool', { category: category.toString() })
      if (best === undefined) continue
      const { maxRuntimeSeconds } = await readCategory(hub, category)
      offers.push({
        category,
        priceNrlc: best.order.workerpoolprice,
        maxRuntimeSeconds,
        workerpool: best.order.workerpool,
      })
    }
    screen.steps.end()
    const quotes = quoteOffers(offers, { fuel, count: BigInt(count), wallMs: usage.wallMs })
    const document = {
      schema: 1,
      exit,
      fuel: fuel.toString(),
      wallMs: usage.wallMs,
      count,
      quotes: quotes.map((each) => toDocument(each)),
    }
    screen.result(document, describeQuotes(quotes, { fuel, wallMs: usage.wallMs, count }))
  },
}

function toDocument({ category, workerpool, isLongEnough, totalNrlc, nrlcPerGiga }: Quote): object {
  return {
    category: Number(category),
    workerpool,
    isLongEnough,
    totalNrlc: totalNrlc.toString(),
    nrlcPerGigaFuel: nrlcPerGiga.toString(),
  }
}

function describeQuotes(
  quotes: readonly Quote[],
  { fuel, wallMs, count }: { fuel: bigint; wallMs: number; count: number },
): string {
  const used = `${(Number(fuel) / GIGA).toFixed(6)} × 10⁹ fuel, ${Math.round(wallMs)} ms here`
  const rows = quotes.map(({ category, workerpool, isLongEnough, totalNrlc, nrlcPerGiga }) => [
    String(category),
    isLongEnough ? 'yes' : 'no',
    `${Number(totalNrlc) / RLC} RLC`,
    `${Number(nrlcPerGiga) / RLC} RLC`,
    workerpool,
  ])
  const table = formatTable(['category', 'long enough', `${count} tasks`, 'per 10⁹ fuel', 'workerpool'], rows)
  return quotes.length === 0
    ? `One task uses ${used}. No pool sells anything now.`
    : `One task uses ${used}, the same on every worker.\n\n${table}`
}

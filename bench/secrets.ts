import { once } from 'node:events'
import { performance } from 'node:perf_hooks'
import { parseIntelCollateral, parseQuote, verifyQuote } from '@ruche/attestation'
import { openSoftwarePlatform } from '@ruche/enclave'
import { type ByteSource, seal, unseal } from '@ruche/encryption'
import { askRelease } from '../services/secrets/src/fixture/enclave.ts'
import { makeGarbage } from '../services/secrets/src/fixture/garbage.ts'
import { openMarket } from '../services/secrets/src/fixture/market.ts'
import {
  openServer,
  openService,
  type TestService,
  writeRequest,
} from '../services/secrets/src/fixture/service.ts'
import { type Row, toRow } from './report.ts'
import { measureOverhead } from './secrets/overhead.ts'
import { measureStream } from './secrets/stream.ts'

const MIB = 1_048_576
/** Requests answered at the same time. */
const CONCURRENCY = 8
/** Runs that medians are of. */
const RUNS = 5

/**
 * What confidentiality costs: a release with everything checked (challenge, signatures, chain, quote, policy, audit) by a service on
 * this machine with its own chain and database, the check of one quote, datasets through the cipher without a disk, and a whole task
 * inside an enclave beside the same one outside.
 */
export async function measureSecrets({
  quick,
  log,
}: {
  quick: boolean
  log: (line: string) => void
}): Promise<Row[]> {
  log('quotes')
  const quoteMs = await measureQuotes(quick ? 20 : 200)
  log('datasets')
  const [encryptRate, decryptRate] = await measureDatasets(quick ? 64 : 1024)
  const streamBytes = (quick ? 0.25 : 10) * 1e9
  const streamMemory = await measureStream(streamBytes)
  log('releases')
  const { rate, p99, garbageRate } = await measureReleases(quick ? 40 : 200, quick ? 2_100 : 100_000)
  log('tasks')
  const { plainMs, confidentialMs } = await measureOverhead(quick ? 3 : 24)
  const note = `median of ${RUNS} runs, ${CONCURRENCY} at once; service, chain and database share this machine`
  return [
    toRow({
      id: 'release.rate',
      value: round(rate),
      unit: '/s',
      better: 'higher',
      goal: { value: 200 },
      note,
    }),
    toRow({ id: 'release.p99', value: round(p99), unit: 'ms', better: 'lower', goal: { value: 60 }, note }),
    toRow({
      id: 'garbage.refused.rate',
      value: round(garbageRate),
      unit: '/s',
      better: 'higher',
      note: `${quick ? 'a few thousand' : '100,000'} requests of strangers, one after the other; nothing of them is kept`,
    }),
    toRow({
      id: 'quote.verify.p50',
      value: round(quoteMs),
      unit: 'ms',
      better: 'lower',
      goal: { value: 40 },
    }),
    toRow({
      id: 'dataset.encrypt.rate',
      value: round(encryptRate),
      unit: 'MB/s',
      better: 'higher',
      goal: { value: 400 },
    }),
    toRow({
      id: 'dataset.decrypt.rate',
      value: round(decryptRate),
      unit: 'MB/s',
      better: 'higher',
      goal: { value: 400 },
    }),
    toRow({
      id: 'dataset.stream.memory',
      value: round(streamMemory / 1e6),
      unit: 'MB',
      better: 'lower',
      goal: { value: 200 },
      note: `${streamBytes / 1e9} GB from a generator, without a disk: the larger peak of the process that seals and the one that opens as it comes, the runtime (110 MB) included, V8's nursery at 1 MiB`,
    }),
    toRow({
      id: 'task.overhead',
      value: round(confidentialMs - plainMs),
      unit: 'ms',
      better: 'lower',
      goal: { value: 300 },
      note: `medians: ${round(confidentialMs)} ms in a software enclave, ${round(plainMs)} ms in the open; the same task, trust 1, classic settlement, blocks of 0.1 s`,
    }),
  ]
}

async function measureQuotes(count: number): Promise<number> {
  const nowSeconds = Math.floor(Date.now() / 1000)
  const platform = openSoftwarePlatform({ seed: new Uint8Array(32).fill(7), nowSeconds })
  const { quote } = await platform.providerOf(`0x${'11'.repeat(48)}`).getEvidence(new Uint8Array(64))
  const collateral = parseIntelCollateral(platform.collateral)
  const roots = { intel: [platform.rootDigest], amd: [] }
  const times: number[] = []
  for (let run = -5; run < count; run += 1) {
    const startedAt = performance.now()
    await verifyQuote({ quote: parseQuote(quote), collateral, nowSeconds, roots })
    if (run >= 0) times.push(performance.now() - startedAt)
  }
  return quantile(times, 0.5)
}

/** Megabytes (10^6 bytes) of plain text a second, median of five runs. */
async function measureDatasets(mebibytes: number): Promise<[encrypt: number, decrypt: number]> {
  const key = new Uint8Array(32).fill(9)
  const piece = Buffer.alloc(MIB, 'honey')
  async function* plain() {
    for (let at = 0; at < mebibytes; at += 1) yield piece
  }
  const sealed: Buffer[] = []
  for await (const part of seal(plain(), { key })) sealed.push(part)
  const rates = async (make: () => ByteSource) => {
    const found: number[] = []
    for (let run = -1; run < 5; run += 1) {
      const startedAt = performance.now()
      for await (const _ of make());
      if (run >= 0) found.push((mebibytes * MIB) / 1000 / (performance.now() - startedAt))
    }
    return quantile(found, 0.5)
  }
  return [await rates(() => seal(plain(), { key })), await rates(() => unseal(of(sealed), { key }))]
}

async function* of<T>(items: readonly T[]) {
  yield* items
}

async function measureReleases(
  count: number,
  garbage: number,
): Promise<{ rate: number; p99: number; garbageRate: number }> {
  const [market, server] = await Promise.all([openMarket(), openServer()])
  const service = await openService({ market, server, name: 'bench' })
  try {
    const secret = { kind: 'dataset', subject: market.assets.dataset, value: 'a key' }
    await service.call('PUT', '/v1/secrets', await writeRequest(service, market.accounts.dataOwner, secret))
    const { taskId, dealId } = await market.makeDeal()
    while ((await service.store.findDealOrders(dealId)) === undefined) await new Promise(setImmediate)
    const fired: { rate: number; p99: number }[] = []
    // The first is the warm-up.
    for (let run = 0; run <= RUNS; run += 1) {
      fired.push(await fire(count, (beforeRequest) => askRelease(market, service, taskId, { beforeRequest })))
    }
    const medianOf = (name: 'rate' | 'p99') =>
      quantile(
        fired.slice(1).map((each) => each[name]),
        0.5,
      )
    return {
      rate: medianOf('rate'),
      p99: medianOf('p99'),
      garbageRate: await refuseGarbage(service, garbage),
    }
  } finally {
    await service.close()
    await Promise.all([market.stop(), server.stop()])
  }
}

/** Sends requests that mean nothing; gives how many a second are refused. */
async function refuseGarbage({ app }: TestService, count: number): Promise<number> {
  const startedAt = performance.now()
  for (let at = 0; at < count; at += 1) {
    const { path, body } = makeGarbage(at)
    const { status } = await app.request(path, { method: 'POST', body })
    if (status < 400 || status >= 500) throw new Error(`Broken invariant: garbage is refused, not ${status}.`)
  }
  return count / ((performance.now() - startedAt) / 1000)
}

/** Prepares every request, then sends them, so many at once; the making of keys and quotes is not the service's time. */
async function fire(
  count: number,
  ask: (beforeRequest: () => Promise<unknown>) => Promise<{ status: number }>,
): Promise<{ rate: number; p99: number }> {
  const gate = new EventTarget()
  const waiting: (() => void)[] = []
  const times: number[] = []
  const next = () => waiting.shift()?.()
  const asked = Array.from({ length: count }, async () => {
    let startedAt = 0
    const { status } = await ask(async () => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length === count) gate.dispatchEvent(new Event('ready'))
      })
      startedAt = performance.now()
    })
    times.push(performance.now() - startedAt)
    if (status !== 200) throw new Error(`Broken invariant: a release is answered, not ${status}.`)
    next()
  })
  await once(gate, 'ready')
  const startedAt = performance.now()
  for (let lane = 0; lane < CONCURRENCY; lane += 1) next()
  await Promise.all(asked)
  return { rate: count / ((performance.now() - startedAt) / 1000), p99: quantile(times, 0.99) }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

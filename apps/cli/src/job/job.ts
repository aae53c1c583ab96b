import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  encodeParams,
  joinArgs,
  parseTag,
  type Requirements,
  type SignedOrders,
  TAG_NONE,
  type Tag,
  type TaskStatus,
  tagIncludes,
  VOLUME_UNLIMITED,
} from '@ruche/protocol'
import {
  type AccountBook,
  checkFunds,
  fetchResult,
  findWorkerpoolOrder,
  listOrders,
  makeAppOrder,
  matchOrders,
  type NodeRuche,
  publishOrder,
  type Quadruple,
  readAccountBook,
  registerApp,
  signOrder,
  signRequest,
  type TaskState,
  type VerifiedResult,
  watchTasks,
} from '@ruche/sdk'
import type { Hex } from 'viem'
import { appNotOffered, datasetNotGranted } from '../errors.ts'
import type { Steps } from '../output/steps.ts'
import { describeApp } from './app.ts'
import { uploadBulk } from './bulk.ts'
import { gatherInputs } from './inputs.ts'

/** A program to run on the network. */
export type Job = {
  /** A WASM module or an OCI archive on disk, an image in a registry with its digest, or an app that is registered. */
  program: string | { app: Hex }
  name: string
  args: readonly string[]
  /** Files on disk; the program finds them by their base names. */
  inputs: readonly string[]
  count: number
  trust: number
  category: number
  timeLimitSeconds?: number | undefined
  fuelLimit?: number | undefined
  /** What every worker must have. */
  requirements?: Requirements | undefined
  /** Run inside an enclave, with what only an enclave may know. */
  confidential?: ConfidentialJob | undefined
  /** An age identity, and what others encrypt with: results are for it alone to read. */
  resultKeys?: { identity: string; recipient: string } | undefined
  /** What the developer asks per task, or the most it may ask where the app is somebody else's; and the most a pool may ask. */
  appPriceNrlc: bigint
  poolMaxNrlc: bigint
  /** Where the results go. */
  outDir: string
}

export type ConfidentialJob = {
  /** Several are used in bulk, which is free of charge. */
  datasets: readonly Hex[]
  /** Most that its owner may ask for a task. */
  datasetMaxNrlc: bigint
  /** Names of the requester's secrets by number. */
  secrets: Readonly<Record<string, string>>
}

const CONFIDENTIAL_TAG = parseTag('tee,tdx')

/** One task at its end. */
export type TaskOutcome = {
  task: TaskState
  status: 'verified' | 'failed' | 'refunded'
  result?: VerifiedResult
}

export type JobOutcome = {
  dealId: Hex
  tasks: TaskOutcome[]
  book: AccountBook
  /** From the start of the job to its first verified result and to its end, milliseconds. */
  firstVerifiedMs: number | undefined
  elapsedMs: number
}

/** Runs a job to its verified end. `developer` sells the app, `requester` asks and pays. */
export async function runJob({
  requester,
  developer,
  job,
  steps,
  nowMs,
}: {
  requester: NodeRuche
  developer: NodeRuche
  job: Job
  steps: Steps
  nowMs: () => number
}): Promise<JobOutcome> {
  const startedAtMs = nowMs()
  steps.begin('orders')
  const quadruple = await prepareOrders({ requester, developer, job, steps })
  steps.begin('deal')
  const { dealId, transactionHash, blockNumber } = await matchOrders(requester, quadruple)
  steps.detail(`${job.count} tasks, trust ${job.trust}, deal ${shorten(dealId)}`)

  steps.begin('replicas')
  const collector = createCollector({ requester, job, nowMs })
  const indexes = Array.from({ length: job.count }, (_, index) => BigInt(index))
  let tasks: TaskState[] = []
  let phase: Phase = 'replicas'
  for await (tasks of watchTasks(requester, { dealId, indexes })) {
    collector.look(tasks)
    const next = phaseOf(tasks)
    if (next !== phase) steps.begin(next)
    phase = next
    steps.detail(describeProgress(tasks))
  }
  if (phase !== 'results') steps.begin('results')
  const outcomes = await Promise.all(tasks.map((task) => collector.outcomeOf(task)))
  const verified = outcomes.filter(({ status }) => status === 'verified').length
  steps.detail(`${verified} of ${job.count} verified against the chain`)
  const book = await readAccountBook(requester, {
    dealTransaction: transactionHash,
    fromBlock: blockNumber,
    dealId,
    taskIds: tasks.map(({ taskId }) => taskId),
    payer: requester.account.address,
  })
  steps.end()
  return {
    dealId,
    tasks: outcomes,
    book,
    firstVerifiedMs:
      collector.firstVerifiedAtMs() === undefined ? undefined : collector.firstVerifiedAtMs()! - startedAtMs,
    elapsedMs: nowMs() - startedAtMs,
  }
}

async function prepareOrders({
  requester,
  developer,
  job,
  steps,
}: {
  requester: NodeRuche
  developer: NodeRuche
  job: Job
  steps: Steps
}): Promise<Quadruple> {
  steps.detail('uploading program and inputs')
  const [app, inputFiles] = await Promise.all([
    provideApp(developer, job),
    gatherInputs(requester, job.inputs),
  ])
  const count = BigInt(job.count)
  const tag = job.confidential === undefined ? TAG_NONE : CONFIDENTIAL_TAG
  const terms = { category: BigInt(job.category), trust: BigInt(job.trust), count, tag }
  steps.detail('looking for a workerpool')
  const [appOrder, offers] = await Promise.all([
    isOfOthers({ requester, developer, job })
      ? findAppOrder(requester, { app, maxNrlc: job.appPriceNrlc, tag })
      : offerApp({ developer, requester, app, priceNrlc: job.appPriceNrlc, tag }),
    findDatasetOrders(requester, { app, tag, ...job.confidential }),
  ])
  const dataset = offers.length === 1 ? offers[0] : undefined
  const bulkCid =
    offers.length > 1 ? await uploadBulk(requester, { orders: offers, count: job.count }) : undefined
  const workerpool = await findWorkerpoolOrder(requester, {
    ...terms,
    app: appOrder,
    ...(dataset === undefined ? {} : { dataset }),
    maxNrlc: job.poolMaxNrlc,
    requirements: job.requirements,
  })
  const request = await signRequest(requester, {
    ...terms,
    app,
    appMaxNrlc: appOrder.appprice,
    poolMaxNrlc: workerpool.workerpoolprice,
    ...(dataset === undefined ? {} : { dataset: dataset.dataset, datasetMaxNrlc: dataset.datasetprice }),
    params: encodeParams({
      args: joinArgs([...job.args]),
      inputFiles,
      secrets: job.confidential?.secrets ?? {},
      ...(job.resultKeys === undefined
        ? {}
        : { resultEncryption: true, resultKey: job.resultKeys.recipient }),
      ...(job.timeLimitSeconds === undefined ? {} : { timeLimitSeconds: job.timeLimitSeconds }),
      ...(job.fuelLimit === undefined ? {} : { fuelLimit: job.fuelLimit }),
      ...(job.requirements === undefined ? {} : { requirements: job.requirements }),
      ...(bulkCid === undefined ? {} : { bulkCid }),
    }),
  })
  const quadruple: Quadruple = {
    app: appOrder,
    workerpool,
    request,
    ...(dataset === undefined ? {} : { dataset }),
    ...(bulkCid === undefined ? {} : { bulk: offers.map((offer) => offer.dataset) }),
  }
  await checkFunds(requester, quadruple)
  return quadruple
}

async function provideApp(developer: NodeRuche, { program, name }: Job): Promise<Hex> {
  if (typeof program !== 'string') return program.app
  return registerApp(developer, await describeApp(developer, { path: program, name }))
}

/** Is the app registered by somebody who is not here to sign for it? */
function isOfOthers({
  requester,
  developer,
  job,
}: {
  requester: NodeRuche
  developer: NodeRuche
  job: Job
}): boolean {
  return typeof job.program !== 'string' && developer === requester
}

/** The cheapest order by which an app may be used without data, or with any. */
async function findAppOrder(
  requester: NodeRuche,
  { app, maxNrlc, tag }: { app: Hex; maxNrlc: bigint; tag: Tag },
): Promise<SignedOrders['app']> {
  const by = { app, dataset: 'any', workerpool: 'any', requester: requester.account.address.toLowerCase() }
  const offers = await listOrders(requester.network.marketUrl, 'app', by)
  const payable = offers.filter(({ order }) => order.appprice <= maxNrlc)
  const offer = payable.find(({ order }) => tagIncludes(tag, order.tag))
  if (offer !== undefined) return offer.order
  throw appNotOffered(app, { needsEnclave: payable.length > 0 })
}

/** The app's standing order in the market; its developer publishes one when there is none at this price. */
async function offerApp({
  developer,
  requester,
  app,
  priceNrlc,
  tag,
}: {
  developer: NodeRuche
  requester: NodeRuche
  app: Hex
  priceNrlc: bigint
  tag: Tag
}): Promise<SignedOrders['app']> {
  const sign = () => signOrder(developer, 'app', makeAppOrder({ app, priceNrlc, tag }))
  // What somebody runs for itself is nobody else's business.
  if (developer === requester) return sign()
  const { marketUrl } = developer.network
  const offered = await listOrders(marketUrl, 'app', { app })
  const standing = offered.find(({ order }) => order.appprice === priceNrlc && order.tag === tag)
  if (standing !== undefined) return standing.order
  const order = await sign()
  await publishOrder(marketUrl, 'app', order)
  return order
}

/** The cheapest order that lets this app use each dataset; of several, one that is good in bulk. */
async function findDatasetOrders(
  requester: NodeRuche,
  {
    datasets = [],
    datasetMaxNrlc = 0n,
    app,
    tag,
  }: { datasets?: readonly Hex[]; datasetMaxNrlc?: bigint; app: Hex; tag: Tag },
): Promise<SignedOrders['dataset'][]> {
  const { marketUrl } = requester.network
  const by = { app, requester: requester.account.address.toLowerCase(), workerpool: 'any' }
  const isBulk = datasets.length > 1
  return await Promise.all(
    datasets.map(async (dataset) => {
      const offers = await listOrders(marketUrl, 'dataset', { dataset, ...by })
      const [offer] = offers.filter(
        ({ order: { datasetprice, volume, tag: own } }) =>
          datasetprice <= (isBulk ? 0n : datasetMaxNrlc) &&
          (!isBulk || volume >= VOLUME_UNLIMITED) &&
          tagIncludes(own, tag),
      )
      if (offer === undefined) throw datasetNotGranted(dataset)
      return offer.order
    }),
  )
}

function keyOf({ resultKeys }: Job): { privateKey?: string } {
  return resultKeys === undefined ? {} : { privateKey: resultKeys.identity }
}

type Phase = 'replicas' | 'consensus' | 'results'

/** Where the slowest task is. */
function phaseOf(tasks: readonly { status: TaskStatus }[]): Phase {
  if (tasks.some(({ status }) => status === 'unset' || status === 'active')) return 'replicas'
  return tasks.some(({ status }) => status === 'revealing') ? 'consensus' : 'results'
}

function describeProgress(tasks: readonly TaskState[]): string {
  const answers = tasks.reduce((sum, { seats }) => sum + seats.length, 0)
  const done = tasks.filter(({ status }) => status === 'completed').length
  const refunded = tasks.filter(({ status }) => status === 'failed').length
  const rejected = tasks.flatMap(({ seats }) => seats.filter(({ outcome }) => outcome === 'rejected')).length
  return [
    `${answers} answers`,
    `${done} of ${tasks.length} tasks settled`,
    ...(rejected > 0 ? [`${rejected} rejected`] : []),
    ...(refunded > 0 ? [`${refunded} refunded`] : []),
  ].join(', ')
}

/** Fetches and verifies each result as soon as its task is settled. */
function createCollector({ requester, job, nowMs }: { requester: NodeRuche; job: Job; nowMs: () => number }) {
  const fetched = new Map<string, Promise<VerifiedResult>>()
  let firstAtMs: number | undefined

  function fetchOnce(task: TaskState): Promise<VerifiedResult> {
    // A rollback may settle a task again, and otherwise: then it is another result.
    const key = `${task.taskId} ${task.resultDigest} ${task.results} ${task.settled?.root}`
    const known = fetched.get(key)
    if (known !== undefined) return known
    const folder = job.count === 1 ? job.outDir : join(job.outDir, `task-${task.index}`)
    const fetching = mkdir(folder, { recursive: true })
      .then(() => fetchResult(requester, task, folder, keyOf(job)))
      .then((result) => {
        firstAtMs ??= nowMs()
        return result
      })
    fetched.set(key, fetching)
    // What failed is fetched again when the task is looked at again; only the outcome's failure ends the run.
    fetching.catch(() => fetched.delete(key))
    return fetching
  }

  return {
    look(tasks: readonly TaskState[]) {
      for (const task of tasks) if (task.status === 'completed') void fetchOnce(task)
    },
    async outcomeOf(task: TaskState): Promise<TaskOutcome> {
      if (task.status !== 'completed') return { task, status: 'refunded' }
      const result = await fetchOnce(task)
      return { task, status: result.failure === undefined ? 'verified' : 'failed', result }
    },
    firstVerifiedAtMs: () => firstAtMs,
  }
}

/** `0x1234…cdef`. */
export function shorten(id: Hex): string {
  return `${id.slice(0, 6)}…${id.slice(-4)}`
}

/** The name an app is registered under when its user gives none. */
export function nameOfProgram(path: string): string {
  return basename(path.replace(/@sha256:.*$/, '')).replace(/\.(wasm|tar)$/, '')
}

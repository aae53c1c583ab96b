import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReleasePayload } from '@ruche/api'
import { decryptDataset, parseResultKey } from '@ruche/encryption'
import { type DealParams, type Failure, isFailure, parseParams, splitArgs } from '@ruche/protocol'
import { type Conclusion, concludeFailure, concludeRun, type Runtime } from '@ruche/sandbox'
import type { NodeStorageClient } from '@ruche/storage'
import { createContentCache } from '../cache/content-cache.ts'
import { runtimeMissing, wishUnsupported } from '../errors.ts'
import { type Input, nameInputs } from '../inputs.ts'
import { findResultKey, writePrivateResult } from '../private-result.ts'
import { fetchProgram } from '../program.ts'
import { findEgressBreach, withoutCode } from './egress.ts'
import { termsContradict } from './errors.ts'
import type { EnclaveJob } from './job.ts'
import { fetchAsset, readLocations } from './locate.ts'

export type RunParts = {
  job: Pick<EnclaveJob, 'privateFolder' | 'outputFolder' | 'limits' | 'params' | 'index'>
  /** Why the datasets in bulk could not be found. */
  bulkFailure?: Failure | undefined
  storage: NodeStorageClient
  runtimes: readonly Runtime[]
  signal: AbortSignal
}

/** Runs the task that the chain describes on the data that its secrets open; leaves the result for everybody, or for its reader alone. */
export async function runConfidential(
  parts: RunParts,
  { terms, secrets }: ReleasePayload,
): Promise<Conclusion> {
  const { privateFolder, params, index } = parts.job
  // What the host told was only to find the datasets with.
  if (params !== terms.params || BigInt(index) !== terms.index) throw termsContradict()
  const inside = join(privateFolder, 'output')
  await mkdir(inside, { recursive: true })
  const conclusion = await conclude(parts, { terms, secrets }, inside)
  const key =
    findResultKey(terms.params) ??
    (secrets.resultKey === undefined ? undefined : parseResultKey(secrets.resultKey))
  // The digest is that of the plain output in either case.
  const into = parts.job.outputFolder
  if (key === undefined) await cp(inside, into, { recursive: true })
  else await writePrivateResult(inside, { into, key, taskId: terms.taskId })
  return conclusion
}

async function conclude(
  parts: RunParts,
  { terms, secrets }: ReleasePayload,
  inside: string,
): Promise<Conclusion> {
  const output = { outputFolder: inside, hasCallback: terms.hasCallback }
  let wishes: { params: DealParams; args: string[]; inputs: Input[] }
  try {
    const params = parseParams(terms.params)
    if (parts.bulkFailure !== undefined) throw parts.bulkFailure
    if (params.resultKey !== undefined) parseResultKey(params.resultKey)
    if (params.resultStorageProvider === 'dropbox') throw wishUnsupported('a result on Dropbox')
    wishes = { params, args: splitArgs(params.args), inputs: nameInputs(params.inputFiles) }
  } catch (error) {
    if (isFailure(error)) return concludeFailure(error, output)
    throw error
  }
  const exit = await run(parts, { terms, secrets, ...wishes, inside })
  const breach = exit.kind === 'completed' ? await findEgressBreach(inside, terms) : undefined
  if (breach !== undefined) return concludeFailure(breach, output)
  return concludeRun(withoutCode(exit, terms.egress), output)
}

async function run(
  { job, storage, runtimes, signal }: RunParts,
  {
    terms,
    secrets,
    params,
    args,
    inputs,
    inside,
  }: ReleasePayload & { params: DealParams; args: string[]; inputs: Input[]; inside: string },
) {
  const { app, dataset } = terms
  const runtime = runtimes.find(({ type }) => type === app.type)
  if (runtime === undefined) throw runtimeMissing(app.type)
  const inputFolder = join(job.privateFolder, 'input')
  await mkdir(inputFolder, { recursive: true })
  const program = await findProgram({ job, storage, signal }, app, secrets.appKey)
  for (const { path, name } of inputs) await storage.fetchTo(path, join(inputFolder, name), { signal })
  if (dataset !== undefined) {
    const encrypted = join(job.privateFolder, 'dataset')
    await fetchAsset({ storage, what: 'dataset', ...dataset, path: encrypted, signal })
    const target = join(inputFolder, dataset.address)
    await decryptDataset({ source: encrypted, target, key: secrets.datasetKey ?? '', signal })
  }
  await openBulk({ job, storage, signal }, { datasets: terms.datasets, secrets, inputFolder })
  const wallSeconds = Math.min(
    Number(terms.maxRuntimeSeconds),
    params.timeLimitSeconds ?? Number.POSITIVE_INFINITY,
  )
  const { exit } = await runtime.run(
    {
      taskId: terms.taskId,
      dealId: terms.dealId,
      taskIndex: Number(terms.index),
      botFirst: Number(terms.botFirst),
      botSize: Number(terms.botSize),
      args,
      program,
      inputFolder,
      inputFiles: inputs.map(({ name }) => name),
      ...(dataset === undefined ? {} : { datasetFile: dataset.address }),
      bulkFiles: terms.datasets.map(({ address }) => address),
      outputFolder: inside,
      startTimeSeconds: terms.startTime,
      // What a program has learnt here must not leave but by its result.
      wantsNetwork: false,
      wantsGpu: false,
      secrets: variablesOf(secrets),
    },
    {
      limits: {
        ...job.limits,
        ...(params.fuelLimit === undefined ? {} : { fuel: BigInt(params.fuelLimit) }),
        wallMs: Math.min(job.limits.wallMs, wallSeconds * 1000),
      },
      signal,
    },
  )
  return exit
}

type Fetching = Pick<RunParts, 'storage' | 'signal'> & { job: Pick<EnclaveJob, 'privateFolder'> }
type Terms = ReleasePayload['terms']

/** The program as its runtime takes it; one that is encrypted is opened here and nowhere else. */
async function findProgram(
  { job, storage, signal }: Fetching,
  app: Terms['app'],
  key: string | undefined,
): Promise<string> {
  if (key === undefined) {
    const cache = createContentCache({
      folder: join(job.privateFolder, 'program'),
      storehouse: {
        fetchFile: async (source, target) => void (await storage.fetchTo(source, target, { signal })),
      },
      nowMs: () => performance.now(),
    })
    return await fetchProgram({
      cache,
      terms: { appType: app.type, appLocation: readLocations(app.multiaddr)[0]!, appChecksum: app.checksum },
      signal,
    })
  }
  if (app.type === 'DOCKER') throw wishUnsupported('an encrypted image')
  const encrypted = join(job.privateFolder, 'program-encrypted')
  const target = join(job.privateFolder, 'program-opened')
  await fetchAsset({ storage, what: 'program', ...app, path: encrypted, signal })
  await decryptDataset({ source: encrypted, target, key, signal })
  return target
}

/** Opens each dataset in bulk; a program finds it under its address. */
async function openBulk(
  { job, storage, signal }: Fetching,
  {
    datasets,
    secrets,
    inputFolder,
  }: { datasets: Terms['datasets']; secrets: ReleasePayload['secrets']; inputFolder: string },
): Promise<void> {
  const encrypted = join(job.privateFolder, 'dataset')
  for (const dataset of datasets) {
    await fetchAsset({ storage, what: 'dataset', ...dataset, path: encrypted, signal })
    const key = secrets.datasetKeys[dataset.address] ?? ''
    await decryptDataset({ source: encrypted, target: join(inputFolder, dataset.address), key, signal })
    await rm(encrypted)
  }
}

/** The names under which programs know secrets (iexec-worker 9). */
function variablesOf({ appSecret, requesterSecrets }: ReleasePayload['secrets']): [string, string][] {
  return [
    ...(appSecret === undefined
      ? []
      : ([
          ['IEXEC_APP_DEVELOPER_SECRET', appSecret],
          ['IEXEC_APP_DEVELOPER_SECRET_1', appSecret],
        ] as [string, string][])),
    ...Object.entries(requesterSecrets).map(([number, value]): [string, string] => [
      `IEXEC_REQUESTER_SECRET_${number}`,
      value,
    ]),
  ]
}

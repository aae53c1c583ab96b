import { cp, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReleasePayload } from '@ruche/api'
import { decryptDataset, encryptResult, parseResultKey, zipOfFolder } from '@ruche/encryption'
import { type DealParams, isFailure, parseParams, splitArgs } from '@ruche/protocol'
import { type Conclusion, concludeFailure, concludeRun, type Runtime } from '@ruche/sandbox'
import type { NodeStorageClient } from '@ruche/storage'
import { runtimeMissing, wishUnsupported } from '../errors.ts'
import { type Input, nameInputs } from '../inputs.ts'
import { fetchProgram } from '../program.ts'
import type { EnclaveJob } from './job.ts'
import { fetchAsset, readLocations } from './locate.ts'

export type RunParts = {
  job: Pick<EnclaveJob, 'privateFolder' | 'outputFolder' | 'limits'>
  storage: NodeStorageClient
  runtimes: readonly Runtime[]
  signal: AbortSignal
}

/** Runs the task that the chain describes on the data that its secrets open; leaves the result for everybody, or for its reader alone. */
export async function runConfidential(
  parts: RunParts,
  { terms, secrets }: ReleasePayload,
): Promise<Conclusion> {
  const { privateFolder } = parts.job
  const inside = join(privateFolder, 'output')
  await mkdir(inside, { recursive: true })
  const conclusion = await conclude(parts, { terms, secrets }, inside)
  await handOut(parts, inside, secrets.resultKey)
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
    if (params.bulkCid !== undefined) throw wishUnsupported('datasets in bulk')
    if (params.resultStorageProvider === 'dropbox') throw wishUnsupported('a result on Dropbox')
    wishes = { params, args: splitArgs(params.args), inputs: nameInputs(params.inputFiles) }
  } catch (error) {
    if (isFailure(error)) return concludeFailure(error, output)
    throw error
  }
  return concludeRun(await run(parts, { terms, secrets, ...wishes, inside }), output)
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
  const program = await fetchProgram({
    storehouse: {
      fetchFile: async (source, target) => void (await storage.fetchTo(source, target, { signal })),
    },
    cacheFolder: join(job.privateFolder, 'program'),
    terms: { appType: app.type, appLocation: readLocations(app.multiaddr)[0]!, appChecksum: app.checksum },
    signal,
  })
  for (const { path, name } of inputs) await storage.fetchTo(path, join(inputFolder, name), { signal })
  if (dataset !== undefined) {
    const encrypted = join(job.privateFolder, 'dataset')
    await fetchAsset({ storage, what: 'dataset', ...dataset, path: encrypted, signal })
    const target = join(inputFolder, dataset.address)
    await decryptDataset({ source: encrypted, target, key: secrets.datasetKey ?? '', signal })
  }
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
      outputFolder: inside,
      startTimeSeconds: terms.startTime,
      // What a program has learnt here must not leave but by its result.
      wantsNetwork: false,
      wantsGpu: false,
      secrets: variablesOf(secrets),
    },
    { limits: { ...job.limits, wallMs: Math.min(job.limits.wallMs, wallSeconds * 1000) }, signal },
  )
  return exit
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

/** The digest is that of the plain output in either case. */
async function handOut({ job }: RunParts, inside: string, resultKey: string | undefined): Promise<void> {
  if (resultKey === undefined) return cp(inside, job.outputFolder, { recursive: true })
  const files = await encryptResult(await zipOfFolder(inside), parseResultKey(resultKey))
  for (const { name, bytes } of files) await writeFile(join(job.outputFolder, name), bytes)
}

import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { secretsDomain, secretsTypes } from '@ruche/api'
import type { Enclaves, EvidenceProvider } from '@ruche/enclave'
import type { Limits } from '@ruche/sandbox'
import type { Hex, LocalAccount } from 'viem'
import type { HeldTask } from '../assignment.ts'
import type { Computed } from '../replica.ts'
import { type EnclaveJob, type EnclaveResult, SIGN_RELEASE, type SignRelease } from './job.ts'

/** What a worker needs to have tasks computed inside. */
export type ConfidentialParts = {
  enclaves: Enclaves
  account: LocalAccount
  chainId: number
  hub: Hex
  secretsUrls: readonly string[]
  storageUrl: string
  storageToken: string | undefined
  /** Folder for what stays inside while a task runs; memory where the platform offers that. */
  privateRoot: string
  limits: Limits
  engineSockets: readonly string[]
  /** The host's software platform; undefined where the enclave asks hardware. */
  software: EvidenceProvider | undefined
  onNoise: (task: { taskId: Hex; dealId: Hex }, text: string) => void
}

/** The program of an enclave. */
export const ENCLAVE_ENTRY = fileURLToPath(new URL('./main.ts', import.meta.url))

/** Has one task computed inside an enclave; its result is in `folder/output`, encrypted if the deal asks for it. */
export async function computeConfidential(
  parts: ConfidentialParts & { params: string },
  { assignment }: HeldTask,
  folder: string,
  signal: AbortSignal,
): Promise<Computed> {
  const { taskId, dealId } = assignment
  const outputFolder = join(folder, 'output')
  await rm(outputFolder, { recursive: true, force: true })
  await mkdir(outputFolder, { recursive: true })
  await mkdir(parts.privateRoot, { recursive: true, mode: 0o700 })
  const privateFolder = await mkdtemp(join(parts.privateRoot, 'run-'))
  try {
    const result = (await parts.enclaves.run({
      job: jobOf(parts, { assignment, privateFolder, outputFolder }),
      services: {
        ...(parts.software === undefined ? {} : { evidence: parts.software }),
        answer: (question, value) => answerEnclave(parts, taskId, { question, value }),
        onNoise: (text) => parts.onNoise({ taskId, dealId }, text),
      },
      signal,
    })) as EnclaveResult
    const { digest, callbackData, challenge, sign, authorization } = result
    return {
      digest,
      ...(callbackData === undefined ? {} : { callbackData }),
      enclave: { challenge, sign, authorization },
    }
  } finally {
    await rm(privateFolder, { recursive: true, force: true })
  }
}

function jobOf(
  parts: ConfidentialParts & { params: string },
  {
    assignment,
    privateFolder,
    outputFolder,
  }: Pick<HeldTask, 'assignment'> & Pick<EnclaveJob, 'privateFolder' | 'outputFolder'>,
): EnclaveJob {
  const { account, chainId, hub, secretsUrls, storageUrl, storageToken, limits, engineSockets, software } =
    parts
  return {
    taskId: assignment.taskId,
    params: parts.params,
    index: Number(assignment.index),
    worker: account.address.toLowerCase() as Hex,
    seat: assignment.authorization,
    chainId,
    hub,
    secretsUrls,
    storageUrl,
    storageToken,
    privateFolder,
    outputFolder,
    limits,
    engineSockets,
    isHardware: software === undefined,
  }
}

/** The worker's key stays with the host: what is signed for an enclave names this task and worker, whatever it asks. */
async function answerEnclave(
  { account, chainId }: ConfidentialParts,
  taskId: Hex,
  { question, value }: { question: string; value: unknown },
): Promise<Hex> {
  if (question !== SIGN_RELEASE) throw new Error(`Broken invariant: an enclave does not ask ${question}.`)
  const { broker, publicKey, enclaveKey, nonce } = value as SignRelease
  return await account.signTypedData({
    domain: secretsDomain({ chainId, broker }),
    types: secretsTypes,
    primaryType: 'ReleaseRequest',
    message: { taskId, worker: account.address, publicKey, enclaveKey, nonce },
  })
}

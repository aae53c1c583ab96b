import { createHash } from 'node:crypto'
import {
  type ReleasePayload,
  releaseAad,
  releaseInfo,
  releasePayloadSchema,
  releaseReportData,
  toWire,
} from '@ruche/api'
import { parseQuote } from '@ruche/attestation'
import type { EvidenceProvider } from '@ruche/enclave'
import { generateMessageKeys, isShare, joinShares, openMessage } from '@ruche/encryption'
import { type Hex, isFailure } from '@ruche/protocol'
import { bytesToHex, hexToBytes } from 'viem'
import type { BulkOrder } from './bulk.ts'
import { termsContradict } from './errors.ts'
import type { EnclaveJob, SignRelease } from './job.ts'
import { createSecretsClient, type SecretsClient } from './secrets-client.ts'

export type Obtained = ReleasePayload & {
  /** The broker's. */
  authorization: Hex
}

type Asking = {
  job: Pick<EnclaveJob, 'taskId' | 'worker' | 'seat' | 'chainId' | 'hub' | 'secretsUrls'>
  /** Orders of the datasets in bulk. */
  datasetOrders: readonly BulkOrder[]
  /** Address of the key that will sign the result. */
  enclaveKey: Hex
  evidence: EvidenceProvider
  signRelease: (request: SignRelease) => Promise<Hex>
  pause: (ms: number) => Promise<unknown>
}

/** So much longer each time, up to the longest: on a chain of one machine a block is a moment. */
const EARLY_PAUSE_MS = 50
const EARLY_PAUSE_LONGEST_MS = 250
/** A minute in all: a task is given out before it is confirmed. */
const EARLY_LOOKS = 240

/**
 * Gets the secrets of a task by showing what this code is. Of several services each is asked alone and holds a share; the first one is
 * the broker, without whom a result is worth nothing.
 *
 * @throws what a service refuses with, SHARES_UNUSABLE, TERMS_CONTRADICT, SECRETS_UNAVAILABLE
 */
export async function obtainSecrets(asking: Asking): Promise<Obtained> {
  const clients = asking.job.secretsUrls.map(createSecretsClient)
  const answers = await Promise.allSettled(clients.map((client) => askPatiently(asking, client)))
  const [broker] = answers
  if (broker?.status !== 'fulfilled') throw broker?.reason
  const released = answers.filter((answer) => answer.status === 'fulfilled').map(({ value }) => value)
  const [first] = released
  const told = (one: Obtained) => JSON.stringify(toWire(one.terms))
  if (released.some((one) => told(one) !== told(first!))) throw termsContradict()
  return { ...first!, secrets: joinSecrets(released.map(({ secrets }) => secrets)) }
}

async function askPatiently(asking: Asking, client: SecretsClient): Promise<Obtained> {
  for (let look = 1; ; look += 1) {
    try {
      return await askOne(asking, client)
    } catch (error) {
      if (look === EARLY_LOOKS || !isFailure(error) || error.code !== 'RELEASE_EARLY') throw error
      await asking.pause(Math.min(look * EARLY_PAUSE_MS, EARLY_PAUSE_LONGEST_MS))
    }
  }
}

async function askOne(
  { job, datasetOrders, enclaveKey, evidence, signRelease }: Asking,
  client: SecretsClient,
): Promise<Obtained> {
  const { taskId, worker, chainId, hub, seat } = job
  const [{ broker }, { nonce }, keys] = await Promise.all([
    client.info(),
    client.challenge({ taskId, worker }),
    generateMessageKeys(),
  ])
  const publicKey = bytesToHex(keys.publicKey)
  const reportData = releaseReportData({ chainId, hub, broker, taskId, worker, publicKey, enclaveKey, nonce })
  const [{ quote, certificates }, sign] = await Promise.all([
    evidence.getEvidence(hexToBytes(reportData)),
    signRelease({ broker, publicKey, enclaveKey, nonce }),
  ])
  const { enc, ct, dataset, keyVersion, authorization } = await client.release({
    taskId,
    worker,
    publicKey,
    enclaveKey,
    nonce,
    quote: Buffer.from(quote).toString('base64'),
    ...(certificates === undefined ? {} : { certificates: Buffer.from(certificates).toString('base64') }),
    seat,
    sign,
    datasetOrders: toWire(datasetOrders),
  })
  const quoteDigest: Hex = `0x${createHash('sha256').update(parseQuote(quote).signedBytes).digest('hex')}`
  const plain = await openMessage(
    { enc: hexToBytes(enc), ct: hexToBytes(ct as Hex) },
    {
      privateKey: keys.privateKey,
      info: hexToBytes(releaseInfo({ taskId, quoteDigest })),
      aad: hexToBytes(releaseAad({ dataset, keyVersion })),
    },
  )
  const payload = releasePayloadSchema.parse(JSON.parse(new TextDecoder().decode(plain)))
  return { ...payload, authorization }
}

type Secrets = ReleasePayload['secrets']

/** Puts shares together; what is no share is the same everywhere, and the broker's word counts. */
function joinSecrets(all: readonly Secrets[]): Secrets {
  const join = (pick: (secrets: Secrets) => string | undefined): string | undefined => {
    const values = all.map(pick).filter((value) => value !== undefined)
    const [first] = values
    return first !== undefined && isShare(first) ? joinShares(values).toString('utf8') : first
  }
  const joinAll = (pick: (secrets: Secrets) => Record<string, string>) =>
    Object.fromEntries(
      Object.keys(pick(all[0]!)).map((name) => [name, join((secrets) => pick(secrets)[name]) ?? '']),
    )
  const named = {
    datasetKey: join(({ datasetKey }) => datasetKey),
    appSecret: join(({ appSecret }) => appSecret),
    appKey: join(({ appKey }) => appKey),
    resultKey: join(({ resultKey }) => resultKey),
  }
  return {
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    requesterSecrets: joinAll(({ requesterSecrets }) => requesterSecrets),
    datasetKeys: joinAll(({ datasetKeys }) => datasetKeys),
  }
}

import {
  type AuditEntry,
  type Release,
  type ReleasePayload,
  type ReleaseRequest,
  releaseAad,
  releaseInfo,
  releaseReportData,
  secretsDomain,
  secretsTypes,
  toWire,
} from '@ruche/api'
import { type AppraisalPolicy, policyHash } from '@ruche/attestation'
import { sealMessage } from '@ruche/encryption'
import { authorizationHashOf, type Hex, isFailure, ZERO_ADDRESS } from '@ruche/protocol'
import { bytesToHex, hashMessage, hashTypedData, hexToBytes, zeroHash } from 'viem'
import { type Appraised, type Appraiser, appraiseEvidence, readPolicy } from './appraisal.ts'
import { authorizeByRules, authorizeRelease } from './authorize.ts'
import { verifyChallenge } from './challenge.ts'
import { collectSecrets, readParams, type TaskScope } from './collect.ts'
import { challengeRefused, releaseEarly, releaseRefused } from './errors.ts'
import type { AssetFacts, ChainFacts, TaskFacts } from './facts.ts'
import type { Broker } from './signatures.ts'
import type { Store } from './store.ts'
import type { Vault } from './vault.ts'

export type ReleaseParts = {
  chain: ChainFacts
  store: Store
  vault: Vault
  appraiser: Appraiser
  /** Signs authorizations; its address names this service. */
  broker: Broker
  /** For secrets whose owner set no policy. */
  defaultPolicy: AppraisalPolicy
  nowMs: () => number
}

/**
 * Releases the secrets of a task to an enclave that proves what it is, or refuses; all or nothing, and what costs least is checked first.
 *
 * @see docs/spec/release.md
 * @throws CHALLENGE_REFUSED, RELEASE_REFUSED, RELEASE_EARLY, EVIDENCE_REFUSED, RELEASE_INCOMPLETE
 */
export async function releaseSecrets(parts: ReleaseParts, request: ReleaseRequest): Promise<Release> {
  await takeChallenge(parts, request)
  const task = await parts.chain.findTask(request.taskId)
  if (task === undefined) throw releaseEarly('the task is not on the chain, or not confirmed')
  const hasSeat = await isSeated(parts, request, task)
  try {
    return await releaseForTask(parts, { request, task, hasSeat })
  } catch (error) {
    await recordRefusal(parts, { request, task, hasSeat, error })
    throw error
  }
}

/** Nothing is looked up for a stranger before the challenge is known to be ours and the request to be the worker's. */
async function takeChallenge(
  { vault, store, chain, broker, nowMs }: ReleaseParts,
  { taskId, worker, publicKey, enclaveKey, nonce, sign }: ReleaseRequest,
): Promise<void> {
  const nowSeconds = Math.floor(nowMs() / 1_000)
  const expiresAt = verifyChallenge({ key: vault.challengeKey, nonce, taskId, worker, nowSeconds })
  const hash = hashTypedData({
    domain: secretsDomain({ chainId: chain.chainId, broker: broker.address }),
    types: secretsTypes,
    primaryType: 'ReleaseRequest',
    message: { taskId, worker, publicKey, enclaveKey, nonce },
  })
  if (!chain.isSignedByKey({ account: worker, hash, sign })) {
    throw challengeRefused(`the request is not signed by ${worker}`)
  }
  if (!(await store.useChallenge(nonce, expiresAt))) throw challengeRefused('it was used before')
}

/** The seat is the scheduler's authorization without an enclave: worth nothing on a chain that demands one, and proof enough here. */
async function isSeated(
  { chain }: ReleaseParts,
  { worker, taskId, seat }: ReleaseRequest,
  { deal }: TaskFacts,
): Promise<boolean> {
  const hash = hashMessage({ raw: authorizationHashOf(worker, taskId, ZERO_ADDRESS) })
  return await chain.isSigned({ account: deal.scheduler, hash, sign: seat })
}

type Case = { request: ReleaseRequest; task: TaskFacts; hasSeat: boolean }

async function releaseForTask(parts: ReleaseParts, { request, task, hasSeat }: Case): Promise<Release> {
  const { chain, store, vault, broker, nowMs } = parts
  authorizeRelease({ task, orders: await store.findDealOrders(task.deal.dealId), hasSeat })
  const scope = await findScope(chain, request, task)
  authorizeByRules(task, scope.datasets)
  const policies = await findPolicies(parts, [task.deal.app, ...scope.datasets])

  const { taskId, worker, publicKey, enclaveKey, nonce, quote } = request
  const { chainId, hub } = chain
  const binding = { chainId, hub, broker: broker.address, taskId, worker, publicKey, enclaveKey, nonce }
  const verifiedAtSeconds = Math.floor(nowMs() / 1_000)
  const appraised = await appraiseEvidence(parts.appraiser, {
    bytes: quote,
    certificates: request.certificates,
    reportData: releaseReportData(binding),
    policies,
    nowSeconds: verifiedAtSeconds,
  })
  const { payload, keyVersion } = await collectSecrets({ store, vault }, { ...scope, worker, task })
  const authorization = broker.signMessage(authorizationHashOf(worker, taskId, enclaveKey))
  const release = seal({
    request,
    payload,
    keyVersion,
    quoteDigest: appraised.quoteDigest,
    authorization,
  })
  const entries = describeRelease({
    ...{ parts, request, task, appraised, keyVersion },
    datasets: scope.datasets,
  })
  // Nothing leaves before it is written down.
  await store.recordRelease(entries, {
    taskId,
    worker,
    enclaveKey,
    publicKey,
    nonce,
    quote: Buffer.from(quote).toString('base64'),
    collateral: appraised.collateral,
    verifiedAtSeconds,
  })
  return release
}

/** The datasets of a task: the deal's own, or those whose owners let it use them in bulk. */
async function findScope(
  chain: ChainFacts,
  { datasetOrders }: ReleaseRequest,
  task: TaskFacts,
): Promise<TaskScope> {
  const { dataset } = task.deal
  const params = readParams(task.deal.params)
  if (dataset !== undefined) return { params, datasets: [dataset] }
  if (params.bulkCid === undefined) return { params, datasets: [] }
  return { params, datasets: await chain.findBulk(task, datasetOrders) }
}

/** Whoever set a policy must be content; where nobody did, the service's own holds. */
async function findPolicies(
  { store, defaultPolicy }: ReleaseParts,
  assets: readonly AssetFacts[],
): Promise<AppraisalPolicy[]> {
  const stored = await Promise.all(assets.map(({ address }) => store.findPolicy(address)))
  const policies = assets.flatMap(({ address, rules }, at) => {
    const record = stored[at]
    // Where the chain names a policy, the service cannot widen it.
    const found = record === undefined ? defaultPolicy : readPolicy(record.policy)
    if (rules.policyHash !== zeroHash && policyHash(found) !== rules.policyHash) {
      throw releaseRefused(`the policy kept for ${address} is not the one that its owner put on chain`)
    }
    return record === undefined ? [] : [found]
  })
  return policies.length > 0 ? policies : [defaultPolicy]
}

function seal({
  request,
  payload,
  keyVersion,
  quoteDigest,
  authorization,
}: {
  request: ReleaseRequest
  payload: ReleasePayload
  keyVersion: number
  quoteDigest: Hex
  authorization: Hex
}): Release {
  const dataset = payload.terms.dataset?.address ?? ZERO_ADDRESS
  const { enc, ct } = sealMessage(new TextEncoder().encode(JSON.stringify(toWire(payload))), {
    publicKey: hexToBytes(request.publicKey),
    info: hexToBytes(releaseInfo({ taskId: request.taskId, quoteDigest })),
    aad: hexToBytes(releaseAad({ dataset, keyVersion })),
  })
  return { enc: bytesToHex(enc), ct: bytesToHex(ct), dataset, keyVersion, authorization }
}

/** The same line for everybody whose secret went out, or could have. */
function describeRelease({
  parts,
  request,
  task,
  appraised: { result },
  keyVersion,
  datasets,
}: {
  parts: ReleaseParts
  request: ReleaseRequest
  task: TaskFacts
  appraised: Appraised
  keyVersion: number
  datasets: readonly AssetFacts[]
}): AuditEntry[] {
  const details = {
    ...describeTask(request, task),
    enclaveKey: request.enclaveKey,
    measurement: measurementOf(result),
    platform: result.platformId,
    ...(result.kind === 'snp'
      ? { product: result.product }
      : { tcbStatus: result.tcbStatus, evaluationDataNumber: result.evaluationDataNumber }),
    keyVersion,
  }
  const at = new Date(parts.nowMs()).toISOString()
  const subjects = new Set([...subjectsOf(task), ...datasets.map(({ address }) => address)])
  return [...subjects].map((subject) => ({ at, event: 'released', subject, details }))
}

function measurementOf({ quote }: Appraised['result']): Hex {
  if (quote.kind === 'sgx') return quote.report.mrEnclave
  return quote.kind === 'tdx' ? quote.report.mrTd : quote.report.measurement
}

/** A stranger without a seat could fill an audit with lines: its first attempt at a task is told, the others are not. */
async function recordRefusal(
  { store, nowMs }: ReleaseParts,
  { request, task, hasSeat, error }: Case & { error: unknown },
): Promise<void> {
  if (!isFailure(error) || error.retryable) return
  const at = new Date(nowMs()).toISOString()
  const details = { ...describeTask(request, task), code: error.code, reason: error.message }
  const entries = subjectsOf(task).map((subject) => ({ at, event: 'refused' as const, subject, details }))
  await store.append(entries, hasSeat ? undefined : `no seat ${request.taskId}`)
}

function describeTask({ worker }: ReleaseRequest, { deal, index }: TaskFacts) {
  const { dealId, app, dataset, requester } = deal
  return {
    dealId,
    index: index.toString(),
    worker,
    requester,
    app: app.address,
    ...(dataset === undefined ? {} : { dataset: dataset.address }),
  }
}

function subjectsOf({ deal }: TaskFacts): Hex[] {
  const all = [
    deal.app.address,
    ...(deal.dataset === undefined ? [] : [deal.dataset.address]),
    deal.requester,
  ]
  return [...new Set(all)]
}

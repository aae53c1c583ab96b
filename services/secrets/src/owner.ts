import {
  type PolicyWrite,
  REQUEST_AHEAD_SECONDS_MAX,
  RESULT_KEY_NAME,
  type RecordsRead,
  type SecretKind,
  type SecretRemove,
  type SecretWrite,
  secretsDomain,
  secretsTypes,
} from '@ruche/api'
import { type AppraisalPolicy, policyHash } from '@ruche/attestation'
import { isShare, parseResultKey } from '@ruche/encryption'
import type { Hex } from '@ruche/protocol'
import { hashTypedData, keccak256, stringToBytes } from 'viem'
import { readPolicy } from './appraisal.ts'
import { ownerRefused, requestExpired, secretUnknown, versionConflict } from './errors.ts'
import type { ChainFacts } from './facts.ts'
import type { Store } from './store.ts'
import type { Vault } from './vault.ts'

export type OwnerParts = {
  chain: ChainFacts
  store: Store
  vault: Vault
  broker: Hex
  nowMs: () => number
}

/** Lines of an audit given at once. */
const AUDIT_LINES = 1_000

/** Who may say something about a subject: the owner on chain of an app or dataset, the account itself otherwise. */
export async function ownerOf(chain: ChainFacts, kind: SecretKind, subject: Hex): Promise<Hex> {
  if (kind === 'requester' || kind === 'account') return subject
  const owner = await chain.findOwner(kind, subject)
  if (owner === undefined) throw ownerRefused(subject, `no registry knows this ${kind}`)
  return owner
}

/** @throws OWNER_REFUSED, REQUEST_EXPIRED, VERSION_CONFLICT */
export async function writeSecret(parts: OwnerParts, request: SecretWrite): Promise<void> {
  const { kind, subject, name, value, version, deadline, sign } = request
  const valueDigest = keccak256(stringToBytes(value))
  verifyDeadline(parts, deadline)
  await verifyOwner(parts, {
    account: await ownerOf(parts.chain, kind, subject),
    hash: hashTypedData({
      domain: domainOf(parts),
      types: secretsTypes,
      primaryType: 'SecretWrite',
      message: { kind, subject, name, valueDigest, version: BigInt(version), deadline: BigInt(deadline) },
    }),
    sign,
  })
  await addVersion(parts, { kind, subject, name, value, version })
}

/** Writes a version that somebody has shown the right to write. */
export async function addVersion(
  { store, vault, nowMs }: Pick<OwnerParts, 'store' | 'vault' | 'nowMs'>,
  {
    kind,
    subject,
    name,
    value,
    version,
  }: Pick<SecretWrite, 'kind' | 'subject' | 'name' | 'value' | 'version'>,
): Promise<void> {
  // A key that nobody can encrypt with would show only when a result is lost; a share of one says nothing about it.
  if (kind === 'account' && name === RESULT_KEY_NAME && !isShare(value)) parseResultKey(value)
  const next = await store.nextVersion({ kind, subject, name })
  const place = { kind, subject, name, version }
  const at = new Date(nowMs()).toISOString()
  const details = { kind, name, version }
  const isAdded =
    version === next &&
    (await store.addSecret(
      { place, sealed: vault.seal(place, value) },
      { at, event: 'secret-set', subject, details },
    ))
  if (!isAdded) throw versionConflict(version, await store.nextVersion({ kind, subject, name }))
}

/** @throws OWNER_REFUSED, REQUEST_EXPIRED, SECRET_UNKNOWN */
export async function removeSecret(parts: OwnerParts, request: SecretRemove): Promise<void> {
  const { kind, subject, name, version, deadline, sign } = request
  verifyDeadline(parts, deadline)
  await verifyOwner(parts, {
    account: await ownerOf(parts.chain, kind, subject),
    hash: hashTypedData({
      domain: domainOf(parts),
      types: secretsTypes,
      primaryType: 'SecretRemove',
      message: { kind, subject, name, version: BigInt(version), deadline: BigInt(deadline) },
    }),
    sign,
  })
  const at = new Date(parts.nowMs()).toISOString()
  const details = { kind, name, version }
  const removed = await parts.store.removeSecret({ kind, subject, name }, version, {
    at,
    event: 'secret-removed',
    subject,
    details,
  })
  if (removed === 0) throw secretUnknown(`${name} of ${subject} up to version ${version}`)
}

/** @throws OWNER_REFUSED, REQUEST_EXPIRED, VERSION_CONFLICT, POLICY_MALFORMED */
export async function writePolicy(parts: OwnerParts, request: PolicyWrite): Promise<{ policyHash: Hex }> {
  const { subject, version, deadline, sign } = request
  const policy: AppraisalPolicy = readPolicy(request.policy)
  const hash = policyHash(policy)
  verifyDeadline(parts, deadline)
  await verifyOwner(parts, {
    account: await ownerOfAsset(parts.chain, subject),
    hash: hashTypedData({
      domain: domainOf(parts),
      types: secretsTypes,
      primaryType: 'PolicyWrite',
      message: { subject, policyHash: hash, version: BigInt(version), deadline: BigInt(deadline) },
    }),
    sign,
  })
  const next = ((await parts.store.findPolicy(subject))?.version ?? 0) + 1
  const record = { version, policyHash: hash, policy: policy as unknown as Record<string, unknown> }
  const at = new Date(parts.nowMs()).toISOString()
  const details = { version, policyHash: hash }
  const isAdded =
    version === next &&
    (await parts.store.addPolicy(subject, record, { at, event: 'policy-set', subject, details }))
  if (!isAdded) throw versionConflict(version, next)
  return { policyHash: hash }
}

/** @throws OWNER_REFUSED, REQUEST_EXPIRED */
export async function readRecords(parts: OwnerParts, { subject, deadline, sign, from }: RecordsRead) {
  verifyDeadline(parts, deadline)
  await verifyOwner(parts, {
    account: await ownerOfAnything(parts.chain, subject),
    hash: hashTypedData({
      domain: domainOf(parts),
      types: secretsTypes,
      primaryType: 'RecordsRead',
      message: { subject, deadline: BigInt(deadline) },
    }),
    sign,
  })
  const [secrets, policies, audit] = await Promise.all([
    parts.store.listSecrets(subject),
    parts.store.listPolicies(subject),
    parts.store.listAudit(subject, from, AUDIT_LINES),
  ])
  return {
    secrets,
    policies: policies.map(({ version, policyHash: hash, createdAt }) => ({
      version,
      policyHash: hash,
      createdAt: createdAt.toISOString(),
    })),
    audit,
  }
}

async function ownerOfAsset(chain: ChainFacts, subject: Hex): Promise<Hex> {
  const owner = (await chain.findOwner('dataset', subject)) ?? (await chain.findOwner('app', subject))
  if (owner === undefined) throw ownerRefused(subject, 'no registry knows such a dataset or app')
  return owner
}

async function ownerOfAnything(chain: ChainFacts, subject: Hex): Promise<Hex> {
  const owner = (await chain.findOwner('dataset', subject)) ?? (await chain.findOwner('app', subject))
  return owner ?? subject
}

/** Before anything is asked of the chain. @throws REQUEST_EXPIRED */
function verifyDeadline({ nowMs }: OwnerParts, deadline: number): void {
  const nowSeconds = Math.floor(nowMs() / 1_000)
  if (deadline <= nowSeconds) throw requestExpired(`it was until ${new Date(deadline * 1000).toISOString()}`)
  if (deadline > nowSeconds + REQUEST_AHEAD_SECONDS_MAX) {
    throw requestExpired(`its deadline is more than ${REQUEST_AHEAD_SECONDS_MAX} seconds ahead`)
  }
}

async function verifyOwner(
  { chain }: OwnerParts,
  { account, hash, sign }: { account: Hex; hash: Hex; sign: Hex },
): Promise<void> {
  if (!(await chain.isSigned({ account, hash, sign })))
    throw ownerRefused(account, 'the signature is another one')
}

function domainOf({ chain, broker }: OwnerParts) {
  return secretsDomain({ chainId: chain.chainId, broker })
}

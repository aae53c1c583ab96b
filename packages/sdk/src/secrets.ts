import {
  problemSchema,
  recordsSchema,
  type SecretKind,
  secretsDomain,
  secretsInfoSchema,
  secretsTypes,
} from '@ruche/api'
import { splitSecret } from '@ruche/encryption/portable'
import { fromProblem } from '@ruche/protocol'
import { type Hex, keccak256, stringToBytes } from 'viem'
import type { z } from 'zod'
import type { Ruche } from './client.ts'
import { secretsMissing, serviceConfused, serviceUnreachable } from './errors.ts'

export type SecretName = { kind: SecretKind; subject: Hex; name: string }
export type Records = z.infer<typeof recordsSchema>

/** How long what is signed here is good for, seconds. */
const GOOD_FOR_SECONDS = 300
const REQUEST_MS = 15_000

/**
 * Stores the next version of a secret, as the owner of its subject. Where there are several services each gets a share: more than half of
 * them give the secret back, and fewer know nothing of it.
 *
 * @returns the version.
 * @throws what a service refuses with, SECRETS_MISSING where the network has none.
 */
export async function setSecret(
  ruche: Ruche,
  { value, nowSeconds, ...secret }: SecretName & { value: string; nowSeconds: number },
): Promise<number> {
  const urls = urlsOf(ruche)
  const values =
    urls.length === 1
      ? [value]
      : splitSecret(stringToBytes(value), { count: urls.length, threshold: Math.floor(urls.length / 2) + 1 })
  const versions = await Promise.all(
    urls.map((url, at) => setOne(ruche, url, { ...secret, value: values[at]!, nowSeconds })),
  )
  return versions[0]!
}

async function setOne(
  ruche: Ruche,
  url: string,
  { kind, subject, name, value, nowSeconds }: SecretName & { value: string; nowSeconds: number },
): Promise<number> {
  const { secrets } = await readRecords(ruche, { url, subject, nowSeconds })
  const own = secrets.filter((record) => record.kind === kind && record.name === name)
  const version = Math.max(0, ...own.map((record) => record.version)) + 1
  const deadline = nowSeconds + GOOD_FOR_SECONDS
  const sign = await ruche.account.signTypedData({
    domain: await domainOf(url),
    types: secretsTypes,
    primaryType: 'SecretWrite',
    message: {
      kind,
      subject,
      name,
      valueDigest: keccak256(stringToBytes(value)),
      version: BigInt(version),
      deadline: BigInt(deadline),
    },
  })
  await call(url, 'PUT', '/v1/secrets', { kind, subject, name, value, version, deadline, sign })
  return version
}

/**
 * Has every secrets service keep a policy for a dataset or app of `ruche.account`: evidence must fit it before anything is released.
 *
 * @param policyHash - keccak256 of the policy's canonical text, which is what is signed.
 */
export async function setPolicy(
  ruche: Ruche,
  {
    subject,
    policy,
    policyHash,
    nowSeconds,
  }: { subject: Hex; policy: Record<string, unknown>; policyHash: Hex; nowSeconds: number },
): Promise<void> {
  await Promise.all(
    urlsOf(ruche).map(async (url) => {
      const { policies } = await readRecords(ruche, { url, subject, nowSeconds })
      const version = Math.max(0, ...policies.map((record) => record.version)) + 1
      const deadline = nowSeconds + GOOD_FOR_SECONDS
      const sign = await ruche.account.signTypedData({
        domain: await domainOf(url),
        types: secretsTypes,
        primaryType: 'PolicyWrite',
        message: { subject, policyHash, version: BigInt(version), deadline: BigInt(deadline) },
      })
      await call(url, 'PUT', '/v1/policies', { subject, policy, version, deadline, sign })
    }),
  )
}

/** What the first secrets service, or the one at `url`, knows about a dataset, an app or an account; for its owner alone. */
export async function readRecords(
  ruche: Ruche,
  { url, subject, nowSeconds }: { url?: string; subject: Hex; nowSeconds: number },
): Promise<Records> {
  const [first = ''] = urlsOf(ruche)
  const service = url ?? first
  const deadline = nowSeconds + GOOD_FOR_SECONDS
  const sign = await ruche.account.signTypedData({
    domain: await domainOf(service),
    types: secretsTypes,
    primaryType: 'RecordsRead',
    message: { subject, deadline: BigInt(deadline) },
  })
  const answer = await call(service, 'POST', '/v1/records', { subject, deadline, sign })
  const parsed = recordsSchema.safeParse(answer)
  if (!parsed.success) throw serviceConfused('secrets service', service)
  return parsed.data
}

function urlsOf({ network }: Ruche): readonly string[] {
  const urls = network.secretsUrls ?? []
  if (urls.length === 0) throw secretsMissing()
  return urls
}

async function domainOf(url: string) {
  const parsed = secretsInfoSchema.safeParse(await call(url, 'GET', '/v1/info'))
  if (!parsed.success) throw serviceConfused('secrets service', url)
  return secretsDomain(parsed.data)
}

async function call(url: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${url}${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(REQUEST_MS),
  }).catch((cause) => {
    throw serviceUnreachable('secrets service', url, cause)
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok) return answer
  const problem = problemSchema.safeParse(answer)
  throw problem.success ? fromProblem(problem.data) : serviceConfused('secrets service', url)
}

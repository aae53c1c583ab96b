import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { encodePolicy, parsePolicy, policyHash } from '@ruche/attestation'
import {
  type DataRules,
  declareEpsilon,
  type Ruche,
  readDataRules,
  setDataRules,
  setPolicy,
} from '@ruche/sdk'
import { type Hex, zeroHash } from 'viem'
import type { Given } from '../command.ts'
import { fileMissing, usage } from '../errors.ts'
import { withAccount } from '../job/account.ts'
import { openScreen } from '../output/screen.ts'

const MILLION = 1_000_000n

/** Shows what an owner demands of those who use a dataset or app, or changes what the options name. */
export async function rules(given: Given, asset: Hex): Promise<void> {
  await withAccount(given, 'developer', async (ruche) => {
    const change = await readChange(given, ruche, asset)
    const isChange = Object.keys(change).length > 0
    const now = isChange ? await setDataRules(ruche, asset, change) : await readDataRules(ruche, asset)
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, asset, ...toRulesDocument(now) },
      describeRules(now),
    )
  })
}

/** Rules as documents have them; null where nothing is demanded. */
export function toRulesDocument({ policyHash, outputBytesMax, epsilonMax, endsAt, outputSchema }: DataRules) {
  return {
    policyHash: policyHash === zeroHash ? null : policyHash,
    outputBytesMax: outputBytesMax === 0n ? null : Number(outputBytesMax),
    epsilonMax: epsilonMax === 0n ? null : Number(epsilonMax) / Number(MILLION),
    endsAt: endsAt === 0n ? null : formatTime(endsAt),
    outputSchema: outputSchema === '' ? null : JSON.parse(outputSchema),
  }
}

/** Says, once, what one task of an app reveals. */
export async function declare(given: Given, app: Hex): Promise<void> {
  const epsilon = readEpsilon(given)
  if (epsilon === undefined || epsilon === 0n) {
    throw usage('How much does a task reveal?', 'Give --epsilon, such as 0.1.')
  }
  await withAccount(given, 'developer', async (ruche) => {
    await declareEpsilon(ruche, app, epsilon)
    openScreen({ json: given.flag('json') }).result(
      { schema: 1, app, epsilon: Number(epsilon) / Number(MILLION) },
      `  ${app} reveals ${Number(epsilon) / Number(MILLION)} ε a task`,
    )
  })
}

async function readChange(given: Given, ruche: Ruche, asset: Hex): Promise<Partial<DataRules>> {
  const bytes = given.text('result-bytes')
  const schemaFile = given.text('result-schema')
  const policyFile = given.text('policy')
  const until = given.text('until')
  const epsilon = readEpsilon(given)
  return {
    ...(bytes === undefined
      ? {}
      : {
          outputBytesMax: BigInt(
            given.integer('result-bytes', { default: 0, min: 0, max: Number.MAX_SAFE_INTEGER }),
          ),
        }),
    ...(schemaFile === undefined ? {} : { outputSchema: compact(await readText(schemaFile)) }),
    ...(epsilon === undefined ? {} : { epsilonMax: epsilon }),
    ...(until === undefined ? {} : { endsAt: readTime(until) }),
    ...(policyFile === undefined ? {} : { policyHash: await keepPolicy(ruche, asset, policyFile) }),
  }
}

/** The service first: a hash on chain without its policy would stop every release. */
async function keepPolicy(ruche: Ruche, asset: Hex, file: string): Promise<Hex> {
  const policy = parsePolicy(JSON.parse(await readText(file)))
  const hash = policyHash(policy)
  const text = encodePolicy(policy)
  await setPolicy(ruche, {
    subject: asset,
    policy: JSON.parse(text),
    policyHash: hash,
    nowSeconds: Math.floor(Date.now() / 1000),
  })
  return hash
}

/** Every byte is paid for. */
function compact(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return text.trim()
  }
}

function readEpsilon(given: Given): bigint | undefined {
  const text = given.text('epsilon')
  if (text === undefined) return undefined
  const match = /^(\d{1,9})(?:\.(\d{1,6}))?$/.exec(text)
  if (match === null)
    throw usage(`"${text}" is no ε.`, 'Write a number such as 0.5, with at most 6 decimals.')
  return BigInt(match[1]!) * MILLION + BigInt((match[2] ?? '').padEnd(6, '0'))
}

/** Unix seconds of a time, or 0 for `never`. */
function readTime(text: string): bigint {
  if (text === 'never') return 0n
  const ms = Date.parse(text)
  if (Number.isNaN(ms))
    throw usage(`"${text}" is no time.`, 'Write one such as 2027-01-31T12:00:00Z, or never.')
  return BigInt(Math.floor(ms / 1000))
}

/** Largest time that JavaScript knows, seconds. */
const LAST_TIME_SECONDS = 8_640_000_000_000

function formatTime(seconds: bigint): string {
  return new Date(Math.min(Number(seconds), LAST_TIME_SECONDS) * 1000).toISOString()
}

export function describeRules({
  policyHash: hash,
  outputBytesMax,
  epsilonMax,
  endsAt,
  outputSchema,
}: DataRules): string {
  return [
    `  policy     ${hash === zeroHash ? "the secrets service's own" : hash}`,
    `  results    ${outputBytesMax === 0n ? 'of any size' : `at most ${outputBytesMax} bytes`}`,
    `  files      ${outputSchema === '' ? 'any' : outputSchema}`,
    `  budget     ${epsilonMax === 0n ? 'none' : `${Number(epsilonMax) / Number(MILLION)} ε for each requester`}`,
    `  until      ${endsAt === 0n ? 'its owner says otherwise' : formatTime(endsAt)}`,
  ].join('\n')
}

async function readText(file: string): Promise<string> {
  return await readFile(resolve(file), 'utf8').catch(() => {
    throw fileMissing(resolve(file))
  })
}

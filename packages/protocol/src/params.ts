import { paramsBadValue, paramsUnknownKey } from './errors.ts'
import type { Requirements } from './requirements.ts'

/** What a requester asks of its tasks beyond the app and the data. The signed text is JSON with iExec's keys. */
export type DealParams = {
  /** Command line of the app, split by `splitArgs`. */
  args: string
  /** URLs (http, https, ipfs) downloaded into the app's input folder. */
  inputFiles: readonly string[]
  /** Name of the requester's secret for each number, given to the app as `IEXEC_REQUESTER_SECRET_<number>`. */
  secrets: Readonly<Record<string, string>>
  /** Encrypt the result to the beneficiary's public key. */
  resultEncryption: boolean
  /** Ours: that key, an age recipient; undefined: the one that the beneficiary stored with the secrets services, which enclaves get. */
  resultKey?: string
  /** Where the result is stored; undefined: the worker's choice, or nowhere when a callback receives it. */
  resultStorageProvider?: 'ipfs' | 'dropbox'
  /** iExec 8: URL of the service that stores the result. */
  resultStorageProxy?: string
  /** Obsolete in iExec; accepted in old orders, without effect. */
  developerLogger?: boolean
  /** CID of a list of CIDs, one per task, each of a list of dataset orders. */
  bulkCid?: string
  /** Ours: stop the app after this many seconds; never longer than the category allows. */
  timeLimitSeconds?: number
  /** Ours: end the app as `FUEL_LIMIT` once it has used so much fuel, the same place on every machine; WebAssembly only. */
  fuelLimit?: number
  /** Ours: `classic` has each task settled on its own, with every contribution on chain; `rounds`, the default, many at once. */
  settlement?: SettlementWay
  /** Ours: what the machines must have; markets match by it. */
  requirements?: Requirements
}

/** How a pool settles a deal. */
export type SettlementWay = 'classic' | 'rounds'

export const EMPTY_PARAMS: DealParams = { args: '', inputFiles: [], secrets: {}, resultEncryption: false }

type Reader = (key: string, value: unknown) => Partial<DealParams>

/** Every key of the signed JSON; `iexec_…` and `bulk_cid` are iExec's, `ruche_…` are ours. */
const READERS: Readonly<Record<string, Reader>> = {
  iexec_args: (key, value) => ({ args: readString(key, value) }),
  iexec_input_files: (key, value) => ({ inputFiles: readUrls(key, value) }),
  iexec_secrets: (key, value) => ({ secrets: readSecrets(key, value) }),
  iexec_result_encryption: (key, value) => ({ resultEncryption: readBoolean(key, value) }),
  iexec_result_storage_provider: (key, value) => ({ resultStorageProvider: readProvider(key, value) }),
  iexec_result_storage_proxy: (key, value) => ({ resultStorageProxy: readUrl(key, value) }),
  iexec_developer_logger: (key, value) => ({ developerLogger: readBoolean(key, value) }),
  bulk_cid: (key, value) => ({ bulkCid: readCid(key, value) }),
  ruche_result_key: (key, value) => ({ resultKey: readRecipient(key, value) }),
  ruche_time_limit_seconds: (key, value) => ({ timeLimitSeconds: readPositiveInteger(key, value) }),
  ruche_fuel_limit: (key, value) => ({ fuelLimit: readPositiveInteger(key, value) }),
  ruche_settlement: (key, value) => ({ settlement: readSettlement(key, value) }),
  ruche_requirements: (key, value) => ({ requirements: readRequirements(key, value) }),
}

export const PARAMS_KEYS: readonly string[] = Object.keys(READERS)

/**
 * Reads the `params` of a request order or deal. Text that is not a JSON object is the arguments.
 *
 * @throws PARAMS_UNKNOWN_KEY, PARAMS_BAD_VALUE
 */
export function parseParams(text: string): DealParams {
  const fields = findJsonObject(text)
  if (fields === undefined) return { ...EMPTY_PARAMS, args: text }

  let params: DealParams = EMPTY_PARAMS
  for (const [key, field] of Object.entries(fields)) {
    const reader = Object.hasOwn(READERS, key) ? READERS[key] : undefined
    if (reader === undefined) throw paramsUnknownKey(key, PARAMS_KEYS)
    params = { ...params, ...reader(key, field) }
  }
  if (params.resultKey !== undefined && !params.resultEncryption) {
    throw paramsBadValue('iexec_result_encryption', 'true beside ruche_result_key', false)
  }
  return params
}

/** The JSON text to sign: always the same for the same parameters, without keys that say nothing. */
export function encodeParams(params: Partial<DealParams>): string {
  const { secrets = {}, inputFiles = [] } = params
  return JSON.stringify({
    ...(params.args ? { iexec_args: params.args } : {}),
    ...(inputFiles.length > 0 ? { iexec_input_files: inputFiles } : {}),
    ...(Object.keys(secrets).length > 0 ? { iexec_secrets: secrets } : {}),
    ...(params.resultEncryption ? { iexec_result_encryption: true } : {}),
    ...defined('iexec_result_storage_provider', params.resultStorageProvider),
    ...defined('iexec_result_storage_proxy', params.resultStorageProxy),
    ...defined('iexec_developer_logger', params.developerLogger),
    ...defined('bulk_cid', params.bulkCid),
    ...defined('ruche_result_key', params.resultKey),
    ...defined('ruche_time_limit_seconds', params.timeLimitSeconds),
    ...defined('ruche_fuel_limit', params.fuelLimit),
    ...defined('ruche_settlement', params.settlement),
    ...encodeRequirements(params.requirements ?? {}),
  })
}

function encodeRequirements(requirements: Requirements): object {
  const asked = Object.entries(requirements).filter(([, value]) => value !== undefined)
  if (asked.length === 0) return {}
  const wire = asked.map(([name, value]) => [name, typeof value === 'bigint' ? `${value}` : value])
  return { ruche_requirements: Object.fromEntries(wire) }
}

function defined(key: string, value: unknown): Record<string, unknown> {
  return value === undefined ? {} : { [key]: value }
}

function findJsonObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isPlainObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isPlainObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readString(key: string, value: unknown): string {
  if (typeof value !== 'string') throw paramsBadValue(key, 'a text', value)
  return value
}

function readBoolean(key: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw paramsBadValue(key, 'true or false', value)
  return value
}

function readPositiveInteger(key: string, value: unknown): number {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return value
  throw paramsBadValue(key, 'a whole number above 0', value)
}

function readUrl(key: string, value: unknown): string {
  if (typeof value === 'string' && /^(https?|ipfs):\/\/\S+$/.test(value)) return value
  throw paramsBadValue(key, 'a URL that starts with https://, http:// or ipfs://', value)
}

function readUrls(key: string, value: unknown): string[] {
  if (!Array.isArray(value)) throw paramsBadValue(key, 'a list of URLs', value)
  return value.map((url) => readUrl(key, url))
}

function readCid(key: string, value: unknown): string {
  if (typeof value === 'string' && /^[A-Za-z0-9]+$/.test(value)) return value
  throw paramsBadValue(key, 'a content identifier', value)
}

function readProvider(key: string, value: unknown): 'ipfs' | 'dropbox' {
  if (value === 'ipfs' || value === 'dropbox') return value
  throw paramsBadValue(key, '"ipfs" or "dropbox"', value)
}

/** Bech32 of an X25519 key (age 1); that its checksum fits, who uses it sees. */
function readRecipient(key: string, value: unknown): string {
  if (typeof value === 'string' && /^age1[0-9a-z]{58}$/.test(value)) return value
  throw paramsBadValue(key, 'an age recipient, age1…', value)
}

function readSettlement(key: string, value: unknown): SettlementWay {
  if (value === 'classic' || value === 'rounds') return value
  throw paramsBadValue(key, '"classic" or "rounds"', value)
}

function readSecrets(key: string, value: unknown): Record<string, string> {
  const wanted = 'an object from numbers to names of secrets, such as {"1": "api-key"}'
  if (!isPlainObject(value)) throw paramsBadValue(key, wanted, value)
  const entries = Object.entries(value)
  const isSecret = ([number, name]: [string, unknown]) =>
    /^[1-9]\d*$/.test(number) && typeof name === 'string'
  if (!entries.every(isSecret)) throw paramsBadValue(key, wanted, value)
  return Object.fromEntries(entries)
}

const names = (name: string) => (value: unknown) =>
  typeof value === 'string' && value.length > 0 && value.length <= 64 ? { [name]: value } : undefined
const counts = (name: string) => (value: unknown) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { [name]: value } : undefined

const REQUIREMENTS: Readonly<Record<keyof Requirements, (value: unknown) => Requirements | undefined>> = {
  region: names('region'),
  architecture: names('architecture'),
  minCpus: counts('minCpus'),
  minSpeed: counts('minSpeed'),
  minMemoryBytes: counts('minMemoryBytes'),
  minDiskBytes: counts('minDiskBytes'),
  gpu: names('gpu'),
  maxPricePerGigafuel: (value) =>
    /^\d{1,38}$/.test(`${value}`) ? { maxPricePerGigafuel: BigInt(`${value}`) } : undefined,
  probe: names('probe'),
  maxLatencyMs: (value) => (typeof value === 'number' && value >= 0 ? { maxLatencyMs: value } : undefined),
}

function readRequirements(key: string, value: unknown): Requirements {
  const wanted = `an object with some of ${Object.keys(REQUIREMENTS).join(', ')}`
  if (!isPlainObject(value)) throw paramsBadValue(key, wanted, value)
  const parts = Object.entries(value).map(([name, one]) => {
    const reader = Object.hasOwn(REQUIREMENTS, name) ? REQUIREMENTS[name as keyof Requirements] : undefined
    const requirement = reader?.(one)
    if (requirement === undefined) throw paramsBadValue(`${key}.${name}`, wanted, one)
    return requirement
  })
  return Object.assign({}, ...parts) as Requirements
}

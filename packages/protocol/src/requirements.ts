import type { MatchFinding } from './match.ts'

/** What a request asks of the machines that compute it, beyond tag and category. Left out: nothing is asked. */
export type Requirements = {
  /** Where the machines are, in the words of pools: `eu-west`. */
  region?: string | undefined
  /** `x86_64`, `aarch64`, `riscv64`. */
  architecture?: string | undefined
  minCpus?: number | undefined
  /** Millions of rounds a second of the scheduler's benchmark, each processor. */
  minSpeed?: number | undefined
  minMemoryBytes?: number | undefined
  minDiskBytes?: number | undefined
  /** Model of the accelerator, as the pool calls it. */
  gpu?: string | undefined
  /** nRLC for 10^9 units of fuel. */
  maxPricePerGigafuel?: bigint | undefined
  /** A class of latency: every worker within `maxLatencyMs` (any, when left out) of this probe. */
  probe?: string | undefined
  maxLatencyMs?: number | undefined
}

/** What every worker of a pool can give one task, as far as the pool says. */
export type PoolAbilities = {
  region?: string | undefined
  architecture?: string | undefined
  cpus?: number | undefined
  /** Of its slowest worker, as its scheduler measured. */
  speed?: number | undefined
  memoryBytes?: number | undefined
  diskBytes?: number | undefined
  gpu?: { model: string; count: number } | undefined
  pricePerGigafuel?: bigint | undefined
  /** Milliseconds by probe. */
  latencyMs?: Readonly<Record<string, number>> | undefined
}

/** One thing that can be asked, and how it is compared. */
type Rule = {
  name: string
  asked: (wanted: Requirements) => string | undefined
  said: (pool: PoolAbilities, wanted: Requirements) => string | undefined
  isMet: (wanted: Requirements, pool: PoolAbilities) => boolean
  /** What is asked for, no more than the pool has of it; undefined in it: nothing. */
  relaxed: (wanted: Requirements, pool: PoolAbilities) => Requirements
}

const text = (value: number | bigint | string | undefined) => (value === undefined ? undefined : `${value}`)

/** The same, or not at all. */
function same(field: 'region' | 'architecture'): Rule {
  return {
    name: field,
    asked: (wanted) => wanted[field],
    said: (pool) => pool[field],
    isMet: (wanted, pool) => pool[field] === wanted[field],
    relaxed: (_, pool) => ({ [field]: pool[field] }),
  }
}

/** At least so much. */
function least(
  name: 'minCpus' | 'minSpeed' | 'minMemoryBytes' | 'minDiskBytes',
  field: 'cpus' | 'speed' | 'memoryBytes' | 'diskBytes',
): Rule {
  return {
    name: field,
    asked: (wanted) => (wanted[name] === undefined ? undefined : `at least ${wanted[name]}`),
    said: (pool) => text(pool[field]),
    isMet: (wanted, pool) => (pool[field] ?? -1) >= wanted[name]!,
    relaxed: (_, pool) => ({ [name]: pool[field] }),
  }
}

const rules: readonly Rule[] = [
  same('region'),
  same('architecture'),
  least('minCpus', 'cpus'),
  least('minSpeed', 'speed'),
  least('minMemoryBytes', 'memoryBytes'),
  least('minDiskBytes', 'diskBytes'),
  {
    name: 'gpu',
    asked: ({ gpu }) => gpu,
    said: ({ gpu }) => gpu?.model,
    isMet: (wanted, pool) => pool.gpu?.model === wanted.gpu,
    relaxed: (_, pool) => ({ gpu: pool.gpu?.model }),
  },
  {
    name: 'pricePerGigafuel',
    asked: ({ maxPricePerGigafuel: most }) => (most === undefined ? undefined : `at most ${most} nRLC`),
    said: ({ pricePerGigafuel }) => text(pricePerGigafuel),
    isMet: ({ maxPricePerGigafuel }, { pricePerGigafuel }) =>
      pricePerGigafuel !== undefined && pricePerGigafuel <= maxPricePerGigafuel!,
    relaxed: (_, pool) => ({ maxPricePerGigafuel: pool.pricePerGigafuel }),
  },
  {
    name: 'latency',
    asked: ({ probe, maxLatencyMs }) =>
      probe === undefined ? undefined : `${maxLatencyMs ?? 'any'} ms from ${probe} at most`,
    said: ({ latencyMs = {} }, { probe }) => text(latencyTo(latencyMs, probe!)),
    isMet: ({ probe, maxLatencyMs = Number.POSITIVE_INFINITY }, { latencyMs = {} }) =>
      (latencyTo(latencyMs, probe!) ?? Number.POSITIVE_INFINITY) <= maxLatencyMs &&
      latencyTo(latencyMs, probe!) !== undefined,
    relaxed: ({ probe }, { latencyMs = {} }) => {
      const measured = latencyTo(latencyMs, probe!)
      return measured === undefined
        ? { probe: undefined, maxLatencyMs: undefined }
        : { maxLatencyMs: measured }
    },
  },
]

function latencyTo(latencyMs: Readonly<Record<string, number>>, probe: string): number | undefined {
  return Object.hasOwn(latencyMs, probe) ? latencyMs[probe] : undefined
}

/** Lists what a pool lacks of what is required. What it does not say, it does not have. */
export function checkRequirements(
  wanted: Requirements,
  pool: PoolAbilities | undefined = {},
): MatchFinding[] {
  return unmet(wanted, pool).map(({ name, asked, said }) => ({
    rule: `ruche-requirements-${name}`,
    orders: ['workerpool', 'request'],
    message: `The request requires of the workerpool ${name} ${asked(wanted)}, its profile says ${said(pool, wanted) ?? 'nothing of it'}.`,
    hint: 'Choose another workerpool, or ask for less.',
  }))
}

/** The requirements with as little taken from them as lets the pool meet them. */
export function relaxRequirements(wanted: Requirements, pool: PoolAbilities | undefined = {}): Requirements {
  let relaxed = wanted
  for (const rule of unmet(wanted, pool)) relaxed = { ...relaxed, ...rule.relaxed(relaxed, pool) }
  return Object.fromEntries(Object.entries(relaxed).filter(([, value]) => value !== undefined))
}

function unmet(wanted: Requirements, pool: PoolAbilities): Rule[] {
  return rules.filter((rule) => rule.asked(wanted) !== undefined && !rule.isMet(wanted, pool))
}

import type { Requirements } from '@ruche/protocol'
import { and, type SQL, sql } from 'drizzle-orm'
import { orders, profiles } from '../schema.ts'

/**
 * That the profile of an order's workerpool meets what is required of it. What a pool does not say compares to nothing,
 * so it does not meet it; a probe without a bound only has to be known.
 */
export function meets(wanted: Requirements): SQL | undefined {
  const said = sql`${profiles.body}::jsonb`
  const number = (field: string) => sql`(${said} ->> ${field})::numeric`
  const { region, architecture, gpu, maxPricePerGigafuel, probe, maxLatencyMs } = wanted
  const { minCpus, minSpeed, minMemoryBytes, minDiskBytes } = wanted
  const rules = [
    region === undefined ? undefined : sql`${said} ->> 'region' = ${region}`,
    architecture === undefined ? undefined : sql`${said} ->> 'architecture' = ${architecture}`,
    minCpus === undefined ? undefined : sql`${number('cpus')} >= ${minCpus}`,
    minSpeed === undefined ? undefined : sql`${number('speed')} >= ${minSpeed}`,
    minMemoryBytes === undefined ? undefined : sql`${number('memoryBytes')} >= ${minMemoryBytes}`,
    minDiskBytes === undefined ? undefined : sql`${number('diskBytes')} >= ${minDiskBytes}`,
    gpu === undefined ? undefined : sql`${said} -> 'gpu' ->> 'model' = ${gpu}`,
    maxPricePerGigafuel === undefined
      ? undefined
      : sql`${number('pricePerGigafuel')} <= ${maxPricePerGigafuel.toString()}::numeric`,
    probe === undefined
      ? undefined
      : sql`(${said} -> 'latencyMs' ->> ${probe})::numeric <= ${maxLatencyMs ?? 60_000}`,
  ].filter((rule) => rule !== undefined)
  if (rules.length === 0) return undefined
  return sql`exists (select 1 from ${profiles} where ${profiles.workerpool} = ${orders.workerpool} and ${and(...rules)})`
}

import type { WorkerAbilities, WorkerpoolProfile } from '@ruche/api'

/** One connected worker as it was measured: by itself, and its speed and the way to it by the scheduler. */
export type MeasuredWorker = {
  /** Undefined: it did not say. */
  abilities: WorkerAbilities | undefined
  /** Of a message to it and back, milliseconds; undefined until the first came back. */
  roundTripMs: number | undefined
  /** Millions of rounds a second, as it has shown; undefined until it has. */
  speed: number | undefined
}

/** The probe that every scheduler is for its workers. */
const SCHEDULER_PROBE = 'scheduler'

/**
 * What a pool can say of itself: what every connected worker was found to have, and of what its operator declares no more than
 * that. Without workers, what is declared.
 */
export function profileOf(
  declared: WorkerpoolProfile,
  workers: readonly MeasuredWorker[],
): WorkerpoolProfile {
  if (workers.length === 0) return declared
  const found = workers.map(({ abilities }) => abilities ?? {})
  const least = (name: 'cpus' | 'memoryBytes' | 'diskBytes') =>
    bounded(
      declared[name],
      allOf(
        found.map((one) => one[name]),
        Math.min,
      ),
      Math.min,
    )
  const latencyMs = latenciesOf(declared.latencyMs ?? {}, workers)
  return withoutHoles({
    ...declared,
    architecture: same(found.map(({ architecture }) => architecture)) ?? declared.architecture,
    cpus: least('cpus'),
    speed: speedOf(workers),
    memoryBytes: least('memoryBytes'),
    diskBytes: least('diskBytes'),
    gpu: gpuOf(declared.gpu, found),
    latencyMs: Object.keys(latencyMs).length === 0 ? undefined : latencyMs,
  })
}

/** Of the slowest; nobody's word takes the place of what one of them has not shown. */
function speedOf(workers: readonly MeasuredWorker[]): number | undefined {
  const slowest = allOf(
    workers.map(({ speed }) => speed),
    Math.min,
  )
  return slowest === undefined || slowest < 1 ? undefined : roundedDown(slowest)
}

/** The slowest way to each probe that all workers know; no faster than that, whatever is declared. */
function latenciesOf(
  declared: Readonly<Record<string, number>>,
  workers: readonly MeasuredWorker[],
): Record<string, number> {
  const known = workers.map(({ abilities, roundTripMs }) => ({
    ...abilities?.latencyMs,
    ...(roundTripMs === undefined ? {} : { [SCHEDULER_PROBE]: roundTripMs }),
  })) as Record<string, number>[]
  const probes = new Set([...Object.keys(declared), ...known.flatMap((one) => Object.keys(one))])
  const told = [...probes].map((probe) => {
    const slowest = allOf(
      known.map((one) => one[probe]),
      Math.max,
    )
    return [probe, bounded(declared[probe], slowest, Math.max)] as const
  })
  return Object.fromEntries(told.flatMap(([probe, ms]) => (ms === undefined ? [] : [[probe, roundedUp(ms)]])))
}

/** The same model everywhere, as many as the worker with the fewest has. */
function gpuOf(
  declared: WorkerpoolProfile['gpu'],
  found: readonly WorkerAbilities[],
): WorkerpoolProfile['gpu'] {
  const model = same(found.map(({ gpu }) => gpu?.model))
  if (model === undefined) return found.every(({ gpu }) => gpu === undefined) ? declared : undefined
  return { model, count: Math.min(...found.map(({ gpu }) => gpu!.count)) }
}

function same<T>(values: readonly (T | undefined)[]): T | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined
}

function allOf(
  values: readonly (number | undefined)[],
  choose: (...numbers: number[]) => number,
): number | undefined {
  const numbers = values.filter((value) => value !== undefined)
  return numbers.length === values.length ? choose(...numbers) : undefined
}

function bounded(
  declared: number | undefined,
  found: number | undefined,
  choose: (...numbers: number[]) => number,
): number | undefined {
  return declared === undefined || found === undefined ? (found ?? declared) : choose(declared, found)
}

/** To two digits, so that the profile does not change with every millisecond. */
function roundedUp(ms: number): number {
  return Math.ceil(ms / stepOf(ms)) * stepOf(ms)
}

function roundedDown(speed: number): number {
  return Math.floor(speed / stepOf(speed)) * stepOf(speed)
}

function stepOf(value: number): number {
  return 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1)
}

function withoutHoles(profile: WorkerpoolProfile): WorkerpoolProfile {
  return Object.fromEntries(
    Object.entries(profile).filter(([, value]) => value !== undefined),
  ) as WorkerpoolProfile
}

import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reading } from './conditions.ts'

/** Processor time since the start of the machine, in clock ticks. */
type Ticks = { busy: number; all: number }

/**
 * Looks at the machine again and again.
 *
 * @param root - Where `proc`, `sys` and `dev` are; `/`.
 * @returns Reads what is there; the load is that since the call before, so the first has none.
 */
export function openMachineReader({
  root = '/',
  now,
}: {
  root?: string
  now: () => Date
}): (ownLoad: number) => Promise<Reading> {
  let before: Ticks | undefined
  return async (ownLoad) => {
    const time = now()
    const [ticks, celsius, onMains, idleSeconds] = await Promise.all([
      readTicks(root),
      readCelsius(root),
      readMains(root),
      readIdleSeconds(root, time.getTime()),
    ])
    const load = loadBetween(before, ticks)
    before = ticks
    return {
      minuteOfDay: time.getHours() * 60 + time.getMinutes(),
      ...(load === undefined ? {} : { otherLoad: Math.max(0, load - ownLoad) }),
      ...(celsius === undefined ? {} : { celsius }),
      ...(onMains === undefined ? {} : { onMains }),
      ...(idleSeconds === undefined ? {} : { idleSeconds }),
    }
  }
}

/** First line of `/proc/stat`: user, nice, system, idle, iowait, irq, softirq, steal (proc_stat(5)). */
async function readTicks(root: string): Promise<Ticks | undefined> {
  const text = await readText(join(root, 'proc/stat'))
  const [, ...numbers] = /^cpu +(.*)$/m.exec(text ?? '')?.[0].split(/ +/) ?? []
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, softirq = 0, steal = 0] =
    numbers.map(Number)
  const busy = user + nice + system + irq + softirq + steal
  return numbers.length < 4 ? undefined : { busy, all: busy + idle + wait }
}

function loadBetween(before: Ticks | undefined, after: Ticks | undefined): number | undefined {
  if (before === undefined || after === undefined || after.all <= before.all) return undefined
  return (after.busy - before.busy) / (after.all - before.all)
}

/** The hottest of `/sys/class/thermal/thermal_zone*`, in thousandths of a degree there. */
async function readCelsius(root: string): Promise<number | undefined> {
  const folder = join(root, 'sys/class/thermal')
  const zones = (await list(folder)).filter((name) => name.startsWith('thermal_zone'))
  const found = await Promise.all(zones.map((zone) => readText(join(folder, zone, 'temp'))))
  const degrees = found
    .flatMap((text) => (text === undefined ? [] : [Number(text) / 1_000]))
    .filter(Number.isFinite)
  return degrees.length === 0 ? undefined : Math.max(...degrees)
}

/** A machine with a battery is on mains when one of its adapters is; one without is always. */
async function readMains(root: string): Promise<boolean | undefined> {
  const folder = join(root, 'sys/class/power_supply')
  const supplies = await Promise.all(
    (await list(folder)).map(async (name) => ({
      type: (await readText(join(folder, name, 'type')))?.trim(),
      online: (await readText(join(folder, name, 'online')))?.trim(),
    })),
  )
  if (!supplies.some(({ type }) => type === 'Battery')) return true
  const adapters = supplies.filter(({ type }) => type === 'Mains' || type === 'USB')
  return adapters.length === 0 ? undefined : adapters.some(({ online }) => online === '1')
}

/** Since the last key at a terminal: reading one updates its access time. */
async function readIdleSeconds(root: string, nowMs: number): Promise<number | undefined> {
  const [consoles, sessions] = await Promise.all([list(join(root, 'dev')), list(join(root, 'dev/pts'))])
  const paths = [
    ...consoles.filter((name) => /^tty\d+$/.test(name)).map((name) => join(root, 'dev', name)),
    ...sessions.filter((name) => /^\d+$/.test(name)).map((name) => join(root, 'dev/pts', name)),
  ]
  const used = await Promise.all(paths.map((path) => stat(path).catch(() => undefined)))
  const last = Math.max(...used.flatMap((one) => (one === undefined ? [] : [one.atimeMs])))
  return Number.isFinite(last) ? Math.max(0, (nowMs - last) / 1_000) : undefined
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => [])
}

async function readText(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined)
}

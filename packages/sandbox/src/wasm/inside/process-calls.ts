import { CLOCK_RESOLUTION_NANOSECONDS } from './clock.ts'
import { ERRNO, SystemError } from './errno.ts'
import type { GuestMemory } from './guest-memory.ts'
import type { Host, SystemCall } from './host.ts'
import { failed, Stop } from './stop.ts'

const CLOCKS = 4
const SUBSCRIPTIONS_MAX = 4096
const SUBSCRIPTION_BYTES = 48
const EVENT_BYTES = 32
const EVENT_CLOCK = 0
const ABSOLUTE_TIME = 1

/** Arguments, variables, clocks, chance, waiting and ending. */
export function processCalls(host: Host): Record<string, SystemCall> {
  return {
    args_get: (pointers: number, texts: number) => putStrings(host.memory(), host.args, pointers, texts),
    args_sizes_get: (count: number, bytes: number) => putSizes(host.memory(), host.args, count, bytes),
    environ_get: (pointers: number, texts: number) =>
      putStrings(host.memory(), host.environment, pointers, texts),
    environ_sizes_get: (count: number, bytes: number) =>
      putSizes(host.memory(), host.environment, count, bytes),
    clock_res_get: (clock: number, result: number) => {
      if (clock >= CLOCKS) throw new SystemError('INVAL')
      host.memory().setU64(result, CLOCK_RESOLUTION_NANOSECONDS)
    },
    clock_time_get: (clock: number, _precision: bigint, result: number) => {
      if (clock >= CLOCKS) throw new SystemError('INVAL')
      host.memory().setU64(result, host.clock.read(clock))
    },
    random_get: (pointer: number, length: number) => host.random.fill(host.memory().bytes(pointer, length)),
    sched_yield: () => undefined,
    poll_oneoff: (subscriptions: number, events: number, count: number, result: number) =>
      poll(host, { subscriptions, events, count, result }),
    proc_exit: (code: number) => {
      if (code === 0) throw new Stop({ kind: 'completed' })
      const message = `The program ended with exit code ${code}.`
      throw new Stop({ kind: 'failed', code: 'EXIT_CODE', message, exitCode: code })
    },
    proc_raise: (signal: number) => {
      throw failed('TRAP', `The program raised signal ${signal}.`)
    },
  }
}

function putSizes(memory: GuestMemory, strings: readonly Uint8Array[], count: number, bytes: number): void {
  memory.setU32(count, strings.length)
  memory.setU32(
    bytes,
    strings.reduce((sum, text) => sum + text.length, 0),
  )
}

function putStrings(
  memory: GuestMemory,
  strings: readonly Uint8Array[],
  pointers: number,
  texts: number,
): void {
  let at = texts
  for (const [i, text] of strings.entries()) {
    memory.setU32(pointers + 4 * i, at)
    memory.bytes(at, text.length).set(text)
    at += text.length
  }
}

type Poll = { subscriptions: number; events: number; count: number; result: number }

/**
 * Answers a wait without waiting. Files are always ready; if only clocks are waited for, time jumps to the first of
 * them.
 *
 * Subscription: 48 bytes = user data (8) ‖ type (1) ‖ zero (7) ‖ clock id (4) ‖ zero (4) ‖ timeout (8) ‖ precision (8)
 * ‖ flags (2) ‖ zero (6). Event: 32 bytes = user data (8) ‖ errno (2) ‖ type (1) ‖ zero (5) ‖ bytes ready (8) ‖
 * flags (2) ‖ zero (6).
 */
function poll(host: Host, { subscriptions, events, count, result }: Poll): void {
  if (count === 0 || count > SUBSCRIPTIONS_MAX) throw new SystemError('INVAL')
  const memory = host.memory()
  memory.bytes(subscriptions, count * SUBSCRIPTION_BYTES)
  memory.bytes(events, count * EVENT_BYTES)
  const waits = Array.from({ length: count }, (_, i) => {
    const at = subscriptions + i * SUBSCRIPTION_BYTES
    const type = memory.bytes(at + 8, 1)[0]!
    return { userData: memory.u64(at), type, wait: type === EVENT_CLOCK ? clockWait(host, memory, at) : 0n }
  })
  const shortest = waits.reduce((least, { wait }) => (wait < least ? wait : least), waits[0]!.wait)
  const hasFile = waits.some(({ type }) => type !== EVENT_CLOCK)
  const ready = waits.filter(({ type, wait }) => (hasFile ? type !== EVENT_CLOCK : wait === shortest))
  if (!hasFile) host.clock.advance(shortest)
  for (const [i, { userData, type }] of ready.entries()) {
    const at = events + i * EVENT_BYTES
    memory.bytes(at, EVENT_BYTES).fill(0)
    memory.setU64(at, userData)
    memory.setU16(at + 8, ERRNO.SUCCESS)
    memory.setU8(at + 10, type)
  }
  memory.setU32(result, ready.length)
}

/** Nanoseconds until a clock subscription is due, 0 when it already is. */
function clockWait(host: Host, memory: GuestMemory, at: number): bigint {
  const clock = memory.u32(at + 16)
  if (clock >= CLOCKS) throw new SystemError('INVAL')
  const timeout = memory.u64(at + 24)
  if ((memory.u16(at + 40) & ABSOLUTE_TIME) === 0) return timeout
  const now = host.clock.peek(clock)
  return timeout > now ? timeout - now : 0n
}

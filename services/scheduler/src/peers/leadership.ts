import { leadershipLost } from '../errors.ts'

/** How often a process says that it lives, and asks whether it leads. Milliseconds. */
const BEAT_MS = 500

/** Whether this process leads the pool: plans, sends transactions, follows the chain. */
export type Leadership = {
  /** False as soon as another process may have taken over, whatever the database says. */
  holds(): boolean
  /** The session with the database was lost: others may take over. */
  lose(): void
  done: Promise<void>
}

/**
 * Leads whenever the database lets this process: each time it gets the lead, `term` runs until it is lost or `signal` aborts.
 *
 * @param beat - Epoch of this process's leadership, or undefined.
 * @param validMs - For how long the answer of one beat is believed, from before it was asked for; less than others wait
 * until they take over.
 * @param clockMs - Monotonic.
 */
export function keepLeading({
  beat,
  term,
  validMs,
  clockMs,
  signal,
  onError,
  onBroken,
}: {
  beat: () => Promise<number | undefined>
  term: (signal: AbortSignal) => Promise<void>
  validMs: number
  clockMs: () => number
  signal: AbortSignal
  onError: (error: unknown) => void
  /** A term ended by itself. */
  onBroken: (error: unknown) => void
}): Leadership {
  let epoch: number | undefined
  let validUntil = Number.NEGATIVE_INFINITY
  let present: { over: AbortController; done: Promise<void> } | undefined
  let expiry: NodeJS.Timeout | undefined

  const end = () => {
    clearTimeout(expiry)
    validUntil = Number.NEGATIVE_INFINITY
    epoch = undefined
    present?.over.abort()
  }

  async function once(): Promise<void> {
    const askedAt = clockMs()
    const answer = await beat()
    if (signal.aborted) return
    if (answer !== epoch) end()
    if (answer === undefined) return
    validUntil = askedAt + validMs
    clearTimeout(expiry)
    expiry = setTimeout(end, Math.max(0, validUntil - clockMs()))
    if (epoch === answer) return
    // What the last term still does would do the same again.
    await present?.done
    if (signal.aborted || clockMs() >= validUntil) return
    epoch = answer
    const over = new AbortController()
    const broken = (error: unknown) => (over.signal.aborted ? onError(error) : onBroken(error))
    present = { over, done: term(over.signal).catch(broken) }
  }

  async function run(): Promise<void> {
    while (!signal.aborted) {
      await once().catch(onError)
      await pause(BEAT_MS, signal)
    }
    end()
    await present?.done
  }

  return {
    holds: () => epoch !== undefined && clockMs() < validUntil && !signal.aborted,
    lose: end,
    done: run(),
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, ms)
    signal.addEventListener('abort', wake, { once: true })
    if (signal.aborted) wake()
  })
}

/** The same questions, asked while `holds` alone: whoever lost the lead in the middle of a pass does nothing more. */
export function fenced<Questions extends object>(questions: Questions, holds: () => boolean): Questions {
  return new Proxy(questions, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        if (!holds()) throw leadershipLost()
        return (value as (...args: unknown[]) => unknown)(...args)
      }
    },
  })
}

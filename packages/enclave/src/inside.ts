import { toProblem } from '@ruche/protocol'
import type { Evidence, EvidenceProvider } from './evidence.ts'
import { type FromEnclave, rebuildFailure, type ToEnclave } from './talk.ts'

/** The host, as an enclave sees it: whatever it answers may be a lie. */
export type Host = {
  /** Evidence of the platform that the host stands for; hardware is asked directly instead. */
  evidence: EvidenceProvider
  ask(question: string, value: unknown): Promise<unknown>
}

/** The part of `process` that this needs. */
type Channel = {
  send?: ((message: unknown, callback: (error: Error | null) => void) => boolean) | undefined
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'disconnect', listener: () => void): unknown
  exit(code: number): never
}

/** Takes one job from the host, does it, gives the answer and ends the process; ends it too when the host is gone. */
export function serveHost(channel: Channel, work: (job: unknown, host: Host) => Promise<unknown>): void {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let nextId = 0

  const say = (message: FromEnclave, after: () => void = () => undefined) => channel.send?.(message, after)
  const ask = (message: (id: number) => FromEnclave) =>
    new Promise<unknown>((resolve, reject) => {
      const id = nextId
      nextId += 1
      waiting.set(id, { resolve, reject })
      say(message(id))
    })
  const host: Host = {
    evidence: {
      kind: 'tdx',
      source: 'software',
      getEvidence: async (reportData) => (await ask((id) => ({ type: 'quote', id, reportData }))) as Evidence,
    },
    ask: (question, value) => ask((id) => ({ type: 'question', id, question, value })),
  }
  const end = () => channel.exit(0)

  channel.on('disconnect', end)
  channel.on('message', (raw) => {
    const message = raw as ToEnclave
    if (message.type === 'job') {
      work(message.value, host).then(
        (value) => say({ type: 'done', value }, end),
        (error) => say({ type: 'failed', problem: toProblem(error) }, end),
      )
      return
    }
    const waiter = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.type === 'answer') waiter?.resolve(message.value)
    else waiter?.reject(rebuildFailure(message.problem))
  })
}

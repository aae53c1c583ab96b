import type { Hex } from 'viem'

/** What `ruche run --json` and `ruche start --json` print. */
export type JobDocument = {
  schema: 1
  status: 'verified' | 'failed' | 'refunded'
  dealId: Hex
  tasks: {
    taskId: Hex
    index: number
    status: 'verified' | 'failed' | 'refunded'
    resultDigest: Hex
    location: string | null
    files: string[]
    workers: { worker: Hex; outcome: 'agreed' | 'rejected' | 'silent' | 'open' }[]
    failure?: { code: string; exitCode?: number }
  }[]
  rejected: { taskId: Hex; worker: Hex; seized: string }[]
  rewards: { account: Hex; amount: string }[]
  gasUsed: string
  elapsedMs: number
  firstVerifiedMs: number | null
}

/** The document on stdout: one line, and nothing else. Throws what was said instead of it. */
export function parseDocument(stdout: string): JobDocument {
  const document = JSON.parse(stdout) as JobDocument | { error: unknown }
  if (!('tasks' in document)) throw new Error(`No job ran: ${stdout}`)
  return document
}

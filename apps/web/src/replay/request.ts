import type { ReplayedTask, Trial } from '@ruche/sandbox/try-program'

/** What the thread of a replay is told. */
export type ReplayRequest = {
  program: Uint8Array
  args: readonly string[]
  inputs: readonly { name: string; bytes: Uint8Array }[]
  task: ReplayedTask
  /** Unix seconds. */
  startTimeSeconds: bigint
  fuelMax: bigint
}

/** What came of it. */
export type ReplayReport = Trial & { wallMs: number }

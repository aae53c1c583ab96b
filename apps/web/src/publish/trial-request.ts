import type { Exit } from '@ruche/sandbox/try-program'

/** What the thread of a trial is told. */
export type TrialRequest = {
  program: Uint8Array
  args: readonly string[]
  inputs: readonly { name: string; bytes: Uint8Array }[]
}

/** What came of two runs. */
export type TrialReport = {
  exit: Exit
  fuel: bigint
  memoryBytes: number
  /** Of the first run. */
  wallMs: number
  stdout: string
  stderr: string
  files: { path: string; sizeBytes: number }[]
  /** Same end, same fuel, same bytes in every file, same logs. */
  isSame: boolean
}

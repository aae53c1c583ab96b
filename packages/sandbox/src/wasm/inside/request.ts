import type { Exit } from '../../exit.ts'
import type { Limits, LogStream } from '../../runtime.ts'

/** What the process of a run is told, as JSON. Paths are on the host. */
export type Request = {
  program: string
  limits: Omit<Limits, 'wallMs' | 'fuel' | 'processCount' | 'cpuCount'>
  /** Decimal; absent for no limit. */
  fuel?: string
  /** The program's name first. */
  args: string[]
  environment: [name: string, value: string][]
  inputs: { name: string; path: string }[]
  outputFolder: string
  /** Unix seconds, decimal. */
  startTimeSeconds: string
  /** Seed of the random stream: 32 bytes, hexadecimal. */
  seed: string
}

/** What it answers: one JSON object per line, `end` last. */
export type Report =
  | { type: 'log'; stream: LogStream; text: string }
  | {
      type: 'end'
      exit: Exit
      logs: { stdout: string; stderr: string }
      outputBytes: number
      /** Fuel used, decimal. */
      fuel: string
      cpuMs: number
      memoryBytesPeak: number
    }

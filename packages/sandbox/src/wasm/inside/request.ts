import type { Exit } from '../../exit.ts'
import type { Limits, LogStream } from '../../runtime.ts'

/** What a process is told that is started before its run comes: what to make ready. */
export type Early = {
  /** The program that its run will probably have; a path on the host. */
  program?: string | undefined
  memoryBytes: number
}

/** What the process of a run is told, as JSON. Paths are on the host. */
export type Request = {
  program: string
  /** It is the one that was loaded early. */
  isLoaded?: boolean
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
  /** Where the run's state is kept when it is stopped, and looked for when it begins; decimal: the fuel at which it is stopped anyway. */
  checkpoint?: { folder: string; key: string; fuel?: string }
}

/** What it answers: one JSON object per line; `ready` first, of a process that was started early, and `end` last. */
export type Report =
  | { type: 'ready' }
  | { type: 'log'; stream: LogStream; text: string }
  | {
      type: 'end'
      /** The run was stopped, and its state is kept; it has no exit yet. */
      isStopped: boolean
      exit: Exit
      logs: { stdout: string; stderr: string }
      outputBytes: number
      /** Fuel used, decimal. */
      fuel: string
      cpuMs: number
      memoryBytesPeak: number
    }

/** In the folder of a checkpoint: whoever wants the run stopped makes this file. */
export const STOP_FILE = 'stop'

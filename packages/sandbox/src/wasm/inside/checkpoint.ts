import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { deserialize, serialize } from 'node:v8'
import { COST_UNITS_PER_FUEL, REWRITER_VERSION } from '../rewriter/index.ts'
import type { HostState } from './host-state.ts'
import type { LogState } from './log-tail.ts'
import type { StoppedProgram, Stopping } from './program.ts'
import { type Request, STOP_FILE } from './request.ts'

/** Looking whether to stop takes some microseconds; a billion units of fuel are about a second. */
const FUEL_BETWEEN_LOOKS = 50_000_000n
const UNITS = BigInt(COST_UNITS_PER_FUEL)

/** What a run that was stopped goes on from: everything that the program can tell. */
export type Checkpoint = {
  program: Omit<StoppedProgram, 'memory'>
  memory: Uint8Array
  host: HostState
  logs: { stdout: LogState; stderr: LogState }
}

/** Of a run: `state` is everything but the memory, which lies beside it as it is. */
const FILES = { state: 'state', memory: 'memory' } as const

/** The folder in which a run's state is kept when it is stopped. */
export class CheckpointFolder {
  readonly #folder: string
  readonly #key: string
  readonly #unitsMax: bigint | undefined

  constructor({ folder, key, fuel }: NonNullable<Request['checkpoint']>) {
    this.#unitsMax = fuel === undefined ? undefined : BigInt(fuel) * UNITS
    this.#folder = folder
    this.#key = `${REWRITER_VERSION} ${key}`
  }

  /** What was kept of this very run; undefined where nothing was, or of another. */
  read(): Checkpoint | undefined {
    const path = `${this.#folder}/${FILES.state}`
    if (!existsSync(path)) return undefined
    const { key, ...kept } = deserialize(readFileSync(path)) as Omit<Checkpoint, 'memory'> & { key: string }
    if (key !== this.#key) return undefined
    return { ...kept, memory: readFileSync(`${this.#folder}/${FILES.memory}`) }
  }

  /** Keeps the state; it is there whole, or not at all. */
  write({ memory, ...rest }: Checkpoint): void {
    const path = `${this.#folder}/${FILES.state}`
    rmSync(path, { force: true })
    writeFileSync(`${this.#folder}/${FILES.memory}`, memory)
    writeFileSync(`${path}.new`, serialize({ ...rest, key: this.#key }))
    renameSync(`${path}.new`, path)
  }

  /** Stops the run where it was told to, and looks from time to time whether it is wanted stopped before. */
  readonly due: Stopping['due'] = (unitsUsed) => {
    if (existsSync(`${this.#folder}/${STOP_FILE}`)) return 0n
    const untilLook = FUEL_BETWEEN_LOOKS * UNITS
    const untilMax = (this.#unitsMax ?? unitsUsed + untilLook) - unitsUsed
    return untilMax < untilLook ? untilMax : untilLook
  }
}

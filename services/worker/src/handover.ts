import { existsSync } from 'node:fs'
import { cp, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hex } from 'viem'

/** Through which the workers of one owner hand the states of long runs to each other. */
export type Handover = {
  /** Puts the state in this folder where the owner's workers find it; none is left here. */
  leave(taskId: Hex, folder: string): Promise<void>
  /** Brings the state of a task, if there is one, into this folder; nobody else finds it then. */
  take(taskId: Hex, folder: string): Promise<void>
}

/**
 * Hands states over in a folder that the owner's workers share and nobody else reaches. Whoever takes a state renames it first, so of
 * several workers one goes on from it.
 *
 * @param worker - Names what this worker is copying; at most one process has it.
 */
export function openHandover(shared: string, worker: Hex): Handover {
  return {
    async leave(taskId, folder) {
      if (!existsSync(folder)) return
      const [place, coming] = [join(shared, taskId), join(shared, `.${taskId}.${worker}.coming`)]
      await mkdir(shared, { recursive: true, mode: 0o700 })
      await rm(coming, { recursive: true, force: true })
      await cp(folder, coming, { recursive: true })
      // Of two states of a run either is as good.
      await rm(place, { recursive: true, force: true })
      await rename(coming, place)
      await rm(folder, { recursive: true, force: true })
    },
    async take(taskId, folder) {
      const [place, taken] = [join(shared, taskId), join(shared, `.${taskId}.${worker}.taken`)]
      // What we took and had no time to copy is ours still.
      if (!existsSync(taken) && !(await moved(place, taken))) return
      await rm(folder, { recursive: true, force: true })
      await cp(taken, folder, { recursive: true })
      await rm(taken, { recursive: true, force: true })
    },
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

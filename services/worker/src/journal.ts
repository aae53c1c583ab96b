import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Hex } from 'viem'
import type { HeldTask } from './assignment.ts'

/** The tasks this worker holds, on disk: one folder a task, with its record and its result. */
export type Journal = {
  list(): Promise<HeldTask[]>
  save(task: HeldTask): Promise<void>
  remove(taskId: Hex): Promise<void>
  /** Where the task's files live. */
  folderOf(taskId: Hex): string
}

/** @param folder - This worker's own; created when missing. */
export async function openJournal(folder: string): Promise<Journal> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const folderOf = (taskId: Hex) => join(folder, taskId)
  const recordOf = (taskId: Hex) => join(folderOf(taskId), 'task.json')

  return {
    folderOf,
    async list() {
      const held: HeldTask[] = []
      for (const name of await readdir(folder)) {
        const text = await readFile(recordOf(name as Hex), 'utf8').catch(() => undefined)
        // Without a record nothing was promised yet: what the folder holds is left over from a crash.
        if (text === undefined) await rm(join(folder, name), { recursive: true, force: true })
        else held.push(decode(text))
      }
      return held
    },

    async save(task) {
      const path = recordOf(task.assignment.taskId)
      await mkdir(folderOf(task.assignment.taskId), { recursive: true })
      const file = await open(`${path}.new`, 'w', 0o600)
      try {
        await file.writeFile(encode(task))
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(`${path}.new`, path)
    },

    remove: (taskId) => rm(folderOf(taskId), { recursive: true, force: true }),
  }
}

function encode({ assignment, ...rest }: HeldTask): string {
  return JSON.stringify({ assignment: { ...assignment, index: assignment.index.toString() }, ...rest })
}

function decode(text: string): HeldTask {
  const task = JSON.parse(text) as HeldTask & { assignment: { index: string } }
  return { ...task, assignment: { ...task.assignment, index: BigInt(task.assignment.index) } }
}

import type { HeldTask } from './assignment.ts'
import { openRecords, type Records } from './records.ts'

/** The tasks this worker holds. */
export type Journal = Records<HeldTask>

/** @param folder - This worker's own; created when missing. */
export function openJournal(folder: string): Promise<Journal> {
  return openRecords<HeldTask>(folder, {
    fileName: 'task.json',
    keyOf: ({ assignment }) => assignment.taskId,
    encode: ({ assignment, ...rest }) =>
      JSON.stringify({ assignment: { ...assignment, index: assignment.index.toString() }, ...rest }),
    decode(text) {
      const task = JSON.parse(text) as HeldTask & { assignment: { index: string } }
      return { ...task, assignment: { ...task.assignment, index: BigInt(task.assignment.index) } }
    },
  })
}

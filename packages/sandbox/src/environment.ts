import type { RunTask } from './runtime.ts'

const NO_ADDRESS = '0x0000000000000000000000000000000000000000'

/** Where a program finds its inputs, and where it leaves its outputs, on every runtime. */
export const INPUT_FOLDER = '/iexec_in'
export const OUTPUT_FOLDER = '/iexec_out'

/** What of a task its program is told. */
type SeenTask = Pick<
  RunTask,
  | 'taskId'
  | 'dealId'
  | 'taskIndex'
  | 'botFirst'
  | 'botSize'
  | 'inputFiles'
  | 'datasetFile'
  | 'bulkFiles'
  | 'secrets'
>

/**
 * The variables a program sees, and no others, in this order: those that iExec gives to the apps of standard tasks
 * (iexec-worker 9), so that existing programs run unchanged; in confidential runs also the secrets of the task.
 */
export function environmentOf(task: SeenTask): [name: string, value: string][] {
  const dataset = task.datasetFile ?? NO_ADDRESS
  const bulk = task.bulkFiles ?? []
  return [
    ['IEXEC_TASK_ID', task.taskId],
    ['IEXEC_DEAL_ID', task.dealId],
    ['IEXEC_TASK_INDEX', String(task.taskIndex)],
    ['IEXEC_IN', INPUT_FOLDER],
    ['IEXEC_OUT', OUTPUT_FOLDER],
    ['IEXEC_DATASET_ADDRESS', dataset],
    ['IEXEC_DATASET_FILENAME', dataset],
    ...(bulk.length === 0 ? [] : [['IEXEC_BULK_SLICE_SIZE', String(bulk.length)] as [string, string]]),
    ...bulk.map((name, i): [string, string] => [`IEXEC_DATASET_${i + 1}_FILENAME`, name]),
    ['IEXEC_INPUT_FILES_FOLDER', INPUT_FOLDER],
    ['IEXEC_INPUT_FILES_NUMBER', String(task.inputFiles.length)],
    ...task.inputFiles.map((name, i): [string, string] => [`IEXEC_INPUT_FILE_NAME_${i + 1}`, name]),
    ['IEXEC_BOT_FIRST_INDEX', String(task.botFirst)],
    ['IEXEC_BOT_SIZE', String(task.botSize)],
    ['IEXEC_BOT_TASK_INDEX', String(task.taskIndex)],
    ...(task.secrets ?? []).map(([name, value]): [string, string] => [name, value]),
  ]
}

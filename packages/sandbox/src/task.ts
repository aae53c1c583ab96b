import { isAbsolute } from 'node:path'
import { TaskInvalidError } from './errors.ts'
import type { RunTask } from './runtime.ts'

/** @throws Failure `TASK_INVALID` where paths or names make no sense. */
export function verifyTask(task: RunTask): void {
  for (const [what, path] of Object.entries({
    inputFolder: task.inputFolder,
    outputFolder: task.outputFolder,
  })) {
    if (!isAbsolute(path)) throw new TaskInvalidError(`${what} ${path} is not an absolute path`)
    // An engine reads `<path>:<path>:<options>`.
    if (/[:*]/.test(path)) throw new TaskInvalidError(`${what} ${path} contains a : or a *`)
  }
  const names = inputNames(task)
  for (const name of names) {
    if (!isFileName(name)) throw new TaskInvalidError(`${JSON.stringify(name)} is not a file name`)
  }
  const texts = [...task.args, ...names]
  if (texts.some((text) => text.includes('\0')))
    throw new TaskInvalidError('an argument contains a zero byte')
}

/** Names of what the program finds in its input folder, each once. */
export function inputNames({ inputFiles, datasetFile, bulkFiles = [] }: RunTask): string[] {
  return [...new Set([...inputFiles, ...(datasetFile === undefined ? [] : [datasetFile]), ...bulkFiles])]
}

function isFileName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name)
}

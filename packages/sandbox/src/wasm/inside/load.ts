import { readFileSync } from 'node:fs'
import type { RewriteOptions } from '../rewriter/index.ts'
import { admit } from './admission.ts'
import { compile } from './program.ts'
import type { Early, Request } from './request.ts'
import { failed, Stop } from './stop.ts'

let early: WebAssembly.Module | undefined

/** Loads the program of a run that is still to come. What is wrong with it that run will say. */
export function loadEarly({ program, memoryBytes }: Early): void {
  if (program === undefined) return
  try {
    early = load(program, { memoryBytes })
  } catch (error) {
    if (!(error instanceof Stop)) throw error
  }
}

/** Reads, admits and compiles the program of a run, unless that is done. */
export function loadProgram(
  { program, limits, isLoaded }: Pick<Request, 'program' | 'limits' | 'isLoaded'>,
  options: Pick<RewriteOptions, 'canStop' | 'resumed'>,
): WebAssembly.Module {
  return (isLoaded ? early : undefined) ?? load(program, limits, options)
}

function load(
  path: string,
  { memoryBytes }: { memoryBytes: number },
  options: Pick<RewriteOptions, 'canStop' | 'resumed'> = {},
): WebAssembly.Module {
  return compile(admit(readProgram(path), { memoryBytes }, options))
}

function readProgram(path: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    throw failed('INPUT_UNREADABLE', `The program cannot be read: ${(error as Error).message}.`)
  }
}

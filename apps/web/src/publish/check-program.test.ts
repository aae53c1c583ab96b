import { expect, test } from 'vitest'
import initWabt from 'wabt'
import { checkProgram } from './check-program.ts'

async function assemble(text: string): Promise<Uint8Array> {
  const module = (await initWabt()).parseWat('program.wat', text)
  const { buffer } = module.toBinary({})
  module.destroy()
  return buffer
}

test('a program begins at _start, shows its memory and imports from WASI alone', async () => {
  const exit = '(import "wasi_snapshot_preview1" "proc_exit" (func (param i32)))'
  const whole = `(module ${exit} (memory (export "memory") 1) (func (export "_start")))`
  expect(await checkProgram(await assemble(whole))).toEqual([])
  expect(await checkProgram(await assemble('(module (import "env" "abort" (func)))'))).toEqual([
    { kind: 'noStart' },
    { kind: 'noMemory' },
    { kind: 'imports', names: 'env.abort' },
  ])
  expect(await checkProgram(new TextEncoder().encode('#!/bin/sh'))).toEqual([{ kind: 'notWasm' }])
})

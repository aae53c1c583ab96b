import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compile, outcome, rewrite, start } from './test/program.ts'
import { randomModule } from './test/random-module.ts'

const tapes = fc.noBias(fc.array(fc.nat(10_000), { minLength: 300, maxLength: 600, size: 'max' }))

/** What a run of the rewritten module leaves behind. */
function run(bytes: Uint8Array, nans: 'shown' | 'all'): object {
  const { exports, gauges } = start(bytes, { nans })
  const result = outcome(exports.go)
  return { result, memory: Buffer.from(exports.memory.buffer).toString('base64'), fuel: gauges.fuelUsed }
}

/** What a run of the module as it is leaves behind. */
function runOriginal(bytes: Uint8Array<ArrayBuffer>): { result: unknown; memory: string } {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes))
  const result = outcome(exports.go as () => unknown)
  const { buffer } = exports.memory as WebAssembly.Memory
  return { result, memory: Buffer.from(buffer).toString('base64') }
}

describe('a module made by chance', () => {
  test('is valid when rewritten, and uses the same fuel for the same end each time', () => {
    fc.assert(
      fc.property(tapes, (tape) => {
        const bytes = compile(randomModule(tape))
        expect(WebAssembly.validate(rewrite(bytes))).toBe(true)
        const first = run(bytes, 'shown')
        expect(run(bytes, 'shown')).toEqual(first)
        // Making fewer NaNs canonical must not be seen.
        expect(run(bytes, 'all')).toEqual(first)
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  test('ends as one that is not rewritten and makes its NaNs canonical itself', () => {
    fc.assert(
      fc.property(tapes, (tape) => {
        const original = runOriginal(compile(randomModule(tape, 'canonical')))
        expect(run(compile(randomModule(tape)), 'shown')).toMatchObject(original)
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})

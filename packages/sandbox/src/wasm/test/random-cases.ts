import fc from 'fast-check'
import { compile } from '../rewriter/test/program.ts'
import { randomModule } from '../rewriter/test/random-module.ts'
import type { EngineCase } from './engine-cases.ts'

/** Modules made by chance, the same ones for the same seed. */
export function makeRandomCases(count: number, seed: number): EngineCase[] {
  const tapes = fc.noBias(fc.array(fc.nat(10_000), { minLength: 300, maxLength: 600, size: 'max' }))
  return fc.sample(tapes, { numRuns: count, seed }).map((tape): EngineCase => {
    return { kind: 'module', bytes: Buffer.from(compile(randomModule(tape))).toString('base64') }
  })
}

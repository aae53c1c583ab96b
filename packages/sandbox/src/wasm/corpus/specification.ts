import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import wabt from 'wabt'
import type { SourceArchive } from './debian-sources.ts'
import { runSpecificationScript, type ScriptOutcome } from './specification-script.ts'

/** SpiderMonkey's sources hold the tests of the specification, and those of each proposal in a folder beside. */
const PACKAGE = 'mozjs128'
const PART = { pattern: '*/js/src/jit-test/tests/wasm/spec/spec/*.wast.js', stripped: 8 }
const FEATURES = {
  multi_memory: true,
  memory64: true,
  threads: true,
  exceptions: true,
  tail_call: true,
  relaxed_simd: true,
  extended_const: true,
  function_references: true,
  gc: true,
}

/** Runs every test of the WebAssembly specification on rewritten modules; first as they are, which shows that the tests are read rightly. */
export async function runSpecification(archive: SourceArchive): Promise<ScriptOutcome & { files: number }> {
  const folder = await archive.unpackPart(PACKAGE, PART)
  const { parseWat } = await wabt()
  const parse = (text: string): Uint8Array<ArrayBuffer> => {
    const module = parseWat('test.wat', text, FEATURES)
    try {
      return new Uint8Array(module.toBinary({}).buffer)
    } finally {
      module.destroy()
    }
  }
  const names = readdirSync(folder)
  const sum = { held: 0, skipped: 0, refused: {} as Record<string, number>, failures: [] as string[] }
  const cases: ScriptOutcome['cases'] = []
  for (const name of names) {
    const source = readFileSync(join(folder, name), 'utf8')
    const plain = runSpecificationScript(source, { parse, isRewritten: false })
    const own = runSpecificationScript(source, { parse, isRewritten: true })
    sum.held += own.held
    sum.skipped += own.skipped
    for (const [reason, count] of Object.entries(own.refused)) {
      sum.refused[reason] = (sum.refused[reason] ?? 0) + count
    }
    const failures = [...plain.failures.map((text) => `unmodified: ${text}`), ...own.failures]
    sum.failures.push(...failures.map((text) => `${name}: ${text}`))
    for (const one of own.cases) cases.push(one)
  }
  return { ...sum, cases, files: names.length }
}

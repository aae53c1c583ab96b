import wabt from 'wabt'
import { decodeModule } from '../decode-module.ts'
import { Gauges } from '../gauges.ts'
import { type RewriteOptions, rewriteModule } from '../rewrite-module.ts'

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

const { parseWat } = await wabt()

/** Compiles the text of a module. */
export function compile(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parseWat('program.wat', text, FEATURES).toBinary({ write_debug_names: true }).buffer)
}

export function rewrite(
  bytes: Uint8Array,
  options: RewriteOptions = { memoryPagesMax: 16 },
): Uint8Array<ArrayBuffer> {
  return rewriteModule(decodeModule(bytes), options)
}

// biome-ignore lint/suspicious/noExplicitAny: what a test's own module exports, the test knows.
export type Exports = Record<string, any>

/** An instance of the rewritten module, full of fuel. */
export function start(
  bytes: Uint8Array,
  { fuel, ...options }: Partial<RewriteOptions> & { fuel?: bigint } = {},
): { exports: Exports; gauges: Gauges } {
  const rewritten = rewrite(bytes, { memoryPagesMax: 16, ...options })
  const instance = new WebAssembly.Instance(new WebAssembly.Module(rewritten))
  return { exports: instance.exports, gauges: new Gauges(instance, fuel) }
}

/** What a call gives, or the message with which it traps. */
export function outcome<T>(call: () => T): T | string {
  try {
    return call()
  } catch (error) {
    if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError)
      return `trap: ${error.message}`
    throw error
  }
}

/** Why a module could not be run here as a program. */
export type ProgramFault =
  | { kind: 'notWasm' }
  | { kind: 'noStart' }
  | { kind: 'noMemory' }
  | { kind: 'imports'; names: string }

const WASI = 'wasi_snapshot_preview1'

/**
 * Finds what keeps a file from being a WASI preview-1 program: it must compile, begin at `_start`, show its memory, and
 * import from WASI alone. Which instructions the workers refuse beyond that, a run tells.
 */
export async function checkProgram(bytes: Uint8Array): Promise<ProgramFault[]> {
  const module = await WebAssembly.compile(bytes as BufferSource).catch(() => undefined)
  if (module === undefined) return [{ kind: 'notWasm' }]
  const exported = WebAssembly.Module.exports(module)
  const faults: ProgramFault[] = []
  if (!exported.some(({ name, kind }) => name === '_start' && kind === 'function'))
    faults.push({ kind: 'noStart' })
  if (!exported.some(({ name, kind }) => name === 'memory' && kind === 'memory'))
    faults.push({ kind: 'noMemory' })
  const foreign = WebAssembly.Module.imports(module).filter((one) => one.module !== WASI)
  if (foreign.length > 0) {
    const names = foreign.map((one) => `${one.module}.${one.name}`).slice(0, 5)
    faults.push({ kind: 'imports', names: names.join(', ') })
  }
  return faults
}

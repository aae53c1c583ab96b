import { type Row, toRow } from '../report.ts'

const METERING_MAX = 1.25
const NATIVE_MAX = 1.8

/** What metering costs: milliseconds of the rewritten module beside those of the module as it is. */
export function meteringRow(name: string, { ours, unmodified }: { ours: number; unmodified: number }): Row {
  return row(`wasm.metering.${name}`, ours, { name: 'unmodified module', value: unmodified }, METERING_MAX)
}

/** What WebAssembly costs beside the machine's own code, of the same source. */
export function nativeRow(name: string, { ours, machine }: { ours: number; machine: number }): Row {
  return row(`wasm.native.${name}`, ours, { name: 'clang -O2', value: machine }, NATIVE_MAX)
}

export function missing(id: string, note: string): Row {
  return toRow({ id, value: null, unit: 'ms', better: 'lower', note })
}

function row(id: string, value: number, peer: { name: string; value: number }, ratio: number): Row {
  const round = (ms: number) => Math.round(ms * 100) / 100
  const rounded = { ...peer, value: round(peer.value) }
  return toRow({ id, value: round(value), unit: 'ms', better: 'lower', peer: rounded, goal: { ratio } })
}

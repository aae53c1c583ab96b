import { cpus, totalmem } from 'node:os'

/** What something is compared to, measured in the same run on the same machine. */
type Peer = { name: string; value: number }

/** One number. `ratio` is value / peer; a row that cannot be measured has no value, says why in `note`, and is never met. */
export type Row = {
  id: string
  value: number | null
  unit: string
  better: 'lower' | 'higher'
  peer: Peer | null
  ratio: number | null
  /** The bound of the value, or of the ratio where it is relative to the peer. */
  goal: number | null
  met: boolean
  note: string
}

/** One run of one benchmark. */
export type Report = {
  name: string
  schema: 1
  date: string
  machine: { cpu: string; cores: number; memoryBytes: number }
  rows: Row[]
}

/** What a benchmark knows of a number; the rest of the row follows. */
export type Measurement = {
  id: string
  value: number | null
  unit: string
  better: 'lower' | 'higher'
  peer?: Peer | null
  /** Bounds that must hold: of the value itself, of value / peer, or both. */
  goal?: { value?: number; ratio?: number }
  note?: string
}

/** Completes a row; a goal that needs a missing value or peer is not met. */
export function toRow({ id, value, unit, better, peer = null, goal = {}, note = '' }: Measurement): Row {
  const ratio = value === null || peer === null ? null : round(value / peer.value)
  const holds = (measured: number | null, bound: number | undefined) =>
    bound === undefined || (measured !== null && (better === 'lower' ? measured <= bound : measured >= bound))
  const hasGoal = goal.value !== undefined || goal.ratio !== undefined
  return {
    id,
    value,
    unit,
    better,
    peer,
    ratio,
    goal: goal.value ?? goal.ratio ?? null,
    met: value !== null && hasGoal && holds(value, goal.value) && holds(ratio, goal.ratio),
    note,
  }
}

/** Puts rows into the report of a run on this machine. */
export function toReport(name: string, rows: Row[], date: Date): Report {
  const [processor] = cpus()
  return {
    name,
    schema: 1,
    date: date.toISOString(),
    machine: { cpu: processor?.model.trim() ?? 'unknown', cores: cpus().length, memoryBytes: totalmem() },
    rows,
  }
}

/** A report for people: a line per row. */
export function formatReport(report: Report): string {
  const lines = report.rows.map((row) => [
    row.met ? 'met' : row.goal === null ? '' : 'NOT MET',
    row.id,
    row.value === null ? '-' : `${row.value.toLocaleString('en')} ${row.unit}`,
    row.peer === null ? '' : `${row.peer.name}: ${row.peer.value.toLocaleString('en')}`,
    row.ratio === null ? '' : `× ${row.ratio}`,
    row.goal === null ? '' : `goal ${row.better === 'lower' ? '≤' : '≥'} ${row.goal.toLocaleString('en')}`,
    row.note,
  ])
  const widths = lines.reduce<number[]>(
    (widest, line) => line.map((cell, column) => Math.max(cell.length, widest[column] ?? 0)),
    [],
  )
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function round(ratio: number): number {
  return Math.round(ratio * 1000) / 1000
}

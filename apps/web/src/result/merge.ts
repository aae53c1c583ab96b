import type { DappResult } from '@ruche/api'
import type { Point } from '../charts/plot.tsx'
import { readCsv } from './csv.ts'

export type ChartShape = Extract<DappResult, { kind: 'chart' }>

/** Rows of the tables of all tasks under one head. A table with another head is left out. */
export function mergeTables(texts: readonly string[]): { head: string[]; rows: string[][] } {
  const [first = [[]], ...others] = texts.map(readCsv)
  const [head = [], ...rows] = first
  const more = others.flatMap(([otherHead = [], ...otherRows]) =>
    otherHead.join('\n') === head.join('\n') ? otherRows : [],
  )
  return { head, rows: [...rows, ...more] }
}

/** One line of a chart: its points in order of x; rows without a number at either place are left out. */
export function pointsOf(
  { head, rows }: { head: readonly string[]; rows: readonly string[][] },
  { x, y, error }: { x: string; y: string; error?: string | undefined },
): Point[] {
  const numberIn = (row: readonly string[], column: string) => {
    const text = row[head.indexOf(column)] ?? ''
    return text.trim() === '' ? Number.NaN : Number(text)
  }
  return rows
    .map((row): Point => {
      const off = error === undefined ? Number.NaN : numberIn(row, error)
      const point = { x: numberIn(row, x), y: numberIn(row, y) }
      return Number.isFinite(off) ? { ...point, error: off } : point
    })
    .filter((point) => Number.isFinite(point.x) && Number.isFinite(point.y))
    .sort((a, b) => a.x - b.x)
}

import { useMemo } from 'react'
import { Plot, type Series, TONES } from '../charts/plot.tsx'
import { useWords } from '../words/words.tsx'
import { type ChartShape, mergeTables, pointsOf } from './merge.ts'
import { Rows } from './rows.tsx'

/** What the tasks computed, as lines over one of their columns. */
export function ResultChart({ texts, shape }: { texts: readonly string[]; shape: ChartShape }) {
  const { t, language, number } = useWords()
  const table = useMemo(() => mergeTables(texts), [texts])
  const series = shape.lines.map(
    ({ column, label, error }, at): Series => ({
      name: label[language],
      tone: TONES[at] as Series['tone'],
      // Estimates are points with their errors; what is exact is a line.
      shape: error === undefined ? 'line' : 'dots',
      points: pointsOf(table, { x: shape.x.column, y: column, error }),
    }),
  )
  const places = series.flatMap(({ points }) => points.map(({ x }) => x))
  if (places.length === 0) return null
  const nameOf = ({ label, unit }: Pick<ChartShape['x'], 'label' | 'unit'>) =>
    unit === undefined ? label[language] : t('result.axis', { label: label[language], unit: unit[language] })
  const format = (value: number) => number(value, { maximumSignificantDigits: 4 })
  const names = series.map(({ name }) => name).join(', ')
  return (
    <Plot
      label={t('result.chart', {
        lines: names,
        x: shape.x.label[language],
        count: places.length / series.length,
      })}
      series={series}
      x={{ label: nameOf(shape.x), format, from: Math.min(...places), to: Math.max(...places) }}
      y={{ label: nameOf(shape.y), format }}
      table={<Rows head={table.head} rows={table.rows} />}
    />
  )
}

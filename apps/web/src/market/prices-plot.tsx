import type { ReactNode } from 'react'
import { type Axis, Plot, type Point } from '../charts/plot.tsx'
import { useWords } from '../words/words.tsx'

/** Prices paid, one dot a deal: `x` in Unix seconds, `y` in RLC a task. */
export function PricesPlot({
  label,
  name,
  points,
  table,
}: {
  label: string
  name: string
  points: Point[]
  table: ReactNode
}) {
  const { t, number } = useWords()
  const time = useTimeAxis(points)
  return (
    <Plot
      label={label}
      series={[{ name, tone: 'first', shape: 'dots', points }]}
      x={time}
      y={{ label: t('market.priceAxis'), format: (rlc) => number(rlc, { maximumSignificantDigits: 3 }) }}
      table={table}
    />
  )
}

/** A little more than from the first point to the last, as clock or calendar. */
function useTimeAxis(points: readonly Point[]): Axis {
  const { t, language } = useWords()
  const times = points.map(({ x }) => x)
  const [from, to] = [Math.min(...times) - 30, Math.max(...times) + 30]
  const isOneDay = to - from < 86_400
  const clock = new Intl.DateTimeFormat(
    language,
    isOneDay ? { timeStyle: 'short' } : { day: 'numeric', month: 'short' },
  )
  return {
    label: t('market.timeAxis'),
    format: (seconds) => clock.format(new Date(seconds * 1_000)),
    from,
    to,
    ticks: [0.15, 0.5, 0.85].map((share) => from + share * (to - from)),
  }
}

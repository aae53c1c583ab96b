import { useMemo } from 'react'
import { useWords } from '../words/words.tsx'
import { weekOf } from './facts.ts'

const CELL = 22

/** Tasks asked of a pool in each hour of the week: the more, the larger the square. */
export function WeekMap({ deals }: { deals: Parameters<typeof weekOf>[0] }) {
  const { t, language, number } = useWords()
  const now = useMemo(() => new Date(), [])
  const week = weekOf(deals, now)
  const most = week.flat().reduce((one, other) => Math.max(one, other), 1)
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short' })
  const nameOf = (day: number) =>
    weekday.format(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 6 + day))
  const total = week.flat().reduce((sum, tasks) => sum + tasks, 0)
  return (
    <svg
      className="week"
      viewBox={`0 0 ${56 + 24 * CELL} ${7 * CELL + 22}`}
      role="img"
      aria-label={t('provide.weekOf', { count: total })}
    >
      {week.map((hours, day) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: days stand in their order
        <g key={day} transform={`translate(56 ${day * CELL})`}>
          <text x={-8} y={CELL / 2} dy="0.32em" textAnchor="end">
            {nameOf(day)}
          </text>
          {hours.map((tasks, hour) => {
            const side = tasks === 0 ? 3 : 6 + (CELL - 9) * Math.sqrt(tasks / most)
            const corner = (CELL - side) / 2
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: so do hours
              <g key={hour} transform={`translate(${hour * CELL} 0)`}>
                <title>{t('provide.hour', { day: nameOf(day), hour, tasks: number(tasks) })}</title>
                <rect width={CELL} height={CELL} className="around" />
                <rect
                  x={corner}
                  y={corner}
                  width={side}
                  height={side}
                  className={tasks === 0 ? 'none' : 'some'}
                />
              </g>
            )
          })}
        </g>
      ))}
      {[0, 6, 12, 18].map((hour) => (
        <text key={hour} x={56 + (hour + 0.5) * CELL} y={7 * CELL + 16} textAnchor="middle">
          {t('provide.hourMark', { hour })}
        </text>
      ))}
    </svg>
  )
}

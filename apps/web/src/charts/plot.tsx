import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../words/words.tsx'
import { linear, logarithmic, powerTicks, roundTicks, type Scale } from './scale.ts'
import './plot.css'

/** Tones of series, told apart by their dashes too. */
export const TONES = ['first', 'second', 'third', 'fourth', 'fifth'] as const

/** Points in order of `x`; a step keeps its value until the next point, a line goes straight to it. */
export type Series = {
  name: string
  tone: (typeof TONES)[number]
  shape: 'step' | 'line' | 'dots'
  points: Point[]
}
/** `error`: how far the value may well be off, either way. */
export type Point = { x: number; y: number; error?: number }

export type Axis = {
  label: string
  format: (value: number) => string
  /** Of the values of all series, where left out: from zero. */
  from?: number
  to?: number
  ticks?: readonly number[]
  isLogarithmic?: boolean
}

const HEIGHT = 260
const MARGIN = { top: 14, right: 18, bottom: 46, left: 74 }

/** A chart of at most a few series, the values under the pointer, and the table behind a button. */
export function Plot({
  label,
  series,
  x,
  y,
  table,
}: {
  label: string
  series: readonly Series[]
  x: Axis
  y: Axis
  table: ReactNode
}) {
  const { t } = useWords()
  const [box, width] = useWidth()
  const [pointed, setPointed] = useState<number>()
  const [isTable, setTable] = useState(false)
  const frame = frameOf({ series, x, y, width })
  const onMove = (event: PointerEvent<SVGSVGElement>) => {
    const left = event.clientX - event.currentTarget.getBoundingClientRect().left
    setPointed(frame.unscale(left))
  }
  return (
    <figure className="plot" ref={box}>
      {!isTable && (
        <svg
          width={width}
          height={HEIGHT}
          role="img"
          aria-label={label}
          onPointerMove={onMove}
          onPointerLeave={() => setPointed(undefined)}
        >
          <Axes frame={frame} x={x} y={y} width={width} />
          {series.map((one) => (
            <SeriesShape key={one.name} series={one} frame={frame} />
          ))}
          {pointed !== undefined && (
            <line
              className="plot-pointer"
              x1={frame.toX(pointed)}
              x2={frame.toX(pointed)}
              y1={MARGIN.top}
              y2={HEIGHT - MARGIN.bottom}
            />
          )}
        </svg>
      )}
      {isTable && table}
      <figcaption className="row between small">
        <span className="row">
          {series.map((one) => (
            <span key={one.name} className="plot-key">
              <KeySign series={one} /> {one.name}
              {pointed !== undefined && <strong> {readout(one, pointed, y)}</strong>}
            </span>
          ))}
          {pointed !== undefined && <span className="muted">{x.format(pointed)}</span>}
        </span>
        <button
          type="button"
          className="button small"
          aria-pressed={isTable}
          onClick={() => setTable(!isTable)}
        >
          {t(isTable ? 'plot.chart' : 'plot.table')}
        </button>
      </figcaption>
    </figure>
  )
}

/** How a series looks, beside its name. */
function KeySign({ series: { tone, shape } }: { series: Series }) {
  return (
    <svg className={tone} aria-hidden="true">
      {shape === 'dots' ? <Dot left={12} top={4} tone={tone} /> : <path className="plot-step" d="M0 4h24" />}
    </svg>
  )
}

function readout({ points, shape }: Series, at: number, y: Axis): string {
  const before = points.filter((point) => point.x <= at).at(-1)
  if (shape === 'step') return before === undefined ? '–' : y.format(before.y)
  const nearest = points.reduce<Point | undefined>(
    (best, point) => (best === undefined || Math.abs(point.x - at) < Math.abs(best.x - at) ? point : best),
    undefined,
  )
  if (nearest === undefined) return '–'
  return nearest.error === undefined
    ? y.format(nearest.y)
    : `${y.format(nearest.y)} ± ${y.format(nearest.error)}`
}

type Frame = { toX: Scale; toY: Scale; unscale: Scale; xTicks: readonly number[]; yTicks: readonly number[] }

function frameOf({
  series,
  x,
  y,
  width,
}: {
  series: readonly Series[]
  x: Axis
  y: Axis
  width: number
}): Frame {
  const points = series.flatMap((one) => one.points)
  const mostOf = (values: number[]) => values.reduce((most, value) => Math.max(most, value), 0)
  const xTicks = x.ticks ?? roundTicks(x.to ?? mostOf(points.map((point) => point.x)), x.from)
  const yMost = y.to ?? mostOf(points.map((point) => point.y))
  const yTicks = y.ticks ?? (y.isLogarithmic ? powerTicks(yMost) : roundTicks(yMost, y.from))
  const xRange = [MARGIN.left, Math.max(MARGIN.left + 1, width - MARGIN.right)] as const
  const yRange = [HEIGHT - MARGIN.bottom, MARGIN.top] as const
  const domain = [x.from ?? 0, x.to ?? (xTicks.at(-1) as number)] as const
  const yTop = yTicks.at(-1) as number
  return {
    toX: linear(domain, xRange),
    unscale: (pixel) => Math.min(domain[1], Math.max(domain[0], linear(xRange, domain)(pixel))),
    toY: y.isLogarithmic ? logarithmic(yTop, yRange) : linear([yTicks[0] as number, yTop], yRange),
    xTicks,
    yTicks,
  }
}

function Axes({ frame, x, y, width }: { frame: Frame; x: Axis; y: Axis; width: number }) {
  const bottom = HEIGHT - MARGIN.bottom
  return (
    <g className="plot-axes">
      {frame.yTicks.map((tick) => (
        <g key={tick} transform={`translate(0 ${frame.toY(tick)})`}>
          <line x1={MARGIN.left} x2={width - MARGIN.right} />
          <text x={MARGIN.left - 8} dy="0.32em" textAnchor="end">
            {y.format(tick)}
          </text>
        </g>
      ))}
      {frame.xTicks.map((tick) => (
        <text key={tick} x={frame.toX(tick)} y={bottom + 18} textAnchor="middle">
          {x.format(tick)}
        </text>
      ))}
      <text className="plot-label" x={width - MARGIN.right} y={HEIGHT - 6} textAnchor="end">
        {x.label}
      </text>
      <text className="plot-label" x={8} y={HEIGHT - 6}>
        {y.label}
      </text>
    </g>
  )
}

function SeriesShape({ series, frame }: { series: Series; frame: Frame }) {
  const { points, tone, shape } = series
  if (shape === 'dots') {
    return (
      <g className={tone}>
        {points.map(({ x, y, error = 0 }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two dots may lie on each other
          <g key={at}>
            <path
              className="plot-error"
              d={errorBar(frame.toX(x), frame.toY(y + error), frame.toY(y - error))}
            />
            <Dot left={frame.toX(x)} top={frame.toY(y)} tone={tone} />
          </g>
        ))}
      </g>
    )
  }
  const [first] = points
  if (first === undefined) return null
  const path = points.map(({ x, y }, at) => {
    const [left, top] = [frame.toX(x), frame.toY(y)]
    return at === 0 ? `M${left} ${top}` : shape === 'step' ? `H${left}V${top}` : `L${left} ${top}`
  })
  return <path className={`plot-step ${tone}`} d={path.join('')} />
}

/** Round for the first series, square for others: colour is not all that tells them apart. */
function Dot({ left, top, tone }: { left: number; top: number; tone: Series['tone'] }) {
  if (tone === 'first') return <circle className="plot-dot" cx={left} cy={top} r="3.5" />
  return <rect className="plot-dot" x={left - 3.5} y={top - 3.5} width="7" height="7" />
}

/** A bar with a foot at each end; nothing where it would be shorter than a line is thick. */
function errorBar(left: number, top: number, bottom: number): string {
  if (bottom - top < 3) return ''
  const foot = (at: number) => `M${left - 3} ${at}h6`
  return `M${left} ${top}V${bottom}${foot(top)}${foot(bottom)}`
}

/** Width in pixels of the element that the returned reference is put on. */
function useWidth(): [React.RefObject<HTMLElement | null>, number] {
  const box = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(320)
  useEffect(() => {
    if (box.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.floor(entry.contentRect.width))
    })
    observer.observe(box.current)
    return () => observer.disconnect()
  }, [])
  return [box, width]
}

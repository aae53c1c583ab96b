import { Link } from '@tanstack/react-router'
import type { Key } from '../words/en.ts'
import { useWords, type Words } from '../words/words.tsx'
import { type Cell, type CellState, layOut, tally } from './comb.ts'
import { DensityMap } from './density-map.tsx'
import { shorten } from './hash.tsx'
import './honeycomb.css'

/** More cells than these are drawn as a map of densities. */
const CELLS_MAX = 400
const RADIUS = 28
const WIDTH = Math.sqrt(3) * RADIUS

export const CELL_LABEL: Readonly<Record<CellState, Key>> = {
  waiting: 'cell.waiting',
  assigned: 'cell.assigned',
  committed: 'cell.committed',
  split: 'cell.split',
  verified: 'cell.verified',
  failed: 'cell.failed',
  refunded: 'cell.refunded',
}

/** A deal as a honeycomb: one cell per task, six sides for its workers. */
export function Honeycomb({ cells, label }: { cells: readonly Cell[]; label: string }) {
  const words = useWords()
  return (
    <div className="stack">
      {cells.length > CELLS_MAX ? (
        <DensityMap cells={cells} label={label} />
      ) : (
        <Cells cells={cells} label={label} />
      )}
      <CombKey cells={cells} words={words} />
    </div>
  )
}

function Cells({ cells, label }: { cells: readonly Cell[]; label: string }) {
  const words = useWords()
  const { columns, rows, at } = layOut(cells.length)
  const margin = RADIUS + 4
  const width = (columns - 0.5) * WIDTH + 2 * margin
  const height = (rows - 1) * 1.5 * RADIUS + 2 * margin
  return (
    // The pictures are links: a group, not an image.
    // biome-ignore lint/a11y/useSemanticElements: there is no element for a group of shapes
    <svg
      className="comb"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={label}
      style={{ maxWidth: Math.max(columns * 104, 140) }}
    >
      {cells.map((cell, index) => {
        const { x, y } = at(index)
        const [cx, cy] = [margin + x * WIDTH, margin + y * WIDTH]
        return (
          <Link
            key={cell.taskId}
            to="/tasks/$taskId"
            params={{ taskId: cell.taskId }}
            aria-label={describeCell(cell, words)}
          >
            <title>{describeCell(cell, words)}</title>
            <g transform={`translate(${cx} ${cy})`} className={cell.state}>
              <CellShape cell={cell} />
            </g>
          </Link>
        )
      })}
    </svg>
  )
}

/** What a cell says when pointed at or read aloud. */
function describeCell(cell: Cell, { t }: Words): string {
  const state = t('cell.task', { index: cell.index, state: t(CELL_LABEL[cell.state]) })
  if (cell.caught.length === 0) return state
  return `${state}. ${t('cell.caught', { count: cell.caught.length, who: cell.caught.map(shorten).join(', ') })}`
}

function corner(at: number, radius: number): [number, number] {
  const angle = ((at * 60 - 90) * Math.PI) / 180
  return [radius * Math.cos(angle), radius * Math.sin(angle)]
}

function hexagon(radius: number): string {
  return Array.from({ length: 6 }, (_, at) =>
    corner(at, radius)
      .map((n) => n.toFixed(2))
      .join(),
  ).join(' ')
}

/** One cell around the origin: its shape tells the state, its sides the workers. */
function CellShape({ cell }: { cell: Cell }) {
  const { state, seats, caught } = cell
  return (
    <>
      <polygon className="shell" points={hexagon(RADIUS - 6)} />
      {state === 'committed' && <path className="half" d={halfPath(RADIUS - 7)} />}
      {state === 'split' && <path className="crack" d={`M-4 ${-RADIUS + 8}L5 -6L-5 5L3 ${RADIUS - 8}`} />}
      {state === 'verified' && <path className="mark" d="M-8 1L-2 7L9 -6" />}
      {state === 'failed' && <path className="mark" d="M0 -9V3M0 9V9.5" />}
      {caught.length > 0 && <CaughtMark />}
      {seats.slice(0, 6).map(({ worker, state: seat }, side) => {
        const [x1, y1] = corner(side, RADIUS - 2.5)
        const [x2, y2] = corner(side + 1, RADIUS - 2.5)
        const [dx, dy] = [(x2 - x1) * 0.2, (y2 - y1) * 0.2]
        return (
          <line key={worker} className={`seat ${seat}`} x1={x1 + dx} y1={y1 + dy} x2={x2 - dx} y2={y2 - dy} />
        )
      })}
    </>
  )
}

/** A lie that did not pass. */
function CaughtMark() {
  return (
    <g transform="translate(9 -13)">
      <circle className="caught" r="8" />
      <path className="caught-cross" d="M-3 -3L3 3M3 -3L-3 3" />
    </g>
  )
}

/** The lower half of a hexagon. */
function halfPath(radius: number): string {
  const [right, low, bottom, left] = [1, 2, 3, 4].map((at) => corner(at, radius)) as [number, number][]
  return `M${right?.[0]} 0L${low?.join(' ')}L${bottom?.join(' ')}L${left?.join(' ')}L${left?.[0]} 0Z`
}

/** The states on display, each with its shape, its word and how many there are. */
function CombKey({ cells, words: { t } }: { cells: readonly Cell[]; words: Words }) {
  const lies = cells.reduce((sum, { caught }) => sum + caught.length, 0)
  return (
    <ul className="comb-key">
      {tally(cells).map(([state, count]) => (
        <li key={state}>
          <svg className="comb" viewBox="-30 -30 60 60" aria-hidden="true">
            <g className={state}>
              <CellShape cell={{ taskId: '0x', index: 0, state, seats: [], caught: [] }} />
            </g>
          </svg>
          {t(CELL_LABEL[state])} {count}
        </li>
      ))}
      {lies > 0 && (
        <li>
          <svg className="comb" viewBox="-3 -25 24 24" aria-hidden="true">
            <CaughtMark />
          </svg>
          {t('cell.lies', { count: lies })}
        </li>
      )}
    </ul>
  )
}

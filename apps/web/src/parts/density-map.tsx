import { useEffect, useRef } from 'react'
import { type Cell, type CellState, layOut } from './comb.ts'

const TOKEN: Readonly<Record<CellState, string>> = {
  waiting: '--sunken',
  assigned: '--line',
  committed: '--honey-soft',
  split: '--ink',
  verified: '--honey',
  failed: '--accent',
  refunded: '--line-strong',
}

/** Thousands of tasks as one picture, drawn once per change. */
export function DensityMap({ cells, label }: { cells: readonly Cell[]; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { columns, rows, at } = layOut(cells.length)
  const size = Math.max(4, Math.floor(960 / columns))
  const [width, height] = [(columns + 1) * size, Math.ceil((rows + 1) * size * 0.87)]
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    const style = getComputedStyle(document.documentElement)
    const colors = Object.fromEntries(
      Object.entries(TOKEN).map(([state, token]) => [state, style.getPropertyValue(token)]),
    )
    const caught = style.getPropertyValue('--bad')
    context.clearRect(0, 0, width, height)
    for (const [index, cell] of cells.entries()) {
      const { x, y } = at(index)
      context.fillStyle = cell.caught.length > 0 ? caught : (colors[cell.state] as string)
      context.fillRect(x * size, y * size, size - 1, size - 1)
    }
  })
  return <canvas ref={canvas} width={width} height={height} role="img" aria-label={label} />
}

// biome-ignore-all lint/a11y/useSemanticElements: the rows of a real table cannot be taken out of the flow
import { useVirtualizer } from '@tanstack/react-virtual'
import { type CSSProperties, type ReactNode, useRef } from 'react'
import './long-table.css'

export type Column<Row> = {
  name: string
  /** A track of a CSS grid. */
  width: string
  isNumber?: boolean
  cell: (row: Row) => ReactNode
}

const ROW_PX = 45

/** A table of any length, of which only what is in sight is in the page; rows become cards on a phone. */
export function LongTable<Row>({
  label,
  rows,
  columns,
  keyOf,
}: {
  label: string
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  keyOf: (row: Row) => string
}) {
  const box = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => keyOf(rows[index] as Row),
    overscan: 12,
  })
  const template = { '--columns': columns.map(({ width }) => width).join(' ') } as CSSProperties
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard
    <div ref={box} className="long" tabIndex={0} role="group" aria-label={label}>
      <div role="table" aria-label={label} aria-rowcount={rows.length + 1}>
        <div role="rowgroup">
          <div role="row" className="long-head" style={template} aria-rowindex={1} tabIndex={-1}>
            {columns.map(({ name, isNumber }) => (
              <div
                key={name}
                role="columnheader"
                className={isNumber ? 'long-number' : undefined}
                tabIndex={-1}
              >
                {name}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ key, index, start }) => (
            <div
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 2}
              className="long-row"
              style={{ ...template, transform: `translateY(${start}px)` }}
            >
              {columns.map(({ name, isNumber, cell }) => (
                <div
                  key={name}
                  role="cell"
                  data-label={name}
                  className={isNumber ? 'long-number' : undefined}
                >
                  {cell(rows[index] as Row)}
                </div>
              ))}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

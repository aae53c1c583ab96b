import type { Cell } from '../parts/comb.ts'
import { Id, shorten } from '../parts/hash.tsx'
import { CELL_LABEL } from '../parts/honeycomb.tsx'
import { LongTable } from '../parts/long-table.tsx'
import { useWords } from '../words/words.tsx'

const MARK = { computing: '…', committed: '●', agreed: '✓', rejected: '✗', silent: '?' } as const

/** The tasks of a deal with who answered. */
export function TaskTable({ cells }: { cells: readonly Cell[] }) {
  const { t } = useWords()
  return (
    <LongTable
      label={t('deal.tasks')}
      rows={cells}
      keyOf={({ taskId }) => taskId}
      columns={[
        { name: t('task.number'), width: '90px', cell: ({ index }) => index },
        { name: t('task.id'), width: '190px', cell: ({ taskId }) => <Id id={taskId} kind="task" /> },
        { name: t('task.state'), width: '170px', cell: ({ state }) => t(CELL_LABEL[state]) },
        {
          name: t('task.workers'),
          width: 'minmax(220px, 1fr)',
          cell: ({ seats }) => (
            <span className="row" style={{ gap: '2px 12px' }}>
              {seats.map(({ worker, state }) => (
                <span key={worker} className="mono small nowrap" title={`${worker}: ${t(`seat.${state}`)}`}>
                  <span aria-hidden="true">{MARK[state]}</span>
                  <span className="only-read">{t(`seat.${state}`)}</span> {shorten(worker)}
                </span>
              ))}
            </span>
          ),
        },
      ]}
    />
  )
}

import type { WorkerView } from '@ruche/api'
import { Id } from '../parts/hash.tsx'
import { LongTable } from '../parts/long-table.tsx'
import type { Key } from '../words/en.ts'
import { useWords } from '../words/words.tsx'

const STANDING_LABEL: Readonly<Record<WorkerView['credibility']['standing'], Key>> = {
  stranger: 'standing.stranger',
  probation: 'standing.probation',
  trusted: 'standing.trusted',
}

function stateOf({ connected, bannedUntil, seats }: WorkerView): Key {
  if (bannedUntil !== undefined) return 'worker.banned'
  if (!connected) return 'worker.away'
  return seats > 0 ? 'worker.busy' : 'worker.idle'
}

/** The workers of a pool: what they do now, and what they have earned of trust. */
export function WorkersTable({ workers }: { workers: readonly WorkerView[] }) {
  const { t, number } = useWords()
  return (
    <LongTable
      label={t('explore.workers')}
      rows={workers}
      keyOf={({ worker }) => worker}
      columns={[
        {
          name: t('worker.worker'),
          width: 'minmax(190px, 1fr)',
          cell: ({ worker }) => <Id id={worker} kind="account" />,
        },
        { name: t('task.state'), width: '110px', cell: (worker) => t(stateOf(worker)) },
        {
          name: t('worker.seats'),
          width: '110px',
          isNumber: true,
          cell: ({ seats, machine }) =>
            t('worker.seatsOf', { busy: seats, offered: machine === undefined ? '–' : machine.offered }),
        },
        {
          name: t('worker.standing'),
          width: '130px',
          cell: ({ credibility }) => t(STANDING_LABEL[credibility.standing]),
        },
        { name: t('worker.score'), width: '90px', isNumber: true, cell: ({ score }) => score },
        {
          name: t('worker.faults'),
          width: '100px',
          isNumber: true,
          cell: ({ credibility }) => credibility.faults,
        },
        {
          name: t('worker.machine'),
          width: 'minmax(150px, 1fr)',
          cell: ({ machine }) =>
            machine === undefined
              ? '–'
              : t('worker.machineOf', {
                  cpus: machine.cpus,
                  gib: number(machine.memoryBytes / 2 ** 30, { maximumFractionDigits: 0 }),
                }),
        },
      ]}
    />
  )
}

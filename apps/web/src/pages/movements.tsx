import type { transferSchema } from '@ruche/api'
import type { z } from 'zod'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { LongTable } from '../parts/long-table.tsx'
import { Time } from '../parts/time.tsx'
import type { Key } from '../words/en.ts'
import { useWords } from '../words/words.tsx'

type Transfer = z.output<typeof transferSchema>

const KIND_LABEL: Readonly<Record<Transfer['kind'], Key>> = {
  deposit: 'transfer.deposit',
  withdraw: 'transfer.withdraw',
  transfer: 'transfer.transfer',
  lock: 'transfer.lock',
  unlock: 'transfer.unlock',
  reward: 'transfer.reward',
  seize: 'transfer.seize',
  bond: 'transfer.bond',
  release: 'transfer.release',
}

/** Movements of funds in the hub, newest first. */
export function Movements({ transfers }: { transfers: readonly Transfer[] }) {
  const { t } = useWords()
  return (
    <LongTable
      label={t('account.movements')}
      rows={transfers}
      keyOf={({ block, logIndex }) => `${block} ${logIndex}`}
      columns={[
        { name: t('transfer.kind'), width: '130px', cell: ({ kind }) => t(KIND_LABEL[kind]) },
        {
          name: t('transfer.amount'),
          width: '120px',
          isNumber: true,
          cell: ({ amount }) => <Amount nrlc={amount} />,
        },
        { name: t('transfer.when'), width: '130px', cell: ({ time }) => <Time unixSeconds={time} /> },
        {
          name: t('transfer.about'),
          width: 'minmax(180px, 1fr)',
          cell: ({ taskId, tx }) =>
            taskId === null ? <Id id={tx} kind="plain" /> : <Id id={taskId} kind="task" />,
        },
        { name: t('transfer.block'), width: '90px', isNumber: true, cell: ({ block }) => block },
      ]}
    />
  )
}

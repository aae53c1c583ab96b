import type { dealSchema } from '@ruche/api'
import type { z } from 'zod'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { LongTable } from '../parts/long-table.tsx'
import { Time } from '../parts/time.tsx'
import { useWords } from '../words/words.tsx'

type ListedDeal = z.output<typeof dealSchema>

/** Deals, newest first. */
export function DealTable({ deals, label }: { deals: readonly ListedDeal[]; label: string }) {
  const { t } = useWords()
  return (
    <LongTable
      label={label}
      rows={deals}
      keyOf={({ dealId }) => dealId}
      columns={[
        { name: t('deal.deal'), width: '180px', cell: ({ dealId }) => <Id id={dealId} kind="deal" /> },
        { name: t('deal.made'), width: '130px', cell: ({ startTime }) => <Time unixSeconds={startTime} /> },
        { name: t('deal.dapp'), width: '180px', cell: ({ app }) => <Id id={app.address} kind="app" /> },
        {
          name: t('deal.requester'),
          width: 'minmax(180px, 1fr)',
          cell: ({ requester }) => <Id id={requester} kind="account" />,
        },
        {
          name: t('deal.tasks'),
          width: '120px',
          isNumber: true,
          cell: ({ botSize }) => Number(botSize),
        },
        {
          name: t('deal.price'),
          width: '120px',
          isNumber: true,
          cell: ({ app, workerpool, dataset, botSize }) => (
            <Amount nrlc={(app.price + workerpool.price + (dataset?.price ?? 0n)) * botSize} />
          ),
        },
      ]}
    />
  )
}

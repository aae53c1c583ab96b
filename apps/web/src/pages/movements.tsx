import type { transferSchema } from '@ruche/api'
import { useMutation } from '@tanstack/react-query'
import type { z } from 'zod'
import { readAllTransfers } from '../data/history.ts'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { LongTable } from '../parts/long-table.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { saveFile } from '../parts/save-file.ts'
import { Time } from '../parts/time.tsx'
import { writeCsv } from '../result/csv.ts'
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

/** All movements as a file: amounts in nRLC, times in ISO 8601. */
export function ExportMovements({ address }: { address: string }) {
  const { t } = useWords()
  const place = usePlace()
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const rows = (await readAllTransfers(place, address)).map(
        ({ time, kind, from, to, amount, taskId, block, tx }) => [
          new Date(time * 1_000).toISOString(),
          ...[kind, from, to, String(amount), taskId ?? '', String(block), tx],
        ],
      )
      const head = ['time', 'kind', 'from', 'to', 'nRLC', 'task', 'block', 'transaction']
      saveFile(`movements-${address.slice(2, 10)}.csv`, writeCsv([head, ...rows]), 'text/csv')
    },
  })
  return (
    <div className="stack tight">
      <button type="button" className="button small" disabled={isPending} onClick={() => mutate()}>
        {t('account.export')}
      </button>
      {error !== null && <ErrorNotice error={error} />}
    </div>
  )
}

import type { dealSchema } from '@ruche/api'
import { type Ruche, readAudit, readUses } from '@ruche/sdk'
import { useMutation, useQuery } from '@tanstack/react-query'
import type { Hex } from 'viem'
import type { z } from 'zod'
import { dealsQuery } from '../data/history.ts'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { type Column, LongTable } from '../parts/long-table.tsx'
import { Empty, ErrorNotice, Panel } from '../parts/panel.tsx'
import { Time } from '../parts/time.tsx'
import { useWords } from '../words/words.tsx'

type ListedDeal = z.output<typeof dealSchema>

/** What a deal has paid for its dataset: the tasks that ended well, nRLC. */
function earnedBy({ dataset, tasks }: ListedDeal): bigint {
  return (dataset?.price ?? 0n) * BigInt(tasks.completed)
}

/** The deals that name a dataset, and what they brought its owner. */
export function Usage({ dataset }: { dataset: Hex }) {
  const { t, number } = useWords()
  const deals = useQuery(dealsQuery(usePlace(), { dataset }))
  const columns: Column<ListedDeal>[] = [
    { name: t('deal.deal'), width: '160px', cell: ({ dealId }) => <Id id={dealId} kind="deal" /> },
    { name: t('deal.made'), width: '110px', cell: ({ startTime }) => <Time unixSeconds={startTime} /> },
    {
      name: t('deal.requester'),
      width: 'minmax(160px, 1fr)',
      cell: ({ requester }) => <Id id={requester} kind="account" />,
    },
    {
      name: t('deal.tasks'),
      width: '80px',
      isNumber: true,
      cell: ({ tasks, botSize }) =>
        t('deal.step.of', { done: number(tasks.completed), count: number(botSize) }),
    },
    {
      name: t('dataset.earned'),
      width: '90px',
      isNumber: true,
      cell: (deal) => <Amount nrlc={earnedBy(deal)} />,
    },
  ]
  return (
    <section className="stack" aria-labelledby="usage">
      <h2 id="usage">{t('dataset.usage')}</h2>
      <Panel
        query={deals}
        lines={2}
        isEmpty={(items) => items.length === 0}
        empty={<Empty title={t('dataset.unused')} />}
      >
        {(items) => (
          <>
            <p>
              {t('dataset.earnedIn', { count: items.length })}{' '}
              <strong>
                <Amount nrlc={items.reduce((sum, deal) => sum + earnedBy(deal), 0n)} />
              </strong>
            </p>
            <LongTable
              label={t('dataset.usage')}
              rows={items}
              keyOf={({ dealId }) => dealId}
              columns={columns}
            />
          </>
        )}
      </Panel>
    </section>
  )
}

/** What the secrets service wrote down of the key, for the owner alone, its chain of hashes checked here. */
export function Audit({ ruche, dataset }: { ruche: Ruche; dataset: Hex }) {
  const { t } = useWords()
  const audit = useMutation({
    mutationFn: async () => {
      const entries = await readAudit(ruche, {
        subject: dataset,
        nowSeconds: Math.floor(Date.now() / 1_000),
      })
      return { entries, uses: await readUses(ruche, dataset, entries) }
    },
  })
  return (
    <div className="stack">
      <p className="small muted">{t('dataset.audit.what')}</p>
      <div>
        <button type="button" className="button" disabled={audit.isPending} onClick={() => audit.mutate()}>
          {t(audit.isPending ? 'place.signing' : 'dataset.audit.read')}
        </button>
      </div>
      {audit.error !== null && <ErrorNotice error={audit.error} />}
      <div aria-live="polite" className="stack tight">
        {audit.data !== undefined && (
          <>
            <p className="notice good">
              <strong>{t('dataset.audit.whole', { count: audit.data.entries.length })}</strong>
            </p>
            <ul className="stack tight plain-list">
              {audit.data.uses.map(({ dealId, tasks, completed, earned, requester }) => (
                <li key={dealId} className="row between">
                  <Id id={dealId} kind="deal" />
                  <Id id={requester} kind="account" />
                  <span>{t('dataset.audit.tasks', { count: tasks, completed })}</span>
                  <Amount nrlc={earned} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}

import type { transferSchema } from '@ruche/api'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { z } from 'zod'
import { accountQuery, dealsQuery, transfersQuery } from '../data/history.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { LongTable } from '../parts/long-table.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { Time } from '../parts/time.tsx'
import type { Key } from '../words/en.ts'
import { useWords } from '../words/words.tsx'
import { DealTable } from './deal-table.tsx'

type Transfer = z.output<typeof transferSchema>

const route = getRouteApi('/accounts/$address')

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

/** Anybody's account: what it has, what it asked for, how its funds moved. */
export function AccountOfPage() {
  const { t } = useWords()
  const place = usePlace()
  const address = route.useParams().address.toLowerCase()
  const account = useQuery(accountQuery(place, address))
  const deals = useQuery(dealsQuery(place, { requester: address }))
  const transfers = useQuery(transfersQuery(place, address))
  return (
    <div className="stack wide">
      <Title text={t('account.of')}>
        <Id id={address} kind="account" />
      </Title>
      <Panel query={account} lines={3}>
        {({ stake, locked, score, dealCount }) => (
          <dl className="card facts">
            <dt>{t('account.free')}</dt>
            <dd>
              <Amount nrlc={stake} />
            </dd>
            <dt>{t('account.locked')}</dt>
            <dd>
              <Amount nrlc={locked} />
            </dd>
            <dt>{t('explore.deals')}</dt>
            <dd>{dealCount}</dd>
            {score !== null && (
              <>
                <dt>{t('worker.score')}</dt>
                <dd>{String(score.score)}</dd>
                <dt>{t('worker.answers')}</dt>
                <dd>{t('worker.record', { right: score.accurateCount, wrong: score.faultyCount })}</dd>
              </>
            )}
          </dl>
        )}
      </Panel>
      <section className="stack" aria-labelledby="deals">
        <h2 id="deals">{t('account.deals')}</h2>
        <Panel
          query={deals}
          isEmpty={(items) => items.length === 0}
          empty={<Empty title={t('account.noDeals')} />}
        >
          {(items) => <DealTable deals={items} label={t('account.deals')} />}
        </Panel>
      </section>
      <section className="stack" aria-labelledby="movements">
        <h2 id="movements">{t('account.movements')}</h2>
        <Panel
          query={transfers}
          isEmpty={(items) => items.length === 0}
          empty={<Empty title={t('account.noMovements')} />}
        >
          {(items) => <Movements transfers={items} />}
        </Panel>
      </section>
    </div>
  )
}

function Movements({ transfers }: { transfers: readonly Transfer[] }) {
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

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { accountQuery, dealsQuery, transfersQuery } from '../data/history.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { DealTable } from './deal-table.tsx'
import { ExportMovements, Movements } from './movements.tsx'

const route = getRouteApi('/accounts/$address')

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
        <div className="row between">
          <h2 id="movements">{t('account.movements')}</h2>
          <ExportMovements address={address} />
        </div>
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

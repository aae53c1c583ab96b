import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { dealsQuery, scoresQuery, searchQuery } from '../data/history.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Id, type IdKind, shorten } from '../parts/hash.tsx'
import { LongTable } from '../parts/long-table.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { DealTable } from './deal-table.tsx'

const route = getRouteApi('/explore')

/** The newest deals, the workers' records, and a search over everything on the chain. */
export function ExplorePage() {
  const { t } = useWords()
  const place = usePlace()
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const deals = useQuery(dealsQuery(place))
  const scores = useQuery(scoresQuery(place))
  return (
    <div className="stack wide">
      <Title text={t('nav.explore')} />
      <search>
        <input
          className="input"
          type="search"
          aria-label={t('explore.search')}
          placeholder={t('explore.search')}
          value={q}
          onChange={({ target: { value } }) =>
            void navigate({ search: value === '' ? {} : { q: value }, replace: true })
          }
        />
      </search>
      {q.trim().length >= 2 && <Hits text={q.trim()} />}
      <section className="stack" aria-labelledby="deals">
        <h2 id="deals">{t('explore.deals')}</h2>
        <Panel
          query={deals}
          isEmpty={(items) => items.length === 0}
          empty={
            <Empty title={t('explore.noDeals')}>
              <Link to="/" className="button">
                {t('explore.runOne')}
              </Link>
            </Empty>
          }
        >
          {(items) => <DealTable deals={items} label={t('explore.deals')} />}
        </Panel>
      </section>
      <section className="stack" aria-labelledby="workers">
        <h2 id="workers">{t('explore.workers')}</h2>
        <Panel
          query={scores}
          isEmpty={(items) => items.length === 0}
          empty={<Empty title={t('explore.noWorkers')} />}
        >
          {(items) => (
            <LongTable
              label={t('explore.workers')}
              rows={items}
              keyOf={({ worker }) => worker}
              columns={[
                {
                  name: t('worker.worker'),
                  width: 'minmax(200px, 1fr)',
                  cell: ({ worker }) => <Id id={worker} kind="account" />,
                },
                {
                  name: t('worker.score'),
                  width: '110px',
                  isNumber: true,
                  cell: ({ score }) => String(score),
                },
                {
                  name: t('worker.answers'),
                  width: '110px',
                  isNumber: true,
                  cell: ({ contributionCount }) => contributionCount,
                },
                {
                  name: t('worker.right'),
                  width: '110px',
                  isNumber: true,
                  cell: ({ accurateCount }) => accurateCount,
                },
                {
                  name: t('worker.wrong'),
                  width: '110px',
                  isNumber: true,
                  cell: ({ faultyCount }) => faultyCount,
                },
              ]}
            />
          )}
        </Panel>
      </section>
    </div>
  )
}

const KIND_OF: Readonly<Record<string, IdKind>> = {
  deal: 'deal',
  task: 'task',
  app: 'app',
  account: 'account',
  worker: 'account',
}

/** What the search found, each with a link where there is a page. */
function Hits({ text }: { text: string }) {
  const { t } = useWords()
  const hits = useQuery(searchQuery(usePlace(), text))
  return (
    <section aria-label={t('explore.hits')} aria-live="polite">
      <Panel
        query={hits}
        isEmpty={(items) => items.length === 0}
        empty={<Empty title={t('explore.noHits', { text: shorten(text) })} />}
      >
        {(items) => (
          <ul className="card stack tight" style={{ listStyle: 'none', margin: 0 }}>
            {items.map(({ type, id, name }) => (
              <li key={`${type} ${id}`} className="row">
                <span className="badge">{type}</span>
                {name !== null && <span>{name}</span>}
                <Id id={id} kind={KIND_OF[type] ?? 'plain'} />
              </li>
            ))}
          </ul>
        )}
      </Panel>
    </section>
  )
}

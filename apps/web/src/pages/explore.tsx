import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { dealsQuery, searchQuery } from '../data/history.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Id, type IdKind, shorten } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { Apps, Datasets, Pools, Workers } from './asset-tables.tsx'
import { DealTable } from './deal-table.tsx'
import { Glance } from './glance.tsx'

const route = getRouteApi('/explore')

const LISTS = {
  deals: 'explore.deals',
  workers: 'explore.workers',
  apps: 'explore.apps',
  datasets: 'explore.datasets',
  pools: 'explore.pools',
} as const
type List = keyof typeof LISTS

/** The network at a glance, a search over everything on the chain, and its newest deals, workers, apps, datasets or pools. */
export function ExplorePage() {
  const { t } = useWords()
  const { q = '', list: asked = 'deals' } = route.useSearch()
  const list = asked in LISTS ? (asked as List) : 'deals'
  const navigate = route.useNavigate()
  return (
    <div className="stack wide">
      <Title text={t('nav.explore')} />
      <Glance />
      <search>
        <input
          className="input"
          type="search"
          aria-label={t('explore.search')}
          placeholder={t('explore.search')}
          value={q}
          onChange={({ target: { value } }) =>
            void navigate({ search: (before) => withText(before, 'q', value), replace: true })
          }
        />
      </search>
      {q.trim().length >= 2 && <Hits text={q.trim()} />}
      <section className="stack" aria-label={t(LISTS[list])}>
        <nav className="tabs" aria-label={t('explore.list')}>
          {Object.entries(LISTS).map(([name, key]) => (
            <Link
              key={name}
              to="/explore"
              search={(before) => withText(before, 'list', name)}
              aria-current={name === list ? 'page' : undefined}
              replace
            >
              {t(key)}
            </Link>
          ))}
        </nav>
        {list === 'deals' && <Deals />}
        {list === 'workers' && <Workers />}
        {list === 'apps' && <Apps />}
        {list === 'datasets' && <Datasets />}
        {list === 'pools' && <Pools />}
      </section>
    </div>
  )
}

type Search = { q?: string; list?: string }

function withText({ q, list }: Search, name: keyof Search, value: string): Search {
  const all = { q, list, [name]: value }
  return {
    ...(all.q === undefined || all.q === '' ? {} : { q: all.q }),
    ...(all.list === undefined ? {} : { list: all.list }),
  }
}

function Deals() {
  const { t } = useWords()
  const deals = useQuery(dealsQuery(usePlace()))
  return (
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
  )
}

const KIND_OF: Readonly<Record<string, IdKind>> = {
  deal: 'deal',
  task: 'task',
  app: 'app',
  dataset: 'dataset',
  workerpool: 'pool',
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

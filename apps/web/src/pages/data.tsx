import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { cheapest, datasetOffersQuery, datasetsQuery, profilesQuery } from '../data/datasets.ts'
import { type ListedDataset, listDatasets } from '../dataset/listing.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import './store.css'

const route = getRouteApi('/data')

/** Every dataset that may be used without being seen. */
export function DataPage() {
  const { t } = useWords()
  const place = usePlace()
  const { q = '' } = route.useSearch()
  const navigate = route.useNavigate()
  const datasets = useQuery(datasetsQuery(place))
  const { data: found = new Map() } = useQuery(profilesQuery(place, q.trim()))
  const { data: offers = [] } = useQuery(datasetOffersQuery(place))
  return (
    <div className="stack wide">
      <div className="stack tight">
        <Title text={t('data.title')}>
          <Link to="/data/publish" className="button">
            {t('dataset.publish')}
          </Link>
        </Title>
        <p className="muted">{t('data.lead')}</p>
      </div>
      <search>
        <input
          className="input"
          type="search"
          aria-label={t('data.search')}
          placeholder={t('data.search')}
          value={q}
          onChange={({ target: { value } }) =>
            void navigate({ search: value === '' ? {} : { q: value }, replace: true })
          }
        />
      </search>
      <Panel
        query={datasets}
        lines={6}
        isEmpty={(all) => all.length === 0}
        empty={
          <Empty title={t('data.empty')}>
            <p>{t('data.empty.how')}</p>
            <Link to="/data/publish" className="button">
              {t('dataset.publish')}
            </Link>
          </Empty>
        }
      >
        {(all) => {
          const shown = listDatasets(all, { text: q, found, prices: cheapest(offers) })
          if (shown.length === 0) return <Empty title={t('data.nothingFits')} />
          return (
            <ul className="store-grid">
              {shown.map((dataset) => (
                <li key={dataset.address}>
                  <DatasetCard dataset={dataset} />
                </li>
              ))}
            </ul>
          )
        }}
      </Panel>
    </div>
  )
}

function DatasetCard({ dataset }: { dataset: ListedDataset }) {
  const { t } = useWords()
  const { address, name, owner, profile, price, dealCount } = dataset
  return (
    <article className="dapp-card">
      <div className="body">
        <h2>
          <Link to="/datasets/$address" params={{ address }}>
            {name}
          </Link>
        </h2>
        <p className="muted few-lines">{profile?.description ?? t('dataset.silent')}</p>
        <div className="row">
          <span className="badge">
            {t(profile?.sample === undefined ? 'dataset.noSample' : 'dataset.hasSample')}
          </span>
          <span className="badge">{t('dataset.dealCount', { count: dealCount })}</span>
          <span className="small">
            {price === undefined ? (
              t('dataset.notOffered')
            ) : (
              <>
                {t('dapp.from')} <Amount nrlc={price} /> {t('dapp.perTask')}
              </>
            )}
          </span>
        </div>
        <span className="small muted row raised">
          {t('explore.owner')} <Id id={owner} kind="account" />
        </span>
      </div>
    </article>
  )
}

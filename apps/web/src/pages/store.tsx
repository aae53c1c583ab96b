import { DAPP_FIELDS } from '@ruche/api'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { catalogueQuery, pictureUrl, type StoredApp } from '../data/catalogue.ts'
import { averagesQuery } from '../data/ratings.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { shorten } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { Stars } from '../rating/stars.tsx'
import type { Key } from '../words/en.ts'
import { useWords } from '../words/words.tsx'
import { browse, SORTS, type Sort, VERIFICATIONS, verificationOf } from './browse.ts'
import { FIELD_LABEL } from './field-label.ts'
import { VERIFICATION_LABEL } from './verification-label.ts'
import './store.css'

const SORT_LABEL: Readonly<Record<Sort, Key>> = {
  name: 'store.sort.name',
  price: 'store.sort.price',
  rating: 'store.sort.rating',
}

const route = getRouteApi('/')

/** Every dapp that can be run. */
export function StorePage() {
  const { t, language } = useWords()
  const place = usePlace()
  const { q = '', field, runtime, verification, sort = 'name' } = route.useSearch()
  const catalogue = useQuery(catalogueQuery(place))
  const { data: averages } = useQuery(averagesQuery(place))
  return (
    <div className="stack wide">
      <div className="stack tight">
        <Title text={t('store.title')}>
          <Link to="/publish" className="button">
            {t('publish.title')}
          </Link>
        </Title>
        <p className="muted">{t('store.lead')}</p>
      </div>
      <Tools />
      <Panel
        query={catalogue}
        lines={8}
        isEmpty={(apps) => apps.length === 0}
        empty={
          <Empty title={t('store.empty')}>
            <p>{t('store.empty.how')}</p>
            <code>npx ruche up</code>
          </Empty>
        }
      >
        {(apps) => {
          const order = SORTS.find((one) => one === sort) ?? 'name'
          const wish = {
            text: q,
            field,
            runtime,
            verification,
            sort: order,
            language,
            ...(averages && { averages }),
          }
          const shown = browse(apps, wish)
          if (shown.length === 0) return <Empty title={t('store.nothingFits')} />
          return (
            <ul className="store-grid">
              {shown.map((app) => (
                <li key={app.app}>
                  <DappCard app={app} average={averages?.get(app.app)?.average} />
                </li>
              ))}
            </ul>
          )
        }}
      </Panel>
    </div>
  )
}

function Tools() {
  const { t } = useWords()
  const navigate = route.useNavigate()
  const { q = '', field = '', runtime = '', verification = '', sort = 'name' } = route.useSearch()
  const set = (change: Record<string, string>) =>
    void navigate({
      search: (before) =>
        Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== '')),
      replace: true,
    })
  return (
    <search className="store-tools">
      <input
        className="input"
        type="search"
        aria-label={t('store.search')}
        placeholder={t('store.search')}
        value={q}
        onChange={(event) => set({ q: event.target.value })}
      />
      <Choice
        label={t('store.field')}
        value={field}
        options={[
          ['', t('store.field.any')],
          ...DAPP_FIELDS.map((name): [string, string] => [name, t(FIELD_LABEL[name])]),
        ]}
        onChange={(value) => set({ field: value })}
      />
      <Choice
        label={t('store.runtime')}
        value={runtime}
        options={[
          ['', t('store.runtime.any')],
          ['WASM', t('store.runtime.wasm')],
          ['DOCKER', t('store.runtime.docker')],
        ]}
        onChange={(value) => set({ runtime: value })}
      />
      <Choice
        label={t('store.verification')}
        value={verification}
        options={[
          ['', t('store.verification.any')],
          ...VERIFICATIONS.map((name): [string, string] => [name, t(VERIFICATION_LABEL[name])]),
        ]}
        onChange={(value) => set({ verification: value })}
      />
      <Choice
        label={t('store.sort')}
        value={sort}
        options={SORTS.map((name): [string, string] => [name, t(SORT_LABEL[name])])}
        onChange={(value) => set({ sort: value })}
      />
    </search>
  )
}

function Choice({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: string
  options: readonly [value: string, label: string][]
  onChange: (value: string) => void
}) {
  return (
    <select
      className="input"
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  )
}

function DappCard({ app, average }: { app: StoredApp; average: number | undefined }) {
  const { t, language } = useWords()
  const place = usePlace()
  const { manifest, folder } = app
  return (
    <article className="dapp-card">
      {manifest !== undefined && folder !== undefined ? (
        <img
          className="picture"
          src={pictureUrl(place, folder, manifest.thumbnail)}
          alt={manifest.thumbnailAlt[language]}
        />
      ) : (
        <div className="picture no-picture">{app.name}</div>
      )}
      <div className="body">
        <h2>
          <Link to="/dapps/$app" params={{ app: app.app }}>
            {manifest?.title[language] ?? app.name}
          </Link>
        </h2>
        <p className="muted">
          {manifest?.summary[language] ?? t('dapp.noManifest', { owner: shorten(app.owner) })}
        </p>
        <div className="row">
          {manifest !== undefined && <span className="badge">{t(FIELD_LABEL[manifest.field])}</span>}
          <span className="badge">{t(VERIFICATION_LABEL[verificationOf(app)])}</span>
          {average !== undefined && <Stars average={average} />}
          {app.price !== undefined && (
            <span className="small">
              {t('dapp.from')} <Amount nrlc={app.price} /> {t('dapp.perTask')}
            </span>
          )}
        </div>
      </div>
    </article>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Hex } from 'viem'
import { appQuery, pictureUrl, type StoredApp } from '../data/catalogue.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { Copy, Id } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { Ratings } from '../rating/ratings.tsx'
import { RunPanel } from '../run/run-panel.tsx'
import { useWords } from '../words/words.tsx'
import { verificationOf } from './browse.ts'
import { AppPrices, Versions } from './dapp-history.tsx'
import { FIELD_LABEL } from './field-label.ts'
import { VERIFICATION_LABEL } from './verification-label.ts'
import './dapp.css'

const route = getRouteApi('/dapps/$app')

/** One dapp: what it makes, how to run it, who made it and from what. */
export function DappPage() {
  const place = usePlace()
  const app = route.useParams().app.toLowerCase() as Hex
  const query = useQuery(appQuery(place, app))
  return (
    <Panel query={query} lines={10}>
      {(found) => <DappView key={found.app} app={found} />}
    </Panel>
  )
}

function DappView({ app }: { app: StoredApp }) {
  const { t, language } = useWords()
  const place = usePlace()
  const { manifest, folder } = app
  if (manifest === undefined || folder === undefined) {
    return (
      <div className="stack wide">
        <Title text={app.name} />
        <Empty title={t('dapp.plain')}>
          <p>{t('dapp.plain.how')}</p>
        </Empty>
        <Version app={app} />
        <Versions app={app} />
        <Ratings app={app.app} />
      </div>
    )
  }
  return (
    <div className="stack wide">
      <div className="stack tight">
        <Title text={manifest.title[language]} />
        <p className="muted">{manifest.summary[language]}</p>
        <div className="row">
          <span className="badge">{t(FIELD_LABEL[manifest.field])}</span>
          <span className="badge">{app.type}</span>
          <span className="badge">{t(VERIFICATION_LABEL[verificationOf(app)])}</span>
        </div>
      </div>
      <div className="columns">
        <div className="stack wide">
          <figure style={{ margin: 0 }} className="stack tight">
            <img
              className="hero-picture"
              src={pictureUrl(place, folder, manifest.thumbnail)}
              alt={manifest.thumbnailAlt[language]}
            />
            <figcaption className="small muted">{t('dapp.sample')}</figcaption>
          </figure>
          <section className="stack">
            {manifest.description[language].split('\n\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
          <Version app={app} />
          <Versions app={app} />
          <AppPrices app={app} />
          <Ratings app={app.app} />
        </div>
        <RunPanel app={app} manifest={manifest} folder={folder} />
      </div>
    </div>
  )
}

/** What exactly would run: who registered it, its digest and where it is. */
function Version({ app }: { app: StoredApp }) {
  const { t, language } = useWords()
  const { manifest } = app
  return (
    <section className="stack" aria-labelledby="version">
      <h2 id="version">{t('dapp.version')}</h2>
      <dl className="facts">
        <dt>{t('dapp.app')}</dt>
        <dd>
          <Id id={app.app} kind="plain" />
        </dd>
        <dt>{t('dapp.owner')}</dt>
        <dd>
          <Id id={app.owner} kind="account" />
        </dd>
        <dt>{t('dapp.price')}</dt>
        <dd>{app.price === undefined ? t('dapp.notSold') : <Amount nrlc={app.price} />}</dd>
        <dt>{t('dapp.digest')}</dt>
        <dd>
          <Id id={app.checksum} kind="plain" />
        </dd>
        <dt>{t('dapp.location')}</dt>
        <dd className="mono small">
          {app.location} <Copy text={app.location} />
        </dd>
        {manifest !== undefined && (
          <>
            <dt>{t('dapp.source')}</dt>
            <dd>{manifest.source[language]}</dd>
            <dt>{t('dapp.license')}</dt>
            <dd>{manifest.license}</dd>
          </>
        )}
      </dl>
    </section>
  )
}

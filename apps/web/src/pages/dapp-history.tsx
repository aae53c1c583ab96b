import { useQuery } from '@tanstack/react-query'
import { appsQuery } from '../data/assets.ts'
import type { StoredApp } from '../data/catalogue.ts'
import { dealsQuery } from '../data/history.ts'
import { PricesPlot } from '../market/prices-plot.tsx'
import { usePlace } from '../network/network.tsx'
import { Id } from '../parts/hash.tsx'
import { Panel } from '../parts/panel.tsx'
import { Time } from '../parts/time.tsx'
import { useWords } from '../words/words.tsx'
import { DealTable } from './deal-table.tsx'

/** Every app that the owner registered under the same name, with what it runs. */
export function Versions({ app }: { app: StoredApp }) {
  const { t } = useWords()
  const apps = useQuery(appsQuery(usePlace(), { owner: app.owner, name: app.name }))
  return (
    <section className="stack" aria-labelledby="versions">
      <h2 id="versions">{t('dapp.versions')}</h2>
      <p className="small muted">{t('dapp.versions.what')}</p>
      <Panel query={apps} lines={2}>
        {(found) => (
          <div className="table-box">
            <table className="cards">
              <thead>
                <tr>
                  <th scope="col">{t('dapp.app')}</th>
                  <th scope="col">{t('dapp.digest')}</th>
                  <th scope="col">{t('explore.since')}</th>
                </tr>
              </thead>
              <tbody>
                {found
                  .filter(({ name }) => name === app.name)
                  .map(({ address, checksum, time }) => (
                    <tr key={address}>
                      <td data-label={t('dapp.app')}>
                        <span className="row" style={{ gap: 8 }}>
                          <Id id={address} kind="app" />
                          {address === app.app && <span className="badge">{t('dapp.thisOne')}</span>}
                        </span>
                      </td>
                      <td data-label={t('dapp.digest')}>
                        <Id id={checksum} kind="plain" />
                      </td>
                      <td data-label={t('explore.since')}>
                        <Time unixSeconds={time} />
                      </td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </div>
        )}
      </Panel>
    </section>
  )
}

/** What was paid for an app in its last deals. */
export function AppPrices({ app }: { app: StoredApp }) {
  const { t } = useWords()
  const deals = useQuery(dealsQuery(usePlace(), { app: app.app }))
  return (
    <section className="stack" aria-labelledby="app-prices">
      <h2 id="app-prices">{t('dapp.prices')}</h2>
      <Panel
        query={deals}
        lines={4}
        isEmpty={(items) => items.length === 0}
        empty={<p className="muted">{t('dapp.noPrices')}</p>}
      >
        {(items) => (
          <PricesPlot
            label={t('dapp.pricesOf', { count: items.length })}
            name={t('dapp.app')}
            points={[...items]
              .reverse()
              .map(({ startTime, app: sold }) => ({ x: startTime, y: Number(sold.price) / 1e9 }))}
            table={<DealTable deals={items} label={t('dapp.prices')} />}
          />
        )}
      </Panel>
    </section>
  )
}

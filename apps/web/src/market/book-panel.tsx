import { useQuery } from '@tanstack/react-query'
import { Plot } from '../charts/plot.tsx'
import { depthQuery, type Level } from '../data/book.ts'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { askedFrom, isUnlimited, mostOf, offeredUpTo } from './depth.ts'

/** The order book of a category: how many tasks are offered and asked for at each price. */
export function BookPanel({ category }: { category: string }) {
  const { t } = useWords()
  const place = usePlace()
  const offers = useQuery(depthQuery(place, { kind: 'workerpool', category }))
  const requests = useQuery(depthQuery(place, { kind: 'request', category }))
  return (
    <section className="card stack" aria-labelledby="book">
      <h2 id="book">{t('market.book')}</h2>
      <Panel query={offers} lines={6}>
        {(offered) => (
          <Panel query={requests} lines={6}>
            {(asked) =>
              offered.length + asked.length === 0 ? (
                <Empty title={t('market.noBook')}>
                  <p>{t('market.noBook.how')}</p>
                </Empty>
              ) : (
                <Depth offers={offered} requests={asked} />
              )
            }
          </Panel>
        )}
      </Panel>
    </section>
  )
}

function Depth({ offers, requests }: { offers: readonly Level[]; requests: readonly Level[] }) {
  const { t, number } = useWords()
  const most = mostOf(offers, requests)
  const rlc = (value: number) => number(value, { maximumSignificantDigits: 3 })
  const tasks = (value: number) => number(value, { notation: 'compact', maximumSignificantDigits: 3 })
  return (
    <Plot
      label={t('market.depth', { offers: offers.length, requests: requests.length })}
      series={[
        { name: t('market.offers'), tone: 'first', shape: 'step', points: offeredUpTo(offers, most) },
        { name: t('market.requests'), tone: 'second', shape: 'step', points: askedFrom(requests, most) },
      ]}
      x={{ label: t('market.priceAxis'), format: rlc, to: most }}
      y={{ label: t('market.tasksAxis'), format: tasks, isLogarithmic: true }}
      table={
        <div className="halves">
          <Levels title={t('market.offers')} levels={offers} />
          <Levels title={t('market.requests')} levels={requests} />
        </div>
      }
    />
  )
}

function Levels({ title, levels }: { title: string; levels: readonly Level[] }) {
  const { t } = useWords()
  return (
    <div className="table-box">
      <table>
        <caption className="only-read">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{title}</th>
            <th scope="col" className="number">
              {t('market.tasks')}
            </th>
            <th scope="col" className="number">
              {t('market.orders')}
            </th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ price, remaining, orders }) => (
            <tr key={String(price)}>
              <td>
                <Amount nrlc={price} />
              </td>
              <td className="number">
                <Volume tasks={remaining} />
              </td>
              <td className="number">{orders}</td>
            </tr>
          ))}
          {levels.length === 0 && (
            <tr>
              <td colSpan={3} className="muted">
                {t('market.none')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

/** A number of tasks, or that there is no limit. */
export function Volume({ tasks }: { tasks: bigint }) {
  const { t, number } = useWords()
  return isUnlimited(tasks) ? t('market.unlimited') : number(tasks)
}

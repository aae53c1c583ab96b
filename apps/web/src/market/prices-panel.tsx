import type { dealSchema } from '@ruche/api'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { Plot } from '../charts/plot.tsx'
import { dealsQuery } from '../data/history.ts'
import { usePlace } from '../network/network.tsx'
import { DealTable } from '../pages/deal-table.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'

type Deal = z.output<typeof dealSchema>

/** What was paid to workerpools in the last deals of a category. */
export function PricesPanel({ category }: { category: string }) {
  const { t } = useWords()
  const deals = useQuery(dealsQuery(usePlace()))
  const ofCategory = (items: readonly Deal[]) => items.filter((deal) => String(deal.category) === category)
  return (
    <section className="card stack" aria-labelledby="prices">
      <h2 id="prices">{t('market.prices')}</h2>
      <Panel
        query={deals}
        lines={6}
        isEmpty={(items) => ofCategory(items).length === 0}
        empty={<Empty title={t('market.noPrices')} />}
      >
        {(items) => <Prices deals={ofCategory(items).reverse()} />}
      </Panel>
    </section>
  )
}

function Prices({ deals }: { deals: readonly Deal[] }) {
  const { t, number, language } = useWords()
  const times = deals.map(({ startTime }) => startTime)
  const [from, to] = [Math.min(...times) - 30, Math.max(...times) + 30]
  const isOneDay = to - from < 86_400
  const clock = new Intl.DateTimeFormat(
    language,
    isOneDay ? { timeStyle: 'short' } : { day: 'numeric', month: 'short' },
  )
  return (
    <Plot
      label={t('market.pricesOf', { count: deals.length })}
      series={[
        {
          name: t('market.paid'),
          tone: 'first',
          shape: 'dots',
          points: deals.map(({ startTime, workerpool }) => ({
            x: startTime,
            y: Number(workerpool.price) / 1e9,
          })),
        },
      ]}
      x={{
        label: t('market.timeAxis'),
        format: (seconds) => clock.format(new Date(seconds * 1_000)),
        from,
        to,
        ticks: [0.15, 0.5, 0.85].map((share) => from + share * (to - from)),
      }}
      y={{ label: t('market.priceAxis'), format: (rlc) => number(rlc, { maximumSignificantDigits: 3 }) }}
      table={<DealTable deals={[...deals].reverse()} label={t('market.prices')} />}
    />
  )
}

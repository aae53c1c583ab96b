import type { dealSchema } from '@ruche/api'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { dealsQuery } from '../data/history.ts'
import { usePlace } from '../network/network.tsx'
import { DealTable } from '../pages/deal-table.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { PricesPlot } from './prices-plot.tsx'

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
  const { t } = useWords()
  return (
    <PricesPlot
      label={t('market.pricesOf', { count: deals.length })}
      name={t('market.paid')}
      points={deals.map(({ startTime, workerpool }) => ({
        x: startTime,
        y: Number(workerpool.price) / 1e9,
      }))}
      table={<DealTable deals={[...deals].reverse()} label={t('market.prices')} />}
    />
  )
}

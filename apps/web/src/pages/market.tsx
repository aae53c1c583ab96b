import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { categoriesQuery, useLiveBook } from '../data/book.ts'
import { Title } from '../frame/title.tsx'
import { BookPanel } from '../market/book-panel.tsx'
import { OwnOrders } from '../market/own-orders.tsx'
import { PlaceOrder } from '../market/place-order.tsx'
import { PricesPanel } from '../market/prices-panel.tsx'
import { usePlace } from '../network/network.tsx'
import { useWords } from '../words/words.tsx'
import './market.css'

const route = getRouteApi('/market')

/** The order book of a category, live; what was paid last; one's own orders. */
export function MarketPage() {
  const { t } = useWords()
  const { category = '0' } = route.useSearch()
  useLiveBook()
  return (
    <div className="stack wide">
      <div className="stack tight">
        <Title text={t('nav.market')} />
        <p className="muted">{t('market.lead')}</p>
      </div>
      <CategoryField category={category} />
      <div className="columns market">
        <div className="stack wide">
          <BookPanel category={category} />
          <PricesPanel category={category} />
        </div>
        <PlaceOrder key={category} category={category} />
      </div>
      <OwnOrders />
    </div>
  )
}

function CategoryField({ category }: { category: string }) {
  const { t } = useWords()
  const navigate = route.useNavigate()
  const { data: categories } = useQuery(categoriesQuery(usePlace()))
  return (
    <div className="field category">
      <label htmlFor="category">{t('market.category')}</label>
      <select
        id="category"
        className="input"
        value={category}
        onChange={({ target: { value } }) => void navigate({ search: { category: value }, replace: true })}
      >
        {categories === undefined && <option value={category}>{category}</option>}
        {categories?.map(({ category: number, name, maxRuntimeSeconds }) => (
          <option key={String(number)} value={String(number)}>
            {t('market.categoryOf', { name, minutes: Math.round(maxRuntimeSeconds / 60) })}
          </option>
        ))}
      </select>
    </div>
  )
}

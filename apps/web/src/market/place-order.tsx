import type { SignedOrders } from '@ruche/protocol'
import { publishOrder, type Ruche, signOrder } from '@ruche/sdk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { appsQuery, poolsQuery } from '../data/assets.ts'
import { catalogueQuery } from '../data/catalogue.ts'
import { usePlace } from '../network/network.tsx'
import { shorten } from '../parts/hash.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useWallet } from '../wallet/use-ruche.ts'
import { ConnectButton } from '../wallet/wallet-button.tsx'
import type { Key } from '../words/en.ts'
import { useWords } from '../words/words.tsx'
import {
  FIELDS_OF,
  FIRST_DRAFT,
  faultsOf,
  type OrderDraft,
  orderOf,
  PLACED_KINDS,
  type Placed,
  type PlacedKind,
} from './order-draft.ts'
import { OrderPreview } from './order-preview.tsx'

const KIND_LABEL: Readonly<Record<PlacedKind, Key>> = {
  request: 'place.request',
  workerpool: 'place.workerpool',
  app: 'place.app',
}

/** A form for an order, what the wallet will be shown, and the signature. */
export function PlaceOrder({ category }: { category: string }) {
  const { t } = useWords()
  const wallet = useWallet()
  return (
    <section className="card stack" aria-labelledby="place">
      <h2 id="place">{t('place.title')}</h2>
      {wallet.kind === 'ready' ? (
        <PlaceOrderOf ruche={wallet.ruche} account={wallet.address} category={category} />
      ) : (
        <>
          <p className="muted">{t('place.connect')}</p>
          {wallet.kind === 'none' && <ConnectButton />}
        </>
      )}
    </section>
  )
}

function PlaceOrderOf({ ruche, account, category }: { ruche: Ruche; account: Hex; category: string }) {
  const { t } = useWords()
  const [draft, setDraft] = useState(FIRST_DRAFT)
  const [placed, setPlaced] = useState<Placed>()
  const queries = useQueryClient()
  const publish = useMutation({
    mutationFn: async ({ kind, order }: Placed) => {
      const signed = await signOrder(ruche, kind, order as never)
      await publishOrder(ruche.network.marketUrl, kind, signed as SignedOrders[typeof kind])
    },
    onSuccess: () => {
      setPlaced(undefined)
      return queries.invalidateQueries({ queryKey: ['book'] })
    },
  })
  if (placed !== undefined) {
    return (
      <div className="stack">
        <OrderPreview kind={placed.kind} order={placed.order} />
        <div className="row">
          <button
            type="button"
            className="button first"
            disabled={publish.isPending}
            onClick={() => publish.mutate(placed)}
          >
            {t(publish.isPending ? 'place.signing' : 'place.sign')}
          </button>
          <button type="button" className="button" onClick={() => setPlaced(undefined)}>
            {t('place.change')}
          </button>
        </div>
        {publish.error !== null && <ErrorNotice error={publish.error} />}
      </div>
    )
  }
  return (
    <>
      <OrderForm
        draft={draft}
        account={account}
        onChange={(next) => {
          publish.reset()
          setDraft(next)
        }}
        onDone={() => {
          publish.reset()
          setPlaced(orderOf(draft, { account, category: BigInt(category) }))
        }}
      />
      <div aria-live="polite">{publish.isSuccess && <p>✓ {t('place.published')}</p>}</div>
    </>
  )
}

function OrderForm({
  draft,
  account,
  onChange,
  onDone,
}: {
  draft: OrderDraft
  account: Hex
  onChange: (draft: OrderDraft) => void
  onDone: () => void
}) {
  const { t } = useWords()
  const faults = faultsOf(draft)
  const has = (field: keyof OrderDraft) => FIELDS_OF[draft.kind].includes(field as never)
  const set = (change: Partial<OrderDraft>) => onChange({ ...draft, ...change })
  const text = (field: 'tasks' | 'appPrice' | 'poolPrice' | 'trust' | 'args', unit?: string) =>
    has(field) && (
      <TextField
        label={t(field === 'tasks' ? 'market.tasks' : `place.${field}`)}
        text={draft[field]}
        unit={unit}
        problem={faults.includes(field) ? t('place.wrong') : undefined}
        onChange={(value) => set({ [field]: value })}
      />
    )
  return (
    <form
      className="stack"
      aria-label={t('place.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (faults.length === 0) onDone()
      }}
    >
      <div className="field">
        <label htmlFor="order-kind">{t('place.kind')}</label>
        <select
          id="order-kind"
          className="input"
          value={draft.kind}
          onChange={({ target: { value } }) => set({ kind: value as PlacedKind, asset: '' })}
        >
          {PLACED_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(KIND_LABEL[kind])}
            </option>
          ))}
        </select>
      </div>
      <AssetField
        kind={draft.kind}
        account={account}
        value={draft.asset}
        onChange={(asset) => set({ asset })}
      />
      {text('tasks')}
      {text('appPrice', 'RLC')}
      {text('poolPrice', 'RLC')}
      {text('trust')}
      {text('args')}
      <button type="submit" className="button first" disabled={faults.length > 0}>
        {t('place.preview')}
      </button>
    </form>
  )
}

/** The apps there are, or what the account owns of the kind. */
function AssetField({
  kind,
  account,
  value,
  onChange,
}: {
  kind: PlacedKind
  account: Hex
  value: string
  onChange: (asset: string) => void
}) {
  const { t, language } = useWords()
  const place = usePlace()
  const catalogue = useQuery({ ...catalogueQuery(place), enabled: kind === 'request' })
  const apps = useQuery({ ...appsQuery(place, { owner: account }), enabled: kind === 'app' })
  const pools = useQuery({ ...poolsQuery(place, { owner: account }), enabled: kind === 'workerpool' })
  const options =
    kind === 'request'
      ? catalogue.data?.map(({ app, name, manifest }) => ({
          id: app,
          name: manifest?.title[language] ?? name,
        }))
      : kind === 'app'
        ? apps.data?.map(({ address, name }) => ({ id: address, name }))
        : pools.data?.map(({ address, description }) => ({ id: address, name: description }))
  const isNone = options?.length === 0
  return (
    <div className="field">
      <label htmlFor="order-asset">{t(kind === 'workerpool' ? 'place.pool' : 'place.asset')}</label>
      <select
        id="order-asset"
        className="input"
        value={value}
        aria-describedby={isNone ? 'order-asset-none' : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t('place.choose')}</option>
        {options?.map(({ id, name }) => (
          <option key={id} value={id}>
            {name} ({shorten(id)})
          </option>
        ))}
      </select>
      {isNone && (
        <p id="order-asset-none" className="help">
          {t(kind === 'workerpool' ? 'place.noPool' : 'place.noApp')}
        </p>
      )}
    </div>
  )
}

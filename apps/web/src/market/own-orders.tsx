import type { Ruche } from '@ruche/sdk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { type OwnOrder, ownOrdersQuery } from '../data/book.ts'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id, type IdKind } from '../parts/hash.tsx'
import { Empty, ErrorNotice, Panel } from '../parts/panel.tsx'
import { useWallet } from '../wallet/use-ruche.ts'
import type { Key } from '../words/en.ts'
import { useWords } from '../words/words.tsx'
import { Volume } from './book-panel.tsx'
import { closeOrder } from './manage.ts'
import { WhyPanel } from './why-panel.tsx'

const KIND_LABEL: Readonly<Record<OwnOrder['kind'], Key>> = {
  request: 'own.request',
  workerpool: 'own.workerpool',
  app: 'own.app',
  dataset: 'own.dataset',
}

/** The connected account's open orders. */
export function OwnOrders() {
  const { t } = useWords()
  const wallet = useWallet()
  return (
    <section className="stack" aria-labelledby="own">
      <h2 id="own">{t('own.title')}</h2>
      {wallet.kind === 'ready' ? (
        <Orders ruche={wallet.ruche} account={wallet.address} />
      ) : (
        <p className="muted">{t('own.connect')}</p>
      )}
    </section>
  )
}

function Orders({ ruche, account }: { ruche: Ruche; account: Hex }) {
  const { t } = useWords()
  const orders = useQuery(ownOrdersQuery(usePlace(), account))
  return (
    <Panel
      query={orders}
      isEmpty={(items) => items.length === 0}
      empty={
        <Empty title={t('own.none')}>
          <p>{t('own.none.how')}</p>
        </Empty>
      }
    >
      {(items) => (
        <ul className="stack own-orders">
          {items.map((one) => (
            <OwnOrderCard key={one.orderHash} own={one} ruche={ruche} />
          ))}
        </ul>
      )}
    </Panel>
  )
}

/** What the order is about, and the most or least a task costs by it, nRLC. */
function gist(own: OwnOrder): { asset: Hex; kind: IdKind; price: bigint } {
  switch (own.kind) {
    case 'request':
      return {
        asset: own.order.app,
        kind: 'app',
        price: own.order.appmaxprice + own.order.workerpoolmaxprice,
      }
    case 'workerpool':
      return { asset: own.order.workerpool, kind: 'pool', price: own.order.workerpoolprice }
    case 'app':
      return { asset: own.order.app, kind: 'app', price: own.order.appprice }
    case 'dataset':
      return { asset: own.order.dataset, kind: 'dataset', price: own.order.datasetprice }
  }
}

function OwnOrderCard({ own, ruche }: { own: OwnOrder; ruche: Ruche }) {
  const { t } = useWords()
  const [isAsking, setAsking] = useState(false)
  const [isClosing, setClosing] = useState(false)
  const { asset, kind, price } = gist(own)
  return (
    <li className="card stack tight">
      <div className="row between">
        <span className="row">
          <span className="badge">{t(KIND_LABEL[own.kind])}</span>
          <Id id={asset} kind={kind} />
        </span>
        <span className="row">
          <span>
            <Amount nrlc={price} /> <span className="muted small">{t('dapp.perTask')}</span>
          </span>
          <span className="nowrap">
            <Volume tasks={own.remaining} /> <span className="muted small">{t('own.left')}</span>
          </span>
        </span>
      </div>
      <div className="row between">
        <span className="row small muted">
          {t('own.id')} <Id id={own.orderHash} kind="plain" />
        </span>
        <span className="row">
          {own.kind === 'request' && (
            <button
              type="button"
              className="button small"
              aria-expanded={isAsking}
              onClick={() => setAsking(!isAsking)}
            >
              {t('own.why')}
            </button>
          )}
          <button
            type="button"
            className="button small"
            aria-expanded={isClosing}
            onClick={() => setClosing(!isClosing)}
          >
            {t('own.cancel')}
          </button>
        </span>
      </div>
      {isAsking && own.kind === 'request' && (
        <WhyPanel ruche={ruche} orderHash={own.orderHash} order={own.order} />
      )}
      {isClosing && <Close own={own} ruche={ruche} onKeep={() => setClosing(false)} />}
    </li>
  )
}

function Close({ own, ruche, onKeep }: { own: OwnOrder; ruche: Ruche; onKeep: () => void }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const { mutate, isPending, error, isSuccess } = useMutation({
    mutationFn: () => closeOrder(ruche, own),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['book'] }),
  })
  return (
    <div className="notice warn">
      <p>{t('own.cancel.what')}</p>
      <div className="row">
        <button
          type="button"
          className="button first small"
          disabled={isPending || isSuccess}
          onClick={() => mutate()}
        >
          {t(isPending ? 'account.moving' : isSuccess ? 'own.canceled' : 'own.cancel.do')}
        </button>
        <button type="button" className="button small" onClick={onKeep}>
          {t('own.keep')}
        </button>
      </div>
      {error !== null && <ErrorNotice error={error} />}
    </div>
  )
}

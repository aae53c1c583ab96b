import type { workerpoolSchema } from '@ruche/api'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { ordersQuery } from '../data/book.ts'
import { dealsQuery } from '../data/history.ts'
import { workersQuery } from '../data/pool.ts'
import { Volume } from '../market/book-panel.tsx'
import { usePlace } from '../network/network.tsx'
import { DealTable } from '../pages/deal-table.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { useWallet } from '../wallet/use-ruche.ts'
import { useWords } from '../words/words.tsx'
import { Concerns } from './concerns.tsx'
import { Drain } from './drain.tsx'
import { findConcerns, loadOf, queueOf } from './facts.ts'
import { StakePanel } from './stake-panel.tsx'
import { WeekMap } from './week-map.tsx'
import { WorkersTable } from './workers-table.tsx'
import './provide.css'

type Pool = z.output<typeof workerpoolSchema>

const ANYBODY = { app: 'any', dataset: 'any', requester: 'any' }

/** A workerpool: how it is, what it does, what it earns. */
export function PoolView({ pool }: { pool: Pool }) {
  const { t } = useWords()
  const place = usePlace()
  const deals = useQuery(dealsQuery(place, { workerpool: pool.address }))
  return (
    <div className="stack wide">
      <PoolFacts pool={pool} />
      {isOurs(pool.address, place.network.workerpool) && <Workers />}
      <div className="halves">
        <section className="card stack" aria-labelledby="week">
          <h2 id="week">{t('provide.week')}</h2>
          <Panel query={deals} lines={5}>
            {(items) => <WeekMap deals={items} />}
          </Panel>
        </section>
        <StakePanel account={pool.owner} />
      </div>
      <section className="stack" aria-labelledby="deals">
        <h2 id="deals">{t('explore.deals')}</h2>
        <Panel
          query={deals}
          isEmpty={(items) => items.length === 0}
          empty={<Empty title={t('explore.noDeals')} />}
        >
          {(items) => <DealTable deals={items} label={t('explore.deals')} />}
        </Panel>
      </section>
    </div>
  )
}

/** Only the scheduler of this network's own pool is known here. */
function isOurs(pool: string, own: string | undefined): boolean {
  return own !== undefined && own.toLowerCase() === pool.toLowerCase()
}

function Workers() {
  const { t } = useWords()
  const workers = useQuery(workersQuery(usePlace()))
  return (
    <section className="stack" aria-labelledby="workers">
      <h2 id="workers">{t('explore.workers')}</h2>
      <Panel
        query={workers}
        isEmpty={(items) => items.length === 0}
        empty={<Empty title={t('provide.noWorkers')} />}
      >
        {(items) => <WorkersTable workers={items} />}
      </Panel>
    </section>
  )
}

function PoolFacts({ pool }: { pool: Pool }) {
  const { t, number } = useWords()
  const place = usePlace()
  const wallet = useWallet()
  const ours = isOurs(pool.address, place.network.workerpool)
  const workers = useQuery({ ...workersQuery(place), enabled: ours })
  const open = useQuery(dealsQuery(place, { workerpool: pool.address, state: 'open' }))
  const offers = useQuery(ordersQuery(place, 'workerpool', { workerpool: pool.address, ...ANYBODY }))
  const load = loadOf(workers.data ?? [])
  const isMine = wallet.kind === 'ready' && wallet.address === pool.owner.toLowerCase()
  const cheapest = offers.data?.[0]
  const concerns = findConcerns({
    workers: ours ? (workers.error === null ? (workers.data ?? []) : undefined) : ELSEWHERE,
    deals: open.data ?? [],
    offers: offers.data?.length ?? 0,
    nowSeconds: Date.now() / 1_000,
  })
  const isKnown = open.data !== undefined && offers.data !== undefined && (!ours || !workers.isPending)
  return (
    <div className="halves">
      <dl className="card figures">
        {ours && (
          <>
            <Figure name={t('provide.connected')}>
              {t('provide.of', { part: load.connected, whole: load.workers })}
            </Figure>
            <Figure name={t('provide.busy')}>
              {load.seats === 0 ? '–' : number(Math.min(1, load.busy / load.seats), { style: 'percent' })}
            </Figure>
          </>
        )}
        <Figure name={t('provide.queue')}>
          {open.data === undefined ? '…' : number(queueOf(open.data))}
        </Figure>
        <Figure name={t('provide.tasks')}>{number(pool.taskCount)}</Figure>
        <Figure name={t('provide.price')}>
          {cheapest === undefined ? '–' : <Amount nrlc={cheapest.order.workerpoolprice} />}
        </Figure>
        <Figure name={t('provide.left')}>
          {cheapest === undefined ? '–' : <Volume tasks={cheapest.remaining} />}
        </Figure>
      </dl>
      <section className="card stack" aria-labelledby="attention">
        <h2 id="attention">{t('provide.attention')}</h2>
        {isKnown ? <Concerns concerns={concerns} /> : <p className="muted">{t('panel.loading')}</p>}
        <p className="row small muted">
          {t('dapp.owner')} <Id id={pool.owner} kind="account" />
          {isMine && <span className="badge">{t('provide.mine')}</span>}
        </p>
        {isMine && offers.data !== undefined && <Drain ruche={wallet.ruche} offers={offers.data} />}
      </section>
    </div>
  )
}

/** Stands for a pool whose workers are not known here: nothing is said of them. */
const ELSEWHERE = [{ connected: true } as never]

function Figure({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

import { isTaskOver } from '@ruche/protocol'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Hex } from 'viem'
import { appQuery, type StoredApp } from '../data/catalogue.ts'
import { type DealState, dealQuery } from '../data/deal.ts'
import { useFavicon } from '../frame/favicon.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Amount, useAmount } from '../parts/amount.tsx'
import { type Cell, cellOf } from '../parts/comb.ts'
import { Id, shorten } from '../parts/hash.tsx'
import { Honeycomb } from '../parts/honeycomb.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { Time } from '../parts/time.tsx'
import { Receipt } from '../result/receipt.tsx'
import { ResultView } from '../result/result-view.tsx'
import { VerifyPanel } from '../result/verify-panel.tsx'
import { readBack } from '../run/read-back.ts'
import { Steps } from '../run/steps.tsx'
import { useWords } from '../words/words.tsx'
import { dealSteps } from './deal-steps.ts'
import { TaskTable } from './task-table.tsx'

const route = getRouteApi('/deals/$dealId')

/** One deal: the honeycomb filling, then the result, large. */
export function DealPage() {
  const place = usePlace()
  const dealId = route.useParams().dealId.toLowerCase() as Hex
  const query = useQuery(dealQuery(place, dealId))
  return (
    <Panel query={query} lines={10}>
      {(state) => <DealView key={dealId} state={state} />}
    </Panel>
  )
}

function DealView({ state }: { state: DealState }) {
  const { t } = useWords()
  const place = usePlace()
  const { deal, tasks } = state
  const { data: app } = useQuery(appQuery(place, deal.app.address.toLowerCase() as Hex))
  const cells = useMemo(
    () => tasks.map((task) => cellOf(task, state.assignments.get(task.taskId))),
    [tasks, state.assignments],
  )
  const done = tasks.filter(({ status }) => isTaskOver(status)).length
  useFavicon(done < tasks.length ? done / tasks.length : undefined)
  const manifest = app?.manifest
  return (
    <div className="stack wide">
      <DealTitle app={app} dealId={deal.dealId} />
      <div className="columns">
        <section className="stack" aria-labelledby="progress">
          <h2 id="progress">{sentenceOf(cells, t)}</h2>
          <Honeycomb cells={cells} label={t('deal.comb', { count: cells.length })} />
          <Lies cells={cells} stake={deal.workerStake} />
        </section>
        <DealFacts state={state} app={app} />
      </div>
      <section className="stack" aria-labelledby="result">
        <h2 id="result">{t('deal.result')}</h2>
        {tasks.some(({ status }) => status === 'completed') ? (
          <ResultView
            tasks={tasks}
            manifest={manifest}
            values={manifest === undefined ? {} : readBack(manifest, deal.params)}
          />
        ) : (
          <Empty title={t('deal.noResult')} />
        )}
      </section>
      {done === tasks.length && <VerifyPanel dealId={deal.dealId} tasks={tasks} />}
      {done === tasks.length && <Receipt deal={deal} tasks={tasks} app={app} />}
      <section className="stack" aria-labelledby="tasks">
        <h2 id="tasks">{t('deal.tasks')}</h2>
        <TaskTable cells={cells} />
      </section>
    </div>
  )
}

function DealTitle({ app, dealId }: { app: StoredApp | undefined; dealId: Hex }) {
  const { t, language } = useWords()
  const name = app?.manifest?.title[language] ?? app?.name
  return (
    <Title text={name === undefined ? t('deal.title', { id: shorten(dealId) }) : t('deal.titleOf', { name })}>
      <Id id={dealId} kind="deal" />
    </Title>
  )
}

/** One sentence on where the run stands. */
function sentenceOf(cells: readonly Cell[], t: ReturnType<typeof useWords>['t']): string {
  const count = (...states: Cell['state'][]) => cells.filter(({ state }) => states.includes(state)).length
  const settled = count('verified', 'failed')
  if (settled === cells.length) return t('deal.allSettled', { count: cells.length })
  const refunded = count('refunded')
  if (settled + refunded === cells.length) return t('deal.someRefunded', { settled, refunded })
  return t('deal.underWay', { settled, count: cells.length })
}

/** Who gave a wrong answer, and what it cost. */
function Lies({ cells, stake }: { cells: readonly Cell[]; stake: bigint }) {
  const { t } = useWords()
  const amount = useAmount()
  const caught = cells.flatMap((cell) => cell.caught)
  if (caught.length === 0) return null
  const who = [...new Set(caught)].map(shorten).join(', ')
  return (
    <p className="notice bad">
      {t('deal.lies', { count: caught.length, who, stake: amount(stake * BigInt(caught.length)) })}
    </p>
  )
}

function DealFacts({ state, app }: { state: DealState; app: StoredApp | undefined }) {
  const { t } = useWords()
  const amount = useAmount()
  const { deal, tasks } = state
  const perTask = deal.app.price + deal.workerpool.price + (deal.dataset?.price ?? 0n)
  const settled = tasks.filter(({ status }) => status === 'completed').length
  return (
    <aside className="card stack">
      <Steps label={t('deal.progress')} steps={dealSteps(state, t)} />
      <dl className="facts">
        <dt>{t('deal.cost')}</dt>
        <dd>
          {t('deal.costOf', {
            paid: amount(perTask * BigInt(settled)),
            quoted: amount(perTask * deal.botSize),
          })}
        </dd>
        <dt>{t('deal.dapp')}</dt>
        <dd>
          <Id id={(app?.app ?? deal.app.address).toLowerCase()} kind="app" />
        </dd>
        <dt>{t('deal.requester')}</dt>
        <dd>
          <Id id={deal.requester.toLowerCase()} kind="account" />
        </dd>
        <dt>{t('deal.workerpool')}</dt>
        <dd>
          <Id id={deal.workerpool.address.toLowerCase()} kind="pool" />
        </dd>
        <dt>{t('deal.trust')}</dt>
        <dd>{String(deal.trust)}</dd>
        <dt>{t('deal.stake')}</dt>
        <dd>
          <Amount nrlc={deal.workerStake} />
        </dd>
        <dt>{t('deal.made')}</dt>
        <dd>
          <Time unixSeconds={Number(deal.startTime)} />
        </dd>
      </dl>
    </aside>
  )
}

import type { eventSchema, taskDetailSchema } from '@ruche/api'
import type { TaskState } from '@ruche/sdk'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { z } from 'zod'
import { taskQuery, taskStateQuery } from '../data/history.ts'
import { roundEventsQuery } from '../data/round-events.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { cellOf } from '../parts/comb.ts'
import { Id } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { Time } from '../parts/time.tsx'
import { ReplayPanel } from '../replay/replay-panel.tsx'
import type { Key } from '../words/en.ts'
import { useWords } from '../words/words.tsx'
import './timeline.css'

type TaskDetail = z.output<typeof taskDetailSchema>
type ChainEvent = z.output<typeof eventSchema>

/** One line of the timeline. `amount` in nRLC, `time` in Unix seconds. */
type Entry = {
  name: string
  who: string | null
  amount?: bigint | undefined
  block: number
  tx: string
  time: number
}

const route = getRouteApi('/tasks/$taskId')

const STATUS_LABEL: Readonly<Record<TaskDetail['status'], Key>> = {
  unset: 'status.unset',
  active: 'status.active',
  revealing: 'status.revealing',
  completed: 'status.completed',
  failed: 'status.failed',
}

/** What an event of the hub means, in words; other events keep the name that the hub gives them. */
const EVENT_LABEL: Readonly<Record<string, Key>> = {
  OrdersMatched: 'event.matched',
  TaskInitialize: 'event.initialized',
  TaskContribute: 'event.contributed',
  TaskConsensus: 'event.consensus',
  TaskReveal: 'event.revealed',
  TaskReopen: 'event.reopened',
  TaskFinalize: 'event.finalized',
  TaskClaimed: 'event.claimed',
  SliceClaimed: 'event.claimed',
  AccurateContribution: 'event.accurate',
  FaultyContribution: 'event.faulty',
  Reward: 'event.reward',
  Seize: 'event.seize',
  RoundOpened: 'event.roundOpened',
  RoundSettled: 'event.roundSettled',
  SeatAgreed: 'event.seatAgreed',
  SeatSeized: 'event.faulty',
}
const BAD_EVENTS: readonly string[] = ['FaultyContribution', 'TaskClaimed', 'SliceClaimed', 'SeatSeized']

/** One task: everything that happened to it, who did it, in which block. */
export function TaskPage() {
  const { t } = useWords()
  const place = usePlace()
  const taskId = route.useParams().taskId.toLowerCase()
  const task = useQuery(taskQuery(place, taskId))
  return (
    <Panel query={task} lines={10}>
      {(found) => (
        <div className="stack wide">
          <Title text={t('task.title', { index: String(found.index) })}>
            <Id id={taskId} kind="task" />
          </Title>
          <div className="columns">
            <section className="stack" aria-labelledby="timeline">
              <h2 id="timeline">{t('task.timeline')}</h2>
              <Timeline task={found} />
            </section>
            <div className="stack wide">
              <TaskFacts task={found} />
              <ReplayOnceSettled task={found} />
            </div>
          </div>
        </div>
      )}
    </Panel>
  )
}

/** The deal, then what the hub did to this task alone or to the slice it is in. */
function Timeline({ task }: { task: TaskDetail }) {
  const { t } = useWords()
  const { deal } = task
  const rounds = useQuery(roundEventsQuery(usePlace(), task))
  return (
    <Panel query={rounds} lines={4}>
      {(events) => {
        const matched = {
          name: 'OrdersMatched',
          who: deal.requester,
          amount: undefined,
          time: deal.startTime,
        }
        const own = task.timeline.map(entryOf).filter(({ name }) => !isOfRound(name))
        const entries: Entry[] = [{ ...matched, block: deal.block, tx: deal.tx }, ...own, ...events]
        entries.sort((a, b) => a.block - b.block)
        return (
          <>
            <ol className="timeline">
              {entries.map((entry, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added at the end
                <TimelineEntry key={at} entry={entry} />
              ))}
            </ol>
            {entries.length === 1 && <Empty title={t('task.noEvents')} />}
          </>
        )
      }}
    </Panel>
  )
}

function isOfRound(name: string): boolean {
  return name === 'OrdersMatched' || name.startsWith('Round') || name.startsWith('Seat')
}

function entryOf({ name, who, details, block, tx, time }: ChainEvent): Entry {
  const amount = details.amount === undefined ? undefined : BigInt(details.amount)
  return { name, who, amount, block, tx, time }
}

function TimelineEntry({ entry: { name, who, amount, block, tx, time } }: { entry: Entry }) {
  const { t } = useWords()
  const label = EVENT_LABEL[name]
  return (
    <li className={BAD_EVENTS.includes(name) ? 'bad' : undefined}>
      <div className="stack tight">
        <span className="row between">
          <strong>{label === undefined ? name : t(label)}</strong>
          <Time unixSeconds={time} />
        </span>
        <span className="row small muted">
          {who !== null && <Id id={who} kind="account" />}
          <span>{t('task.block', { block })}</span>
          <span className="row" style={{ gap: 6 }}>
            {t('task.transaction')} <Id id={tx} kind="plain" />
          </span>
          {amount !== undefined && <Amount nrlc={amount} />}
        </span>
      </div>
    </li>
  )
}

/** The hub is asked: rounds settle many tasks with one event, which names none of them. */
function ReplayOnceSettled({ task }: { task: TaskDetail }) {
  const { data: state } = useQuery(taskStateQuery(usePlace(), task))
  return state?.status === 'completed' && <ReplayPanel task={task} />
}

function TaskFacts({ task }: { task: TaskDetail }) {
  const { t } = useWords()
  const { deal } = task
  const state = useQuery(taskStateQuery(usePlace(), task))
  const price = deal.app.price + deal.workerpool.price + (deal.dataset?.price ?? 0n)
  return (
    <aside className="card stack">
      <dl className="facts">
        {state.data !== undefined && <Answers task={state.data} />}
        <dt>{t('task.deal')}</dt>
        <dd>
          <Id id={deal.dealId} kind="deal" />
        </dd>
        <dt>{t('task.price')}</dt>
        <dd>
          <Amount nrlc={price} />
        </dd>
        {task.resultDigest !== null && (
          <>
            <dt>{t('task.digest')}</dt>
            <dd>
              <Id id={task.resultDigest} kind="plain" />
            </dd>
          </>
        )}
      </dl>
    </aside>
  )
}

/** Who answered, and the root of the round it was settled with, as the hub has them now. */
function Answers({ task }: { task: TaskState }) {
  const { t } = useWords()
  const { seats } = cellOf(task)
  return (
    <>
      <dt>{t('task.state')}</dt>
      <dd>{t(STATUS_LABEL[task.status])}</dd>
      <dt>{t('task.workers')}</dt>
      <dd className="stack tight">
        {seats.map(({ worker, state }) => (
          <span key={worker} className="row" style={{ gap: 6 }}>
            <Id id={worker} kind="account" /> <span className="small">{t(`seat.${state}`)}</span>
          </span>
        ))}
      </dd>
      {task.settled !== undefined && (
        <>
          <dt>{t('task.root')}</dt>
          <dd>
            <Id id={task.settled.root} kind="plain" />
            <p className="small muted">{t('task.round', { count: Number(task.settled.count) })}</p>
          </dd>
        </>
      )}
    </>
  )
}

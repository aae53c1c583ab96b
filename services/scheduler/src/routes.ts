import type { TaskView, WorkerView } from '@ruche/api'
import { wordSchema } from '@ruche/api'
import { covers, standingOf } from '@ruche/protocol'
import type { Hono } from 'hono'
import { cors } from 'hono/cors'
import type { Credibility } from './credibility.ts'
import { taskUnknown } from './errors.ts'
import type { Ledger } from './ledger.ts'
import { planTask } from './plan.ts'
import { isPending, type Replica } from './replica.ts'
import { planSlice } from './rounds/plan-slice.ts'
import { isSeatPending } from './rounds/seat.ts'
import type { Slice } from './rounds/slice.ts'
import { countSeats } from './rounds/slice-pass.ts'
import { viewResults, viewSeats } from './rounds/view.ts'
import type { Sessions } from './sessions.ts'
import type { Store, WorkerRecord } from './store.ts'
import { surveyWorkers } from './survey.ts'
import type { Address, Task } from './task.ts'

/** More than there can be: what is shown says who would be asked, and not yet what they can risk. */
const ANY_BONDS = { bondOf: () => 2n ** 72n, spareBondOf: () => 2n ** 72n }

/** What anybody may ask of a scheduler. */
export function addRoutes(
  app: Hono,
  {
    store,
    ledger,
    sessions,
    believe,
    nowMs,
  }: {
    store: Store
    ledger: Pick<Ledger, 'head'>
    sessions: () => Pick<Sessions, 'slots' | 'isConnected' | 'machineOf'>
    believe: (workers: readonly WorkerRecord[]) => Credibility
    nowMs: () => number
  },
): void {
  // Any web page may look: what is answered here is no secret.
  app.use('/v1/*', cors())

  app.get('/v1/tasks/:taskId', async (context) => {
    const taskId = context.req.param('taskId')
    const parsed = wordSchema.safeParse(taskId)
    const task = parsed.success ? await store.findTask(parsed.data) : undefined
    if (task === undefined) throw taskUnknown(taskId)
    const [view] = await viewTasks([task])
    return context.json(view)
  })

  app.get('/v1/deals/:dealId/tasks', async (context) => {
    const parsed = wordSchema.safeParse(context.req.param('dealId'))
    const tasks = parsed.success ? await store.listTasksOfDeal(parsed.data) : []
    return context.json({ tasks: await viewTasks(tasks) })
  })

  app.get('/v1/deals/:dealId/results', async (context) => {
    const parsed = wordSchema.safeParse(context.req.param('dealId'))
    if (!parsed.success) return context.json({ results: [] })
    const [slices, settled] = await Promise.all([
      store.listSlicesOfDeal(parsed.data),
      store.listSettled(parsed.data),
    ])
    const results = settled.map((range) => {
      const slice = slices.find((one) => covers(one, range))
      return slice === undefined ? undefined : viewResults(slice, range)
    })
    return context.json({ results: results.filter((one) => one !== undefined) })
  })

  app.get('/v1/workers', async (context) => {
    const [records, tasks, slices] = await Promise.all([
      store.listWorkers(),
      store.listOpenTasks(),
      store.listOpenSlices(),
    ])
    const replicas = await store.listReplicas(tasks.map(({ taskId }) => taskId))
    const credibility = believe(records)
    const workers = records.map(
      ({ worker, score, bannedUntilMs, evidence }): WorkerView => ({
        worker,
        connected: sessions().isConnected(worker),
        ...machineOf(worker),
        score: score.toString(),
        seats: seatsOf(worker, replicas, slices),
        ...(bannedUntilMs > nowMs() ? { bannedUntil: new Date(bannedUntilMs).toISOString() } : {}),
        credibility: viewCredibility(credibility, worker, evidence),
      }),
    )
    return context.json({ workers })
  })

  function machineOf(worker: Address): Pick<WorkerView, 'machine'> {
    const machine = sessions().machineOf(worker)
    return machine === undefined ? {} : { machine }
  }

  async function slicesOf(tasks: readonly Task[]): Promise<Slice[]> {
    const dealIds = [...new Set(tasks.map(({ dealId }) => dealId))]
    return (await Promise.all(dealIds.map((dealId) => store.listSlicesOfDeal(dealId)))).flat()
  }

  async function viewTasks(tasks: readonly Task[]): Promise<TaskView[]> {
    const [replicas, workers, open, assurances, head] = await Promise.all([
      store.listReplicas(tasks.map(({ taskId }) => taskId)),
      store.listWorkers(),
      store.listOpenTasks(),
      store.findAssurances(tasks.map(({ taskId }) => taskId)),
      ledger.head(),
    ])
    const candidates = surveyWorkers({
      workers,
      connected: sessions().slots(),
      tasks: open,
      replicas,
      nowMs: nowMs(),
    })
    const credibility = believe(workers)
    const sliced = await slicesOf(tasks)
    countSeats(candidates, sliced)
    return tasks.map((task) => {
      const mine = replicas.filter(({ taskId }) => taskId === task.taskId)
      const now = { chainBlock: head.block, chainSeconds: head.seconds, nowMs: nowMs() }
      const situation = { task, replicas: mine, candidates, credibility, ...now }
      const assurance = assurances.get(task.taskId)
      const slice = mine.length > 0 ? undefined : sliced.find((one) => holds(one, task))
      const view =
        slice === undefined
          ? viewTask(task, mine, planTask(situation).waitsFor)
          : viewSliced(task, slice, planSlice({ ...situation, slice, ...ANY_BONDS }).waitsFor)
      return {
        ...view,
        ...(assurance === undefined ? {} : { assurance }),
      }
    })
  }
}

function viewCredibility(
  { assumptions, voiceOf }: Credibility,
  worker: Address,
  evidence: WorkerRecord['evidence'],
): WorkerView['credibility'] {
  const { good, bad, streak, faults } = evidence
  const { error, cluster } = voiceOf(worker)
  return { standing: standingOf(evidence, assumptions), good, bad, streak, faults, error, cluster }
}

/** Runs that a worker is at now: tasks of their own and slices. */
function seatsOf(worker: Address, replicas: readonly Replica[], slices: readonly Slice[]): number {
  const seats = slices.flatMap((slice) => slice.seats)
  return (
    replicas.filter((one) => one.worker === worker && isPending(one.status)).length +
    seats.filter((one) => one.worker === worker && isSeatPending(one.status)).length
  )
}

function holds(slice: Slice, { dealId, index }: Task): boolean {
  return slice.dealId === dealId && covers(slice, { first: index, count: 1n })
}

function viewSliced(task: Task, slice: Slice, waitsFor: string): TaskView {
  return { ...viewTask(task, [], waitsFor), replicas: viewSeats(slice, task.index) }
}

function viewTask(task: Task, replicas: readonly Replica[], waitsFor: string): TaskView {
  return {
    taskId: task.taskId,
    dealId: task.dealId,
    index: Number(task.index),
    status: task.status,
    waitsFor,
    replicas: replicas.map(({ worker, status, problem }) => ({
      worker,
      status,
      ...(problem === undefined ? {} : { problem }),
    })),
  }
}

import type { TaskView, WorkerView } from '@ruche/api'
import { wordSchema } from '@ruche/api'
import type { Hono } from 'hono'
import { taskUnknown } from './errors.ts'
import type { Ledger } from './ledger.ts'
import { planTask } from './plan.ts'
import { isPending, type Replica } from './replica.ts'
import type { Sessions } from './sessions.ts'
import type { Store } from './store.ts'
import { surveyWorkers } from './survey.ts'
import type { Task } from './task.ts'

/** What anybody may ask of a scheduler. */
export function addRoutes(
  app: Hono,
  {
    store,
    ledger,
    sessions,
    nowMs,
  }: {
    store: Store
    ledger: Pick<Ledger, 'seconds'>
    sessions: () => Pick<Sessions, 'list' | 'isConnected'>
    nowMs: () => number
  },
): void {
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

  app.get('/v1/workers', async (context) => {
    const [records, tasks] = await Promise.all([store.listWorkers(), store.listOpenTasks()])
    const replicas = await store.listReplicas(tasks.map(({ taskId }) => taskId))
    const workers = records.map(
      ({ worker, score, bannedUntilMs }): WorkerView => ({
        worker,
        connected: sessions().isConnected(worker),
        score: score.toString(),
        seats: replicas.filter((replica) => replica.worker === worker && isPending(replica.status)).length,
        ...(bannedUntilMs > nowMs() ? { bannedUntil: new Date(bannedUntilMs).toISOString() } : {}),
      }),
    )
    return context.json({ workers })
  })

  async function viewTasks(tasks: readonly Task[]): Promise<TaskView[]> {
    const [replicas, workers, open, chainSeconds] = await Promise.all([
      store.listReplicas(tasks.map(({ taskId }) => taskId)),
      store.listWorkers(),
      store.listOpenTasks(),
      ledger.seconds(),
    ])
    const candidates = surveyWorkers({
      workers,
      connected: new Set(sessions().list()),
      tasks: open,
      replicas,
      nowMs: nowMs(),
    })
    return tasks.map((task) => {
      const mine = replicas.filter(({ taskId }) => taskId === task.taskId)
      const { waitsFor } = planTask({ task, replicas: mine, candidates, chainSeconds, nowMs: nowMs() })
      return viewTask(task, mine, waitsFor)
    })
  }
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

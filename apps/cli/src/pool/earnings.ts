import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { type WorkerEarnings, workerEarningsSchema } from '@ruche/api'
import { formatAmount, isHexBytes } from '@ruche/protocol'
import { fileMissing, usage } from '../errors.ts'
import { openKeys } from '../network/keys.ts'
import { formatTable } from '../output/table.ts'
import { fetchDescription } from './descriptions.ts'

/** What one worker earned at a pool. */
export type Earned = WorkerEarnings & { worker: string }

/** Asks a pool's scheduler what workers earned, each settlement of the last 200. @throws USAGE, ADDRESS_UNANSWERED. */
export async function fetchEarnings(schedulerUrl: string, workers: readonly string[]): Promise<Earned[]> {
  return Promise.all(
    workers.map(async (worker) => ({
      worker,
      ...(await fetchDescription(schedulerUrl, `v1/workers/${worker}/earnings?limit=200`, {
        schema: workerEarningsSchema,
        what: 'a workerpool',
      })),
    })),
  )
}

/** The worker that is named, else the first of those whose keys are in the folder. @throws USAGE, FILE_MISSING. */
export async function namedWorkers(
  named: string | undefined,
  { dataDir, count }: { dataDir: string; count: number },
): Promise<string[]> {
  if (named !== undefined) {
    if (isHexBytes(named, 20)) return [named.toLowerCase()]
    throw usage(
      `"${named}" is no address of a worker.`,
      'Give 0x and 40 digits, or nothing for those of this folder.',
    )
  }
  const keys = join(dataDir, 'keys.json')
  await access(keys).catch(() => {
    throw fileMissing(keys)
  })
  const roles = await openKeys(dataDir)
  return Array.from({ length: count }, (_, number) => roles.worker(number).address.toLowerCase())
}

/** For people: each worker's days, and all of them together. */
export function describeEarnings(earned: readonly Earned[]): string {
  const cells = ({ tasks, paid, lost }: WorkerEarnings['total']) => [
    `${tasks}`,
    formatAmount(BigInt(paid)),
    formatAmount(BigInt(lost)),
  ]
  const rows = earned.flatMap(({ worker, days, total }) => [
    ...days.map((day) => [worker, day.day, ...cells(day)]),
    [worker, 'all', ...cells(total)],
  ])
  return formatTable(['worker', 'day (UTC)', 'tasks', 'paid', 'lost'], rows)
}

import type { Network } from '@ruche/api'
import { formatAmountShort } from '@ruche/protocol'
import type { Hex } from 'viem'
import { taskFailed, taskRefunded } from '../errors.ts'
import { formatTable } from '../output/table.ts'
import { type JobOutcome, shorten, type TaskOutcome } from './job.ts'

type Status = 'verified' | 'failed' | 'refunded'

/** How the job as a whole ended: verified only if every task is. */
function statusOf(tasks: readonly TaskOutcome[]): Status {
  if (tasks.some(({ status }) => status === 'refunded')) return 'refunded'
  return tasks.some(({ status }) => status === 'failed') ? 'failed' : 'verified'
}

/** The document that `--json` prints; amounts in nRLC and gas as decimal strings. */
export function toDocument(
  outcome: JobOutcome,
  network: Network,
  extra: Record<string, unknown> = {},
): object {
  return {
    schema: 1,
    status: statusOf(outcome.tasks),
    dealId: outcome.dealId,
    tasks: outcome.tasks.map(({ task, status, result }) => ({
      taskId: task.taskId,
      index: Number(task.index),
      status,
      resultDigest: result?.resultDigest ?? task.resultDigest,
      location: result?.location ?? null,
      files: result?.files ?? [],
      workers: task.seats,
      ...(result?.failure === undefined ? {} : { failure: result.failure }),
    })),
    rejected: rejectedOf(outcome),
    rewards: outcome.book.rewards.map(({ account, amountNrlc }) => ({
      account,
      amount: amountNrlc.toString(),
    })),
    gasUsed: outcome.book.gasUsed.toString(),
    transactions: outcome.book.transactions,
    firstVerifiedMs: outcome.firstVerifiedMs ?? null,
    elapsedMs: outcome.elapsedMs,
    ...extra,
    network,
  }
}

function rejectedOf({ tasks, book }: JobOutcome): { taskId: Hex; worker: Hex; seized: string }[] {
  return tasks.flatMap(({ task }) =>
    task.seats
      .filter(({ outcome }) => outcome === 'rejected')
      .map(({ worker }) => {
        const loss = book.seized.find((one) => one.taskId === task.taskId && one.worker === worker)
        return { taskId: task.taskId, worker, seized: (loss?.amountNrlc ?? 0n).toString() }
      }),
  )
}

/** Who computed what, what was rejected and what it cost, for people. */
export function describeOutcome(outcome: JobOutcome): string {
  const { tasks, book } = outcome
  const marks = { agreed: '✔', rejected: '✗', silent: '?', open: '·' }
  const rows = tasks.map(({ task, status, result }) => [
    String(task.index),
    result?.failure === undefined ? status : `failed: ${result.failure.code}`,
    task.seats.map(({ worker, outcome: end }) => `${marks[end]} ${shorten(worker)}`).join('  '),
    task.status === 'completed' ? shorten(result?.resultDigest ?? task.resultDigest) : '',
  ])
  const seized = book.seized.reduce((sum, { amountNrlc }) => sum + amountNrlc, 0n)
  const paid = book.rewards.reduce((sum, { amountNrlc }) => sum + amountNrlc, 0n)
  const answers = tasks.flatMap(({ task }) => task.seats)
  const rejected = answers.filter(({ outcome: end }) => end === 'rejected')
  const liars = [...new Set(rejected.map(({ worker }) => shorten(worker)))]
  return [
    formatTable(['task', 'status', 'workers (✔ agreed, ✗ rejected, ? silent)', 'digest'], rows),
    '',
    `  answers    ${answers.length}, of which ${rejected.length} rejected${liars.length > 0 ? ` (${liars.join(', ')})` : ''}`,
    `  seized     ${formatAmountShort(seized)} of stake`,
    `  paid       ${formatAmountShort(paid)} to ${book.rewards.length} accounts`,
    `  gas        ${book.gasUsed.toLocaleString('en')} in ${book.transactions} transactions`,
    `  time       ${(outcome.elapsedMs / 1000).toFixed(1)} s${outcome.firstVerifiedMs === undefined ? '' : `, first verified result after ${(outcome.firstVerifiedMs / 1000).toFixed(1)} s`}`,
  ].join('\n')
}

/** The failure a command ends with when not every task is verified; undefined when all are. */
export function findFailure({ tasks }: JobOutcome): Error | undefined {
  const refunded = tasks.filter(({ status }) => status === 'refunded').length
  if (refunded > 0) return taskRefunded({ refunded, count: tasks.length })
  const failed = tasks.filter(({ status }) => status === 'failed')
  const failure = failed[0]?.result?.failure
  if (failure === undefined) return undefined
  return taskFailed({ failed: failed.length, count: tasks.length, ...failure })
}

/** Where everything is, for people. */
export function describeNetwork(network: Network): string {
  const rows = [
    ...(network.consoleUrl === undefined ? [] : [['console', network.consoleUrl]]),
    ['market', network.marketUrl],
    ['storage', `${network.storageUrl}/ipfs/<cid>`],
    ...(network.schedulerUrl === undefined ? [] : [['scheduler', network.schedulerUrl]]),
    ['chain', `${network.rpcUrl} (chain ${network.chainId})`],
    ['hub', network.hub],
    ['RLC token', network.token],
    ...(network.workerpool === undefined ? [] : [['workerpool', network.workerpool]]),
  ]
  return rows.map(([name, value]) => `  ${(name as string).padEnd(11)}${value}`).join('\n')
}

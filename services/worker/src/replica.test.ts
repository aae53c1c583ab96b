import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure, resultHashOf, resultSealOf } from '@ruche/protocol'
import type { Hex } from 'viem'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { HeldTask } from './assignment.ts'
import { type Journal, openJournal } from './journal.ts'
import type { Ledger, TaskStanding } from './ledger.ts'
import { commit, type ReplicaParts, reveal } from './replica.ts'
import { createRoster } from './roster.ts'

const WORKER: Hex = `0x${'11'.repeat(20)}`
const TASK: Hex = `0x${'22'.repeat(32)}`
const DIGEST: Hex = `0x${'33'.repeat(32)}`
const HASH = resultHashOf(TASK, DIGEST)
const ZERO: Hex = `0x${'00'.repeat(32)}`

let folder: string
let journal: Journal
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-worker-'))
  journal = await openJournal(folder)
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const assignment = {
  taskId: TASK,
  dealId: ZERO,
  index: 3n,
  enclaveChallenge: `0x${'00'.repeat(20)}` as Hex,
  authorization: '0xab' as Hex,
}
const fresh: HeldTask = { assignment, status: 'computing' }
const signal = new AbortController().signal

/** The worker's surroundings; the chain is the only thing made up, and it is a record of calls. */
function setUp(standing: TaskStanding, over: Partial<ReplicaParts> = {}) {
  const calls: unknown[][] = []
  const ledger: Ledger = {
    readTerms: () => Promise.reject(new Error('not asked')),
    readStanding: async () => standing,
    contribute: async (commitment) => void calls.push(['contribute', commitment]),
    reveal: async (...given) => void calls.push(['reveal', ...given]),
  }
  const parts: ReplicaParts = {
    worker: WORKER,
    ledger,
    journal,
    compute: async () => {
      calls.push(['compute'])
      return { digest: DIGEST }
    },
    publish: async () => {
      calls.push(['publish'])
      return '/ipfs/result'
    },
    pause: async (ms) => void calls.push(['pause', ms]),
    report: ({ status, problem }) => void calls.push(['report', problem?.code ?? status]),
    ...over,
  }
  return { parts, calls }
}

const active: TaskStanding = { status: 'active', consensusValue: ZERO }

describe('commit', () => {
  test('commits with the words of enclave and broker where an enclave computed', async () => {
    const enclave = { challenge: '0x77', sign: '0x88', authorization: '0x99' } as const
    const { parts, calls } = setUp(active)
    const task = await commit(
      { ...parts, compute: async () => ({ digest: `0x${'11'.repeat(32)}`, enclave }) },
      fresh,
      signal,
    )
    expect(task.enclave).toEqual(enclave)
    expect(calls.find(([name]) => name === 'contribute')?.[1]).toMatchObject({
      enclaveChallenge: '0x77',
      enclaveSign: '0x88',
      authorization: '0x99',
    })
  })

  test('computes, writes the digest down, and commits hash and seal', async () => {
    const { parts, calls } = setUp(active)
    const task = await commit(parts, fresh, signal)
    expect(calls).toEqual([
      ['report', 'computing'],
      ['compute'],
      ['report', 'computed'],
      [
        'contribute',
        {
          taskId: TASK,
          resultHash: HASH,
          resultSeal: resultSealOf(WORKER, TASK, DIGEST),
          enclaveChallenge: assignment.enclaveChallenge,
          enclaveSign: '0x',
          authorization: '0xab',
        },
      ],
      ['report', 'contributed'],
    ])
    expect(await journal.list()).toEqual([task])
  })

  test('after a restart it does not compute what it has', async () => {
    const { parts, calls } = setUp(active)
    await commit(parts, { ...fresh, status: 'computed', digest: DIGEST }, signal)
    expect(calls.map(([what]) => what)).toEqual(['contribute', 'report'])
  })

  test('waits for the initialization of a task that was given out early', async () => {
    const { parts, calls } = setUp(active)
    const answers: TaskStanding[] = [{ status: 'unset', consensusValue: ZERO }, active]
    const ledger = { ...parts.ledger, readStanding: async () => answers.shift() as TaskStanding }
    await commit({ ...parts, ledger }, { ...fresh, digest: DIGEST }, signal)
    expect(calls.map(([what]) => what)).toEqual(['pause', 'contribute', 'report'])
  })

  test('gives a task back that nobody initializes', async () => {
    const { parts, calls } = setUp({ status: 'unset', consensusValue: ZERO })
    await expect(commit(parts, { ...fresh, digest: DIGEST }, signal)).rejects.toMatchObject({
      code: 'TASK_NOT_OPEN',
      retryable: true,
    })
    expect(calls.filter(([what]) => what === 'pause')).toHaveLength(200)
  })

  test('does not commit twice', async () => {
    const own = { resultHash: HASH, status: 'contributed' } as const
    const { parts, calls } = setUp({ ...active, own })
    await commit(parts, { ...fresh, digest: DIGEST }, signal)
    expect(calls).toEqual([['report', 'contributed']])
  })

  test('says so when a second run gives another result than it committed to', async () => {
    const own = { resultHash: ZERO, status: 'contributed' } as const
    const { parts, calls } = setUp({ ...active, own })
    await expect(commit(parts, { ...fresh, digest: DIGEST }, signal)).rejects.toMatchObject({
      code: 'RESULT_CHANGED',
    })
    expect(calls).toEqual([['report', 'RESULT_CHANGED']])
  })

  test('does not commit to a task that is closed', async () => {
    const { parts, calls } = setUp({ status: 'revealing', consensusValue: ZERO })
    await expect(commit(parts, { ...fresh, digest: DIGEST }, signal)).rejects.toMatchObject({
      code: 'TASK_CLOSED',
    })
    expect(calls).toEqual([['report', 'TASK_CLOSED']])
  })

  test('tells a failure of the machine as it is', async () => {
    const compute = () =>
      Promise.reject(new Failure('disk full', { code: 'MACHINE_FAILED', retryable: true }))
    const { parts, calls } = setUp(active, { compute })
    await expect(commit(parts, fresh, signal)).rejects.toThrow('disk full')
    expect(calls.at(-1)).toEqual(['report', 'MACHINE_FAILED'])
  })
})

describe('reveal', () => {
  const committed: HeldTask = { ...fresh, status: 'contributed', digest: DIGEST }
  const own = { resultHash: HASH, status: 'contributed' } as const

  test('shows the digest and publishes the result', async () => {
    const { parts, calls } = setUp({ status: 'revealing', consensusValue: HASH, own })
    const task = await reveal(parts, committed, signal)
    expect(calls).toContainEqual(['reveal', TASK, DIGEST])
    expect(task).toMatchObject({ status: 'uploaded', location: '/ipfs/result' })
    expect(await journal.list()).toEqual([task])
  })

  test('does not show it twice, nor upload twice', async () => {
    const shown = { resultHash: HASH, status: 'proved' } as const
    const { parts, calls } = setUp({ status: 'revealing', consensusValue: HASH, own: shown })
    await reveal(parts, { ...committed, location: '/ipfs/result' }, signal)
    expect(calls).toEqual([['report', 'uploaded']])
  })

  test('shows nothing that consensus is not on', async () => {
    const { parts, calls } = setUp({ status: 'revealing', consensusValue: ZERO, own })
    await reveal(parts, committed, signal)
    expect(calls.map(([what]) => what)).not.toContain('reveal')
  })
})

describe('the journal', () => {
  test('drops what a crash left without a record', async () => {
    await mkdir(join(folder, ZERO))
    await writeFile(join(folder, ZERO, 'half'), 'x')
    expect(await journal.list()).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })
})

describe('the roster', () => {
  test('takes a task to its commitment, reveals it when asked, and forgets it when released', async () => {
    const own = { resultHash: HASH, status: 'contributed' } as const
    const { parts, calls } = setUp({ status: 'revealing', consensusValue: HASH, own })
    const roster = createRoster({ parts, held: [], onError: (_, error) => void calls.push(['error', error]) })
    roster.take({ type: 'assign', ...assignment })
    roster.take({ type: 'reveal', taskId: TASK })
    await expect.poll(() => roster.holds()).toEqual([{ taskId: TASK, status: 'uploaded' }])
    roster.take({ type: 'release', taskId: TASK, reason: 'done' })
    await expect.poll(() => readdir(folder)).toEqual([])
    expect(roster.holds()).toEqual([])
    expect(calls.map(([what]) => what)).not.toContain('error')
  })

  test('asked to reveal what it does not hold, it does nothing', async () => {
    const { parts, calls } = setUp(active)
    const roster = createRoster({ parts, held: [], onError: () => undefined })
    roster.take({ type: 'reveal', taskId: TASK })
    await roster.stop()
    expect(calls).toEqual([])
  })
})

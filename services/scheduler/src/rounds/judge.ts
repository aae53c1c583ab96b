import { covers, provePart, taskIdOf } from '@ruche/protocol'
import { type Credibility, judgeTask } from '../credibility.ts'
import { banUntil } from '../lease.ts'
import type { Ledger } from '../ledger.ts'
import { readScores } from '../refresh.ts'
import type { Store } from '../store.ts'
import type { Contribution } from '../task.ts'
import { listRoundSeats, type Slice, wordOf } from './slice.ts'
import type { SettledRange } from './slice-store.ts'

const BATCH = 64

/** Remembers of each worker what the settlements of slices showed; who said something else gets no work for a while. */
export async function judgeSettlements({
  store,
  ledger,
  believe,
  nowMs,
}: {
  store: Store
  ledger: Pick<Ledger, 'readScore'>
  believe: () => Promise<Credibility>
  nowMs: number
}): Promise<void> {
  const unjudged = await store.listUnjudged(BATCH)
  if (unjudged.length === 0) return
  // One look at the workers for a batch: within it no verdict changes another.
  const credibility = await believe()
  const { decay } = credibility.policy
  const judged = await Promise.all(
    unjudged.map(async (settled) => {
      const slice = await store.findSlice(settled.dealId, settled)
      if (slice === undefined) return undefined
      const { root: consensusValue } = settled
      const contributions = answersOn(slice, settled)
      const about = { contributions, consensusValue, trust: slice.terms.trust }
      const { verdicts, assurance } = judgeTask(credibility, about)
      const view = { ...assurance, trust: `${assurance.trust}` }
      // The first task stands for the range, which is one check of its workers.
      const taskId = taskIdOf(slice.dealId, settled.first)
      await store.judge({ taskId, verdicts, assurance: view, decay })
      return { settled, contributions, assurance: view }
    }),
  )
  const found = judged.filter((one) => one !== undefined)
  await store.setScores(
    await readScores(
      ledger,
      found.flatMap(({ contributions }) => contributions),
    ),
  )
  await Promise.all(
    found.map(({ settled, contributions, assurance }) =>
      store.closeJudgement(settled, {
        assurance,
        caught: contributions
          .filter(({ resultHash }) => resultHash !== settled.root)
          .map(({ worker }) => worker),
        untilMs: (times) => banUntil({ nowMs, caught: times }),
      }),
    ),
  )
}

/** What the seats said of a settled range. A silent one said something of its own. */
function answersOn(slice: Slice, settled: SettledRange): Contribution[] {
  return listRoundSeats(slice)
    .filter(({ round }) => covers(round, settled))
    .map((seat) => {
      const { worker, weight, commitment } = seat
      const { tree } = wordOf(seat)
      const resultHash = tree === undefined ? commitment : provePart(tree, settled).node
      return { worker, weight, resultHash, status: 'proved' }
    })
}

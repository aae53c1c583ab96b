import { covers, provePart, taskIdOf } from '@ruche/protocol'
import { type Credibility, judgeTask } from '../credibility.ts'
import { banUntil } from '../lease.ts'
import type { Ledger } from '../ledger.ts'
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
  for (const settled of await store.listUnjudged(BATCH)) {
    const slice = await store.findSlice(settled.dealId, settled)
    if (slice === undefined) continue
    const contributions = answersOn(slice, settled)
    const credibility = await believe()
    const { root: consensusValue } = settled
    const { verdicts, assurance } = judgeTask(credibility, {
      contributions,
      consensusValue,
      trust: slice.terms.trust,
    })
    const view = { ...assurance, trust: `${assurance.trust}` }
    const { decay } = credibility.policy
    // The first task stands for the range, which is one check of its workers.
    await store.judge({ taskId: taskIdOf(slice.dealId, settled.first), verdicts, assurance: view, decay })
    for (const { worker } of contributions) await store.setScore(worker, await ledger.readScore(worker))
    const caught = contributions
      .filter(({ resultHash }) => resultHash !== consensusValue)
      .map(({ worker }) => worker)
    await store.closeJudgement(settled, {
      assurance: view,
      caught,
      untilMs: (times) => banUntil({ nowMs, caught: times }),
    })
  }
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

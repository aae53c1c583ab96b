import { readTasks, readVerifiedFiles, type TaskState } from '@ruche/sdk'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Hex } from 'viem'
import { type Place, usePlace } from '../network/network.tsx'
import { shorten } from '../parts/hash.tsx'
import { useWords } from '../words/words.tsx'

/** What came out for one task. */
type Verdict = { task: TaskState; onChain: Hex; here?: Hex; bytes?: number; problem?: string }

/** Fetches every result again, hashes it here, and compares with what the chain says now. */
export function VerifyPanel({ dealId, tasks }: { dealId: Hex; tasks: readonly TaskState[] }) {
  const { t, number } = useWords()
  const place = usePlace()
  const [done, setDone] = useState(0)
  const verify = useMutation({
    mutationFn: () => {
      setDone(0)
      return verifyAll(place, { dealId, tasks, onDone: () => setDone((before) => before + 1) })
    },
  })
  const verdicts = verify.data
  const wrong = verdicts?.filter(({ problem }) => problem !== undefined).length ?? 0
  return (
    <section className="stack" aria-labelledby="verify">
      <div className="row between">
        <h2 id="verify">{t('verify.title')}</h2>
        <button
          type="button"
          className="button first"
          disabled={verify.isPending}
          onClick={() => verify.mutate()}
        >
          {verify.isPending ? t('verify.running', { done, count: tasks.length }) : t('verify.start')}
        </button>
      </div>
      <p className="muted">{t('verify.how')}</p>
      <div aria-live="polite">
        {verdicts !== undefined && (
          <p className={wrong > 0 ? 'notice bad' : 'notice good'}>
            <strong>
              {wrong > 0
                ? t('verify.wrong', { count: wrong })
                : t('verify.right', {
                    count: verdicts.length,
                    size: number(verdicts.reduce((sum, { bytes = 0 }) => sum + bytes, 0) / 1024, {
                      maximumFractionDigits: 0,
                    }),
                  })}
            </strong>
          </p>
        )}
      </div>
      {verdicts !== undefined && <Verdicts verdicts={verdicts} />}
    </section>
  )
}

function Verdicts({ verdicts }: { verdicts: readonly Verdict[] }) {
  const { t } = useWords()
  const [task, chain, here, verdict] = [
    t('verify.task'),
    t('verify.chain'),
    t('verify.here'),
    t('verify.verdict'),
  ]
  return (
    <div className="table-box" style={{ maxHeight: 380, overflowY: 'auto' }}>
      <table className="cards">
        <thead>
          <tr>
            {[task, chain, here, verdict].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {verdicts.map((one) => (
            <tr key={one.task.taskId}>
              <td data-label={task}>
                <Link to="/tasks/$taskId" params={{ taskId: one.task.taskId }}>
                  {String(one.task.index)}
                </Link>
              </td>
              <td data-label={chain} className="mono" title={one.onChain}>
                {shorten(one.onChain)}
              </td>
              <td data-label={here} className="mono" title={one.here}>
                {one.here === undefined ? '–' : shorten(one.here)}
              </td>
              <td data-label={verdict}>
                {one.problem ??
                  `✓ ${t(one.task.settled === undefined ? 'verify.equal' : 'verify.underRoot')}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

async function verifyAll(
  place: Place,
  { dealId, tasks, onDone }: { dealId: Hex; tasks: readonly TaskState[]; onDone: () => void },
): Promise<Verdict[]> {
  const fresh = await readTasks(
    place,
    dealId,
    tasks.map(({ index }) => index),
  )
  const verdicts: Verdict[] = []
  for (const task of fresh.filter(({ status }) => status === 'completed')) {
    const onChain = task.settled?.root ?? task.resultDigest
    verdicts.push(
      await readVerifiedFiles(place, task).then(
        ({ digest, resultDigest, files }) => ({
          task,
          onChain,
          here: task.settled === undefined ? digest : resultDigest,
          bytes: files.reduce((sum, { bytes }) => sum + bytes.length, 0),
        }),
        (error: Error) => ({ task, onChain, problem: error.message }),
      ),
    )
    onDone()
  }
  return verdicts
}

import { Elapsed } from '../parts/time.tsx'
import { useWords } from '../words/words.tsx'
import './run.css'

/** One step of something that takes a while. */
export type Step = {
  label: string
  state: 'later' | 'now' | 'done' | 'failed'
  detail?: string | undefined
  startedMs?: number | undefined
  endedMs?: number | undefined
}

const MARK: Readonly<Record<Step['state'], string>> = { later: '·', now: '…', done: '✓', failed: '✗' }

/** What is done, what goes on, what comes, each with its time. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  const { t } = useWords()
  return (
    <ol className="steps" aria-label={label}>
      {steps.map(({ label: name, state, detail, startedMs, endedMs }) => (
        <li key={name} className={state} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="mark" aria-hidden="true">
            {MARK[state]}
          </span>
          <span>
            {name}
            <span className="only-read"> {t(`step.${state}`)}</span>
            {detail !== undefined && <span className="muted small"> {detail}</span>}
          </span>
          <span className="muted small">
            {startedMs !== undefined && state !== 'later' && <Elapsed fromMs={startedMs} toMs={endedMs} />}
          </span>
        </li>
      ))}
    </ol>
  )
}

import type { taskDetailSchema } from '@ruche/api'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { z } from 'zod'
import { appQuery, type StoredApp } from '../data/catalogue.ts'
import { usePlace } from '../network/network.tsx'
import { Id } from '../parts/hash.tsx'
import { ErrorNotice, Panel } from '../parts/panel.tsx'
import { Elapsed } from '../parts/time.tsx'
import { useWords } from '../words/words.tsx'
import { type Replayed, replayObstacle, replayTask } from './replay.ts'
import '../result/result.css'

type TaskDetail = z.output<typeof taskDetailSchema>

/** Runs a settled task again in this browser and compares with what the workers agreed on. */
export function ReplayPanel({ task }: { task: TaskDetail }) {
  const { t } = useWords()
  const app = useQuery(appQuery(usePlace(), task.deal.app.address))
  return (
    <section className="card stack" aria-labelledby="replay">
      <h2 id="replay">{t('replay.title')}</h2>
      <Panel query={app} lines={2}>
        {(found) => {
          const obstacle = replayObstacle(task, found)
          return obstacle === undefined ? (
            <Replay task={task} app={found} />
          ) : (
            <p className="muted">{t(`replay.${obstacle}`)}</p>
          )
        }}
      </Panel>
    </section>
  )
}

function Replay({ task, app }: { task: TaskDetail; app: StoredApp }) {
  const { t } = useWords()
  const place = usePlace()
  const [startedMs, setStartedMs] = useState(0)
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => {
      stop.current = new AbortController()
      setStartedMs(Date.now())
      return replayTask(place, { task, app, signal: stop.current.signal })
    },
  })
  const isStopped = error?.name === 'AbortError'
  return (
    <>
      <p className="muted">{t('replay.how')}</p>
      <div className="row">
        <button type="button" className="button first" disabled={isPending} onClick={() => mutate()}>
          {t(isPending ? 'trial.running' : 'replay.start')}
        </button>
        {isPending && (
          <>
            <Elapsed fromMs={startedMs} toMs={undefined} />
            <button type="button" className="button small plain" onClick={() => stop.current.abort()}>
              {t('trial.stop')}
            </button>
          </>
        )}
      </div>
      <div aria-live="polite">
        {data !== undefined && <Verdict replayed={data} />}
        {isStopped && <p className="muted">{t('trial.stopped')}</p>}
        {error !== null && !isStopped && <ErrorNotice error={error} onRetry={() => mutate()} />}
      </div>
    </>
  )
}

function Verdict({ replayed: { agreed, found, isSame, report } }: { replayed: Replayed }) {
  const { t, number } = useWords()
  const { exit, fuel, memoryBytes, wallMs, stdout, stderr } = report
  const amount = (value: number, digits: number) => number(value, { maximumFractionDigits: digits })
  return (
    <div className="stack tight">
      <p className={isSame ? 'notice good' : 'notice bad'}>
        <strong>{t(isSame ? 'replay.same' : 'replay.differs')}</strong>
      </p>
      {exit.kind === 'failed' && <p>{t('trial.failed', { code: exit.code, message: exit.message })}</p>}
      <dl className="facts">
        <dt>{t('replay.agreed')}</dt>
        <dd>
          <Id id={agreed} kind="plain" />
        </dd>
        {exit.kind === 'completed' && (
          <>
            <dt>{t('replay.found')}</dt>
            <dd>
              <Id id={found} kind="plain" />
            </dd>
          </>
        )}
        <dt>{t('trial.fuel')}</dt>
        <dd>{number(fuel)}</dd>
        <dt>{t('trial.memory')}</dt>
        <dd>{t('trial.mebibytes', { size: amount(memoryBytes / 2 ** 20, 1) })}</dd>
        <dt>{t('trial.time')}</dt>
        <dd>{t('trial.seconds', { seconds: amount(wallMs / 1_000, 2) })}</dd>
      </dl>
      {stdout !== '' && <Said text={stdout} />}
      {stderr !== '' && <Said text={stderr} />}
    </div>
  )
}

function Said({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard
    <pre className="result-text" tabIndex={0}>
      {text}
    </pre>
  )
}

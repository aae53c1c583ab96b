import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { ErrorNotice } from '../parts/panel.tsx'
import { TextField } from '../parts/text-field.tsx'
import { Elapsed } from '../parts/time.tsx'
import { useWords } from '../words/words.tsx'
import type { Bundle } from './bundle.ts'
import { composeTrial, firstArgs, runTrial } from './trial.ts'
import type { TrialReport } from './trial-request.ts'

/** Runs the program here twice, as a worker would, before anybody pays for it. */
export function TrialPanel({ bundle, program }: { bundle: Bundle; program: File }) {
  const { t } = useWords()
  const [args, setArgs] = useState(() => firstArgs(bundle))
  const [startedMs, setStartedMs] = useState(0)
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])
  const { mutate, data, error, isPending, reset } = useMutation({
    mutationFn: async () => {
      stop.current = new AbortController()
      setStartedMs(Date.now())
      return runTrial(await composeTrial({ files: bundle.files, program }, args), stop.current.signal)
    },
  })
  const isStopped = error?.name === 'AbortError'
  return (
    <section className="stack trial" aria-labelledby="publish-trial">
      <h3 id="publish-trial">{t('trial.title')}</h3>
      <p className="small muted">{t('trial.how')}</p>
      <TextField
        label={t('trial.args')}
        text={args}
        isMono
        onChange={(next) => {
          setArgs(next)
          reset()
        }}
      />
      <div className="row">
        <button type="button" className="button" disabled={isPending} onClick={() => mutate()}>
          {t(isPending ? 'trial.running' : 'trial.start')}
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
        {data !== undefined && <Report report={data} />}
        {isStopped && <p className="muted">{t('trial.stopped')}</p>}
        {error !== null && !isStopped && <ErrorNotice error={error} onRetry={() => mutate()} />}
      </div>
    </section>
  )
}

function Report({ report }: { report: TrialReport }) {
  const { t, number } = useWords()
  const { exit, fuel, memoryBytes, wallMs, stdout, stderr, files, isSame } = report
  const amount = (value: number, digits = 1) => number(value, { maximumFractionDigits: digits })
  const hasFailed = exit.kind === 'failed'
  return (
    <div className="stack tight">
      <p className={hasFailed || !isSame ? 'notice bad' : 'notice good'}>
        <strong>
          {hasFailed
            ? t('trial.failed', { code: exit.code, message: exit.message })
            : t(isSame ? 'trial.same' : 'trial.differs')}
        </strong>
      </p>
      <dl className="facts">
        <dt>{t('trial.fuel')}</dt>
        <dd>{number(fuel)}</dd>
        <dt>{t('trial.memory')}</dt>
        <dd>{t('trial.mebibytes', { size: amount(memoryBytes / 2 ** 20) })}</dd>
        <dt>{t('trial.time')}</dt>
        <dd>{t('trial.seconds', { seconds: amount(wallMs / 1000, 2) })}</dd>
        <dt>{t('trial.files')}</dt>
        <dd>
          {files.length === 0
            ? t('trial.noFiles')
            : files
                .map(({ path, sizeBytes }) => t('trial.file', { path, size: amount(sizeBytes / 1024) }))
                .join(', ')}
        </dd>
      </dl>
      {stdout !== '' && <pre className="result-text">{stdout}</pre>}
      {stderr !== '' && <pre className="result-text">{stderr}</pre>}
    </div>
  )
}

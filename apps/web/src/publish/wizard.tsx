import type { AppOrder } from '@ruche/protocol'
import { makeAppOrder, type Ruche } from '@ruche/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { OrderPreview } from '../market/order-preview.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { readAmount } from '../parts/read-amount.ts'
import { Steps } from '../run/steps.tsx'
import { useWords } from '../words/words.tsx'
import { type Bundle, readImage } from './bundle.ts'
import { ProgramField } from './program-field.tsx'
import { REGISTER_STEPS, type RegisterStep, type Release, registerRelease, sellApp } from './register.ts'
import { TrialPanel } from './trial-panel.tsx'
import '../result/result.css'
import './publish.css'

type Draft = { type: Release['type']; name: string; image: string; price: string; bundle: Bundle | undefined }

/** The release that a draft stands for; undefined while it is not whole. */
function releaseOf({ type, name, image, bundle }: Draft): Release | undefined {
  if (name.trim() === '') return undefined
  if (type === 'DOCKER') {
    const read = readImage(image)
    return read && { type, name: name.trim(), ...read }
  }
  const program = bundle?.program
  return bundle && program && { type, name: name.trim(), bundle: { ...bundle, program } }
}

/** From a program to an app on sale: files, check, price, registration, signature. */
export function Wizard({ ruche }: { ruche: Ruche }) {
  const { t } = useWords()
  const [draft, setDraft] = useState<Draft>({
    type: 'WASM',
    name: '',
    image: '',
    price: '0.01',
    bundle: undefined,
  })
  const [marks, setMarks] = useState<Partial<Record<RegisterStep, number>>>({})
  const [order, setOrder] = useState<AppOrder>()
  const release = releaseOf(draft)
  const priceNrlc = readAmount(draft.price)
  const register = useMutation({
    mutationFn: (whole: Release) => {
      setMarks({})
      return registerRelease(ruche, whole, (step) =>
        setMarks((before) => ({ ...before, [step]: Date.now() })),
      )
    },
    onSuccess: (app) => setOrder(makeAppOrder({ app, priceNrlc: priceNrlc as bigint })),
  })
  if (order !== undefined) return <Sell ruche={ruche} order={order} />
  return (
    <form
      className="stack wide"
      aria-label={t('publish.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (release !== undefined && priceNrlc !== undefined) register.mutate(release)
      }}
    >
      <ProgramSection draft={draft} onChange={(change) => setDraft((before) => ({ ...before, ...change }))} />
      <TermsSection draft={draft} onChange={(change) => setDraft((before) => ({ ...before, ...change }))} />
      <div className="stack">
        <button
          type="submit"
          className="button first"
          disabled={release === undefined || priceNrlc === undefined || register.isPending}
        >
          {t(register.isPending ? 'account.moving' : 'publish.register')}
        </button>
        {!register.isIdle && <Progress marks={marks} isError={register.isError} />}
        {register.error !== null && <ErrorNotice error={register.error} />}
      </div>
    </form>
  )
}

type SectionProps = { draft: Draft; onChange: (change: Partial<Draft>) => void }

function ProgramSection({ draft, onChange }: SectionProps) {
  const { t } = useWords()
  return (
    <section className="card stack" aria-labelledby="publish-program">
      <h2 id="publish-program">{t('publish.program')}</h2>
      <div className="field">
        <label htmlFor="publish-type">{t('publish.type')}</label>
        <select
          id="publish-type"
          className="input"
          value={draft.type}
          onChange={({ target: { value } }) => onChange({ type: value as Draft['type'] })}
        >
          <option value="WASM">{t('publish.wasm')}</option>
          <option value="DOCKER">{t('publish.docker')}</option>
        </select>
      </div>
      {draft.type === 'WASM' ? (
        <>
          <ProgramField
            onChange={(bundle) =>
              onChange({ bundle, ...(bundle?.manifest && { name: bundle.manifest.title.en }) })
            }
          />
          {draft.bundle?.program !== undefined && (
            <TrialPanel
              key={draft.bundle.files.map(({ name, lastModified }) => `${name} ${lastModified}`).join()}
              bundle={draft.bundle}
              program={draft.bundle.program}
            />
          )}
        </>
      ) : (
        <div className="field">
          <label htmlFor="publish-image">{t('publish.image')}</label>
          <input
            id="publish-image"
            className="input"
            spellCheck={false}
            placeholder="registry/name@sha256:…"
            value={draft.image}
            aria-describedby="publish-image-help"
            onChange={({ target: { value } }) => onChange({ image: value })}
          />
          <p id="publish-image-help" className="help">
            {t('publish.image.help')}
          </p>
        </div>
      )}
    </section>
  )
}

function TermsSection({ draft, onChange }: SectionProps) {
  const { t } = useWords()
  return (
    <section className="card stack" aria-labelledby="publish-terms">
      <h2 id="publish-terms">{t('publish.terms')}</h2>
      <div className="field">
        <label htmlFor="publish-name">{t('explore.name')}</label>
        <input
          id="publish-name"
          className="input"
          autoComplete="off"
          value={draft.name}
          onChange={({ target: { value } }) => onChange({ name: value })}
        />
      </div>
      <div className="field">
        <label htmlFor="publish-price">{t('place.appPrice')}</label>
        <div className="with-unit">
          <input
            id="publish-price"
            className="input"
            inputMode="decimal"
            autoComplete="off"
            value={draft.price}
            aria-invalid={readAmount(draft.price) === undefined}
            onChange={({ target: { value } }) => onChange({ price: value })}
          />
          <span className="muted">RLC</span>
        </div>
      </div>
    </section>
  )
}

function Progress({ marks, isError }: { marks: Partial<Record<RegisterStep, number>>; isError: boolean }) {
  const { t } = useWords()
  const last = REGISTER_STEPS.filter((step) => marks[step] !== undefined).at(-1)
  return (
    <Steps
      label={t('publish.title')}
      steps={REGISTER_STEPS.map((step, at) => {
        const next = REGISTER_STEPS[at + 1]
        return {
          label: t(`publish.step.${step}`),
          state: marks[step] === undefined ? 'later' : step !== last ? 'done' : isError ? 'failed' : 'now',
          startedMs: marks[step],
          endedMs: next === undefined ? undefined : marks[next],
        }
      })}
    />
  )
}

/** The app is registered: what its order says, the signature, and where to try it. */
function Sell({ ruche, order }: { ruche: Ruche; order: AppOrder }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => sellApp(ruche, order),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['catalogue'] }),
  })
  if (isSuccess) {
    return (
      <div className="notice good" role="status">
        <p>
          <strong>{t('publish.done')}</strong>
        </p>
        <p>{t('publish.done.next')}</p>
        <Link to="/dapps/$app" params={{ app: order.app }} className="button first">
          {t('publish.open')}
        </Link>
      </div>
    )
  }
  return (
    <section className="card stack" aria-labelledby="publish-sell">
      <h2 id="publish-sell">{t('publish.sell')}</h2>
      <OrderPreview kind="app" order={order} />
      <button type="button" className="button first" disabled={isPending} onClick={() => mutate()}>
        {t(isPending ? 'place.signing' : 'place.sign')}
      </button>
      {error !== null && <ErrorNotice error={error} />}
    </section>
  )
}

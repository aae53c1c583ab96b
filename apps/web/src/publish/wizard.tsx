import type { AppOrder } from '@ruche/protocol'
import { makeAppOrder, type Ruche } from '@ruche/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { OrderPreview } from '../market/order-preview.tsx'
import { AmountField } from '../parts/amount-field.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { readAmount } from '../parts/read-amount.ts'
import { TextField } from '../parts/text-field.tsx'
import { MarkedSteps, useMarks } from '../run/marked-steps.tsx'
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
  const { marks, clear, mark } = useMarks<RegisterStep>()
  const [order, setOrder] = useState<AppOrder>()
  const release = releaseOf(draft)
  const priceNrlc = readAmount(draft.price)
  const register = useMutation({
    mutationFn: (whole: Release) => {
      clear()
      return registerRelease(ruche, whole, mark)
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
        {!register.isIdle && (
          <MarkedSteps
            label={t('publish.title')}
            names={REGISTER_STEPS}
            marks={marks}
            hasFailed={register.isError}
            labelOf={(step) => t(`publish.step.${step}`)}
          />
        )}
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
        <TextField
          label={t('publish.image')}
          text={draft.image}
          help={t('publish.image.help')}
          placeholder="registry/name@sha256:…"
          isMono
          onChange={(image) => onChange({ image })}
        />
      )}
    </section>
  )
}

function TermsSection({ draft, onChange }: SectionProps) {
  const { t } = useWords()
  return (
    <section className="card stack" aria-labelledby="publish-terms">
      <h2 id="publish-terms">{t('publish.terms')}</h2>
      <TextField label={t('explore.name')} text={draft.name} onChange={(name) => onChange({ name })} />
      <AmountField
        label={t('place.appPrice')}
        text={draft.price}
        problem={readAmount(draft.price) === undefined ? t('place.wrong') : undefined}
        onChange={(price) => onChange({ price })}
      />
    </section>
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

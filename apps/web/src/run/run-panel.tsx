import type { DappManifest } from '@ruche/api'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { StoredApp } from '../data/catalogue.ts'
import { workersQuery } from '../data/pool.ts'
import { usePlace } from '../network/network.tsx'
import { Amount, useAmount } from '../parts/amount.tsx'
import { ErrorNotice, Panel } from '../parts/panel.tsx'
import { ConnectButton } from '../wallet/wallet-button.tsx'
import { useWords } from '../words/words.tsx'
import { Field } from './field.tsx'
import { checkDraft, countTasks, firstDraft } from './form.ts'
import { MarkedSteps, useMarks } from './marked-steps.tsx'
import { FundsGap, type Payer, usePayer, VoucherNote } from './payer.tsx'
import { performRun, RUN_STEPS, type RunStep } from './perform.ts'
import { type Quote, quoteQuery } from './quote.ts'
import { expectedSeconds, newcomersFor, TRUSTS } from './trust.ts'
import './run.css'

/** The form of a dapp, what it would cost now, and the button that runs it. */
export function RunPanel({
  app,
  manifest,
  folder,
}: {
  app: StoredApp
  manifest: DappManifest
  folder: string
}) {
  const { t } = useWords()
  const place = usePlace()
  const payer = usePayer()
  const { wallet, voucher } = payer
  const [draft, setDraft] = useState(() => firstDraft(manifest))
  const [trust, setTrust] = useState(5)
  const problems = checkDraft(manifest, draft)
  const count = countTasks(manifest, draft)
  const wish = { app: app.app, count, trust, category: 0 }
  const quote = useQuery(quoteQuery(place, wish))
  const run = useRun()

  return (
    <form
      className="card stack run"
      aria-label={t('run.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (wallet.kind !== 'ready' || quote.data === undefined) return
        const payment = voucher === undefined ? {} : { voucher: voucher.address }
        run.mutate({ ruche: wallet.ruche, manifest, folder, draft, quote: quote.data, wish, ...payment })
      }}
    >
      <h2>{t('run.title')}</h2>
      {manifest.inputs.map((input) => (
        <Field
          key={input.name}
          input={input}
          draft={draft}
          problem={problems[input.name]}
          onChange={setDraft}
        />
      ))}
      <TrustField trust={trust} onChange={setTrust} />
      <Panel query={quote} lines={3}>
        {(found) => (
          <QuoteView quote={found} count={count} trust={trust} taskSeconds={manifest.taskSeconds} />
        )}
      </Panel>
      <RunAction
        payer={payer}
        quote={quote.data}
        isBlocked={Object.keys(problems).length > 0 || quote.data === undefined}
        isRunning={run.isPending}
      />
      {payer.isSession && <p className="small muted">{t('session.inUse')}</p>}
      <RunProgress run={run} />
    </form>
  )
}

function useRun() {
  const navigate = useNavigate()
  const { marks, clear, mark } = useMarks<RunStep>()
  const mutation = useMutation({
    mutationFn: async ({
      ruche,
      ...asked
    }: { ruche: Parameters<typeof performRun>[0] } & Omit<Parameters<typeof performRun>[1], 'onStep'>) => {
      clear()
      return performRun(ruche, { ...asked, onStep: mark })
    },
    onSuccess: (dealId) => void navigate({ to: '/deals/$dealId', params: { dealId } }),
  })
  return { ...mutation, marks }
}

function RunProgress({ run }: { run: ReturnType<typeof useRun> }) {
  const { t } = useWords()
  if (run.isIdle) return null
  return (
    <div className="stack">
      <MarkedSteps
        label={t('run.progress')}
        names={RUN_STEPS}
        marks={run.marks}
        hasFailed={run.isError}
        labelOf={(step) => t(`run.step.${step}`)}
      />
      {run.error !== null && <ErrorNotice error={run.error} />}
    </div>
  )
}

function TrustField({ trust, onChange }: { trust: number; onChange: (trust: number) => void }) {
  const { t } = useWords()
  return (
    <div className="field">
      <label htmlFor="trust">{t('trust.label')}</label>
      <select
        id="trust"
        className="input"
        value={trust}
        aria-describedby="trust-help"
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {TRUSTS.map((value) => (
          <option key={value} value={value}>
            {t('trust.option', { trust: value, count: newcomersFor(value) })}
          </option>
        ))}
      </select>
      <p className="help" id="trust-help">
        {t(trust === 1 ? 'trust.none' : 'trust.means', { trust })}
      </p>
    </div>
  )
}

function QuoteView({
  quote,
  count,
  trust,
  taskSeconds,
}: {
  quote: Quote
  count: number
  trust: number
  taskSeconds: number
}) {
  const { t, number } = useWords()
  const place = usePlace()
  const amount = useAmount()
  const { data: workers } = useQuery(workersQuery(place))
  const atWork = workers?.filter(({ connected }) => connected).length
  const seconds = expectedSeconds({ count, trust, taskSeconds, workers: atWork })
  return (
    <section className="quote" aria-label={t('quote.title')} aria-live="polite">
      <span className="total">
        <Amount nrlc={quote.total} />
      </span>
      <span className="small">
        {t('quote.made', {
          count,
          app: amount(quote.appOrder.appprice),
          pool: amount(quote.poolOrder.workerpoolprice),
        })}
      </span>
      {seconds !== undefined && (
        <span className="small">
          {t('quote.time', { seconds: number(Math.ceil(seconds)), workers: atWork ?? 0 })}
        </span>
      )}
      <span className="small muted">{t('quote.most')}</span>
    </section>
  )
}

function RunAction({
  payer,
  quote,
  isBlocked,
  isRunning,
}: {
  payer: Payer
  quote: Quote | undefined
  isBlocked: boolean
  isRunning: boolean
}) {
  const { t } = useWords()
  const { wallet, voucher, payMyself } = payer
  if (wallet.kind === 'none') return <ConnectButton label={t('run.connect')} />
  if (wallet.kind === 'elsewhere') return <p className="muted">{t('run.wrongChain')}</p>
  if (wallet.kind === 'connecting') return <p className="muted">{t('wallet.connecting')}</p>
  return (
    <div className="stack">
      {quote !== undefined &&
        (voucher === undefined ? (
          <FundsGap address={wallet.address} needed={quote.total} />
        ) : (
          <VoucherNote voucher={voucher} needed={quote.total} onAside={payMyself} />
        ))}
      <button type="submit" className="button first" disabled={isBlocked || isRunning}>
        {isRunning ? t('run.running') : t('run.run')}
      </button>
    </div>
  )
}

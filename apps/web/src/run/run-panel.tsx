import type { DappManifest } from '@ruche/api'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { StoredApp } from '../data/catalogue.ts'
import { fundsQuery } from '../data/funds.ts'
import { workersQuery } from '../data/pool.ts'
import { usePlace } from '../network/network.tsx'
import { Amount, useAmount } from '../parts/amount.tsx'
import { ErrorNotice, Panel } from '../parts/panel.tsx'
import { FaucetButton } from '../wallet/faucet-button.tsx'
import type { WalletState } from '../wallet/use-ruche.ts'
import { useRunner } from '../wallet/use-runner.ts'
import { ConnectButton } from '../wallet/wallet-button.tsx'
import { useWords } from '../words/words.tsx'
import { Field } from './field.tsx'
import { checkDraft, countTasks, firstDraft } from './form.ts'
import { performRun, RUN_STEPS, type RunStep } from './perform.ts'
import { type Quote, quoteQuery } from './quote.ts'
import { Steps } from './steps.tsx'
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
  const wallet = useRunner()
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
        run.mutate({ ruche: wallet.ruche, manifest, folder, draft, quote: quote.data, wish })
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
        wallet={wallet}
        quote={quote.data}
        isBlocked={Object.keys(problems).length > 0 || quote.data === undefined}
        isRunning={run.isPending}
      />
      {wallet.isSession && <p className="small muted">{t('session.inUse')}</p>}
      <RunProgress run={run} />
    </form>
  )
}

function useRun() {
  const navigate = useNavigate()
  const [marks, setMarks] = useState<Partial<Record<RunStep, number>>>({})
  const mutation = useMutation({
    mutationFn: async ({
      ruche,
      ...asked
    }: { ruche: Parameters<typeof performRun>[0] } & Omit<Parameters<typeof performRun>[1], 'onStep'>) => {
      setMarks({})
      const onStep = (step: RunStep) => setMarks((before) => ({ ...before, [step]: Date.now() }))
      return performRun(ruche, { ...asked, onStep })
    },
    onSuccess: (dealId) => void navigate({ to: '/deals/$dealId', params: { dealId } }),
  })
  return { ...mutation, marks }
}

function RunProgress({ run }: { run: ReturnType<typeof useRun> }) {
  const { t } = useWords()
  if (run.isIdle) return null
  const started = RUN_STEPS.filter((step) => run.marks[step] !== undefined)
  return (
    <div className="stack">
      <Steps
        label={t('run.progress')}
        steps={RUN_STEPS.map((step, at) => {
          const isLast = started.at(-1) === step
          const state =
            run.marks[step] === undefined ? 'later' : !isLast ? 'done' : run.isError ? 'failed' : 'now'
          const next = RUN_STEPS[at + 1]
          return {
            label: t(`run.step.${step}`),
            state,
            startedMs: run.marks[step],
            endedMs: isLast ? undefined : next === undefined ? undefined : run.marks[next],
          }
        })}
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
  wallet,
  quote,
  isBlocked,
  isRunning,
}: {
  wallet: WalletState
  quote: Quote | undefined
  isBlocked: boolean
  isRunning: boolean
}) {
  const { t } = useWords()
  if (wallet.kind === 'none') return <ConnectButton label={t('run.connect')} />
  if (wallet.kind === 'elsewhere') return <p className="muted">{t('run.wrongChain')}</p>
  if (wallet.kind === 'connecting') return <p className="muted">{t('wallet.connecting')}</p>
  return (
    <div className="stack">
      {quote !== undefined && <FundsGap address={wallet.address} needed={quote.total} />}
      <button type="submit" className="button first" disabled={isBlocked || isRunning}>
        {isRunning ? t('run.running') : t('run.run')}
      </button>
    </div>
  )
}

/** Says what is missing, and how to get it. */
function FundsGap({ address, needed }: { address: `0x${string}`; needed: bigint }) {
  const { t } = useWords()
  const place = usePlace()
  const amount = useAmount()
  const { data: funds } = useQuery(fundsQuery(place, address))
  if (funds === undefined) return null
  if (funds.stake >= needed && funds.gasWei > 0n) return null
  return (
    <div className="notice warn" role="status">
      <p>
        {funds.stake < needed
          ? t('funds.short', {
              needed: amount(needed),
              free: amount(funds.stake),
              missing: amount(needed - funds.stake),
            })
          : t('funds.noGas')}
      </p>
      <div className="row">
        <FaucetButton address={address} />
        <Link to="/account">{t('funds.deposit')}</Link>
      </div>
    </div>
  )
}

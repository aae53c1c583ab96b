import type { whyRequestSchema } from '@ruche/api'
import type { RequestOrder, Signed } from '@ruche/protocol'
import { askWhy, type Ruche } from '@ruche/sdk'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Hex } from 'viem'
import type { z } from 'zod'
import { usePlace } from '../network/network.tsx'
import { useAmount } from '../parts/amount.tsx'
import { ErrorNotice, Panel } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { matchRequest, replaceRequest } from './manage.ts'

type WhyRequest = z.output<typeof whyRequestSchema>

function whyQuery(marketUrl: string, orderHash: Hex) {
  return queryOptions({
    queryKey: ['book', 'why', orderHash],
    queryFn: async (): Promise<WhyRequest | null> => {
      const why = await askWhy(marketUrl, orderHash)
      return why.type === 'request' ? why : null
    },
  })
}

/** Why a request is not matched, and the button that changes it; or the one that matches it. */
export function WhyPanel({
  ruche,
  orderHash,
  order,
}: {
  ruche: Ruche
  orderHash: Hex
  order: Signed<RequestOrder>
}) {
  const query = useQuery(whyQuery(usePlace().network.marketUrl, orderHash))
  return (
    <Panel query={query} lines={3}>
      {(why) => why !== null && <Why why={why} ruche={ruche} order={order} />}
    </Panel>
  )
}

function Why({ why, ruche, order }: { why: WhyRequest; ruche: Ruche; order: Signed<RequestOrder> }) {
  return (
    <div className="notice warn" role="status">
      <p>
        <strong>{why.summary}</strong>
      </p>
      {why.refusals.length > 0 && (
        <ul className="small">
          {why.refusals.map(({ rule, message, hint }) => (
            <li key={rule}>
              {message} <span className="muted">{hint}</span>
            </li>
          ))}
        </ul>
      )}
      {why.match !== null && <MatchNow ruche={ruche} order={order} remaining={why.remaining} />}
      {why.suggestion !== null && <Fix suggestion={why.suggestion} ruche={ruche} order={order} />}
    </div>
  )
}

function MatchNow({
  ruche,
  order,
  remaining,
}: {
  ruche: Ruche
  order: Signed<RequestOrder>
  remaining: bigint
}) {
  const { t } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => matchRequest(ruche, order),
    onSuccess: (dealId) => {
      void queries.invalidateQueries({ queryKey: ['book'] })
      // The id of a further deal of the same order is not known from the order alone.
      if (remaining === order.volume) void navigate({ to: '/deals/$dealId', params: { dealId } })
      else void navigate({ to: '/explore' })
    },
  })
  return (
    <>
      <button type="button" className="button first" disabled={isPending} onClick={() => mutate()}>
        {t(isPending ? 'account.moving' : 'why.match')}
      </button>
      {error !== null && <ErrorNotice error={error} />}
    </>
  )
}

function Fix({
  suggestion: { changes, deposit, summary, cost },
  ruche,
  order,
}: {
  suggestion: NonNullable<WhyRequest['suggestion']>
  ruche: Ruche
  order: Signed<RequestOrder>
}) {
  const { t } = useWords()
  const amount = useAmount()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => replaceRequest(ruche, { order, changes, depositNrlc: deposit }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['book'] }),
  })
  return (
    <>
      <p>{summary}</p>
      <p className="small muted">{t('why.cost', { cost: amount(cost) })}</p>
      <button type="button" className="button first" disabled={isPending} onClick={() => mutate()}>
        {isPending
          ? t('account.moving')
          : deposit > 0n
            ? t(changes.length > 0 ? 'why.fixAndDeposit' : 'why.deposit', { deposit: amount(deposit) })
            : t('why.fix')}
      </button>
      {error !== null && <ErrorNotice error={error} />}
    </>
  )
}

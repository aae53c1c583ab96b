import type { Ruche } from '@ruche/sdk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Hex } from 'viem'
import { type Bond, fundsQuery } from '../data/funds.ts'
import { bond, release, unbond } from '../data/move-funds.ts'
import { usePlace } from '../network/network.tsx'
import { useAmount } from '../parts/amount.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { DateOf } from '../parts/time.tsx'
import { useWords } from '../words/words.tsx'
import { MoveFunds } from './move-funds.tsx'

/** What a worker's account puts at risk for its seats: more of it, less of it, and what comes back. */
export function BondCard({ ruche, owner }: { ruche: Ruche; owner: Hex }) {
  const { t } = useWords()
  const { data: funds } = useQuery(fundsQuery(usePlace(), owner))
  return (
    <section className="stack" aria-labelledby="bond">
      <h2 id="bond">{t('bond.title')}</h2>
      <p className="muted small">{t('bond.help')}</p>
      <div className="halves">
        <MoveFunds
          address={owner}
          title={t('bond.bond')}
          help={t('bond.bond.help')}
          most={({ stake }) => stake}
          move={(nrlc) => bond(ruche, nrlc)}
        />
        <MoveFunds
          address={owner}
          title={t('bond.unbond')}
          help={t('bond.unbond.help')}
          most={({ bond: { bonded } }) => bonded}
          move={(nrlc) => unbond(ruche, nrlc)}
        />
      </div>
      {funds !== undefined && funds.bond.unbonding > 0n && (
        <Unbonding ruche={ruche} owner={owner} bond={funds.bond} />
      )}
    </section>
  )
}

function Unbonding({
  ruche,
  owner,
  bond: { unbonding, releaseTime },
}: {
  ruche: Ruche
  owner: Hex
  bond: Bond
}) {
  const { t } = useWords()
  const amount = useAmount()
  const { chain } = usePlace()
  const queries = useQueryClient()
  // The chain's clock decides, and it may be ahead of the machine's.
  const { data: nowSeconds } = useQuery({
    queryKey: ['chain-time'],
    refetchInterval: 5_000,
    queryFn: async () => (await chain.getBlock()).timestamp,
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => release(ruche),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['funds', owner] }),
  })
  const isOver = nowSeconds !== undefined && nowSeconds >= releaseTime
  return (
    <div className="notice">
      <p>{t('bond.unbonding', { amount: amount(unbonding) })}</p>
      {isOver ? (
        <button type="button" className="button" disabled={isPending} onClick={() => mutate()}>
          {t(isPending ? 'account.moving' : 'bond.release')}
        </button>
      ) : (
        <p className="small muted">
          {t('bond.releaseAt')} <DateOf unixSeconds={Number(releaseTime)} />
        </p>
      )}
      {error !== null && <ErrorNotice error={error} />}
    </div>
  )
}

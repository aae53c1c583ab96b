import type { Ruche } from '@ruche/sdk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { fundsQuery } from '../data/funds.ts'
import { usePlace } from '../network/network.tsx'
import { Amount, useAmount } from '../parts/amount.tsx'
import { AmountField } from '../parts/amount-field.tsx'
import { Id } from '../parts/hash.tsx'
import { ErrorNotice, Panel } from '../parts/panel.tsx'
import { readAmount } from '../parts/read-amount.ts'
import { useWords } from '../words/words.tsx'
import { closeSession, openSession, type Session } from './session-key.ts'
import { sessionQuery } from './use-runner.ts'

/** A key that signs runs without the wallet asking each time, up to a cap. */
export function SessionCard({ ruche, owner }: { ruche: Ruche; owner: Hex }) {
  const { t } = useWords()
  const session = useQuery(sessionQuery(usePlace(), owner))
  return (
    <section className="card stack" aria-labelledby="session">
      <h2 id="session">{t('session.title')}</h2>
      <p className="muted small">{t('session.help')}</p>
      {session.data != null && <OpenSession session={session.data} />}
      {session.data === null && <Opening ruche={ruche} owner={owner} />}
    </section>
  )
}

function Opening({ ruche, owner }: { ruche: Ruche; owner: Hex }) {
  const { t } = useWords()
  const amount = useAmount()
  const place = usePlace()
  const queries = useQueryClient()
  const [text, setText] = useState('5')
  const { data: funds } = useQuery(fundsQuery(place, owner))
  const nrlc = readAmount(text)
  const isTooMuch = nrlc !== undefined && funds !== undefined && nrlc > funds.stake
  const { mutate, isPending, error } = useMutation({
    mutationFn: (capNrlc: bigint) => openSession(ruche, capNrlc),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['session'] })
      return queries.invalidateQueries({ queryKey: ['funds'] })
    },
  })
  return (
    <form
      className="stack"
      aria-label={t('session.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (nrlc !== undefined && nrlc > 0n && !isTooMuch) mutate(nrlc)
      }}
    >
      <AmountField
        label={t('session.cap')}
        text={text}
        help={t('account.most', { amount: amount(funds?.stake ?? 0n) })}
        problem={isTooMuch ? t('account.tooMuch', { amount: amount(funds?.stake ?? 0n) }) : undefined}
        onChange={setText}
      />
      <button
        type="submit"
        className="button first"
        disabled={isPending || nrlc === undefined || nrlc === 0n || isTooMuch}
      >
        {t(isPending ? 'account.moving' : 'session.open')}
      </button>
      {error !== null && <ErrorNotice error={error} />}
    </form>
  )
}

function OpenSession({ session }: { session: Session }) {
  const { t } = useWords()
  const place = usePlace()
  const queries = useQueryClient()
  const funds = useQuery(fundsQuery(place, session.address))
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => closeSession(place, session),
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['session'] })
      return queries.invalidateQueries({ queryKey: ['funds'] })
    },
  })
  return (
    <>
      <Panel query={funds} lines={2}>
        {({ stake, locked }) => (
          <>
            <dl className="facts">
              <dt>{t('session.key')}</dt>
              <dd>
                <Id id={session.address} kind="account" />
              </dd>
              <dt>{t('session.left')}</dt>
              <dd>
                <Amount nrlc={stake} />
              </dd>
              <dt>{t('account.locked')}</dt>
              <dd>
                <Amount nrlc={locked} />
              </dd>
            </dl>
            {locked > 0n && <p className="small muted">{t('session.wait')}</p>}
            <button
              type="button"
              className="button"
              disabled={isPending || locked > 0n}
              onClick={() => mutate()}
            >
              {t(isPending ? 'account.moving' : 'session.close')}
            </button>
          </>
        )}
      </Panel>
      {error !== null && <ErrorNotice error={error} />}
    </>
  )
}

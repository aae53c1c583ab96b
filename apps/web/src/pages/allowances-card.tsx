import type { Ruche } from '@ruche/sdk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { type Allowance, allow, allowancesQuery } from '../data/allowances.ts'
import { usePlace } from '../network/network.tsx'
import { AddressField, readAddress } from '../parts/address-field.tsx'
import { Amount } from '../parts/amount.tsx'
import { AmountField } from '../parts/amount-field.tsx'
import { Id } from '../parts/hash.tsx'
import { ErrorNotice, Panel } from '../parts/panel.tsx'
import { readAmount } from '../parts/read-amount.ts'
import { useWords } from '../words/words.tsx'

/** Who may spend of the user's funds in the hub, and how to change it. */
export function AllowancesCard({ ruche, owner }: { ruche: Ruche; owner: Hex }) {
  const { t } = useWords()
  const allowances = useQuery(allowancesQuery(usePlace(), owner))
  const change = useAllow(ruche, owner)
  return (
    <section className="card stack" aria-labelledby="allowances">
      <h2 id="allowances">{t('allow.title')}</h2>
      <p className="muted small">{t('allow.help')}</p>
      <Panel
        query={allowances}
        lines={2}
        isEmpty={(found) => found.length === 0}
        empty={<p className="muted">{t('allow.none')}</p>}
      >
        {(found) => (
          <ul className="stack tight plain-list">
            {found.map(({ spender, nrlc }) => (
              <li key={spender} className="row between">
                <Id id={spender} kind="account" />
                <Amount nrlc={nrlc} />
                <button
                  type="button"
                  className="button small"
                  disabled={change.isPending}
                  onClick={() => change.mutate({ spender, nrlc: 0n })}
                >
                  {t('allow.takeBack')}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <AllowForm change={change} />
      {change.error !== null && <ErrorNotice error={change.error} />}
    </section>
  )
}

function useAllow(ruche: Ruche, owner: Hex) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (allowance: Allowance) => allow(ruche, allowance),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['allowances', owner] }),
  })
}

function AllowForm({ change }: { change: ReturnType<typeof useAllow> }) {
  const { t } = useWords()
  const [to, setTo] = useState('')
  const [text, setText] = useState('')
  const spender = readAddress(to)
  const nrlc = readAmount(text)
  return (
    <form
      className="stack"
      aria-label={t('allow.give')}
      onSubmit={(event) => {
        event.preventDefault()
        if (spender !== undefined && nrlc !== undefined) change.mutate({ spender, nrlc })
      }}
    >
      <div className="halves">
        <AddressField label={t('allow.to')} text={to} onChange={setTo} />
        <AmountField label={t('allow.most')} text={text} onChange={setText} />
      </div>
      <button
        type="submit"
        className="button"
        disabled={change.isPending || spender === undefined || nrlc === undefined || nrlc === 0n}
      >
        {t(change.isPending ? 'account.moving' : 'allow.give')}
      </button>
    </form>
  )
}

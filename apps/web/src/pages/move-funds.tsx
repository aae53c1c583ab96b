import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { type Funds, fundsQuery } from '../data/funds.ts'
import { usePlace } from '../network/network.tsx'
import { useAmount } from '../parts/amount.tsx'
import { AmountField } from '../parts/amount-field.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { readAmount } from '../parts/read-amount.ts'
import { useWords } from '../words/words.tsx'

/** An amount and a button that moves it. */
export function MoveFunds({
  address,
  title,
  help,
  most,
  move,
}: {
  address: Hex
  title: string
  help: string
  /** What can be moved. */
  most: (funds: Funds) => bigint
  move: (nrlc: bigint) => Promise<void>
}) {
  const { t } = useWords()
  const amount = useAmount()
  const queries = useQueryClient()
  const { data: funds } = useQuery(fundsQuery(usePlace(), address))
  const [text, setText] = useState('')
  const nrlc = readAmount(text)
  const available = funds === undefined ? 0n : most(funds)
  const isTooMuch = nrlc !== undefined && nrlc > available
  const { mutate, isPending, error, isSuccess, reset, variables } = useMutation({
    mutationFn: move,
    onSuccess: () => {
      setText('')
      return queries.invalidateQueries({ queryKey: ['funds', address] })
    },
  })
  return (
    <form
      className="card stack"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        if (nrlc !== undefined && nrlc > 0n && !isTooMuch) mutate(nrlc)
      }}
    >
      <h2>{title}</h2>
      <p className="muted small">{help}</p>
      <AmountField
        label={t('account.amount')}
        text={text}
        help={t('account.most', { amount: amount(available) })}
        problem={isTooMuch ? t('account.tooMuch', { amount: amount(available) }) : undefined}
        onChange={(next) => {
          reset()
          setText(next)
        }}
      />
      <button
        type="submit"
        className="button first"
        disabled={isPending || nrlc === undefined || nrlc === 0n || isTooMuch}
      >
        {isPending ? t('account.moving') : title}
      </button>
      <div aria-live="polite">
        {isSuccess && variables !== undefined && <p>✓ {t('account.moved', { amount: amount(variables) })}</p>}
      </div>
      {error !== null && <ErrorNotice error={error} />}
    </form>
  )
}

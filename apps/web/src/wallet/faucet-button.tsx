import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Hex } from 'viem'
import { askFaucet } from '../data/funds.ts'
import { usePlace } from '../network/network.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'

/** Gives play money, on networks that have a faucet. */
export function FaucetButton({ address }: { address: Hex }) {
  const { t } = useWords()
  const place = usePlace()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => askFaucet(place, address),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['funds', address] }),
  })
  if (place.network.faucetUrl === undefined) return null
  return (
    <div className="stack tight">
      <button type="button" className="button" disabled={isPending} onClick={() => mutate()}>
        {isPending ? t('faucet.asking') : t('faucet.ask')}
      </button>
      {error !== null && <ErrorNotice error={error} />}
    </div>
  )
}

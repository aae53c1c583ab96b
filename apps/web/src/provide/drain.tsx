import type { PublishedOrder, Ruche } from '@ruche/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { closeOrder } from '../market/manage.ts'
import { ErrorNotice } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'

/** Closes every open offer of a pool, so that nothing new comes; what is under way is finished. */
export function Drain({ ruche, offers }: { ruche: Ruche; offers: readonly PublishedOrder<'workerpool'>[] }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [isSure, setSure] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      for (const { order } of offers) await closeOrder(ruche, { kind: 'workerpool', order })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['book'] }),
  })
  if (offers.length === 0) return <p className="muted">{t('drain.done')}</p>
  return (
    <div className="stack tight">
      <button type="button" className="button" aria-expanded={isSure} onClick={() => setSure(!isSure)}>
        {t('drain.drain')}
      </button>
      {isSure && (
        <div className="notice warn">
          <p>{t('drain.what', { count: offers.length })}</p>
          <button type="button" className="button first small" disabled={isPending} onClick={() => mutate()}>
            {t(isPending ? 'account.moving' : 'drain.do')}
          </button>
          {error !== null && <ErrorNotice error={error} />}
        </div>
      )}
    </div>
  )
}

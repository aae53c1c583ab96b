import { closeDatasetOrder, type Ruche } from '@ruche/sdk'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { datasetOffersQuery, profileQuery } from '../data/datasets.ts'
import { usePlace } from '../network/network.tsx'
import { ErrorNotice, Panel } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { DescribeForm } from './describe-form.tsx'
import { OfferForm } from './offer-form.tsx'
import { Audit } from './usage.tsx'

const PARTS = ['grant', 'revoke', 'describe', 'audit'] as const

/** What the owner of a dataset can do with it. */
export function OwnerPanel({ ruche, dataset }: { ruche: Ruche; dataset: Hex }) {
  const { t } = useWords()
  const [part, setPart] = useState<(typeof PARTS)[number]>('grant')
  const profile = useQuery(profileQuery(usePlace(), dataset))
  return (
    <section className="card stack" aria-labelledby="owner">
      <h2 id="owner">{t('dataset.yours')}</h2>
      <div className="row">
        {PARTS.map((name) => (
          <button
            key={name}
            type="button"
            className={name === part ? 'button small first' : 'button small'}
            aria-pressed={name === part}
            onClick={() => setPart(name)}
          >
            {t(`dataset.${name}`)}
          </button>
        ))}
      </div>
      {part === 'grant' && <OfferForm ruche={ruche} dataset={dataset} />}
      {part === 'revoke' && <Revoke ruche={ruche} dataset={dataset} />}
      {part === 'describe' && (
        <Panel query={profile} lines={4}>
          {(said) => <DescribeForm ruche={ruche} dataset={dataset} said={said?.profile} />}
        </Panel>
      )}
      {part === 'audit' && <Audit ruche={ruche} dataset={dataset} />}
    </section>
  )
}

/** Closes every offer on the chain: no new deal uses the dataset, and no key is released for those that run. */
function Revoke({ ruche, dataset }: { ruche: Ruche; dataset: Hex }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const offers = useQuery(datasetOffersQuery(usePlace(), dataset))
  const revoke = useMutation({
    mutationFn: async () => {
      for (const { order } of offers.data ?? []) await closeDatasetOrder(ruche, order)
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['book'] }),
  })
  return (
    <Panel query={offers} lines={2}>
      {(found) => (
        <div className="stack">
          {found.length === 0 ? (
            <p>{t(revoke.isSuccess ? 'dataset.revoked' : 'dataset.notOffered')}</p>
          ) : (
            <>
              <p>{t('dataset.revoke.what', { count: found.length })}</p>
              <button
                type="button"
                className="button first"
                disabled={revoke.isPending}
                onClick={() => revoke.mutate()}
              >
                {t(revoke.isPending ? 'account.moving' : 'dataset.revoke.do')}
              </button>
            </>
          )}
          {revoke.error !== null && <ErrorNotice error={revoke.error} />}
        </div>
      )}
    </Panel>
  )
}

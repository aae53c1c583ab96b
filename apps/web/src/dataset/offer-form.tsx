import type { DatasetOrder } from '@ruche/protocol'
import type { Ruche } from '@ruche/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { OrderPreview } from '../market/order-preview.tsx'
import { AddressField } from '../parts/address-field.tsx'
import { AmountField } from '../parts/amount-field.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useWords } from '../words/words.tsx'
import { FIRST_OFFER, type OfferDraft, offerFaults, offerOf } from './offer-draft.ts'
import { offerDataset } from './release.ts'

/** The terms on which a dataset is offered, what will be signed, and the signature. */
export function OfferForm({ ruche, dataset }: { ruche: Ruche; dataset: Hex }) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(FIRST_OFFER)
  const [order, setOrder] = useState<DatasetOrder>()
  const faults = offerFaults(draft)
  const offer = useMutation({
    mutationFn: (signed: DatasetOrder) => offerDataset(ruche, signed),
    onSuccess: () => {
      setOrder(undefined)
      return queries.invalidateQueries({ queryKey: ['book'] })
    },
  })
  if (order !== undefined) {
    return (
      <div className="stack">
        <OrderPreview kind="dataset" order={order} />
        <div className="row">
          <button
            type="button"
            className="button first"
            disabled={offer.isPending}
            onClick={() => offer.mutate(order)}
          >
            {t(offer.isPending ? 'place.signing' : 'place.sign')}
          </button>
          <button type="button" className="button" onClick={() => setOrder(undefined)}>
            {t('place.change')}
          </button>
        </div>
        {offer.error !== null && <ErrorNotice error={offer.error} />}
      </div>
    )
  }
  return (
    <form
      className="stack"
      aria-label={t('dataset.grant')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (faults.length === 0) setOrder(offerOf(dataset, draft))
      }}
    >
      <Terms
        draft={draft}
        faults={faults}
        onChange={(change) => {
          offer.reset()
          setDraft({ ...draft, ...change })
        }}
      />
      <button type="submit" className="button first" disabled={faults.length > 0}>
        {t('place.preview')}
      </button>
      <div aria-live="polite">{offer.isSuccess && <p>✓ {t('dataset.granted')}</p>}</div>
    </form>
  )
}

function Terms({
  draft,
  faults,
  onChange,
}: {
  draft: OfferDraft
  faults: readonly (keyof OfferDraft)[]
  onChange: (change: Partial<OfferDraft>) => void
}) {
  const { t } = useWords()
  const problemOf = (field: keyof OfferDraft) => (faults.includes(field) ? t('place.wrong') : undefined)
  return (
    <>
      <div className="halves">
        <AmountField
          label={t('dapp.price')}
          text={draft.price}
          problem={problemOf('price')}
          onChange={(price) => onChange({ price })}
        />
        <TextField
          label={t('dataset.tasksMost')}
          text={draft.tasks}
          help={t('dataset.tasksMost.help')}
          problem={problemOf('tasks')}
          isDecimal
          onChange={(tasks) => onChange({ tasks })}
        />
      </div>
      <p className="small muted">{t('dataset.only')}</p>
      <AddressField label={t('order.apprestrict')} text={draft.app} onChange={(app) => onChange({ app })} />
      <AddressField
        label={t('order.requesterrestrict')}
        text={draft.requester}
        onChange={(requester) => onChange({ requester })}
      />
      <AddressField
        label={t('order.workerpoolrestrict')}
        text={draft.workerpool}
        onChange={(workerpool) => onChange({ workerpool })}
      />
    </>
  )
}

import type { DatasetProfile } from '@ruche/api'
import { publishDatasetProfile, type Ruche } from '@ruche/sdk'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { ErrorNotice } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { draftOf, readProfile } from './profile-draft.ts'
import { ProfileFields } from './profile-fields.tsx'

/** Changes what is said of a dataset. */
export function DescribeForm({
  ruche,
  dataset,
  said,
}: {
  ruche: Ruche
  dataset: Hex
  said: DatasetProfile | undefined
}) {
  const { t } = useWords()
  const queries = useQueryClient()
  const [draft, setDraft] = useState(() => draftOf(said))
  const { profile, faults } = readProfile(draft)
  const publish = useMutation({
    mutationFn: (next: DatasetProfile) =>
      publishDatasetProfile(ruche, {
        dataset,
        profile: next,
        nowSeconds: Math.floor(Date.now() / 1_000),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['dataset-profile', dataset] }),
  })
  return (
    <form
      className="stack"
      aria-label={t('dataset.describe')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (profile !== undefined) publish.mutate(profile)
      }}
    >
      <ProfileFields
        draft={draft}
        faults={faults}
        onChange={(change) => {
          publish.reset()
          setDraft({ ...draft, ...change })
        }}
      />
      <button type="submit" className="button first" disabled={profile === undefined || publish.isPending}>
        {t(publish.isPending ? 'place.signing' : 'place.sign')}
      </button>
      <div aria-live="polite">{publish.isSuccess && <p>✓ {t('dataset.described')}</p>}</div>
      {publish.error !== null && <ErrorNotice error={publish.error} />}
    </form>
  )
}

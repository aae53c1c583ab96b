import { TextArea } from '../parts/text-area.tsx'
import { useWords } from '../words/words.tsx'
import type { ProfileDraft } from './profile-draft.ts'

/** The fields of what is said of a dataset. A description that is still missing is no fault to point at. */
export function ProfileFields({
  draft,
  faults,
  onChange,
}: {
  draft: ProfileDraft
  faults: readonly (keyof ProfileDraft)[]
  onChange: (change: Partial<ProfileDraft>) => void
}) {
  const { t } = useWords()
  const isTooLong = faults.includes('description') && draft.description !== ''
  return (
    <>
      <TextArea
        label={t('dataset.description')}
        text={draft.description}
        rows={3}
        help={t('dataset.description.help')}
        problem={isTooLong ? t('form.tooLong', { max: 2_000 }) : undefined}
        onChange={(description) => onChange({ description })}
      />
      <TextArea
        label={t('dataset.sampleField')}
        text={draft.sample}
        rows={4}
        help={t('dataset.sampleField.help')}
        problem={faults.includes('sample') ? t('form.tooLong', { max: 3_000 }) : undefined}
        isMono
        onChange={(sample) => onChange({ sample })}
      />
      <TextArea
        label={t('dataset.schemaField')}
        text={draft.schema}
        rows={4}
        help={t('dataset.schemaField.help')}
        problem={faults.includes('schema') ? t('place.wrong') : undefined}
        isMono
        onChange={(schema) => onChange({ schema })}
      />
    </>
  )
}

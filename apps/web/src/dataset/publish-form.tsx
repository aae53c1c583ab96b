import type { Ruche } from '@ruche/sdk'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FileDrop } from '../parts/file-drop.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { TextField } from '../parts/text-field.tsx'
import { MarkedSteps, useMarks } from '../run/marked-steps.tsx'
import { useWords } from '../words/words.tsx'
import { draftOf, readProfile } from './profile-draft.ts'
import { ProfileFields } from './profile-fields.tsx'
import {
  DATASET_BYTES_MAX,
  type DatasetRelease,
  RELEASE_STEPS,
  type ReleaseStep,
  releaseDataset,
} from './release.ts'
import { Released } from './released.tsx'

/** From a file to a dataset that others may use and never see: encrypted here, registered, described, offered. */
export function PublishForm({ ruche }: { ruche: Ruche }) {
  const { t } = useWords()
  const [file, setFile] = useState<File>()
  const [name, setName] = useState('')
  const [draft, setDraft] = useState(() => draftOf(undefined))
  const { marks, clear, mark } = useMarks<ReleaseStep>()
  const { profile, faults } = readProfile(draft)
  const isTooLarge = file !== undefined && file.size > DATASET_BYTES_MAX
  const publish = useMutation({
    mutationFn: (release: DatasetRelease) => {
      clear()
      return releaseDataset(ruche, release, mark)
    },
  })
  if (publish.data !== undefined)
    return <Released ruche={ruche} name={name} dataset={publish.data.dataset} secretKey={publish.data.key} />
  const release =
    file === undefined || isTooLarge || name.trim() === '' || profile === undefined
      ? undefined
      : { file, name: name.trim(), profile }
  return (
    <form
      className="card stack"
      aria-label={t('dataset.publish')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (release !== undefined) publish.mutate(release)
      }}
    >
      <FileField
        file={file}
        isTooLarge={isTooLarge}
        onChange={(next) => {
          setFile(next)
          if (name === '') setName(next.name)
        }}
      />
      <TextField label={t('explore.name')} text={name} onChange={setName} />
      <ProfileFields draft={draft} faults={faults} onChange={(change) => setDraft({ ...draft, ...change })} />
      <p className="small muted">
        {t('dataset.signatures', { count: ruche.network.secretsUrls?.length ?? 0 })}
      </p>
      <button type="submit" className="button first" disabled={release === undefined || publish.isPending}>
        {t(publish.isPending ? 'account.moving' : 'dataset.release')}
      </button>
      {!publish.isIdle && (
        <MarkedSteps
          label={t('dataset.publish')}
          names={RELEASE_STEPS}
          marks={marks}
          hasFailed={publish.isError}
          labelOf={(step) => t(`dataset.step.${step}`)}
        />
      )}
      {publish.error !== null && <ErrorNotice error={publish.error} />}
    </form>
  )
}

function FileField({
  file,
  isTooLarge,
  onChange,
}: {
  file: File | undefined
  isTooLarge: boolean
  onChange: (file: File) => void
}) {
  const { t } = useWords()
  return (
    <div className="stack tight">
      <FileDrop
        text={
          file === undefined
            ? t('form.file.none')
            : t('form.file.chosen', { name: file.name, size: Math.ceil(file.size / 1024) })
        }
        choose={t('form.file.choose')}
        describedBy="dataset-file-help"
        onFiles={([first]) => first !== undefined && onChange(first)}
      />
      <p id="dataset-file-help" className={isTooLarge ? 'problem' : 'small muted'}>
        {isTooLarge ? t('dataset.tooLarge', { max: DATASET_BYTES_MAX / 2 ** 20 }) : t('dataset.file.help')}
      </p>
    </div>
  )
}

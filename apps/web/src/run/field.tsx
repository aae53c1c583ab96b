import type { DappInput } from '@ruche/api'
import { useId } from 'react'
import { FileDrop } from '../parts/file-drop.tsx'
import { useWords, type Words } from '../words/words.tsx'
import type { Draft, FieldProblem } from './form.ts'

type Props = {
  input: DappInput
  draft: Draft
  problem: FieldProblem | undefined
  onChange: (draft: Draft) => void
}

/** One field of a dapp's form, as its manifest describes it. */
export function Field({ input, draft, problem, onChange }: Props) {
  const { language, ...words } = useWords()
  const id = useId()
  const help = input.help?.[language]
  const described = [
    help === undefined ? [] : `${id}-help`,
    problem === undefined ? [] : `${id}-problem`,
  ].flat()
  return (
    <div className="field">
      <label htmlFor={id}>{input.label[language]}</label>
      <Control
        id={id}
        described={described.length > 0 ? described.join(' ') : undefined}
        {...{ input, draft, problem, onChange }}
      />
      {help !== undefined && (
        <p className="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {problem !== undefined && (
        <p className="problem" id={`${id}-problem`} role="alert">
          {describeProblem(problem, words)}
        </p>
      )}
    </div>
  )
}

function Control({
  id,
  described,
  input,
  draft,
  problem,
  onChange,
}: Props & { id: string; described: string | undefined }) {
  const { language } = useWords()
  const value = draft.values[input.name] ?? ''
  const set = (text: string) => onChange({ ...draft, values: { ...draft.values, [input.name]: text } })
  const common = {
    id,
    className: 'input',
    'aria-describedby': described,
    'aria-invalid': problem !== undefined,
  }
  switch (input.type) {
    case 'file':
      return <FileInput {...{ id, described, input, draft, onChange }} />
    case 'number':
      return (
        <div className="with-unit">
          <input
            {...common}
            type="number"
            inputMode="decimal"
            min={input.min}
            max={input.max}
            step={input.step}
            value={value}
            onChange={(event) => set(event.target.value)}
          />
          {input.unit !== undefined && <span className="muted">{input.unit[language]}</span>}
        </div>
      )
    case 'choice':
      return (
        <select {...common} value={value} onChange={(event) => set(event.target.value)}>
          {input.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label[language]}
            </option>
          ))}
        </select>
      )
    case 'text':
      if (input.lines === 1)
        return (
          <input
            {...common}
            type="text"
            value={value}
            spellCheck={false}
            onChange={(event) => set(event.target.value)}
          />
        )
      return (
        <textarea
          {...common}
          className="input mono small"
          rows={input.lines}
          value={value}
          spellCheck={false}
          onChange={(event) => set(event.target.value)}
        />
      )
  }
}

function FileInput({
  id,
  described,
  input,
  draft,
  onChange,
}: {
  id: string
  described: string | undefined
  input: Extract<DappInput, { type: 'file' }>
  draft: Draft
  onChange: (draft: Draft) => void
}) {
  const { t } = useWords()
  const file = draft.files[input.name]
  const set = (next: File | undefined) =>
    onChange({ ...draft, files: { ...draft.files, [input.name]: next } })
  return (
    <FileDrop
      id={id}
      text={
        file !== undefined
          ? t('form.file.chosen', { name: file.name, size: Math.ceil(file.size / 1024) })
          : input.sample === undefined
            ? t('form.file.none')
            : t('form.file.sample', { name: input.sample })
      }
      choose={t('form.file.choose')}
      accept={input.accept?.join()}
      describedBy={described}
      onFiles={([first]) => first !== undefined && set(first)}
    >
      {file !== undefined && (
        <button type="button" className="button small plain" onClick={() => set(undefined)}>
          {t('form.file.remove')}
        </button>
      )}
    </FileDrop>
  )
}

function describeProblem(problem: FieldProblem, { t }: Pick<Words, 't'>): string {
  switch (problem.kind) {
    case 'missing':
      return t('form.missing')
    case 'range':
      return t('form.range', { min: problem.min, max: problem.max })
    case 'step':
      return t('form.step', { step: problem.step })
    case 'tooLong':
      return t('form.tooLong', { max: problem.lengthMax })
    case 'tooLarge':
      return t('form.tooLarge', { max: Math.floor(problem.bytesMax / 1024) })
    case 'suffix':
      return t('form.suffix', { accept: problem.accept.join(', ') })
  }
}

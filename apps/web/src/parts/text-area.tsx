import { useId } from 'react'

/** A field for text of several lines, and below it what helps or what is wrong. */
export function TextArea({
  label,
  text,
  rows,
  help,
  problem,
  isMono = false,
  onChange,
}: {
  label: string
  text: string
  rows: number
  help?: string
  /** What is wrong with the text; said in place of the help. */
  problem?: string | undefined
  isMono?: boolean
  onChange: (text: string) => void
}) {
  const id = useId()
  const below = problem ?? help
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={isMono ? 'input mono small' : 'input'}
        rows={rows}
        value={text}
        spellCheck={!isMono}
        aria-invalid={problem !== undefined}
        aria-describedby={below === undefined ? undefined : `${id}-below`}
        onChange={({ target }) => onChange(target.value)}
      />
      {below !== undefined && (
        <p id={`${id}-below`} className={problem === undefined ? 'help' : 'problem'}>
          {below}
        </p>
      )}
    </div>
  )
}

import { useId } from 'react'

/** A field for a line of text, with its unit, and below it what helps or what is wrong. */
export function TextField({
  label,
  text,
  unit,
  help,
  problem,
  placeholder,
  isMono = false,
  isDecimal = false,
  onChange,
}: {
  label: string
  text: string
  unit?: string | undefined
  help?: string | undefined
  /** What is wrong with the text; said in place of the help. */
  problem?: string | undefined
  placeholder?: string
  isMono?: boolean
  /** Asks a phone for its keyboard of numbers. */
  isDecimal?: boolean
  onChange: (text: string) => void
}) {
  const id = useId()
  const below = problem ?? help
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className={unit === undefined ? undefined : 'with-unit'}>
        <input
          id={id}
          className={isMono ? 'input mono' : 'input'}
          inputMode={isDecimal ? 'decimal' : undefined}
          autoComplete="off"
          spellCheck={!isMono && !isDecimal}
          placeholder={placeholder}
          value={text}
          aria-invalid={problem !== undefined}
          aria-describedby={below === undefined ? undefined : `${id}-below`}
          onChange={({ target }) => onChange(target.value)}
        />
        {unit !== undefined && <span className="muted">{unit}</span>}
      </div>
      {below !== undefined && (
        <p id={`${id}-below`} className={problem === undefined ? 'help' : 'problem'}>
          {below}
        </p>
      )}
    </div>
  )
}

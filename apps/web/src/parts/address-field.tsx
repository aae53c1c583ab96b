import { useId } from 'react'
import type { Hex } from 'viem'
import { useWords } from '../words/words.tsx'

/** The address that a text is, in lower case; undefined for anything else. */
export function readAddress(text: string): Hex | undefined {
  const trimmed = text.trim()
  return /^0x[0-9a-f]{40}$/i.test(trimmed) ? (trimmed.toLowerCase() as Hex) : undefined
}

/** A field for an address, which says when what it holds is none. */
export function AddressField({
  label,
  text,
  onChange,
}: {
  label: string
  text: string
  onChange: (text: string) => void
}) {
  const { t } = useWords()
  const id = useId()
  const isWrong = text.trim() !== '' && readAddress(text) === undefined
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input mono"
        autoComplete="off"
        spellCheck={false}
        placeholder="0x…"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {isWrong && (
        <p id={`${id}-wrong`} className="problem">
          {t('allow.badAddress')}
        </p>
      )}
    </div>
  )
}

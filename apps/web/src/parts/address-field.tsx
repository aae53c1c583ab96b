import type { Hex } from 'viem'
import { useWords } from '../words/words.tsx'
import { TextField } from './text-field.tsx'

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
  const isWrong = text.trim() !== '' && readAddress(text) === undefined
  return (
    <TextField
      label={label}
      text={text}
      problem={isWrong ? t('allow.badAddress') : undefined}
      placeholder="0x…"
      isMono
      onChange={onChange}
    />
  )
}

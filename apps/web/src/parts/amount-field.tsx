import { TextField } from './text-field.tsx'

/** A field for an amount of RLC, as it is typed. */
export function AmountField({
  label,
  text,
  help,
  problem,
  onChange,
}: {
  label: string
  text: string
  help?: string | undefined
  problem?: string | undefined
  onChange: (text: string) => void
}) {
  return <TextField {...{ label, text, help, problem, onChange }} unit="RLC" isDecimal />
}

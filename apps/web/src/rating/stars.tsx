import { useWords } from '../words/words.tsx'

/** An average of stars as a number and a row of five. */
export function Stars({ average }: { average: number }) {
  const { t, number } = useWords()
  const text = number(average, { maximumFractionDigits: 1 })
  const full = Math.round(average)
  return (
    <span className="nowrap">
      <span className="only-read">{t('rating.of', { average: text })}</span>
      <span aria-hidden="true">
        {'★'.repeat(full)}
        {'☆'.repeat(5 - full)} {text}
      </span>
    </span>
  )
}

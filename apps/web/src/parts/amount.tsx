import { formatAmount } from '@ruche/protocol'
import { useWords } from '../words/words.tsx'

const NRLC_PER_RLC = 1e9

/** An amount of RLC with at most four significant digits; all of them on hover. */
export function Amount({ nrlc }: { nrlc: bigint }) {
  const { number } = useWords()
  return (
    <span className="nowrap" title={formatAmount(nrlc)}>
      {number(Number(nrlc) / NRLC_PER_RLC, { maximumSignificantDigits: 4 })} RLC
    </span>
  )
}

/** The same as plain text, for sentences. */
export function useAmount(): (nrlc: bigint) => string {
  const { number } = useWords()
  return (nrlc) => `${number(Number(nrlc) / NRLC_PER_RLC, { maximumSignificantDigits: 4 })} RLC`
}

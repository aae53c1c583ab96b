import { Id } from '../parts/hash.tsx'
import { useWords, type Words } from '../words/words.tsx'
import type { Concern } from './facts.ts'

/** What needs a pool owner's attention, or that nothing does. */
export function Concerns({ concerns }: { concerns: readonly Concern[] }) {
  const { t } = useWords()
  if (concerns.length === 0) return <p>✓ {t('concern.none')}</p>
  return (
    <ul className="stack tight concerns">
      {concerns.map((concern) => (
        <li key={JSON.stringify(concern)} className="row">
          <span className="concern-mark" aria-hidden="true">
            !
          </span>
          <Sentence concern={concern} words={{ t }} />
        </li>
      ))}
    </ul>
  )
}

function Sentence({ concern, words: { t } }: { concern: Concern; words: Pick<Words, 't'> }) {
  switch (concern.kind) {
    case 'silent':
      return t('concern.silent')
    case 'nobody':
      return t('concern.nobody')
    case 'noOffers':
      return t('concern.noOffers')
    case 'away':
      return (
        <>
          <Id id={concern.worker} kind="account" /> {t('concern.away')}
        </>
      )
    case 'banned':
      return (
        <>
          <Id id={concern.worker} kind="account" /> {t('concern.banned')}
        </>
      )
    case 'overdue':
      return (
        <>
          <Id id={concern.dealId} kind="deal" /> {t('concern.overdue')}
        </>
      )
  }
}

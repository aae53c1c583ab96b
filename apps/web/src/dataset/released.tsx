import type { Ruche } from '@ruche/sdk'
import { Link } from '@tanstack/react-router'
import type { Hex } from 'viem'
import { Id } from '../parts/hash.tsx'
import { saveFile } from '../parts/save-file.ts'
import { useWords } from '../words/words.tsx'
import { OfferForm } from './offer-form.tsx'

/** The dataset is registered: its key, which only its owner and the secrets services have, and its first offer. */
export function Released({
  ruche,
  name,
  dataset,
  secretKey,
}: {
  ruche: Ruche
  name: string
  dataset: Hex
  secretKey: string
}) {
  const { t } = useWords()
  return (
    <div className="stack wide">
      <section className="notice good" aria-labelledby="released">
        <h2 id="released">{t('dataset.released', { name })}</h2>
        <Id id={dataset} kind="dataset" />
        <p>{t('dataset.key.what')}</p>
        <div className="row">
          <button
            type="button"
            className="button"
            onClick={() => saveFile(`${name}.key`, `${secretKey}\n`, 'text/plain')}
          >
            {t('dataset.key.save')}
          </button>
          <Link to="/datasets/$address" params={{ address: dataset }} className="button">
            {t('publish.open')}
          </Link>
        </div>
      </section>
      <section className="card stack" aria-labelledby="first-offer">
        <h2 id="first-offer">{t('dataset.firstOffer')}</h2>
        <OfferForm ruche={ruche} dataset={dataset} />
      </section>
    </div>
  )
}

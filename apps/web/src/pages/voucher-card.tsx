import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { usePlace } from '../network/network.tsx'
import { AddressField, readAddress } from '../parts/address-field.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { Panel } from '../parts/panel.tsx'
import { DateOf } from '../parts/time.tsx'
import { chooseVoucher, chosenVoucherQuery, voucherQuery } from '../wallet/voucher.ts'
import { useWords } from '../words/words.tsx'

/** What a voucher of a sponsor holds, how much of it the user may spend, and whether it pays the user's runs. */
export function VoucherCard({ owner }: { owner: Hex }) {
  const { t } = useWords()
  const { data: chosen = null } = useQuery(chosenVoucherQuery(usePlace(), owner))
  const [typed, setTyped] = useState<string>()
  // What was chosen before, until something else is typed; what was just given up stays in sight.
  const text = typed ?? chosen ?? ''
  const voucher = readAddress(text)
  return (
    <section className="card stack" aria-labelledby="voucher">
      <h2 id="voucher">{t('voucher.title')}</h2>
      <p className="muted small">{t('voucher.help')}</p>
      <AddressField label={t('voucher.address')} text={text} onChange={setTyped} />
      {voucher !== undefined && (
        <VoucherFacts
          voucher={voucher}
          owner={owner}
          isChosen={voucher === chosen}
          onChoice={() => setTyped(voucher)}
        />
      )}
    </section>
  )
}

function VoucherFacts({
  voucher,
  owner,
  isChosen,
  onChoice,
}: {
  voucher: Hex
  owner: Hex
  isChosen: boolean
  onChoice: () => void
}) {
  const { t } = useWords()
  const place = usePlace()
  const queries = useQueryClient()
  const query = useQuery(voucherQuery(place, { voucher, owner }))
  const choose = (next: Hex | undefined) => {
    onChoice()
    chooseVoucher(place, owner, next)
    void queries.invalidateQueries({ queryKey: ['voucher-chosen'] })
  }
  return (
    <Panel query={query} lines={3}>
      {({ sponsor, expiry, stake, locked, mine }) => (
        <>
          <dl className="facts">
            <dt>{t('voucher.mine')}</dt>
            <dd>
              <Amount nrlc={mine} />
            </dd>
            <dt>{t('voucher.sponsor')}</dt>
            <dd>
              <Id id={sponsor.toLowerCase()} kind="account" />
            </dd>
            <dt>{t('account.free')}</dt>
            <dd>
              <Amount nrlc={stake} />
            </dd>
            <dt>{t('account.locked')}</dt>
            <dd>
              <Amount nrlc={locked} />
            </dd>
            <dt>{t('voucher.expiry')}</dt>
            <dd>
              <DateOf unixSeconds={Number(expiry)} />
            </dd>
          </dl>
          <div aria-live="polite">{isChosen && <p>✓ {t('voucher.inUse')}</p>}</div>
          <div>
            <button type="button" className="button" onClick={() => choose(isChosen ? undefined : voucher)}>
              {t(isChosen ? 'voucher.stop' : 'voucher.use')}
            </button>
          </div>
        </>
      )}
    </Panel>
  )
}

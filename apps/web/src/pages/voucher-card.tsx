import { type Ruche, readAllowance, readVoucher } from '@ruche/sdk'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Hex } from 'viem'
import { AddressField, readAddress } from '../parts/address-field.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { Panel } from '../parts/panel.tsx'
import { Time } from '../parts/time.tsx'
import { useWords } from '../words/words.tsx'

/** What a voucher of a sponsor holds, and how much of it the user may spend. */
export function VoucherCard({ ruche, owner }: { ruche: Ruche; owner: Hex }) {
  const { t } = useWords()
  const [text, setText] = useState('')
  const voucher = readAddress(text)
  return (
    <section className="card stack" aria-labelledby="voucher">
      <h2 id="voucher">{t('voucher.title')}</h2>
      <p className="muted small">{t('voucher.help')}</p>
      <AddressField label={t('voucher.address')} text={text} onChange={setText} />
      {voucher !== undefined && <VoucherFacts ruche={ruche} voucher={voucher} owner={owner} />}
    </section>
  )
}

function VoucherFacts({ ruche, voucher, owner }: { ruche: Ruche; voucher: Hex; owner: Hex }) {
  const { t } = useWords()
  const query = useQuery({
    queryKey: ['voucher', voucher, owner],
    retry: false,
    queryFn: async () => {
      const [state, mine] = await Promise.all([
        readVoucher(ruche, voucher),
        readAllowance(ruche, voucher, owner),
      ])
      return { ...state, mine }
    },
  })
  return (
    <Panel query={query} lines={3}>
      {({ sponsor, expiry, stake, locked, mine }) => (
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
            <Time unixSeconds={Number(expiry)} />
          </dd>
        </dl>
      )}
    </Panel>
  )
}

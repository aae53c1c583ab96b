import {
  formatAmount,
  type OrderKind,
  type Orders,
  orderDomain,
  orderTypedData,
  TAG_NONE,
  ZERO_ADDRESS,
} from '@ruche/protocol'
import { usePlace } from '../network/network.tsx'
import { Id, shorten } from '../parts/hash.tsx'
import type { Key } from '../words/en.ts'
import { useWords, type Words } from '../words/words.tsx'
import { isUnlimited } from './depth.ts'
import './order-preview.css'

const FIELD_LABEL: Readonly<Record<string, Key>> = {
  app: 'order.app',
  appprice: 'order.appprice',
  appmaxprice: 'order.appmaxprice',
  dataset: 'order.dataset',
  datasetmaxprice: 'order.datasetmaxprice',
  workerpool: 'order.workerpool',
  workerpoolprice: 'order.workerpoolprice',
  workerpoolmaxprice: 'order.workerpoolmaxprice',
  requester: 'order.requester',
  volume: 'order.volume',
  tag: 'order.tag',
  category: 'order.category',
  trust: 'order.trust',
  beneficiary: 'order.beneficiary',
  callback: 'order.callback',
  params: 'order.params',
  apprestrict: 'order.apprestrict',
  datasetrestrict: 'order.datasetrestrict',
  workerpoolrestrict: 'order.workerpoolrestrict',
  requesterrestrict: 'order.requesterrestrict',
  salt: 'order.salt',
}

/** What a wallet is about to sign, field by field, in words: made from the very data that it is given. */
export function OrderPreview<Kind extends OrderKind>({ kind, order }: { kind: Kind; order: Orders[Kind] }) {
  const words = useWords()
  const { t } = words
  const { chainId, hub } = usePlace().network
  const { domain, primaryType, message } = orderTypedData(kind, order, orderDomain({ chainId, hub }))
  return (
    <div className="stack tight">
      <p className="small muted">
        {t('order.signs', { type: primaryType, domain: domain.name, version: domain.version })}{' '}
        <Id id={hub} kind="plain" />
      </p>
      <div className="table-box">
        <table className="order-fields">
          <caption className="only-read">{t('order.preview')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('order.field')}</th>
              <th scope="col">{t('order.value')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(message).map(([name, value]) => (
              <tr key={name}>
                <th scope="row">
                  {FIELD_LABEL[name] && t(FIELD_LABEL[name])} <code className="muted">{name}</code>
                </th>
                <td title={String(value)} className={name === 'params' ? undefined : 'nowrap'}>
                  {say(name, value as bigint | string, words)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

/** The value of a field in words. */
function say(name: string, value: bigint | string, { t, number }: Words): string {
  if (typeof value === 'bigint') {
    if (name.endsWith('price')) return formatAmount(value)
    return name === 'volume' && isUnlimited(value) ? t('market.unlimited') : number(value)
  }
  if (value === ZERO_ADDRESS)
    return t(name.endsWith('restrict') || name === 'workerpool' ? 'order.any' : 'order.none')
  if (name === 'tag' && value === TAG_NONE) return t('order.none')
  return name === 'params' ? value : shorten(value)
}

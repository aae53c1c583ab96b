import { ZERO_ADDRESS } from '@ruche/protocol'
import type { DataRules } from '@ruche/sdk'
import { useQuery } from '@tanstack/react-query'
import { type Hex, zeroHash } from 'viem'
import { dataRulesQuery, datasetOffersQuery } from '../data/datasets.ts'
import { Volume } from '../market/book-panel.tsx'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id, type IdKind } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { DateOf } from '../parts/time.tsx'
import { useWords } from '../words/words.tsx'

/** To whom a dataset is offered, and at what price. */
export function Offers({ dataset }: { dataset: Hex }) {
  const { t } = useWords()
  const offers = useQuery(datasetOffersQuery(usePlace(), dataset))
  const names = {
    price: t('dapp.price'),
    tasks: t('dataset.tasksLeft'),
    app: t('dapp.app'),
    requester: t('deal.requester'),
    pool: t('place.pool'),
  }
  return (
    <section className="stack" aria-labelledby="offers">
      <h2 id="offers">{t('dataset.offers')}</h2>
      <p className="small muted">{t('dataset.offers.what')}</p>
      <Panel
        query={offers}
        lines={2}
        isEmpty={(found) => found.length === 0}
        empty={<Empty title={t('dataset.notOffered')} />}
      >
        {(found) => (
          <div className="table-box">
            <table className="cards">
              <thead>
                <tr>
                  {Object.values(names).map((name) => (
                    <th key={name} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {found.map(({ orderHash, order, remaining }) => (
                  <tr key={orderHash}>
                    <td data-label={names.price}>
                      <Amount nrlc={order.datasetprice} />
                    </td>
                    <td data-label={names.tasks}>
                      <Volume tasks={remaining} />
                    </td>
                    <td data-label={names.app}>
                      <Only address={order.apprestrict} kind="app" />
                    </td>
                    <td data-label={names.requester}>
                      <Only address={order.requesterrestrict} kind="account" />
                    </td>
                    <td data-label={names.pool}>
                      <Only address={order.workerpoolrestrict} kind="pool" />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Panel>
    </section>
  )
}

function Only({ address, kind }: { address: Hex; kind: IdKind }) {
  const { t } = useWords()
  return address === ZERO_ADDRESS ? t('order.any') : <Id id={address} kind={kind} />
}

/** What the owner demands of those who use it. */
export function Rules({ dataset }: { dataset: Hex }) {
  const { t } = useWords()
  const rules = useQuery(dataRulesQuery(usePlace(), dataset))
  return (
    <section className="stack" aria-labelledby="rules">
      <h2 id="rules">{t('dataset.rules')}</h2>
      <Panel query={rules} lines={3}>
        {(found) => <RulesView rules={found} />}
      </Panel>
    </section>
  )
}

const MILLION = 1_000_000

function RulesView({ rules }: { rules: DataRules }) {
  const { t, number } = useWords()
  const { policyHash, outputBytesMax, epsilonMax, endsAt, outputSchema } = rules
  return (
    <dl className="facts">
      <dt>{t('dataset.rules.code')}</dt>
      <dd>{policyHash === zeroHash ? t('dataset.rules.anyCode') : <Id id={policyHash} kind="plain" />}</dd>
      <dt>{t('dataset.rules.result')}</dt>
      <dd>
        {outputBytesMax === 0n
          ? t('dataset.rules.anySize')
          : t('dataset.rules.atMost', { bytes: number(outputBytesMax) })}
        {outputSchema !== '' && ` ${t('dataset.rules.formed')}`}
      </dd>
      <dt>{t('dataset.rules.privacy')}</dt>
      <dd>
        {epsilonMax === 0n
          ? t('dataset.rules.noBudget')
          : t('dataset.rules.budget', { epsilon: number(Number(epsilonMax) / MILLION) })}
      </dd>
      <dt>{t('dataset.rules.until')}</dt>
      <dd>{endsAt === 0n ? t('dataset.rules.noEnd') : <DateOf unixSeconds={Number(endsAt)} />}</dd>
    </dl>
  )
}

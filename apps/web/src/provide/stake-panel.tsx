import { useQuery } from '@tanstack/react-query'
import { Plot } from '../charts/plot.tsx'
import { accountQuery, transfersQuery } from '../data/history.ts'
import { usePlace } from '../network/network.tsx'
import { Movements } from '../pages/movements.tsx'
import { Amount } from '../parts/amount.tsx'
import { Panel } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { stakeOverTime } from './facts.ts'

/** What an account has in the hub, and how its free stake came to be. */
export function StakePanel({ account }: { account: string }) {
  const { t, number, language } = useWords()
  const place = usePlace()
  const funds = useQuery(accountQuery(place, account))
  const transfers = useQuery(transfersQuery(place, account))
  const clock = new Intl.DateTimeFormat(language, { dateStyle: 'short', timeStyle: 'short' })
  return (
    <section className="card stack" aria-labelledby="stake">
      <h2 id="stake">{t('provide.stake')}</h2>
      <Panel query={funds} lines={6}>
        {({ stake, locked }) => (
          <>
            <p className="row">
              <span>
                {t('account.free')}: <Amount nrlc={stake} />
              </span>
              <span>
                {t('account.locked')}: <Amount nrlc={locked} />
              </span>
            </p>
            <Panel query={transfers} lines={4}>
              {(moves) => {
                const nowSeconds = Math.floor(Date.now() / 1_000)
                const points = stakeOverTime(moves, { account: account.toLowerCase(), stake, nowSeconds })
                const from = points[0]?.x ?? nowSeconds
                const to = Math.max(nowSeconds, from + 60)
                return (
                  <Plot
                    label={t('provide.stakeOf', { count: moves.length })}
                    series={[{ name: t('account.free'), tone: 'first', shape: 'step', points }]}
                    x={{
                      label: t('market.timeAxis'),
                      format: (seconds) => clock.format(new Date(seconds * 1_000)),
                      from,
                      to,
                      ticks: [0.2, 0.8].map((share) => from + share * (to - from)),
                    }}
                    y={{
                      label: 'RLC',
                      format: (rlc) => number(rlc, { maximumSignificantDigits: 7 }),
                      // Earnings are small beside the stake: they are what there is to see.
                      from: Math.min(...points.map(({ y }) => y)),
                    }}
                    table={<Movements transfers={moves} />}
                  />
                )
              }}
            </Panel>
          </>
        )}
      </Panel>
    </section>
  )
}

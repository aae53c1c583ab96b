import { useQuery } from '@tanstack/react-query'
import type { Hex } from 'viem'
import { type Funds, fundsQuery } from '../data/funds.ts'
import { deposit, withdraw } from '../data/move-funds.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { Id } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { FaucetButton } from '../wallet/faucet-button.tsx'
import { SessionCard } from '../wallet/session-card.tsx'
import { useWallet } from '../wallet/use-ruche.ts'
import { ConnectButton } from '../wallet/wallet-button.tsx'
import { useWords } from '../words/words.tsx'
import { AllowancesCard } from './allowances-card.tsx'
import { BondCard } from './bond-card.tsx'
import { MoveFunds } from './move-funds.tsx'
import { VoucherCard } from './voucher-card.tsx'
import './account.css'

/** The user's own funds. */
export function AccountPage() {
  const { t } = useWords()
  const wallet = useWallet()
  return (
    <div className="stack wide">
      <Title text={t('nav.account')}>
        {wallet.kind === 'ready' && <Id id={wallet.address} kind="account" />}
      </Title>
      {wallet.kind === 'none' && (
        <Empty title={t('account.none')}>
          <p>{t('account.none.how')}</p>
          <ConnectButton />
        </Empty>
      )}
      {wallet.kind === 'connecting' && <p className="muted">{t('wallet.connecting')}</p>}
      {wallet.kind === 'elsewhere' && <OwnFunds address={wallet.address} />}
      {wallet.kind === 'ready' && (
        <>
          <OwnFunds address={wallet.address} />
          <div className="halves">
            <MoveFunds
              address={wallet.address}
              title={t('account.deposit')}
              help={t('account.deposit.help')}
              most={({ wallet: held }) => held}
              move={(nrlc) => deposit(wallet.ruche, nrlc)}
            />
            <MoveFunds
              address={wallet.address}
              title={t('account.withdraw')}
              help={t('account.withdraw.help')}
              most={({ stake }) => stake}
              move={(nrlc) => withdraw(wallet.ruche, nrlc)}
            />
          </div>
          <BondCard ruche={wallet.ruche} owner={wallet.address} />
          <SessionCard ruche={wallet.ruche} owner={wallet.address} />
          <AllowancesCard ruche={wallet.ruche} owner={wallet.address} />
          <VoucherCard owner={wallet.address} />
        </>
      )}
    </div>
  )
}

function OwnFunds({ address }: { address: Hex }) {
  const { t } = useWords()
  const place = usePlace()
  const funds = useQuery(fundsQuery(place, address))
  return (
    <section className="card stack" aria-labelledby="funds">
      <div className="row between">
        <h2 id="funds">{t('account.funds')}</h2>
        <FaucetButton address={address} />
      </div>
      <Panel query={funds} lines={2}>
        {(found) => <FundsBar funds={found} />}
      </Panel>
    </section>
  )
}

/** Free, locked, bonded and in the wallet as one bar. */
function FundsBar({ funds }: { funds: Funds }) {
  const { t, number } = useWords()
  const { stake, locked, bond, wallet, gasWei } = funds
  const parts = [
    ['free', stake, 'account.free'],
    ['locked', locked, 'account.locked'],
    ['bonded', bond.bonded + bond.unbonding, 'account.bonded'],
    ['wallet', wallet, 'account.wallet'],
  ] as const
  return (
    <>
      <div className="stacked" aria-hidden="true">
        {parts.map(([name, nrlc]) => (
          <span key={name} className={name} style={{ flexGrow: Number(nrlc) / 1e9 }} />
        ))}
      </div>
      <dl className="legend">
        {parts.map(([name, nrlc, key]) => (
          <div key={name}>
            <dt>
              <i className={name} />
              {t(key)}
            </dt>
            <dd>
              <Amount nrlc={nrlc} />
            </dd>
          </div>
        ))}
        <div>
          <dt>
            <i className="gas" />
            {t('account.gas')}
          </dt>
          <dd>{number(Number(gasWei) / 1e18, { maximumSignificantDigits: 4 })} ETH</dd>
        </div>
      </dl>
    </>
  )
}

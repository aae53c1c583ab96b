import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Hex } from 'viem'
import { fundsQuery } from '../data/funds.ts'
import { usePlace } from '../network/network.tsx'
import { useAmount } from '../parts/amount.tsx'
import { FaucetButton } from '../wallet/faucet-button.tsx'
import { useWallet, type WalletState } from '../wallet/use-ruche.ts'
import { useRunner } from '../wallet/use-runner.ts'
import { chosenVoucherQuery, type Voucher, voucherQuery } from '../wallet/voucher.ts'
import { useWords } from '../words/words.tsx'

/** Who asks for a run, and who pays for it. */
export type Payer = {
  wallet: WalletState
  isSession: boolean
  /** The sponsor's contract that pays; undefined when the requester does. */
  voucher: Voucher | undefined
  /** Leaves the voucher aside for this run. */
  payMyself: () => void
}

/** A voucher pays where one was chosen: for the wallet itself, as it allows that account and no session's key. */
export function usePayer(): Payer {
  const place = usePlace()
  const wallet = useWallet()
  const runner = useRunner()
  const [isAside, setAside] = useState(false)
  const owner = wallet.kind === 'ready' ? wallet.address : undefined
  const { data: chosen } = useQuery(chosenVoucherQuery(place, owner))
  const { data: voucher } = useQuery({
    ...voucherQuery(place, { voucher: chosen as Hex, owner: owner as Hex }),
    enabled: chosen != null && owner !== undefined,
  })
  const payMyself = () => setAside(true)
  if (voucher !== undefined && !isAside) return { wallet, isSession: false, voucher, payMyself }
  const { isSession, ...state } = runner
  return { wallet: state, isSession, voucher: undefined, payMyself }
}

/** Says what the voucher has left, or why it does not pay. */
export function VoucherNote({
  voucher,
  needed,
  onAside,
}: {
  voucher: Voucher
  needed: bigint
  onAside: () => void
}) {
  const { t } = useWords()
  const amount = useAmount()
  const { mine, stake } = voucher
  const gap = voucherGap(voucher, needed)
  const says =
    gap === 'allowance'
      ? t('voucher.short', { needed: amount(needed), left: amount(mine) })
      : gap === 'funds'
        ? t('voucher.dry', { needed: amount(needed), left: amount(stake) })
        : t('voucher.pays', { left: amount(mine) })
  return (
    <div className={gap === undefined ? 'notice good' : 'notice warn'} role="status">
      <p>{says}</p>
      <button type="button" className="button small" onClick={onAside}>
        {t('voucher.payMyself')}
      </button>
    </div>
  )
}

/** What keeps a voucher from paying: the requester's allowance, or its own funds. */
function voucherGap(
  { mine, stake }: Pick<Voucher, 'mine' | 'stake'>,
  needed: bigint,
): 'allowance' | 'funds' | undefined {
  if (mine < needed) return 'allowance'
  return stake < needed ? 'funds' : undefined
}

/** Says what the requester lacks, and how to get it. */
export function FundsGap({ address, needed }: { address: Hex; needed: bigint }) {
  const { t } = useWords()
  const amount = useAmount()
  const { data: funds } = useQuery(fundsQuery(usePlace(), address))
  if (funds === undefined) return null
  if (funds.stake >= needed && funds.gasWei > 0n) return null
  return (
    <div className="notice warn" role="status">
      <p>
        {funds.stake < needed
          ? t('funds.short', {
              needed: amount(needed),
              free: amount(funds.stake),
              missing: amount(needed - funds.stake),
            })
          : t('funds.noGas')}
      </p>
      <div className="row">
        <FaucetButton address={address} />
        <Link to="/account">{t('funds.deposit')}</Link>
      </div>
    </div>
  )
}

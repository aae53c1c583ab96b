import { useSwitchChain } from 'wagmi'
import { usePlace } from '../network/network.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { useWallet } from './use-ruche.ts'

/** Says when the wallet is on another chain, with the way out. */
export function WalletBanner() {
  const { t } = useWords()
  const { network } = usePlace()
  const wallet = useWallet()
  const { mutate: switchChain, error, isPending } = useSwitchChain()
  if (wallet.kind !== 'elsewhere') return null
  return (
    <div className="notice warn" role="status" style={{ marginBottom: 24 }}>
      <p>{t('wallet.elsewhere', { theirs: String(wallet.chainId), ours: String(network.chainId) })}</p>
      <button
        type="button"
        className="button small"
        disabled={isPending}
        onClick={() => switchChain({ chainId: network.chainId })}
      >
        {t('wallet.switch')}
      </button>
      {error !== null && <ErrorNotice error={error} />}
    </div>
  )
}

import { lazy, Suspense, useState } from 'react'
import type { Hex } from 'viem'
import { useConnection } from 'wagmi'
import { shorten } from '../parts/hash.tsx'
import { useWords } from '../words/words.tsx'

const ConnectDialog = lazy(() =>
  import('./connect-dialog.tsx').then((module) => ({ default: module.ConnectDialog })),
)
const AccountMenu = lazy(() =>
  import('./account-menu.tsx').then((module) => ({ default: module.AccountMenu })),
)

/** Connects a wallet, or shows the connected one. */
export function WalletButton() {
  const { address } = useConnection()
  return address === undefined ? <ConnectButton /> : <AccountButton address={address.toLowerCase() as Hex} />
}

/** A button that offers the wallets there are; the dialog is loaded when it is first opened. */
export function ConnectButton({ label }: { label?: string }) {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const open = () => {
    setWanted(true)
    setOpen(true)
  }
  return (
    <>
      <button type="button" className="button first" aria-haspopup="dialog" onClick={open}>
        {label ?? t('wallet.connect')}
      </button>
      {isWanted && (
        <Suspense>
          <ConnectDialog isOpen={isOpen} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  )
}

function AccountButton({ address }: { address: Hex }) {
  const fallback = (
    <button type="button" className="button mono" disabled>
      {shorten(address)}
    </button>
  )
  return (
    <Suspense fallback={fallback}>
      <AccountMenu address={address} />
    </Suspense>
  )
}

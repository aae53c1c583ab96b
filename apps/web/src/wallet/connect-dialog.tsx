import { Dialog } from '@base-ui/react/dialog'
import { useConnect, useConnectors } from 'wagmi'
import { ErrorNotice } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { BROWSER_KEY } from './config.ts'

/** The wallets there are, to choose one. */
export function ConnectDialog({
  isOpen,
  onOpenChange,
}: {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}) {
  const { t } = useWords()
  return (
    <Dialog.Root open={isOpen} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Backdrop className="veil" />
        <Dialog.Popup className="dialog stack">
          <Dialog.Title render={<h2>{t('wallet.choose')}</h2>} />
          <Wallets onDone={() => onOpenChange(false)} />
          <Dialog.Close className="button plain">{t('dialog.close')}</Dialog.Close>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Wallets({ onDone }: { onDone: () => void }) {
  const { t } = useWords()
  const connectors = useConnectors()
  const { mutate: connect, error, isPending } = useConnect({ mutation: { onSuccess: onDone } })
  const announced = connectors.filter(({ id }) => id !== BROWSER_KEY)
  const ownKey = connectors.find(({ id }) => id === BROWSER_KEY)
  return (
    <div className="stack">
      {announced.map((connector) => (
        <button
          key={connector.uid}
          type="button"
          className="button"
          disabled={isPending}
          onClick={() => connect({ connector })}
        >
          {connector.icon !== undefined && <img src={connector.icon.trim()} alt="" width="24" height="24" />}
          {connector.name}
        </button>
      ))}
      {announced.length === 0 && <p className="muted">{t('wallet.none')}</p>}
      {ownKey !== undefined && (
        <div className="stack tight">
          <button
            type="button"
            className="button"
            disabled={isPending}
            onClick={() => connect({ connector: ownKey })}
          >
            {t('wallet.browserKey')}
          </button>
          <p className="small muted">{t('wallet.browserKey.help')}</p>
        </div>
      )}
      {error !== null && <ErrorNotice error={error} />}
    </div>
  )
}

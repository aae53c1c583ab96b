import { Menu } from '@base-ui/react/menu'
import { Link } from '@tanstack/react-router'
import type { Hex } from 'viem'
import { useDisconnect } from 'wagmi'
import { shorten } from '../parts/hash.tsx'
import { useWords } from '../words/words.tsx'

/** What can be done with the connected account. */
export function AccountMenu({ address }: { address: Hex }) {
  const { t } = useWords()
  const { mutate: disconnect } = useDisconnect()
  return (
    <Menu.Root>
      <Menu.Trigger className="button mono" aria-label={t('wallet.menu', { address: shorten(address) })}>
        {shorten(address)}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="end" style={{ zIndex: 30 }}>
          <Menu.Popup className="menu">
            <Menu.Item render={<Link to="/account">{t('nav.account')}</Link>} />
            <Menu.Item
              render={
                <Link to="/accounts/$address" params={{ address }}>
                  {t('wallet.history')}
                </Link>
              }
            />
            <Menu.Item onClick={() => void navigator.clipboard.writeText(address)}>
              {t('wallet.copy')}
            </Menu.Item>
            <Menu.Item onClick={() => disconnect({})}>{t('wallet.disconnect')}</Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

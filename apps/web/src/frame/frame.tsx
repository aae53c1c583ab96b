import { useQuery } from '@tanstack/react-query'
import { Link, Outlet } from '@tanstack/react-router'
import { usePlace } from '../network/network.tsx'
import { WalletBanner } from '../wallet/wallet-banner.tsx'
import { WalletButton } from '../wallet/wallet-button.tsx'
import type { Key } from '../words/en.ts'
import { useWords } from '../words/words.tsx'
import { nextTheme, useTheme } from './theme.ts'
import './frame.css'

const PAGES = [
  ['/', 'nav.store'],
  ['/data', 'nav.data'],
  ['/market', 'nav.market'],
  ['/explore', 'nav.explore'],
  ['/provide', 'nav.provide'],
  ['/account', 'nav.account'],
] as const satisfies readonly (readonly [string, Key])[]

/** What surrounds every page. */
export function Frame() {
  const { t } = useWords()
  return (
    <>
      <a href="#page" className="button skip">
        {t('frame.skip')}
      </a>
      <header className="bar">
        <div className="bar-inner">
          <Link to="/" className="logo" aria-label="Ruche">
            <svg width="26" height="26" viewBox="0 0 32 32" aria-hidden="true">
              <path d="M16 2 28 9v14l-12 7L4 23V9z" fill="var(--honey)" />
            </svg>
            <span>Ruche</span>
          </Link>
          <Navigation label={t('frame.pages')} />
          <span className="gap" />
          <LanguageButton />
          <ThemeButton />
          <WalletButton />
        </div>
      </header>
      <main className="page" id="page" tabIndex={-1}>
        <WalletBanner />
        <Outlet />
      </main>
      <div className="bar-below">
        <Navigation label={t('frame.pagesBelow')} />
      </div>
      <Footer />
    </>
  )
}

function Navigation({ label }: { label: string }) {
  const { t } = useWords()
  return (
    <nav className="nav" aria-label={label}>
      {PAGES.map(([to, key]) => (
        <Link
          key={to}
          to={to}
          activeOptions={{ exact: to === '/', includeSearch: false }}
          activeProps={{ 'aria-current': 'page' }}
        >
          {t(key)}
        </Link>
      ))}
    </nav>
  )
}

function LanguageButton() {
  const { language, setLanguage } = useWords()
  const other = language === 'en' ? 'fr' : 'en'
  const name = other === 'fr' ? 'Français' : 'English'
  return (
    <button
      type="button"
      className="button icon plain"
      lang={other}
      onClick={() => setLanguage(other)}
      title={name}
    >
      <span aria-hidden="true">{other.toUpperCase()}</span>
      <span className="only-read">{name}</span>
    </button>
  )
}

function ThemeButton() {
  const { t } = useWords()
  const [theme, setTheme] = useTheme()
  const next = nextTheme(theme)
  return (
    <button
      type="button"
      className="button icon plain"
      onClick={() => setTheme(next)}
      title={t(next === 'dark' ? 'frame.dark' : 'frame.light')}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />
      </svg>
      <span className="only-read">{t(next === 'dark' ? 'frame.dark' : 'frame.light')}</span>
    </button>
  )
}

/** Which network, and whether its chain moves. */
function Footer() {
  const { t } = useWords()
  const { chain, network } = usePlace()
  const { data: block, error } = useQuery({
    queryKey: ['block'],
    queryFn: () => chain.getBlockNumber(),
    refetchInterval: 2_000,
    retry: false,
  })
  return (
    <footer className="footer">
      <div className="row between">
        <span>
          {t(network.faucetUrl === undefined ? 'frame.network' : 'frame.localNetwork', {
            id: String(network.chainId),
          })}
        </span>
        <span>
          {error === null
            ? block !== undefined && t('frame.block', { number: Number(block) })
            : t('frame.chainSilent')}
        </span>
      </div>
    </footer>
  )
}

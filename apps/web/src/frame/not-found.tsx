import { Link } from '@tanstack/react-router'
import { Empty, ErrorNotice } from '../parts/panel.tsx'
import { useWords } from '../words/words.tsx'
import { Title } from './title.tsx'

export function NotFound() {
  const { t } = useWords()
  return (
    <div className="stack">
      <Title text={t('page.notFound')} />
      <Empty title={t('page.notFound.why')}>
        <Link to="/" className="button">
          {t('nav.store')}
        </Link>
      </Empty>
    </div>
  )
}

export function PageError({ error, reset }: { error: unknown; reset: () => void }) {
  return <ErrorNotice error={error} onRetry={reset} />
}

import { isFailure } from '@ruche/protocol'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { type Language, useWords } from '../words/words.tsx'

/** Shows what a query has in each of its states: loading, failed with a way to retry, stale, empty, there. */
export function Panel<Data>({
  query,
  lines = 3,
  isEmpty,
  empty,
  children,
}: {
  query: Pick<UseQueryResult<Data>, 'data' | 'error' | 'refetch' | 'isFetching' | 'dataUpdatedAt'>
  lines?: number
  isEmpty?: (data: Data) => boolean
  empty?: ReactNode
  children: (data: Data) => ReactNode
}) {
  const { t, language } = useWords()
  const retry = () => void query.refetch()
  if (query.data === undefined) {
    if (query.error !== null)
      return <ErrorNotice error={query.error} onRetry={retry} isBusy={query.isFetching} />
    return <Skeleton lines={lines} />
  }
  return (
    <>
      {query.error !== null && (
        <div className="notice warn" role="status" style={{ marginBottom: 16 }}>
          <p>{t('panel.stale', { time: timeOfDay(query.dataUpdatedAt, language) })}</p>
          <button type="button" className="button small" onClick={retry} disabled={query.isFetching}>
            {t('panel.retry')}
          </button>
        </div>
      )}
      {isEmpty?.(query.data) ? empty : children(query.data)}
    </>
  )
}

function timeOfDay(ms: number, language: Language): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'medium' }).format(new Date(ms))
}

function Skeleton({ lines }: { lines: number }) {
  const { t } = useWords()
  return (
    <div className="skeleton" role="status">
      <span className="only-read" style={{ height: 1 }}>
        {t('panel.loading')}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} style={{ width: `${92 - ((line * 17) % 40)}%` }} />
      ))}
    </div>
  )
}

/** What happened, what was charged, what to do. */
export function ErrorNotice({
  error,
  onRetry,
  isBusy = false,
  action,
}: {
  error: unknown
  onRetry?: (() => void) | undefined
  isBusy?: boolean
  action?: ReactNode
}) {
  const { t, charged, failure: translate } = useWords()
  const failure = isFailure(error) ? error : undefined
  const said = failure === undefined ? undefined : translate(failure.code)
  const next = said === undefined ? failure?.hint : said.next
  return (
    <div className="notice bad" role="alert">
      <p>
        <strong>{said?.what ?? failure?.message ?? t('panel.unexpected')}</strong>
      </p>
      {next !== undefined && <p>{next}</p>}
      {said !== undefined && (
        // The values are in the sentence that came.
        <p className="small" lang="en">
          {failure?.message}
        </p>
      )}
      {failure?.charged !== undefined && (
        <p className="small">{t('panel.charged', { what: charged(failure.charged) })}</p>
      )}
      {failure === undefined && <p className="small mono">{String((error as Error)?.message ?? error)}</p>}
      <div className="row">
        {action}
        {onRetry !== undefined && (
          <button type="button" className="button small" onClick={onRetry} disabled={isBusy}>
            {t('panel.retry')}
          </button>
        )}
        {failure !== undefined && <code className="small">{failure.code}</code>}
      </div>
    </div>
  )
}

/** What a panel without anything teaches. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="notice">
      <p>
        <strong>{title}</strong>
      </p>
      {children}
    </div>
  )
}

import { useEffect, useState } from 'react'
import { type Language, useWords } from '../words/words.tsx'

const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
]

/** How long ago, or ahead, in the largest unit that fits. */
function relativeTime(seconds: number, language: Language): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: 'auto' })
  const [unit, length] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1]
  return format.format(Math.trunc(seconds / length), unit)
}

/** A moment relative to now, with the date on hover. */
export function Time({ unixSeconds }: { unixSeconds: number }) {
  const { language } = useWords()
  const nowMs = useNow(10_000)
  const date = new Date(unixSeconds * 1_000)
  const absolute = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'medium' }).format(
    date,
  )
  return (
    <time className="nowrap" dateTime={date.toISOString()} title={absolute}>
      {relativeTime(Math.min(0, unixSeconds - nowMs / 1_000), language)}
    </time>
  )
}

/** A moment that is to come, as a date. */
export function DateOf({ unixSeconds }: { unixSeconds: number }) {
  const { language } = useWords()
  const date = new Date(Math.min(unixSeconds, LAST_TIME_SECONDS) * 1_000)
  return (
    <time dateTime={date.toISOString()}>
      {new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date)}
    </time>
  )
}

/** Latest time that JavaScript knows, Unix seconds (ECMA-262, 21.4.1.1). */
const LAST_TIME_SECONDS = 8_640_000_000_000

/** Length of time since a moment, counting while it goes on. */
export function Elapsed({ fromMs, toMs }: { fromMs: number; toMs: number | undefined }) {
  const { t, number } = useWords()
  const nowMs = useNow(100, toMs === undefined)
  const seconds = Math.max(0, (toMs ?? nowMs) - fromMs) / 1_000
  if (seconds >= 120)
    return <span className="nowrap">{t('time.minutes', { minutes: Math.round(seconds / 60) })}</span>
  return (
    <span className="nowrap">
      {t('time.seconds', {
        seconds: number(seconds, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
      })}
    </span>
  )
}

/** The present, again every so often. */
function useNow(everyMs: number, isRunning = true): number {
  const [nowMs, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!isRunning) return
    setNow(Date.now())
    const timer = setInterval(() => setNow(Date.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs, isRunning])
  return nowMs
}

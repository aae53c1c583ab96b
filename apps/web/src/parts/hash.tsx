import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../words/words.tsx'

/** First six and last four characters. */
export function shorten(id: string): string {
  return id.length <= 13 ? id : `${id.slice(0, 6)}…${id.slice(-4)}`
}

/** What an id is of; decides where its link leads. */
export type IdKind = 'account' | 'deal' | 'task' | 'app' | 'dataset' | 'pool' | 'plain'

/** An id or address: picture, short form that links to its page, and a button that copies all of it. */
export function Id({ id, kind }: { id: string; kind: IdKind }) {
  return (
    <span className="hash">
      <Identicon id={id} />
      <IdLink id={id} kind={kind} />
      <Copy text={id} />
    </span>
  )
}

function IdLink({ id, kind }: { id: string; kind: IdKind }) {
  const text = shorten(id)
  switch (kind) {
    case 'account':
      return (
        <Link to="/accounts/$address" params={{ address: id }} title={id}>
          {text}
        </Link>
      )
    case 'deal':
      return (
        <Link to="/deals/$dealId" params={{ dealId: id }} title={id}>
          {text}
        </Link>
      )
    case 'task':
      return (
        <Link to="/tasks/$taskId" params={{ taskId: id }} title={id}>
          {text}
        </Link>
      )
    case 'app':
      return (
        <Link to="/dapps/$app" params={{ app: id }} title={id}>
          {text}
        </Link>
      )
    case 'dataset':
      return (
        <Link to="/datasets/$address" params={{ address: id }} title={id}>
          {text}
        </Link>
      )
    case 'pool':
      return (
        <Link to="/pools/$address" params={{ address: id }} title={id}>
          {text}
        </Link>
      )
    case 'plain':
      return <span title={id}>{text}</span>
  }
}

/** A button that copies a text and says so. */
export function Copy({ text }: { text: string }) {
  const { t } = useWords()
  const [isCopied, setCopied] = useState(false)
  const copy = () => {
    void navigator.clipboard.writeText(text).then(() => {
      setCopied(true)
      setTimeout(() => setCopied(false), 1_500)
    })
  }
  return (
    <button type="button" className="copy" onClick={copy} aria-label={t('id.copy', { id: shorten(text) })}>
      <svg
        width="16"
        height="16"
        viewBox="0 0 16 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        aria-hidden="true"
      >
        {isCopied ? <path d="M3 8.5l3.5 3.5L13 4.5" /> : <path d="M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3" />}
      </svg>
      <span className="only-read" aria-live="polite">
        {isCopied ? t('id.copied') : ''}
      </span>
    </button>
  )
}

/** Five by five symmetric squares from the id's own digits, so that two ids are told apart at a glance. */
function Identicon({ id }: { id: string }) {
  const digits = [...id.replace(/^0x/, '')].map((digit) => Number.parseInt(digit, 16) || 0)
  const hue = ((digits[0] ?? 0) * 16 + (digits[1] ?? 0)) * 1.41
  const squares = Array.from({ length: 15 }, (_, at) => at).filter((at) => (digits[at + 2] ?? 0) % 2 === 0)
  return (
    <svg width="16" height="16" viewBox="0 0 5 5" aria-hidden="true" style={{ background: 'var(--sunken)' }}>
      {squares.flatMap((at) => {
        const [x, y] = [Math.floor(at / 5), at % 5]
        return [...new Set([x, 4 - x])].map((column) => (
          <rect key={`${column} ${y}`} x={column} y={y} width="1" height="1" fill={`hsl(${hue} 45% 50%)`} />
        ))
      })}
    </svg>
  )
}

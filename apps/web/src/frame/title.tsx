import { type ReactNode, useEffect } from 'react'

/** The heading of a page, which also names the tab and takes the focus after a change of page. */
export function Title({ text, children }: { text: string; children?: ReactNode }) {
  useEffect(() => {
    document.title = `${text} · Ruche`
  }, [text])
  return (
    <div className="row between">
      <h1>{text}</h1>
      {children}
    </div>
  )
}

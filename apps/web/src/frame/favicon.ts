import { useEffect } from 'react'

const RESTING = '/icon.svg'

/** While something runs, the tab's picture fills up like a cell. `share`: 0 to 1; undefined: nothing runs. */
export function useFavicon(share: number | undefined): void {
  const level = share === undefined ? undefined : Math.round(share * 8)
  useEffect(() => {
    const link = document.querySelector<HTMLLinkElement>('link[rel=icon]')
    if (link === null || level === undefined) return
    const top = 30 - (28 * level) / 8
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><clipPath id="c"><path d="M16 2 28 9v14l-12 7L4 23V9z"/></clipPath><rect clip-path="url(#c)" width="32" height="32" y="${top}" fill="#f5a60b"/><path d="M16 2 28 9v14l-12 7L4 23V9z" fill="none" stroke="#8a8378" stroke-width="2"/></svg>`
    link.href = `data:image/svg+xml,${encodeURIComponent(svg)}`
    return () => {
      link.href = RESTING
    }
  }, [level])
}

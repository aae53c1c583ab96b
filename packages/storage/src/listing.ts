import type { Link } from './node.ts'

export type Listing = {
  /** Path of the folder below /ipfs/, CID first, without a trailing slash. */
  path: string
  cid: string
  entries: readonly { name: string; cid: string; totalBytes: number }[]
}

export function toListing(path: string, cid: string, links: readonly Link[]): Listing {
  const entries = links.map(({ name, cid: entry, totalBytes }) => ({
    name,
    cid: entry.toString(),
    totalBytes,
  }))
  return { path, cid, entries }
}

/** A page that shows a folder. Every name is escaped: names come from strangers. */
export function renderListing({ path, cid, entries }: Listing): string {
  const rows = entries.map(({ name, totalBytes }) => {
    const href = `/ipfs/${path}/${name}`.split('/').map(encodeURIComponent).join('/')
    return `<tr><td><a href="${escapeHtml(href)}">${escapeHtml(name)}</a></td><td>${totalBytes}</td></tr>`
  })
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${escapeHtml(path)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;margin:2rem}td{padding:0 2rem 0 0}td+td{text-align:right}</style></head>
<body>
<h1>/ipfs/${escapeHtml(path)}</h1>
<p>${escapeHtml(cid)}</p>
<table><thead><tr><th scope="col">Name</th><th scope="col">Bytes</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
</body>
</html>
`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

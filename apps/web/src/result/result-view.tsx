import type { DappManifest } from '@ruche/api'
import type { TaskState, VerifiedFiles } from '@ruche/sdk'
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { usePlace } from '../network/network.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { saveFile } from '../parts/save-file.ts'
import { pairOf } from '../run/form.ts'
import { useWords } from '../words/words.tsx'
import { readCsv } from './csv.ts'
import { fileOf, resultQuery } from './results.ts'
import { Tiles } from './tiles.tsx'
import './result.css'

/** Results fetched without being asked for. */
const FETCHED_MAX = 256

/** What a run has made so far, as what it is. */
export function ResultView({
  tasks,
  manifest,
  values,
}: {
  tasks: readonly TaskState[]
  manifest: DappManifest | undefined
  /** What the run was asked with. */
  values: Readonly<Record<string, string>>
}) {
  const { t } = useWords()
  const place = usePlace()
  const shown = tasks.slice(0, FETCHED_MAX)
  const queries = useQueries({ queries: shown.map((task) => resultQuery(place, task)) })
  const results = queries.map(({ data }) => data)
  const broken = queries.filter(({ error }) => error !== null)
  const failed = results.find((result) => result?.failure !== undefined)?.failure
  return (
    <div className="stack">
      {broken[0] !== undefined && (
        <ErrorNotice error={broken[0].error} onRetry={() => broken.map(({ refetch }) => refetch())} />
      )}
      {failed !== undefined && (
        <div className="notice bad" role="alert">
          <p>
            <strong>{t('result.failed', { code: failed.code })}</strong>
          </p>
          <p>{t('result.failed.why')}</p>
        </div>
      )}
      <ResultOf results={results} manifest={manifest} values={values} />
    </div>
  )
}

function ResultOf({
  results,
  manifest,
  values,
}: {
  results: readonly (VerifiedFiles | undefined)[]
  manifest: DappManifest | undefined
  values: Readonly<Record<string, string>>
}) {
  const shape = manifest?.result ?? { kind: 'files' as const }
  switch (shape.kind) {
    case 'tiles': {
      const [size, grid] = [pairOf(values[shape.size]), pairOf(values[shape.grid])]
      if (size === undefined || grid === undefined) return <Files results={results} />
      return (
        <TilesOf
          results={results}
          file={shape.file}
          width={size[0]}
          height={size[1]}
          columns={grid[0]}
          rows={grid[1]}
        />
      )
    }
    case 'table':
      return <Each results={results} file={shape.file} view={(bytes) => <Table text={textOf(bytes)} />} />
    case 'text':
      return (
        <Each
          results={results}
          file={shape.file}
          view={(bytes) => <pre className="result-text">{textOf(bytes)}</pre>}
        />
      )
    case 'image':
      return <Each results={results} file={shape.file} view={(bytes) => <Picture bytes={bytes} />} />
    case 'files':
      return <Files results={results} />
  }
}

function TilesOf({
  results,
  file,
  width,
  height,
  columns,
  rows,
}: {
  results: readonly (VerifiedFiles | undefined)[]
  file: string
  width: number
  height: number
  columns: number
  rows: number
}) {
  const size = useMemo((): [number, number] => [width, height], [width, height])
  const grid = useMemo((): [number, number] => [columns, rows], [columns, rows])
  const tiles = results.map((result) => (result === undefined ? undefined : fileOf(result, file)))
  return <Tiles tiles={tiles} size={size} grid={grid} />
}

function Each({
  results,
  file,
  view,
}: {
  results: readonly (VerifiedFiles | undefined)[]
  file: string
  view: (bytes: Uint8Array) => React.ReactNode
}) {
  return results.map((result, index) => {
    const bytes = result === undefined ? undefined : fileOf(result, file)
    // biome-ignore lint/suspicious/noArrayIndexKey: results stand at their task's place
    return bytes === undefined ? null : <div key={index}>{view(bytes)}</div>
  })
}

function Picture({ bytes }: { bytes: Uint8Array }) {
  const { t } = useWords()
  const url = useMemo(() => URL.createObjectURL(new Blob([bytes as BlobPart])), [bytes])
  return <img className="result-picture" src={url} alt={t('result.image')} />
}

/** Rows of a table shown at most; the file has all of them. */
const ROWS_SHOWN_MAX = 200

function Table({ text }: { text: string }) {
  const [head = [], ...rows] = useMemo(() => readCsv(text), [text])
  return (
    <div className="table-box" style={{ maxHeight: 480, overflowY: 'auto' }}>
      <table>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS_SHOWN_MAX).map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
            <tr key={at}>
              {row.map((value, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor have its columns
                <td key={column} className={/^-?[\d.]+$/.test(value) ? 'number' : undefined}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Small texts as they are, everything else to save. */
const TEXT_BYTES_MAX = 64 * 1024

function Files({ results }: { results: readonly (VerifiedFiles | undefined)[] }) {
  const { t } = useWords()
  return (
    <ul className="stack" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {results.flatMap((result, index) =>
        (result?.files ?? []).map(({ name, bytes }) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: results stand at their task's place
          <li key={`${index} ${name}`} className="stack tight">
            <div className="row">
              <strong>{t('result.file', { task: index, name })}</strong>
              <SaveFile name={name} bytes={bytes} />
            </div>
            {isText(bytes) && <pre className="result-text">{textOf(bytes)}</pre>}
          </li>
        )),
      )}
    </ul>
  )
}

function SaveFile({ name, bytes }: { name: string; bytes: Uint8Array }) {
  const { t, number } = useWords()
  return (
    <button type="button" className="button small" onClick={() => saveFile(name, bytes as BlobPart)}>
      {t('result.save', { size: number(bytes.length / 1024, { maximumFractionDigits: 1 }) })}
    </button>
  )
}

function isText(bytes: Uint8Array): boolean {
  return bytes.length <= TEXT_BYTES_MAX && !bytes.some((byte) => byte < 9)
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

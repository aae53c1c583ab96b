import type { DappManifest, DappResult } from '@ruche/api'
import type { TaskState, VerifiedFiles } from '@ruche/sdk'
import { useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import { usePlace } from '../network/network.tsx'
import { ErrorNotice } from '../parts/panel.tsx'
import { saveFile } from '../parts/save-file.ts'
import { pairOf } from '../run/form.ts'
import { useWords } from '../words/words.tsx'
import { type ChartShape, mergeTables } from './merge.ts'
import { isMeshName } from './mesh.ts'
import { MeshView } from './mesh-view.tsx'
import { Picture } from './picture.tsx'
import { ResultChart } from './result-chart.tsx'
import { fileOf, resultQuery } from './results.ts'
import { Rows } from './rows.tsx'
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
      {shapesOf(manifest).map((shape) => (
        <ResultOf
          key={`${shape.kind} ${'file' in shape ? shape.file : ''}`}
          results={results}
          shape={shape}
          values={values}
        />
      ))}
    </div>
  )
}

/** The views that the manifest asks for; of a program without one, its files. */
function shapesOf(manifest: DappManifest | undefined): readonly DappResult[] {
  const result = manifest?.result ?? { kind: 'files' }
  return Array.isArray(result) ? result : [result]
}

function ResultOf({
  results,
  shape,
  values,
}: {
  results: readonly (VerifiedFiles | undefined)[]
  shape: DappResult
  values: Readonly<Record<string, string>>
}) {
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
      return (
        <Each
          results={results}
          file={shape.file}
          view={(bytes) => <Table bytes={bytes} name={shape.file} />}
        />
      )
    case 'text':
      return (
        <Each
          results={results}
          file={shape.file}
          view={(bytes) => <pre className="result-text">{textOf(bytes)}</pre>}
        />
      )
    case 'image':
      return (
        <Each
          results={results}
          file={shape.file}
          view={(bytes) => <Picture bytes={bytes} name={shape.file} />}
        />
      )
    case 'mesh':
      return (
        <Each
          results={results}
          file={shape.file}
          view={(bytes, index) => (
            <div className="stack tight">
              <MeshView name={shape.file} bytes={bytes} isAtOnce={index === 0} />
              <div>
                <SaveFile name={shape.file} bytes={bytes} />
              </div>
            </div>
          )}
        />
      )
    case 'chart':
      return <ChartOf results={results} shape={shape} />
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
  view: (bytes: Uint8Array, index: number) => React.ReactNode
}) {
  return results.map((result, index) => {
    const bytes = result === undefined ? undefined : fileOf(result, file)
    // biome-ignore lint/suspicious/noArrayIndexKey: results stand at their task's place
    return bytes === undefined ? null : <div key={index}>{view(bytes, index)}</div>
  })
}

function ChartOf({ results, shape }: { results: readonly (VerifiedFiles | undefined)[]; shape: ChartShape }) {
  const texts = results.flatMap((result) => {
    const bytes = result === undefined ? undefined : fileOf(result, shape.file)
    return bytes === undefined ? [] : [textOf(bytes)]
  })
  return <ResultChart texts={texts} shape={shape} />
}

function Table({ bytes, name }: { bytes: Uint8Array; name: string }) {
  const { head, rows } = useMemo(() => mergeTables([textOf(bytes)]), [bytes])
  return (
    <div className="stack tight">
      <Rows head={head} rows={rows} />
      <div>
        <SaveFile name={name} bytes={bytes} />
      </div>
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
            {isMeshName(name) && <MeshView name={name} bytes={bytes} isAtOnce={false} />}
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

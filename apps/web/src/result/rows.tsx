import { useWords } from '../words/words.tsx'

/** Rows of a table shown at most; the file has all of them. */
const ROWS_SHOWN_MAX = 200

/** A table as a program wrote it. */
export function Rows({ head, rows }: { head: readonly string[]; rows: readonly string[][] }) {
  const { t } = useWords()
  const isNumeric = head.map((_, column) => rows.every((row) => isNumber(row[column] ?? '')))
  return (
    <div className="stack tight">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard */}
      <div className="table-box result-rows" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {head.map((name, column) => (
                <th key={name} scope="col" className={isNumeric[column] ? 'number' : undefined}>
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
                  <td key={column} className={isNumber(value) ? 'number' : undefined}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="small muted">
        {rows.length > ROWS_SHOWN_MAX
          ? t('result.rows.some', { shown: ROWS_SHOWN_MAX, count: rows.length })
          : t('result.rows', { count: rows.length })}
      </p>
    </div>
  )
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)
}

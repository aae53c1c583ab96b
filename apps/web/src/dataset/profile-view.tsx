import type { DatasetProfile } from '@ruche/api'
import { readCsv } from '../result/csv.ts'
import { Rows } from '../result/rows.tsx'
import { useWords } from '../words/words.tsx'
import { fieldsOfSchema } from './schema.ts'
import '../result/result.css'

/** What the owner says of a dataset: words, some lines, and what its fields are. */
export function ProfileView({ profile }: { profile: DatasetProfile }) {
  const { t } = useWords()
  const { description, sample, schema } = profile
  return (
    <>
      <section className="stack">
        {description.split('\n\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      {sample !== undefined && (
        <section className="stack" aria-labelledby="sample">
          <h2 id="sample">{t('dataset.sample')}</h2>
          <p className="small muted">{t('dataset.sample.what')}</p>
          <Sample text={sample} />
        </section>
      )}
      {schema !== undefined && (
        <section className="stack" aria-labelledby="schema">
          <h2 id="schema">{t('dataset.schema')}</h2>
          <Schema schema={schema} />
        </section>
      )}
    </>
  )
}

/** Comma-separated values as a table; anything else as it is. */
function Sample({ text }: { text: string }) {
  const [head = [], ...rows] = readCsv(text)
  const isTable = head.length > 1 && rows.length > 0 && rows.every(({ length }) => length === head.length)
  if (isTable && new Set(head).size === head.length) return <Rows head={head} rows={rows} />
  return <Verbatim text={text} />
}

function Verbatim({ text }: { text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard
    <pre className="result-text" tabIndex={0}>
      {text}
    </pre>
  )
}

function Schema({ schema }: { schema: Record<string, unknown> }) {
  const { t } = useWords()
  const fields = fieldsOfSchema(schema)
  if (fields === undefined) return <Verbatim text={JSON.stringify(schema, null, 2)} />
  const names = [t('dataset.field'), t('explore.type'), t('dataset.about')] as const
  return (
    <div className="table-box">
      <table className="cards">
        <thead>
          <tr>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, type, about }) => (
            <tr key={name}>
              <td data-label={names[0]} className="mono">
                {name}
              </td>
              <td data-label={names[1]}>{type}</td>
              <td data-label={names[2]} className="wrap">
                {about}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

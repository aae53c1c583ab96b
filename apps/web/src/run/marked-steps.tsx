import { useState } from 'react'
import { Steps } from './steps.tsx'

/** When each step of something began, Unix milliseconds. */
export type Marks<Name extends string> = Partial<Record<Name, number>>

/** Marks of steps as they begin, and a way to begin anew. */
export function useMarks<Name extends string>() {
  const [marks, setMarks] = useState<Marks<Name>>({})
  return {
    marks,
    clear: () => setMarks({}),
    mark: (name: Name) => setMarks((before) => ({ ...before, [name]: Date.now() })),
  }
}

/** Steps that follow each other: each lasts until the next begins. */
export function MarkedSteps<Name extends string>({
  label,
  names,
  marks,
  hasFailed,
  labelOf,
}: {
  label: string
  names: readonly Name[]
  marks: Marks<Name>
  /** Did the last step that began end badly? */
  hasFailed: boolean
  labelOf: (name: Name) => string
}) {
  const last = names.filter((name) => marks[name] !== undefined).at(-1)
  return (
    <Steps
      label={label}
      steps={names.map((name, at) => {
        const next = names[at + 1]
        const state =
          marks[name] === undefined ? 'later' : name !== last ? 'done' : hasFailed ? 'failed' : 'now'
        const endedMs = next === undefined ? undefined : marks[next]
        return { label: labelOf(name), state, startedMs: marks[name], endedMs }
      })}
    />
  )
}

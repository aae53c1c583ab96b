import { useEffect, useMemo, useRef, useState } from 'react'
import { useWords } from '../words/words.tsx'
import { fitIntoUnitBall, type Mesh, type MeshProblem, readMesh } from './mesh.ts'
import type { MeshScene } from './mesh-scene.ts'

/** A surface that a task made, to be turned and looked at; in words too. One that is not drawn at once is when asked for. */
export function MeshView({ name, bytes, isAtOnce }: { name: string; bytes: Uint8Array; isAtOnce: boolean }) {
  const { t } = useWords()
  const [isWanted, setWanted] = useState(isAtOnce)
  const mesh = useMemo(() => readMesh(name, bytes), [name, bytes])
  if ('problem' in mesh)
    return (
      <p className="notice warn" role="status">
        <Why problem={mesh} />
      </p>
    )
  return (
    <div className="stack tight">
      {isWanted ? (
        <Stage mesh={mesh} />
      ) : (
        <div>
          <button type="button" className="button small" onClick={() => setWanted(true)}>
            {t('result.mesh.show')}
          </button>
        </div>
      )}
      <Measures mesh={mesh} />
    </div>
  )
}

function Why({ problem }: { problem: MeshProblem }) {
  const { t } = useWords()
  switch (problem.problem) {
    case 'tooLarge':
      return t('result.mesh.tooLarge', { max: problem.mebibytesMax })
    case 'tooMany':
      return t('result.mesh.tooMany', { max: problem.trianglesMax })
    case 'broken':
      return t('result.mesh.broken')
    case 'empty':
      return t('result.mesh.empty')
  }
}

function Measures({ mesh: { triangles, low, high } }: { mesh: Mesh }) {
  const { t, number } = useWords()
  const format = (value: number) => number(value, { maximumSignificantDigits: 4 })
  const axes = ['x', 'y', 'z'].map((axis, at) =>
    t('result.mesh.extent', { axis, from: format(low[at] as number), to: format(high[at] as number) }),
  )
  return (
    <p className="small muted">
      {t('result.mesh.triangles', { count: triangles })}; {axes.join(', ')}
    </p>
  )
}

/** An eighth of a right angle. */
const TURN = Math.PI / 16
const CLOSER = 0.85

function Stage({ mesh }: { mesh: Mesh }) {
  const { t } = useWords()
  const host = useRef<HTMLDivElement>(null)
  const scene = useRef<MeshScene>(undefined)
  const [state, setState] = useState<'opening' | 'open' | 'unavailable'>('opening')
  useEffect(() => {
    let isClosed = false
    const fail = () => setState('unavailable')
    // Drawing takes a library as large as the rest of the console, which only those who look wait for.
    import('./mesh-scene.ts')
      .then(({ openMeshScene }) => {
        if (isClosed || host.current === null) return
        scene.current = openMeshScene(host.current, fitIntoUnitBall(mesh), fail)
        setState(scene.current === undefined ? 'unavailable' : 'open')
      })
      .catch(fail)
    return () => {
      isClosed = true
      scene.current?.close()
      scene.current = undefined
    }
  }, [mesh])
  const press = (event: React.KeyboardEvent) => {
    const act = scene.current && actionOf(event.key, scene.current)
    if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }
  if (state === 'unavailable')
    return (
      <p className="notice warn" role="status">
        {t('result.mesh.unavailable')}
      </p>
    )
  return (
    <div className="stack tight">
      <div
        ref={host}
        className="result-mesh"
        role="application"
        aria-label={t('result.mesh.label', { count: mesh.triangles })}
        aria-busy={state === 'opening'}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys turn what is in it
        tabIndex={0}
        onKeyDown={press}
      />
      <div className="row">
        <button type="button" className="button small" onClick={() => scene.current?.reset()}>
          {t('result.mesh.reset')}
        </button>
        <span className="small muted">{t('result.mesh.how')}</span>
      </div>
    </div>
  )
}

/** What a key does to the view. */
function actionOf(key: string, { turn, zoom, reset }: MeshScene): (() => void) | undefined {
  switch (key) {
    case 'ArrowLeft':
      return () => turn(-TURN, 0)
    case 'ArrowRight':
      return () => turn(TURN, 0)
    case 'ArrowUp':
      return () => turn(0, TURN)
    case 'ArrowDown':
      return () => turn(0, -TURN)
    case '+':
      return () => zoom(CLOSER)
    case '-':
      return () => zoom(1 / CLOSER)
    case '0':
      return reset
    default:
      return undefined
  }
}

import { useEffect, useRef } from 'react'
import { useWords } from '../words/words.tsx'
import { placeTile, readPpm } from './ppm.ts'
import './result.css'

/** A picture whose tiles come in one by one; each is painted once its bytes are verified. */
export function Tiles({
  tiles,
  size,
  grid,
}: {
  /** By place; undefined while not there. */
  tiles: readonly (Uint8Array | undefined)[]
  size: readonly [number, number]
  grid: readonly [number, number]
}) {
  const { t } = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const painted = useRef(new Set<number>())
  const there = tiles.filter((tile) => tile !== undefined).length
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!context) return
    for (const [index, tile] of tiles.entries()) {
      const pixels = tile === undefined || painted.current.has(index) ? undefined : readPpm(tile)
      if (pixels === undefined) continue
      const { left, top } = placeTile(index, { size, grid })
      context.putImageData(new ImageData(pixels.data, pixels.width, pixels.height), left, top)
      painted.current.add(index)
    }
  }, [tiles, size, grid])
  const save = () => {
    const link = document.createElement('a')
    link.href = canvas.current?.toDataURL('image/png') ?? ''
    link.download = 'ruche.png'
    link.click()
  }
  return (
    <div className="stack tight">
      <canvas
        ref={canvas}
        className="result-picture"
        width={size[0]}
        height={size[1]}
        role="img"
        aria-label={t('result.picture', { there, count: tiles.length })}
      />
      {there === tiles.length && (
        <div>
          <button type="button" className="button small" onClick={save}>
            {t('result.savePicture')}
          </button>
        </div>
      )}
    </div>
  )
}

import { useEffect, useMemo, useRef } from 'react'
import { saveFile } from '../parts/save-file.ts'
import { useWords } from '../words/words.tsx'
import { readPpm } from './ppm.ts'

/** A picture that a task made. */
export function Picture({ bytes, name }: { bytes: Uint8Array; name: string }) {
  const { t } = useWords()
  const isPpm = bytes[0] === 0x50 && bytes[1] === 0x36
  return (
    <div className="stack tight">
      {isPpm ? <Painted bytes={bytes} /> : <Shown bytes={bytes} />}
      <div>
        <button type="button" className="button small" onClick={() => saveFile(name, bytes as BlobPart)}>
          {t('result.savePicture')}
        </button>
      </div>
    </div>
  )
}

/** What browsers can show themselves. */
function Shown({ bytes }: { bytes: Uint8Array }) {
  const { t } = useWords()
  const url = useMemo(() => URL.createObjectURL(new Blob([bytes as BlobPart])), [bytes])
  useEffect(() => () => URL.revokeObjectURL(url), [url])
  return <img className="result-picture own-size" src={url} alt={t('result.image')} />
}

function Painted({ bytes }: { bytes: Uint8Array }) {
  const { t } = useWords()
  const canvas = useRef<HTMLCanvasElement>(null)
  const pixels = useMemo(() => readPpm(bytes), [bytes])
  useEffect(() => {
    if (pixels === undefined) return
    const { data, width, height } = pixels
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
  }, [pixels])
  if (pixels === undefined) return null
  return (
    <canvas
      ref={canvas}
      className="result-picture own-size"
      width={pixels.width}
      height={pixels.height}
      role="img"
      aria-label={t('result.image')}
    />
  )
}

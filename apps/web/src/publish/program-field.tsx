import { useState } from 'react'
import { FileDrop } from '../parts/file-drop.tsx'
import { useWords, type Words } from '../words/words.tsx'
import { type Bundle, type BundleFault, readBundle } from './bundle.ts'
import { checkProgram, type ProgramFault } from './check-program.ts'

type Fault = BundleFault | ProgramFault

/** The files of a dapp, and what a check of them found. */
export function ProgramField({ onChange }: { onChange: (bundle: Bundle | undefined) => void }) {
  const words = useWords()
  const { t } = words
  const [checked, setChecked] = useState<{ bundle: Bundle; faults: readonly Fault[] }>()
  const take = async (files: readonly File[]) => {
    onChange(undefined)
    if (files.length === 0) return
    const bundle = await readBundle(files)
    const program = bundle.program && (await checkProgram(new Uint8Array(await bundle.program.arrayBuffer())))
    const faults = [...bundle.faults, ...(program ?? [])]
    setChecked({ bundle, faults })
    if (faults.length === 0) onChange(bundle)
  }
  return (
    <div className="stack tight">
      <FileDrop
        text={
          checked === undefined
            ? t('publish.drop')
            : checked.bundle.files
                .map(({ name, size }) => `${name} (${Math.ceil(size / 1024)} KiB)`)
                .join(', ')
        }
        choose={t('publish.choose')}
        isMultiple
        describedBy="program-help"
        onFiles={(files) => void take(files)}
      />
      <p id="program-help" className="small muted">
        {t('publish.files.help')}
      </p>
      <ul className="checks" aria-live="polite">
        {checked?.faults.map((fault) => (
          <li key={JSON.stringify(fault)} className="problem">
            ✗ {sayFault(fault, words)}
          </li>
        ))}
        {checked?.faults.length === 0 && <li>✓ {t('publish.good')}</li>}
        {checked?.faults.length === 0 && (
          <li>
            ✓ {t(checked.bundle.manifest === undefined ? 'publish.noManifest' : 'publish.withManifest')}
          </li>
        )}
      </ul>
    </div>
  )
}

function sayFault(fault: Fault, { t }: Pick<Words, 't'>): string {
  switch (fault.kind) {
    case 'notWasm':
      return t('publish.notWasm')
    case 'noStart':
      return t('publish.noStart')
    case 'noMemory':
      return t('publish.noMemory')
    case 'imports':
      return t('publish.imports', { names: fault.names })
    case 'noProgram':
      return t('publish.noProgram')
    case 'manifest':
      return t('publish.manifest', { path: fault.path, message: fault.message })
    case 'missing':
      return t('publish.missing', { name: fault.name })
  }
}

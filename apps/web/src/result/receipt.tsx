import { toWire } from '@ruche/api'
import type { Deal } from '@ruche/chain'
import type { TaskState } from '@ruche/sdk'
import type { StoredApp } from '../data/catalogue.ts'
import { usePlace } from '../network/network.tsx'
import { saveFile } from '../parts/save-file.ts'
import { useWords } from '../words/words.tsx'

/** What was run, by whom, with which digests: a file that anybody can check against the chain. */
export function Receipt({
  deal,
  tasks,
  app,
}: {
  deal: Deal
  tasks: readonly TaskState[]
  app: StoredApp | undefined
}) {
  const { t } = useWords()
  const { network } = usePlace()
  const save = () => {
    const { chainId, hub } = network
    const program = app === undefined ? null : { location: app.location, checksum: app.checksum }
    const receipt = toWire({ schema: 1, chainId, hub, program, deal, tasks })
    const name = `receipt-${deal.dealId.slice(2, 10)}.json`
    saveFile(name, JSON.stringify(receipt, null, 2), 'application/json')
  }
  return (
    <div className="row">
      <button type="button" className="button" onClick={save}>
        {t('receipt.save')}
      </button>
      <span className="small muted">{t('receipt.what')}</span>
    </div>
  )
}

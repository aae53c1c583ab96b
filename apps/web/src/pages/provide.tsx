import { useQuery } from '@tanstack/react-query'
import { poolQuery, poolsQuery } from '../data/assets.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Copy, Id } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { PoolView } from '../provide/pool-view.tsx'
import { useWallet } from '../wallet/use-ruche.ts'
import { useWords } from '../words/words.tsx'

/** The user's own workerpools, the one that this network runs, and how to start a worker. */
export function ProvidePage() {
  const { t } = useWords()
  const { network } = usePlace()
  return (
    <div className="stack wide">
      <div className="stack tight">
        <Title text={t('nav.provide')} />
        <p className="muted">{t('provide.lead')}</p>
      </div>
      <OwnPools />
      {network.workerpool !== undefined && <NetworkPool address={network.workerpool} />}
      <StartWorker />
    </div>
  )
}

function OwnPools() {
  const { t } = useWords()
  const place = usePlace()
  const wallet = useWallet()
  const owner = wallet.kind === 'ready' ? wallet.address : undefined
  const pools = useQuery({ ...poolsQuery(place, { owner: owner ?? '' }), enabled: owner !== undefined })
  const others = pools.data?.filter(({ address }) => address !== place.network.workerpool?.toLowerCase())
  if (others === undefined || others.length === 0) return null
  return (
    <section className="stack" aria-labelledby="own-pools">
      <h2 id="own-pools">{t('provide.own')}</h2>
      {others.map(({ address, description }) => (
        <p key={address} className="row">
          <strong>{description}</strong> <Id id={address} kind="pool" />
        </p>
      ))}
    </section>
  )
}

function NetworkPool({ address }: { address: string }) {
  const { t } = useWords()
  const pool = useQuery(poolQuery(usePlace(), address.toLowerCase()))
  return (
    <section className="stack" aria-labelledby="network-pool">
      <h2 id="network-pool" className="row">
        {t('provide.network')} <Id id={address.toLowerCase()} kind="pool" />
      </h2>
      <Panel query={pool} lines={8}>
        {(found) => <PoolView pool={found} />}
      </Panel>
    </section>
  )
}

/** The commands that make this machine a worker of the network's pool. */
function StartWorker() {
  const { t } = useWords()
  const { network } = usePlace()
  if (network.schedulerUrl === undefined) return null
  const command = [
    `RUCHE_RPC_URL=${network.rpcUrl}`,
    `RUCHE_CHAIN_ID=${network.chainId}`,
    `RUCHE_HUB=${network.hub}`,
    `RUCHE_SCHEDULER_URL=${network.schedulerUrl}`,
    `RUCHE_STORAGE_URL=${network.storageUrl}`,
    'RUCHE_WORKER_DATA=worker-data',
    'RUCHE_WORKER_KEY=0x…',
    'npx ruche worker',
  ].join(' \\\n  ')
  return (
    <Empty title={t('provide.start')}>
      <p>{t('provide.start.how')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable with the keyboard */}
      <pre className="command" tabIndex={0}>
        {command}
      </pre>
      <span className="row small">
        {t('provide.start.copy')} <Copy text={command} />
      </span>
    </Empty>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type Hex, hexToString } from 'viem'
import { datasetQuery, profileQuery, type RegisteredDataset } from '../data/datasets.ts'
import { OwnerPanel } from '../dataset/owner-panel.tsx'
import { ProfileView } from '../dataset/profile-view.tsx'
import { Offers, Rules } from '../dataset/terms.tsx'
import { Usage } from '../dataset/usage.tsx'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Copy, Id } from '../parts/hash.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { Time } from '../parts/time.tsx'
import { useWallet } from '../wallet/use-ruche.ts'
import { useWords } from '../words/words.tsx'
import './account.css'

const route = getRouteApi('/datasets/$address')

/** One dataset: what it is said to be, who may use it on which terms, who did, and what its owner can do. */
export function DatasetPage() {
  const place = usePlace()
  const address = route.useParams().address.toLowerCase() as Hex
  const dataset = useQuery(datasetQuery(place, address))
  return (
    <Panel query={dataset} lines={10}>
      {(found) => <DatasetView dataset={found} />}
    </Panel>
  )
}

function DatasetView({ dataset }: { dataset: RegisteredDataset }) {
  const { t } = useWords()
  const wallet = useWallet()
  const profile = useQuery(profileQuery(usePlace(), dataset.address))
  const isOwn = wallet.kind === 'ready' && wallet.address === dataset.owner
  return (
    <div className="stack wide">
      <Title text={dataset.name}>
        <Id id={dataset.address} kind="dataset" />
      </Title>
      <div className="columns">
        <div className="stack wide">
          <Panel
            query={profile}
            lines={4}
            isEmpty={(said) => said === null}
            empty={<Empty title={t('dataset.silent')} />}
          >
            {(said) => said !== null && <ProfileView profile={said.profile} />}
          </Panel>
          <Offers dataset={dataset.address} />
          <Usage dataset={dataset.address} />
        </div>
        <div className="stack wide">
          {isOwn && <OwnerPanel ruche={wallet.ruche} dataset={dataset.address} />}
          <aside className="card stack">
            <Registered dataset={dataset} />
            <Rules dataset={dataset.address} />
            <HowToUse address={dataset.address} />
          </aside>
        </div>
      </div>
    </div>
  )
}

function Registered({ dataset }: { dataset: RegisteredDataset }) {
  const { t } = useWords()
  const { owner, time, checksum, multiaddr } = dataset
  const location = hexToString(multiaddr)
  return (
    <dl className="facts">
      <dt>{t('explore.owner')}</dt>
      <dd>
        <Id id={owner} kind="account" />
      </dd>
      <dt>{t('explore.since')}</dt>
      <dd>
        <Time unixSeconds={time} />
      </dd>
      <dt>{t('dataset.checksum')}</dt>
      <dd>
        <Id id={checksum} kind="plain" />
      </dd>
      <dt>{t('dapp.location')}</dt>
      <dd className="mono small">
        {location} <Copy text={location} />
      </dd>
    </dl>
  )
}

function HowToUse({ address }: { address: Hex }) {
  const { t } = useWords()
  const command = `ruche run APP --tee --dataset ${address}`
  return (
    <section className="stack tight" aria-labelledby="how">
      <h2 id="how">{t('dataset.use')}</h2>
      <p className="small muted">{t('dataset.use.how')}</p>
      <p className="mono small break">
        {command} <Copy text={command} />
      </p>
    </section>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { poolQuery } from '../data/assets.ts'
import { Title } from '../frame/title.tsx'
import { usePlace } from '../network/network.tsx'
import { Id } from '../parts/hash.tsx'
import { Panel } from '../parts/panel.tsx'
import { PoolView } from '../provide/pool-view.tsx'
import { useWords } from '../words/words.tsx'

const route = getRouteApi('/pools/$address')

/** Anybody's workerpool. */
export function PoolPage() {
  const { t } = useWords()
  const address = route.useParams().address.toLowerCase()
  const pool = useQuery(poolQuery(usePlace(), address))
  return (
    <Panel query={pool} lines={10}>
      {(found) => (
        <div className="stack wide">
          <Title text={t('provide.pool', { name: found.description })}>
            <Id id={address} kind="pool" />
          </Title>
          <PoolView pool={found} />
        </div>
      )}
    </Panel>
  )
}

import { rlcAbi } from '@ruche/contracts'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { dealsQuery } from '../data/history.ts'
import { workersQuery } from '../data/pool.ts'
import { type Place, usePlace } from '../network/network.tsx'
import { Amount } from '../parts/amount.tsx'
import { useWords } from '../words/words.tsx'

const HOUR_SECONDS = 3_600

/** Everything that the hub holds for others, nRLC. */
function heldQuery({ chain, network }: Place) {
  return queryOptions({
    queryKey: ['held'],
    refetchInterval: 5_000,
    queryFn: () =>
      chain.readContract({
        address: network.token,
        abi: rlcAbi,
        functionName: 'balanceOf',
        args: [network.hub],
      }),
  })
}

/** The network in a few numbers; those that cannot be had now are left open. */
export function Glance() {
  const { t, number } = useWords()
  const place = usePlace()
  const { data: deals } = useQuery(dealsQuery(place))
  const { data: workers } = useQuery(workersQuery(place))
  const { data: held } = useQuery(heldQuery(place))
  const since = Date.now() / 1_000 - HOUR_SECONDS
  const recent = deals?.filter(({ startTime }) => startTime >= since)
  const tasks = recent?.reduce((sum, deal) => sum + deal.tasks.completed, 0)
  const figures = [
    ['explore.glance.deals', recent && number(recent.length)],
    ['explore.glance.tasks', tasks === undefined ? undefined : number(tasks)],
    ['explore.glance.workers', workers && number(workers.filter(({ connected }) => connected).length)],
    ['explore.glance.held', held === undefined ? undefined : <Amount key="held" nrlc={held} />],
  ] as const
  return (
    <dl className="card figures">
      {figures.map(([key, value]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>{value ?? '…'}</dd>
        </div>
      ))}
    </dl>
  )
}

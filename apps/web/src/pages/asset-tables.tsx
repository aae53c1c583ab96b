import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { appsQuery, poolsQuery } from '../data/assets.ts'
import { datasetsQuery } from '../data/datasets.ts'
import { scoresQuery } from '../data/history.ts'
import { workersQuery } from '../data/pool.ts'
import { usePlace } from '../network/network.tsx'
import { Id } from '../parts/hash.tsx'
import { type Column, LongTable } from '../parts/long-table.tsx'
import { Empty, Panel } from '../parts/panel.tsx'
import { Time } from '../parts/time.tsx'
import { WorkersTable } from '../provide/workers-table.tsx'
import { useWords, type Words } from '../words/words.tsx'

/** The workers of this network's pool, as its scheduler sees them, and everybody's record on the chain. */
export function Workers() {
  const { t } = useWords()
  const place = usePlace()
  const workers = useQuery(workersQuery(place))
  if (place.network.schedulerUrl === undefined) return <Scores />
  return (
    <>
      <Panel
        query={workers}
        isEmpty={(items) => items.length === 0}
        empty={<Empty title={t('provide.noWorkers')} />}
      >
        {(items) => <WorkersTable workers={items} />}
      </Panel>
      <h2>{t('explore.records')}</h2>
      <Scores />
    </>
  )
}

/** Records of workers that the hub itself keeps, best first. */
function Scores() {
  const { t } = useWords()
  const scores = useQuery(scoresQuery(usePlace()))
  const number = (name: string, cell: (row: NonNullable<typeof scores.data>[number]) => ReactNode) => ({
    name,
    width: '110px',
    isNumber: true,
    cell,
  })
  return (
    <Panel
      query={scores}
      isEmpty={(items) => items.length === 0}
      empty={<Empty title={t('explore.noWorkers')} />}
    >
      {(items) => (
        <LongTable
          label={t('explore.records')}
          rows={items}
          keyOf={({ worker }) => worker}
          columns={[
            {
              name: t('worker.worker'),
              width: 'minmax(200px, 1fr)',
              cell: ({ worker }) => <Id id={worker} kind="account" />,
            },
            number(t('worker.score'), ({ score }) => String(score)),
            number(t('worker.answers'), ({ contributionCount }) => contributionCount),
            number(t('worker.right'), ({ accurateCount }) => accurateCount),
            number(t('worker.wrong'), ({ faultyCount }) => faultyCount),
          ]}
        />
      )}
    </Panel>
  )
}

type Asset = { address: string; owner: string; dealCount: number; taskCount: bigint; time: number }

/** What registered assets of all kinds have. */
function commonColumns({ t, number }: Words): Column<Asset>[] {
  return [
    {
      name: t('explore.owner'),
      width: '190px',
      cell: ({ owner }) => <Id id={owner} kind="account" />,
    },
    {
      name: t('explore.dealCount'),
      width: '90px',
      isNumber: true,
      cell: ({ dealCount }) => number(dealCount),
    },
    { name: t('explore.tasks'), width: '90px', isNumber: true, cell: ({ taskCount }) => number(taskCount) },
    { name: t('explore.since'), width: '130px', cell: ({ time }) => <Time unixSeconds={time} /> },
  ]
}

/** Registered programs, newest first. */
export function Apps() {
  const words = useWords()
  const { t } = words
  const apps = useQuery(appsQuery(usePlace()))
  return (
    <Panel query={apps} isEmpty={(items) => items.length === 0} empty={<Empty title={t('explore.noApps')} />}>
      {(items) => (
        <LongTable
          label={t('explore.apps')}
          rows={items}
          keyOf={({ address }) => address}
          columns={[
            {
              name: t('dapp.app'),
              width: '190px',
              cell: ({ address }) => <Id id={address} kind="app" />,
            },
            { name: t('explore.name'), width: 'minmax(140px, 1fr)', cell: ({ name }) => name },
            { name: t('explore.type'), width: '90px', cell: ({ type }) => type },
            ...commonColumns(words),
          ]}
        />
      )}
    </Panel>
  )
}

/** Registered datasets, newest first. */
export function Datasets() {
  const words = useWords()
  const { t } = words
  const datasets = useQuery(datasetsQuery(usePlace()))
  return (
    <Panel
      query={datasets}
      isEmpty={(items) => items.length === 0}
      empty={<Empty title={t('explore.noDatasets')} />}
    >
      {(items) => (
        <LongTable
          label={t('explore.datasets')}
          rows={items}
          keyOf={({ address }) => address}
          columns={[
            {
              name: t('order.dataset'),
              width: '190px',
              cell: ({ address }) => <Id id={address} kind="dataset" />,
            },
            { name: t('explore.name'), width: 'minmax(140px, 1fr)', cell: ({ name }) => name },
            ...commonColumns(words),
          ]}
        />
      )}
    </Panel>
  )
}

/** Registered workerpools, newest first. */
export function Pools() {
  const words = useWords()
  const { t } = words
  const pools = useQuery(poolsQuery(usePlace()))
  return (
    <Panel
      query={pools}
      isEmpty={(items) => items.length === 0}
      empty={<Empty title={t('explore.noPools')} />}
    >
      {(items) => (
        <LongTable
          label={t('explore.pools')}
          rows={items}
          keyOf={({ address }) => address}
          columns={[
            {
              name: t('deal.workerpool'),
              width: '190px',
              cell: ({ address }) => <Id id={address} kind="pool" />,
            },
            { name: t('explore.name'), width: 'minmax(140px, 1fr)', cell: ({ description }) => description },
            ...commonColumns(words),
          ]}
        />
      )}
    </Panel>
  )
}

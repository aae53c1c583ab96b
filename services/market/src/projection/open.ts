import type { ChainClient } from '@ruche/chain'
import type { Address } from '@ruche/protocol'
import type { Database, Log } from '@ruche/service'
import type { Hono } from 'hono'
import { openFactReader } from './facts.chain.ts'
import type { AssetKind } from './facts.ts'
import { followProjection } from './follow.ts'
import { nouns } from './nouns/index.ts'
import { addHistoryRoutes } from './read/routes.ts'
import { openProjectionSource } from './source.ts'
import { createProjectionStore } from './store.postgres.ts'

/** The history of the chain: kept up to date by `follow`, given out by the routes. */
export function openProjection({
  client,
  chain: { registries, domain },
  hub,
  database,
  fromBlock,
  pollMs,
}: {
  client: ChainClient
  chain: { registries: Record<AssetKind, Address>; domain: { chainId: number } }
  hub: Address
  database: Database
  fromBlock: bigint
  pollMs: number
}) {
  const store = createProjectionStore(database)
  const lower = (address: Address) => address.toLowerCase() as Address
  const projected = {
    hub: lower(hub),
    registries: {
      app: lower(registries.app),
      dataset: lower(registries.dataset),
      workerpool: lower(registries.workerpool),
    },
    nouns,
  }
  return {
    addRoutes: (app: Hono) =>
      addHistoryRoutes(app, { db: database.db, store, chainId: domain.chainId, hub: lower(hub) }),

    /** Follows the chain into the database until the signal is aborted. */
    follow: ({
      signal,
      log,
      onBlock,
    }: {
      signal: AbortSignal
      log: Log
      onBlock?: Parameters<typeof followProjection>[0]['onBlock']
    }) =>
      followProjection({
        projected,
        store,
        reader: openFactReader({ client, hub }),
        source: openProjectionSource({ client, hub, registries: Object.values(registries), nouns }),
        fromBlock,
        pollMs,
        signal,
        onTrouble: (error) =>
          log.warn({ error }, 'the history of the chain cannot be read now, trying again'),
        onBlock,
      }),
  }
}

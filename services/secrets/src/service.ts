import { fileURLToPath } from 'node:url'
import {
  type AppraisalPolicy,
  createEndorsementMemory,
  PRODUCTION_ROOTS,
  type TrustedRoots,
} from '@ruche/attestation'
import { createChainClient } from '@ruche/chain'
import { hubAbi } from '@ruche/contracts'
import { verifyDevelopmentRoot } from '@ruche/enclave'
import type { Hex } from '@ruche/protocol'
import {
  addHealth,
  addMetrics,
  createApp,
  measureRequests,
  openDatabase,
  openMetrics,
  type Served,
  type ServiceContext,
  serve,
} from '@ruche/service'
import { cors } from 'hono/cors'
import { Counter } from 'prom-client'
import { openCollateralFolder } from './collateral.ts'
import { openChainFacts } from './facts.chain.ts'
import { followOrders } from './follow.ts'
import { addIexecRoutes } from './iexec-routes.ts'
import type { KeyWrapper } from './master-key.ts'
import { addRoutes, secretsStatuses } from './routes.ts'
import type { Broker } from './signatures.ts'
import { createStore } from './store.postgres.ts'
import { openVault } from './vault.ts'

/** What the service needs to run. */
export type SecretsOptions = {
  rpcUrl: string
  /** A node of another chain is refused. */
  chainId: number
  hub: Hex
  fromBlock: bigint
  confirmations: number
  databaseUrl: string
  master: KeyWrapper
  previousMaster?: KeyWrapper | undefined
  broker: Broker
  collateralFolder: string
  /** sha-256 of a development root: believed instead of those of hardware. */
  developmentRoot?: Hex | undefined
  isProduction: boolean
  defaultPolicy: AppraisalPolicy
  host: string
  /** 0 takes any free port. */
  port: number
  pollMs: number
}

/** How often used challenges that have ended are forgotten. */
const FORGET_EVERY_MS = 60_000

/**
 * Starts the service. Replicas may share a database, if they share the master key and the broker's.
 *
 * @throws DEVELOPMENT_ROOT_REFUSED, MASTER_KEY_UNUSABLE, CHAIN_UNREACHABLE, CHAIN_WRONG_ID, DATABASE_UNAVAILABLE, PORT_IN_USE
 */
export async function startSecrets(options: SecretsOptions, context: ServiceContext): Promise<Served> {
  const { chainId, hub, broker, confirmations, developmentRoot, defaultPolicy, isProduction, host, port } =
    options
  const { signal, log, onStop, fail } = context
  verifyDevelopmentRoot({ root: developmentRoot, chainId, isProduction })
  const at = { url: options.rpcUrl, chainId, errors: hubAbi, pollMs: options.pollMs }
  const client = createChainClient({ ...at, isTold: true })
  const reader = createChainClient({ ...at, gathersCalls: true })
  const chain = await openChainFacts({ client, reader, hub, confirmations })
  const database = await openDatabase({
    url: options.databaseUrl,
    migrationsFolder: fileURLToPath(new URL('../migrations', import.meta.url)),
  })
  onStop(() => database.close())
  const store = createStore(database)
  const nowMs = Date.now
  const vault = await openVault({
    store,
    master: options.master,
    previous: options.previousMaster,
    nowMs: nowMs(),
  })
  const roots: TrustedRoots =
    developmentRoot === undefined ? PRODUCTION_ROOTS : { intel: [developmentRoot], amd: [] }
  const appraiser = {
    roots,
    collateral: openCollateralFolder(options.collateralFolder),
    store,
    memory: createEndorsementMemory(),
  }

  const registry = openMetrics({ service: 'secrets' })
  const outcomes = new Counter({
    name: 'ruche_secrets_releases_total',
    help: 'Release requests by how they ended',
    labelNames: ['outcome'],
    registers: [registry],
  })
  const app = createApp({ log, statuses: secretsStatuses })
  app.use(cors())
  app.use(measureRequests(registry))
  addHealth(app, {
    checks: { database: () => database.ping(), chain: async () => void (await client.getBlockNumber()) },
  })
  addMetrics(app, registry)
  const owners = { chain, store, vault, broker: broker.address, nowMs }
  addRoutes(app, {
    parts: { chain, store, vault, appraiser, broker, defaultPolicy, nowMs },
    owners,
    info: {
      chainId,
      hub,
      broker: broker.address.toLowerCase() as Hex,
      ...(developmentRoot === undefined ? {} : { developmentRoot }),
      confirmations,
      defaultPolicy: defaultPolicy as unknown as Record<string, unknown>,
    },
    tell: (outcome) => outcomes.inc({ outcome }),
  })
  addIexecRoutes(app, owners)

  const following = followOrders({
    client,
    hub,
    fromBlock: options.fromBlock,
    store,
    signal,
    onTrouble: (error) => log.warn({ error }, 'the chain cannot be followed now, trying again'),
  }).catch(fail)
  onStop(() => following)
  const forgetting = setInterval(() => {
    store
      .forgetChallenges(Math.floor(nowMs() / 1_000))
      .catch((error) => log.warn({ error }, 'challenges stay'))
  }, FORGET_EVERY_MS)
  onStop(() => clearInterval(forgetting))

  const served = await serve({ app, port, signal, host })
  onStop(() => served.close())
  if (developmentRoot !== undefined) {
    log.warn(
      { developmentRoot },
      'evidence of a development platform is believed: it proves nothing about hardware',
    )
  }
  log.info({ url: served.url, hub, chainId, broker: broker.address }, 'listening')
  return served
}

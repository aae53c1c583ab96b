import type { Network } from '@ruche/api'
import { type ChainClient, readDeal } from '@ruche/chain'
import { addHealth, addMetrics, createApp, type Database, type Log, type openMetrics } from '@ruche/service'
import type { Hono } from 'hono'
import type { Hex } from 'viem'
import type { Access } from './access.ts'
import { listAnswers } from './answers.ts'
import type { Credibility } from './credibility.ts'
import type { EarningsStore } from './earnings/earnings-store.ts'
import { addHistory } from './history.ts'
import { withIexecApi } from './iexec/routes.ts'
import { addInvitation } from './invitation.ts'
import type { Ledger } from './ledger.ts'
import type { LogStore } from './logs/log-store.ts'
import { createLogins } from './logs/logins.ts'
import { addLogRoutes } from './logs/routes.ts'
import type { Team } from './peers/team.ts'
import { addRoutes } from './routes.ts'
import type { Store, WorkerRecord } from './store.ts'
import type { Address } from './task.ts'

const STATUSES = {
  TASK_UNKNOWN: 404,
  INVITATION_MISSING: 404,
  LOG_LOGIN_MISSING: 401,
  LOGS_OF_OTHERS: 403,
} as const

/** Everything that a scheduler answers over HTTP, at one origin. */
export function createApi({
  chain: { client, hub, chainId },
  workerpool,
  access,
  network,
  store,
  logs,
  database,
  books,
  ledger,
  team,
  believe,
  metrics,
  nowMs,
  log,
  signal,
}: {
  chain: { client: ChainClient; hub: Address; chainId: number }
  workerpool: Address
  access: Access
  /** What workers are invited to; undefined for a pool that invites nobody. */
  network: Network | undefined
  store: Store
  logs: LogStore
  database: Database
  books: Pick<EarningsStore, 'list'>
  ledger: Pick<Ledger, 'head'>
  team: Pick<Team, 'fleet' | 'holds'>
  believe: (workers: readonly WorkerRecord[]) => Credibility
  metrics: ReturnType<typeof openMetrics>
  nowMs: () => number
  log: Log
  signal: AbortSignal
}): Hono {
  const app = createApp({ log, statuses: STATUSES })
  addMetrics(app, metrics)
  const facts = () => ({ role: team.holds() ? 'leader' : 'standby' })
  addHealth(app, { checks: { database: () => database.ping() }, facts })
  addInvitation(app, { workerpool, access, network })
  addRoutes(app, { store, ledger, sessions: () => team.fleet, believe, nowMs })
  addHistory(app, { listAnswers: (query) => listAnswers(database, query), listEarnings: books.list })
  const findRequester = async (dealId: Hex) => (await readDeal({ client, hub }, dealId))?.requester
  const logins = createLogins({ chainId, nowMs })
  addLogRoutes(app, { store, logs, logins, findRequester, sessions: () => team.fleet, signal })
  return withIexecApi(app, { store, logs, logins, findRequester, chainId, nowMs })
}

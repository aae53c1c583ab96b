export { createApp } from './app.ts'
export { readConfig } from './config.ts'
export { type Database, openDatabase } from './database.ts'
export {
  databaseCodeOf,
  isDatabaseConflict,
  isUniqueViolation,
  toDatabaseFailure,
} from './database-errors.ts'
export type { Db, Tx } from './db.ts'
export * from './errors.ts'
export { addHealth, type ReadinessCheck } from './health.ts'
export { type Served, serve } from './http.ts'
export { type KeptSession, openKeptSession } from './kept-session.ts'
export { limitBody } from './limit-body.ts'
export type { Channel } from './listen.ts'
export { type Log, type LogLevel, logLevels, openLog } from './log.ts'
export { addMetrics, measureRequests, openMetrics } from './metrics.ts'
export { freePort, type RunningPostgres, startPostgres } from './postgres/start.ts'
export { chassisStatuses, problems, type Statuses } from './problems.ts'
export { parseRequest, readJson, readQuery } from './requests.ts'
export { exitCodeOf, runService, type ServiceContext } from './stop.ts'

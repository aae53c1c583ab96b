export * from './anvil.ts'
export * from './client.ts'
export { type BlockPoint, type Cursor, encodeCursor, parseCursor } from './cursor.ts'
export * from './data-rules.ts'
export * from './deploy/index.ts'
export * from './errors.ts'
export {
  type CursorStore,
  type FollowOptions,
  type FollowProgress,
  follow,
  followLogs,
  type LogBatch,
  type Rollback,
} from './follower.ts'
export * from './hub.ts'
export { type DecodedLog, type LogPlace, type LogSource, openLogSource } from './log-source.ts'
export { checkSignature, readOrderFacts } from './order-facts.ts'
export { pause } from './pause.ts'
export * from './rounds.ts'
export * from './sender.ts'
export type { TransactionRequest } from './transaction.ts'
export type { WaitOptions } from './wait.ts'

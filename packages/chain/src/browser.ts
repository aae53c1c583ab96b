/** What a web page uses of this package: everything but the local chain, deployment and the sender of a daemon. */
export * from './client.ts'
export * from './errors.ts'
export * from './hub.ts'
export { checkSignature } from './order-facts.ts'
export { pause } from './pause.ts'
export * from './rounds.ts'
export type { SentTransaction } from './sender.ts'
export type { TransactionRequest } from './transaction.ts'

/** What a web page uses of this package. */
export { cidOfDigest } from './cid.ts'
export * from './client.ts'

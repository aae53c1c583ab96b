/** What browsers can do too: nothing here needs Node. */
export { generateKey } from './new-key.ts'
export { sealBlob } from './seal-blob.ts'
export { splitSecret } from './split-secret.ts'

export { type DatasetFormat, decryptDataset, encryptDataset } from './dataset.ts'
export { decryptCbc, encryptCbc } from './dataset-cbc.ts'
export { encryptResult } from './encrypt-result.ts'
export {
  generateMessageKeys,
  type MessageKeys,
  openMessage,
  sealMessage,
} from './hpke.ts'
export type { MessageContext, SealedMessage } from './hpke-seal.ts'
export { parseKey } from './key.ts'
export { generateKey } from './new-key.ts'
export type { ByteSource } from './pieces.ts'
export {
  AGE_RESULT_FILE,
  decryptResult,
  generateResultIdentity,
  parseResultKey,
  type ResultFile,
  type ResultKey,
  RSA_KEY_FILE,
  RSA_RESULT_FILE,
  recipientOf,
} from './result.ts'
export { type RandomAccess, seal, unseal, unsealRange } from './sealed.ts'
export { isShare, joinShares, parseShare } from './shares.ts'
export { splitSecret } from './split-secret.ts'
export { unzipInto } from './unzip.ts'
export { zipOfFolder } from './zip-folder.ts'

import { z } from 'zod'
import { datasetOrderSchema } from './order.ts'
import { addressSchema, bytesSchema, uintSchema, wordSchema } from './primitives.ts'

type Hex = `0x${string}`

/**
 * Whose secret it is, and what for: the key of a dataset, what an app's developer gives its app, what a requester gives its tasks,
 * and what belongs to an account (the key for its results).
 */
export const SECRET_KINDS = ['dataset', 'app', 'requester', 'account'] as const

/** The name of a dataset's only secret, and of the one that an app sees as `IEXEC_APP_DEVELOPER_SECRET`. */
export const ONLY_SECRET = '1'
/** The key of an app's program, where that is encrypted. */
export const APP_KEY_NAME = 'app-key'
/** The account's secret that results are encrypted with (iExec SDK 9). */
export const RESULT_KEY_NAME = 'iexec-result-encryption-public-key'
/** Longest secret, bytes (iExec SMS 9). */
export const SECRET_BYTES_MAX = 4_096
/** How far ahead a request may be signed, seconds. */
export const REQUEST_AHEAD_SECONDS_MAX = 3_600

const kindSchema = z.enum(SECRET_KINDS)
const nameSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'expected 1 to 64 letters, digits, - or _')
const versionSchema = z.number().int().min(1).max(2_147_483_647)
const deadlineSchema = z.number().int().positive()

/** Domain of everything signed for a secrets service: the service is named by its broker's address. */
export function secretsDomain({ chainId, broker }: { chainId: number; broker: Hex }) {
  return { name: 'Ruche Secrets', version: '1', chainId, verifyingContract: broker } as const
}

/** EIP-712 types of the requests of owners, and of a worker's release request. */
export const secretsTypes = {
  SecretWrite: [
    { name: 'kind', type: 'string' },
    { name: 'subject', type: 'address' },
    { name: 'name', type: 'string' },
    { name: 'valueDigest', type: 'bytes32' },
    { name: 'version', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
  SecretRemove: [
    { name: 'kind', type: 'string' },
    { name: 'subject', type: 'address' },
    { name: 'name', type: 'string' },
    { name: 'version', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
  PolicyWrite: [
    { name: 'subject', type: 'address' },
    { name: 'policyHash', type: 'bytes32' },
    { name: 'version', type: 'uint256' },
    { name: 'deadline', type: 'uint256' },
  ],
  RecordsRead: [
    { name: 'subject', type: 'address' },
    { name: 'deadline', type: 'uint256' },
  ],
  ReleaseRequest: [
    { name: 'taskId', type: 'bytes32' },
    { name: 'worker', type: 'address' },
    { name: 'publicKey', type: 'bytes32' },
    { name: 'enclaveKey', type: 'address' },
    { name: 'nonce', type: 'bytes32' },
  ],
} as const

/** Stores a version of a secret: one more than the newest, so that a signature works once. */
export const secretWriteSchema = z.object({
  kind: kindSchema,
  subject: addressSchema,
  name: nameSchema,
  value: z.string().min(1).max(SECRET_BYTES_MAX),
  version: versionSchema,
  deadline: deadlineSchema,
  sign: bytesSchema,
})

/** Forgets every version up to this one. */
export const secretRemoveSchema = secretWriteSchema.omit({ value: true })

/** Says which code may have the secrets of a dataset or app; the policy's own form is that of `@ruche/attestation`. */
export const policyWriteSchema = z.object({
  subject: addressSchema,
  policy: z.record(z.string(), z.unknown()),
  version: versionSchema,
  deadline: deadlineSchema,
  sign: bytesSchema,
})

/** Asks for what the service knows about a dataset, an app or an account; for its owner alone. */
export const recordsReadSchema = z.object({
  subject: addressSchema,
  deadline: deadlineSchema,
  sign: bytesSchema,
  /** First line of the audit to give. */
  from: z.number().int().min(1).default(1),
})

/** One version of a secret, without its value. */
export const secretRecordSchema = z.object({
  kind: kindSchema,
  name: z.string(),
  version: versionSchema,
  createdAt: z.string(),
  removedAt: z.string().optional(),
})

/** One line of an audit: `hash` = sha-256 of `previous` (32 bytes) and the entry's canonical JSON. */
export const auditLineSchema = z.object({
  sequence: z.number().int().min(1),
  previous: wordSchema,
  hash: wordSchema,
  /** JSON text exactly as it was hashed. */
  entry: z.string(),
})

export const auditEntrySchema = z.object({
  at: z.string(),
  event: z.enum(['secret-set', 'secret-removed', 'policy-set', 'released', 'refused']),
  subject: addressSchema,
  details: z.record(z.string(), z.unknown()),
})

export const recordsSchema = z.object({
  secrets: z.array(secretRecordSchema),
  policies: z.array(z.object({ version: versionSchema, policyHash: wordSchema, createdAt: z.string() })),
  audit: z.array(auditLineSchema),
})

/** What a service says about itself. */
export const secretsInfoSchema = z.object({
  chainId: z.number().int().positive(),
  hub: addressSchema,
  /** Signs what it says, and authorizes the keys of enclaves. */
  broker: addressSchema,
  /** sha-256 of a development root; absent where only hardware is believed. */
  developmentRoot: wordSchema.optional(),
  /** Blocks on top of one before it is believed. */
  confirmations: z.number().int().nonnegative(),
  /** The policy for secrets whose owner set none. */
  defaultPolicy: z.record(z.string(), z.unknown()),
})

export const challengeRequestSchema = z.object({ taskId: wordSchema, worker: addressSchema })
/** `nonce` is good for one release request of this task and worker, until `expiresAt` (Unix seconds). */
export const challengeSchema = z.object({ nonce: wordSchema, expiresAt: z.number().int() })

/** Datasets of one task, where a deal names them in bulk (iExec SDK 9). */
export const BULK_DATASETS_MAX = 100

/** Largest quote that is read, bytes; the kernel passes on no larger one. */
export const QUOTE_BYTES_MAX = 32_768

/** Largest table of certificates that is read, bytes; a host gives four pages. */
export const CERTIFICATES_BYTES_MAX = 16_384

const base64Schema = (bytesMax: number) =>
  z
    .base64()
    .max(Math.ceil(bytesMax / 3) * 4)
    .transform(decodeBase64)

/** A loop: quotes are long, and a call for each letter takes longer than all other checks of a request. */
function decodeBase64(text: string): Uint8Array {
  const binary = atob(text)
  const bytes = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}

export const releaseRequestSchema = z.object({
  taskId: wordSchema,
  worker: addressSchema,
  /** X25519, of this request alone; made inside. */
  publicKey: wordSchema,
  /** Address of the key that will sign the result; made inside. */
  enclaveKey: addressSchema,
  nonce: wordSchema,
  quote: base64Schema(QUOTE_BYTES_MAX),
  /** SNP: the table of certificates that the kernel gave with the report; used where the service has none for the chip. */
  certificates: base64Schema(CERTIFICATES_BYTES_MAX).optional(),
  /** The workerpool owner's signature over worker, task and no enclave: the seat. */
  seat: bytesSchema,
  /** The worker's, over `ReleaseRequest`. */
  sign: bytesSchema,
  /** Of a deal with datasets in bulk: the orders by which their owners let this task use them. */
  datasetOrders: z.array(datasetOrderSchema).max(BULK_DATASETS_MAX).default([]),
})

export const releaseSchema = z.object({
  /** HPKE: encapsulated key and cipher text of a payload, hexadecimal. */
  enc: bytesSchema,
  ct: z.string().regex(/^0x([0-9a-fA-F]{2})+$/),
  /** What the cipher text is bound to besides: dataset (zero: none) and version of its key. */
  dataset: addressSchema,
  keyVersion: z.number().int().nonnegative(),
  /** The broker's signature that lets `worker` contribute with `enclaveKey`. */
  authorization: bytesSchema,
})

/** An asset of the deal as it is registered: where it is (bytes as on chain) and its checksum. */
const assetSchema = z.object({ address: addressSchema, multiaddr: bytesSchema, checksum: wordSchema })

/** What the owner of a dataset or app lets out of a run; the enclave sees to it. */
const egressSchema = z.object({
  /** Of all files together; 0 for any number. */
  outputBytesMax: uintSchema,
  /** As `parseOutputSchema` reads it; empty for anything. */
  outputSchema: z.string(),
})

/** What is sealed to an enclave. The terms come from the chain, so that the host cannot change what is run. */
export const releasePayloadSchema = z.object({
  terms: z.object({
    dealId: wordSchema,
    taskId: wordSchema,
    index: uintSchema,
    worker: addressSchema,
    app: assetSchema.extend({ type: z.string() }),
    dataset: assetSchema.optional(),
    /** In bulk, in the order of their orders. */
    datasets: z.array(assetSchema).default([]),
    /** Of everybody whose secrets these are: a result must keep them all. */
    egress: z.array(egressSchema).default([]),
    params: z.string(),
    startTime: uintSchema,
    botFirst: uintSchema,
    botSize: uintSchema,
    maxRuntimeSeconds: uintSchema,
    hasCallback: z.boolean(),
  }),
  secrets: z.object({
    datasetKey: z.string().optional(),
    /** In bulk, by address. */
    datasetKeys: z.record(z.string(), z.string()).default({}),
    appSecret: z.string().optional(),
    /** Opens the app's program. */
    appKey: z.string().optional(),
    /** By the number under which the program sees it. */
    requesterSecrets: z.record(z.string(), z.string()),
    /** The beneficiary's, where the deal asks for an encrypted result. */
    resultKey: z.string().optional(),
  }),
})

/** Evidence behind an authorization, for anybody to check again. */
export const evidenceSchema = z.object({
  taskId: wordSchema,
  worker: addressSchema,
  enclaveKey: addressSchema,
  publicKey: wordSchema,
  nonce: wordSchema,
  quote: z.base64(),
  collateral: z.string(),
  verifiedAtSeconds: z.number().int(),
})

export type SecretKind = (typeof SECRET_KINDS)[number]
export type SecretWrite = z.infer<typeof secretWriteSchema>
export type SecretRemove = z.infer<typeof secretRemoveSchema>
export type PolicyWrite = z.infer<typeof policyWriteSchema>
export type RecordsRead = z.infer<typeof recordsReadSchema>
export type SecretRecord = z.infer<typeof secretRecordSchema>
export type AuditLine = z.infer<typeof auditLineSchema>
export type AuditEntry = z.infer<typeof auditEntrySchema>
export type SecretsInfo = z.infer<typeof secretsInfoSchema>
export type ReleaseRequest = z.infer<typeof releaseRequestSchema>
export type Release = z.infer<typeof releaseSchema>
export type ReleasePayload = z.infer<typeof releasePayloadSchema>
export type Egress = z.infer<typeof egressSchema>
export type EvidenceRecord = z.infer<typeof evidenceSchema>

import type { AuditEntry, AuditLine, EvidenceRecord, SecretKind, SecretRecord } from '@ruche/api'
import type { Hex } from '@ruche/protocol'

/** Which secret; a cipher text is good at its own place only. */
export type Place = { kind: SecretKind; subject: Hex; name: string; version: number }

/** A value as the database holds it: AES-256-GCM under a data key, itself wrapped by the master key. */
export type SealedValue = { dataKeyId: number; nonce: string; cipherText: string }

export type DataKeyRow = {
  id: number
  purpose: 'values' | 'challenges'
  wrapped: string
  isRetired: boolean
  createdAt: Date
}

/** The newest version of a secret. */
export type StoredSecret = { place: Place; sealed: SealedValue }

/** Which secret, whatever its version. */
export type SecretName = { kind: SecretKind; subject: Hex; name: string }

export type PolicyRecord = {
  version: number
  policyHash: Hex
  policy: Record<string, unknown>
  createdAt: Date
}

/** The orders behind a deal, and the block that made it. */
export type DealOrders = { dealId: Hex; appHash: Hex; datasetHash: Hex; blockNumber: bigint }
/** The same, and which of the two their owners closed. */
export type DealStanding = DealOrders & { closed: { app: boolean; dataset: boolean } }
export type ClosedOrder = { orderHash: Hex; blockNumber: bigint }

/** The questions the service asks of its database. */
export interface Store {
  listDataKeys(): Promise<DataKeyRow[]>
  /** Does nothing when a key of this purpose is in use already. */
  addDataKey(key: { purpose: DataKeyRow['purpose']; wrapped: string }): Promise<void>
  setWrapped(id: number, wrapped: string): Promise<void>
  /** All or nothing: adds the key, writes every value as `reseal` gives it, and removes the old key. */
  replaceDataKey(change: {
    retiredId: number
    wrapped: string
    reseal: (rows: readonly StoredSecret[], fresh: DataKeyRow) => Promise<StoredSecret[]>
  }): Promise<void>

  /** The newest version; undefined when there is none, or it was removed. */
  findSecret(name: SecretName): Promise<StoredSecret | undefined>
  /** Every version that has a value, oldest first. */
  listVersions(name: SecretName): Promise<StoredSecret[]>
  /** The version that would be written next. */
  nextVersion(name: SecretName): Promise<number>
  /** Writes a version and its line of the audit; false when that version is there. */
  addSecret(secret: StoredSecret, entry: AuditEntry): Promise<boolean>
  /** Forgets the values of every version up to this one; gives how many. */
  removeSecret(name: SecretName, version: number, entry: AuditEntry): Promise<number>
  listSecrets(subject: Hex): Promise<SecretRecord[]>

  findPolicy(subject: Hex): Promise<PolicyRecord | undefined>
  listPolicies(subject: Hex): Promise<PolicyRecord[]>
  addPolicy(subject: Hex, policy: Omit<PolicyRecord, 'createdAt'>, entry: AuditEntry): Promise<boolean>

  /** Remembers a challenge until it ends; false when it was used before. */
  useChallenge(nonce: Hex, expiresAt: number): Promise<boolean>
  /** Forgets challenges that have ended. */
  forgetChallenges(nowSeconds: number): Promise<void>

  /** Adds a line to the audit of each entry's subject. With a key, only once for that key. */
  append(entries: readonly AuditEntry[], onceFor?: string): Promise<void>
  /** Adds lines and evidence together. */
  recordRelease(entries: readonly AuditEntry[], evidence: EvidenceRecord): Promise<void>
  listAudit(subject: Hex, from: number, limit: number): Promise<AuditLine[]>
  listEvidence(taskId: Hex): Promise<EvidenceRecord[]>

  /** The highest number of collateral seen for a family of platforms, this one included. */
  raiseCollateral(family: string, number: number): Promise<number>

  findDealOrders(dealId: Hex): Promise<DealStanding | undefined>
  loadCursor(): Promise<string | undefined>
  recordOrders(news: {
    deals: readonly DealOrders[]
    closed: readonly ClosedOrder[]
    cursor: string
  }): Promise<void>
  /** Forgets what blocks after this one said. */
  rollBack(toBlock: bigint, cursor: string | undefined): Promise<void>
}

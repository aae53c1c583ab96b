import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { secretCorrupt } from './errors.ts'
import type { KeyWrapper } from './master-key.ts'
import type { DataKeyRow, Place, SealedValue, Store } from './store.ts'

/** Encrypts what goes into the database and decrypts what comes out. */
export type Vault = {
  seal(place: Place, value: string): SealedValue
  /** @throws SECRET_CORRUPT */
  open(place: Place, sealed: SealedValue): string
  /** Key of the challenges, the same for all replicas. */
  challengeKey: Buffer
}

/** A data key older than this is replaced at the next start. */
const DATA_KEY_DAYS = 90
const DAY_MS = 86_400_000

/**
 * Opens the vault: unwraps the data keys, makes those that are missing, replaces the one that is old, and wraps anew what another
 * master key wrapped.
 *
 * @param previous - The master key before this one, while it is being replaced.
 * @throws MASTER_KEY_UNUSABLE, KEY_SERVICE_UNAVAILABLE
 */
export async function openVault({
  store,
  master,
  previous,
  nowMs,
}: {
  store: Store
  master: KeyWrapper
  previous?: KeyWrapper | undefined
  nowMs: number
}): Promise<Vault> {
  if (previous !== undefined) await rewrap({ store, master, previous })
  await ensureKey({ store, master, purpose: 'challenges' })
  await ensureKey({ store, master, purpose: 'values' })
  let opened = await unwrapAll(await store.listDataKeys(), master)
  const active = opened.find(({ row }) => row.purpose === 'values' && !row.isRetired)!
  if (nowMs - active.row.createdAt.getTime() > DATA_KEY_DAYS * DAY_MS) {
    opened = await replaceDataKey({ store, master, opened, retired: active.row })
  }
  return vaultOf(opened)
}

type OpenKey = { row: DataKeyRow; key: Buffer }

/** Wraps under the new master key whatever only the old one opens. */
async function rewrap({
  store,
  master,
  previous,
}: {
  store: Store
  master: KeyWrapper
  previous: KeyWrapper
}): Promise<void> {
  for (const row of await store.listDataKeys()) {
    const isOurs = await master.unwrap(row.wrapped).then(
      () => true,
      () => false,
    )
    if (!isOurs) await store.setWrapped(row.id, await master.wrap(await previous.unwrap(row.wrapped)))
  }
}

async function ensureKey({
  store,
  master,
  purpose,
}: {
  store: Store
  master: KeyWrapper
  purpose: DataKeyRow['purpose']
}): Promise<void> {
  const known = await store.listDataKeys()
  if (known.some((row) => row.purpose === purpose && !row.isRetired)) return
  // Of two replicas that start together, one wins; both then read the winner's.
  await store.addDataKey({ purpose, wrapped: await master.wrap(randomBytes(32)) })
}

async function unwrapAll(rows: readonly DataKeyRow[], master: KeyWrapper): Promise<OpenKey[]> {
  return await Promise.all(rows.map(async (row) => ({ row, key: await master.unwrap(row.wrapped) })))
}

/** Encrypts every value anew; the old key is forgotten when none is left under it. */
async function replaceDataKey({
  store,
  master,
  opened,
  retired,
}: {
  store: Store
  master: KeyWrapper
  opened: OpenKey[]
  retired: DataKeyRow
}): Promise<OpenKey[]> {
  const wrapped = await master.wrap(randomBytes(32))
  await store.replaceDataKey({
    retiredId: retired.id,
    wrapped,
    reseal: async (rows, fresh) => {
      const old = vaultOf(opened)
      const renewed = vaultOf(
        [...opened, ...(await unwrapAll([fresh], master))].filter(({ row }) => row.id !== retired.id),
      )
      return rows.map(({ place, sealed }) => ({
        place,
        sealed: renewed.seal(place, old.open(place, sealed)),
      }))
    },
  })
  return unwrapAll(await store.listDataKeys(), master)
}

function vaultOf(keys: readonly OpenKey[]): Vault {
  const byId = new Map(keys.map(({ row, key }) => [row.id, key]))
  const active = keys.findLast(({ row }) => row.purpose === 'values' && !row.isRetired)!
  return {
    challengeKey: keys.find(({ row }) => row.purpose === 'challenges')!.key,

    seal(place, value) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', active.key, nonce)
      cipher.setAAD(contextOf(place, active.row.id))
      const cipherText = Buffer.concat([cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return {
        dataKeyId: active.row.id,
        nonce: nonce.toString('base64'),
        cipherText: cipherText.toString('base64'),
      }
    },

    open(place, { dataKeyId, nonce, cipherText }) {
      const key = byId.get(dataKeyId)
      const what = `${place.kind} ${place.subject} ${place.name}`
      if (key === undefined) throw secretCorrupt(what)
      const bytes = Buffer.from(cipherText, 'base64')
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64'), {
          authTagLength: 16,
        })
        decipher.setAAD(contextOf(place, dataKeyId))
        decipher.setAuthTag(bytes.subarray(-16))
        return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')
      } catch {
        throw secretCorrupt(what)
      }
    },
  }
}

function contextOf({ kind, subject, name, version }: Place, dataKeyId: number): Buffer {
  return Buffer.from(JSON.stringify([kind, subject, name, version, dataKeyId]))
}

import { fileURLToPath } from 'node:url'
import { type AuditEntry, findAuditBreak } from '@ruche/api'
import type { Hex } from '@ruche/protocol'
import { type Database, openDatabase, type RunningPostgres } from '@ruche/service'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openServer } from './fixture/service.ts'
import { createStore } from './store.postgres.ts'
import type { Store } from './store.ts'

let server: RunningPostgres
let databases: Database[]
/** Two replicas of the service on one database. */
let stores: [Store, Store]

beforeAll(async () => {
  server = await openServer()
  const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))
  const open = () => openDatabase({ url: server.url, name: 'records', migrationsFolder })
  databases = [await open(), await open()]
  stores = [createStore(databases[0]!), createStore(databases[1]!)]
})

afterAll(async () => {
  for (const database of databases ?? []) await database.close()
  await server?.stop()
})

const subjects: Hex[] = [`0x${'a1'.repeat(20)}`, `0x${'b2'.repeat(20)}`]
const entriesOf = (number: number): AuditEntry[] =>
  subjects.map((subject) => ({ at: '2026-01-01', event: 'released', subject, details: { number } }))
const word = (number: number): Hex => `0x${number.toString(16).padStart(64, '0')}`
const recordOf = (number: number, collateral = 'lists') => ({
  taskId: word(1),
  worker: subjects[0]!,
  enclaveKey: `0x${number.toString(16).padStart(40, '0')}` as Hex,
  publicKey: word(2),
  nonce: word(number),
  quote: 'cXVvdGU=',
  collateral,
  verifiedAtSeconds: 7,
})

test('an audit stays whole whoever writes to it: several releases at once, several replicas, and refusals', async () => {
  const [one, other] = stores
  await one.recordRelease(entriesOf(1), recordOf(1))
  for (let round = 1; round <= 4; round += 1) {
    const number = round * 10
    // The first writer remembers where the audit stood before the second wrote.
    await one.recordRelease(entriesOf(number), recordOf(number))
    await other.recordRelease(entriesOf(number + 1), recordOf(number + 1, 'newer lists'))
    await one.append([{ ...entriesOf(number + 2)[0]!, event: 'refused' }])
    await Promise.all(
      [3, 4, 5, 6].map((at) => stores[at % 2]!.recordRelease(entriesOf(number + at), recordOf(number + at))),
    )
  }
  const lines = await Promise.all(subjects.map((subject) => one.listAudit(subject, 1, 1_000)))
  expect(lines.map((each) => findAuditBreak(each))).toEqual([undefined, undefined])
  // One, then six in each round, and a refusal that concerns the first alone.
  expect(lines.map((each) => each.length)).toEqual([1 + 4 * 7, 1 + 4 * 6])
  const kept = await other.listEvidence(word(1))
  expect(kept).toHaveLength(1 + 4 * 6)
  expect(kept.find(({ nonce }) => nonce === word(11))).toEqual(recordOf(11, 'newer lists'))
})

test('a line is written with its evidence, or neither is', async () => {
  const [one] = stores
  const count = async () => (await one.listAudit(subjects[0]!, 1, 1_000)).length
  const before = await count()
  // This key has evidence for this task already.
  await expect(one.recordRelease(entriesOf(99), recordOf(1))).rejects.toThrow()
  expect(await count()).toBe(before)
})

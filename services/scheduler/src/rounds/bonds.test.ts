import { expect, test } from 'vitest'
import type { Address } from '../task.ts'
import { createBonds } from './bonds.ts'

const [rich, poor]: [Address, Address] = [`0x${'11'.repeat(20)}`, `0x${'22'.repeat(20)}`]

test('a bond is remembered for half a minute, that of one without for a second, and what was wrong not at all', async () => {
  const bonded = new Map<Address, bigint>([[rich, 5n]])
  const asked: Address[] = []
  const clock = { ms: 0 }
  const bonds = createBonds({
    ledger: {
      async readBond(worker) {
        asked.push(worker)
        return bonded.get(worker) ?? 0n
      },
    },
    nowMs: () => clock.ms,
  })
  expect(await bonds.read([rich, poor])).toEqual(
    new Map([
      [rich, 5n],
      [poor, 0n],
    ]),
  )
  await bonds.read([rich, poor, rich])
  expect(asked).toEqual([rich, poor])

  bonded.set(poor, 3n)
  clock.ms = 1_001
  expect((await bonds.read([rich, poor])).get(poor)).toBe(3n)
  expect(asked).toEqual([rich, poor, poor])

  bonded.set(rich, 0n)
  bonds.forget([rich])
  expect((await bonds.read([rich])).get(rich)).toBe(0n)
  clock.ms = 31_002
  await bonds.read([poor])
  expect(asked).toEqual([rich, poor, poor, rich, poor])
})

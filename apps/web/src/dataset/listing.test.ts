import { expect, test } from 'vitest'
import type { RegisteredDataset } from '../data/datasets.ts'
import { listDatasets } from './listing.ts'

const dataset = (name: string, time: number) => ({ address: `0x${name}`, name, time }) as RegisteredDataset
const all = [dataset('tides', 1), dataset('visits', 2), dataset('bare', 3), dataset('weather', 4)]
const said = new Map([
  ['0xtides', { description: 'Height of the sea in Brest' }],
  ['0xvisits', { description: 'Visits to a doctor' }],
])
const prices = new Map([['0xvisits', 5n]])
const names = (text: string, found: typeof said) =>
  listDatasets(all, { text, found, prices }).map(({ name }) => name)

test('what is offered comes first, then what is described, then the newest', () => {
  expect(names('', said)).toEqual(['visits', 'tides', 'weather', 'bare'])
})

test('a search finds by name, and what the market found by description', () => {
  expect(names('WEATHER', new Map())).toEqual(['weather'])
  expect(names('doctor', new Map([['0xvisits', { description: 'Visits to a doctor' }]]))).toEqual(['visits'])
  expect(names('nothing', new Map())).toEqual([])
})

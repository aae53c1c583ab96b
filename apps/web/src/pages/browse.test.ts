import { expect, test } from 'vitest'
import type { StoredApp } from '../data/catalogue.ts'
import { browse, verificationOf } from './browse.ts'

const app = (name: string, price: bigint, field?: string) =>
  ({
    app: `0x${name}`,
    name,
    price,
    manifest:
      field === undefined
        ? undefined
        : { field, title: { en: name, fr: name }, summary: { en: `does ${name}`, fr: '' } },
  }) as StoredApp
const apps = [
  app('plain', 0n),
  app('trace', 30n, 'rendering'),
  app('sql', 20n, 'data'),
  app('option', 10n, 'finance'),
]
const all = { text: '', field: undefined, sort: 'name', language: 'en' } as const
const names = (found: StoredApp[]) => found.map(({ name }) => name)

test('apps with a description come first, then by name', () => {
  expect(names(browse(apps, all))).toEqual(['option', 'sql', 'trace', 'plain'])
})

test('the cheapest come first when asked', () => {
  expect(names(browse(apps, { ...all, sort: 'price' }))).toEqual(['option', 'sql', 'trace', 'plain'])
  expect(names(browse([...apps].reverse(), { ...all, sort: 'price' }))).toEqual([
    'option',
    'sql',
    'trace',
    'plain',
  ])
})

test('the best rated come first when asked, the unrated last', () => {
  const averages = new Map([
    ['0xtrace', { average: 4.5 }],
    ['0xsql', { average: 3 }],
  ])
  expect(names(browse(apps, { ...all, sort: 'rating', averages }))).toEqual([
    'trace',
    'sql',
    'option',
    'plain',
  ])
})

test('a search finds apps that have every word, a field those of the field', () => {
  expect(names(browse(apps, { ...all, text: 'does SQ' }))).toEqual(['sql'])
  expect(names(browse(apps, { ...all, text: 'nowhere' }))).toEqual([])
  expect(names(browse(apps, { ...all, field: 'rendering' }))).toEqual(['trace'])
})

test('apps are chosen by what runs them and by what makes their results believed', () => {
  const image = { ...app('image', 1n, 'ai'), type: 'DOCKER' }
  const module = { ...app('module', 1n, 'ai'), type: 'WASM' }
  const secret = { ...app('secret', 1n, 'ai'), type: 'DOCKER', isConfidential: true }
  const some = [image, module, secret]
  expect(some.map(verificationOf)).toEqual(['agreement', 'replay', 'enclave'])
  expect(names(browse(some, { ...all, runtime: 'DOCKER' }))).toEqual(['image', 'secret'])
  expect(names(browse(some, { ...all, verification: 'replay' }))).toEqual(['module'])
})

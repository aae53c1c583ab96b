import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { readBundle, readImage } from './bundle.ts'

const manifest = await readFile(new URL('../../../../dapps/pathtracer/dapp.json', import.meta.url), 'utf8')
const file = (name: string, content = '') => new File([content], name)

test('a module alone is a program without a description', async () => {
  const { program, manifest: said, faults } = await readBundle([file('hello.wasm')])
  expect([program?.name, said, faults]).toEqual(['hello.wasm', undefined, []])
  expect((await readBundle([file('readme.md')])).faults).toEqual([{ kind: 'noProgram' }])
})

test('every file that a manifest names must be there', async () => {
  const some = [file('dapp.json', manifest), file('program.wasm')]
  expect((await readBundle(some)).faults).toEqual([
    { kind: 'missing', name: 'thumbnail.png' },
    { kind: 'missing', name: 'honeycomb.json' },
  ])
  const whole = await readBundle([...some, file('thumbnail.png'), file('honeycomb.json')])
  expect([whole.manifest?.title.en, whole.faults]).toEqual(['Path tracer', []])
})

test('a manifest that is none says where', async () => {
  const broken = JSON.stringify({ ...JSON.parse(manifest), taskSeconds: -1 })
  expect((await readBundle([file('dapp.json', broken), file('program.wasm')])).faults).toMatchObject([
    { kind: 'manifest', path: 'taskSeconds' },
  ])
  expect((await readBundle([file('dapp.json', '{')])).faults).toMatchObject([{ kind: 'manifest', path: '' }])
})

test('an image is named with its digest, so that it cannot change', () => {
  const digest = 'ab'.repeat(32)
  expect(readImage(` ghcr.io/who/what:1@sha256:${digest} `)).toEqual({
    image: `ghcr.io/who/what:1@sha256:${digest}`,
    checksum: `0x${digest}`,
  })
  expect(readImage('ghcr.io/who/what:latest')).toBeUndefined()
})

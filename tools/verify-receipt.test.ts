import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './pages.ts'

const VERIFIER = join(root, 'tools/verify-receipt.mjs')
const OTHER = `0x${'5a'.repeat(32)}`
const folder = mkdtempSync(join(tmpdir(), 'ruche-receipts-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('it takes keccak256 and nothing else from others, and is short', () => {
  const lines = readFileSync(VERIFIER, 'utf8').split('\n')
  const imports = lines.filter((line) => /^\s*import|\bimport\(/.test(line))
  expect(imports).toEqual([
    "import { readFileSync } from 'node:fs'",
    "import { keccak256 } from 'viem/utils'",
  ])
  expect(lines.length).toBeLessThan(150)
})

test.each(['bag', 'single', 'classic'])('receipts of real tasks hold: %s', (name) => {
  const path = join(root, `vectors/receipts/${name}.json`)
  const { output } = JSON.parse(readFileSync(path, 'utf8'))
  expect(execFileSync(process.execPath, [VERIFIER, path], { encoding: 'utf8' })).toBe(
    `holds by itself: ${output.digest}\n`,
  )
})

test.each([
  ['output.digest', 'the leaf is another'],
  ['proof.root', 'the path does not lead to the root'],
  ['taskId', 'the task is not keccak256(deal, index)'],
])('a receipt with another %s does not', (path, why) => {
  const receipt = JSON.parse(readFileSync(join(root, 'vectors/receipts/bag.json'), 'utf8'))
  const [outer = '', inner] = path.split('.')
  if (inner === undefined) receipt[outer] = OTHER
  else receipt[outer][inner] = OTHER
  const forged = join(folder, 'forged.json')
  writeFileSync(forged, JSON.stringify(receipt))
  const { status, stderr } = spawnSync(process.execPath, [VERIFIER, forged], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 5, stderr: `does not hold: ${why}\n` })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const CRASH = fileURLToPath(new URL('./fixture/crash.ts', import.meta.url))
const HALF = 'words-of-a-secret/'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ruche-crash-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** Crashes a process; gives what it said, and whether there is a dump here, and the secret in it. */
async function crash(kind: 'private' | 'open', dumps: 'unlimited' | '0') {
  const command = `ulimit -c ${dumps}; exec "$0" "$1" ${kind} ${HALF}`
  const child = spawn('sh', ['-c', command, process.execPath, CRASH], { cwd: folder })
  let stderr = ''
  child.stderr.on('data', (piece) => {
    stderr += piece
  })
  await once(child, 'close')
  const name = (await readdir(folder)).find((entry) => entry.startsWith('core'))
  if (name === undefined) return { stderr, isDumped: false, tellsSecret: false }
  const tellsSecret = await isIn(join(folder, name))
  await rm(join(folder, name))
  return { stderr, isDumped: true, tellsSecret }
}

/** Dumps are larger than a string can be. */
async function isIn(path: string): Promise<boolean> {
  let end = Buffer.alloc(0)
  for await (const piece of createReadStream(path, { highWaterMark: 4_194_304 })) {
    const text = Buffer.concat([end, piece as Buffer])
    if (text.includes(HALF + HALF)) return true
    end = text.subarray(-100)
  }
  return false
}

describe('a process that holds secrets', () => {
  test('leaves none in a core dump', async ({ skip }) => {
    const open = await crash('open', 'unlimited')
    skip(!open.isDumped, 'this machine writes no core dumps into the working folder')
    expect(open.tellsSecret).toBe(true)
    expect((await crash('private', 'unlimited')).tellsSecret).toBe(false)
  })

  test('opens no inspector to whoever signals it', async () => {
    expect((await crash('open', '0')).stderr).toContain('Debugger listening')
    expect((await crash('private', '0')).stderr).not.toContain('Debugger listening')
  })
})

import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openMachineReader } from './read-machine.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'ruche-machine-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function put(files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
}
const noon = new Date(2026, 0, 5, 12, 30)
const open = () => openMachineReader({ root, now: () => noon })

test('an unknown machine says only the time, and that it has no battery', async () => {
  expect(await open()(0)).toEqual({ minuteOfDay: 750, onMains: true })
})

test('the load of others is what was busy since the look before, without this worker’s share', async () => {
  const read = open()
  await put({ 'proc/stat': 'cpu  100 0 50 850 0 0 0 0 0 0\ncpu0 1 2 3\n' })
  expect(await read(0)).not.toHaveProperty('otherLoad')
  // 60 + 20 of 100 ticks were busy; this worker had one processor of four.
  await put({ 'proc/stat': 'cpu  160 0 70 865 5 0 0 0 0 0\n' })
  expect((await read(0.25)).otherLoad).toBeCloseTo(0.55, 12)
})

test('the hottest sensor counts', async () => {
  await put({
    'sys/class/thermal/thermal_zone0/temp': '41000\n',
    'sys/class/thermal/thermal_zone1/temp': '67500\n',
  })
  expect((await open()(0)).celsius).toBe(67.5)
})

test('a laptop is on mains while its adapter is', async () => {
  const adapter = (online: string) =>
    put({
      'sys/class/power_supply/BAT0/type': 'Battery\n',
      'sys/class/power_supply/AC/type': 'Mains\n',
      'sys/class/power_supply/AC/online': `${online}\n`,
    })
  await adapter('1')
  expect((await open()(0)).onMains).toBe(true)
  await adapter('0')
  expect((await open()(0)).onMains).toBe(false)
})

test('the machine is idle since its last used terminal', async () => {
  await put({ 'dev/tty1': '', 'dev/pts/0': '', 'dev/pts/ptmx': '' })
  const ago = (seconds: number) => new Date(noon.getTime() - seconds * 1_000)
  await utimes(join(root, 'dev/tty1'), ago(900), ago(900))
  await utimes(join(root, 'dev/pts/0'), ago(300), ago(300))
  expect((await open()(0)).idleSeconds).toBe(300)
})

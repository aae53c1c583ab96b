import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { TestImage } from '../../native/test/image-archive.ts'

/** A registry of its own, which asks everybody for a name and a password. */
export type TestRegistry = {
  /** `127.0.0.1:port`, the first part of the names of its images. */
  host: string
  push(name: string, image: TestImage): Promise<void>
  close(): Promise<void>
}

export const ACCOUNT = { username: 'worker', password: 'open sesame' }
/** bcrypt of the password, cost 5. */
const PASSWORD_HASH = '$2b$05$abcdefghijklmnopqrstuupx2xBUC4954936wVIjyyPHmUBFu0wCW'

/** Why there can be no registry on this machine; undefined where there can. */
export function findRegistryObstacle(): string | undefined {
  const { status } = spawnSync('docker-registry', ['--version'], { stdio: 'ignore' })
  return status === 0 ? undefined : 'docker-registry is not installed'
}

/** @param folder - Becomes its own. */
export async function startRegistry(folder: string): Promise<TestRegistry> {
  const host = `127.0.0.1:${await freePort()}`
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'accounts'), `${ACCOUNT.username}:${PASSWORD_HASH}\n`)
  const config = {
    version: 0.1,
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: join(folder, 'data') } },
    http: { addr: host },
    auth: { htpasswd: { realm: 'test', path: join(folder, 'accounts') } },
  }
  // JSON is YAML.
  await writeFile(join(folder, 'config.yml'), JSON.stringify(config))
  const service = spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' })
  const authorization = `Basic ${Buffer.from(`${ACCOUNT.username}:${ACCOUNT.password}`).toString('base64')}`
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(path.startsWith('http') ? path : `http://${host}/v2/${path}`, {
      ...init,
      headers: { authorization, ...init.headers },
    })
  for (let i = 0; ; i++) {
    if ((await ask('').catch(() => undefined))?.ok) break
    if (i === 500) throw new Error('The registry did not start.')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    host,
    async push(name, image) {
      const blob = (digest: string) => readFile(join(image.layout, 'blobs', 'sha256', digest.slice(7)))
      const text = (await blob(image.digest)).toString()
      const manifest = JSON.parse(text) as {
        mediaType: string
        config: { digest: string }
        layers: { digest: string }[]
      }
      for (const { digest } of [manifest.config, ...manifest.layers]) {
        const { headers } = await ask(`${name}/blobs/uploads/`, { method: 'POST' })
        const place = headers.get('location') as string
        const { status } = await ask(`${place}&digest=${digest}`, {
          method: 'PUT',
          body: new Uint8Array(await blob(digest)),
        })
        if (status !== 201) throw new Error(`The registry answered ${status} to a part.`)
      }
      const headers = { 'content-type': manifest.mediaType }
      const { status } = await ask(`${name}/manifests/latest`, { method: 'PUT', headers, body: text })
      if (status !== 201) throw new Error(`The registry answered ${status} to a manifest.`)
    },
    async close() {
      const ended = once(service, 'exit')
      service.kill('SIGKILL')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

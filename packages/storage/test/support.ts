import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { GatewayOptions } from '../src/index.ts'
import { createGateway } from '../src/index.ts'

/** Runs `use` with a folder that is gone afterwards. */
export async function withFolder<Result>(use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'ruche-storage-'))
  try {
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs `use` with the address of a gateway on a free port of 127.0.0.1, closed afterwards. */
export async function withGateway<Result>(
  options: GatewayOptions,
  use: (url: string) => Promise<Result>,
): Promise<Result> {
  const { server, url } = await new Promise<{ server: ReturnType<typeof serve>; url: string }>((resolve) => {
    const started = serve(
      { fetch: createGateway(options).fetch, hostname: '127.0.0.1', port: 0 },
      ({ port }) => resolve({ server: started, url: `http://127.0.0.1:${port}` }),
    )
  })
  try {
    return await use(url)
  } finally {
    await new Promise((resolve) => {
      server.close(resolve)
      if ('closeAllConnections' in server) server.closeAllConnections()
    })
  }
}

export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  return Buffer.concat(await collect(chunks))
}

export async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

/** Byte i is i mod 251: chunks of a power of two all differ. */
export function pattern(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => index % 251)
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readConfig } from './config.ts'

const schema = z.object({
  RUCHE_PORT: z.coerce.number().int().max(65_535).default(4_000),
  RUCHE_RPC_URL: z.url(),
  RUCHE_PRIVATE_KEY: z.string().regex(/^0x[0-9a-f]{64}$/),
})
const key = `0x${'ab'.repeat(32)}`

describe('readConfig', () => {
  test('types what it reads and fills in defaults', () => {
    const env = { RUCHE_RPC_URL: 'http://127.0.0.1:8545', RUCHE_PRIVATE_KEY: key, PATH: '/bin' }
    expect(readConfig(schema, env)).toEqual({
      RUCHE_PORT: 4_000,
      RUCHE_RPC_URL: 'http://127.0.0.1:8545',
      RUCHE_PRIVATE_KEY: key,
    })
  })

  test('counts an empty value as missing', () => {
    const env = { RUCHE_PORT: ' ', RUCHE_RPC_URL: 'http://127.0.0.1:8545', RUCHE_PRIVATE_KEY: key }
    expect(readConfig(schema, env).RUCHE_PORT).toBe(4_000)
  })

  test('names every wrong variable at once, with what was expected and what was given', () => {
    const read = () => readConfig(schema, { RUCHE_PORT: '70000', RUCHE_PRIVATE_KEY: key })
    expect(read).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        message:
          'The configuration is not usable: RUCHE_PORT: expected at most 65535, received "70000"; RUCHE_RPC_URL: expected a value, received nothing.',
        hint: 'Set RUCHE_PORT, RUCHE_RPC_URL and start again.',
      }),
    )
  })

  test('never shows a secret', () => {
    const urls = z.object({
      DATABASE_URL: z.url({ protocol: /^postgres$/ }),
      RUCHE_PRIVATE_KEY: z.literal('x'),
    })
    const env = { DATABASE_URL: 'mysql://ruche:hunter2@db/x', RUCHE_PRIVATE_KEY: 'hunter3' }
    const message = messageOf(() => readConfig(urls, env))
    expect(message).toContain('mysql://ruche:[redacted]@db/x')
    expect(message).toContain('RUCHE_PRIVATE_KEY: expected "x", received [redacted, 7 characters]')
    expect(message).not.toContain('hunter')
  })
})

function messageOf(act: () => unknown): string {
  try {
    act()
    return ''
  } catch (error) {
    return (error as Error).message
  }
}

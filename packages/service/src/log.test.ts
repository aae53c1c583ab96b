import { describe, expect, test } from 'vitest'
import { openLog } from './log.ts'

function logged(isTTY: boolean, write: (log: ReturnType<typeof openLog>) => void): string {
  let text = ''
  write(openLog({ name: 'hive', stream: { isTTY, write: (line) => (text += line) } }))
  return text
}

describe('openLog', () => {
  test('writes JSON with the level as a word when nobody watches', () => {
    const line = JSON.parse(logged(false, (log) => log.info({ bees: 7 }, 'listening')))
    expect(line).toMatchObject({ level: 'info', name: 'hive', bees: 7, msg: 'listening' })
  })

  test('writes a readable line to a terminal', () => {
    const line = logged(true, (log) => log.warn({ url: 'http://127.0.0.1:1' }, 'listening'))
    expect(line).toMatch(/^\d\d:\d\d:\d\d warn {2}hive listening url=http:\/\/127\.0\.0\.1:1\n$/)
  })

  test('hides keys, passwords and tokens, also inside objects', () => {
    const text = logged(false, (log) =>
      log.info({
        password: 'hunter2',
        wallet: { privateKey: 'hunter3' },
        a: { headers: { authorization: 'hunter4' } },
      }),
    )
    expect(text).not.toContain('hunter')
    expect(text).toContain('[redacted]')
  })

  test('keeps the stack of an error', () => {
    expect(logged(true, (log) => log.error({ error: new Error('stung') }, 'failed'))).toContain(
      'Error: stung\n    at ',
    )
  })
})

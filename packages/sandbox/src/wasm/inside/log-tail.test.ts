import { describe, expect, test } from 'vitest'
import { LogTail } from './log-tail.ts'

describe('a log', () => {
  test('passes its start on and keeps its end', () => {
    const heard: string[] = []
    const log = new LogTail('stdout', 10, (_stream, text) => heard.push(text))
    for (const word of ['one ', 'two ', 'three ', 'four ']) log.write(Buffer.from(word))
    expect(heard.join('')).toBe('one two th')
    expect(log.text()).toBe('hree four ')
  })

  test('keeps characters whole that arrive in pieces', () => {
    const heard: string[] = []
    const log = new LogTail('stdout', 10, (_stream, text) => heard.push(text))
    const [first, second] = [Buffer.from([0xc3]), Buffer.from([0xa9])]
    log.write(first)
    log.write(second)
    expect(heard).toEqual(['é'])
    expect(log.text()).toBe('é')
  })

  test('keeps the last bytes of very long and of very many writes', () => {
    const log = new LogTail('stderr', 5, () => undefined)
    log.write(Buffer.from('x'.repeat(1_000_000)))
    for (let i = 0; i < 100_000; i++) log.write(Buffer.from(String(i % 10)))
    expect(log.text()).toBe('56789')
  })

  test('keeps nothing when it may keep nothing', () => {
    const log = new LogTail('stderr', 0, () => expect.unreachable())
    log.write(Buffer.from('words'))
    expect(log.text()).toBe('')
  })
})

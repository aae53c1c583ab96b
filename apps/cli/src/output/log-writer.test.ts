import type { LogPiece } from '@ruche/api'
import { expect, test } from 'vitest'
import { createLogWriter } from './log-writer.ts'

const [ANNA, BERT] = ['a1', 'b2'].map((byte) => `0x${byte.repeat(20)}` as const) as [
  `0x${string}`,
  `0x${string}`,
]

function shown(...pieces: LogPiece[]): string {
  let text = ''
  const writer = createLogWriter((more) => {
    text += more
  })
  for (const piece of pieces) writer.write(piece)
  writer.end()
  return text
}

test('lines stay whole and apart, however their pieces come', () => {
  const text = shown(
    { worker: ANNA, stream: 'stdout', from: 0, text: 'one\ntw' },
    { worker: BERT, stream: 'stdout', from: 0, text: 'one\n' },
    { worker: ANNA, stream: 'stderr', from: 0, text: 'hm' },
    { worker: ANNA, stream: 'stdout', from: 6, text: 'o\n' },
  )
  expect(text).toBe(
    ['0xa1a1a1a1 out | one', '0xb2b2b2b2 out | one', '0xa1a1a1a1 out | two', '0xa1a1a1a1 err | hm', ''].join(
      '\n',
    ),
  )
})

test('what is left out is counted', () => {
  const text = shown(
    { worker: ANNA, stream: 'stdout', from: 0, text: 'begin' },
    { worker: ANNA, stream: 'stdout', from: 100, text: 'end\n' },
  )
  expect(text).toBe('0xa1a1a1a1 out | … 95 characters left out …\n0xa1a1a1a1 out | end\n')
})

test('a program cannot write to the terminal but by its own lines', () => {
  const text = shown({ worker: ANNA, stream: 'stdout', from: 0, text: 'a\u001b[2Jb\tc\r\n\u009bd\n' })
  expect(text).toBe('0xa1a1a1a1 out | a·[2Jb\tc\n0xa1a1a1a1 out | ·d\n')
})

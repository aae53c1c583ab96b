import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bytesOf, collect } from '../test/support.ts'
import { boundaryOf, readMultipart } from './multipart.ts'

/** The text cut into pieces of the given lengths, repeated. */
async function* cut(body: Uint8Array, lengths: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, turn = 0; at < body.length; turn += 1) {
    const length = lengths[turn % lengths.length] ?? 1
    yield body.subarray(at, at + length)
    at += length
  }
}

async function read(text: string | Uint8Array, boundary: string, lengths = [7]) {
  const found: { filename: string | undefined; contentType: string; text: string }[] = []
  for await (const { filename, contentType, content } of readMultipart(
    cut(Buffer.from(text), lengths),
    boundary,
  )) {
    found.push({ filename, contentType, text: Buffer.from(await bytesOf(content)).toString('latin1') })
  }
  return found
}

describe('readMultipart', () => {
  test('reads parts, skipping what stands before the first and after the last boundary', async () => {
    const body =
      'ignored\r\n--b\r\nContent-Disposition: form-data; name="file"; filename="a%2Fb.txt"\r\n' +
      'Content-Type: text/plain; charset=utf-8\r\n\r\none\r\n--b\r\n\r\n\r\n--b  \r\n' +
      'content-disposition: form-data; filename="say \\"hi\\".txt"\r\n\r\n--b-\r\n--b--\r\nignored'
    expect(await read(body, 'b')).toEqual([
      { filename: 'a/b.txt', contentType: 'text/plain', text: 'one' },
      { filename: undefined, contentType: 'application/octet-stream', text: '' },
      { filename: 'say "hi".txt', contentType: 'application/octet-stream', text: '--b-' },
    ])
  })

  test('reads what the iExec SDK 9 sends: one part with an empty file name', async () => {
    const body =
      '--x\r\nContent-Disposition: form-data; name="file"; filename=""\r\n' +
      'Content-Type: application/octet-stream\r\n\r\n[1]\r\n--x--\r\n'
    expect(await read(body, 'x')).toEqual([
      { filename: '', contentType: 'application/octet-stream', text: '[1]' },
    ])
  })

  test.each([
    ['no boundary at all', 'nothing'],
    ['no closing boundary', '--b\r\n\r\nabc'],
    ['an end inside the headers', '--b\r\nContent-Type: te'],
    ['headers over 16 KiB', `--b\r\nX: ${'a'.repeat(17_000)}\r\n\r\n\r\n--b--`],
  ])('refuses a body with %s', async (_, body) => {
    await expect(read(body, 'b')).rejects.toMatchObject({ code: 'UPLOAD_MALFORMED' })
  })

  test('gives back any bytes in any parts, however the body is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        // Few different bytes, so that beginnings of the boundary come up often.
        fc.array(fc.array(fc.constantFrom('\r', '\n', '-', 'b', 'x'), { maxLength: 30 }), { maxLength: 5 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
        async (parts, lengths) => {
          const texts = parts
            .map((part) => part.join(''))
            .filter((text) => !`\r\n${text}`.includes('\r\n--b'))
          const body = texts.map((text) => `--b\r\nX: y\r\n\r\n${text}\r\n`).join('')
          const found = await read(`${body}--b--\r\n`, 'b', lengths)
          expect(found.map(({ text }) => text)).toEqual(texts)
        },
      ),
    )
  })

  test('skips the rest of a part whose reader left early', async () => {
    const body = '--b\r\n\r\nfirst part\r\n--b\r\n\r\nsecond\r\n--b--'
    const seen: string[] = []
    for await (const { content } of readMultipart(cut(Buffer.from(body), [4]), 'b')) {
      for await (const chunk of content) {
        seen.push(Buffer.from(chunk).toString())
        break
      }
    }
    expect(seen).toHaveLength(2)
    expect('second'.startsWith(seen[1] ?? '-')).toBe(true)
  })
})

describe('boundaryOf', () => {
  test.each([
    ['multipart/form-data; boundary=abc', 'abc'],
    ['Multipart/Form-Data; charset=utf-8; boundary="a b"', 'a b'],
    ['multipart/form-data;boundary=----WebKit;x=y', '----WebKit'],
  ])('finds the boundary in %s', (header, boundary) => expect(boundaryOf(header)).toBe(boundary))

  test.each([undefined, '', 'text/plain', 'multipart/form-data', 'multipart/mixed; boundary=a'])(
    'refuses %s',
    (header) =>
      expect(() => boundaryOf(header)).toThrow(expect.objectContaining({ code: 'UPLOAD_MALFORMED' })),
  )
})

test('the parts of an empty form are none', async () => {
  expect(await collect(readMultipart(cut(Buffer.from('--b--\r\n'), [3]), 'b'))).toEqual([])
})

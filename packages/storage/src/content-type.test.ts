import { expect, test } from 'vitest'
import { contentTypeOf } from './content-type.ts'

const bytes = (latin1: string) => Buffer.from(latin1, 'latin1')

test.each([
  ['a.JSON', '', 'application/json'],
  ['result.zip', 'not a zip', 'application/zip'],
  ['constructor', 'text', 'text/plain; charset=utf-8'],
  ['x.constructor', '\0', 'application/octet-stream'],
  ['', 'PK\x03\x04', 'application/zip'],
  ['', '\x89PNG\r\n\x1a\n', 'image/png'],
  ['', 'RIFF....WEBP', 'image/webp'],
  ['', 'caf\xc3\xa9 au lait', 'text/plain; charset=utf-8'],
  ['', 'cut inside a letter \xc3', 'text/plain; charset=utf-8'],
  ['', 'caf\xe9 au lait', 'application/octet-stream'],
  ['', '', 'application/octet-stream'],
  ['', '<html><script>alert(1)</script>', 'text/plain; charset=utf-8'],
])('%j beginning with %j is %s', (name, beginning, type) => {
  expect(contentTypeOf(name, bytes(beginning))).toBe(type)
})

import { describe, expect, test } from 'vitest'
import { parseOutputSchema } from './output-schema.ts'

const COUNT = {
  type: 'object',
  properties: { count: { type: 'integer', minimum: 0, maximum: 1000 } },
  required: ['count'],
  additionalProperties: false,
}

describe('what results may hold', () => {
  test('is a schema for each file, by name', () => {
    const schema = parseOutputSchema(JSON.stringify({ 'result.json': COUNT, 'picture.png': true }))
    expect([...schema.keys()]).toEqual(['result.json', 'picture.png'])
    expect(schema.get('picture.png')).toBeUndefined()
    const file = schema.get('result.json')
    expect(file?.safeParse({ count: 7 }).success).toBe(true)
    for (const other of [{ count: 1001 }, { count: 1.5 }, {}, { count: 1, name: 'Ada' }, 'text']) {
      expect(file?.safeParse(other).success, JSON.stringify(other)).toBe(false)
    }
  })

  test.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['a path', '{"../secret":true}'],
    ['a file that is neither described nor allowed', '{"a":false}'],
    ['a schema of no known kind', '{"a":{"type":"nothing"}}'],
    ['too long a text', `{"a":true}${' '.repeat(16_384)}`],
  ])('is refused for %s', (_, text) => {
    expect(() => parseOutputSchema(text)).toThrow(
      expect.objectContaining({ code: 'OUTPUT_SCHEMA_MALFORMED' }),
    )
  })
})

import { expect, test } from 'vitest'
import { fieldsOfSchema, readSchema } from './schema.ts'

const properties = {
  day: { type: 'string', description: 'Date, ISO 8601' },
  height: { type: ['number', 'null'], title: 'Metres' },
  note: true,
}
const fields = [
  { name: 'day', type: 'string', about: 'Date, ISO 8601' },
  { name: 'height', type: 'number, null', about: 'Metres' },
  { name: 'note', type: '', about: '' },
]

test('the fields of a record, or of the records of an array, are named', () => {
  expect(fieldsOfSchema({ type: 'object', properties })).toEqual(fields)
  expect(fieldsOfSchema({ type: 'array', items: { properties } })).toEqual(fields)
})

test('a schema that names no field has none', () => {
  expect(fieldsOfSchema({ type: 'string' })).toBeUndefined()
  expect(fieldsOfSchema({ properties: {} })).toBeUndefined()
})

test('a schema is a JSON object', () => {
  expect(readSchema('{"type": "string"}')).toEqual({ type: 'string' })
  expect(readSchema('[1]')).toBeUndefined()
  expect(readSchema('{')).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import type { Catalogue } from './catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Message } from './message.ts'
import { speak } from './words.tsx'

const placeholders = (message: Message) =>
  [...new Set(JSON.stringify(message).match(/\{\w+\}/g) ?? [])].sort()

describe('the French messages', () => {
  test('are as many as the English, under the same keys', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort())
  })

  test('take the same values as the English', () => {
    const values = (catalogue: Catalogue) =>
      Object.fromEntries(Object.entries(catalogue).map(([key, message]) => [key, placeholders(message)]))
    expect(values(fr)).toEqual(values(en))
  })
})

describe('a message', () => {
  test('has the plural form that its language has for a count', () => {
    expect(speak({ language: 'en', catalogue: en }).t('deal.step.answers', { count: 0 })).toBe('0 answers')
    expect(speak({ language: 'en', catalogue: en }).t('deal.step.answers', { count: 1 })).toBe('1 answer')
    expect(speak({ language: 'fr', catalogue: fr }).t('deal.step.answers', { count: 0 })).toBe('0 réponse')
    expect(speak({ language: 'fr', catalogue: fr }).t('deal.step.answers', { count: 2 })).toBe('2 réponses')
  })

  test('has numbers as its language writes them', () => {
    expect(speak({ language: 'en', catalogue: en }).t('frame.block', { number: 12_345 })).toBe('Block 12,345')
    expect(speak({ language: 'fr', catalogue: fr }).t('frame.block', { number: 12_345 })).toBe(
      'Bloc 12\u202f345',
    )
  })
})

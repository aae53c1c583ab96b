import { expect, test } from 'vitest'
import { draftOf, readProfile } from './profile-draft.ts'

test('a profile that is written down reads as it was', () => {
  const profile = { description: 'Tides', sample: 'day,metres\n1,4.2\n', schema: { type: 'string' } }
  expect(readProfile(draftOf(profile))).toEqual({ profile, faults: [] })
  expect(readProfile(draftOf({ description: 'Tides' }))).toEqual({
    profile: { description: 'Tides' },
    faults: [],
  })
})

test('what is missing, too long or no JSON is named', () => {
  expect(readProfile(draftOf(undefined)).faults).toEqual(['description'])
  // 3,000 characters may be said in a sample.
  expect(readProfile({ description: 'x', sample: 'y'.repeat(3_001), schema: '' }).faults).toEqual(['sample'])
  expect(readProfile({ description: 'x', sample: '', schema: 'no' }).faults).toEqual(['schema'])
})

import { describe, expect, test } from 'vitest'
import { assert, Failure, fromProblem, isFailure, toProblem } from './failure.ts'

const failure = new Failure('The order is closed.', {
  code: 'ORDER_CLOSED',
  retryable: true,
  hint: 'Choose another.',
  charged: 'nothing',
})

describe('a failure', () => {
  test('goes through a wire and comes back', () => {
    const problem = toProblem(failure)
    expect(problem).toEqual({
      title: 'The order is closed.',
      code: 'ORDER_CLOSED',
      retryable: true,
      hint: 'Choose another.',
      charged: 'nothing',
    })
    expect(toProblem(fromProblem(JSON.parse(JSON.stringify(problem))))).toEqual(problem)
  })

  test('cannot be retried and says no more than it must, unless told', () => {
    const plain = new Failure('No.', { code: 'NO' })
    expect(toProblem(plain)).toEqual({ title: 'No.', code: 'NO', retryable: false })
    expect(plain.cause).toBeUndefined()
  })

  test('keeps what caused it', () => {
    const cause = new Error('connection lost')
    expect(new Failure('The chain does not answer.', { code: 'CHAIN_SILENT', cause }).cause).toBe(cause)
  })

  test('is told from other errors by its shape', () => {
    expect(isFailure(failure)).toBe(true)
    expect(isFailure(new Error('bug'))).toBe(false)
    expect(isFailure('text')).toBe(false)
  })
})

describe('toProblem', () => {
  test('calls everything else internal', () => {
    expect(toProblem(new TypeError('x is undefined'))).toEqual({
      title: 'x is undefined',
      code: 'INTERNAL',
      retryable: false,
    })
    expect(toProblem('text').title).toBe('text')
  })
})

describe('assert', () => {
  test('stops on a broken invariant, which is no failure', () => {
    expect(() => assert(true, 'all is well')).not.toThrow()
    try {
      assert(false, 'a weight is at least 1')
      expect.unreachable()
    } catch (error) {
      expect(isFailure(error)).toBe(false)
      expect(error).toHaveProperty('message', 'Broken invariant: a weight is at least 1.')
    }
  })
})

import { Failure } from '@ruche/protocol'
import { describe, expect, test } from 'vitest'
import { exitCodeOf } from './exit-codes.ts'
import { describeError } from './problem.ts'
import { createSteps } from './steps.ts'
import { formatTable } from './table.ts'

describe('steps', () => {
  function setUp(isTerminal: boolean) {
    let nowMs = 0
    let out = ''
    const write = (text: string) => {
      out += text
    }
    const steps = createSteps({ write, isTerminal, nowMs: () => nowMs })
    return {
      steps,
      out: () => out,
      pass: (ms: number) => {
        nowMs += ms
      },
    }
  }

  test('are one line each where nobody watches, written when they end', () => {
    const { steps, out, pass } = setUp(false)
    steps.begin('orders')
    steps.detail('uploading')
    pass(1_240)
    steps.detail('looking for a workerpool')
    steps.begin('deal')
    pass(50)
    steps.end('failed')
    expect(out()).toBe('✔ orders          1.2 s  looking for a workerpool\n✗ deal            0.1 s  \n')
  })

  test('are redrawn in place on a terminal', () => {
    const { steps, out } = setUp(true)
    steps.begin('orders')
    steps.detail('uploading')
    expect(out()).toContain('\r\u001b[2K· orders          0.0 s  uploading')
    steps.end()
    expect(out().endsWith('\r\u001b[2K✔ orders          0.0 s  uploading\n')).toBe(true)
  })

  test('an end without a step says nothing', () => {
    const { steps, out } = setUp(false)
    steps.end('failed')
    expect(out()).toBe('')
  })
})

test('a table is as wide as its widest cells, whatever alphabet', () => {
  expect(
    formatTable(
      ['id', 'état'],
      [
        ['1', '✔ vérifié'],
        ['22', ''],
      ],
    ),
  ).toBe(['  id  état', '  ──  ─────────', '  1   ✔ vérifié', '  22'].join('\n'))
})

describe('a problem', () => {
  const failure = new Failure('This run needs 2 RLC and 1 RLC are free.', {
    code: 'FUNDS_INSUFFICIENT',
    hint: 'Deposit 1 RLC more.',
    charged: 'nothing',
  })

  test('says what happened, what it cost and what to do', () => {
    expect(describeError(failure, { json: false })).toEqual({
      stdout: '',
      stderr:
        '✗ This run needs 2 RLC and 1 RLC are free. [FUNDS_INSUFFICIENT]\n' +
        '  Charged: nothing\n  Next: Deposit 1 RLC more.\n',
    })
  })

  test('is a document too with --json', () => {
    expect(JSON.parse(describeError(failure, { json: true }).stdout)).toEqual({
      schema: 1,
      status: 'error',
      error: {
        title: 'This run needs 2 RLC and 1 RLC are free.',
        code: 'FUNDS_INSUFFICIENT',
        retryable: false,
        hint: 'Deposit 1 RLC more.',
        charged: 'nothing',
      },
    })
  })

  test('that is a defect says so and shows where', () => {
    expect(describeError(new TypeError('x is undefined'), { json: false }).stderr).toContain(
      'a defect of ruche',
    )
  })
})

test.each([
  ['FUNDS_INSUFFICIENT', false, 6],
  ['NO_MATCH', true, 3],
  ['SOMETHING_ELSEWHERE', true, 7],
  ['SOMETHING_HERE', false, 8],
])('%s (retryable: %s) ends with %i', (code, retryable, exit) => {
  expect(exitCodeOf(new Failure('x', { code, retryable }))).toBe(exit)
})

test('a defect ends with 1', () => {
  expect(exitCodeOf(new TypeError('x'))).toBe(1)
})

import type { Why } from '@ruche/api'
import { askWhy } from '@ruche/sdk'
import type { Command } from '../command.ts'
import { usage } from '../errors.ts'
import { dataFolder, readNetwork } from '../network/descriptor.ts'
import { openScreen } from '../output/screen.ts'

export const why: Command = {
  name: 'why',
  operands: 'order | deal | task',
  summary: 'Says why an order is not matched, or where a deal or task is and what it waits for.',
  options: {
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche why 0x1a2b…', 'ruche why 0x1a2b… --json'],
  async run(given) {
    const [id] = given.positionals
    if (id === undefined)
      throw usage('Why what?', 'Write `ruche why` and the id of an order, a deal or a task.')
    const { marketUrl } = await readNetwork(dataFolder(given.text('data')))
    const answer = await askWhy(marketUrl, id)
    openScreen({ json: given.flag('json') }).result({ schema: 1, ...toPlain(answer) }, describe(answer))
  },
}

/** Amounts as text, as everywhere in JSON. */
function toPlain(answer: Why): object {
  return JSON.parse(
    JSON.stringify(answer, (_, value) => (typeof value === 'bigint' ? value.toString() : value)),
  )
}

function describe(answer: Why): string {
  if (answer.type === 'task') return [`Task ${answer.taskId}`, ...describeTask(answer)].join('\n')
  if (answer.type === 'deal') {
    const tasks = answer.tasks.flatMap((task) => ['', `  task ${task.index}`, ...describeTask(task)])
    return [`Deal ${answer.dealId}`, `  ${answer.summary}`, ...tasks].join('\n')
  }
  const head = [`${answer.type} order ${answer.orderHash}: ${answer.status}`, `  ${answer.summary}`]
  return answer.type === 'request' ? [...head, ...describeRequest(answer)].join('\n') : head.join('\n')
}

function describeTask(task: Extract<Why, { type: 'task' }>): string[] {
  const { phase, summary, since, waitsFor, next, by, otherwise } = task
  const rows: [string, string | null][] = [
    [phase, `${summary} (since ${formatTime(since)})`],
    ['waits for', waitsFor && `${[waitsFor.who, ...waitsFor.addresses].join(' ')} ${waitsFor.what}`],
    ['then', next],
    ['by', by === null ? null : formatTime(by)],
    ['or else', otherwise],
  ]
  return rows.flatMap(([name, text]) => (text === null ? [] : [`  ${name.padEnd(10)} ${text}`]))
}

function describeRequest({ refusals, suggestion, deals }: Extract<Why, { type: 'request' }>): string[] {
  return [
    ...deals.map((dealId) => `  deal       ${dealId}`),
    ...refusals.map(
      ({ count, message, rule }) => `  ${String(count).padStart(4)} ×     ${message} [${rule}]`,
    ),
    ...(suggestion === null ? [] : [`  instead    ${suggestion.summary}`]),
  ]
}

function formatTime(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().replace('.000', '')
}

import type { LogPiece } from '@ruche/api'
import { readLogs } from '@ruche/sdk'
import type { Command } from '../command.ts'
import { withAccount } from '../job/account.ts'
import { findPlace } from '../job/task-place.ts'
import { createLogWriter } from '../output/log-writer.ts'

export const logs: Command = {
  name: 'logs',
  operands: 'task',
  summary: "Shows what a task's program said, each worker's run on its own: its own words, not a result.",
  options: {
    follow: { type: 'boolean', help: 'go on until the task is over' },
    worker: { type: 'string', value: 'ADDR', help: 'of this worker only' },
    as: {
      type: 'string',
      value: 'ROLE',
      help: 'requester or developer: whose account of the data folder asked for it',
    },
    data: { type: 'string', value: 'DIR', help: 'data folder of the network ($RUCHE_DATA, else .ruche)' },
    json: { type: 'boolean', help: 'print one JSON document a line, one for each piece' },
  },
  examples: ['ruche logs 0x5f3c…', 'ruche logs 0x5f3c…:0 --follow'],
  async run(given) {
    const only = given.text('worker')?.toLowerCase()
    const writer = given.flag('json')
      ? { write: writeJson, end: () => undefined }
      : createLogWriter((text) => void process.stdout.write(text))
    await withAccount(given, 'requester', async (ruche) => {
      const place = await findPlace(ruche, given.positionals[0])
      for await (const piece of readLogs(ruche, place, { follow: given.flag('follow') })) {
        if (only === undefined || piece.worker === only) writer.write(piece)
      }
    })
    writer.end()
  },
}

function writeJson(piece: LogPiece): void {
  process.stdout.write(`${JSON.stringify({ schema: 1, ...piece })}\n`)
}

import { ENGINE_SOCKETS, examineMachine, type Finding } from '@ruche/sandbox'
import type { Command } from '../command.ts'
import { openScreen } from '../output/screen.ts'

const SIGNS: Record<Finding['status'], string> = { ok: '✓', weak: '!', missing: '–' }

export const doctor: Command = {
  name: 'doctor',
  operands: '',
  summary: 'Says which types of app a worker on this machine can run, and what would let it run more.',
  options: {
    engine: {
      type: 'string',
      multiple: true,
      value: 'SOCKET',
      help: 'socket of a container engine; repeat for more ($RUCHE_ENGINE, else the usual places)',
    },
    json: { type: 'boolean', help: 'print one JSON document on stdout' },
  },
  examples: ['ruche doctor', 'ruche doctor --engine /run/user/1000/podman/podman.sock'],
  async run(given) {
    const findings = await examineMachine({ sockets: socketsOf(given.texts('engine')) })
    const text = findings.map(describeFinding).join('\n')
    openScreen({ json: given.flag('json') }).result({ schema: 1, findings }, text)
  },
}

function socketsOf(given: readonly string[]): readonly string[] {
  if (given.length > 0) return given
  return process.env.RUCHE_ENGINE?.split(',') ?? ENGINE_SOCKETS
}

function describeFinding({ id, status, text, remedy }: Finding): string {
  const line = `  ${SIGNS[status]} ${id.padEnd(17)} ${text}`
  return remedy === undefined ? line : `${line}\n${' '.repeat(22)}${remedy}`
}

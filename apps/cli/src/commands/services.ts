import { fileURLToPath } from 'node:url'
import type { Command } from '../command.ts'
import { usage } from '../errors.ts'

/** A service configured by its environment, in this very process. */
function service(name: string, summary: string, entry: () => string): Command {
  return {
    name,
    operands: '',
    summary: `${summary} Configured by environment variables: docs/operating/services.md.`,
    options: {},
    examples: [`ruche ${name}`],
    async run(given) {
      refuseOperands(name, given.positionals)
      await import(entry())
    },
  }
}

export function refuseOperands(name: string, positionals: readonly string[]): void {
  if (positionals.length > 0) {
    throw usage(`ruche ${name} takes no operand "${positionals[0]}".`, `See \`ruche ${name} --help\`.`)
  }
}

export const market = service('market', 'The order book.', () => import.meta.resolve('@ruche/market/main'))

export const secrets = service('secrets', 'Keeps secrets and releases them to attested runs.', () =>
  import.meta.resolve('@ruche/secrets/main'),
)

export const storage = service('storage', 'The content-addressed store and its gateway.', () =>
  fileURLToPath(new URL('../storage/main.ts', import.meta.url)),
)

export const scheduler = service('scheduler', 'The manager of a worker pool.', () =>
  import.meta.resolve('@ruche/scheduler/main'),
)

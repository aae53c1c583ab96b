import { createSteps, type Steps } from './steps.ts'

/** Where a command talks: results on stdout, everything else on stderr. */
export type Screen = {
  steps: Steps
  /** A line of news for people. */
  say(text: string): void
  /** The result: with `--json` the document, else the text. */
  result(document: object, text: string): void
}

export function openScreen({ json }: { json: boolean }): Screen {
  const isTerminal = process.stderr.isTTY === true && process.env.TERM !== 'dumb'
  const write = (text: string) => void process.stderr.write(text)
  return {
    steps: createSteps({ write, isTerminal, nowMs: () => Date.now() }),
    say: (text) => write(`${text}\n`),
    result: (document, text) =>
      void process.stdout.write(json ? `${JSON.stringify(document)}\n` : `${text}\n`),
  }
}

import type { LogPiece } from '@ruche/api'

/** Shows pieces of logs as whole lines, each behind the worker whose run said it. */
export type LogWriter = {
  write(piece: LogPiece): void
  /** Shows what no line break follows. */
  end(): void
}

export function createLogWriter(write: (text: string) => void): LogWriter {
  const unfinished = new Map<string, { mark: string; text: string; at: number }>()

  return {
    write({ worker, stream, from, text }) {
      const key = `${worker} ${stream}`
      const mark = `${worker.slice(0, 10)} ${stream === 'stderr' ? 'err' : 'out'} |`
      const before = unfinished.get(key) ?? { text: '', at: 0 }
      if (from > before.at) write(`${mark} … ${from - before.at} characters left out …\n`)
      const lines = `${from === before.at ? before.text : ''}${text}`.split('\n')
      const rest = lines.pop() as string
      for (const line of lines) write(`${mark} ${harmless(line)}\n`)
      unfinished.set(key, { mark, text: rest, at: from + text.length })
    },

    end() {
      for (const { mark, text } of unfinished.values()) if (text !== '') write(`${mark} ${harmless(text)}\n`)
      unfinished.clear()
    },
  }
}

/** Whoever ran the program chose these characters: none of them may move the cursor or write the title of a window. */
function harmless(line: string): string {
  return line.replace(/\r$/, '').replace(/[^\P{Cc}\t]/gu, '·')
}

/** A list of steps with elapsed times: redrawn in place on a terminal, one line per finished step elsewhere. */
export type Steps = {
  /** Ends the running step, if any, and starts the next one. */
  begin(name: string): void
  /** Says how far the running step is. */
  detail(text: string): void
  end(outcome?: 'done' | 'failed'): void
}

const REDRAW_MS = 100
const MARKS = { done: '✔', failed: '✗' }

export function createSteps({
  write,
  isTerminal,
  nowMs,
}: {
  write: (text: string) => void
  isTerminal: boolean
  nowMs: () => number
}): Steps {
  let running:
    | { name: string; detail: string; startedAtMs: number; timer: NodeJS.Timeout | undefined }
    | undefined

  const seconds = (startedAtMs: number) => `${((nowMs() - startedAtMs) / 1000).toFixed(1).padStart(6)} s`
  const render = (mark: string, step: NonNullable<typeof running>) =>
    `${mark} ${step.name.padEnd(12)} ${seconds(step.startedAtMs)}  ${step.detail}`
  const redraw = () => {
    if (running !== undefined) write(`\r\u001b[2K${render('·', running)}`)
  }

  function end(outcome: 'done' | 'failed' = 'done'): void {
    if (running === undefined) return
    clearInterval(running.timer)
    write(`${isTerminal ? '\r\u001b[2K' : ''}${render(MARKS[outcome], running)}\n`)
    running = undefined
  }

  return {
    begin(name) {
      end()
      const timer = isTerminal ? setInterval(redraw, REDRAW_MS) : undefined
      timer?.unref()
      running = { name, detail: '', startedAtMs: nowMs(), timer }
      if (isTerminal) redraw()
    },
    detail(text) {
      if (running === undefined || running.detail === text) return
      running.detail = text
      if (isTerminal) redraw()
    },
    end,
  }
}

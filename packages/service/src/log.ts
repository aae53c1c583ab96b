import { type Logger, pino } from 'pino'

export type Log = Logger
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

const secretFields = [
  'privateKey',
  'secret',
  'password',
  'token',
  'mnemonic',
  'authorization',
  'cookie',
  'apiKey',
]
const redacted = secretFields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`])

/**
 * Opens the log of a process: lines for people when the stream is a terminal, JSON otherwise.
 *
 * @param stream - Where lines go; standard error unless told, since standard output belongs to results.
 */
export function openLog({
  name,
  level = 'info',
  stream = process.stderr,
}: {
  name: string
  level?: LogLevel
  stream?: { write(line: string): unknown; isTTY?: boolean }
}): Log {
  const write =
    stream.isTTY === true
      ? (line: string) => stream.write(formatLine(line))
      : (line: string) => stream.write(line)
  return pino(
    {
      name,
      level,
      base: { name },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redacted, censor: '[redacted]' },
      serializers: { error: pino.stdSerializers.err },
    },
    { write },
  )
}

/** Turns one JSON line into `12:34:56 info  market  listening url=…`. */
export function formatLine(line: string): string {
  const { time, level, name, msg, error, err, ...fields } = JSON.parse(line) as Record<string, unknown>
  const clock = String(time).slice(11, 19)
  const words = Object.entries(fields).map(
    ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const fault = (error ?? err) as { stack?: string; message?: string } | undefined
  const head = [clock, String(level).padEnd(5), name, msg, ...words].filter(Boolean).join(' ')
  return fault === undefined ? `${head}\n` : `${head}\n  ${fault.stack ?? fault.message ?? String(fault)}\n`
}

import { paramsBadQuotes } from './errors.ts'

/**
 * Splits arguments as a POSIX shell does, without expanding anything: blanks separate; '…' is literal;
 * in "…" a backslash keeps the next `"` or `\`; elsewhere it keeps any character.
 *
 * @throws PARAMS_BAD_QUOTES when a quote stays open or a backslash ends the text.
 */
export function splitArgs(text: string): string[] {
  const args: string[] = []
  let current: string | undefined
  let at = 0

  while (at < text.length) {
    const character = text[at] as string
    if (isBlank(character)) {
      if (current !== undefined) args.push(current)
      current = undefined
      at += 1
      continue
    }
    const piece = readPiece(text, at)
    current = (current ?? '') + piece.value
    at = piece.end
  }
  if (current !== undefined) args.push(current)
  return args
}

/** The text that `splitArgs` splits into exactly these arguments. */
export function joinArgs(args: readonly string[]): string {
  return args.map(quote).join(' ')
}

type Piece = { value: string; end: number }

function readPiece(text: string, start: number): Piece {
  const character = text[start] as string
  if (character === "'") return readSingleQuoted(text, start + 1)
  if (character === '"') return readDoubleQuoted(text, start + 1)
  if (character !== '\\') return { value: character, end: start + 1 }
  const kept = text[start + 1]
  if (kept === undefined) throw paramsBadQuotes(text, 'a backslash')
  return { value: kept, end: start + 2 }
}

function readSingleQuoted(text: string, start: number): Piece {
  const end = text.indexOf("'", start)
  if (end === -1) throw paramsBadQuotes(text, 'a single quote')
  return { value: text.slice(start, end), end: end + 1 }
}

function readDoubleQuoted(text: string, start: number): Piece {
  let value = ''
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] as string
    if (character === '"') return { value, end: at + 1 }
    const next = text[at + 1]
    const keepsNext = character === '\\' && (next === '"' || next === '\\')
    value += keepsNext ? next : character
    if (keepsNext) at += 1
  }
  throw paramsBadQuotes(text, 'a double quote')
}

function quote(arg: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(arg)) return arg
  return `'${arg.replaceAll("'", `'\\''`)}'`
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

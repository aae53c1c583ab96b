// A JSON reader (RFC 8259) that ends the program with line and column on the first thing that is not JSON.

import { refuse } from './wasi'

export const enum Kind {
  Null,
  Boolean,
  Number,
  Text,
  List,
  Record,
}

const DEPTH_MAX = 32

/** One JSON value and the path that leads to it, for example `objects[3].radius`. */
export class Json {
  number: f64 = 0
  text: string = ''
  /** Values of a list, or of a record in the order of `names`. */
  items: Json[] = []
  names: string[] = []

  constructor(public kind: Kind, public path: string) {}

  add(name: string, value: Json): void {
    this.names.push(name)
    this.items.push(value)
  }

  find(name: string): Json | null {
    const index = this.names.indexOf(name)
    return index < 0 ? null : this.items[index]
  }
}

/** Reads a whole text as one JSON value. `file` is named in refusals. */
export function parseJson(text: string, file: string): Json {
  const reader = new Reader(text, file)
  const value = reader.readValue('', 0)
  reader.skipSpace()
  if (reader.at < text.length) reader.stop('more text after the end of the scene')
  return value
}

class Reader {
  at: i32 = 0

  constructor(private text: string, private file: string) {}

  /** Refuses the text at the current place. */
  stop(what: string): void {
    let line = 1
    let column = 1
    for (let i = 0; i < this.at; i++) {
      if (this.text.charCodeAt(i) == 0x0a) {
        line++
        column = 1
      } else {
        column++
      }
    }
    refuse<i32>(`Scene ${this.file} is not valid JSON: ${what} at line ${line}, column ${column}.`)
  }

  private peek(): i32 {
    return this.at < this.text.length ? this.text.charCodeAt(this.at) : -1
  }

  private take(code: i32): bool {
    this.skipSpace()
    if (this.peek() != code) return false
    this.at++
    return true
  }

  skipSpace(): void {
    while (true) {
      const code = this.peek()
      if (code != 0x20 && code != 0x0a && code != 0x0d && code != 0x09) return
      this.at++
    }
  }

  readValue(path: string, depth: i32): Json {
    if (depth > DEPTH_MAX) this.stop('more than 32 levels of nesting')
    this.skipSpace()
    const code = this.peek()
    if (code == 0x7b) return this.readRecord(path, depth)
    if (code == 0x5b) return this.readList(path, depth)
    if (code == 0x22) {
      const value = new Json(Kind.Text, path)
      value.text = this.readText()
      return value
    }
    if (code == 0x2d || isDigit(code)) return this.readNumber(path)
    if (this.takeWord('true')) return truth(path, 1)
    if (this.takeWord('false')) return truth(path, 0)
    if (this.takeWord('null')) return new Json(Kind.Null, path)
    this.stop('a value was expected')
    return unreachable()
  }

  private takeWord(word: string): bool {
    if (!this.text.startsWith(word, this.at)) return false
    this.at += word.length
    return true
  }

  private readRecord(path: string, depth: i32): Json {
    const record = new Json(Kind.Record, path)
    this.at++
    if (this.take(0x7d)) return record
    while (true) {
      this.skipSpace()
      if (this.peek() != 0x22) this.stop('a name in double quotes was expected')
      const name = this.readText()
      if (record.names.includes(name)) this.stop(`a second "${name}" in one object`)
      if (!this.take(0x3a)) this.stop('a colon was expected')
      record.add(name, this.readValue(path.length == 0 ? name : `${path}.${name}`, depth + 1))
      if (this.take(0x2c)) continue
      if (this.take(0x7d)) return record
      this.stop('a comma or a closing brace was expected')
    }
  }

  private readList(path: string, depth: i32): Json {
    const list = new Json(Kind.List, path)
    this.at++
    if (this.take(0x5d)) return list
    while (true) {
      list.items.push(this.readValue(`${path}[${list.items.length}]`, depth + 1))
      if (this.take(0x2c)) continue
      if (this.take(0x5d)) return list
      this.stop('a comma or a closing bracket was expected')
    }
  }

  private readNumber(path: string): Json {
    const start = this.at
    if (this.peek() == 0x2d) this.at++
    const leadingZero = this.peek() == 0x30
    if (this.skipDigits() > 1 && leadingZero) this.stop('a number that starts with zero')
    if (this.peek() == 0x2e) {
      this.at++
      this.skipDigits()
    }
    if (this.peek() == 0x65 || this.peek() == 0x45) {
      this.at++
      if (this.peek() == 0x2b || this.peek() == 0x2d) this.at++
      this.skipDigits()
    }
    const value = new Json(Kind.Number, path)
    value.number = F64.parseFloat(this.text.substring(start, this.at))
    if (!isFinite(value.number)) this.stop('a number too large to hold')
    return value
  }

  private skipDigits(): i32 {
    const start = this.at
    while (isDigit(this.peek())) this.at++
    if (this.at == start) this.stop('a digit was expected')
    return this.at - start
  }

  private readText(): string {
    this.at++
    let text = ''
    let start = this.at
    while (true) {
      const code = this.peek()
      if (code < 0x20) this.stop('a text without its closing quote')
      if (code == 0x22) break
      this.at++
      if (code != 0x5c) continue
      text += this.text.substring(start, this.at - 1) + this.readEscape()
      start = this.at
    }
    this.at++
    return text + this.text.substring(start, this.at - 1)
  }

  private readEscape(): string {
    const code = this.peek()
    this.at++
    if (code == 0x22 || code == 0x5c || code == 0x2f) return String.fromCharCode(code)
    if (code == 0x62) return '\b'
    if (code == 0x66) return '\f'
    if (code == 0x6e) return '\n'
    if (code == 0x72) return '\r'
    if (code == 0x74) return '\t'
    if (code != 0x75) this.stop('an unknown escape')
    let unit = 0
    for (let i = 0; i < 4; i++) {
      const digit = hexDigit(this.peek())
      if (digit < 0) this.stop('four hexadecimal digits were expected')
      unit = unit * 16 + digit
      this.at++
    }
    return String.fromCharCode(unit)
  }
}

function truth(path: string, value: f64): Json {
  const json = new Json(Kind.Boolean, path)
  json.number = value
  return json
}

function isDigit(code: i32): bool {
  return code >= 0x30 && code <= 0x39
}

/** Value of a hexadecimal digit, or -1. */
export function hexDigit(code: i32): i32 {
  if (isDigit(code)) return code - 0x30
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1
}

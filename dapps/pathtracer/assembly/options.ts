// What is asked for: the arguments after the program's name, and the task's place in its deal.

import { readArguments, readVariable, refuse } from './wasi'

const SIDE_MAX: i64 = 16384
const SAMPLES_MAX: i64 = 65536
const TILES_MAX: i64 = 4096
/** A tile this large takes about 400 MB. */
const TILE_PIXELS_MAX: i64 = 2 << 20

export class Options {
  scene: string = ''
  width: i32 = 640
  height: i32 = 360
  columns: i32 = 4
  rows: i32 = 4
  samples: i32 = 10
  /** Removes noise; off shows what the paths alone give. */
  filter: bool = true
  /** Which tile, counted along rows from the top left. */
  tile: i32 = 0
}

const USAGE = 'usage: SCENE [--size WxH] [--tiles CxR] [--samples N] [--filter on|off]'

export function readOptions(): Options {
  const words = readArguments()
  const options = new Options()
  for (let i = 1; i < words.length; i++) {
    const word = words[i]
    if (!word.startsWith('--')) {
      if (options.scene.length > 0) refuse<i32>(`Argument "${word}" is a second scene; ${USAGE}.`)
      options.scene = word
      continue
    }
    if (i + 1 >= words.length) refuse<i32>(`Argument ${word} needs a value; ${USAGE}.`)
    readOption(options, word, words[++i])
  }
  if (options.scene.length == 0) refuse<i32>(`No scene is named; ${USAGE}.`)
  if (options.columns > options.width || options.rows > options.height) {
    refuse<i32>(
      `A picture of ${options.width}x${options.height} pixels cannot be cut into ${options.columns}x${options.rows} tiles.`,
    )
  }
  const width = (options.width + options.columns - 1) / options.columns
  const height = (options.height + options.rows - 1) / options.rows
  if (<i64>width * height > TILE_PIXELS_MAX) {
    refuse<i32>(
      `A tile of ${width}x${height} pixels is larger than ${TILE_PIXELS_MAX} pixels; cut the picture into more tiles.`,
    )
  }
  options.tile = readTile(options.columns * options.rows)
  return options
}

function readOption(options: Options, name: string, value: string): void {
  if (name == '--size') {
    const cross = value.indexOf('x')
    options.width = readWhole(name, value, cross < 0 ? '' : value.substring(0, cross), SIDE_MAX)
    options.height = readWhole(name, value, value.substring(cross + 1), SIDE_MAX)
  } else if (name == '--tiles') {
    const cross = value.indexOf('x')
    options.columns = readWhole(name, value, cross < 0 ? '' : value.substring(0, cross), TILES_MAX)
    options.rows = readWhole(name, value, value.substring(cross + 1), TILES_MAX)
  } else if (name == '--samples') {
    options.samples = readWhole(name, value, value, SAMPLES_MAX)
  } else if (name == '--filter') {
    if (value != 'on' && value != 'off') refuse<i32>(`Argument --filter is "${value}"; it must be on or off.`)
    options.filter = value == 'on'
  } else {
    refuse<i32>(`Argument ${name} is unknown; ${USAGE}.`)
  }
}

function readWhole(name: string, value: string, digits: string, most: i64): i32 {
  const number = parseWhole(digits)
  if (number < 1 || number > most) {
    const form = name == '--samples' ? 'a whole number' : 'two whole numbers joined by x'
    refuse<i32>(`Argument ${name} is "${value}"; it must be ${form} from 1 to ${most}.`)
  }
  return <i32>number
}

/** A whole number of at most 9 digits, or -1. */
function parseWhole(digits: string): i64 {
  if (digits.length == 0 || digits.length > 9) return -1
  let number: i64 = 0
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(i) - 0x30
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

/** The task's index counted from the first of its deal. */
function readTile(tiles: i32): i32 {
  const index = readIndex('IEXEC_BOT_TASK_INDEX')
  const first = readIndex('IEXEC_BOT_FIRST_INDEX')
  const tile = index - first
  if (tile < 0 || tile >= tiles) {
    refuse<i32>(`Task ${index} of a deal that starts at ${first} asks for tile ${tile}; there are tiles 0 to ${tiles - 1}.`)
  }
  return <i32>tile
}

function readIndex(name: string): i64 {
  const value = readVariable(name)
  if (value === null || value.length == 0) return 0
  const index = parseWhole(value)
  if (index < 0) refuse<i32>(`Variable ${name} is "${value}"; it must be a whole number.`)
  return index
}

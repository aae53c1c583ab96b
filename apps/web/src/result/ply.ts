import { addFan, type Corners, MESH_TRIANGLES_MAX } from './corners.ts'

const HEADER_BYTES_MAX = 16_384
/** Corners of one face. */
const FACE_CORNERS_MAX = 1_024

const TYPES = {
  char: { bytes: 1, read: 'getInt8' },
  uchar: { bytes: 1, read: 'getUint8' },
  short: { bytes: 2, read: 'getInt16' },
  ushort: { bytes: 2, read: 'getUint16' },
  int: { bytes: 4, read: 'getInt32' },
  uint: { bytes: 4, read: 'getUint32' },
  float: { bytes: 4, read: 'getFloat32' },
  double: { bytes: 8, read: 'getFloat64' },
} as const
type TypeName = keyof typeof TYPES

const ALIASES: Readonly<Record<string, TypeName>> = {
  int8: 'char',
  uint8: 'uchar',
  int16: 'short',
  uint16: 'ushort',
  int32: 'int',
  uint32: 'uint',
  float32: 'float',
  float64: 'double',
}

type Property = { name: string; type: TypeName; lengthType?: TypeName }
type Element = { name: string; count: number; properties: Property[] }
type Header = { format: string; elements: Element[]; bodyFrom: number }
/** Gives the next value of the body. @throws RangeError where the file ends. */
type Next = (type: TypeName) => number

/** Reads the faces of a PLY, text or binary of either byte order; undefined when the bytes are none or end too early. */
export function readPly(bytes: Uint8Array): Corners | 'tooMany' | undefined {
  const header = readHeader(bytes)
  if (header === undefined) return undefined
  const body = bytes.subarray(header.bodyFrom)
  // Every row takes a byte at least: greater counts are lies, and none is looped over.
  const isHonest = header.elements.every(
    ({ count, properties }) => count <= body.length && properties.length > 0,
  )
  if (!isHonest) return undefined
  try {
    return readBody(header, header.format === 'ascii' ? textValues(body) : binaryValues(body, header.format))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function readHeader(bytes: Uint8Array): Header | undefined {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_BYTES_MAX))
  const end = /\nend_header\r?\n/.exec(text)
  if (!/^ply\r?\n/.test(text) || end === null) return undefined
  const elements: Element[] = []
  let format: string | undefined
  for (const line of text.slice(0, end.index).split(/\r?\n/).slice(1)) {
    const words = line.trim().split(/\s+/)
    if (words[0] === 'format') format = words[1]
    else if (words[0] === 'element') {
      if (!/^\d{1,10}$/.test(words[2] ?? '')) return undefined
      elements.push({ name: words[1] as string, count: Number(words[2]), properties: [] })
    } else if (words[0] === 'property') {
      const property = readProperty(words)
      if (property === undefined) return undefined
      elements.at(-1)?.properties.push(property)
    }
  }
  if (format === undefined || !/^(ascii|binary_(little|big)_endian)$/.test(format)) return undefined
  return { format, elements, bodyFrom: end.index + end[0].length }
}

function readProperty(words: readonly string[]): Property | undefined {
  const [lengthType, type] =
    words[1] === 'list' ? [typeOf(words[2]), typeOf(words[3])] : [undefined, typeOf(words[1])]
  const name = words.at(-1) as string
  if (type === undefined || (words[1] === 'list' && lengthType === undefined)) return undefined
  return { name, type, ...(lengthType === undefined ? {} : { lengthType }) }
}

function typeOf(word = ''): TypeName | undefined {
  if (Object.hasOwn(TYPES, word)) return word as TypeName
  return Object.hasOwn(ALIASES, word) ? ALIASES[word] : undefined
}

function readBody({ elements }: Header, next: Next): Corners | 'tooMany' | undefined {
  const places: number[] = []
  const values: number[] = []
  for (const { name, count, properties } of elements) {
    for (let row = 0; row < count; row += 1) {
      const found: Record<string, number[]> = {}
      for (const property of properties) found[property.name] = readValues(property, next)
      if (name === 'vertex') places.push(...['x', 'y', 'z'].map((axis) => found[axis]?.[0] ?? Number.NaN))
      if (name !== 'face') continue
      const face = found.vertex_indices ?? found.vertex_index
      if (face === undefined || !addFan(face, { places, values })) return undefined
      if (values.length > MESH_TRIANGLES_MAX * 9) return 'tooMany'
    }
  }
  return new Float32Array(values)
}

function readValues({ type, lengthType }: Property, next: Next): number[] {
  if (lengthType === undefined) return [next(type)]
  const length = next(lengthType)
  if (!(length >= 0 && length <= FACE_CORNERS_MAX)) throw new RangeError('a face of so many corners')
  return Array.from({ length }, () => next(type))
}

function binaryValues(body: Uint8Array, format: string): Next {
  const view = new DataView(body.buffer, body.byteOffset, body.length)
  const isLittle = format === 'binary_little_endian'
  let at = 0
  return (type) => {
    const { bytes, read } = TYPES[type]
    const value = view[read](at, isLittle)
    at += bytes
    return value
  }
}

function textValues(body: Uint8Array): Next {
  const text = new TextDecoder('latin1').decode(body)
  const word = /\S+/g
  return () => {
    const found = word.exec(text)
    if (found === null) throw new RangeError('the text ends')
    return Number(found[0])
  }
}

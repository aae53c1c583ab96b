import { type Corners, MESH_TRIANGLES_MAX } from './corners.ts'
import { wordsByLine } from './text-lines.ts'

const HEADER_BYTES = 84
/** A normal (12), three corners (36) and an attribute (2). */
const TRIANGLE_BYTES = 50

/**
 * Reads an STL, binary (80 bytes, a count, 50 bytes a triangle, little-endian) or text. Normals are left aside: they follow
 * from the corners. Undefined when the bytes are none.
 */
export function readStl(bytes: Uint8Array): Corners | 'tooMany' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const count = bytes.length < HEADER_BYTES ? -1 : view.getUint32(80, true)
  // Binary ones may begin with "solid" too, so the length decides.
  if (bytes.length === HEADER_BYTES + count * TRIANGLE_BYTES) return readBinary(view, count)
  return new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === 'solid' ? readText(bytes) : undefined
}

function readBinary(view: DataView, count: number): Corners | 'tooMany' {
  if (count > MESH_TRIANGLES_MAX) return 'tooMany'
  const corners = new Float32Array(count * 9)
  for (let triangle = 0; triangle < count; triangle += 1) {
    const from = HEADER_BYTES + triangle * TRIANGLE_BYTES + 12
    for (let at = 0; at < 9; at += 1) corners[triangle * 9 + at] = view.getFloat32(from + at * 4, true)
  }
  return corners
}

function readText(bytes: Uint8Array): Corners | 'tooMany' | undefined {
  const values: number[] = []
  let isEnded = false
  for (const [keyword, ...rest] of wordsByLine(bytes)) {
    if (keyword === 'endsolid') isEnded = true
    if (keyword !== 'vertex') continue
    if (rest.length !== 3) return undefined
    values.push(...rest.map(Number))
    if (values.length > MESH_TRIANGLES_MAX * 9) return 'tooMany'
  }
  return isEnded && values.length % 9 === 0 ? new Float32Array(values) : undefined
}

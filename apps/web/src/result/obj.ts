import { addFan, type Corners, MESH_TRIANGLES_MAX } from './corners.ts'
import { wordsByLine } from './text-lines.ts'

/** Reads the faces of a Wavefront OBJ, cut into triangles as fans; undefined when one names a corner that is not there. */
export function readObj(bytes: Uint8Array): Corners | 'tooMany' | undefined {
  const places: number[] = []
  const values: number[] = []
  for (const [keyword, ...rest] of wordsByLine(bytes)) {
    if (keyword === 'v') {
      if (rest.length < 3) return undefined
      places.push(Number(rest[0]), Number(rest[1]), Number(rest[2]))
    } else if (keyword === 'f') {
      const face = rest.map((word) => cornerOf(word, places.length / 3))
      if (face.length < 3) return undefined
      if (values.length / 9 + face.length - 2 > MESH_TRIANGLES_MAX) return 'tooMany'
      if (!addFan(face, { places, values })) return undefined
    }
  }
  return new Float32Array(values)
}

/** `7/1/3` is the seventh corner, `-1` the last one so far; counted from 0 here. */
function cornerOf(word: string, count: number): number {
  const number = Number.parseInt(word, 10)
  return number < 0 ? count + number : number - 1
}

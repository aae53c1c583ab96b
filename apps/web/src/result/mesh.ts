import { type Corners, MESH_TRIANGLES_MAX } from './corners.ts'
import { readObj } from './obj.ts'
import { readPly } from './ply.ts'
import { readStl } from './stl.ts'

/** Files that are drawn; larger ones are only to save. Half a million triangles of a binary STL fit. */
const MESH_BYTES_MAX = 24 * 2 ** 20
/** Why a file cannot be drawn. */
export type MeshProblem =
  | { problem: 'tooLarge'; mebibytesMax: number }
  | { problem: 'tooMany'; trianglesMax: number }
  | { problem: 'broken' }
  | { problem: 'empty' }

/** `low` and `high`: the box around all corners, [x, y, z]. */
export type Mesh = { corners: Corners; triangles: number; low: number[]; high: number[] }

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Corners | 'tooMany' | undefined>> = {
  stl: readStl,
  obj: readObj,
  ply: readPly,
}

/** Does a file's name say that it holds a surface in space? */
export function isMeshName(name: string): boolean {
  return Object.hasOwn(READERS, suffixOf(name))
}

/** Reads a surface (STL, Wavefront OBJ or PLY, by the file's name); bounded work for whatever bytes. */
export function readMesh(name: string, bytes: Uint8Array): Mesh | MeshProblem {
  if (bytes.length > MESH_BYTES_MAX) return { problem: 'tooLarge', mebibytesMax: MESH_BYTES_MAX / 2 ** 20 }
  const corners = isMeshName(name) ? READERS[suffixOf(name)]?.(bytes) : undefined
  if (corners === 'tooMany') return { problem: 'tooMany', trianglesMax: MESH_TRIANGLES_MAX }
  if (corners === undefined || !corners.every(Number.isFinite)) return { problem: 'broken' }
  if (corners.length === 0) return { problem: 'empty' }
  return { corners, triangles: corners.length / 9, ...boxOf(corners) }
}

function boxOf(corners: Corners): { low: number[]; high: number[] } {
  const low = [Infinity, Infinity, Infinity]
  const high = [-Infinity, -Infinity, -Infinity]
  for (let at = 0; at < corners.length; at += 1) {
    const [axis, value] = [at % 3, corners[at] as number]
    if (value < (low[axis] as number)) low[axis] = value
    if (value > (high[axis] as number)) high[axis] = value
  }
  return { low, high }
}

/** The corners moved around the origin and scaled into a ball of radius 1, whatever the file's units are. */
export function fitIntoUnitBall({ corners, low, high }: Mesh): Corners {
  const centre = low.map((value, axis) => (value + (high[axis] as number)) / 2)
  const radius = Math.hypot(...low.map((value, axis) => (high[axis] as number) - value)) / 2
  const scale = radius === 0 ? 1 : radius
  return corners.map((value, at) => (value - (centre[at % 3] as number)) / scale)
}

function suffixOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase()
}

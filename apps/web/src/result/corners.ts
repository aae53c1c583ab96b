/** Triangles that are drawn. */
export const MESH_TRIANGLES_MAX = 500_000

/** Corners of triangles: [triangles, 3 corners, x y z], in the units of the file. */
export type Corners = Float32Array<ArrayBuffer>

/** Adds a face as triangles around its first corner. @returns whether all its corners are there. */
export function addFan(
  face: readonly number[],
  { places, values }: { places: readonly number[]; values: number[] },
): boolean {
  for (let at = 2; at < face.length; at += 1) {
    for (const corner of [face[0], face[at - 1], face[at]] as [number, number, number]) {
      const [x, y, z] = [places[corner * 3], places[corner * 3 + 1], places[corner * 3 + 2]]
      if (x === undefined || y === undefined || z === undefined) return false
      values.push(x, y, z)
    }
  }
  return true
}

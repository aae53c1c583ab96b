import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitIntoUnitBall, isMeshName, type Mesh, readMesh } from './mesh.ts'

const text = (value: string) => new TextEncoder().encode(value)

/** A binary STL that says it has `count` triangles, and has those that are given. */
function stl(count: number, ...triangles: number[][]): Uint8Array {
  const bytes = new Uint8Array(84 + triangles.length * 50)
  const view = new DataView(bytes.buffer)
  bytes.set(text('solid of a kind that only its length tells apart'))
  view.setUint32(80, count, true)
  for (const [at, corners] of triangles.entries())
    for (const [place, value] of corners.entries())
      view.setFloat32(84 + at * 50 + 12 + place * 4, value, true)
  return bytes
}

const TRIANGLE = [0, 0, 0, 2, 0, 0, 0, 4, -1]
const PLY_HEAD = (format: string, vertices: number, faces: number) =>
  `ply\nformat ${format} 1.0\ncomment made by hand\nelement vertex ${vertices}\nproperty float x\nproperty float y\n` +
  `property float z\nproperty uchar red\nelement face ${faces}\nproperty list uchar int vertex_indices\nend_header\n`
const SQUARE = '0 0 0 9\n1 0 0 9\n1 1 0 9\n0 1 0 9\n'

describe('a surface', () => {
  test('is known by the name of its file', () => {
    expect(['a.stl', 'A.PLY', 'x/y.obj', 'stl', 'a.csv', 'a.constructor'].map(isMeshName)).toEqual([
      ...[true, true, true, true, false, false],
    ])
  })

  test('is read from a binary STL, with the box around it', () => {
    expect(readMesh('a.stl', stl(1, TRIANGLE))).toEqual({
      corners: new Float32Array(TRIANGLE),
      triangles: 1,
      low: [0, 0, -1],
      high: [2, 4, 0],
    })
  })

  test('is read from an STL in text', () => {
    const facet =
      'facet normal 0 0 1\n outer loop\n  vertex 0 0 0\n  vertex 2 0 0\n  vertex 0 4 -1\n endloop\nendfacet\n'
    const mesh = readMesh('a.stl', text(`solid a\n${facet}${facet}endsolid a\n`)) as Mesh
    expect([...mesh.corners]).toEqual([...TRIANGLE, ...TRIANGLE])
  })

  test('is read from an OBJ, whose faces are cut into triangles and may count back', () => {
    const mesh = readMesh('a.obj', text('v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nf 1/1/1 2 3 -1\n')) as Mesh
    expect([...mesh.corners]).toEqual([0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0])
  })

  test('is read from a PLY in text and in bytes', () => {
    const corners = [0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0]
    const inText = readMesh('a.ply', text(`${PLY_HEAD('ascii', 4, 1)}${SQUARE}4 0 1 2 3\n`)) as Mesh
    expect([...inText.corners]).toEqual(corners)
    const head = text(PLY_HEAD('binary_big_endian', 4, 1))
    const bytes = new Uint8Array(head.length + 4 * 13 + 17)
    bytes.set(head)
    const view = new DataView(bytes.buffer, head.length)
    for (const [at, [x, y]] of (
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ] as const
    ).entries()) {
      view.setFloat32(at * 13, x)
      view.setFloat32(at * 13 + 4, y)
    }
    view.setUint8(52, 4)
    for (const corner of [0, 1, 2, 3]) view.setInt32(53 + corner * 4, corner)
    expect([...(readMesh('a.ply', bytes) as Mesh).corners]).toEqual(corners)
  })

  test('is drawn in a ball of radius 1 around the origin, whatever its units', () => {
    const mesh = readMesh('a.stl', stl(1, [1e9, 0, 0, 1e9, 6e8, 0, 1e9, 0, 8e8])) as Mesh
    const expected = [0, -0.6, -0.8, 0, 0.6, -0.8, 0, -0.6, 0.8]
    for (const [at, value] of fitIntoUnitBall(mesh).entries())
      expect(value).toBeCloseTo(expected[at] as number, 5)
    const point = readMesh('a.stl', stl(1, [7, 7, 7, 7, 7, 7, 7, 7, 7])) as Mesh
    expect([...fitIntoUnitBall(point)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0])
  })
})

describe('what is no surface', () => {
  test.each([
    ['cut short', 'a.stl', stl(2, TRIANGLE)],
    ['said to be of 4 billion triangles', 'a.stl', stl(0xffffffff, TRIANGLE)],
    ['not of numbers', 'a.stl', stl(1, [Number.NaN, ...TRIANGLE.slice(1)])],
    ['infinite', 'a.obj', text('v 1e300 0 0\nv 1 0 0\nv 1 1 0\nf 1 2 3\n')],
    ['of words', 'a.stl', text('solid a\nfacet\nvertex a b c\nvertex 1 1 1\nvertex 1 1 1\nendsolid')],
    ['text that ends early', 'a.stl', text('solid a\nfacet\nvertex 0 0 0\nvertex 1 1 1\nvertex 1 1 2\n')],
    ['of corners that are not there', 'a.obj', text('v 0 0 0\nf 1 2 3\n')],
    ['of corners before the first', 'a.obj', text('v 0 0 0\nf -1 -2 -3\n')],
    ['without a header', 'a.ply', text('ply\nformat ascii 1.0\n')],
    ['said to be of 4 billion corners', 'a.ply', text(`${PLY_HEAD('ascii', 4e9, 1)}${SQUARE}`)],
    ['without its faces', 'a.ply', text(`${PLY_HEAD('ascii', 4, 2)}${SQUARE}4 0 1 2 3\n`)],
    ['of negative corners', 'a.ply', text(`${PLY_HEAD('ascii', 4, 1)}${SQUARE}3 0 -1 2\n`)],
    ['of a face of 4 billion corners', 'a.ply', text(`${PLY_HEAD('ascii', 4, 1)}${SQUARE}4000000000 0 1 2`)],
    [
      'of 4 billion rows of nothing',
      'a.ply',
      text('ply\nformat ascii 1.0\nelement vertex 4000000000\nend_header\n0\n'),
    ],
  ])('is refused when it is %s', (_, name, bytes) => {
    expect(readMesh(name, bytes)).toEqual({ problem: 'broken' })
  })

  test('is refused when it has no triangle, too many of them, or too many bytes', () => {
    expect(readMesh('a.stl', stl(0))).toEqual({ problem: 'empty' })
    expect(readMesh('a.obj', text('v 0 0 0\n'))).toEqual({ problem: 'empty' })
    const many = stl(500_001)
    const full = new Uint8Array(84 + 500_001 * 50)
    full.set(many)
    expect(readMesh('a.stl', full)).toEqual({ problem: 'tooMany', trianglesMax: 500_000 })
    const large = new Uint8Array(24 * 2 ** 20 + 1)
    expect(readMesh('a.ply', large)).toEqual({ problem: 'tooLarge', mebibytesMax: 24 })
  })

  test('is refused or read, never thrown over, whatever its bytes', () => {
    const heads = [
      '',
      'solid ',
      PLY_HEAD('ascii', 3, 1),
      PLY_HEAD('binary_little_endian', 3, 1),
      'v 0 0 0\nf ',
    ]
    fc.assert(
      fc.property(
        fc.constantFrom('a.stl', 'a.obj', 'a.ply'),
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 300 }),
        (name, head, tail) => {
          const mesh = readMesh(name, new Uint8Array([...text(head), ...tail]))
          expect('problem' in mesh || mesh.corners.length === mesh.triangles * 9).toBe(true)
        },
      ),
    )
  })
})

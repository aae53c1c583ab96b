// Everything a ray can meet, in a tree of boxes so that a ray looks at few of them.

import { Finish } from './material'
import { Form, NEAR, Shape, hitFace, normalX, normalY, normalZ } from './shapes'

const LEAF_SHAPES = 2
/** A balanced tree over 2^30 shapes fits. */
const STACK = 64

/** What the last `findNearest` met: distance (Infinity for nothing), shape and face. */
export let nearDistance: f64 = Infinity
export let nearFace: i32 = 0
let nearShape: Shape | null = null

/** What is left, per colour, of the light along the last `passLight`. */
export let passR: f64 = 0
export let passG: f64 = 0
export let passB: f64 = 0

class Node {
  lowX: f64 = Infinity
  lowY: f64 = Infinity
  lowZ: f64 = Infinity
  highX: f64 = -Infinity
  highY: f64 = -Infinity
  highZ: f64 = -Infinity
  /** Children, or shapes `[first, first + count)` of a leaf. */
  left: i32 = 0
  right: i32 = 0
  first: i32 = 0
  count: i32 = 0

  include(shape: Shape): void {
    this.lowX = min(this.lowX, shape.lowX)
    this.lowY = min(this.lowY, shape.lowY)
    this.lowZ = min(this.lowZ, shape.lowZ)
    this.highX = max(this.highX, shape.highX)
    this.highY = max(this.highY, shape.highY)
    this.highZ = max(this.highZ, shape.highZ)
  }

  /** Distance at which a ray, given by origin and inverse direction, enters the box; Infinity when it misses. */
  enterAt(ox: f64, oy: f64, oz: f64, ix: f64, iy: f64, iz: f64, far: f64): f64 {
    const ax = (this.lowX - ox) * ix
    const bx = (this.highX - ox) * ix
    const ay = (this.lowY - oy) * iy
    const by = (this.highY - oy) * iy
    const az = (this.lowZ - oz) * iz
    const bz = (this.highZ - oz) * iz
    const near = max(max(min(ax, bx), min(ay, by)), max(min(az, bz), 0))
    const end = min(min(max(ax, bx), max(ay, by)), min(max(az, bz), far))
    return near <= end ? near : Infinity
  }
}

export class World {
  private planes: Shape[] = []
  private bodies: Shape[] = []
  private nodes: Node[] = []
  private stack: StaticArray<i32> = new StaticArray<i32>(STACK)
  /** Spheres of light, which are aimed at; any other light is only met by chance. */
  lamps: Shape[] = []

  constructor(shapes: Shape[]) {
    for (let i = 0; i < shapes.length; i++) {
      const shape = shapes[i]
      if (shape.form == Form.Plane) this.planes.push(shape)
      else this.bodies.push(shape)
      if (shape.form == Form.Sphere && shape.material.finish == Finish.Light) this.lamps.push(shape)
    }
    if (this.bodies.length > 0) this.build(0, this.bodies.length)
  }

  private build(first: i32, count: i32): i32 {
    const node = new Node()
    const index = this.nodes.push(node) - 1
    for (let i = first; i < first + count; i++) node.include(this.bodies[i])
    if (count <= LEAF_SHAPES) {
      node.first = first
      node.count = count
      return index
    }
    const x = node.highX - node.lowX
    const y = node.highY - node.lowY
    const z = node.highZ - node.lowZ
    this.order(first, count, x >= y && x >= z ? 0 : y >= z ? 1 : 2)
    const half = count >> 1
    node.left = this.build(first, half)
    node.right = this.build(first + half, count - half)
    return index
  }

  /** Sorts a run of shapes by the middle of their boxes along one axis; equal ones keep their order. */
  private order(first: i32, count: i32, axis: i32): void {
    for (let i = first + 1; i < first + count; i++) {
      const shape = this.bodies[i]
      const key = middle(shape, axis)
      let j = i
      while (j > first && middle(this.bodies[j - 1], axis) > key) {
        this.bodies[j] = this.bodies[j - 1]
        j--
      }
      this.bodies[j] = shape
    }
  }

  /** Finds the first surface along a ray; null when it meets none. */
  findNearest(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64): Shape | null {
    nearDistance = Infinity
    nearShape = null
    for (let i = 0, count = this.planes.length; i < count; i++) {
      consider(unchecked(this.planes[i]), ox, oy, oz, dx, dy, dz)
    }
    if (this.nodes.length == 0) return nearShape
    const nodes = this.nodes
    const bodies = this.bodies
    const stack = this.stack
    const ix = 1 / dx
    const iy = 1 / dy
    const iz = 1 / dz
    let top = 0
    let index = 0
    if (unchecked(nodes[0]).enterAt(ox, oy, oz, ix, iy, iz, nearDistance) == Infinity) return nearShape
    while (true) {
      const node = unchecked(nodes[index])
      if (node.count > 0) {
        for (let i = node.first, end = node.first + node.count; i < end; i++) {
          consider(unchecked(bodies[i]), ox, oy, oz, dx, dy, dz)
        }
      } else {
        const left = unchecked(nodes[node.left]).enterAt(ox, oy, oz, ix, iy, iz, nearDistance)
        const right = unchecked(nodes[node.right]).enterAt(ox, oy, oz, ix, iy, iz, nearDistance)
        if (left != Infinity && right != Infinity) {
          unchecked((stack[top++] = left <= right ? node.right : node.left))
          index = left <= right ? node.left : node.right
          continue
        }
        if (left != Infinity || right != Infinity) {
          index = left != Infinity ? node.left : node.right
          continue
        }
      }
      if (top == 0) return nearShape
      index = unchecked(stack[--top])
    }
  }

  /**
   * Finds what is left of light along a straight line of length `far`, in `passR`, `passG`, `passB`. Glass tints
   * it without bending it: not exact, but free of noise.
   */
  passLight(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64, far: f64): bool {
    passR = 1
    passG = 1
    passB = 1
    for (let i = 0, count = this.planes.length; i < count; i++) {
      if (!passes(unchecked(this.planes[i]), ox, oy, oz, dx, dy, dz, far)) return false
    }
    if (this.nodes.length == 0) return true
    const nodes = this.nodes
    const bodies = this.bodies
    const stack = this.stack
    const ix = 1 / dx
    const iy = 1 / dy
    const iz = 1 / dz
    let top = 1
    unchecked((stack[0] = 0))
    while (top > 0) {
      const node = unchecked(nodes[stack[--top]])
      if (node.enterAt(ox, oy, oz, ix, iy, iz, far) == Infinity) continue
      if (node.count == 0) {
        unchecked((stack[top++] = node.right))
        unchecked((stack[top++] = node.left))
        continue
      }
      for (let i = node.first, end = node.first + node.count; i < end; i++) {
        if (!passes(unchecked(bodies[i]), ox, oy, oz, dx, dy, dz, far)) return false
      }
    }
    return true
  }
}

function middle(shape: Shape, axis: i32): f64 {
  if (axis == 0) return shape.lowX + shape.highX
  return axis == 1 ? shape.lowY + shape.highY : shape.lowZ + shape.highZ
}

// @ts-ignore: decorator
@inline
function consider(shape: Shape, ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64): void {
  const distance = shape.meet(ox, oy, oz, dx, dy, dz)
  if (distance < nearDistance) {
    nearDistance = distance
    nearShape = shape
    nearFace = hitFace
  }
}

/** Lets light past one shape: all of it, tinted by glass, or none. */
function passes(shape: Shape, ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64, far: f64): bool {
  const distance = shape.meet(ox, oy, oz, dx, dy, dz)
  if (distance >= far - NEAR) {
    if (shape.material.finish != Finish.Glass || distance == Infinity) return true
  } else if (shape.material.finish != Finish.Glass) {
    return false
  }
  const glass = shape.material
  let clear: f64 = 1
  if (distance < far) {
    shape.findNormal(ox + dx * distance, oy + dy * distance, oz + dz * distance, hitFace)
    const away = 1 - Math.abs(dx * normalX + dy * normalY + dz * normalZ)
    const straight = ((glass.index - 1) * (glass.index - 1)) / ((glass.index + 1) * (glass.index + 1))
    clear = (1 - straight) * (1 - away * away * away * away * away)
  }
  const length = shape.form == Form.Plane ? 0.0 : shape.thickness(ox, oy, oz, dx, dy, dz, far)
  passR *= clear * Math.exp(-glass.absorbR * length)
  passG *= clear * Math.exp(-glass.absorbG * length)
  passB *= clear * Math.exp(-glass.absorbB * length)
  return passR + passG + passB > 1e-4
}

// Everything a ray can meet, and the two questions asked of it: what is met first, and does light pass.

import { Finish } from './material'
import { Form, NEAR, Shape, hitFace, normalX, normalY, normalZ } from './shapes'
import { DEPTH_MAX, Node, buildTree } from './tree'

/** What the last `findNearest` met: distance (Infinity for nothing) and face. */
export let nearDistance: f64 = Infinity
export let nearFace: i32 = 0
let nearShape: Shape | null = null

/** What is left, per colour, of the light along the last `passLight`. */
export let passR: f64 = 0
export let passG: f64 = 0
export let passB: f64 = 0

const LOW_X = offsetof<Node>('lowX')
const LOW_Y = offsetof<Node>('lowY')
const LOW_Z = offsetof<Node>('lowZ')
const HIGH_X = offsetof<Node>('highX')
const HIGH_Y = offsetof<Node>('highY')
const HIGH_Z = offsetof<Node>('highZ')

/** Nodes still to look into: distance at which the ray enters (8 bytes), node (8). */
const stack: usize = memory.data(DEPTH_MAX * 16, 8)

export class World {
  private planes: Shape[] = []
  private bodies: Shape[] = []
  private root: usize = 0
  /** Spheres of light, which are aimed at; any other light is only met by chance. */
  lamps: Shape[] = []

  constructor(shapes: Shape[]) {
    for (let i = 0; i < shapes.length; i++) {
      const shape = shapes[i]
      if (shape.form == Form.Plane) this.planes.push(shape)
      else this.bodies.push(shape)
      if (shape.form == Form.Sphere && shape.material.finish == Finish.Light) this.lamps.push(shape)
    }
    if (this.bodies.length > 0) this.root = changetype<usize>(buildTree(this.bodies, 0, this.bodies.length, 0))
  }

  /** Finds the first surface along a ray; null when it meets none. */
  findNearest(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64): Shape | null {
    nearDistance = Infinity
    nearShape = null
    for (let i = 0, count = this.planes.length; i < count; i++) {
      consider(unchecked(this.planes[i]), ox, oy, oz, dx, dy, dz)
    }
    if (this.root == 0) return nearShape
    const bodies = this.bodies
    const ix = invert(dx)
    const iy = invert(dy)
    const iz = invert(dz)
    let node = this.root
    let top = stack
    if (enterBox(node, ox, oy, oz, ix, iy, iz, nearDistance) == Infinity) return nearShape
    while (true) {
      const box = changetype<Node>(node)
      if (box.count > 0) {
        for (let i = box.first, end = box.first + box.count; i < end; i++) {
          consider(unchecked(bodies[i]), ox, oy, oz, dx, dy, dz)
        }
      } else {
        const left = enterBox(box.left, ox, oy, oz, ix, iy, iz, nearDistance)
        const right = enterBox(box.right, ox, oy, oz, ix, iy, iz, nearDistance)
        const leftFirst = left <= right
        const later = leftFirst ? right : left
        if (later != Infinity) {
          store<f64>(top, later)
          store<usize>(top + 8, leftFirst ? box.right : box.left)
          top += 16
        }
        if ((leftFirst ? left : right) != Infinity) {
          node = leftFirst ? box.left : box.right
          continue
        }
      }
      do {
        if (top == stack) return nearShape
        top -= 16
      } while (load<f64>(top) >= nearDistance)
      node = load<usize>(top + 8)
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
    if (this.root == 0) return true
    const bodies = this.bodies
    const ix = invert(dx)
    const iy = invert(dy)
    const iz = invert(dz)
    let top = stack + 16
    store<usize>(stack + 8, this.root)
    while (top > stack) {
      top -= 16
      const node = load<usize>(top + 8)
      if (enterBox(node, ox, oy, oz, ix, iy, iz, far) == Infinity) continue
      const box = changetype<Node>(node)
      if (box.count == 0) {
        store<usize>(top + 8, box.right)
        store<usize>(top + 24, box.left)
        top += 32
        continue
      }
      for (let i = box.first, end = box.first + box.count; i < end; i++) {
        if (!passes(unchecked(bodies[i]), ox, oy, oz, dx, dy, dz, far)) return false
      }
    }
    return true
  }
}

/** 1 / x, finite for 0, so that no box test meets 0 × Infinity. */
function invert(x: f64): f64 {
  return 1 / (Math.abs(x) < 1e-30 ? 1e-30 : x)
}

/**
 * Distance at which a ray, given by origin and inverse direction, enters a box; Infinity when it misses. Numbers of
 * at least 0 compare like their bits, and any negative one loses against 0 either way; comparing bits spares the
 * processor branches it cannot predict.
 */
// @ts-ignore: decorator
@inline
function enterBox(box: usize, ox: f64, oy: f64, oz: f64, ix: f64, iy: f64, iz: f64, far: f64): f64 {
  const x = ix < 0
  const y = iy < 0
  const z = iz < 0
  const near = max(
    max(bits((load<f64>(box + (x ? HIGH_X : LOW_X)) - ox) * ix), bits((load<f64>(box + (y ? HIGH_Y : LOW_Y)) - oy) * iy)),
    max(bits((load<f64>(box + (z ? HIGH_Z : LOW_Z)) - oz) * iz), 0),
  )
  const end = min(
    min(bits((load<f64>(box + (x ? LOW_X : HIGH_X)) - ox) * ix), bits((load<f64>(box + (y ? LOW_Y : HIGH_Y)) - oy) * iy)),
    min(bits((load<f64>(box + (z ? LOW_Z : HIGH_Z)) - oz) * iz), bits(far)),
  )
  return near <= end ? reinterpret<f64>(near) : Infinity
}

// @ts-ignore: decorator
@inline
function bits(x: f64): i64 {
  return reinterpret<i64>(x)
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
  const glass = shape.material
  if (glass.finish != Finish.Glass) return distance >= far - NEAR
  if (distance == Infinity) return true
  let clear: f64 = 1
  if (distance < far) {
    shape.findNormal(ox + dx * distance, oy + dy * distance, oz + dz * distance, hitFace)
    const away = 1 - Math.abs(dx * normalX + dy * normalY + dz * normalZ)
    const straight = ((glass.index - 1) * (glass.index - 1)) / ((glass.index + 1) * (glass.index + 1))
    clear = (1 - straight) * (1 - away * away * away * away * away)
  }
  const length = shape.thickness(ox, oy, oz, dx, dy, dz, far)
  passR *= clear * Math.exp(-glass.absorbR * length)
  passG *= clear * Math.exp(-glass.absorbG * length)
  passB *= clear * Math.exp(-glass.absorbB * length)
  return passR + passG + passB > 1e-4
}

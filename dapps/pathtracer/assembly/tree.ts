// A tree of boxes around shapes. It is built by the surface area heuristic: a split is good when its boxes are small,
// since a ray meets a box in proportion to its surface.

import { Shape } from './shapes'

/** What looking into two boxes costs, in shapes looked at. */
const SPLIT_COST: f64 = 0.7
/** From this depth on, runs are halved, which ends 12 levels on for the 4096 shapes a scene may hold. */
const HALVE_FROM = 40
/** Room for a walk: one waiting node per level. */
export const DEPTH_MAX = 64

/** A box and what is in it: the shapes `[first, first + count)`, or two nodes when `count` is 0. */
export class Node {
  lowX: f64 = Infinity
  lowY: f64 = Infinity
  lowZ: f64 = Infinity
  highX: f64 = -Infinity
  highY: f64 = -Infinity
  highZ: f64 = -Infinity
  left: usize = 0
  right: usize = 0
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

  /** Half the surface. */
  get surface(): f64 {
    const x = this.highX - this.lowX
    const y = this.highY - this.lowY
    const z = this.highZ - this.lowZ
    return x * y + y * z + z * x
  }
}

/** Builds the tree over at least one shape, putting `shapes` in the order of its leaves. */
export function buildTree(shapes: Shape[], first: i32, count: i32, depth: i32): Node {
  const node = new Node()
  for (let i = first; i < first + count; i++) node.include(shapes[i])
  let bestAxis = -1
  let bestCount = 0
  let bestCost = count * node.surface
  for (let axis = 0; axis < 3 && count > 1; axis++) {
    order(shapes, first, count, axis)
    const tails = tailCosts(shapes, first, count)
    const head = new Node()
    for (let taken = 1; taken < count; taken++) {
      head.include(shapes[first + taken - 1])
      const cost = SPLIT_COST * node.surface + taken * head.surface + unchecked(tails[taken])
      if (depth >= HALVE_FROM ? taken == count >> 1 : cost < bestCost) {
        bestCost = cost
        bestAxis = axis
        bestCount = taken
      }
    }
  }
  if (bestAxis < 0) {
    node.first = first
    node.count = count
    return node
  }
  order(shapes, first, count, bestAxis)
  node.left = changetype<usize>(buildTree(shapes, first, bestCount, depth + 1))
  node.right = changetype<usize>(buildTree(shapes, first + bestCount, count - bestCount, depth + 1))
  return node
}

/** For each place to split at, what the shapes from there on cost. */
function tailCosts(shapes: Shape[], first: i32, count: i32): StaticArray<f64> {
  const costs = new StaticArray<f64>(count)
  const tail = new Node()
  for (let left = 1; left < count; left++) {
    tail.include(shapes[first + count - left])
    costs[count - left] = left * tail.surface
  }
  return costs
}

/** Sorts a run of shapes by the middle of their boxes along one axis; equal ones keep their order. */
function order(shapes: Shape[], first: i32, count: i32, axis: i32): void {
  for (let i = first + 1; i < first + count; i++) {
    const shape = shapes[i]
    const key = middle(shape, axis)
    let j = i
    while (j > first && middle(shapes[j - 1], axis) > key) {
      shapes[j] = shapes[j - 1]
      j--
    }
    shapes[j] = shape
  }
}

function middle(shape: Shape, axis: i32): f64 {
  if (axis == 0) return shape.lowX + shape.highX
  return axis == 1 ? shape.lowY + shape.highY : shape.lowZ + shape.highZ
}

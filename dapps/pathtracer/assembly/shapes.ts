// What a ray can meet. A ray is an origin (ox, oy, oz) and a unit direction (dx, dy, dz); distances are along it.
// Results that are more than one number are left in exported globals: the inner loop allocates nothing.

import { Material } from './material'

export const enum Form {
  Sphere,
  Ellipsoid,
  /** Upright hexagonal prism, solid or hollowed from above, with a bevelled upper edge. */
  Hexagon,
  Box,
  Plane,
}

/** Hits nearer than this are the surface the ray just left. Scenes are about 1 to 100 units large. */
export const NEAR: f64 = 1e-6

const FACE_TOP = 6
const FACE_BOTTOM = 7
const FACE_BEVEL = 8
/** Added to the face of the hollow, whose normal points into it. */
const FACE_INNER = 32

const SQRT3_2: f64 = 0.8660254037844386
const SQRT1_2: f64 = 0.7071067811865476

/** Span of a ray inside a convex body, and the faces where it enters and leaves. */
let enter: f64 = 0
let leave: f64 = 0
let enterFace: i32 = 0
let leaveFace: i32 = 0

/** Face of the last hit `Shape.meet` found. */
export let hitFace: i32 = 0

/** Outward normal found by the last `Shape.findNormal`. */
export let normalX: f64 = 0
export let normalY: f64 = 0
export let normalZ: f64 = 0

export class Shape {
  form: i32 = 0
  /** Centre; for prisms and boxes the middle of the base. */
  x: f64 = 0
  y: f64 = 0
  z: f64 = 0
  /** Sphere: radius. Hexagon: distance from the axis to a side. */
  radius: f64 = 0
  height: f64 = 0
  bevel: f64 = 0
  /** Hollow of a hexagon: distance from the axis to a side of the hollow, and height of its floor; 0: solid. */
  hollow: f64 = 0
  floor: f64 = 0
  /** Half the width and depth of a box. */
  halfX: f64 = 0
  halfZ: f64 = 0
  /** Rotation about the vertical axis: cosine and sine. */
  turnCos: f64 = 1
  turnSin: f64 = 0
  /** Ellipsoid: the linear map that makes it the unit sphere, by rows. Plane: first row is its normal. */
  m00: f64 = 0
  m01: f64 = 0
  m02: f64 = 0
  m10: f64 = 0
  m11: f64 = 0
  m12: f64 = 0
  m20: f64 = 0
  m21: f64 = 0
  m22: f64 = 0
  /** Bounding box. */
  lowX: f64 = 0
  lowY: f64 = 0
  lowZ: f64 = 0
  highX: f64 = 0
  highY: f64 = 0
  highZ: f64 = 0

  constructor(public material: Material) {}

  /** Distance to the first surface farther than `NEAR`, or Infinity; its face is left in `hitFace`. */
  meet(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64): f64 {
    if (this.form == Form.Plane) return this.meetPlane(ox, oy, oz, dx, dy, dz)
    if (!this.span(ox, oy, oz, dx, dy, dz)) return Infinity
    if (this.hollow > 0) return this.meetHollow(ox, oy, oz, dx, dy, dz)
    if (enter > NEAR) {
      hitFace = enterFace
      return enter
    }
    hitFace = leaveFace
    return leave > NEAR ? leave : Infinity
  }

  /** Length of the ray inside the body, from its origin to `far`. */
  thickness(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64, far: f64): f64 {
    if (!this.span(ox, oy, oz, dx, dy, dz)) return 0
    return max(0, min(leave, far) - max(enter, 0))
  }

  private meetPlane(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64): f64 {
    const slope = this.m00 * dx + this.m01 * dy + this.m02 * dz
    const above = this.m00 * (ox - this.x) + this.m01 * (oy - this.y) + this.m02 * (oz - this.z)
    const distance = -above / slope
    return distance > NEAR ? distance : Infinity
  }

  /** Finds where the ray is inside the convex body; false when nowhere ahead of its origin. */
  private span(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64): bool {
    const px = ox - this.x
    const py = oy - this.y
    const pz = oz - this.z
    if (this.form == Form.Sphere) return spanBall(px, py, pz, dx, dy, dz, this.radius * this.radius)
    if (this.form == Form.Ellipsoid) {
      return spanBall(
        this.m00 * px + this.m01 * py + this.m02 * pz,
        this.m10 * px + this.m11 * py + this.m12 * pz,
        this.m20 * px + this.m21 * py + this.m22 * pz,
        this.m00 * dx + this.m01 * dy + this.m02 * dz,
        this.m10 * dx + this.m11 * dy + this.m12 * dz,
        this.m20 * dx + this.m21 * dy + this.m22 * dz,
        1,
      )
    }
    const c = this.turnCos
    const s = this.turnSin
    const qx = c * px + s * pz
    const qz = c * pz - s * px
    const ex = c * dx + s * dz
    const ez = c * dz - s * dx
    if (this.form == Form.Box) return this.spanBox(qx, py, qz, ex, dy, ez)
    return spanPrism(qx, py, qz, ex, dy, ez, this.radius, this.height, this.bevel)
  }

  private spanBox(px: f64, py: f64, pz: f64, dx: f64, dy: f64, dz: f64): bool {
    enter = -Infinity
    leave = Infinity
    if (cut(px - this.halfX, dx, 0)) return false
    if (cut(-px - this.halfX, -dx, 3)) return false
    if (cut(pz - this.halfZ, dz, 1)) return false
    if (cut(-pz - this.halfZ, -dz, 4)) return false
    if (cut(py - this.height, dy, FACE_TOP)) return false
    if (cut(-py, -dy, FACE_BOTTOM)) return false
    return leave > NEAR
  }

  /** Takes the hollow out of the span just found. */
  private meetHollow(ox: f64, oy: f64, oz: f64, dx: f64, dy: f64, dz: f64): f64 {
    const outerEnter = enter
    const outerLeave = leave
    const outerEnterFace = enterFace
    const outerLeaveFace = leaveFace
    const c = this.turnCos
    const s = this.turnSin
    const px = ox - this.x
    const pz = oz - this.z
    if (!spanPrism(
      c * px + s * pz, oy - this.y - this.floor, c * pz - s * px, c * dx + s * dz, dy, c * dz - s * dx,
      this.hollow, Infinity, 0,
    )) {
      enter = Infinity
      leave = Infinity
    }
    if (outerEnter > NEAR && (outerEnter < enter || outerEnter > leave)) {
      hitFace = outerEnterFace
      return outerEnter
    }
    if (enter > NEAR && enter > outerEnter && enter < outerLeave) {
      hitFace = enterFace + FACE_INNER
      return enter
    }
    if (leave > NEAR && leave > outerEnter && leave < outerLeave) {
      hitFace = leaveFace + FACE_INNER
      return leave
    }
    if (outerLeave > NEAR && (outerLeave < enter || outerLeave > leave)) {
      hitFace = outerLeaveFace
      return outerLeave
    }
    return Infinity
  }

  /** Leaves in `normalX`, `normalY`, `normalZ` the outward normal at a point of the given face. */
  findNormal(px: f64, py: f64, pz: f64, face: i32): void {
    const qx = px - this.x
    const qy = py - this.y
    const qz = pz - this.z
    if (this.form == Form.Plane) {
      setNormal(this.m00, this.m01, this.m02)
    } else if (this.form == Form.Sphere) {
      setNormal(qx, qy, qz)
    } else if (this.form == Form.Ellipsoid) {
      const a = this.m00 * qx + this.m01 * qy + this.m02 * qz
      const b = this.m10 * qx + this.m11 * qy + this.m12 * qz
      const c = this.m20 * qx + this.m21 * qy + this.m22 * qz
      setNormal(
        this.m00 * a + this.m10 * b + this.m20 * c,
        this.m01 * a + this.m11 * b + this.m21 * c,
        this.m02 * a + this.m12 * b + this.m22 * c,
      )
    } else {
      this.findFaceNormal(face)
    }
  }

  private findFaceNormal(face: i32): void {
    const outside = face < FACE_INNER ? 1.0 : -1.0
    face = face & (FACE_INNER - 1)
    if (face == FACE_TOP || face == FACE_BOTTOM) {
      setNormal(0, face == FACE_TOP ? outside : -outside, 0)
      return
    }
    const side = face >= FACE_BEVEL ? face - FACE_BEVEL : face
    const sign = side < 3 ? outside : -outside
    const axis = side < 3 ? side : side - 3
    let nx: f64 = 1
    let nz: f64 = 0
    if (this.form == Form.Box) {
      nx = axis == 0 ? 1 : 0
      nz = axis == 0 ? 0 : 1
    } else if (axis > 0) {
      nx = axis == 1 ? 0.5 : -0.5
      nz = SQRT3_2
    }
    const c = this.turnCos * sign
    const s = this.turnSin * sign
    const bevelled = face >= FACE_BEVEL
    const flat = bevelled ? SQRT1_2 : 1.0
    setNormal((c * nx - s * nz) * flat, bevelled ? SQRT1_2 : 0.0, (s * nx + c * nz) * flat)
  }
}

function setNormal(x: f64, y: f64, z: f64): void {
  const scale = 1 / Math.sqrt(x * x + y * y + z * z)
  normalX = x * scale
  normalY = y * scale
  normalZ = z * scale
}

/** Span inside a ball about the origin; the direction may have any length. */
function spanBall(px: f64, py: f64, pz: f64, dx: f64, dy: f64, dz: f64, radius2: f64): bool {
  const a = dx * dx + dy * dy + dz * dz
  const b = px * dx + py * dy + pz * dz
  const c = px * px + py * py + pz * pz - radius2
  if (c > 0 && b > 0) return false
  const root2 = b * b - a * c
  if (root2 <= 0) return false
  const root = Math.sqrt(root2)
  enter = (-b - root) / a
  leave = (root - b) / a
  enterFace = 0
  leaveFace = 0
  return leave > NEAR
}

/**
 * Keeps of the span what lies behind a plane: `above` is the origin's height over it, `slope` its change. True when
 * nothing can be left. Where the origin lies behind the plane, where the line entered does not matter.
 */
// @ts-ignore: decorator
@inline
function cut(above: f64, slope: f64, face: i32): bool {
  if (above > 0) {
    if (slope >= 0) return true
    const distance = -above / slope
    if (distance > enter) {
      enter = distance
      enterFace = face
    }
  } else if (slope > 0) {
    const distance = -above / slope
    if (distance < leave) {
      leave = distance
      leaveFace = face
    }
  }
  return enter >= leave
}

/** Span inside an upright hexagonal prism whose sides are `apothem` from the axis and whose base is at height 0. */
function spanPrism(
  px: f64, py: f64, pz: f64, dx: f64, dy: f64, dz: f64,
  apothem: f64, height: f64, bevel: f64,
): bool {
  enter = -Infinity
  leave = Infinity
  if (cut(py - height, dy, FACE_TOP)) return false
  if (cut(px - apothem, dx, 0)) return false
  if (cut(-px - apothem, -dx, 3)) return false
  const p1 = 0.5 * px + SQRT3_2 * pz
  const d1 = 0.5 * dx + SQRT3_2 * dz
  if (cut(p1 - apothem, d1, 1)) return false
  if (cut(-p1 - apothem, -d1, 4)) return false
  const p2 = SQRT3_2 * pz - 0.5 * px
  const d2 = SQRT3_2 * dz - 0.5 * dx
  if (cut(p2 - apothem, d2, 2)) return false
  if (cut(-p2 - apothem, -d2, 5)) return false
  if (cut(-py, -dy, FACE_BOTTOM)) return false
  if (bevel > 0) {
    const rise = py - (apothem + height - bevel)
    if (cut(px + rise, dx + dy, FACE_BEVEL)) return false
    if (cut(rise - px, dy - dx, FACE_BEVEL + 3)) return false
    if (cut(p1 + rise, d1 + dy, FACE_BEVEL + 1)) return false
    if (cut(rise - p1, dy - d1, FACE_BEVEL + 4)) return false
    if (cut(p2 + rise, d2 + dy, FACE_BEVEL + 2)) return false
    if (cut(rise - p2, dy - d2, FACE_BEVEL + 5)) return false
  }
  return leave > NEAR
}

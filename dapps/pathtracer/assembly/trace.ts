// The path tracer: what colour arrives at the camera along one random path of light, followed backwards.

import { Finish, Material } from './material'
import { nextPair, u, v } from './random'
import { Scene } from './scene'
import { Shape, normalX, normalY, normalZ } from './shapes'
import { spin, spinCos, spinSin } from './spin'
import { nearDistance, nearFace, passB, passG, passR } from './world'

const BOUNCES_MAX = 12
/** From this bounce on, weak paths end by chance. */
const ROULETTE_FROM = 2
/** Least share of the camera's paths that follow the reflection on a coat or on glass. */
const COAT_SHARE_LEAST: f64 = 0.15
const GLASS_SHARE_LEAST: f64 = 0.3
/** Light of one path after its first bounce is cut here: rare very bright paths would stay as specks. */
const INDIRECT_MAX: f64 = 6

/** Light of the last path. */
export let pathR: f64 = 0
export let pathG: f64 = 0
export let pathB: f64 = 0

/** Colour and normal of the first surface that is not mirror or glass on the last path: guides for the filter. */
export let guideR: f64 = 0
export let guideG: f64 = 0
export let guideB: f64 = 0
export let guideX: f64 = 0
export let guideY: f64 = 0
export let guideZ: f64 = 0

/** The ray being followed. */
let ox: f64 = 0
let oy: f64 = 0
let oz: f64 = 0
let dx: f64 = 0
let dy: f64 = 0
let dz: f64 = 0

/** What light at the current end of the path is worth at the camera. */
let worthR: f64 = 1
let worthG: f64 = 1
let worthB: f64 = 1

/** Colour of the surface at hand. */
let colorR: f64 = 0
let colorG: f64 = 0
let colorB: f64 = 0

/** Sets the ray through a point of the picture: (0, 0) is its top left corner, (width, height) its bottom right. */
export function aim(scene: Scene, x: f64, y: f64, width: f64, height: f64): void {
  const camera = scene.camera
  nextPair()
  const across = ((x + tent(u)) * 2 - width) / height * camera.reach
  const above = (height - (y + tent(v)) * 2) / height * camera.reach
  nextPair()
  spin(v)
  const radius = camera.lens * Math.sqrt(u)
  const lensX = radius * spinCos
  const lensY = radius * spinSin
  ox = camera.x + camera.rx * lensX + camera.ux * lensY
  oy = camera.y + camera.ry * lensX + camera.uy * lensY
  oz = camera.z + camera.rz * lensX + camera.uz * lensY
  const sideways = across * camera.focus - lensX
  const upwards = above * camera.focus - lensY
  setDirection(
    camera.ax * camera.focus + camera.rx * sideways + camera.ux * upwards,
    camera.ay * camera.focus + camera.ry * sideways + camera.uy * upwards,
    camera.az * camera.focus + camera.rz * sideways + camera.uz * upwards,
  )
}

/** Place inside a pixel, around its middle, likelier near it: 0.5 ± 1. */
function tent(chance: f64): f64 {
  return chance < 0.5 ? Math.sqrt(2 * chance) - 0.5 : 1.5 - Math.sqrt(2 - 2 * chance)
}

/** Follows the path that starts with the ray set by `aim`. */
export function followPath(scene: Scene): void {
  pathR = pathG = pathB = 0
  worthR = worthG = worthB = 1
  guideR = guideG = guideB = guideX = guideY = guideZ = 0
  let medium: Material | null = null
  let seeLamps = true
  let guided = false
  for (let bounce = 0; bounce < BOUNCES_MAX; bounce++) {
    const shape = scene.world.findNearest(ox, oy, oz, dx, dy, dz)
    if (medium !== null && shape !== null) absorb(medium)
    if (shape === null) {
      addSky(scene, bounce)
      return
    }
    const distance = nearDistance
    ox += dx * distance
    oy += dy * distance
    oz += dz * distance
    shape.findNormal(ox, oy, oz, nearFace)
    const material = shape.material
    if (material.finish == Finish.Light) {
      if (seeLamps || !isLamp(scene, shape)) addLight(material.r, material.g, material.b, bounce)
      if (!guided) setGuide(1, 1, 1)
      return
    }
    if (bounce >= ROULETTE_FROM && endsByChance()) return
    if (material.finish == Finish.Glass) {
      medium = passGlass(material, bounce == 0 ? GLASS_SHARE_LEAST : 0) ? material : null
      continue
    }
    findColor(shape, material)
    const facing = dx * normalX + dy * normalY + dz * normalZ
    if (material.finish == Finish.Metal) {
      if (!guided) setGuide(colorR, colorG, colorB)
      if (!reflectRough(material.roughness, facing)) return
      tint()
      continue
    }
    if (!guided) setGuide(colorR, colorG, colorB)
    guided = true
    if (material.finish == Finish.Coated) {
      if (chooseReflection(reflectance(Math.abs(facing), material.index), bounce == 0 ? COAT_SHARE_LEAST : 0)) {
        reflect(facing)
        continue
      }
    }
    const side = facing < 0 ? 1.0 : -1.0
    scatter(scene, normalX * side, normalY * side, normalZ * side, bounce)
    seeLamps = false
  }
}

/** Leaves a matt surface with normal (nx, ny, nz): adds the light of a lamp aimed at, turns the path at random. */
function scatter(scene: Scene, nx: f64, ny: f64, nz: f64, bounce: i32): void {
  tint()
  if (scene.world.lamps.length > 0) addLamps(scene, nx, ny, nz, bounce)
  nextPair()
  spin(u)
  const radius = Math.sqrt(v)
  turnAround(nx, ny, nz, radius * spinCos, radius * spinSin, Math.sqrt(1 - v))
}

function setDirection(x: f64, y: f64, z: f64): void {
  const scale = 1 / Math.sqrt(x * x + y * y + z * z)
  dx = x * scale
  dy = y * scale
  dz = z * scale
}

/** Sets the direction (a, b, c) of a frame whose third axis is (nx, ny, nz). */
function turnAround(nx: f64, ny: f64, nz: f64, a: f64, b: f64, c: f64): void {
  // Any frame will do: this one has no bad direction (Duff et al., JCGT 6(1), 2017).
  const sign = nz < 0 ? -1.0 : 1.0
  const p = -1 / (sign + nz)
  const q = nx * ny * p
  setDirection(
    (1 + sign * nx * nx * p) * a + q * b + nx * c,
    sign * q * a + (sign + ny * ny * p) * b + ny * c,
    -sign * nx * a - ny * b + nz * c,
  )
}

function addLight(r: f64, g: f64, b: f64, bounce: i32): void {
  r *= worthR
  g *= worthG
  b *= worthB
  const most = max(r, max(g, b))
  // Numbers can only break where a scene is degenerate; such a path is lost, the picture is not.
  if (!(most < Infinity)) return
  const scale = bounce > 0 && most > INDIRECT_MAX ? INDIRECT_MAX / most : 1.0
  pathR += r * scale
  pathG += g * scale
  pathB += b * scale
}

function addSky(scene: Scene, bounce: i32): void {
  const sky = scene.sky
  const level = sky.horizon
  const far = dy > 0 ? sky.zenith : sky.nadir
  const share = Math.sqrt(Math.abs(dy))
  addLight(
    level[0] + (far[0] - level[0]) * share,
    level[1] + (far[1] - level[1]) * share,
    level[2] + (far[2] - level[2]) * share,
    bounce,
  )
}

function isLamp(scene: Scene, shape: Shape): bool {
  return scene.world.lamps.includes(shape)
}

/** Aims at one lamp or, where the camera looks, at two, and adds their light if they are seen. */
function addLamps(scene: Scene, nx: f64, ny: f64, nz: f64, bounce: i32): void {
  const lamps = scene.world.lamps
  let sum: f64 = 0
  for (let i = 0, count = lamps.length; i < count; i++) sum += promise(unchecked(lamps[i]), nx, ny, nz)
  if (sum <= 0) return
  const picks = bounce == 0 ? 2 : 1
  const share: f64 = 1.0 / picks
  for (let pick = 0; pick < picks; pick++) {
    nextPair()
    addLamp(scene, nx, ny, nz, (u + pick) * share * sum, sum * share, bounce)
  }
}

/** Adds the light of the lamp at `mark` on the line of all promises laid end to end. */
function addLamp(scene: Scene, nx: f64, ny: f64, nz: f64, mark: f64, scale: f64, bounce: i32): void {
  const lamps = scene.world.lamps
  for (let i = 0, count = lamps.length; i < count; i++) {
    const lamp = unchecked(lamps[i])
    const part = promise(lamp, nx, ny, nz)
    if (mark < part) {
      shine(scene, lamp, nx, ny, nz, mark / part, scale / part, bounce)
      return
    }
    mark -= part
  }
}

/** What a lamp could bring here if nothing stood between, roughly. */
function promise(lamp: Shape, nx: f64, ny: f64, nz: f64): f64 {
  const x = lamp.x - ox
  const y = lamp.y - oy
  const z = lamp.z - oz
  const away2 = x * x + y * y + z * z
  const radius2 = lamp.radius * lamp.radius
  if (away2 <= radius2) return 0
  const away = Math.sqrt(away2)
  const facing = (x * nx + y * ny + z * nz + lamp.radius) / (away + lamp.radius)
  if (facing <= 0) return 0
  return facing * (lamp.material.r + lamp.material.g + lamp.material.b) * radius2 / away2
}

/** Adds the light of a point of a lamp as seen from here, times `odds`, the inverse of its chance to be chosen. */
function shine(scene: Scene, lamp: Shape, nx: f64, ny: f64, nz: f64, chance: f64, odds: f64, bounce: i32): void {
  const x = lamp.x - ox
  const y = lamp.y - oy
  const z = lamp.z - oz
  const away = Math.sqrt(x * x + y * y + z * z)
  const sine2 = lamp.radius * lamp.radius / (away * away)
  // 1 - cosine of the half angle, without cancellation for small lamps.
  const height = sine2 / (1 + Math.sqrt(1 - sine2))
  const down = chance * height
  const radius = Math.sqrt(down * (2 - down))
  spin(v)
  const keepX = dx
  const keepY = dy
  const keepZ = dz
  turnAround(x / away, y / away, z / away, radius * spinCos, radius * spinSin, 1 - down)
  const facing = dx * nx + dy * ny + dz * nz
  if (facing > 0) {
    const along = x * dx + y * dy + z * dz
    const inside2 = lamp.radius * lamp.radius - (away * away - along * along)
    const far = along - Math.sqrt(max(0, inside2))
    if (scene.world.passLight(ox + nx * 1e-6, oy + ny * 1e-6, oz + nz * 1e-6, dx, dy, dz, far - 1e-5)) {
      // Radiance × cosine × solid angle (2π · height) ÷ π, the albedo being in the worth already.
      const factor = 2 * height * facing * odds
      const light = lamp.material
      addLight(light.r * passR * factor, light.g * passG * factor, light.b * passB * factor, bounce)
    }
  }
  dx = keepX
  dy = keepY
  dz = keepZ
}

function absorb(medium: Material): void {
  worthR *= Math.exp(-medium.absorbR * nearDistance)
  worthG *= Math.exp(-medium.absorbG * nearDistance)
  worthB *= Math.exp(-medium.absorbB * nearDistance)
}

function endsByChance(): bool {
  const worth = max(worthR, max(worthG, worthB))
  const stay = min(0.95, worth)
  nextPair()
  if (u >= stay) return true
  worthR /= stay
  worthG /= stay
  worthB /= stay
  return false
}

function findColor(shape: Shape, material: Material): void {
  colorR = material.r
  colorG = material.g
  colorB = material.b
  if (material.bands <= 0) return
  const along = shape.m00 * (ox - shape.x) + shape.m01 * (oy - shape.y) + shape.m02 * (oz - shape.z)
  const band = (along + 1) * 0.5 * material.bands
  if (band - Math.floor(band) < 0.5) return
  colorR = material.bandR
  colorG = material.bandG
  colorB = material.bandB
}

function tint(): void {
  worthR *= colorR
  worthG *= colorG
  worthB *= colorB
}

/** Guides the filter by a surface; where mirrors are followed on, by the last of them. */
function setGuide(r: f64, g: f64, b: f64): void {
  guideR = r
  guideG = g
  guideB = b
  guideX = normalX
  guideY = normalY
  guideZ = normalZ
}

function reflect(facing: f64): void {
  setDirection(dx - 2 * facing * normalX, dy - 2 * facing * normalY, dz - 2 * facing * normalZ)
}

/** Reflects with a spread; false when the spread leads into the surface. */
function reflectRough(roughness: f64, facing: f64): bool {
  reflect(facing)
  if (roughness > 0) {
    nextPair()
    spin(u)
    const level = 2 * v - 1
    const radius = roughness * Math.sqrt(1 - level * level)
    setDirection(dx + radius * spinCos, dy + radius * spinSin, dz + roughness * level)
  }
  return (dx * normalX + dy * normalY + dz * normalZ) * facing < 0
}

/**
 * Chooses between the reflected and the other part of light; true for the reflected. Where reflections are seen
 * directly, they get at least `least` of the paths, each worth the less: a lamp mirrored by one path in thirty is noise.
 */
function chooseReflection(share: f64, least: f64): bool {
  const chance = max(share, least)
  nextPair()
  const reflected = u < chance
  const scale = reflected ? share / chance : (1 - share) / (1 - chance)
  worthR *= scale
  worthG *= scale
  worthB *= scale
  return reflected
}

/** Reflects or refracts at glass by chance; tells whether the path goes on inside it. */
function passGlass(glass: Material, shareLeast: f64): bool {
  const facing = dx * normalX + dy * normalY + dz * normalZ
  const entering = facing < 0
  const cosine = Math.abs(facing)
  const ratio = entering ? 1 / glass.index : glass.index
  const inner2 = 1 - ratio * ratio * (1 - cosine * cosine)
  if (inner2 <= 0) {
    reflect(facing)
    return !entering
  }
  const inner = Math.sqrt(inner2)
  const across = (ratio * cosine - inner) / (ratio * cosine + inner)
  const along = (cosine - ratio * inner) / (cosine + ratio * inner)
  if (chooseReflection((across * across + along * along) * 0.5, shareLeast)) {
    reflect(facing)
    return !entering
  }
  const side = entering ? 1.0 : -1.0
  const bend = (ratio * cosine - inner) * side
  setDirection(ratio * dx + bend * normalX, ratio * dy + bend * normalY, ratio * dz + bend * normalZ)
  return entering
}

/** Share of light reflected by a smooth clear surface met from outside (Fresnel, unpolarised). */
function reflectance(cosine: f64, index: f64): f64 {
  const inner = Math.sqrt(index * index - 1 + cosine * cosine)
  const across = (cosine - inner) / (cosine + inner)
  const along = (index * index * cosine - inner) / (index * index * cosine + inner)
  return (across * across + along * along) * 0.5
}

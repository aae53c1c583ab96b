// From the text of a scene to things to trace. Every refusal names the field that is wrong.

import { Json, Kind, hexDigit, parseJson } from './json'
import { Finish, Material } from './material'
import { Form, Shape } from './shapes'
import { refuse } from './wasi'
import { World } from './world'

const SHAPES_MAX = 4096
const DEGREE: f64 = Math.PI / 180
const CORNER: f64 = 1.1547005383792515

export class Camera {
  x: f64 = 0
  y: f64 = 0
  z: f64 = 0
  /** Unit vectors: ahead, to the right, up. */
  ax: f64 = 0
  ay: f64 = 0
  az: f64 = 0
  rx: f64 = 0
  ry: f64 = 0
  rz: f64 = 0
  ux: f64 = 0
  uy: f64 = 0
  uz: f64 = 0
  /** Half the height of the picture at distance 1. */
  reach: f64 = 0
  /** Radius of the lens and distance of what is sharp. */
  lens: f64 = 0
  focus: f64 = 1
}

/** Light from afar by height: straight down, level, straight up. */
export class Sky {
  nadir: StaticArray<f64> = new StaticArray<f64>(3)
  horizon: StaticArray<f64> = new StaticArray<f64>(3)
  zenith: StaticArray<f64> = new StaticArray<f64>(3)
}

export class Scene {
  camera: Camera = new Camera()
  sky: Sky = new Sky()
  /** Factor on all light before it becomes a picture. */
  exposure: f64 = 1
  world: World

  constructor(shapes: Shape[]) {
    this.world = new World(shapes)
  }
}

/** Reads a scene. `file` is named in refusals. */
export function parseScene(text: string, file: string): Scene {
  return new SceneReader(file).read(parseJson(text, file))
}

class SceneReader {
  private materials: Map<string, Material> = new Map<string, Material>()

  constructor(private file: string) {}

  private stop<T>(what: string): T {
    return refuse<T>(`Scene ${this.file}: ${what}.`)
  }

  read(root: Json): Scene {
    this.expectRecord(root, ['about', 'camera', 'sky', 'exposure', 'materials', 'models', 'objects'])
    const materials = this.get(root, 'materials')
    if (materials.kind != Kind.Record) this.stop<i32>('materials must be an object of named materials')
    for (let i = 0; i < materials.items.length; i++) {
      this.materials.set(materials.names[i], this.readMaterial(materials.items[i]))
    }
    const models = root.find('models')
    if (models !== null && models.kind != Kind.Record) this.stop<i32>('models must be an object of named models')
    const objects = this.get(root, 'objects')
    if (objects.kind != Kind.List) this.stop<i32>('objects must be a list')
    if (objects.items.length > SHAPES_MAX) this.stop<i32>(`objects may hold at most ${SHAPES_MAX} shapes`)
    const shapes: Shape[] = []
    for (let i = 0; i < objects.items.length; i++) shapes.push(this.readShape(this.complete(objects.items[i], models)))
    const scene = new Scene(shapes)
    scene.camera = this.readCamera(this.get(root, 'camera'))
    const sky = root.find('sky')
    if (sky !== null) this.readSky(sky, scene.sky)
    scene.exposure = this.number(root, 'exposure', 1, 0, 1000)
    return scene
  }

  private readCamera(json: Json): Camera {
    this.expectRecord(json, ['from', 'at', 'angle', 'aperture', 'focus'])
    const camera = new Camera()
    const from = this.triple(json, 'from')
    const at = this.triple(json, 'at')
    camera.x = from[0]
    camera.y = from[1]
    camera.z = from[2]
    const ax = at[0] - from[0]
    const ay = at[1] - from[1]
    const az = at[2] - from[2]
    const away = Math.sqrt(ax * ax + ay * ay + az * az)
    const level = Math.sqrt(ax * ax + az * az)
    if (level < 1e-9) this.stop<i32>(`${json.path}.at may be neither the place nor straight above or below ${json.path}.from`)
    camera.ax = ax / away
    camera.ay = ay / away
    camera.az = az / away
    camera.rx = -az / level
    camera.rz = ax / level
    camera.ux = camera.ry * camera.az - camera.rz * camera.ay
    camera.uy = camera.rz * camera.ax - camera.rx * camera.az
    camera.uz = camera.rx * camera.ay - camera.ry * camera.ax
    camera.reach = Math.tan(this.number(json, 'angle', 40, 1, 150) * DEGREE * 0.5)
    camera.lens = this.number(json, 'aperture', 0, 0, 100)
    camera.focus = this.number(json, 'focus', away, 1e-3, 1e6)
    return camera
  }

  private readSky(json: Json, sky: Sky): void {
    this.expectRecord(json, ['nadir', 'horizon', 'zenith', 'power'])
    const power = this.number(json, 'power', 1, 0, 1e6)
    this.readColor(json, 'horizon', sky.horizon, 1e6, null)
    this.readColor(json, 'zenith', sky.zenith, 1e6, sky.horizon)
    this.readColor(json, 'nadir', sky.nadir, 1e6, sky.horizon)
    for (let i = 0; i < 3; i++) {
      sky.nadir[i] *= power
      sky.horizon[i] *= power
      sky.zenith[i] *= power
    }
  }

  private readMaterial(json: Json): Material {
    this.expectRecord(json, ['finish', 'color', 'bands', 'band', 'roughness', 'index', 'depth', 'power'])
    const material = new Material()
    const finish = this.word(json, 'finish')
    if (finish == 'diffuse') material.finish = Finish.Diffuse
    else if (finish == 'coated') material.finish = Finish.Coated
    else if (finish == 'metal') material.finish = Finish.Metal
    else if (finish == 'glass') material.finish = Finish.Glass
    else if (finish == 'light') material.finish = Finish.Light
    else this.stop<i32>(`${json.path}.finish must be diffuse, coated, metal, glass or light, not "${finish}"`)
    const color = new StaticArray<f64>(3)
    const power = material.finish == Finish.Light ? this.number(json, 'power', 1, 0, 1e6) : 1.0
    this.readColor(json, 'color', color, 1, null)
    material.r = color[0] * power
    material.g = color[1] * power
    material.b = color[2] * power
    material.bands = this.number(json, 'bands', 0, 0, 1000)
    if (material.bands > 0) {
      this.readColor(json, 'band', color, 1, null)
      material.bandR = color[0]
      material.bandG = color[1]
      material.bandB = color[2]
    }
    material.roughness = this.number(json, 'roughness', 0, 0, 1)
    material.index = this.number(json, 'index', 1.5, 1.0001, 5)
    if (material.finish == Finish.Glass) {
      // The colour is what is left of white after `depth` units.
      const depth = this.number(json, 'depth', 1, 1e-6, 1e6)
      material.absorbR = -Math.log(max(material.r, 1e-4)) / depth
      material.absorbG = -Math.log(max(material.g, 1e-4)) / depth
      material.absorbB = -Math.log(max(material.b, 1e-4)) / depth
    }
    return material
  }

  /** An object with what it leaves to the model it is `like`. */
  private complete(json: Json, models: Json | null): Json {
    if (json.kind != Kind.Record) this.stop<i32>(`${json.path} must be an object`)
    if (json.find('like') === null) return json
    const name = this.word(json, 'like')
    let model: Json | null = null
    if (models !== null) model = models.find(name)
    if (model === null) return this.stop<Json>(`${json.path}.like names "${name}", which is not among the models`)
    if (model.kind != Kind.Record) this.stop<i32>(`${model.path} must be an object`)
    const whole = new Json(Kind.Record, json.path)
    for (let i = 0; i < json.names.length; i++) {
      if (json.names[i] != 'like') whole.add(json.names[i], json.items[i])
    }
    for (let i = 0; i < model.names.length; i++) {
      if (whole.find(model.names[i]) === null) whole.add(model.names[i], model.items[i])
    }
    return whole
  }

  private readShape(json: Json): Shape {
    const name = this.word(json, 'material')
    if (!this.materials.has(name)) this.stop<i32>(`${json.path}.material names "${name}", which is not among the materials`)
    const shape = new Shape(this.materials.get(name))
    const form = this.word(json, 'shape')
    if (form == 'sphere') this.readSphere(json, shape)
    else if (form == 'ellipsoid') this.readEllipsoid(json, shape)
    else if (form == 'hexagon') this.readHexagon(json, shape)
    else if (form == 'box') this.readBox(json, shape)
    else if (form == 'plane') this.readPlane(json, shape)
    else this.stop<i32>(`${json.path}.shape must be sphere, ellipsoid, hexagon, box or plane, not "${form}"`)
    return shape
  }

  private place(json: Json, shape: Shape, name: string): void {
    const at = this.triple(json, name)
    shape.x = at[0]
    shape.y = at[1]
    shape.z = at[2]
  }

  private readSphere(json: Json, shape: Shape): void {
    this.expectRecord(json, ['shape', 'material', 'center', 'radius'])
    shape.form = Form.Sphere
    this.place(json, shape, 'center')
    shape.radius = this.size(json, 'radius')
    bound(shape, shape.radius, shape.radius, shape.radius, shape.radius)
    // Bands run across the x axis.
    shape.m00 = 1 / shape.radius
  }

  private readEllipsoid(json: Json, shape: Shape): void {
    this.expectRecord(json, ['shape', 'material', 'center', 'radii', 'turn', 'tilt', 'roll'])
    shape.form = Form.Ellipsoid
    this.place(json, shape, 'center')
    const radii = this.triple(json, 'radii')
    for (let i = 0; i < 3; i++) {
      if (radii[i] < 1e-6) this.stop<i32>(`${json.path}.radii must be above 0`)
    }
    const turn = this.number(json, 'turn', 0, -360, 360) * DEGREE
    const tilt = this.number(json, 'tilt', 0, -360, 360) * DEGREE
    const roll = this.number(json, 'roll', 0, -360, 360) * DEGREE
    const ct = Math.cos(turn)
    const st = Math.sin(turn)
    const cl = Math.cos(tilt)
    const sl = Math.sin(tilt)
    const cr = Math.cos(roll)
    const sr = Math.sin(roll)
    // Own axes in the world: x by turn then tilt, y and z rolled about x.
    const yx = -ct * sl
    const yy = cl
    const yz = -st * sl
    shape.m00 = ct * cl
    shape.m01 = sl
    shape.m02 = st * cl
    shape.m10 = cr * yx - sr * st
    shape.m11 = cr * yy
    shape.m12 = cr * yz + sr * ct
    shape.m20 = -sr * yx - cr * st
    shape.m21 = -sr * yy
    shape.m22 = -sr * yz + cr * ct
    const x = extent(shape.m00 * radii[0], shape.m10 * radii[1], shape.m20 * radii[2])
    const y = extent(shape.m01 * radii[0], shape.m11 * radii[1], shape.m21 * radii[2])
    const z = extent(shape.m02 * radii[0], shape.m12 * radii[1], shape.m22 * radii[2])
    bound(shape, x, y, y, z)
    shape.m00 /= radii[0]
    shape.m01 /= radii[0]
    shape.m02 /= radii[0]
    shape.m10 /= radii[1]
    shape.m11 /= radii[1]
    shape.m12 /= radii[1]
    shape.m20 /= radii[2]
    shape.m21 /= radii[2]
    shape.m22 /= radii[2]
  }

  private readHexagon(json: Json, shape: Shape): void {
    this.expectRecord(json, ['shape', 'material', 'base', 'apothem', 'height', 'bevel', 'wall', 'floor', 'turn'])
    shape.form = Form.Hexagon
    this.place(json, shape, 'base')
    shape.radius = this.size(json, 'apothem')
    shape.height = this.size(json, 'height')
    shape.bevel = this.number(json, 'bevel', 0, 0, min(shape.radius, shape.height))
    const wall = this.number(json, 'wall', 0, 0, shape.radius)
    if (wall > 0) {
      shape.hollow = shape.radius - wall
      shape.floor = this.number(json, 'floor', 0, 0, shape.height)
    }
    this.readTurn(json, shape)
    bound(shape, shape.radius * CORNER, 0, shape.height, shape.radius * CORNER)
  }

  private readBox(json: Json, shape: Shape): void {
    this.expectRecord(json, ['shape', 'material', 'base', 'size', 'turn'])
    shape.form = Form.Box
    this.place(json, shape, 'base')
    const size = this.triple(json, 'size')
    for (let i = 0; i < 3; i++) {
      if (size[i] < 1e-6) this.stop<i32>(`${json.path}.size must be above 0`)
    }
    shape.halfX = size[0] / 2
    shape.height = size[1]
    shape.halfZ = size[2] / 2
    this.readTurn(json, shape)
    const reach = extent(shape.halfX, shape.halfZ, 0)
    bound(shape, reach, 0, shape.height, reach)
  }

  private readPlane(json: Json, shape: Shape): void {
    this.expectRecord(json, ['shape', 'material', 'point', 'normal'])
    shape.form = Form.Plane
    if (shape.material.finish == Finish.Glass) this.stop<i32>(`${json.path} is a plane, which cannot be of glass`)
    this.place(json, shape, 'point')
    const normal = this.triple(json, 'normal')
    const length = extent(normal[0], normal[1], normal[2])
    if (length < 1e-9) this.stop<i32>(`${json.path}.normal must have a direction`)
    shape.m00 = normal[0] / length
    shape.m01 = normal[1] / length
    shape.m02 = normal[2] / length
  }

  private readTurn(json: Json, shape: Shape): void {
    const turn = this.number(json, 'turn', 0, -360, 360) * DEGREE
    shape.turnCos = Math.cos(turn)
    shape.turnSin = Math.sin(turn)
  }

  private expectRecord(json: Json, allowed: string[]): void {
    const where = json.path.length == 0 ? 'the scene' : json.path
    if (json.kind != Kind.Record) this.stop<i32>(`${where} must be an object`)
    for (let i = 0; i < json.names.length; i++) {
      if (!allowed.includes(json.names[i])) {
        this.stop<i32>(`${where} has the unknown field "${json.names[i]}"; it may have ${allowed.join(', ')}`)
      }
    }
  }

  private get(json: Json, name: string): Json {
    const value = json.find(name)
    if (value === null) return this.stop<Json>(`${inside(json, name)} is missing`)
    return value
  }

  private word(json: Json, name: string): string {
    const value = this.get(json, name)
    if (value.kind != Kind.Text) this.stop<i32>(`${value.path} must be a text`)
    return value.text
  }

  private number(json: Json, name: string, otherwise: f64, least: f64, most: f64): f64 {
    const value = json.find(name)
    if (value === null) return otherwise
    if (value.kind != Kind.Number) this.stop<i32>(`${value.path} must be a number`)
    if (value.number < least || value.number > most) {
      this.stop<i32>(`${value.path} must be between ${decimal(least)} and ${decimal(most)}`)
    }
    return value.number
  }

  private size(json: Json, name: string): f64 {
    this.get(json, name)
    return this.number(json, name, 0, 1e-6, 1e6)
  }

  private triple(json: Json, name: string): StaticArray<f64> {
    const value = this.get(json, name)
    const triple = new StaticArray<f64>(3)
    if (value.kind != Kind.List || value.items.length != 3) this.stop<i32>(`${value.path} must be a list of three numbers`)
    for (let i = 0; i < 3; i++) {
      const item = value.items[i]
      if (item.kind != Kind.Number || Math.abs(item.number) > 1e6) {
        this.stop<i32>(`${item.path} must be a number between -1000000 and 1000000`)
      }
      triple[i] = item.number
    }
    return triple
  }

  /** Reads "#rrggbb" (sRGB) or three linear numbers into `color`. */
  private readColor(json: Json, name: string, color: StaticArray<f64>, most: f64, otherwise: StaticArray<f64> | null): void {
    const value = json.find(name)
    if (value === null && otherwise !== null) {
      for (let i = 0; i < 3; i++) color[i] = otherwise[i]
      return
    }
    if (value !== null && value.kind == Kind.Text) {
      this.readHexColor(value, color)
      return
    }
    const triple = this.triple(json, name)
    for (let i = 0; i < 3; i++) {
      if (triple[i] < 0 || triple[i] > most) this.stop<i32>(`${inside(json, name)} must hold numbers from 0 to ${decimal(most)}`)
      color[i] = triple[i]
    }
  }

  private readHexColor(value: Json, color: StaticArray<f64>): void {
    const text = value.text
    if (text.length != 7 || text.charCodeAt(0) != 0x23) this.stopAtColor(value)
    for (let i = 0; i < 3; i++) {
      const high = hexDigit(text.charCodeAt(1 + 2 * i))
      const low = hexDigit(text.charCodeAt(2 + 2 * i))
      if (high < 0 || low < 0) this.stopAtColor(value)
      const level = <f64>(high * 16 + low) / 255
      color[i] = level <= 0.04045 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4)
    }
  }

  private stopAtColor(value: Json): void {
    this.stop<i32>(`${value.path} must be a colour like "#f2a900" or a list of three numbers`)
  }
}

function inside(json: Json, name: string): string {
  return json.path.length == 0 ? name : `${json.path}.${name}`
}

/** A number of at least 0 with at most 6 decimals. */
function decimal(x: f64): string {
  const whole = <i64>Math.floor(x)
  const millionths = <i64>Math.floor((x - <f64>whole) * 1e6 + 0.5)
  if (millionths == 0) return whole.toString()
  const digits = millionths.toString().padStart(6, '0')
  let end = 6
  while (digits.charCodeAt(end - 1) == 0x30) end--
  return `${whole}.${digits.substring(0, end)}`
}

function extent(a: f64, b: f64, c: f64): f64 {
  return Math.sqrt(a * a + b * b + c * c)
}

function bound(shape: Shape, x: f64, down: f64, up: f64, z: f64): void {
  shape.lowX = shape.x - x
  shape.highX = shape.x + x
  shape.lowY = shape.y - down
  shape.highY = shape.y + up
  shape.lowZ = shape.z - z
  shape.highZ = shape.z + z
}

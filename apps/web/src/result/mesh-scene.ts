import {
  AmbientLight,
  BufferAttribute,
  BufferGeometry,
  DirectionalLight,
  DoubleSide,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  Spherical,
  Vector3,
  WebGLRenderer,
} from 'three'
import { OrbitControls } from 'three/addons/controls/OrbitControls.js'
import type { Corners } from './corners.ts'

/** The shape on screen, and what can be done with it from outside. */
export type MeshScene = {
  /** Turns the eye around the shape by radians: sidewards, upwards. */
  turn: (sideways: number, up: number) => void
  /** Takes the eye so many times as far away. */
  zoom: (factor: number) => void
  reset: () => void
  close: () => void
}

/** From the front, a little from above and the right. */
const EYE = new Vector3(1.6, 1.1, 2.4)
/** Stands out on a light and on a dark ground. */
const AMBER = 0xd9962b
const FINEST_PIXEL_RATIO = 2

/**
 * Draws a shape inside `host`, whose ground shows through: turned by mouse and touch, drawn when something changes.
 *
 * @param corners - Within a ball of radius 1 around the origin.
 * @param onLost - The browser took the drawing context away.
 * @returns undefined where the browser has no WebGL.
 */
export function openMeshScene(
  host: HTMLElement,
  corners: Corners,
  onLost: () => void,
): MeshScene | undefined {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('webgl2', { alpha: true, antialias: true })
  if (context === null) return undefined
  const renderer = new WebGLRenderer({ canvas, context })
  renderer.setPixelRatio(Math.min(window.devicePixelRatio, FINEST_PIXEL_RATIO))
  const { scene, camera, free } = furnish(corners)
  const controls = new OrbitControls(camera, canvas)
  Object.assign(controls, { enablePan: false, enableZoom: false, minDistance: 1.2, maxDistance: 12 })
  const draw = () => renderer.render(scene, camera)
  const reset = () => {
    camera.position.copy(EYE)
    controls.update()
    draw()
  }
  const look = (change: (eye: Spherical) => void) => {
    const eye = new Spherical().setFromVector3(camera.position)
    change(eye)
    camera.position.setFromSpherical(eye.makeSafe())
    controls.update()
    draw()
  }
  const fit = new ResizeObserver(() => {
    const { clientWidth: width, clientHeight: height } = host
    if (width === 0 || height === 0) return
    renderer.setSize(width, height)
    camera.aspect = width / height
    camera.updateProjectionMatrix()
    draw()
  })
  controls.addEventListener('change', draw)
  canvas.addEventListener('webglcontextlost', onLost)
  // The wheel scrolls the page until the shape was touched.
  const zoomIf = ({ type }: Event) => {
    controls.enableZoom = type !== 'blur'
  }
  for (const type of ['pointerdown', 'focus', 'blur']) host.addEventListener(type, zoomIf)
  host.append(canvas)
  fit.observe(host)
  reset()
  return {
    turn: (sideways, up) =>
      look((eye) => {
        eye.theta += sideways
        eye.phi -= up
      }),
    zoom: (factor) =>
      look((eye) => {
        eye.radius *= factor
      }),
    reset,
    close: () => {
      fit.disconnect()
      canvas.removeEventListener('webglcontextlost', onLost)
      for (const type of ['pointerdown', 'focus', 'blur']) host.removeEventListener(type, zoomIf)
      controls.dispose()
      free()
      renderer.dispose()
      // Browsers have few contexts and take the oldest: this one is given back at once.
      renderer.forceContextLoss()
      canvas.remove()
    },
  }
}

/** The shape, light from above and from the eye's side, and the eye. */
function furnish(corners: Corners): { scene: Scene; camera: PerspectiveCamera; free: () => void } {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  geometry.computeVertexNormals()
  // Files do not agree on which side of a triangle is outside.
  const material = new MeshStandardMaterial({ color: AMBER, roughness: 0.7, side: DoubleSide })
  const scene = new Scene()
  const camera = new PerspectiveCamera(40, 1, 0.05, 50)
  const sun = new DirectionalLight(0xffffff, 1.6)
  sun.position.set(0.5, 2, 1)
  const lamp = new DirectionalLight(0xffffff, 1.2)
  camera.add(lamp)
  scene.add(new Mesh(geometry, material), sun, new AmbientLight(0xffffff, 0.7), camera)
  return {
    scene,
    camera,
    free: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}

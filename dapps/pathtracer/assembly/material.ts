// What surfaces are made of. Colours are linear RGB, 0 to 1 except light, which may be brighter.

export const enum Finish {
  Diffuse,
  /** Diffuse under a clear, smooth coat. */
  Coated,
  Metal,
  Glass,
  Light,
}

export class Material {
  finish: i32 = Finish.Diffuse
  r: f64 = 0.8
  g: f64 = 0.8
  b: f64 = 0.8
  /** Second colour, in bands along the shape's own first axis; no bands when 0. */
  bands: f64 = 0
  bandR: f64 = 0
  bandG: f64 = 0
  bandB: f64 = 0
  /** Metal: 0 is a mirror. */
  roughness: f64 = 0
  /** Glass and coat: index of refraction. */
  index: f64 = 1.5
  /** Glass: extinction per unit of length. */
  absorbR: f64 = 0
  absorbG: f64 = 0
  absorbB: f64 = 0
}

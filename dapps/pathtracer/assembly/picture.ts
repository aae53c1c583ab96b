// From light to a file: tone curve, sRGB, and the PPM format (P6, 8 bits).

import { Area } from './film'

/** Encodes three numbers of light per pixel as a PPM file. */
export function encodePicture(light: StaticArray<f64>, area: Area, exposure: f64): ArrayBuffer {
  const header = String.UTF8.encode(`P6\n${area.width} ${area.height}\n255\n`)
  const count = area.width * area.height * 3
  const file = new ArrayBuffer(header.byteLength + count)
  const bytes = changetype<usize>(file)
  memory.copy(bytes, changetype<usize>(header), header.byteLength)
  const pixels = bytes + header.byteLength
  for (let i = 0; i < count; i++) store<u8>(pixels + i, encodeLevel(curve(unchecked(light[i]) * exposure)))
  return file
}

/** A filmic curve: nearly straight in the dark, bending gently towards 1 (K. Narkowicz's fit of ACES, 2015). */
function curve(x: f64): f64 {
  return min(1, (x * (2.51 * x + 0.03)) / (x * (2.43 * x + 0.59) + 0.14))
}

/** IEC 61966-2-1: linear to sRGB, as a byte. */
function encodeLevel(level: f64): u8 {
  const encoded = level <= 0.0031308 ? 12.92 * level : 1.055 * Math.pow(level, 1 / 2.4) - 0.055
  return <u8>(max(0, min(1, encoded)) * 255 + 0.5)
}

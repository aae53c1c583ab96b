/** So many random bytes, from wherever this runs; at most 65,536 (Web Cryptography API, getRandomValues). */
export function randomBytes(count: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(count))
}

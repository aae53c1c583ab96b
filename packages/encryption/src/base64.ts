/** Bytes as base64 with padding (RFC 4648, 4), where there is no Buffer. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

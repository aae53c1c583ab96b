import { parseAmount } from '@ruche/protocol'

/** Reads an amount of RLC as typed, in nRLC, with a comma or a point; undefined while it is no amount. */
export function readAmount(text: string): bigint | undefined {
  const plain = text.trim().replace(',', '.')
  if (!/^\d+(\.\d{1,9})?$/.test(plain)) return undefined
  return parseAmount(`${plain} RLC`)
}

import { isIPv4, isIPv6 } from 'node:net'

/**
 * What a worker's connection says of who may stand behind it: its network, 24 bits of IPv4 and 48 of IPv6. A private or local
 * address says nothing: behind it are the pool's own machines, or a proxy.
 */
export function marksOf({ address }: { address: string | undefined }): string[] {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/, '').toLowerCase()
  if (plain === undefined || isPrivate(plain)) return []
  if (isIPv4(plain)) return [`network:${plain.split('.').slice(0, 3).join('.')}.0/24`]
  return isIPv6(plain) ? [`network:${groupsOf(plain).slice(0, 3).join(':')}::/48`] : []
}

function isPrivate(address: string): boolean {
  if (isIPv4(address)) {
    const [a = 0, b = 0] = address.split('.').map(Number)
    const shared = a === 100 && b >= 64 && b < 128
    return (
      a === 10 ||
      a === 127 ||
      shared ||
      (a === 192 && b === 168) ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 169 && b === 254)
    )
  }
  return address === '::1' || /^(?:f[cd]|fe[89ab])/.test(address)
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(address: string): string[] {
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const between = tail === undefined ? 0 : 8 - before.length - after.length
  return [...before, ...Array.from({ length: between }, () => '0'), ...after].map((group) =>
    group.replace(/^0+(?=.)/, ''),
  )
}

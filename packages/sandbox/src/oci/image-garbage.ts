/** An image that this worker brought to the engine. */
export type KeptImage = { id: string; bytes: number; lastUsedMs: number }

/** How much, and how long, images may lie unused. */
export type ImageAllowance = { bytesMax: number; ageMsMax: number }

/**
 * Chooses the images to remove: those unused for too long; then, while the rest takes too much room, those unused the
 * longest. Images in use stay, whatever they take.
 *
 * @returns ids, the longest unused first.
 */
export function planImageGarbage(
  images: readonly KeptImage[],
  { allowance, inUse, nowMs }: { allowance: ImageAllowance; inUse: ReadonlySet<string>; nowMs: number },
): string[] {
  let bytes = images.reduce((sum, image) => sum + image.bytes, 0)
  const unused = images.filter(({ id }) => !inUse.has(id)).sort((a, b) => a.lastUsedMs - b.lastUsedMs)
  const removed: string[] = []
  for (const image of unused) {
    if (nowMs - image.lastUsedMs <= allowance.ageMsMax && bytes <= allowance.bytesMax) break
    removed.push(image.id)
    bytes -= image.bytes
  }
  return removed
}

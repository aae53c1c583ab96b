import { type Engine, openEngine } from './engine.ts'
import { hasSubordinateIds } from './subordinate-ids.ts'

/** Where a container engine listens by default: Podman's, then Docker's. */
export const ENGINE_SOCKETS = ['/run/podman/podman.sock', '/var/run/docker.sock'] as const

/** Finds the first engine that is fit; else says why none is, one sentence for each socket. */
export async function findEngine(
  sockets: readonly string[],
): Promise<{ engine?: Engine; obstacles: string[] }> {
  const obstacles: string[] = []
  for (const socketPath of sockets) {
    if (socketPath === '' || socketPath === 'none') continue
    try {
      return { engine: await openEngine({ socketPath, hasSubordinateIds: hasSubordinateIds() }), obstacles }
    } catch (error) {
      obstacles.push((error as Error).message)
    }
  }
  return { obstacles }
}

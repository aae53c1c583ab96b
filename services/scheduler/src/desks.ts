import type { Login } from './conversation.ts'
import { createDesk } from './desk.ts'
import { createSliceDesk } from './rounds/slice-desk.ts'
import type { Address } from './task.ts'

/** Where workers come with their news, of tasks and of slices. */
export function createDesks({
  onError,
  ...parts
}: Parameters<typeof createDesk>[0] &
  Parameters<typeof createSliceDesk>[0] & { onError: (error: unknown, about: { worker: Address }) => void }) {
  const desk = createDesk(parts)
  const sliceDesk = createSliceDesk(parts)
  return {
    ...desk,
    onSeat: sliceDesk.onSeat,
    async onReady(login: Pick<Login, 'worker' | 'holds' | 'seats'>): Promise<void> {
      await desk.onReady(login)
      await sliceDesk.onReady(login)
    },
    onGone(worker: Address): void {
      const report = (error: unknown) => onError(error, { worker })
      void desk.onGone(worker).catch(report)
      void sliceDesk.onGone(worker).catch(report)
    },
  }
}

/** Where on the chain a row is written. */
export function placeOf({
  block,
  logIndex,
  tx,
  time,
}: {
  block: number
  logIndex: number
  tx: string
  time: number
}) {
  return { block, logIndex, tx, time }
}

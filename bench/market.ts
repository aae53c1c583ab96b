import { measureBook } from './market/book.ts'
import { measureProjection } from './market/projection.ts'
import type { Row } from './report.ts'

/** Numbers of the market. */
export async function measureMarket(options: {
  quick: boolean
  log: (line: string) => void
}): Promise<Row[]> {
  return [...(await measureBook(options)), ...(await measureProjection(options))]
}

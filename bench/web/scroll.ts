import type { Browser } from 'playwright-core'
import { makeDeal } from './deal.ts'

/** Five rows: about 300 rows a second pass. */
const pixelsPerFrame = 240

/**
 * Scrolls through the explorer's table of deals. The market's list is `rows` long, asked for and answered every three seconds as always.
 *
 * @returns times between frames, milliseconds.
 */
export async function measureScroll(
  browser: Browser,
  { url, rows, frames }: { url: string; rows: number; frames: number },
): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    const body = JSON.stringify({ items: Array.from({ length: rows }, (_, n) => makeDeal(n)) })
    const headers = { 'access-control-allow-origin': '*' }
    await page.route(/\/v1\/deals\?/, (route) =>
      route.fulfill({ body, headers, contentType: 'application/json' }),
    )
    await page.goto(`${url}/explore`)
    await page.locator(`[role=table][aria-rowcount="${rows + 1}"]`).waitFor()
    await page.waitForLoadState('networkidle')
    return await page.evaluate(scrollTable, { pixelsPerFrame, frames })
  } finally {
    await context.close()
  }
}

/** Runs in the page. */
function scrollTable({ pixelsPerFrame, frames }: { pixelsPerFrame: number; frames: number }) {
  const box = document.querySelector('.long') as HTMLElement
  return new Promise<number[]>((resolve) => {
    const times: number[] = []
    let last: number | undefined
    const step = (now: number) => {
      if (last !== undefined) times.push(now - last)
      last = now
      if (times.length === frames) {
        resolve(times)
        return
      }
      box.scrollTop += pixelsPerFrame
      requestAnimationFrame(step)
    }
    requestAnimationFrame(step)
  })
}

import type { Browser } from 'playwright-core'

export type FirstLoad = {
  /** Compressed JavaScript until the network is quiet. */
  bytes: number
  /** From the navigation until the first dapp is shown and no long task keeps a click waiting. */
  interactiveMs: number
}

/** Opens the store as somebody who was never here: nothing is cached. */
export async function measureFirstLoad(browser: Browser, url: string): Promise<FirstLoad> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
  try {
    const page = await context.newPage()
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (!request.url().endsWith('.js')) return
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.addInitScript(watchLoad)
    await page.goto(url)
    await page.waitForFunction(() => (globalThis as unknown as { rucheLoad: Load }).rucheLoad.shownMs > 0)
    await page.waitForLoadState('networkidle')
    const { shownMs, busyUntilMs } = await page.evaluate(
      () => (globalThis as unknown as { rucheLoad: Load }).rucheLoad,
    )
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    return { bytes, interactiveMs: Math.max(shownMs, busyUntilMs) }
  } finally {
    await context.close()
  }
}

/** Both since the navigation; `busyUntilMs` is the end of the last task of 50 ms or more. */
type Load = { shownMs: number; busyUntilMs: number }

/** Runs in the page, before anything of it. */
function watchLoad(): void {
  const load: Load = { shownMs: 0, busyUntilMs: 0 }
  ;(globalThis as unknown as { rucheLoad: Load }).rucheLoad = load
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) load.busyUntilMs = startTime + duration
  }).observe({ type: 'longtask', buffered: true })
  const look = () => {
    if (document.querySelector('main a[href*="/dapps/"]') === null) requestAnimationFrame(look)
    else load.shownMs = performance.now()
  }
  requestAnimationFrame(look)
}

import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type DecodedPng, decode } from 'fast-png'
import type { Page } from 'playwright-core'
import { encodeWithPalette } from './palette.ts'

/** Where the pages of docs/ have their pictures of the console. */
const FOLDER = fileURLToPath(new URL('../../docs/using/console/', import.meta.url))
/** Every picture has the width of its window and at most this height, pixels. */
const HEIGHT_MAX = 1000
/** What a reader's connection is spared; the colours of a picture are fewer until it fits. */
const BYTES_MAX = 100_000

/** Whether this run of the tests renews the pictures in docs/; `npm run screenshots` says so. */
const isAsked = process.env.RUCHE_SCREENSHOTS === '1'

/** Renews one picture in docs/ with the upper part of a page as it is now; does nothing in an ordinary run of the tests. */
export async function renewScreenshot(
  page: Page,
  name: string,
  { width = 1280, height = HEIGHT_MAX, theme = 'light' as 'light' | 'dark' } = {},
): Promise<void> {
  if (!isAsked) return
  const before = page.viewportSize()
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height })
  await page.mouse.move(0, 0)
  await page.evaluate(() => {
    scrollTo(0, 0)
    ;(document.activeElement as HTMLElement | null)?.blur()
  })
  await page.waitForLoadState('networkidle')
  const contentHeight = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))
  const shot = await page.screenshot({
    clip: { x: 0, y: 0, width, height: Math.min(height, contentHeight) },
  })
  await mkdir(FOLDER, { recursive: true })
  await writeFile(`${FOLDER}${name}.png`, encodeToFit(decode(shot)))
  await page.emulateMedia({ colorScheme: null, reducedMotion: null })
  if (before !== null) await page.setViewportSize(before)
}

function encodeToFit(picture: DecodedPng): Uint8Array {
  for (const colours of [256, 128, 64, 32]) {
    const bytes = encodeWithPalette(picture, colours)
    if (bytes.length <= BYTES_MAX) return bytes
  }
  throw new Error(`A picture of ${picture.width} × ${picture.height} does not fit in ${BYTES_MAX} bytes.`)
}

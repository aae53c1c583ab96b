import { existsSync } from 'node:fs'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The machine's own Chromium; undefined where there is none. */
export function findChromium(): string | undefined {
  return places.find((place) => existsSync(place))
}

import { existsSync } from 'node:fs'
import { Hitch } from './script.ts'

const usualPlaces = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser in which the workbench is shown: the one asked for in MILEPOST_CHROMIUM, or else the machine's own. */
export function findChromium(): string {
  const asked = process.env.MILEPOST_CHROMIUM
  if (asked && !existsSync(asked)) throw new Hitch(`MILEPOST_CHROMIUM names ${asked}, which does not exist`)

  const found = asked || usualPlaces.find((place) => existsSync(place))
  if (!found) {
    throw new Hitch('No Chromium found: install it (apt-get install chromium) or name one in MILEPOST_CHROMIUM')
  }
  return found
}

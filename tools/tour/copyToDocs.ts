import { copyFileSync, globSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../projectRoot.ts'

/** What the README shows, by the name of the tour's picture without its number. */
const shown: Record<string, string> = {
  frakoblet: 'tidslinje.png',
  uke: 'uke.png',
  fravaer: 'fravaer.png',
  'utboks-frakoblet': 'utboks.png',
  avstemming: 'avstemming.png',
  integrasjoner: 'integrasjoner.png',
  'prosjekt-budsjett': 'prosjekt.png',
  'godkjenn-person': 'godkjenn.png',
  ordreutkast: 'ordreutkast.png',
  timerapport: 'timerapport.png',
}

/** Copies the pictures that the README shows from the tour's folder to `docs/pictures`. */
export function copyToDocs(pictureFolder: string): void {
  const docs = join(projectRoot, 'docs/pictures')
  mkdirSync(docs, { recursive: true })
  for (const [name, file] of Object.entries(shown)) {
    const [picture] = globSync(`[0-9][0-9]-${name}.png`, { cwd: pictureFolder })
    if (!picture) throw new Error(`The tour has no picture ${name}.`)
    copyFileSync(join(pictureFolder, picture), join(docs, file))
  }
}

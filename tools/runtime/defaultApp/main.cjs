/* Runs the app in the folder named on the command line, as Electron's own default app does. */
const { existsSync, readFileSync } = require('node:fs')
const Module = require('node:module')
const path = require('node:path')
const { app } = require('electron')

const bundledSqlite = path.join(process.resourcesPath, 'better-sqlite3')
const resolveFilename = Module._resolveFilename
Module._resolveFilename = (request, ...rest) =>
  resolveFilename.call(Module, request === 'better-sqlite3' ? bundledSqlite : request, ...rest)

const target = path.resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.')
Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
start(target)

function start(target) {
  const manifestFile = path.join(target, 'package.json')
  if (existsSync(manifestFile)) {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'))
    const name = manifest.productName ?? manifest.name
    if (manifest.version) app.setVersion(manifest.version)
    if (name) app.setName(name)
    app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
    app.setAppPath(target)
  }
  try {
    require(target)
  } catch (error) {
    process.stderr.write(`Could not start ${target}\n${error?.stack ?? error}\n`)
    process.exit(1)
  }
}

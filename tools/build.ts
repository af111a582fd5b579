import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './projectRoot.ts'
import { runCommand } from './runCommand.ts'

const outputs = [
  'out/main/index.cjs',
  'out/preload/index.cjs',
  'out/renderer/index.html',
  'out/simulator/index.cjs',
]
const inputs = ['src', 'src/**', '*.config.ts', 'package.json', 'tsconfig.json']

/** Whether something the build reads is younger than the oldest thing it wrote, or an output is not there. */
export function isStale(folder: string = projectRoot): boolean {
  const written = outputs.map((file) => join(folder, file))
  if (!written.every((file) => existsSync(file))) return true
  const oldestOutput = Math.min(...written.map(modified))
  return globSync(inputs, { cwd: folder }).some((file) => modified(join(folder, file)) > oldestOutput)
}

/** Brings `out/` up to date. Throws when the build fails. */
export async function buildIfNeeded(): Promise<void> {
  if (!isStale()) return
  console.log('Building …')
  const code = await runCommand('npm', ['run', '--silent', 'build'])
  if (code !== 0) throw new Error('The build failed.')
}

function modified(path: string): number {
  return statSync(path).mtimeMs
}

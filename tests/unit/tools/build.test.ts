import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isStale } from '../../../tools/build.ts'

let folder: string

const touch = (path: string, seconds: number) => {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, '')
  utimesSync(file, seconds, seconds)
}
const age = (path: string, seconds: number) => utimesSync(join(folder, path), seconds, seconds)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'busy-build-'))
  for (const input of ['src/main/deep/index.ts', 'package.json', 'tsconfig.json', 'a.config.ts'])
    touch(input, 100)
  for (const directory of ['src/main/deep', 'src/main', 'src']) age(directory, 100)
  for (const output of [
    'main/index.cjs',
    'preload/index.cjs',
    'renderer/index.html',
    'simulator/index.cjs',
  ]) {
    touch(`out/${output}`, 200)
  }
})
afterEach(() => rmSync(folder, { recursive: true }))

it('keeps a build that is younger than everything it was made from', () => {
  expect(isStale(folder)).toBe(false)
})

it.each(['src/main/deep/index.ts', 'package.json', 'a.config.ts'])(
  'builds anew after a change of %s',
  (path) => {
    touch(path, 300)
    expect(isStale(folder)).toBe(true)
  },
)

it('builds anew after a file was deleted', () => {
  rmSync(join(folder, 'src/main/deep/index.ts'))
  expect(isStale(folder)).toBe(true)
})

it('builds anew when one output is missing, or older than a source while others are younger', () => {
  age('out/preload/index.cjs', 50)
  expect(isStale(folder)).toBe(true)
  rmSync(join(folder, 'out/preload/index.cjs'))
  expect(isStale(folder)).toBe(true)
})

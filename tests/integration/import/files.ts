import { previewImport, runImport } from '@main/import/importRegister'
import type { ImportRegister } from '@shared/domain/import/importColumns'
import { expect } from 'vitest'
import { good, type TestServices } from '../time/testServices'

/** A file of lines. */
export const fileOf = (register: ImportRegister, lines: readonly string[]) => ({
  register,
  fileName: 'fil.csv',
  text: lines.join('\r\n'),
})

/** What a file would do, by what stands in it. */
export async function preview(test: TestServices, register: ImportRegister, ...lines: string[]) {
  const shown = good(await previewImport(test.services, fileOf(register, lines)))
  if (shown.kind === 'unreadable') expect.fail(shown.problem)
  return {
    ...shown,
    effects: shown.rows.map(({ name, effect, fields }) => [name, effect, ...fields]),
    wrong: shown.problems.map(({ line, column, value, reason }) => [line, column, value, reason]),
  }
}

/** Imports a file, and expects the preview to have told what it does. */
export async function run(test: TestServices, register: ImportRegister, ...lines: string[]) {
  const { counts } = await preview(test, register, ...lines)
  const done = good(await runImport(test.services, fileOf(register, lines)))
  expect(done).toEqual(counts)
  return done
}

/** The projects that were made here, as rows. */
export const projectsOf = ({ sqlite }: TestServices) =>
  sqlite
    .prepare(
      'select number, name, customer_name, start_date, end_date from projects where origin = ? order by cast(number as integer)',
    )
    .raw()
    .all('busy')

/** What the log of changes tells of whole imports, newest first. */
export const imported = ({ store }: TestServices) =>
  store.administrationLog.latest(1000).filter(({ action }) => action === 'imported')

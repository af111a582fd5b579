import type { AdministrationSubject } from '@shared/domain/administrationChange'
import { fieldsOf, type ImportRegister } from '@shared/domain/import/importColumns'
import { type ImportTable, readImportTable } from '@shared/domain/import/importTable'
import type { CallOutput, CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { recordChange } from '../administration/recordChange'
import type { Services } from '../services'
import { projectSync, workTypeSync } from '../settings/transferSettings'
import { createHistory } from '../time/history'
import type { ImportPlan } from './plan'
import { planPeople } from './planPeople'
import { planProjects } from './planProjects'
import { planWorkTypes } from './planWorkTypes'

/** So many rows are shown of what would be made and changed. */
const ROWS_SHOWN = 200

/** Whether a register is kept here, so that it can be imported into. People are, also those who come from Tripletex. */
export function importSource({ store }: Services, register: ImportRegister): 'busy' | 'tripletex' {
  const synced = { projects: projectSync, 'work-types': workTypeSync, people: () => false }
  return synced[register](store) ? 'tripletex' : 'busy'
}

/** What importing a file would do; nothing is written. */
export function previewImport(
  services: Services,
  { register, text }: CallParsedInput<'imports.preview'>,
): Result<CallOutput<'imports.preview'>, BusyError> {
  if (importSource(services, register) === 'tripletex') return err(refusalOf(register))
  const table = readImportTable(register, text)
  if ('problem' in table) return ok({ kind: 'unreadable', ...table })
  const plan = planOf(services, register, table)
  const byLine = plan.problems.toSorted((a, b) => a.line - b.line)
  const shown = plan.rows.filter(({ effect }) => effect !== 'same').slice(0, ROWS_SHOWN)
  return ok({
    kind: 'readable',
    columns: fieldsOf(register).flatMap((field) => {
      const head = table.heads[field]
      return head === undefined ? [] : [{ field, head }]
    }),
    ignored: table.ignored,
    counts: countsOf(plan),
    rows: shown.map(({ line, name, effect, fields }) => ({ line, name, effect, fields })),
    problems: byLine,
  })
}

/** Imports a file: all its good rows, or nothing where one of them cannot be written after all. */
export function runImport(
  services: Services,
  { register, text, fileName }: CallParsedInput<'imports.run'>,
): Result<CallOutput<'imports.run'>, BusyError> {
  const { store, changed, history } = services
  if (importSource(services, register) === 'tripletex') return err(refusalOf(register))
  const table = readImportTable(register, text)
  if ('problem' in table) return err(busyError('fileUnreadable'))
  // The rows are no steps of their own: an import is one change.
  const rowByRow = { ...services, history: createHistory() }
  const counts = store.transaction(() => {
    const plan = planOf(rowByRow, register, table)
    const toWrite = plan.rows.filter(({ effect }) => effect !== 'same')
    for (const { write } of toWrite) write()
    const done = countsOf(plan)
    if (toWrite.length > 0) {
      recordChange(services, {
        action: 'imported',
        subject: { kind: SUBJECTS[register], id: null, name: fileName },
        after: { madeCount: done.made, changedCount: done.changed },
      })
    }
    return done
  })
  if (counts.made + counts.changed > 0) {
    history.endAt({ action: 'imported', subject: SUBJECTS[register], name: fileName })
  }
  changed('people', 'workTypes', 'projects', 'history')
  return ok(counts)
}

const SUBJECTS = {
  projects: 'project',
  'work-types': 'workType',
  people: 'person',
} as const satisfies Record<ImportRegister, AdministrationSubject>

function planOf(services: Services, register: ImportRegister, table: ImportTable): ImportPlan {
  const plans = { projects: planProjects, 'work-types': planWorkTypes, people: planPeople }
  return plans[register](services, table)
}

function countsOf({ rows, problems }: ImportPlan): CallOutput<'imports.run'> {
  const count = (wanted: ImportPlan['rows'][number]['effect']) =>
    rows.filter(({ effect }) => effect === wanted).length
  return {
    made: count('make'),
    changed: count('change'),
    same: count('same'),
    leftOut: new Set(problems.map(({ line }) => line)).size,
  }
}

function refusalOf(register: ImportRegister): BusyError {
  return busyError(register === 'projects' ? 'projectsFromTripletex' : 'workTypesFromTripletex')
}

import type { AdministrationSubject } from '@shared/domain/administrationChange'
import { fieldsOf, type ImportRegister } from '@shared/domain/import/importColumns'
import { type ImportTable, readImportTable } from '@shared/domain/import/importTable'
import type { CallOutput, CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { AdministrationChange } from '../administration/administrationChange'
import { linesOf, recordLines } from '../administration/recordChange'
import { atOnce, inPieces } from '../inPieces'
import type { Services } from '../services'
import { projectSync, workTypeSync } from '../settings/transferSettings'
import { type ImportPlan, isEffective } from './plan'
import { planPeople } from './planPeople'
import { planProjects } from './planProjects'
import { planWorkTypes } from './planWorkTypes'

/** So many rows are shown of what would be made and changed. */
const ROWS_SHOWN = 200

/** So many rows of an import are written down one by one; of people each and every one, since what they may do hangs on it. */
const ROWS_NAMED: Record<ImportRegister, number> = {
  projects: 500,
  'work-types': 500,
  people: Number.POSITIVE_INFINITY,
}

/** How often a file is looked at anew where something else was written meanwhile, before that is done without a pause. */
const TRIES = 3

/** Whether a register is kept here, so that it can be imported into. People are, also those who come from Tripletex. */
export function importSource({ store }: Services, register: ImportRegister): 'busy' | 'tripletex' {
  const synced = { projects: projectSync, 'work-types': workTypeSync, people: () => false }
  return synced[register](store) ? 'tripletex' : 'busy'
}

/** What importing a file would do; nothing is written. */
export async function previewImport(
  services: Services,
  { register, text }: CallParsedInput<'imports.preview'>,
): Promise<Result<CallOutput<'imports.preview'>, BusyError>> {
  if (importSource(services, register) === 'tripletex') return err(refusalOf(register))
  const table = readImportTable(register, text)
  if ('problem' in table) return ok({ kind: 'unreadable', ...table })
  const plan = await inPieces(planOf(services, register, table))
  const byLine = plan.problems.toSorted((a, b) => a.line - b.line)
  const shown = plan.rows.filter(isEffective).slice(0, ROWS_SHOWN)
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
export async function runImport(
  services: Services,
  { register, text, fileName }: CallParsedInput<'imports.run'>,
): Promise<Result<CallOutput<'imports.run'>, BusyError>> {
  const { store, changed, history } = services
  const table = readImportTable(register, text)
  if ('problem' in table) return err(busyError('fileUnreadable'))
  for (let tries = 1; ; tries++) {
    if (importSource(services, register) === 'tripletex') return err(refusalOf(register))
    const known = store.changeCount()
    const planning = planOf(services, register, table)
    const plan = tries > TRIES ? atOnce(planning) : await inPieces(planning)
    const naming = linesOf(services, changesOf(register, fileName, plan))
    const lines = tries > TRIES ? atOnce(naming) : await inPieces(naming)
    // What was written meanwhile may have made something else of a row.
    if (store.changeCount() !== known) continue
    store.transaction(() => {
      plan.write()
      recordLines(services, lines)
    })
    if (lines.length > 0) {
      history.endAt({ action: 'imported', subject: SUBJECTS[register], name: fileName })
    }
    changed('people', 'workTypes', 'projects', 'history')
    return ok(countsOf(plan))
  }
}

/** What is written down: each row as it would be by hand, as far as that can be read, and how many there were in all. */
function changesOf(register: ImportRegister, fileName: string, plan: ImportPlan): AdministrationChange[] {
  const { made, changed } = countsOf(plan)
  if (made + changed === 0) return []
  const kind = SUBJECTS[register]
  const named = plan.toLog.slice(0, ROWS_NAMED[register])
  const unnamedCount = plan.toLog.length - named.length
  return [
    ...named.map(({ effect, id, name, before, after }): AdministrationChange => {
      return { action: effect === 'make' ? 'created' : 'changed', subject: { kind, id, name }, before, after }
    }),
    {
      action: 'imported',
      subject: { kind, id: null, name: fileName },
      after: { madeCount: made, changedCount: changed, ...(unnamedCount > 0 && { unnamedCount }) },
    },
  ]
}

const SUBJECTS = {
  projects: 'project',
  'work-types': 'workType',
  people: 'person',
} as const satisfies Record<ImportRegister, AdministrationSubject>

function planOf(
  services: Services,
  register: ImportRegister,
  table: ImportTable,
): Generator<void, ImportPlan> {
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

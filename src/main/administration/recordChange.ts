import { changedFields } from '@shared/domain/administrationChange'
import type { NewAdministrationLine } from '../db/administrationLogRepository'
import { atOnce } from '../inPieces'
import type { Services } from '../services'
import type { AdministrationChange } from './administrationChange'

type Deps = Pick<Services, 'store' | 'clock' | 'newId' | 'changed'>

/**
 * Writes down a change to the workspace, by the person whose machine this is. Must run in the transaction that makes the change.
 * A `changed` in which no field differs is not written down; answers whether it was.
 */
export function recordChange(deps: Deps, change: AdministrationChange): boolean {
  const lines = atOnce(linesOf(deps, [change]))
  recordLines(deps, lines)
  return lines.length > 0
}

/** Writes down many changes that were made together, which `linesOf` made ready. Must run in the transaction that makes them. */
export function recordLines({ store, changed }: Deps, lines: readonly NewAdministrationLine[]): void {
  if (lines.length === 0) return
  store.administrationLog.addMany(lines)
  changed('administration')
}

/** The lines of changes, as `recordChange` writes them; can be made before the changes are. Yields after each. */
export function* linesOf(
  { store, clock, newId }: Deps,
  changes: readonly AdministrationChange[],
): Generator<void, NewAdministrationLine[]> {
  const at = clock.now()
  const personId = store.people.self()?.id ?? null
  const lines: NewAdministrationLine[] = []
  for (const { action, subject, before = {}, after = {} } of changes) {
    yield
    const fields = changedFields(before, after)
    if (action === 'changed' && fields === null) continue
    lines.push({
      id: newId(),
      at,
      personId,
      action,
      subjectKind: subject.kind,
      subjectId: subject.id,
      subjectName: subject.name,
      before: fields?.before ?? null,
      after: fields?.after ?? null,
    })
  }
  return lines
}

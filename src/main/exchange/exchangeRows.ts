import type { TimeEntry } from '@shared/domain/timeEntry'
import type { ExchangeRow } from '@shared/ipc/exchange'
import type { Services } from '../services'
import type { PlannedEntry } from './planImport'

/** So many entries are shown of what a file does. */
const ROWS_SHOWN = 300

type Shown = PlannedEntry & { kind: ExchangeRow['kind']; shown: TimeEntry }

/** What a file does to each entry, in words that people know: first what it cannot change, then in the order of the days. */
export function exchangeRows(
  { store }: Pick<Services, 'store'>,
  entries: readonly PlannedEntry[],
): { rows: ExchangeRow[]; rowsLeft: number } {
  const all = entries.flatMap(toShown)
  const first = all
    .toSorted((one, other) => (orderText(one) < orderText(other) ? -1 : 1))
    .slice(0, ROWS_SHOWN)
  const projects = store.projects.many(first.flatMap(({ shown }) => shown.projectId ?? []))
  const workTypes = store.workTypes.many(first.flatMap(({ shown }) => shown.workTypeId ?? []))
  const rows = first.map(({ kind, hours, decision, voidsApproval, before, entry, shown }) => {
    const { id, day, minutes, description, projectId, workTypeId } = shown
    return {
      ...{ id, kind, hours, decision, voidsApproval, day, minutes, description },
      minutesBefore: before && before.minutes !== minutes ? before.minutes : null,
      projectId,
      projectName: (projectId && projects.get(projectId)?.name) ?? null,
      workTypeName: (workTypeId && workTypes.get(workTypeId)?.name) ?? '',
      reason: decision === 'rejected' ? (entry.decision?.reason ?? '') : '',
    }
  })
  return { rows, rowsLeft: all.length - rows.length }
}

function toShown(planned: PlannedEntry): Shown[] {
  const { kind, change, before } = planned
  const shown = change?.after ?? before
  return kind !== 'same' && shown ? [{ ...planned, kind, shown }] : []
}

function orderText({ kind, shown }: Shown): string {
  return `${kind === 'kept' ? 0 : 1} ${shown.day} ${shown.startedAt ?? ''} ${shown.id}`
}

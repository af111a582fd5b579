import type { Decision } from '@shared/domain/decision'
import type { SharedEntry, SharedHours } from '@shared/domain/exchange/sharedEntry'
import { EntryId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { Instant, LocalDay } from '@shared/domain/localDay'

const AT = Instant.parse('2026-11-24T11:00:00.000Z')

export const version = <Id extends string | null>(versionNumber: number, versionId: Id) => ({
  versionNumber,
  versionId,
})

export function hours(change: Partial<SharedHours> = {}): SharedHours {
  return {
    projectId: ProjectId.parse('project'),
    workTypeId: WorkTypeId.parse('work'),
    day: LocalDay.parse('2026-11-24'),
    minutes: 60,
    startedAt: null,
    endedAt: null,
    zone: 'Europe/Oslo',
    description: '',
    source: 'manual',
    submittedAt: AT,
    createdAt: AT,
    ...change,
  }
}

export function decision(
  of: { versionNumber: number; versionId: string },
  change: Partial<Decision> = {},
): Decision {
  return { ...of, id: 'decision', kind: 'approved', sequence: 1, at: AT, by: 'Kari', reason: '', ...change }
}

export function record(change: Partial<SharedEntry> = {}): SharedEntry {
  return { id: EntryId.parse('a'), ...version(1, 'a'), content: hours(), decision: null, ...change }
}

import { standingDecision } from '@shared/domain/entryVersion'
import type { PersonId, ProjectId } from '@shared/domain/ids'
import { may } from '@shared/domain/roles'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { exchangeContent, type Period, sharedEntry } from './exchangeContent'
import type { ReadyFile } from './exportSubmission'

/**
 * «Eksporter avgjørelser»: a person's hours of a period as they stand here, with what was decided about them, for the person
 * themselves: what came in a file, and what was decided about or changed here. Only of what `by` may see. Nothing has to be
 * remembered of it: what was decided is told again with the next file.
 */
export function exportDecisions(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  by: Person,
  { personId, ...period }: Period & { personId: PersonId },
): Result<ReadyFile, BusyError> {
  const of = store.people.stored(personId)
  if (!of) return err(busyError('notFound'))
  const actor = actorOf(store, by)
  const all = may(actor, 'seeTimeOf', { personId })
  const seen = (projectId: ProjectId | null) =>
    all || may(actor, 'seeProjectHours', { projectId: projectId ?? undefined })
  const entries = store.entries
    .between(personId, period.from, period.to)
    .filter((entry) => seen(entry.projectId) && isOnRecord(entry))
    .map(sharedEntry)
  if (entries.length === 0) return err(busyError('exchangeNothing'))
  const said = { kind: 'decisions', by, of, period, entries, seen } as const
  return ok({ content: exchangeContent({ store, clock }, said), told: [] })
}

/** Whether the person has let somebody see the hours: they were submitted, came in a file, or were decided about. */
function isOnRecord(entry: TimeEntry): boolean {
  return entry.status !== 'logged' || entry.receivedVersion || standingDecision(entry) !== null
}

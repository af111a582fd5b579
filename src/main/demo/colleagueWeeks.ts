import type { DecisionKind } from '@shared/domain/decision'
import { standingStatus } from '@shared/domain/entryVersion'
import { EntryId, type PersonId, type ProjectId, type WorkTypeId } from '@shared/domain/ids'
import { addDays, earlier, instantAt, type LocalDay } from '@shared/domain/localDay'
import { publicHolidayOn } from '@shared/domain/publicHoliday'
import type { TimeEntry } from '@shared/domain/timeEntry'
import type { Services } from '../services'

/** What one may put hours on in the demo company. */
export type DemoPlace = { projectId: ProjectId | null; workTypeId: WorkTypeId; words: readonly string[] }

/** A colleague's week: whose it is, what they work on, and how far it has come. */
export type DemoWeek = {
  personId: PersonId
  monday: LocalDay
  places: readonly DemoPlace[]
  /** How many of its days, from Monday, were registered. */
  days: number
  decision: { kind: DecisionKind; by: string; reason: string } | null
}

const MORNING = { from: 8 * 60, to: 11 * 60 + 30 }
const AFTERNOON = { from: 12 * 60, to: 16 * 60 }
/** Half hours that are added to or taken from an afternoon, so that no two days are alike. */
const VARIATION = [0, 30, 0, -60, 90, 0, -30]
const FRIDAY_AT_FIVE = { day: 4, minute: 17 * 60 }

/** The hours of such a week, as they came from the colleague's machine: submitted, and decided about where that is so. */
export function hoursOfWeek(
  services: Pick<Services, 'clock' | 'newId'>,
  week: DemoWeek,
  seed: number,
): TimeEntry[] {
  const { clock } = services
  const days = Array.from({ length: week.days }, (_, index) => addDays(week.monday, index))
  const sentAt = instantAt(addDays(week.monday, FRIDAY_AT_FIVE.day), FRIDAY_AT_FIVE.minute, clock.zone())
  const submittedAt = earlier(sentAt, clock.now())
  return days
    .filter((day) => publicHolidayOn(day) === null)
    .flatMap((day, index) => {
      const end = AFTERNOON.to + (VARIATION[(seed + index * 3) % VARIATION.length] ?? 0)
      return [MORNING, { from: AFTERNOON.from, to: end }].map((span, part) => {
        const place = week.places[(seed + index + part) % week.places.length]
        return (
          place && entryOf(services, week, { day, ...span, place, submittedAt, index: seed + index + part })
        )
      })
    })
    .flatMap((entry) => entry ?? [])
}

function entryOf(
  { clock, newId }: Pick<Services, 'clock' | 'newId'>,
  { personId, decision }: DemoWeek,
  at: {
    day: LocalDay
    from: number
    to: number
    place: DemoPlace
    submittedAt: TimeEntry['submittedAt']
    index: number
  },
): TimeEntry {
  const { place, day, submittedAt } = at
  const zone = clock.zone()
  const now = clock.now()
  const version = { versionNumber: 1, versionId: newId() }
  const made: Omit<TimeEntry, 'status'> = {
    ...version,
    id: EntryId.parse(newId()),
    personId,
    projectId: place.projectId,
    workTypeId: place.workTypeId,
    day,
    minutes: at.to - at.from,
    startedAt: instantAt(day, at.from, zone),
    endedAt: instantAt(day, at.to, zone),
    zone,
    description: place.words[at.index % place.words.length] ?? '',
    keptOverlaps: [],
    source: 'manual',
    submittedAt,
    createdAt: now,
    updatedAt: now,
    revision: 0,
    receivedVersion: true,
    decision: decision && { ...version, ...decision, id: newId(), sequence: 1, at: submittedAt ?? now },
    receivedDecision: decision !== null,
  }
  return { ...made, status: standingStatus(made) }
}

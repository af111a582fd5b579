import { formatClock, parseClock } from '@shared/domain/duration'
import {
  addDays,
  dayOf,
  epochMs,
  type Instant,
  instantAt,
  instantFromDate,
  minuteOfDayAt,
  type ZoneId,
} from '@shared/domain/localDay'
import type { AbsenceAnswer } from '@shared/ipc/absences'
import { NO_PROJECT, type ProjectChoice, projectIdOf, type WorkTypeChoice } from '../booking/choice'

/** Whose time a part is. */
export type Owner = 'timer' | 'other' | 'nobody'

/** One part as it stands in the fields; `until` is typed, and the last one's is the end of the absence. */
export type PartDraft = {
  key: number
  until: string
  owner: Owner
  project: ProjectChoice
  workType: WorkTypeChoice
  description: string
}
export type Stretch = { startedAt: Instant; endedAt: Instant }

const EMPTY = { project: NO_PROJECT, workType: null, description: '' } as const
/** Where a part is cut in two, to this many minutes, where it is long enough. */
const CUT_MINUTES = 5

/** Two parts to begin with: a break that does not count, and work. */
export function firstParts({ startedAt, endedAt }: Stretch, zone: ZoneId): PartDraft[] {
  return [
    { key: 0, until: clockOf(middle(startedAt, endedAt), zone), owner: 'nobody', ...EMPTY },
    { key: 1, until: clockOf(endedAt, zone), owner: 'timer', ...EMPTY },
  ]
}

/** The parts of an absence whose end is another by now, since the person was away once more: the last takes the rest. */
export function endingAt(parts: readonly PartDraft[], { endedAt }: Stretch, zone: ZoneId): PartDraft[] {
  const until = clockOf(endedAt, zone)
  return parts.map((part, index) => (index === parts.length - 1 ? { ...part, until } : part))
}

/**
 * When each part ends. A clock time is the first such after the part began; null where it means nothing or lies outside what is
 * left.
 */
export function endsOf(
  parts: readonly PartDraft[],
  { startedAt, endedAt }: Stretch,
  zone: ZoneId,
): (Instant | null)[] {
  const ends: (Instant | null)[] = []
  let from: Instant | null = startedAt
  for (const [index, { until }] of parts.entries()) {
    const end: Instant | null = index === parts.length - 1 ? endedAt : from && endAfter(from, until, zone)
    from = end && from && end > from && (end < endedAt || index === parts.length - 1) ? end : null
    ends.push(from)
  }
  return ends
}

/** The part at `index` as two. */
export function cutPart(
  parts: readonly PartDraft[],
  index: number,
  stretch: Stretch,
  zone: ZoneId,
): PartDraft[] {
  const part = parts[index]
  const ends = endsOf(parts, stretch, zone)
  const from = index === 0 ? stretch.startedAt : ends[index - 1]
  const to = ends[index]
  if (!part || !from || !to) return [...parts]
  const key = Math.max(...parts.map((each) => each.key)) + 1
  const first = { ...part, key, until: clockOf(middle(from, to), zone) }
  return [...parts.slice(0, index), first, part, ...parts.slice(index + 1)]
}

/** Without the part at `index`: the one after it, or else the one before, takes its time. */
export function withoutPart(parts: readonly PartDraft[], index: number): PartDraft[] {
  const rest = parts.filter((_part, at) => at !== index)
  const last = rest.at(-1)
  const until = parts.at(-1)?.until
  return last && until !== undefined ? [...rest.slice(0, -1), { ...last, until }] : rest
}

/** The first part that cannot be saved yet, and what it lacks. */
export type PartProblem = { index: number; lacks: 'until' | 'project' | 'workType' }

export function problemOf(
  parts: readonly PartDraft[],
  ends: readonly (Instant | null)[],
): PartProblem | null {
  for (const [index, { owner, project, workType }] of parts.entries()) {
    if (!ends[index]) return { index, lacks: 'until' }
    if (owner === 'other' && project.kind === 'none') return { index, lacks: 'project' }
    if (owner === 'other' && !workType) return { index, lacks: 'workType' }
  }
  return null
}

/** The answer that the fields make, once nothing is lacking. */
export function answerOf(parts: readonly PartDraft[], ends: readonly (Instant | null)[]): AbsenceAnswer {
  return {
    how: 'divide',
    pieces: parts.flatMap(({ owner, project, workType, description }, index) => {
      const until = ends[index]
      if (!until) return []
      const target =
        owner === 'other'
          ? { projectId: projectIdOf(project), workTypeId: workType?.id ?? null, description }
          : null
      return [{ until, counts: owner !== 'nobody', target }]
    }),
  }
}

function endAfter(from: Instant, text: string, zone: ZoneId): Instant | null {
  const minute = parseClock(text)
  if (minute === null) return null
  const day = dayOf(from, zone)
  const same = instantAt(day, minute, zone)
  return same > from ? same : instantAt(addDays(day, 1), minute, zone)
}

function middle(from: Instant, to: Instant): Instant {
  const half = (epochMs(from) + epochMs(to)) / 2
  const step = CUT_MINUTES * 60_000
  const round = Math.round(half / step) * step
  const ms = round > epochMs(from) && round < epochMs(to) ? round : Math.round(half / 60_000) * 60_000
  return instantFromDate(new Date(ms))
}

function clockOf(at: Instant, zone: ZoneId): string {
  return formatClock(minuteOfDayAt(at, zone))
}

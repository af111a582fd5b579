import type { Instant, LocalDay } from '@shared/domain/localDay'
import { type SQL, sql } from 'drizzle-orm'
import { timeEntries } from './schema'

/** As `isPlanned`: hours that lie ahead. */
export function plannedAt({ now, today }: { now: Instant; today: LocalDay }): SQL<number> {
  return sql<number>`case when ${timeEntries.endedAt} is null then ${timeEntries.day} > ${today} else ${timeEntries.endedAt} > ${now} end`
}

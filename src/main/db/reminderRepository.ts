import type { PersonId } from '@shared/domain/ids'
import { type Instant, LocalDay } from '@shared/domain/localDay'
import { and, asc, desc, eq, gte, isNull } from 'drizzle-orm'
import type { Db } from './executor'
import { remindersShown, timeEntries } from './schema'

export function createReminderRepository(db: Db) {
  return {
    /** Notes that a reminder is shown; answers whether it had not been before. */
    take(id: string, shownAt: Instant): boolean {
      return db.insert(remindersShown).values({ id, shownAt }).onConflictDoNothing().run().changes > 0
    },
    /** The first day of a person's hours, and the latest from `since` on that the timer counted; null where there are none. */
    usage(
      personId: PersonId,
      since: LocalDay,
    ): { firstDay: LocalDay | null; timerLastUsed: LocalDay | null } {
      const days = () => db.select({ day: timeEntries.day }).from(timeEntries)
      const mine = and(eq(timeEntries.personId, personId), isNull(timeEntries.deletedAt))
      const first = days().where(mine).orderBy(asc(timeEntries.day)).limit(1).get()
      const timed = days()
        .where(and(mine, gte(timeEntries.day, since), eq(timeEntries.source, 'timer')))
        .orderBy(desc(timeEntries.day))
        .limit(1)
        .get()
      const dayOrNull = (row: { day: string } | undefined) => (row ? LocalDay.parse(row.day) : null)
      return { firstDay: dayOrNull(first), timerLastUsed: dayOrNull(timed) }
    },
  }
}

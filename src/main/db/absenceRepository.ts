import { AbsenceId, PersonId } from '@shared/domain/ids'
import { Instant } from '@shared/domain/localDay'
import { AbsenceAnswer, AbsenceKind } from '@shared/ipc/absences'
import { RunningTimer } from '@shared/ipc/timer'
import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from './executor'
import { absences } from './schema'

/**
 * What became of an absence: what a person chose, or what the settings did. `stopped`: the timer was stopped; told until it is
 * put away. `ignored`: time until the next start that is nobody's business.
 */
export const Settled = z.union([
  AbsenceAnswer,
  z.object({ how: z.literal('stopped'), minutes: z.int(), timer: RunningTimer }),
  z.object({ how: z.literal('ignored') }),
])
export type Settled = z.infer<typeof Settled>

/** An absence as it is kept on disk. `endedAt` is null for as long as it goes on. */
export type StoredAbsence = {
  id: AbsenceId
  personId: PersonId
  kind: AbsenceKind
  startedAt: Instant
  endedAt: Instant | null
  answer: Settled | null
  answeredAt: Instant | null
  createdAt: Instant
}

const Row = z.object({
  id: AbsenceId,
  personId: PersonId,
  kind: AbsenceKind,
  startedAt: Instant,
  endedAt: Instant.nullable(),
  answer: z.string().nullable(),
  answeredAt: Instant.nullable(),
  createdAt: Instant,
})

export function createAbsenceRepository(db: Db) {
  const stored = (row: unknown): StoredAbsence => {
    const parsed = Row.parse(row)
    return { ...parsed, answer: parsed.answer === null ? null : Settled.parse(JSON.parse(parsed.answer)) }
  }
  const ofPerson = (personId: PersonId) => and(eq(absences.personId, personId), isNull(absences.answeredAt))
  return {
    get(id: AbsenceId): StoredAbsence | null {
      const row = db.select().from(absences).where(eq(absences.id, id)).get()
      return row ? stored(row) : null
    },
    /** The absence that goes on. */
    open(personId: PersonId): StoredAbsence | null {
      const row = db
        .select()
        .from(absences)
        .where(and(ofPerson(personId), isNull(absences.endedAt)))
        .orderBy(desc(absences.startedAt))
        .get()
      return row ? stored(row) : null
    },
    /** Absences that have ended and that nobody has answered, the oldest first. */
    waiting(personId: PersonId): StoredAbsence[] {
      return db
        .select()
        .from(absences)
        .where(and(ofPerson(personId), isNotNull(absences.endedAt), isNull(absences.answer)))
        .orderBy(asc(absences.startedAt))
        .all()
        .map(stored)
    },
    /** The latest one that stopped the timer and has not been put away. */
    stopped(personId: PersonId): StoredAbsence | null {
      const row = db
        .select()
        .from(absences)
        .where(and(ofPerson(personId), isNotNull(absences.endedAt), isNotNull(absences.answer)))
        .orderBy(desc(absences.startedAt))
        .get()
      return row ? stored(row) : null
    },
    put(absence: StoredAbsence): void {
      const row = { ...absence, answer: absence.answer && JSON.stringify(absence.answer) }
      db.insert(absences).values(row).onConflictDoUpdate({ target: absences.id, set: row }).run()
    },
    remove(id: AbsenceId): void {
      db.delete(absences).where(eq(absences.id, id)).run()
    },
  }
}

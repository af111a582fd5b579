import { absenceOutcome, outcomeSpans } from '@shared/domain/absenceOutcome'
import type { AbsenceId } from '@shared/domain/ids'
import type { AbsenceAnswer } from '@shared/ipc/absences'
import type { Person } from '@shared/ipc/app'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import type { Services } from '../../services'
import { bookingRefusal } from '../bookingRefusal'
import { changeEntries } from '../changeEntries'
import { countedFrom, countOn } from '../countedFrom'
import type { EntryChange } from '../history'
import { timerEntry } from '../timerEntry'
import { changeTimerUndoably } from '../timerSteps'
import { waitingAbsence } from './waitingAbsence'

/**
 * Does what a person chose for an absence: entries, timer and answer in one transaction, to be undone as one. An absence that has
 * its answer, or whose timer was stopped since, is left as it is: answering twice changes nothing.
 */
export function answerAbsence(
  services: Services,
  person: Person,
  id: AbsenceId,
  answer: AbsenceAnswer,
): Result<void, BusyError> {
  const { store, clock } = services
  const known = store.absences.get(id)
  if (!known || known.personId !== person.id) return err(busyError('notFound'))
  if (known.answer) return ok(undefined)
  const timer = store.timer.get()
  if (!timer) return err(busyError('timerNotRunning'))
  const waiting = waitingAbsence(services, timer)
  if (waiting?.absence.id !== id) return err(busyError('notFound'))

  const { absence, startedAt, endedAt } = waiting
  const now = clock.now()
  const facts = { timerStartedAt: timer.startedAt, startedAt, endedAt, now }
  const outcome = absenceOutcome(facts, answer)
  const from = countedFrom(store, timer.startedAt)
  if (!outcome) return err(busyError('invalidInput', { call: 'absences.answer', field: 'pieces' }))
  const changes = outcomeSpans(from, outcome, timer.zone).map(({ target, ...span }) => {
    const entry = timerEntry(services, { ...timer, ...target }, span)
    return { before: null, after: target ? { ...entry, source: 'manual' as const } : entry, target }
  })
  for (const { after, target } of changes) {
    if (!target?.workTypeId) continue
    const refusal = bookingRefusal(services, person, target, after.day)
    if (refusal) return err(refusal)
  }

  changeTimerUndoably(services, 'absence', () => {
    const answered = { ...absence, answer, answeredAt: now }
    const entries = changes.map(({ before, after }): EntryChange => ({ before, after }))
    changeEntries(services, 'absence', 'absence', entries)
    store.absences.put(answered)
    if (outcome.goesOnFrom) {
      store.timer.put({ ...timer, startedAt: outcome.goesOnFrom })
      countOn(store, outcome.goesOnFrom, from)
    } else store.timer.clear()
    return { changes: entries, absence: { before: absence, after: answered } }
  })
  return ok(undefined)
}

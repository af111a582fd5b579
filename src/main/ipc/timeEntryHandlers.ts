import type { BusyError } from '@shared/ipc/errors'
import type { HistoryAnswer } from '@shared/ipc/history'
import { ok, type Result } from '@shared/result'
import { self } from '../people/people'
import type { Session } from '../session'
import { warningsFor } from '../time/bookingWarnings'
import { saveEntry } from '../time/saveEntry'
import { settleOverlap } from '../time/settleOverlap'
import { copyEntries, duplicateEntries, moveEntries, resizeEntry, splitEntry } from '../time/shapeEntries'
import { deleteEntries, submitEntries, withdrawEntries } from '../time/submitEntries'
import { redoLatest, undoLatest } from '../time/undo'
import { weekView } from '../time/weekView'
import type { CallsOf, Handlers } from './answer'

export function timeEntryHandlers({
  services,
  projectSearch,
}: Session): Handlers<CallsOf<'timeEntries' | 'history'>> {
  /** The search keeps projects in memory: it must hear of what changed. */
  function searchedAnew(came: Result<HistoryAnswer, BusyError>): Result<HistoryAnswer, BusyError> {
    const done = came.ok ? came.value.done : null
    if (done && typeof done === 'object' && done.subject === 'project') projectSearch.forget()
    return came
  }

  return {
    'timeEntries.week': ({ day }) => {
      const person = self(services)
      return person.ok ? ok(weekView(services, person.value, day)) : person
    },
    'timeEntries.save': (input) => {
      const person = self(services)
      return person.ok ? saveEntry(services, person.value, input) : person
    },
    'timeEntries.warnings': (draft) => {
      const person = self(services)
      return person.ok ? ok(warningsFor(services.store, person.value, draft)) : person
    },
    'timeEntries.delete': ({ ids }) => {
      const person = self(services)
      return person.ok ? deleteEntries(services, person.value, ids) : person
    },
    'timeEntries.submit': ({ ids }) => {
      const person = self(services)
      return person.ok ? submitEntries(services, person.value, ids) : person
    },
    'timeEntries.withdraw': ({ ids }) => {
      const person = self(services)
      return person.ok ? withdrawEntries(services, person.value, ids) : person
    },
    'timeEntries.move': (input) => {
      const person = self(services)
      return person.ok ? moveEntries(services, person.value, input) : person
    },
    'timeEntries.resize': (input) => {
      const person = self(services)
      return person.ok ? resizeEntry(services, person.value, input) : person
    },
    'timeEntries.copy': (input) => {
      const person = self(services)
      return person.ok ? copyEntries(services, person.value, input) : person
    },
    'timeEntries.duplicate': (input) => {
      const person = self(services)
      return person.ok ? duplicateEntries(services, person.value, input) : person
    },
    'timeEntries.split': (input) => {
      const person = self(services)
      return person.ok ? splitEntry(services, person.value, input) : person
    },
    'timeEntries.settleOverlap': (input) => {
      const person = self(services)
      return person.ok ? settleOverlap(services, person.value, input) : person
    },
    'history.state': () => ok(services.history.state()),
    'history.undo': (input) => searchedAnew(undoLatest(services, input?.step)),
    'history.redo': () => searchedAnew(redoLatest(services)),
  }
}

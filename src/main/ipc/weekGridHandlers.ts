import type { Person } from '@shared/ipc/app'
import type { Answer } from '@shared/ipc/contract'
import { ok } from '@shared/result'
import { self } from '../people/people'
import type { Session } from '../session'
import { copyHours, copyRows } from '../time/weekGrid/copyWeek'
import { addRow, removeRow } from '../time/weekGrid/rows'
import { setCell, setComment } from '../time/weekGrid/setCell'
import { weekGridView } from '../time/weekGrid/weekGridView'
import type { CallsOf, Handlers } from './answer'

export function weekGridHandlers({ services }: Session): Handlers<CallsOf<'weekGrid'>> {
  const asSelf =
    <I, O>(work: (person: Person, input: I) => Answer<O>) =>
    (input: I): Answer<O> => {
      const person = self(services)
      return person.ok ? work(person.value, input) : person
    }
  return {
    'weekGrid.view': asSelf((person, { day }) => ok(weekGridView(services, person, day))),
    'weekGrid.setCell': asSelf((person, input) => setCell(services, person, input)),
    'weekGrid.setComment': asSelf((person, input) => setComment(services, person, input)),
    'weekGrid.addRow': asSelf((person, input) => addRow(services, person, input)),
    'weekGrid.removeRow': asSelf((person, input) => removeRow(services, person, input)),
    'weekGrid.copyRows': asSelf((person, { day }) => copyRows(services, person, day)),
    'weekGrid.copyHours': asSelf((person, { day }) => copyHours(services, person, day)),
  }
}

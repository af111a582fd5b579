import type { Person } from '@shared/ipc/app'
import type { BusyError } from '@shared/ipc/errors'
import { ok, type Result } from '@shared/result'
import { changeHours } from '../approval/changeHours'
import { decide } from '../approval/decide'
import { approvalPeriod } from '../approval/period'
import { approvalPersonWeek } from '../approval/personWeek'
import { approvalEntries, approvalProjects } from '../approval/projects'
import { decideSelection, entriesOf } from '../approval/selection'
import { waitingForApproval } from '../approval/waiting'
import { self } from '../people/people'
import type { Session } from '../session'
import type { CallsOf, Handlers } from './answer'

export function approvalHandlers({ services }: Session): Handlers<CallsOf<'approval'>> {
  function asSelf<T>(work: (person: Person) => Result<T, BusyError>): Result<T, BusyError> {
    const person = self(services)
    return person.ok ? work(person.value) : person
  }
  return {
    'approval.waiting': () => asSelf((person) => ok(waitingForApproval(services, person))),
    'approval.period': (interval) => asSelf((person) => ok(approvalPeriod(services, person, interval))),
    'approval.personWeek': (input) => asSelf((person) => approvalPersonWeek(services, person, input)),
    'approval.projects': (filter) => asSelf((person) => ok(approvalProjects(services, person, filter))),
    'approval.projectEntries': async (filter) => {
      const person = self(services)
      return person.ok ? ok(await approvalEntries(services, person.value, filter)) : person
    },
    'approval.approve': (selection) =>
      asSelf((person) => decideSelection(services, person, 'approve', selection)),
    'approval.reject': ({ ids, reason }) =>
      asSelf((person) => {
        const found = entriesOf(services, ids)
        return found.ok ? decide(services, person, 'reject', found.value, { ahead: true, reason }) : found
      }),
    'approval.undo': (selection) =>
      asSelf((person) => decideSelection(services, person, 'undoApproval', selection)),
    'approval.change': (input) => asSelf((person) => changeHours(services, person, input)),
  }
}

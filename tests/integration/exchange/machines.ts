import { createHash } from 'node:crypto'
import { changeHours } from '@main/approval/changeHours'
import { approvalObstacles, decide } from '@main/approval/decide'
import { entriesOf } from '@main/approval/selection'
import { exchangeText } from '@main/exchange/exchangeText'
import { exportDecisions } from '@main/exchange/exportDecisions'
import { exportSubmission, type ReadyFile, rememberTold } from '@main/exchange/exportSubmission'
import { importExchange, previewExchange } from '@main/exchange/importFile'
import { deleteEntries, submitEntries, withdrawEntries } from '@main/time/submitEntries'
import type { ApprovalAction } from '@shared/domain/approval'
import { EntryId, PersonId, type ProjectId } from '@shared/domain/ids'
import { addDays, LocalDay } from '@shared/domain/localDay'
import type { Role } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import type { ExchangeCounts } from '@shared/ipc/exchange'
import type { EntryInput } from '@shared/ipc/timeEntries'
import { v7 } from 'uuid'
import { replicaProject, replicaWorkType } from '../time/replica'
import { good, testServices } from '../time/testServices'

const WEEK = { from: LocalDay.parse('2026-11-23'), to: LocalDay.parse('2026-11-29') }

/** Counts of a file that does nothing. */
export const NOTHING: ExchangeCounts = {
  new: 0,
  changed: 0,
  withdrawn: 0,
  approved: 0,
  rejected: 0,
  reopened: 0,
  voided: 0,
  outdated: 0,
  kept: 0,
  same: 0,
  unseen: 0,
}

/** A machine of somebody, with the company's projects and work types as they were fetched there: under ids of its own. */
export function machine(self: { name: string; employeeNumber: string; role: Role }) {
  const test = testServices()
  const { services, store } = test
  const me: Person = { ...test.person, ...self }
  store.people.update(me)
  store.settings.set('company', { id: 7, name: 'Fjord Rådgivning AS' })
  const project = replicaProject(store, 1001, {})
  const other = replicaProject(store, 1002, {})
  const workType = replicaWorkType(store, 20, { kind: 'anyProject' })

  const everyId = () =>
    test.sqlite
      .prepare<[], string>('select id from time_entries order by id')
      .pluck()
      .all()
      .map((id) => EntryId.parse(id))
  const write = (ready: ReadyFile): string => {
    rememberTold(services, ready)
    return exchangeText(ready.content)
  }
  return {
    ...test,
    /** What was made in Busy here. */
    test,
    me,
    /** Every entry that is here. */
    entries: () => store.entries.many(everyId()),

    project,
    other,
    workType,
    /** Makes somebody else known here. */
    colleague(name: string, employeeNumber: string): Person {
      const person: Person = { id: PersonId.parse(v7()), name, email: '', employeeNumber, role: 'employee' }
      store.people.add(person, services.clock.now())
      return person
    },
    log: (change: Partial<EntryInput> = {}): EntryId[] =>
      test.save({ projectId: project, workTypeId: workType, ...change }),
    submit: (ids: readonly EntryId[]) => good(submitEntries(services, me, ids)),
    withdraw: (ids: readonly EntryId[]) => good(withdrawEntries(services, me, ids)),
    remove: (ids: readonly EntryId[]) => good(deleteEntries(services, me, ids)),
    edit(id: EntryId, change: Partial<EntryInput>): void {
      test.save({ projectId: project, workTypeId: workType, id, ...change })
    },
    decide: (action: ApprovalAction, ids: readonly EntryId[], reason = '') =>
      good(decide(services, me, action, good(entriesOf(services, ids)), { ahead: true, reason })),
    /** Changes how long hours of somebody else were, as one who approves them. */
    changeHours(id: EntryId, minutes: number): void {
      const { description } = test.entry(id)
      good(changeHours(services, me, { id, workTypeId: workType, minutes, description }))
    },
    mayDo: (action: ApprovalAction, id: EntryId) =>
      approvalObstacles(services, me, true)(test.entry(id), action),
    exported: (period = WEEK): string => write(good(exportSubmission(services, me, period))),
    decisionsFor: (personId: PersonId, period = WEEK): string =>
      write(good(exportDecisions(services, me, { personId, ...period }))),
    take: (text: string) => good(importExchange(services, me, text)),
    preview: (text: string) => good(previewExchange(services, me, text)),
    /** Remembers the hours as they are; what it answers goes back to them, as to a copy: what happened and was told stays known. */
    copyOfHours(): () => void {
      test.sqlite.exec(
        'drop table if exists temp.copied; create temp table copied as select * from time_entries',
      )
      return () =>
        test.sqlite.exec('delete from time_entries; insert into time_entries select * from temp.copied')
    },
    dayBefore: (day: LocalDay, days: number): LocalDay => addDays(day, -days),
    /** The totals that wait to be told to Tripletex from here. */
    waiting: () => store.outbox.open().map(({ minutes }) => minutes),
    /** As if Tripletex had been told of all that waits, and confirmed it; `own`: or where not, just that had been found there. */
    sent(version: number, own = true): void {
      for (const { id, key, minutes } of store.outbox.open()) {
        const employeeId = store.people.employeeOf(key.personId)?.tripletexId ?? 0
        const told = {
          entryId: 900,
          version,
          minutes,
          employeeId,
          baseHundredths: 0,
          keptMinutes: null,
          own,
        }
        store.ledger.put(key, told, test.clock.now())
        store.transferLog.add(key, 'sent', test.clock.now(), { minutes })
        test.sqlite.prepare("update outbox set state = 'sent' where id = ?").run(id)
      }
    },
    totals: () => store.ledger.ofPerson(me.id),
    /** What is known of each entry, in words that do not differ from one machine to another. */
    seen: () =>
      test.sqlite
        .prepare<[], Seen>(
          `select time_entries.id, minutes, status, description, projects.tripletex_id as project,
            version_number as version, version_id as versionId, 
            case when decision ->> 'versionId' = version_id then decision ->> 'kind' end as decision
           from time_entries left join projects on projects.id = project_id
           where deleted_at is null order by time_entries.id`,
        )
        .all(),
    leads(person: Person, projectId: ProjectId): void {
      store.projectSetups.addLeader(projectId, person.id)
    },
  }
}
export type Machine = ReturnType<typeof machine>

type Seen = {
  id: string
  minutes: number
  status: string
  description: string
  project: number | null
  version: number
  versionId: string
  decision: string | null
}

/** The text of a file that says whatever is given, with the checksum of it. */
export function signed(content: object): string {
  const text = JSON.stringify(content)
  const checksum = createHash('sha256').update(text).digest('hex')
  return JSON.stringify({ format: 'busy-exchange', formatVersion: 1, checksum, content: text })
}

/** Ola, who registers hours, and Kari, who approves them, each on a machine of their own. */
export function olaAndKari() {
  const ola = machine({ name: 'Ola Nordmann', employeeNumber: '2', role: 'employee' })
  const kari = machine({ name: 'Kari Leder', employeeNumber: '1', role: 'administrator' })
  const olaThere = kari.colleague('Ola Nordmann', '2')
  return { ola, kari, olaThere }
}

import { chooseTransfer } from '@main/settings/transferChoice'
import { queueKeys } from '@main/sync/outbox/queueKeys'
import { LocalDay } from '@shared/domain/localDay'
import type { EntryStatus } from '@shared/domain/timeEntry'
import { type TransferKey, transferKeyText } from '@shared/domain/transfer'
import { v7 } from 'uuid'
import { queueWorld } from '../sync/queueWorld'
import type { SimulatedTripletex } from '../sync/simulated'

/** Hours in one state. */
export type Part = readonly [EntryStatus, minutes: number]

/** A queue whose totals are days, since all hours are on one project and work type; and what Tripletex holds of them. */
export async function transferWorld(tripletex: SimulatedTripletex) {
  const world = await queueWorld(tripletex)
  const { test } = world
  const projectId = world.projectId('1001')
  const workTypeId = world.workTypeId('Utvikling', projectId)
  const keyOf = (day: LocalDay): TransferKey => ({ personId: test.person.id, projectId, workTypeId, day })
  const forget = test.sqlite.prepare('delete from time_entries where day = ?')
  const add = test.sqlite.prepare(
    `insert into time_entries (id, person_id, project_id, work_type_id, day, minutes, zone, description, status, source, created_at, updated_at, revision)
     values (?, ?, ?, ?, ?, ?, 'Europe/Oslo', '', ?, 'manual', '2026-11-24T11:00:00.000Z', '2026-11-24T11:00:00.000Z', 0)`,
  )

  return {
    ...world,
    keyOf,
    /** Makes these all the hours of a day. Nobody can approve yet, so their state is set by hand. */
    put(day: LocalDay, ...parts: Part[]): void {
      test.store.transaction(() => {
        forget.run(day)
        for (const [status, minutes] of parts) {
          add.run(v7(), test.person.id, projectId, workTypeId, day, minutes, status)
        }
        queueKeys(test.services, [keyOf(day)])
      })
    },
    /** As at the start: no hours here or there, and «Ved innsending» for all of them. */
    reset(): void {
      for (const table of ['time_entries', 'outbox', 'transfer_ledger', 'transfer_log', 'remote_hours']) {
        test.sqlite.exec(`delete from ${table}`)
      }
      for (const { id } of tripletex.db().timesheetEntries.all()) tripletex.db().timesheetEntries.remove(id)
      chooseTransfer(test.services, 'onSubmission', null)
    },
    /** The open rows: the total that each is to bring about, by key. */
    waiting: () =>
      new Map(test.store.outbox.open().map(({ key, minutes }) => [transferKeyText(key), minutes])),
    /** The minutes that Tripletex holds, by key. */
    there: () =>
      new Map(
        tripletex
          .db()
          .timesheetEntries.all()
          .map(({ date, hours }) => [transferKeyText(keyOf(LocalDay.parse(date))), Math.round(hours * 60)]),
      ),
  }
}

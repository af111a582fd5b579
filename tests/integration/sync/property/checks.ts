import type { QueuedKey } from '@main/db/outboxRepository'
import { EntryId } from '@shared/domain/ids'
import { TimeEntry } from '@shared/domain/timeEntry'
import { z } from 'zod'
import { hundredths, hundredthsOfMinutes, slots } from './slots'
import { slotOf } from './takeStep'
import type { ScheduledWorld } from './world'

const Saved = z.object({
  id: EntryId,
  project_id: z.string().nullable(),
  work_type_id: z.string(),
  day: z.string(),
  minutes: z.number(),
  status: TimeEntry.shape.status,
})

/** Every entry that was saved is there, as it was saved, and none besides. */
export function lostEntries({ disk, model, keys }: ScheduledWorld): string[] {
  const rows = disk.sqlite
    .prepare('select * from time_entries where deleted_at is null order by id')
    .all()
    .map((row) => Saved.parse(row))
  const there = rows.map((row) =>
    [row.id, row.project_id, row.work_type_id, row.day, row.minutes, row.status].join(' '),
  )
  const wanted = [...model.entries].map(([id, { slot, minutes, submitted }]) => {
    const key = keys[slot]
    const status = submitted ? 'submitted' : 'logged'
    return [id, key?.projectId ?? '', key?.workTypeId, key?.day, minutes, status].join(' ')
  })
  return wanted.sort().join('\n') === there.sort().join('\n') ? [] : [`entries: ${there}, wanted ${wanted}`]
}

const employeeOf = ({ model, company }: ScheduledWorld) =>
  company.employeeIds[model.number === '1' ? 0 : model.number === '2' ? 1 : -1]

/** What is wrong with the hours of a key in Tripletex, now that nothing of it waits. */
export function wrongHours(world: ScheduledWorld, slot: number): string[] {
  const { company, model, words } = world
  const employee = employeeOf(world)
  if (employee === undefined) return []
  const desired = model.desired(slot)
  const row = company.row(employee, slot)
  const owner = row && company.ownerOf(row)
  const hours = row ? hundredths(row.hours) : 0
  const base = owner?.base ?? 0
  const wrong = `key ${slot}: ${hours} of ${JSON.stringify(owner)}, wanted ${desired} minutes`
  const elsewhere = company.employeeIds
    .filter((each) => each !== employee)
    .map((each) => company.row(each, slot))
    .filter((each) => each && company.ownerOf(each).who === 'busy')
  if (elsewhere.length > 0) return [`key ${slot}: hours stayed with an employee who is not meant any more`]
  if (row && words.isKept(slot, desired)) return []
  if (desired > 0) return row && hours === hundredthsOfMinutes(desired) + base ? [] : [wrong]
  return !row || owner?.who !== 'busy' || (base > 0 && hours === base) ? [] : [wrong]
}

const Told = z.object({
  key_text: z.string(),
  project_id: z.string().nullable(),
  work_type_id: z.string(),
  day: z.string(),
  employee_tripletex_id: z.number(),
  entry_tripletex_id: z.number(),
  minutes: z.number(),
  base_hundredths: z.number(),
  kept_minutes: z.number().nullable(),
})

/** Where the ledger and Tripletex say different things of these keys. */
export function wrongLedger({ disk, company, keys }: ScheduledWorld, wanted: readonly number[]): string[] {
  const told = disk.sqlite
    .prepare('select * from transfer_ledger')
    .all()
    .map((row) => Told.parse(row))
  const rows = company.rows()
  const wrongs: string[] = []
  for (const line of told) {
    const slot = keys.findIndex(
      (key) =>
        key.projectId === line.project_id && key.workTypeId === line.work_type_id && key.day === line.day,
    )
    if (!wanted.includes(slot) || line.kept_minutes !== null) continue
    const row = rows.find(({ id }) => id === line.entry_tripletex_id)
    const total = hundredthsOfMinutes(line.minutes) + line.base_hundredths
    const agrees = row && row.employee === line.employee_tripletex_id && hundredths(row.hours) === total
    if (!agrees) wrongs.push(`ledger of key ${slot}: ${total}, Tripletex ${row && hundredths(row.hours)}`)
  }
  for (const row of rows) {
    const slot = company.slotOf(row)
    const known = told.some((line) => line.entry_tripletex_id === row.id)
    if (wanted.includes(slot) && company.ownerOf(row).who === 'busy' && !known) {
      wrongs.push(`key ${slot}: Busy's hours ${hundredths(row.hours)} are not in the ledger`)
    }
  }
  return wrongs
}

/** Whether what an item is blocked for is so. */
export function isTrue(world: ScheduledWorld, item: QueuedKey): boolean {
  const { company, model } = world
  const slot = slotOf(world, item)
  const employee = employeeOf(world) ?? 0
  const row = company.row(employee, slot)
  switch (item.reason?.code) {
    case 'employeeNumberMissing':
      return model.number === ''
    case 'employeeUnknown':
      return model.number === '999'
    case 'locked':
      return company.employeeIds.some((each) => company.row(each, slot)?.locked)
    case 'foreignHours':
      return row !== undefined && company.ownerOf(row).who !== 'busy'
    case 'refused':
    case 'projectClosed':
      return !company.projectOpen() && slots[slot]?.project === '1002'
    case 'tooManyHours':
      return minutesOfDay(world, slot) > 24 * 60
    default:
      return false
  }
}

function minutesOfDay({ model }: ScheduledWorld, slot: number): number {
  return slots.reduce(
    (sum, each, other) => (each.day === slots[slot]?.day ? sum + model.desired(other) : sum),
    0,
  )
}

import { faultSchema } from '@simulator/faults/fault'
import type { DirectRequest, Simulator } from '@simulator/server'
import { entryKey } from '@simulator/store/database'
import type { TimesheetEntry } from '@simulator/store/rows'
import { z } from 'zod'
import { closable, hundredths, hundredthsOfMinutes, slots } from './slots'
import type { Words } from './words'

/** Whose hours an entry holds. `either`: they are as many as Busy may have written, so that nobody can tell. */
type Owner = { who: 'busy' | 'others' | 'either'; base: number }

/**
 * The simulated company: what others do in it, and whether what Busy does to it is allowed. Hours are hundredths here.
 * Every write of Busy's is judged when it is stored, by what was there before.
 */
export function createCompany(simulator: Simulator, words: Words, isInLedger: (entryId: number) => boolean) {
  const { world } = simulator
  const { db } = world
  const employees = ['1', '2'].map((number) =>
    idOf(db.employees.all(), (row) => row.employeeNumber === number),
  )
  const slotIds = slots.map(({ project, workType, day }) => ({
    project: project === null ? null : idOf(db.projects.all(), (row) => row.number === project),
    activity: idOf(db.activities.all(), (row) => row.name === workType),
    date: day,
  }))
  const slotByKey = new Map(slotIds.map((ids, slot) => [entryKey({ employee: 0, ...ids }), slot]))
  const slotOf = (row: Parameters<typeof entryKey>[0]) =>
    slotByKey.get(entryKey({ ...row, employee: 0 })) ?? -1

  const owners = new Map<number, Owner>()
  /** Totals that Busy may have written for a key, because no good answer came. */
  const unknown = new Set<string>()
  const tampered = new Set<number>()
  const wrongs: string[] = []
  let edits = 0

  const mark = (row: Parameters<typeof entryKey>[0], hours: number) => `${entryKey(row)} ${hours}`
  const mayBeOurs = (row: TimesheetEntry) => unknown.has(mark(row, hundredths(row.hours)))

  function judge(before: Map<number, TimesheetEntry>): void {
    const after = rowsById()
    for (const [id, row] of after) {
      const was = before.get(id)
      if (!was) owners.set(id, { who: 'busy', base: 0 })
      else if (was !== row) judgeUpdate(was, row)
    }
    for (const [id, was] of before) if (!after.has(id)) judgeRemoval(id, was)
    const keys = [...after.values()].map(entryKey)
    if (new Set(keys).size < keys.length) wrongs.push('a key is held twice')
  }

  function judgeUpdate(was: TimesheetEntry, row: TimesheetEntry): void {
    const owner = owners.get(row.id) ?? { who: 'others', base: 0 }
    const [from, to] = [hundredths(was.hours), hundredths(row.hours)]
    const word = owner.who === 'busy' ? null : words.allow(slotOf(row), from, to)
    if (word !== null) owners.set(row.id, { who: 'busy', base: word })
    else if (owner.who === 'others') {
      if (mayBeOurs(was)) owners.set(row.id, { who: 'either', base: 0 })
      else wrongs.push(`hours of others were changed: ${entryKey(row)} ${from} -> ${to}`)
    } else if (owner.base > to)
      wrongs.push(`hours of others were lost from ${entryKey(row)}: ${from} -> ${to}`)
    else if (owner.base > 0 && owner.base === to) owners.set(row.id, { ...owner, who: 'either' })
  }

  function judgeRemoval(id: number, was: TimesheetEntry): void {
    const owner = owners.get(id) ?? { who: 'others', base: 0 }
    owners.delete(id)
    if (mayBeOurs(was)) return
    if (owner.who === 'others' || owner.base > 0)
      wrongs.push(`hours of others were removed: ${entryKey(was)}`)
  }

  const rowsById = () => new Map(db.timesheetEntries.all().map((row) => [row.id, row]))
  const rowAt = (index: number) => {
    const rows = db.timesheetEntries.all().sort((a, b) => entryKey(a).localeCompare(entryKey(b)))
    return rows.length === 0 ? undefined : rows[index % rows.length]
  }
  const author = () => world.author(employees[1] ?? 0)
  const edit = (row: TimesheetEntry | undefined, change: Partial<TimesheetEntry>) => {
    if (!row) return
    tampered.add(slotOf(row))
    const owner = owners.get(row.id)
    // Where Busy has not learned yet that it wrote this, the hours were all that told.
    if (owner && !isInLedger(row.id)) owners.set(row.id, { ...owner, who: 'either' })
    db.timesheetEntries.change(row.id, author(), (draft) => ({ ...draft, ...change }))
  }
  /** No two edits of others leave the same hours, nor hours that Busy could have written by itself. */
  const unlike = (hours: number) => {
    edits++
    return hours + (((edits - 1) % 9) + 1) / 100
  }

  return {
    world,
    slotOf,
    tampered,
    wrongs,
    reset(): void {
      for (const row of db.timesheetEntries.all()) db.timesheetEntries.remove(row.id)
      this.setProjectOpen(true)
      world.faults.clear()
      world.rates.clear()
      world.sessions.endAll()
    },
    rows: () => db.timesheetEntries.all(),
    row: (employee: number, slot: number): TimesheetEntry | undefined => {
      const ids = slotIds[slot]
      const id = ids && db.entryByKey.one(entryKey({ employee, ...ids }))
      return id === undefined ? undefined : db.timesheetEntries.get(id)
    },
    ownerOf: (row: TimesheetEntry): Owner => owners.get(row.id) ?? { who: 'others', base: 0 },
    employeeIds: employees,
    /** Answers a request of Busy's and judges what it did. */
    async answer(request: DirectRequest): Promise<Response> {
      const before = rowsById()
      const answer = await simulator.answer(request)
      answer.headers.set('date', world.now().toUTCString())
      if (request.method !== 'GET') judge(before)
      return answer
    },
    /** A write of Busy's ended without a good answer: what it was to leave may be there later. */
    noteUnknown(request: DirectRequest): void {
      if (request.method === 'GET' || !request.url.includes('timesheet/entry')) return
      for (const { id, employee, project, activity, date, hours } of writesIn(request)) {
        const row = id === undefined ? undefined : db.timesheetEntries.get(id)
        if (row) unknown.add(mark(row, hundredths(hours)))
        else if (employee && activity && date) {
          const key = { employee: employee.id, project: project?.id ?? null, activity: activity.id, date }
          unknown.add(mark(key, hundredths(hours)))
        }
      }
    },
    /** A program was ended with these announced and not settled. */
    noteAnnounced(slot: number, attempts: { employeeId: number; minutes: number; baseHundredths: number }[]) {
      const ids = slotIds[slot]
      for (const { employeeId, minutes, baseHundredths } of attempts) {
        if (!ids) continue
        const total = hundredthsOfMinutes(minutes) + baseHundredths
        unknown.add(mark({ employee: employeeId, ...ids }, total))
      }
    },
    theyWrite(slot: number, employee: number, hours: number): void {
      const ids = slotIds[slot]
      const employeeId = employees[employee]
      if (!ids || employeeId === undefined || this.row(employeeId, slot)) return
      db.timesheetEntries.insert((id) => ({
        id,
        version: 0,
        changes: [],
        ...ids,
        employee: employeeId,
        hours,
        comment: '',
        locked: false,
        projectChargeableHours: null,
        hourlyRate: 0,
      }))
    },
    unlike,
    theyChange: (row: number, hours: number) => edit(rowAt(row), { hours: unlike(hours) }),
    theyLock: (row: number, locked: boolean) => edit(rowAt(row), { locked }),
    theyDelete(index: number): void {
      const row = rowAt(index)
      if (!row) return
      tampered.add(slotOf(row))
      owners.delete(row.id)
      db.timesheetEntries.remove(row.id)
    },
    revokeKey(): void {
      world.faults.add(faultSchema.parse({ kind: 'revoke-key', key: 'sim-admin' }))
      world.sessions.endThoseOf('sim-admin')
    },
    unlockAll(): void {
      for (const row of db.timesheetEntries.all()) if (row.locked) edit(row, { locked: false })
    },
    setProjectOpen(open: boolean): void {
      const id = db.projectsByNumber.one(closable)
      if (id !== undefined) db.projects.change(id, author(), (row) => ({ ...row, isClosed: !open }))
    },
    projectOpen: () => db.projects.get(db.projectsByNumber.one(closable) ?? 0)?.isClosed === false,
  }
}
export type Company = ReturnType<typeof createCompany>

const reference = z.object({ id: z.number() })
const write = z.object({
  id: z.number().optional(),
  employee: reference.optional(),
  project: reference.optional(),
  activity: reference.optional(),
  date: z.string().optional(),
  hours: z.number(),
})

function writesIn({ url, body }: DirectRequest): z.infer<typeof write>[] {
  if (body === undefined) return []
  const json: unknown = JSON.parse(body)
  if (Array.isArray(json)) return json.map((each) => write.parse(each))
  const id = /timesheet\/entry\/(\d+)/.exec(url)?.[1]
  const single = write.parse(json)
  return [id === undefined ? single : { ...single, id: Number(id) }]
}

function idOf<R extends { id: number }>(rows: readonly R[], wanted: (row: R) => boolean): number {
  const row = rows.find(wanted)
  if (!row) throw new Error('the seed lacks a row')
  return row.id
}

import { err, ok, type Result } from '@shared/result'
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Api, CallOptions } from '../api'
import { errorCode } from '../errorAnswer'
import type { TripletexError } from '../errors'
import { chunks, mostIdsInAddress } from '../idList'
import { allRows, pagedResource } from '../page'
import { list, single } from '../parseAnswer'
import { flag, id, reference, referenceOrNull, text } from './fields'

const timesheetEntry = z
  .object({
    id,
    version: z.number(),
    employee: reference,
    project: referenceOrNull,
    activity: reference,
    date: z.string(),
    hours: z.number(),
    comment: text,
    locked: flag(false),
  })
  .transform(({ employee, project, activity, date, ...rest }) => ({
    ...rest,
    employeeId: employee,
    projectId: project,
    activityId: activity,
    day: date,
  }))

export type TimesheetEntry = z.output<typeof timesheetEntry>

const fields = 'id,version,date,hours,comment,locked,employee(id),project(id),activity(id)'

/** Tripletex keeps at most one entry per key. */
export interface TimesheetKey {
  readonly employeeId: number
  /** Null: internal work. A value of its own within the key. */
  readonly projectId: number | null
  readonly activityId: number
  /** `YYYY-MM-DD` */
  readonly day: string
}

export interface NewTimesheetEntry extends TimesheetKey {
  /** Decimal hours: 7.5 */
  readonly hours: number
  readonly comment?: string
}

export interface TimesheetEntryChange {
  readonly id: number
  /** The version that was read; another one in Tripletex gives `revision`. */
  readonly version: number
  readonly hours: number
  /** Left as it is when absent, cleared when empty. */
  readonly comment?: string
}

/** Whose hours, and on which days, both included. */
export interface HoursWanted {
  readonly employeeIds: readonly number[]
  readonly dateFrom: string
  readonly dateTo: string
}

type Answered<T> = Promise<Result<T, TripletexError>>

export interface TimesheetEntriesResource {
  find(key: TimesheetKey, options?: CallOptions): Answered<TimesheetEntry | null>
  /** `notFound` when there is none. */
  get(id: number, options?: CallOptions): Answered<TimesheetEntry>
  /** Everything that these people have registered on these days, for reading many keys in few calls. */
  search(wanted: HoursWanted, options?: CallOptions): Answered<TimesheetEntry[]>
  create(entry: NewTimesheetEntry, options?: CallOptions): Answered<TimesheetEntry>
  update(change: TimesheetEntryChange, options?: CallOptions): Answered<TimesheetEntry>
  /** `notFound` when it is gone already. */
  remove(entry: { id: number; version: number }, options?: CallOptions): Answered<undefined>
  /** The answer's order is not promised: match by key. After any failure read back what was stored. */
  createList(entries: readonly NewTimesheetEntry[], options?: CallOptions): Answered<TimesheetEntry[]>
  /** As {@link createList}. */
  updateList(changes: readonly TimesheetEntryChange[], options?: CallOptions): Answered<TimesheetEntry[]>
}

const path = 'timesheet/entry'

export function timesheetEntriesResource(api: Api): TimesheetEntriesResource {
  return {
    async find(key, options) {
      const query = {
        fields,
        dateFrom: key.day,
        dateTo: dayAfter(key.day),
        employeeId: key.employeeId,
        activityId: key.activityId,
        ...(key.projectId !== null && { projectId: key.projectId }),
      }
      const rows = await allRows(pagedResource(api, path, query, timesheetEntry).pages(1000, options))
      // The filter cannot say "without a project", and an unknown filter would be ignored: compare the whole key.
      return rows.ok ? ok(rows.value.find((entry) => isOfKey(entry, key)) ?? null) : rows
    },

    get: (id, options) =>
      api.read({ method: 'GET', path: `${path}/${id}`, query: { fields } }, single(timesheetEntry), options),

    async search({ employeeIds, dateFrom, dateTo }, options) {
      const [first, last] = [Temporal.PlainDate.from(dateFrom), Temporal.PlainDate.from(dateTo)]
      const found: TimesheetEntry[] = []
      for (const some of chunks([...new Set(employeeIds)], mostIdsInAddress)) {
        const rows = await searchDays(first, last, some.join(','), options)
        if (!rows.ok) return rows
        found.push(...rows.value)
      }
      return ok(found)
    },

    create(entry, options) {
      return api.read({ method: 'POST', path, body: bodyOfNew(entry) }, single(timesheetEntry), options)
    },

    async update({ id, ...body }, options) {
      const call = { method: 'PUT', path: `${path}/${id}`, body } as const
      const result = await api.read(call, single(timesheetEntry), options)
      return result.ok ? result : err(await lockedOr(result.error, id, options))
    },

    async remove({ id, version }, options) {
      const call = { method: 'DELETE', path: `${path}/${id}`, query: { version } } as const
      const result = await api.run(call, options)
      return result.ok ? result : err(await lockedOr(result.error, id, options))
    },

    createList(entries, options) {
      const call = { method: 'POST', path: `${path}/list`, body: entries.map(bodyOfNew) } as const
      return api.read(call, list(timesheetEntry), options)
    },

    updateList(changes, options) {
      return api.read({ method: 'PUT', path: `${path}/list`, body: changes }, list(timesheetEntry), options)
    },
  }

  /** A span with too many rows for Tripletex is asked for in halves. */
  async function searchDays(
    first: Temporal.PlainDate,
    last: Temporal.PlainDate,
    employeeId: string,
    options?: CallOptions,
  ): Answered<TimesheetEntry[]> {
    const query = { fields, dateFrom: first.toString(), dateTo: last.add({ days: 1 }).toString(), employeeId }
    const rows = await allRows(pagedResource(api, path, query, timesheetEntry).pages(1000, options))
    const tooMany = !rows.ok && rows.error.kind === 'validation' && rows.error.code === errorCode.tooManyRows
    const days = first.until(last).days
    if (!tooMany || days < 1) return rows
    const middle = first.add({ days: Math.floor(days / 2) })
    const before = await searchDays(first, middle, employeeId, options)
    if (!before.ok) return before
    const after = await searchDays(middle.add({ days: 1 }), last, employeeId, options)
    return after.ok ? ok([...before.value, ...after.value]) : after
  }

  /** How Tripletex refuses a write to a locked entry is not settled, so a refused one is asked whether it is locked. */
  async function lockedOr(error: TripletexError, id: number, options?: CallOptions): Promise<TripletexError> {
    if (error.kind !== 'validation' && error.kind !== 'forbidden') return error
    const call = { method: 'GET', path: `${path}/${id}`, query: { fields: 'id,locked' } } as const
    const entry = await api.read(call, single(z.object({ locked: flag(false) })), options)
    const { message, requestId } = error
    return entry.ok && entry.value.locked ? { kind: 'locked', message, requestId } : error
  }
}

function bodyOfNew({ employeeId, projectId, activityId, day, hours, comment }: NewTimesheetEntry) {
  return {
    employee: { id: employeeId },
    ...(projectId !== null && { project: { id: projectId } }),
    activity: { id: activityId },
    date: day,
    hours,
    ...(comment !== undefined && { comment }),
  }
}

function isOfKey(entry: TimesheetEntry, key: TimesheetKey): boolean {
  return (
    entry.employeeId === key.employeeId &&
    entry.projectId === key.projectId &&
    entry.activityId === key.activityId &&
    entry.day === key.day
  )
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}

import type { Page } from '@playwright/test'
import type { EntryId } from '../../src/shared/domain/ids.ts'
import { addDays, dayOf, instantFromDate, type LocalDay, weekOf } from '../../src/shared/domain/localDay.ts'
import { callBusy } from '../../tests/e2e/app/callBusy.ts'
import type { Work } from './workingWeek.ts'

/** The days of the week before this one: all of it lies in the past, whatever day it is. */
export function lastWeek(): LocalDay[] {
  const today = dayOf(instantFromDate(new Date()), Intl.DateTimeFormat().resolvedOptions().timeZone)
  return weekOf(addDays(today, -7)).days
}

/** Logs the work in a week as the editor would, and answers the entries' ids. */
export async function logWork(page: Page, week: LocalDay[], works: readonly Work[]): Promise<EntryId[]> {
  const ids: EntryId[] = []
  for (const work of works) {
    const day = week[work.weekday]
    if (!day) throw new Error(`The week has no day ${work.weekday}.`)
    const projectId = await projectOf(page, work, day)
    const workTypes = await callBusy(page, 'workTypes.forProject', { projectId, day })
    const workTypeId = workTypes.find(({ name }) => name === work.workType)?.id
    if (!workTypeId) throw new Error(`${work.project ?? 'Internal work'} has no work type ${work.workType}.`)
    const span = { kind: 'clock' as const, from: minutes(work.from), to: minutes(work.to) }
    const { description } = work
    ids.push(...(await callBusy(page, 'timeEntries.save', { projectId, workTypeId, day, span, description })))
  }
  return ids
}

async function projectOf(page: Page, { project }: Work, day: LocalDay) {
  if (project === null) return null
  const found = await callBusy(page, 'projects.search', { query: project, day, limit: 5 })
  const id = found.find(({ number }) => number === project)?.id
  if (!id) throw new Error(`There is no project ${project}.`)
  return id
}

function minutes(clock: string): number {
  const [hours = 0, rest = 0] = clock.split(':').map(Number)
  return hours * 60 + rest
}

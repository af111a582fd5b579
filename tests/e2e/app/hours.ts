import type { Page } from '@playwright/test'
import type { CallInput, CallOutput } from '../../../src/shared/ipc/contract.ts'
import { callBusy } from './callBusy.ts'
import type { RunningApp } from './launchApp.ts'

export interface Hours {
  /** The project's number; null for internal work. */
  project: string | null
  workType: string
  day: string
  span: CallInput<'timeEntries.save'>['span']
  description?: string
}

/** A stretch by the clock, given in hours: `clock(8, 11.5)` is 08:00–11:30. */
export function clock(from: number, to: number): Hours['span'] {
  return { kind: 'clock', from: from * 60, to: to * 60 }
}

/** A length of time without clock times, in hours. */
export function lasting(hours: number): Hours['span'] {
  return { kind: 'duration', minutes: hours * 60 }
}

/** Logs hours without the editor, for tests that are not about it; answers the ids of the entries. */
export async function logHours(page: Page, hours: Hours): Promise<CallOutput<'timeEntries.save'>> {
  const { day, span, description = '' } = hours
  const projectId = hours.project === null ? null : await projectIdOf(page, hours.project, day)
  const workTypes = await callBusy(page, 'workTypes.forProject', { projectId, day })
  const workType = workTypes.find(({ name }) => name === hours.workType)
  if (!workType) throw new Error(`${hours.project} has no work type ${hours.workType}.`)
  return callBusy(page, 'timeEntries.save', { projectId, workTypeId: workType.id, day, span, description })
}

async function projectIdOf(page: Page, number: string, day: string): Promise<string> {
  const found = await callBusy(page, 'projects.search', { query: number, day, limit: 20 })
  const project = found.find((each) => each.number === number)
  if (!project) throw new Error(`There is no project ${number}.`)
  return project.id
}

/** Logs hours and submits them at once. */
export async function submitHours({ page }: RunningApp, ...all: Hours[]): Promise<void> {
  const ids = []
  for (const hours of all) ids.push(...(await logHours(page, hours)))
  await callBusy(page, 'timeEntries.submit', { ids })
}

/** Logs hours on a project made here, with a text to find them by; answers their ids. */
export function logLocal(
  page: Page,
  day: string,
  description: string,
  span: Hours['span'],
  project = '1',
): Promise<string[]> {
  return logHours(page, { project, workType: 'Arbeidstid', day, span, description })
}

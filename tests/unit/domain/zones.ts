import { Instant, LocalDay } from '@shared/domain/localDay'
import { expect } from 'vitest'

export const day = (text: string): LocalDay => LocalDay.parse(text)

/** An instant from any ISO text, an offset included. */
export const at = (text: string): Instant => Instant.parse(new Date(text).toISOString())

/** Zones that tests are run in: a zone is always an argument, so that the process's own must change nothing. */
export const processZones = ['UTC', 'Europe/Oslo', 'America/New_York', 'Pacific/Kiritimati']

export function useProcessZone(zone: string): void {
  process.env.TZ = zone
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
}

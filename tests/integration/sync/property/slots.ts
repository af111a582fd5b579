import { LocalDay } from '@shared/domain/localDay'

/** The keys of these small worlds: few, so that what happens meets on them. */
export const slots = [
  { project: '1001', workType: 'Utvikling', day: LocalDay.parse('2026-11-23') },
  { project: '1001', workType: 'Møte', day: LocalDay.parse('2026-11-23') },
  { project: '1002', workType: 'Utvikling', day: LocalDay.parse('2026-11-23') },
  { project: '1001', workType: 'Utvikling', day: LocalDay.parse('2026-11-24') },
  { project: null, workType: 'Administrasjon', day: LocalDay.parse('2026-11-23') },
  { project: null, workType: 'Administrasjon', day: LocalDay.parse('2026-11-24') },
] as const

/** The project that is closed and opened meanwhile. */
export const closable = '1002'

export const hundredths = (hours: number): number => Math.round(hours * 100)
export const hundredthsOfMinutes = (minutes: number): number => Math.round((minutes / 60) * 100)

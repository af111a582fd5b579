import { useDebouncedValue } from '@mantine/hooks'
import type { BookingWarning } from '@shared/domain/bookingWarning'
import type { CallParsedInput } from '@shared/ipc/contract'
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { readOptions } from '../../app/busyClient'
import type { WarnedHours } from './useWarningTexts'

/** Hours as they stand in fields; those of a night have a part for each of its two days. Must stay the same while nothing changes. */
export type HoursInTheMaking = {
  projectName: string | null
  workTypeName: string | null
  parts: readonly [CallParsedInput<'timeEntries.warnings'>, ...CallParsedInput<'timeEntries.warnings'>[]]
}

const AFTER_TYPING_MS = 200

/** What would keep the hours from Tripletex, once typing pauses. What both days of a night share is said once. */
export function useBookingWarnings(hours: HoursInTheMaking | null): {
  about: WarnedHours | null
  warnings: readonly BookingWarning[]
} {
  const [asked] = useDebouncedValue(hours, AFTER_TYPING_MS)
  const answers = useQueries({
    queries: (asked?.parts ?? []).map((part) => ({
      ...readOptions('timeEntries.warnings', part),
      placeholderData: keepPreviousData,
    })),
  })
  const warnings = new Map<string, BookingWarning>()
  for (const { data } of answers) {
    for (const each of data ?? []) if (!warnings.has(each.code)) warnings.set(each.code, each)
  }
  const about = asked && {
    projectName: asked.projectName,
    workTypeName: asked.workTypeName,
    day: asked.parts[0].day,
  }
  return { about, warnings: [...warnings.values()] }
}

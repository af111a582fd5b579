import { type BookingWarning, concernsAllHours } from '@shared/domain/bookingWarning'
import type { DayEntry } from '@shared/ipc/timeEntries'
import type { TFunction } from 'i18next'

type MarkName =
  | 'planned'
  | 'submitted'
  | 'approved'
  | 'onOrder'
  | 'locked'
  | 'overlap'
  | 'waiting'
  | 'sent'
  | 'kept'
  | 'elsewhere'
  | 'needsYou'
  | 'troubled'

/** A small sign on hours, and what it says. */
export type EntryMark = { name: MarkName; words: string }

/** What the marks need to be put into words. */
type Words = {
  t: TFunction
  troubles: (warnings: readonly BookingWarning[], about: DayEntry) => string | null
}

const NONE: readonly EntryMark[] = []

/**
 * Where an entry stands: on its way to Tripletex, or that it will not get there, then with us. What all of the person's hours
 * share is no sign of one entry.
 */
export function entryMarks(entry: DayEntry, { t, troubles }: Words): readonly EntryMark[] {
  const { transfer, planned, status, warnings } = entry
  if (transfer === 'none' && !planned && status === 'logged' && warnings.length === 0) return NONE
  const marks: EntryMark[] = []
  const trouble = troubles(
    warnings.filter((each) => !concernsAllHours(each)),
    entry,
  )
  if (trouble !== null) marks.push({ name: 'troubled', words: trouble })
  else if (transfer !== 'none') marks.push({ name: transfer, words: t(`entryState.${transfer}`) })
  if (planned) marks.push({ name: 'planned', words: t('entryState.planned') })
  if (status !== 'logged') marks.push({ name: status, words: t(`entryState.${status}`) })
  return marks
}

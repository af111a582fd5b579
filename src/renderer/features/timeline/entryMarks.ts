import { type BookingWarning, concernsAllHours } from '@shared/domain/bookingWarning'
import type { DayEntry } from '@shared/ipc/timeEntries'
import { type DecisionWords, lockedState, rejectionText } from './decisionWords'

type MarkName =
  | 'planned'
  | 'submitted'
  | 'approved'
  | 'onOrder'
  | 'rejected'
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
type Words = DecisionWords & {
  troubles: (warnings: readonly BookingWarning[], about: DayEntry) => string | null
}

const NONE: readonly EntryMark[] = []

/**
 * Where an entry stands: on its way to Tripletex, or that it will not get there, then with us. What all of the person's hours
 * share is no sign of one entry.
 */
export function entryMarks(entry: DayEntry, words: Words): readonly EntryMark[] {
  const { t, troubles } = words
  const { transfer, planned, status, warnings } = entry
  if (transfer === 'none' && !planned && status === 'logged' && warnings.length === 0 && !entry.decision) {
    return NONE
  }
  const marks: EntryMark[] = []
  const trouble = troubles(
    warnings.filter((each) => !concernsAllHours(each)),
    entry,
  )
  if (trouble !== null) marks.push({ name: 'troubled', words: trouble })
  else if (transfer !== 'none') marks.push({ name: transfer, words: t(`entryState.${transfer}`) })
  if (planned) marks.push({ name: 'planned', words: t('entryState.planned') })
  const [rejected, locked] = [rejectionText(entry, words), lockedState(entry, words)]
  if (rejected !== null) marks.push({ name: 'rejected', words: rejected })
  if (locked !== null && status !== 'logged') marks.push({ name: status, words: locked })
  return marks
}

import type { Decision } from '@shared/domain/decision'
import { lockOf } from '@shared/domain/entryLock'
import { rejectionOf } from '@shared/domain/entryVersion'
import { busyError } from '@shared/ipc/errors'
import type { DayEntry, EntryView } from '@shared/ipc/timeEntries'
import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { dayOfInstant } from '../../app/dayOfInstant'
import { useBusyErrorText } from '../../app/errorText'
import type { Formats } from '../../app/formats'

/** What decisions need to be put into words. */
export type DecisionWords = { t: TFunction; formats: Pick<Formats, 'dayNumeric'> }

/** Who decided, on which day, and why. */
export function decisionFacts(
  { by, at, reason }: Pick<Decision, 'by' | 'at'> & { reason?: string },
  { formats }: DecisionWords,
): { by: string; at: string; reason: string } {
  return { by, at: formats.dayNumeric(dayOfInstant(at)), reason: reason ?? '' }
}

/** `Avvist av Nina Solberg 28.11.2026: mangler beskrivelse`; null where an entry was not sent back. */
export function rejectionText(entry: EntryView | DayEntry, words: DecisionWords): string | null {
  const rejection = rejectionOf(entry)
  if (!rejection) return null
  const key = rejection.reason === '' ? 'rejectedWithoutReason' : 'rejectedBy'
  return words.t(`entryState.${key}`, decisionFacts(rejection, words))
}

/** Where a locked entry stands: `Godkjent av Nina Solberg 28.11.2026`; null where it is open. */
export function lockedState(entry: EntryView | DayEntry, words: DecisionWords): string | null {
  const lock = lockOf(entry)
  if (!lock) return null
  if (lock.status === 'approved' && lock.by !== '' && lock.at !== '') {
    return words.t('entryState.approvedBy', decisionFacts({ by: lock.by, at: lock.at }, words))
  }
  return words.t(`entryState.${lock.status}`)
}

/** Answers why an entry cannot be changed, and who can open it again; null where it can be. */
export function useLockText(): (entry: Parameters<typeof lockOf>[0]) => string | null {
  const text = useBusyErrorText()
  return useCallback(
    (entry) => {
      const lock = lockOf(entry)
      return lock && text(busyError('entryLocked', lock))
    },
    [text],
  )
}

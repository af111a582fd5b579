import type { Decision } from '@shared/domain/decision'
import { lockOf } from '@shared/domain/entryLock'
import { rejectionOf } from '@shared/domain/entryVersion'
import type { HoursOrder } from '@shared/domain/orders/order'
import { busyError } from '@shared/ipc/errors'
import type { DayEntry, EntryView } from '@shared/ipc/timeEntries'
import type { TFunction } from 'i18next'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
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
  return orderText(entry.order, words.t) ?? words.t(`entryState.${lock.status}`)
}

/** `På ordre 1042 · fakturert`; null where hours are on none. */
export function orderText(order: HoursOrder | null, t: TFunction): string | null {
  if (!order) return null
  const standing = t(`orders.standingWord.${order.standing}`)
  return order.number === null
    ? t('orders.onOrderUnnumbered', { standing })
    : t('orders.onOrder', { number: order.number, standing })
}

/** Answers why an entry cannot be changed, and who can open it again; null where it can be. */
export function useLockText(): (
  entry: Parameters<typeof lockOf>[0] & { order?: HoursOrder | null },
) => string | null {
  const text = useBusyErrorText()
  const { t } = useTranslation()
  return useCallback(
    (entry) => {
      const lock = lockOf(entry)
      if (!lock) return null
      const onOrder = orderText(entry.order ?? null, t)
      const why = text(busyError('entryLocked', lock))
      return onOrder === null ? why : `${onOrder}. ${why}`
    },
    [text, t],
  )
}

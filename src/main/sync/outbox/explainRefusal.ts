import type { BookingWarningCode } from '@shared/domain/bookingWarning'
import type { TransferKey } from '@shared/domain/transfer'
import type { OutboxReason } from '@shared/ipc/sync'
import type { Store } from '../../db/store'
import { warningsForKey } from '../../time/bookingWarnings'
import type { TripletexError } from '../../tripletex/errors'

/** The property that Tripletex points at names the rule; its texts follow the language of the key's user. */
const RULE_OF_FIELD: Readonly<Record<string, BookingWarningCode>> = {
  'employee.id': 'employeeMayNotRegister',
  'activity.id': 'workTypeNotAllowed',
  comment: 'commentRequired',
}

/**
 * Names the rule that a refusal stands for: by the property that Tripletex points at, or else by what the copy of Tripletex
 * says would keep these hours out. Where neither tells, the refusal stays as it came, with Tripletex's own words.
 */
export function explainRefusal(
  store: Store,
  key: TransferKey,
  error: TripletexError,
  came: OutboxReason,
): OutboxReason {
  if (error.kind !== 'validation') return came
  const pointedAt = error.fields.map(({ field }) => RULE_OF_FIELD[field ?? '']).find(Boolean)
  const foreseen = warningsForKey(store, key)
  const found = foreseen.find(({ code }) => code === pointedAt) ?? (pointedAt ? null : foreseen[0])
  const code = pointedAt ?? found?.code
  return code ? { ...came, code, date: found?.date ?? null } : came
}

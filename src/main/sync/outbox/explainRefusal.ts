import type { TransferKey } from '@shared/domain/transfer'
import type { OutboxReason } from '@shared/ipc/sync'
import type { Store } from '../../db/store'
import type { TripletexError } from '../../tripletex/errors'

/** Names the rule that a refusal stands for, as far as the copy of Tripletex can tell; else the refusal as it came. */
export function explainRefusal(
  _store: Store,
  _key: TransferKey,
  _error: TripletexError,
  came: OutboxReason,
): OutboxReason {
  return came
}

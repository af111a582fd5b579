import type { PersonId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import {
  countsOn,
  desiredMinutes,
  type TransferKey,
  type TransferRule,
  transferKeyOf,
} from '@shared/domain/transfer'
import type { Store } from '../../db/store'
import { transferRule } from '../../settings/transferSettings'
import type { KeyReads } from './keyReads'

/** The minutes that Tripletex should hold for a key, as its entries stand now. */
export function desiredOf(
  reads: KeyReads,
  key: TransferKey,
  rule: TransferRule = transferRule(reads),
): number {
  return keyCounts(reads, key, rule) ? desiredMinutes(reads.entries.ofKey(key), rule.choice) : 0
}

/** The minutes that Tripletex should hold of all of a person's day. */
export function desiredOfDay(store: Store, personId: PersonId, day: LocalDay): number {
  const rule = transferRule(store)
  const counted = store.entries.between(personId, day, day).filter((entry) => {
    const key = transferKeyOf(entry)
    return countsOn(rule, day, () => key !== null && wasTold(store, key))
  })
  return desiredMinutes(counted, rule.choice)
}

/** Whether the hours of a key are any business of Tripletex's, whatever their state. */
export function keyCounts(reads: KeyReads, key: TransferKey, rule: TransferRule): boolean {
  return countsOn(rule, key.day, () => wasTold(reads, key))
}

/** Whether Tripletex was ever told of a key, or may have been: hours that were taken back there may come again. */
function wasTold(reads: KeyReads, key: TransferKey): boolean {
  if (reads.ledger.get(key) !== null || reads.transferLog.wasTold(key)) return true
  return (reads.outbox.openOf(key)?.attempts.length ?? 0) > 0
}

import type { PersonId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import {
  countsOn,
  desiredMinutes,
  type TransferKey,
  type TransferRule,
  transferKeyOf,
  transferKeyText,
} from '@shared/domain/transfer'
import type { QueuedKey } from '../../db/outboxRepository'
import type { Store } from '../../db/store'
import { transferRule } from '../../settings/transferSettings'

/** The minutes that Tripletex should hold for a key, as its entries stand now. */
export function desiredOf(store: Store, key: TransferKey, rule: TransferRule = transferRule(store)): number {
  return keyCounts(store, key, rule) ? desiredMinutes(store.entries.ofKey(key), rule.choice) : 0
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
export function keyCounts(store: Store, key: TransferKey, rule: TransferRule): boolean {
  return countsOn(rule, key.day, () => wasTold(store, key))
}

/** As `keyCounts`, of many keys at once, by what is open and what Tripletex was told of each; answers the keys that do. */
export function keysThatCount(
  store: Store,
  keys: readonly TransferKey[],
  rule: TransferRule,
  { open, ledger }: { open: ReadonlyMap<string, QueuedKey>; ledger: ReadonlyMap<string, unknown> },
): Set<string> {
  const early = keys.filter(({ day }) => !countsOn(rule, day, () => false))
  const told = early.length > 0 ? store.transferLog.toldOf(early) : new Set<string>()
  const isTold = (text: string) =>
    ledger.has(text) || told.has(text) || (open.get(text)?.attempts.length ?? 0) > 0
  return new Set(
    keys.flatMap((key) => {
      const text = transferKeyText(key)
      return countsOn(rule, key.day, () => isTold(text)) ? [text] : []
    }),
  )
}

/** Whether Tripletex was ever told of a key, or may have been: hours that were taken back there may come again. */
function wasTold(store: Store, key: TransferKey): boolean {
  if (store.ledger.get(key) !== null || store.transferLog.wasTold(key)) return true
  return (store.outbox.openOf(key)?.attempts.length ?? 0) > 0
}

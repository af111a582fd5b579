import type { TimeEntry } from '@shared/domain/timeEntry'
import {
  countedStatuses,
  type DecidedHours,
  type TransferChoice,
  type TransferKey,
  transferKeyText,
} from '@shared/domain/transfer'
import { remembered } from '@shared/remembered'
import type { CountedMinutes, OpenRow, ToldTotal } from '../../db/allTotalsRepository'
import type { Store } from '../../db/store'

/**
 * What is asked about a key to tell whether its total is what Tripletex was told: of the store, which reads each anew, or of
 * `readAllKeys`.
 */
export type KeyReads = Pick<Store, 'settings'> & {
  entries: { ofKey(key: TransferKey): readonly (DecidedHours & Pick<TimeEntry, 'minutes'>)[] }
  ledger: { get(key: TransferKey): Omit<ToldTotal, 'key'> | null }
  transferLog: Pick<Store['transferLog'], 'wasTold'>
  outbox: { openOf(key: TransferKey): Omit<OpenRow, 'key'> | null }
  people: { employeeOf(personId: TransferKey['personId']): { tripletexId: number } | null }
}

/**
 * Everything that is asked of many keys, read at once, as it stands now: it does not see what is written after. `keys`: those
 * that have hours which `choice` counts, or that Tripletex holds hours of. `toldKeys`: the latter alone. `openKeys`: those that are
 * in the queue.
 */
export function readAllKeys(
  store: Store,
  choice: TransferChoice,
): KeyReads & { keys: TransferKey[]; toldKeys: TransferKey[]; openKeys: TransferKey[] } {
  const known = new Map<string, KnownOfKey>()
  const textOf = remembered(transferKeyText)
  const ofKey = (key: TransferKey): KnownOfKey => known.get(textOf(key)) ?? { key, ...NOTHING }
  const learn = <Row extends { key: TransferKey }>(
    rows: Row[],
    add: (before: KnownOfKey, row: Row) => KnownOfKey,
  ) => {
    for (const row of rows) known.set(textOf(row.key), add(ofKey(row.key), row))
  }
  const counted = countedStatuses(choice)
  learn([...store.allTotals.minutes(counted), ...store.allTotals.minutesBeside(counted)], (before, row) => ({
    ...before,
    minutes: [...before.minutes, row],
  }))
  learn(store.allTotals.told(), (before, told) => ({ ...before, told }))
  learn(store.allTotals.open(), (before, open) => ({ ...before, open }))

  const everTold = remembered((_all: undefined) => store.allTotals.everTold())
  const keysOf = (isOne: (known: KnownOfKey) => boolean) =>
    [...known.values()].filter(isOne).map(({ key }) => key)
  return {
    keys: keysOf(({ minutes, told }) => minutes.length > 0 || told !== null),
    toldKeys: keysOf(({ told }) => told !== null),
    openKeys: keysOf(({ open }) => open !== null),
    settings: store.settings,
    entries: { ofKey: (key) => ofKey(key).minutes },
    ledger: { get: (key) => ofKey(key).told },
    transferLog: { wasTold: (key) => everTold(undefined).has(textOf(key)) },
    outbox: { openOf: (key) => ofKey(key).open },
    people: { employeeOf: remembered((personId) => store.people.employeeOf(personId)) },
  }
}

type KnownOfKey = {
  key: TransferKey
  minutes: readonly CountedMinutes[]
  told: ToldTotal | null
  open: OpenRow | null
}

const NOTHING = { minutes: [], told: null, open: null } satisfies Omit<KnownOfKey, 'key'>

import type { StoredLedgerEntry } from '@main/db/ledgerRepository'
import type { QueuedKey } from '@main/db/outboxRepository'
import { chooseTransfer } from '@main/settings/transferChoice'
import { transferEffects } from '@main/settings/transferEffects'
import { addDays } from '@shared/domain/localDay'
import { EntryStatus } from '@shared/domain/timeEntry'
import { TransferChoice, type TransferKey, type TransferRule, transferKeyText } from '@shared/domain/transfer'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { simulatedTripletex } from '../sync/simulated'
import { foretold, noAmounts } from './effectsSeen'
import { type Part, transferWorld } from './transferWorld'

const tripletex = simulatedTripletex()

const minutes = fc.constantFrom(15, 30, 45, 60)

/** All that can be so of a total at once: its hours, what Tripletex was told, and what is under way without an answer. */
const total = fc.record({
  parts: fc.array(fc.tuple(fc.constantFrom(...EntryStatus.options), minutes), { maxLength: 3 }),
  ledger: fc.option(
    fc.record({ minutes, own: fc.boolean(), keptMinutes: fc.option(minutes), moved: fc.boolean() }),
  ),
  told: fc.boolean(),
  attempts: fc.array(minutes, { maxLength: 2 }),
  state: fc.constantFrom('pending', 'retry', 'blocked'),
})
type Before = { key: TransferKey; open: QueuedKey | null; ledger: StoredLedgerEntry | null }
type GivenTotal = typeof total extends fc.Arbitrary<infer T> ? T : never

it('what is foretold is what is then in the queue, whatever was there and without an answer', async () => {
  const world = await transferWorld(tripletex)
  const { test } = world
  const { store, services, clock } = test
  const date = clock.today()
  const employee = store.people.employeeOf(test.person.id)?.tripletexId ?? expect.fail('nobody')
  const rule = fc.record({
    choice: fc.constantFrom(...TransferChoice.options),
    from: fc.constantFrom(null, date),
  })

  function lay(totals: readonly GivenTotal[], before: TransferRule): void {
    world.reset()
    totals.forEach(({ parts, ledger, told, attempts, state }, index) => {
      const day = addDays(date, index - 3)
      const key = world.keyOf(day)
      if (told) store.transferLog.add(key, 'sent', clock.now())
      if (ledger) {
        const { moved, ...rest } = ledger
        const entry = { entryId: index, version: 0, baseHundredths: 0, employeeId: employee + Number(moved) }
        store.ledger.put(key, { ...entry, ...rest }, clock.now())
      }
      world.put(day, ...parts.map((part): Part => part))
      const open = store.outbox.openOf(key)
      const writes = attempts.map((each) => ({ employeeId: employee, minutes: each, baseHundredths: 0 }))
      if (open) store.outbox.change(open.id, { state, attempts: writes }, clock.now())
    })
    chooseTransfer(services, before.choice, before.from)
  }

  const latest = test.sqlite.prepare<[string], { minutes: number }>(
    'select minutes from outbox where key_text = ? order by rowid desc limit 1',
  )

  /** What became of the queue, told from each total as it was and as it is. */
  function seenInQueue(totals: readonly Before[], choice: TransferChoice) {
    const seen = noAmounts()
    const count = (kind: keyof typeof seen, of: number): void => {
      seen[kind].keys++
      seen[kind].minutes += of
    }
    for (const { key, open, ledger } of totals) {
      const isOpen = store.outbox.openOf(key) !== null
      const wanted = latest.get(transferKeyText(key))?.minutes ?? 0
      const standing = ledger?.minutes ?? open?.attempts.at(-1)?.minutes ?? 0
      const own = ledger?.own !== false
      if (choice === 'never') {
        expect(isOpen).toBe((open?.attempts.length ?? 0) > 0)
        const more = (open?.minutes ?? 0) - (ledger?.minutes ?? 0)
        if (open && more > 0) count('unsent', more)
        else if (open) count('stays', standing - open.minutes)
        continue
      }
      if (isOpen && wanted === open?.minutes) count('waits', wanted)
      else if (isOpen && wanted === 0) {
        if (own && standing > 0) count('removed', standing)
      } else if (isOpen && own && wanted < standing) {
        count('lowered', wanted)
        seen.lowered.fromMinutes += standing
      } else if (isOpen) count('sent', wanted)
      else if (open && open.minutes <= standing) count('stays', standing - open.minutes)
      const more = (open?.minutes ?? 0) - Math.max(wanted, standing)
      if (more > 0 && !(isOpen && wanted === open?.minutes)) count('unsent', more)
    }
    return seen
  }

  fc.assert(
    fc.property(fc.array(total, { minLength: 1, maxLength: 7 }), rule, rule, (totals, before, after) =>
      // One transaction, since nothing of it needs to reach the disk.
      store.transaction(() => {
        lay(totals, before)
        const was = totals.map((_, index) => {
          const key = world.keyOf(addDays(date, index - 3))
          return { key, open: store.outbox.openOf(key), ledger: store.ledger.get(key) }
        })
        const effects = transferEffects(store, after)
        chooseTransfer(services, after.choice, after.from)
        expect(foretold(effects)).toEqual(seenInQueue(was, after.choice))
        expect(effects.removed.totals).toHaveLength(effects.removed.keys)
      }),
    ),
    { numRuns: 100 },
  )
}, 120_000)

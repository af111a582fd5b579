import { chooseTransfer, queueAllDifferences } from '@main/settings/transferChoice'
import { transferEffects } from '@main/settings/transferEffects'
import { setTransferRule } from '@main/settings/transferSettings'
import { desiredOf, keyCounts } from '@main/sync/outbox/desired'
import { readAllKeys } from '@main/sync/outbox/keyReads'
import { isOutOfStep, leavesFromHere, queueKeys, uniqueKeys } from '@main/sync/outbox/queueKeys'
import { OutboxId, type ProjectId } from '@shared/domain/ids'
import { addDays, LocalDay } from '@shared/domain/localDay'
import {
  countedStatuses,
  desiredMinutes,
  TransferChoice,
  TransferKey,
  type TransferRule,
} from '@shared/domain/transfer'
import { type ChangeEffect, effectsOf } from '@shared/domain/transferChange'
import type { OutboxReason } from '@shared/ipc/sync'
import { describe, expect, it } from 'vitest'
import { queueWorld } from '../sync/queueWorld'
import { simulatedTripletex } from '../sync/simulated'
import type { TestServices } from '../time/testServices'

const tripletex = simulatedTripletex()

const FROM = LocalDay.parse('2026-06-01')
const TOO_MANY_HOURS: OutboxReason = {
  code: 'tooManyHours',
  field: null,
  message: '',
  requestId: '',
  hours: 25,
  date: null,
}
const AT = '2026-11-24T11:00:00.000Z'

const days = ['before', 'after'] as const
const statuses = ['logged', 'submitted', 'approved', 'onOrder', 'none'] as const
const told = ['never', 'same', 'otherMinutes', 'otherEmployee', 'kept', 'takenBack'] as const
const queued = ['not', 'pending', 'unknown', 'tooManyHours', 'sending'] as const

/** A key for each way in which hours, ledger, log and queue can stand to one another; each on a day of its own. */
async function everyKind() {
  const { test, projectId, workTypeId } = await queueWorld(tripletex)
  const { store, sqlite, person } = test
  const employee = store.people.employeeOf(person.id)?.tripletexId ?? expect.fail('nobody has the number')
  const number1001 = projectId('1001')
  const projects: (ProjectId | null)[] = [number1001, null, test.project]
  const addEntry = sqlite.prepare(
    `insert into time_entries (id, person_id, project_id, work_type_id, day, minutes, zone, description, status, source, created_at, updated_at, revision, received_version, received_decision)
     values (?, ?, ?, ?, ?, ?, 'Europe/Oslo', '', ?, 'manual', '${AT}', '${AT}', 0, ?, ?)`,
  )
  const combinations = days.flatMap((day) =>
    statuses.flatMap((status) =>
      told.flatMap((ledger) => queued.map((open) => ({ day, status, ledger, open }))),
    ),
  )
  sqlite.transaction(() => {
    for (const [index, { day, status, ledger, open }] of combinations.entries()) {
      const project = projects[index % projects.length] ?? null
      const workType = index % 7 === 0 ? test.work : workTypeId('Utvikling', number1001)
      const key: TransferKey = {
        personId: person.id,
        projectId: project,
        workTypeId: workType,
        day: addDays(FROM, day === 'after' ? index : -1 - index),
      }
      const add = (part: number, minutes: number, state: string) =>
        addEntry.run(
          `e${index}-${part}`,
          person.id,
          project,
          workType,
          key.day,
          minutes,
          state,
          state !== 'logged' && index % 5 < 2 ? 1 : 0,
          state !== 'logged' && index % 3 === 1 ? 1 : 0,
        )
      if (status !== 'none') add(0, 60, status)
      if (status !== 'none' && index % 2 === 0) add(1, 30, 'submitted')
      const minutes = ledger === 'same' ? desiredOf(store, key, { choice: 'onSubmission', from: null }) : 45
      const isThere = ledger !== 'never' && ledger !== 'takenBack'
      if (isThere && minutes > 0) {
        const entry = {
          employeeId: ledger === 'otherEmployee' ? 999 : employee,
          entryId: index,
          version: 0,
          minutes,
          baseHundredths: 0,
          keptMinutes: ledger === 'kept' ? 60 : null,
          own: true,
        }
        if (index % 4 === 2) store.ledger.learn([{ key, entry, confirmedAt: AT }])
        else store.ledger.put(key, entry, AT)
      }
      if (ledger === 'takenBack') store.transferLog.add(key, 'sent', AT)
      if (open === 'not') continue
      const id = OutboxId.parse(`o${index}`)
      store.outbox.add([{ id, key, minutes: 15 }], AT)
      if (open === 'sending') store.outbox.change(id, { state: 'sending' }, AT)
      if (open === 'unknown') {
        const attempts = [{ employeeId: employee, minutes: 15, baseHundredths: 0 }]
        store.outbox.change(id, { state: 'retry', tries: 2, attempts }, AT)
      }
      if (open === 'tooManyHours') {
        store.outbox.change(id, { state: 'blocked', reason: TOO_MANY_HOURS }, AT)
      }
    }
  })()
  return test
}

const rules = TransferChoice.options.flatMap((choice) =>
  [null, FROM].map((from): TransferRule => ({ choice, from })),
)

/** Every key with hours or in the ledger, found and looked at one by one. */
function keysOneByOne({ sqlite }: TestServices, choice: TransferChoice): TransferKey[] {
  const columns = 'person_id as personId, project_id as projectId, work_type_id as workTypeId, day'
  const list = countedStatuses(choice).map((status) => `'${status}'`)
  return sqlite
    .prepare(
      `select ${columns} from time_entries where status in (${list.join()}) union select ${columns} from transfer_ledger`,
    )
    .all()
    .map((row) => TransferKey.parse(row))
}

/** What would come of a key, looked at by itself. */
function effectsOneByOne({ store }: TestServices, key: TransferKey, rule: TransferRule): ChangeEffect[] {
  const desired = desiredOf(store, key, rule)
  const outOfStep = isOutOfStep(store, key, desired) && leavesFromHere(store, key, rule.choice)
  const [ledger, waiting] = [store.ledger.get(key), store.outbox.openOf(key)]
  return effectsOf({ choice: rule.choice, desired, outOfStep, ledger, waiting })
}

/** What the queue holds after `work`, which is then undone. */
function queueAfter({ store, sqlite }: TestServices, work: () => void): unknown[] {
  let rows: unknown[] = []
  class Undone extends Error {}
  try {
    store.transaction(() => {
      work()
      rows = sqlite
        .prepare(
          'select key_text, state, minutes, tries, attempts, reason, next_attempt_at, resolution from outbox order by key_text',
        )
        .all()
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return rows
}

describe('what is worked out of all totals at once', () => {
  it('is, for every rule, what looking at one after the other gives', async () => {
    const test = await everyKind()
    const { store, services } = test
    for (const rule of rules) {
      const name = `${rule.choice} from ${rule.from}`
      const keys = keysOneByOne(test, rule.choice)
      const open = store.outbox.open().map(({ key }) => key)
      const effects = uniqueKeys([...keys, ...open]).flatMap((key) => effectsOneByOne(test, key, rule))
      const preview = transferEffects(store, rule)
      for (const kind of ['sent', 'lowered', 'removed', 'unsent', 'stays', 'waits'] as const) {
        const ofKind = effects.filter((each) => each.kind === kind)
        const minutes = ofKind.reduce((sum, each) => sum + each.minutes, 0)
        expect(preview[kind], `${name}, ${kind}`).toMatchObject({ keys: ofKind.length, minutes })
      }

      const kept = keys.filter((key) => !keyCounts(store, key, rule))
      const ofKept = kept.map((key) => desiredMinutes(store.entries.ofKey(key), rule.choice))
      const before = rule.from && store.allTotals.before(rule.from, countedStatuses(rule.choice))
      expect(before ?? { keys: 0, minutes: 0 }, name).toEqual({
        keys: kept.length,
        minutes: ofKept.reduce((sum, minutes) => sum + minutes, 0),
      })

      const chosen = queueAfter(test, () => chooseTransfer(services, rule.choice, rule.from))
      const oneByOne = queueAfter(test, () => {
        setTransferRule(store, rule)
        queueKeys(services, [...keys, ...open])
      })
      expect(chosen, name).toEqual(oneByOne)

      setTransferRule(store, rule)
      const all = queueAfter(test, () => queueAllDifferences(services, rule.choice))
      expect(all, name).toEqual(queueAfter(test, () => queueKeys(services, keys)))
    }
  }, 120_000)

  it('is, as foretold, what stands in the queue afterwards', async () => {
    const test = await everyKind()
    const { store, services, sqlite } = test
    sqlite.exec('delete from outbox')
    for (const rule of rules) {
      if (rule.choice === 'never') continue
      const { sent, lowered, removed } = transferEffects(store, rule)
      const keys = sent.keys + lowered.keys + removed.keys
      expect(keys).toBeGreaterThan(10)
      queueAfter(test, () => {
        chooseTransfer(services, rule.choice, rule.from)
        const open = store.outbox.open()
        expect(open).toHaveLength(keys)
        expect(open.reduce((sum, item) => sum + item.minutes, 0)).toBe(sent.minutes + lowered.minutes)
      })
    }
  })

  it('tells hours that cannot leave, since what they are on was made here', async () => {
    const test = await everyKind()
    const rule: TransferRule = { choice: 'onSubmission', from: null }
    const reads = readAllKeys(test.store, rule.choice)
    const { stuck, sent } = transferEffects(test.store, rule)
    const own = reads.keys.filter(
      (key) =>
        effectsOneByOne(test, key, rule).some(({ kind }) => kind === 'sent') &&
        (key.projectId === test.project || key.workTypeId === test.work),
    )
    expect(stuck.keys).toBe(own.length)
    expect(stuck.keys).toBeLessThan(sent.keys)
  })
})

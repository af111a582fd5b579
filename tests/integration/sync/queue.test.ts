import { chooseTransfer } from '@main/settings/transferChoice'
import { transferEffects } from '@main/settings/transferEffects'
import { submitEntries, withdrawEntries } from '@main/time/submitEntries'
import { type TransferChoice, transferKeyOf } from '@shared/domain/transfer'
import { describe, expect, it } from 'vitest'
import { replicaEmployee } from '../time/replica'
import { good, type TestServices, testServices } from '../time/testServices'

function onSubmission() {
  const test = testServices()
  replicaEmployee(test.store, 1)
  chooseTransfer(test.services, 'onSubmission', null)
  return test
}
const queued = (test: TestServices) => test.store.outbox.open().map(({ state, minutes }) => [state, minutes])
const states = (test: TestServices) =>
  test.sqlite.prepare<[], string>('select state from outbox order by rowid').pluck().all()

const preview = (test: TestServices, choice: TransferChoice) =>
  transferEffects(test.store, { choice, from: null })

/** As if Tripletex had been told. */
function told(test: TestServices, id: Parameters<TestServices['entry']>[0], minutes: number): void {
  const key = transferKeyOf(test.entry(id))
  if (!key) throw new Error('no key')
  const entry = {
    employeeId: 1,
    entryId: 9,
    version: 0,
    minutes,
    own: true,
    baseHundredths: 0,
    keptMinutes: null,
  }
  test.store.ledger.put(key, entry, test.clock.now())
}

describe('the queue', () => {
  it('gets what is submitted, one total per key', () => {
    const test = onSubmission()
    const ids = [...test.save(), ...test.save({ span: { kind: 'duration', minutes: 30 } })]
    test.save({ span: { kind: 'duration', minutes: 500 } })
    expect(queued(test)).toEqual([])
    good(submitEntries(test.services, test.person, ids.slice(0, 1)))
    good(submitEntries(test.services, test.person, ids.slice(1)))
    expect(queued(test)).toEqual([['pending', 90]])
    const elsewhere = test.save({ projectId: null })
    good(submitEntries(test.services, test.person, elsewhere))
    expect(queued(test)).toEqual([
      ['pending', 90],
      ['pending', 60],
    ])
  })

  it('and the hours are changed together or not at all', () => {
    const test = onSubmission()
    const ids = test.save()
    test.sqlite.exec(
      'create trigger full before insert on outbox begin select raise(abort, "disk full"); end',
    )
    expect(() => submitEntries(test.services, test.person, ids)).toThrow('disk full')
    expect(test.entry(ids[0])).toMatchObject({ status: 'logged', revision: 0, submittedAt: null })
    expect(test.sqlite.prepare("select count(*) from audit_log where action = 'submit'").pluck().get()).toBe(
      0,
    )
    expect(test.services.history.state().undo).toBe('create')
  })

  it('lets go of what is taken back before it left', () => {
    const test = onSubmission()
    const ids = test.save()
    good(submitEntries(test.services, test.person, ids))
    good(withdrawEntries(test.services, test.person, ids))
    expect(states(test)).toEqual(['cancelled'])
    good(submitEntries(test.services, test.person, ids))
    expect(states(test)).toEqual(['cancelled', 'pending'])
  })

  it('takes back what had left', () => {
    const test = onSubmission()
    const ids = test.save()
    good(submitEntries(test.services, test.person, ids))
    test.sqlite.exec("update outbox set state = 'sent'")
    told(test, ids[0], 60)
    good(withdrawEntries(test.services, test.person, ids))
    expect(queued(test)).toEqual([['pending', 0]])
    good(submitEntries(test.services, test.person, ids))
    expect(states(test)).toEqual(['sent', 'cancelled'])
  })

  it('keeps what was sent without an answer, until it is known what became of it', () => {
    const test = onSubmission()
    const ids = test.save()
    good(submitEntries(test.services, test.person, ids))
    test.sqlite.exec(
      `update outbox set state = 'retry', attempts = '[{"employeeId":1,"minutes":60}]', tries = 3`,
    )
    good(withdrawEntries(test.services, test.person, ids))
    expect(test.store.outbox.open()).toMatchObject([
      { state: 'pending', minutes: 0, attempts: [{ employeeId: 1, minutes: 60 }], tries: 0 },
    ])
  })

  it('leaves an item alone that is being sent', () => {
    const test = onSubmission()
    const ids = test.save()
    good(submitEntries(test.services, test.person, ids))
    test.sqlite.exec("update outbox set state = 'sending'")
    good(withdrawEntries(test.services, test.person, ids))
    expect(queued(test)).toEqual([['sending', 60]])
  })

  it('makes a blocked item try again when its hours change', () => {
    const test = onSubmission()
    const ids = test.save()
    good(submitEntries(test.services, test.person, ids))
    test.sqlite.exec("update outbox set state = 'blocked'")
    const more = test.save()
    good(submitEntries(test.services, test.person, more))
    expect(queued(test)).toEqual([['pending', 120]])
  })
})

describe('under «Ikke overfør»', () => {
  it('nothing is queued, and nothing that was sent is taken back', () => {
    const test = testServices()
    const ids = test.save()
    good(submitEntries(test.services, test.person, ids))
    expect(states(test)).toEqual([])
    told(test, ids[0], 60)
    good(withdrawEntries(test.services, test.person, ids))
    expect(states(test)).toEqual([])
  })

  it('what was submitted is queued as soon as another choice is made', () => {
    const test = testServices()
    const ids = [...test.save(), ...test.save({ projectId: null })]
    good(submitEntries(test.services, test.person, ids))
    test.save({ workTypeId: test.meeting })
    expect(preview(test, 'onSubmission')).toMatchObject({ sent: { keys: 2, minutes: 120 } })
    expect(preview(test, 'onApproval')).toMatchObject({ sent: { keys: 0, minutes: 0 } })
    chooseTransfer(test.services, 'onSubmission', null)
    expect(queued(test)).toEqual([
      ['pending', 60],
      ['pending', 60],
    ])
  })

  it('what waits is let go, but not what may have arrived', () => {
    const test = onSubmission()
    good(submitEntries(test.services, test.person, test.save()))
    good(submitEntries(test.services, test.person, test.save({ projectId: null })))
    test.sqlite.exec(
      `update outbox set attempts = '[{"employeeId":1,"minutes":60}]' where project_id is null`,
    )
    chooseTransfer(test.services, 'never', null)
    expect(queued(test)).toEqual([['pending', 0]])
  })
})

it('a narrower choice takes back what it no longer counts', () => {
  const test = onSubmission()
  const ids = test.save()
  good(submitEntries(test.services, test.person, ids))
  test.sqlite.exec("update outbox set state = 'sent'")
  told(test, ids[0], 60)
  expect(preview(test, 'onApproval')).toMatchObject({ removed: { keys: 1, minutes: 60 } })
  const more = test.save()
  good(submitEntries(test.services, test.person, more))
  expect(preview(test, 'onSubmission')).toMatchObject({ waits: { keys: 1, minutes: 120 } })
  good(withdrawEntries(test.services, test.person, more))
  chooseTransfer(test.services, 'onApproval', null)
  expect(queued(test)).toEqual([['pending', 0]])
})

it('an item waits for the first time that anything is due', () => {
  const test = onSubmission()
  good(submitEntries(test.services, test.person, test.save()))
  expect(test.store.outbox.nextDueAt()).toBeNull()
  const [item] = test.store.outbox.open()
  if (!item) throw new Error('no item')
  test.store.outbox.change(item.id, { nextAttemptAt: '2026-11-24T12:05:00.000Z' }, test.clock.now())
  expect(test.store.outbox.nextDueAt()).toBe('2026-11-24T12:05:00.000Z')
  good(submitEntries(test.services, test.person, test.save({ projectId: null })))
  expect(test.store.outbox.nextDueAt()).toBeNull()
})

import { chooseTransfer } from '@main/settings/transferChoice'
import type { TransferChoice } from '@shared/domain/transfer'
import { describe, expect, it } from 'vitest'
import { replicaEmployee } from '../time/replica'
import { machine, NOTHING, olaAndKari } from './machines'

/** Ola and Kari, both employees of the company, on machines that transfer hours by the same choice. */
function world(choice: TransferChoice) {
  const both = olaAndKari()
  for (const { store, services } of [both.ola, both.kari]) {
    replicaEmployee(store, 200, { employeeNumber: '2', firstName: 'Ola' })
    chooseTransfer(services, choice, null)
  }
  return both
}

describe('Tripletex is told', () => {
  it('from where hours were submitted, and not again from where they came', () => {
    const { ola, kari, olaThere } = world('onSubmission')
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    expect([ola.waiting(), kari.waiting()]).toEqual([[60], []])
    kari.decide('approve', ids)
    expect(kari.waiting()).toEqual([])
    ola.take(kari.decisionsFor(olaThere.id))
    expect([ola.waiting(), kari.waiting()]).toEqual([[60], []])
  })

  it('from where hours were approved, and not again from where the approval came', () => {
    const { ola, kari, olaThere } = world('onApproval')
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    kari.decide('approve', ids)
    expect(kari.waiting()).toEqual([60])
    ola.take(kari.decisionsFor(olaThere.id))
    expect(ola.waiting()).toEqual([])
    kari.sent(1)
    expect(ola.take(kari.decisionsFor(olaThere.id))).toEqual({ ...NOTHING, same: 1 })
    expect(ola.totals()).toMatchObject([
      {
        key: { projectId: ola.project, personId: ola.me.id },
        entryId: 900,
        version: 1,
        minutes: 60,
        employeeId: 200,
      },
    ])
    expect(ola.waiting()).toEqual([])
  })

  it('from where hours were sent back, that it was told too much by the other machine', () => {
    const { ola, kari } = world('onSubmission')
    const ids = ola.log()
    ola.submit(ids)
    ola.sent(3)
    kari.take(ola.exported())
    expect(kari.waiting()).toEqual([])
    kari.decide('reject', ids, 'Nei')
    expect(kari.waiting()).toEqual([0])
  })

  it('from where many hours were sent back, as where few were', () => {
    const { ola, kari } = world('onSubmission')
    const day = ola.clock.today()
    const ids = Array.from({ length: 120 }, (_, index) => ola.log({ day: ola.dayBefore(day, index) })).flat()
    ola.submit(ids)
    ola.sent(3)
    kari.take(ola.exported({ from: ola.dayBefore(day, 200), to: day }))
    kari.decide('reject', ids, 'Nei')
    expect(kari.waiting()).toEqual(ids.map(() => 0))
  })

  it('of many totals as of few', () => {
    const { ola, kari, olaThere } = world('onApproval')
    const ids = Array.from({ length: 120 }, (_, index) => {
      const day = ola.clock.today()
      return ola.log({ day: ola.dayBefore(day, index) })
    }).flat()
    ola.submit(ids)
    const period = { from: ola.dayBefore(ola.clock.today(), 200), to: ola.clock.today() }
    expect(kari.take(ola.exported(period))).toEqual({ ...NOTHING, new: 120 })
    expect(kari.waiting()).toEqual([])
    kari.decide('approve', ids)
    expect(kari.waiting()).toHaveLength(120)
    expect(ola.take(kari.decisionsFor(olaThere.id, period))).toEqual({ ...NOTHING, approved: 120 })
    expect(ola.waiting()).toEqual([])
  })
})

describe('what the other machine was told', () => {
  it('is never put over what this machine was told later', () => {
    const { ola, kari, olaThere } = world('onApproval')
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    kari.decide('approve', ids)
    kari.sent(1)
    const early = kari.decisionsFor(olaThere.id)
    const [row] = kari.store.ledger.ofPerson(olaThere.id)
    if (!row) return expect.fail()
    kari.store.ledger.put(row.key, { ...row, version: 5, minutes: 90 }, '2026-11-24T12:00:00.000Z')
    const late = kari.decisionsFor(olaThere.id)
    ola.take(late)
    ola.take(early)
    expect(ola.totals()).toMatchObject([{ version: 5, minutes: 90 }])
  })

  it('is not put back where this machine has seen since that it is gone', () => {
    const { ola, kari, olaThere } = world('onApproval')
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    kari.decide('approve', ids)
    kari.sent(1)
    const early = kari.decisionsFor(olaThere.id)
    ola.take(early)
    const [row] = ola.totals()
    if (!row) return expect.fail()
    ola.clock.advance(60_000)
    ola.store.ledger.remove(row.key)
    ola.store.transferLog.add(row.key, 'removed', ola.clock.now())
    ola.take(early)
    expect(ola.totals()).toEqual([])
  })
})

describe('a total that somebody told of', () => {
  it('is not lowered by them once the project’s hours are not theirs to see', () => {
    const { ola } = world('onSubmission')
    const per = machine({ name: 'Per', employeeNumber: '3', role: 'employee' })
    const olaThere = per.colleague('Ola Nordmann', '2')
    replicaEmployee(per.store, 200, { employeeNumber: '2', firstName: 'Ola' })
    chooseTransfer(per.services, 'onSubmission', null)
    per.leads(per.me, per.project)
    const [id = expect.fail()] = ola.log()
    ola.submit([id])
    per.take(ola.exported())
    per.changeHours(id, 45)
    per.sent(1)
    ola.take(per.decisionsFor(olaThere.id))
    ola.withdraw([id])
    ola.edit(id, { span: { kind: 'duration', minutes: 90 } })
    ola.submit([id])
    ola.submit(ola.log({ projectId: ola.other }))
    per.sqlite.exec('delete from project_leaders')
    per.leads(per.me, per.other)
    expect(per.take(ola.exported())).toEqual({ ...NOTHING, new: 1, unseen: 1 })
    expect(per.waiting()).toEqual([])
  })
})

describe('who wrote what Tripletex holds', () => {
  /** Both had a say in a total: Ola's machine wrote it, and Kari's found it there. */
  function writtenAndFound() {
    const { ola, kari, olaThere } = world('onSubmission')
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    kari.changeHours(ids[0] ?? expect.fail(), 45)
    ola.take(kari.decisionsFor(olaThere.id))
    ola.sent(1)
    kari.clock.advance(60_000)
    kari.sent(1, false)
    return { ola, kari, olaThere }
  }

  it('is not forgotten where another machine only found it there', () => {
    const { ola, kari, olaThere } = writtenAndFound()
    ola.take(kari.decisionsFor(olaThere.id))
    expect(ola.totals()).toMatchObject([{ own: true, minutes: 45 }])
  })

  it('is learnt where it was only found, though that was later', () => {
    const { ola, kari, olaThere } = writtenAndFound()
    kari.take(ola.exported())
    expect(kari.store.ledger.ofPerson(olaThere.id)).toMatchObject([{ own: true, minutes: 45 }])
  })
})

describe('after going back to a copy', () => {
  it('hours that others know a later version of get one that counts', () => {
    const { ola, kari } = world('never')
    const [id = expect.fail()] = ola.log()
    ola.submit([id])
    const goBack = ola.copyOfHours()
    ola.withdraw([id])
    ola.edit(id, { span: { kind: 'duration', minutes: 90 } })
    ola.submit([id])
    kari.take(ola.exported())
    kari.decide('approve', [id])
    goBack()
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, changed: 1, voided: 1 })
    expect(kari.seen()).toEqual(ola.seen())
    expect(kari.seen()).toMatchObject([{ minutes: 60, status: 'submitted' }])
  })

  it('hours that are not here any more are taken back', () => {
    const { ola, kari } = world('never')
    ola.submit(ola.log())
    const goBack = ola.copyOfHours()
    ola.submit(ola.log())
    kari.take(ola.exported())
    goBack()
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, same: 1, withdrawn: 1 })
    expect(kari.seen()).toEqual(ola.seen())
  })

  it('hours that were drafts in the copy are taken back, and count when they are submitted again', () => {
    const { ola, kari } = world('never')
    const ids = ola.log()
    const goBack = ola.copyOfHours()
    ola.submit(ids)
    kari.take(ola.exported())
    goBack()
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, withdrawn: 1 })
    ola.submit(ids)
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, new: 1 })
    expect(kari.seen()).toEqual(ola.seen())
  })

  it('an approval that was given here comes back as one’s own, and its hours leave from here', () => {
    const { ola, kari, olaThere } = world('onApproval')
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    const goBack = kari.copyOfHours()
    kari.decide('approve', ids)
    ola.take(kari.decisionsFor(olaThere.id))
    kari.sqlite.exec('delete from outbox')
    goBack()
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, approved: 1 })
    expect(kari.entry(ids[0]).receivedDecision).toBe(false)
    expect(kari.waiting()).toEqual([60])
  })

  it('own hours come back from one’s own file, and leave from here', () => {
    const { ola } = world('onSubmission')
    const goBack = ola.copyOfHours()
    ola.submit(ola.log())
    const text = ola.exported()
    ola.sqlite.exec('delete from outbox')
    goBack()
    expect(ola.take(text)).toEqual({ ...NOTHING, new: 1 })
    expect(ola.waiting()).toEqual([60])
  })
})

import { undoLatest } from '@main/time/undo'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good } from '../time/testServices'
import { NOTHING, olaAndKari } from './machines'

describe('a week from the one who worked to the one who approves, and back', () => {
  it('comes with its projects and work types, and is approved there', () => {
    const { ola, kari, olaThere } = olaAndKari()
    const ids = [...ola.log(), ...ola.log({ description: 'møte' })]
    ola.submit(ids)
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, new: 2 })
    expect(kari.seen()).toEqual(ola.seen())
    expect(kari.seen().map(({ project, status }) => [project, status])).toEqual([
      [1001, 'submitted'],
      [1001, 'submitted'],
    ])
    expect(kari.entry(ids[0])).toMatchObject({
      personId: olaThere.id,
      projectId: kari.project,
      workTypeId: kari.workType,
      receivedVersion: true,
      receivedDecision: false,
    })

    kari.decide('approve', ids)
    expect(ola.take(kari.decisionsFor(olaThere.id))).toEqual({ ...NOTHING, approved: 2 })
    expect(ola.seen()).toEqual(kari.seen())
    expect(ola.entry(ids[0])).toMatchObject({
      status: 'approved',
      receivedVersion: false,
      receivedDecision: true,
      projectId: ola.project,
    })
  })

  it('is sent back with a reason, mended, and approved', () => {
    const { ola, kari, olaThere } = olaAndKari()
    const [id] = ola.log()
    if (!id) return expect.fail()
    ola.submit([id])
    kari.take(ola.exported())
    kari.decide('reject', [id], 'Feil prosjekt')
    const back = kari.decisionsFor(olaThere.id)
    expect(ola.preview(back).rows).toMatchObject([{ decision: 'rejected', reason: 'Feil prosjekt' }])
    expect(ola.take(back)).toEqual({ ...NOTHING, rejected: 1 })
    expect(ola.entry(id)).toMatchObject({
      status: 'logged',
      decision: { reason: 'Feil prosjekt', by: 'Kari Leder' },
    })

    ola.edit(id, { projectId: ola.other })
    ola.submit([id])
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, changed: 1 })
    expect(kari.entry(id)).toMatchObject({ status: 'submitted', projectId: kari.other })
    kari.decide('approve', [id])
    ola.take(kari.decisionsFor(olaThere.id))
    expect(ola.entry(id).status).toBe('approved')
    expect(ola.seen()).toEqual(kari.seen())
  })

  it('says at the second time that all of it is here', () => {
    const { ola, kari } = olaAndKari()
    ola.submit(ola.log())
    const file = ola.exported()
    kari.take(file)
    const before = kari.sqlite.prepare('select * from time_entries').all()
    expect(kari.preview(file)).toMatchObject({ changes: false, rows: [] })
    expect(kari.take(file)).toEqual({ ...NOTHING, same: 1 })
    expect(kari.sqlite.prepare('select * from time_entries').all()).toEqual(before)
  })

  it('lets an approval hold for just what was approved, and says where it holds no more', () => {
    const { ola, kari, olaThere } = olaAndKari()
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    kari.decide('approve', ids)
    const late = kari.decisionsFor(olaThere.id)
    ola.withdraw(ids)
    ola.edit(ids[0] ?? expect.fail(), { span: { kind: 'duration', minutes: 90 } })
    ola.submit(ids)
    const file = ola.exported()
    expect(kari.preview(file)).toMatchObject({
      counts: { changed: 1, voided: 1 },
      rows: [{ hours: 'changed', voidsApproval: true, minutes: 90, minutesBefore: 60 }],
    })
    expect(kari.take(file)).toEqual({ ...NOTHING, changed: 1, voided: 1 })
    expect(kari.entry(ids[0])).toMatchObject({ status: 'submitted', minutes: 90 })
    expect(kari.store.audit.latestOf(ids[0] ?? expect.fail())).toMatchObject({
      action: 'receive',
      origin: 'exchange',
      before: { status: 'approved' },
      after: { status: 'submitted' },
    })
    expect(ola.take(late)).toEqual({ ...NOTHING, outdated: 1 })
    expect(ola.entry(ids[0]).status).toBe('submitted')
  })

  it('brings what was changed before it was approved', () => {
    const { ola, kari, olaThere } = olaAndKari()
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    kari.changeHours(ids[0] ?? expect.fail(), 45)
    kari.decide('approve', ids)
    expect(ola.take(kari.decisionsFor(olaThere.id))).toEqual({ ...NOTHING, changed: 1, approved: 1 })
    expect(ola.entry(ids[0])).toMatchObject({ minutes: 45, status: 'approved', receivedVersion: true })
  })

  it('takes an approval back where it was undone', () => {
    const { ola, kari, olaThere } = olaAndKari()
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    kari.decide('approve', ids)
    const first = kari.decisionsFor(olaThere.id)
    kari.decide('undoApproval', ids)
    const second = kari.decisionsFor(olaThere.id)
    expect(ola.take(second)).toEqual({ ...NOTHING, reopened: 1 })
    expect(ola.take(first)).toEqual({ ...NOTHING, outdated: 1 })
    expect(ola.entry(ids[0]).status).toBe('submitted')
  })

  it('is no step that undo takes back', () => {
    const { ola, kari } = olaAndKari()
    ola.submit(ola.log())
    kari.take(ola.exported())
    expect(good(undoLatest(kari.services)).done).toBeNull()
    expect(kari.seen()).toHaveLength(1)
  })
})

describe('what is taken back', () => {
  it.each(['withdrawn', 'deleted'] as const)('goes from the other machine where it was %s', (how) => {
    const { ola, kari } = olaAndKari()
    const ids = ola.log()
    ola.submit(ids)
    const first = ola.exported()
    kari.take(first)
    ola.withdraw(ids)
    if (how === 'deleted') ola.remove(ids)
    const second = ola.exported()
    expect(second).not.toContain('1001')
    expect(kari.preview(second)).toMatchObject({
      counts: { withdrawn: 1 },
      rows: [{ hours: 'withdrawn', minutes: 60 }],
    })
    expect(kari.take(second)).toEqual({ ...NOTHING, withdrawn: 1 })
    expect(kari.seen()).toEqual([])
    expect(kari.take(first)).toEqual({ ...NOTHING, outdated: 1 })
    expect(kari.seen()).toEqual([])
  })

  it('never comes where the file that took it back came first', () => {
    const { ola, kari } = olaAndKari()
    const ids = ola.log()
    ola.submit(ids)
    const first = ola.exported()
    ola.withdraw(ids)
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, same: 1 })
    expect(kari.take(first)).toEqual({ ...NOTHING, outdated: 1 })
    expect(kari.seen()).toEqual([])
    ola.submit(ids)
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, new: 1 })
  })

  it('comes again when it is submitted again', () => {
    const { ola, kari } = olaAndKari()
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    ola.withdraw(ids)
    kari.take(ola.exported())
    ola.submit(ids)
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, new: 1 })
    expect(kari.seen()).toEqual(ola.seen())
  })

  it('is told anew by the next file of the period, where a file was lost', () => {
    const { ola, kari } = olaAndKari()
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    ola.withdraw(ids)
    ola.exported()
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, withdrawn: 1 })
  })

  it('is told of by the file of the period that hours were moved out of, where a file was lost', () => {
    const { ola, kari } = olaAndKari()
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    ola.withdraw(ids)
    ola.edit(ids[0] ?? expect.fail(), { day: LocalDay.parse('2026-11-17') })
    ola.submit(ids)
    ola.exported()
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, changed: 1 })
    expect(kari.entry(ids[0]).day).toBe('2026-11-17')
  })
})

describe('what goes along', () => {
  it('is never a draft, and no key', () => {
    const { ola } = olaAndKari()
    ola.log({ description: 'hemmelig utkast' })
    ola.submit(ola.log({ description: 'sendt' }))
    const file = ola.exported()
    expect(file).toContain('sendt')
    expect(file).not.toContain('hemmelig')
  })

  it('is what was told before and is otherwise now, whatever its day', () => {
    const { ola, kari } = olaAndKari()
    const earlier = ola.log({ day: LocalDay.parse('2026-11-17') })
    ola.submit(earlier)
    kari.take(ola.exported({ from: LocalDay.parse('2026-11-16'), to: LocalDay.parse('2026-11-22') }))
    ola.withdraw(earlier)
    ola.submit(ola.log())
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, new: 1, withdrawn: 1 })
  })

  it('is what is logged and over, where nobody submits', () => {
    const { ola, kari } = olaAndKari()
    const ids = ola.log()
    ola.log({ day: LocalDay.parse('2026-11-26') })
    for (const each of [ola, kari]) each.store.settings.set('companySettings', { submission: false })
    const file = ola.exported()
    expect(kari.take(file)).toEqual({ ...NOTHING, new: 1 })
    expect(kari.mayDo('approve', ids[0] ?? expect.fail())).toBeNull()
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, same: 1 })
  })

  it('stays its person’s to change where nobody submits, also once it was corrected by whoever approves', () => {
    const { ola, kari, olaThere } = olaAndKari()
    const ids = ola.log()
    for (const each of [ola, kari]) each.store.settings.set('companySettings', { submission: false })
    kari.take(ola.exported())
    kari.changeHours(ids[0] ?? expect.fail(), 45)
    expect(ola.take(kari.decisionsFor(olaThere.id))).toEqual({ ...NOTHING, changed: 1 })
    expect(ola.entry(ids[0])).toMatchObject({ minutes: 45, status: 'logged' })
    ola.edit(ids[0] ?? expect.fail(), { span: { kind: 'duration', minutes: 50 } })
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, changed: 1 })
    kari.decide('approve', ids)
    ola.take(kari.decisionsFor(olaThere.id))
    expect(ola.entry(ids[0])).toMatchObject({ minutes: 50, status: 'approved' })
  })

  it('stays seen where submission is switched on after it was', () => {
    const { ola, kari } = olaAndKari()
    ola.log()
    ola.store.settings.set('companySettings', { submission: false })
    kari.take(ola.exported())
    ola.store.settings.set('companySettings', { submission: true })
    expect(kari.take(ola.exported())).toEqual({ ...NOTHING, same: 1 })
  })

  it('is nothing of others, on the way to those who approve, nor what was never let out, on the way back', () => {
    const { ola, kari, olaThere } = olaAndKari()
    ola.submit(ola.log())
    kari.take(ola.exported())
    const draft = kari.save({ description: 'utkast' })
    const entry = kari.entry(draft[0])
    kari.store.entries.put({ ...entry, personId: olaThere.id })
    const back = kari.decisionsFor(olaThere.id)
    expect(back).not.toContain('utkast')
    expect(ola.take(back)).toEqual({ ...NOTHING, same: 1 })
  })
})

describe('hours of others', () => {
  it('are in nobody’s own week', () => {
    const { ola, kari } = olaAndKari()
    ola.submit(ola.log())
    kari.take(ola.exported())
    expect(kari.hours()).toEqual([])
    expect(kari.store.entries.latest(kari.me.id)).toBeNull()
  })

  it('that are on an order stay as they are there, and the file says so', () => {
    const { ola, kari } = olaAndKari()
    const ids = ola.log()
    ola.submit(ids)
    kari.take(ola.exported())
    kari.decide('approve', ids)
    kari.store.entries.put({ ...kari.entry(ids[0]), status: 'onOrder' })
    ola.withdraw(ids)
    const file = ola.exported()
    expect(kari.preview(file)).toMatchObject({ changes: false, rows: [{ kind: 'kept' }] })
    expect(kari.take(file)).toEqual({ ...NOTHING, kept: 1 })
    expect(kari.entry(ids[0])).toMatchObject({ status: 'onOrder', minutes: 60 })
  })
})

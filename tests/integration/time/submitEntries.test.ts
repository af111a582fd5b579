import { deleteEntries, submitEntries, withdrawEntries } from '@main/time/submitEntries'
import { redoLatest, undoLatest } from '@main/time/undo'
import { EntryId, PersonId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { good, testServices } from './testServices'

const statuses = (test: ReturnType<typeof testServices>) =>
  test.week().days.flatMap(({ entries }) => entries.map(({ status }) => status))

describe('submitting', () => {
  it('takes the entries that were ticked, and tells how many minutes', () => {
    const test = testServices()
    const ids = [...test.save(), ...test.save({ workTypeId: test.meeting })]
    test.save({ projectId: null })
    expect(good(submitEntries(test.services, test.person, ids))).toEqual({ minutes: 120 })
    expect(statuses(test)).toEqual(['submitted', 'submitted', 'logged'])
    expect(test.entry(ids[0]).submittedAt).toBe(test.clock.now())
  })

  it('counts an id that is given twice once', () => {
    const test = testServices()
    const ids = test.save()
    expect(good(submitEntries(test.services, test.person, [...ids, ...ids]))).toEqual({ minutes: 60 })
  })

  it.each(['planned', 'planned by the clock', 'incomplete', 'submitted'])(
    'takes none where one is %s',
    (what) => {
      const test = testServices()
      const ids = test.save()
      const odd = test.save({
        ...(what === 'planned' && { day: LocalDay.parse('2026-11-25') }),
        ...(what === 'planned by the clock' && { span: { kind: 'clock', from: 660, to: 721 } }),
      })
      if (what === 'submitted') good(submitEntries(test.services, test.person, odd))
      if (what === 'incomplete') test.store.entries.put({ ...test.entry(odd[0]), workTypeId: null })
      expect(submitEntries(test.services, test.person, [...ids, ...odd])).toMatchObject({
        error: { code: 'notSubmittable', facts: { day: test.entry(odd[0]).day } },
      })
      expect(test.entry(ids[0]).status).toBe('logged')
    },
  )

  it('knows only own entries that exist', () => {
    const test = testServices()
    const ids = test.save()
    const somebody = { ...test.person, id: PersonId.parse('somebody') }
    expect(submitEntries(test.services, somebody, ids)).toMatchObject({ error: { code: 'notFound' } })
    expect(deleteEntries(test.services, somebody, ids)).toMatchObject({ error: { code: 'notFound' } })
    const some = [...ids, EntryId.parse('gone')]
    expect(submitEntries(test.services, test.person, some)).toMatchObject({ error: { code: 'notFound' } })
    expect(deleteEntries(test.services, test.person, some)).toMatchObject({ error: { code: 'notFound' } })
    expect(statuses(test)).toEqual(['logged'])
  })

  it('is taken back until hours are approved', () => {
    const test = testServices()
    const ids = test.save()
    good(submitEntries(test.services, test.person, ids))
    good(withdrawEntries(test.services, test.person, ids))
    expect(test.entry(ids[0])).toMatchObject({ status: 'logged', submittedAt: null })
    test.store.entries.put({ ...test.entry(ids[0]), status: 'approved' })
    expect(withdrawEntries(test.services, test.person, ids)).toMatchObject({
      error: { code: 'entryLocked', facts: { status: 'approved' } },
    })
  })
})

describe('undo', () => {
  it('takes each kind of change back, and makes it again', () => {
    const test = testServices()
    const snapshot = () =>
      test
        .week()
        .days.flatMap(({ entries }) =>
          entries.map(({ minutes, status, description }) => ({ minutes, status, description })),
        )
    const ids = test.save({ description: 'en' })
    const states = [snapshot()]
    const step = (work: () => unknown) => {
      work()
      states.push(snapshot())
    }
    step(() => test.save({ ...(ids[0] && { id: ids[0] }), span: { kind: 'duration', minutes: 90 } }))
    step(() => good(submitEntries(test.services, test.person, ids)))
    step(() => good(withdrawEntries(test.services, test.person, ids)))
    step(() => good(deleteEntries(test.services, test.person, ids)))
    expect(snapshot()).toEqual([])

    for (const state of states.slice(0, -1).reverse()) {
      good(undoLatest(test.services))
      expect(snapshot()).toEqual(state)
    }
    const first = { undo: null, redo: 'create', latest: null }
    expect(good(undoLatest(test.services))).toMatchObject({ ...first, done: 'create' })
    expect(snapshot()).toEqual([])
    expect(good(undoLatest(test.services))).toMatchObject({ ...first, done: null })
    for (const state of states) {
      good(redoLatest(test.services))
      expect(snapshot()).toEqual(state)
    }
    expect(good(redoLatest(test.services))).toMatchObject({ undo: 'delete', redo: null, done: null })
  })

  it('is refused once the entry is another than the change left it, and changes nothing', () => {
    const test = testServices()
    const ids = test.save()
    test.save({ projectId: null })
    const changed = { ...test.entry(ids[0]), minutes: 75 }
    test.store.entries.put(changed)
    good(undoLatest(test.services))
    expect(undoLatest(test.services)).toMatchObject({ error: { code: 'undoStale' } })
    expect(test.hours()).toEqual([['2026-11-24', 75]])
    expect(test.services.history.state()).toEqual({ undo: null, redo: null, latest: null })
  })

  it('of one step changes all of its entries or none', () => {
    const test = testServices()
    const ids = [...test.save(), ...test.save({ projectId: null })]
    good(submitEntries(test.services, test.person, ids))
    test.store.entries.put({ ...test.entry(ids[1]), status: 'approved' })
    expect(undoLatest(test.services)).toMatchObject({ error: { code: 'undoStale' } })
    expect(ids.map((id) => test.entry(id).status)).toEqual(['submitted', 'approved'])
  })

  it('never gives a revision twice, since the higher one is taken for the newer', () => {
    const test = testServices()
    const [id] = test.save()
    const seen: number[] = [test.entry(id).revision]
    for (let times = 0; times < 3; times++) {
      good(undoLatest(test.services))
      seen.push(id ? test.store.entries.latestRevision(id) : -1)
      good(redoLatest(test.services))
      seen.push(test.entry(id).revision)
    }
    expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b))
  })

  it('that fails midway can be tried again', () => {
    const test = testServices()
    test.save()
    test.sqlite.exec(
      'create trigger no_log before insert on audit_log begin select raise(abort, "full"); end',
    )
    expect(() => undoLatest(test.services)).toThrow()
    expect(test.hours()).toEqual([['2026-11-24', 60]])
    test.sqlite.exec('drop trigger no_log')
    expect(good(undoLatest(test.services))).toMatchObject({ undo: null, redo: 'create', latest: null })
    expect(test.hours()).toEqual([])
  })

  it('of a change that is named takes back just that one, and nothing that was done after it', () => {
    const test = testServices()
    const [first] = test.save()
    good(deleteEntries(test.services, test.person, [EntryId.parse(first)]))
    const { latest } = test.services.history.state()
    const [second] = test.save()
    expect(undoLatest(test.services, latest ?? 0)).toMatchObject({ error: { code: 'undoNotLatest' } })
    expect([test.store.entries.get(EntryId.parse(first)), test.entry(second).minutes]).toEqual([null, 60])
    good(undoLatest(test.services))
    good(undoLatest(test.services, latest ?? 0))
    expect(test.entry(first).minutes).toBe(60)
  })

  it('ends where something new is done', () => {
    const test = testServices()
    test.save()
    good(undoLatest(test.services))
    test.save({ projectId: null })
    expect(test.services.history.state()).toEqual({ undo: 'create', redo: null, latest: expect.any(Number) })
  })
})

it('every change is logged with what it was and what it became', () => {
  const test = testServices()
  const ids = test.save()
  good(submitEntries(test.services, test.person, ids))
  good(undoLatest(test.services))
  good(deleteEntries(test.services, test.person, ids))
  const log = test.sqlite
    .prepare(
      "select action, origin, before ->> 'status' as before, after ->> 'status' as after from audit_log order by rowid",
    )
    .all()
  expect(log).toEqual([
    { action: 'create', origin: 'me', before: null, after: 'logged' },
    { action: 'submit', origin: 'me', before: 'logged', after: 'submitted' },
    { action: 'submit', origin: 'undo', before: 'submitted', after: 'logged' },
    { action: 'delete', origin: 'me', before: 'logged', after: null },
  ])
})

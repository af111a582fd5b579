import { deletedEntries, entryLog, restoreEntry } from '@main/time/entryLog'
import { saveEntry } from '@main/time/saveEntry'
import { splitEntry } from '@main/time/shapeEntries'
import { deleteEntries, submitEntries, withdrawEntries } from '@main/time/submitEntries'
import { startTimer, stopTimer } from '@main/time/timer'
import { redoLatest, undoLatest } from '@main/time/undo'
import { EntryId, PersonId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { replicaProject, replicaWorkType } from './replica'
import { good, type TestServices, testServices } from './testServices'

function logged(test: TestServices, change: Parameters<TestServices['save']>[0] = {}): EntryId {
  return EntryId.parse(test.save(change)[0])
}

function logOf(test: TestServices, id: EntryId) {
  return good(entryLog(test.services, test.person, id))
}

function deleted(test: TestServices, day = '2026-11-24') {
  return deletedEntries(test.services, test.person, LocalDay.parse(day))
}

describe('the log of an entry', () => {
  it('tells who or what changed what, newest first', () => {
    const test = testServices()
    const id = logged(test, { span: { kind: 'clock', from: 480, to: 600 } })
    test.clock.advance(60_000)
    test.save({ id, workTypeId: test.meeting, span: { kind: 'clock', from: 480, to: 660 } })
    good(undoLatest(test.services))
    good(redoLatest(test.services))
    good(submitEntries(test.services, test.person, [id]))
    const lines = logOf(test, id)
    expect(lines.map(({ action, origin }) => [action, origin])).toEqual([
      ['submit', 'me'],
      ['change', 'redo'],
      ['change', 'undo'],
      ['change', 'me'],
      ['create', 'me'],
    ])
    expect(lines[3]).toMatchObject({
      before: { workTypeName: 'Arbeid', projectName: 'Havila', from: 480, to: 600 },
      after: { workTypeName: 'Møte', from: 480, to: 660 },
    })
    expect(lines[4]?.before).toBeNull()
  })

  it('knows the timer, and survives the entry', () => {
    const test = testServices()
    good(startTimer(test.services, test.person, { projectId: test.project, workTypeId: test.work }))
    test.clock.advance(3_600_000)
    const [id] = good(stopTimer(test.services, {})).entryIds
    good(deleteEntries(test.services, test.person, [EntryId.parse(id)]))
    expect(logOf(test, EntryId.parse(id)).map(({ action, origin }) => [action, origin])).toEqual([
      ['delete', 'me'],
      ['timer', 'timer'],
    ])
  })

  it('is nobody else’s', () => {
    const test = testServices()
    const somebody = { ...test.person, id: PersonId.parse('somebody') }
    expect(entryLog(test.services, somebody, logged(test))).toMatchObject({ error: { code: 'notFound' } })
    expect(entryLog(test.services, test.person, EntryId.parse('x'))).toMatchObject({
      error: { code: 'notFound' },
    })
  })
})

describe('going back', () => {
  it('brings an entry back to a line, queues its hours, logs it, and can be undone', () => {
    const test = testServices()
    const id = logged(test, { description: 'Før' })
    test.save({ id, description: 'Etter', span: { kind: 'duration', minutes: 90 } })
    const first = logOf(test, id).at(-1)
    const queued = test.queueFilled()
    good(restoreEntry(test.services, test.person, String(first?.id)))
    expect(test.entry(id)).toMatchObject({ description: 'Før', minutes: 60, revision: 2 })
    expect(test.queueFilled()).toBe(queued + 1)
    expect(logOf(test, id)[0]).toMatchObject({ action: 'restore', origin: 'restore' })
    good(undoLatest(test.services))
    expect(test.entry(id)).toMatchObject({ description: 'Etter', minutes: 90 })
  })

  it('to how it is changes nothing', () => {
    const test = testServices()
    const id = logged(test)
    good(restoreEntry(test.services, test.person, String(logOf(test, id)[0]?.id)))
    expect(logOf(test, id)).toHaveLength(1)
  })

  it('is refused on a locked entry, and what was submitted comes back as logged', () => {
    const test = testServices()
    const id = logged(test)
    good(submitEntries(test.services, test.person, [id]))
    const [submitted, made] = logOf(test, id)
    expect(restoreEntry(test.services, test.person, String(made?.id))).toMatchObject({
      error: { code: 'entryLocked', facts: { status: 'submitted' } },
    })
    good(withdrawEntries(test.services, test.person, [id]))
    test.save({ id, description: 'Ny' })
    good(restoreEntry(test.services, test.person, String(submitted?.id)))
    expect(test.entry(id)).toMatchObject({ description: '', status: 'logged', submittedAt: null })
  })

  it('is refused where the project takes no hours that day', () => {
    const test = testServices()
    const workType = replicaWorkType(test.store, 20, { kind: 'anyProject' })
    const project = replicaProject(test.store, 5, {})
    const id = logged(test, { projectId: project, workTypeId: workType })
    test.save({ id })
    replicaProject(test.store, 5, { archived: true })
    expect(restoreEntry(test.services, test.person, String(logOf(test, id).at(-1)?.id))).toMatchObject({
      error: { code: 'projectNotBookable', facts: { reason: 'archived' } },
    })
    expect(test.entry(id).projectId).toBe(test.project)
  })

  it('brings deleted hours back, whatever has become of their project', () => {
    const test = testServices()
    const workType = replicaWorkType(test.store, 20, { kind: 'anyProject' })
    const project = replicaProject(test.store, 5, {})
    const id = logged(test, { projectId: project, workTypeId: workType })
    good(deleteEntries(test.services, test.person, [id]))
    replicaProject(test.store, 5, { archived: true })
    good(restoreEntry(test.services, test.person, String(logOf(test, id)[0]?.id)))
    expect(test.entry(id)).toMatchObject({ projectId: project, minutes: 60 })
  })

  it('tells what then counts twice, such as the other half of what was cut', () => {
    const test = testServices()
    const id = logged(test, { span: { kind: 'clock', from: 480, to: 720 } })
    good(splitEntry(test.services, test.person, { id, at: 600 }))
    const whole = String(logOf(test, id).at(-1)?.id)
    expect(good(restoreEntry(test.services, test.person, whole))).toEqual({ overlapMinutes: 120 })
    good(undoLatest(test.services))
    const [cut] = logOf(test, id)
    expect(good(restoreEntry(test.services, test.person, String(cut?.id)))).toEqual({ overlapMinutes: 0 })
  })

  it('is nobody else’s to do', () => {
    const test = testServices()
    const id = logged(test)
    const somebody = { ...test.person, id: PersonId.parse('somebody') }
    const line = String(logOf(test, id)[0]?.id)
    expect(restoreEntry(test.services, somebody, line)).toMatchObject({ error: { code: 'notFound' } })
    expect(restoreEntry(test.services, test.person, 'x')).toMatchObject({ error: { code: 'notFound' } })
  })
})

describe('what was deleted', () => {
  it('is listed in its week, latest first, and comes back whole', () => {
    const test = testServices()
    const one = logged(test, { description: 'En', span: { kind: 'clock', from: 480, to: 600 } })
    const other = logged(test, { description: 'To' })
    const lastWeek = logged(test, { day: LocalDay.parse('2026-11-17') })
    for (const id of [one, other, lastWeek]) {
      test.clock.advance(1000)
      good(deleteEntries(test.services, test.person, [id]))
    }
    expect(
      deleted(test).map(({ description, from, projectName }) => [description, from, projectName]),
    ).toEqual([
      ['To', null, 'Havila'],
      ['En', 480, 'Havila'],
    ])
    expect(deleted(test, '2026-11-17')).toHaveLength(1)
    good(restoreEntry(test.services, test.person, String(deleted(test)[1]?.logId)))
    expect(test.entry(one)).toMatchObject({ description: 'En', minutes: 120, status: 'logged' })
    expect(deleted(test).map(({ description }) => description)).toEqual(['To'])
    good(undoLatest(test.services))
    expect(test.store.entries.get(one)).toBeNull()
  })

  it('leaves out hours whose making was undone, and keeps what a redo deleted', () => {
    const test = testServices()
    const id = logged(test, { span: { kind: 'clock', from: 480, to: 600 } })
    good(splitEntry(test.services, test.person, { id, at: 540 }))
    good(undoLatest(test.services))
    expect(deleted(test)).toEqual([])
    good(deleteEntries(test.services, test.person, [id]))
    good(undoLatest(test.services))
    good(redoLatest(test.services))
    expect(deleted(test).map((entry) => entry.id)).toEqual([id])
  })
})

describe('an overlap that is wanted when the entry is saved', () => {
  it('is not asked about, and is part of the same step', () => {
    const test = testServices()
    const one = logged(test, { span: { kind: 'clock', from: 480, to: 600 } })
    const other = logged(test, { span: { kind: 'clock', from: 540, to: 660 }, keepOverlapsWith: [one] })
    const overlaps = test.week().days.flatMap((day) => day.entries.flatMap((entry) => entry.overlaps))
    expect(overlaps.map(({ minutes, kept }) => [minutes, kept])).toEqual([
      [60, true],
      [60, true],
    ])
    good(undoLatest(test.services))
    expect(test.store.entries.get(other)).toBeNull()
    const unknown = test.input({ keepOverlapsWith: [EntryId.parse('x')] })
    expect(saveEntry(test.services, test.person, unknown).ok).toBe(true)
  })
})

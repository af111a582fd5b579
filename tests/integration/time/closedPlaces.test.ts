import { archiveProject } from '@main/projects/changeProject'
import { saveSetup } from '@main/projects/setUpProject'
import { restoreEntry } from '@main/time/entryLog'
import { saveEntry } from '@main/time/saveEntry'
import { copyEntries, duplicateEntries, moveEntries, resizeEntry, splitEntry } from '@main/time/shapeEntries'
import { deleteEntries } from '@main/time/submitEntries'
import { saveTemplate, templatesOn } from '@main/time/templates'
import { startTimer, stopTimer } from '@main/time/timer'
import { redoLatest, undoLatest } from '@main/time/undo'
import { setCell } from '@main/time/weekGrid/setCell'
import { weekGridView } from '@main/time/weekGrid/weekGridView'
import { archiveWorkType } from '@main/workTypes/changeWorkTypes'
import { EntryId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import type { EntryInput } from '@shared/ipc/timeEntries'
import { describe, expect, it } from 'vitest'
import { good, testServices } from './testServices'

const [monday, tuesday] = [LocalDay.parse('2026-11-23'), LocalDay.parse('2026-11-24')]
const clock = (from: number, to: number) => ({ kind: 'clock', from: from * 60, to: to * 60 }) as const

/** Hours of 5 without the clock on tuesday and from 8 to 12 on monday, on a project that was archived since. */
function archivedWithHours() {
  const test = testServices()
  const { services, person, project, work } = test
  const [typed = EntryId.parse('none')] = test.save({ span: { kind: 'duration', minutes: 300 } })
  const [clocked = EntryId.parse('none')] = test.save({ day: monday, span: clock(8, 12) })
  good(archiveProject(services, project))
  const place = { projectId: project, workTypeId: work }
  return {
    ...test,
    typed,
    clocked,
    cell: (text: string, day = tuesday) => setCell(services, person, { ...place, day, text }),
    put: (change: Partial<EntryInput>) => saveEntry(services, person, test.input(change)),
    days: () =>
      test
        .week()
        .days.map(({ minutes }) => minutes)
        .slice(0, 3),
  }
}
const refused = {
  ok: false,
  error: { code: 'projectNotBookable', facts: { project: 'Havila', reason: 'archived' } },
}

describe('hours on a project that was archived', () => {
  it('can be put right, longer ones among them, in Uke as in Tidslinje', () => {
    const { cell, put, days, services, person, typed, clocked } = archivedWithHours()
    expect(good(cell('9'))).toEqual({ minutes: 540 })
    expect(good(cell('4'))).toEqual({ minutes: 240 })
    good(resizeEntry(services, person, { id: clocked, edge: 'end', minute: 13 * 60 }))
    expect(days()).toEqual([300, 240, 0])
    good(put({ id: typed, span: { kind: 'duration', minutes: 420 }, description: 'Rettet' }))
    good(moveEntries(services, person, { ids: [clocked], days: 0, minutes: 30 }))
    good(splitEntry(services, person, { id: clocked, at: 10 * 60 }))
    expect(days()).toEqual([300, 420, 0])
  })

  it('are no way to make new ones, on their own day either', () => {
    const { cell, put, days, services, person, typed, clocked } = archivedWithHours()
    expect(cell('2', LocalDay.parse('2026-11-25'))).toMatchObject(refused)
    expect(cell('6', monday)).toMatchObject(refused)
    expect(put({})).toMatchObject(refused)
    expect(put({ id: typed, day: monday })).toMatchObject(refused)
    expect(put({ id: clocked, day: monday, span: clock(22, 1) })).toMatchObject(refused)
    expect(copyEntries(services, person, { ids: [clocked], days: 0, minutes: 300 })).toMatchObject(refused)
    expect(duplicateEntries(services, person, { ids: [typed], days: [monday] })).toMatchObject(refused)
    expect(moveEntries(services, person, { ids: [typed, clocked], days: 1, minutes: 0 })).toMatchObject(
      refused,
    )
    expect(resizeEntry(services, person, { id: clocked, edge: 'end', minute: 25 * 60 })).toMatchObject(
      refused,
    )
    expect(days()).toEqual([240, 300, 0])
  })

  it('can be moved within their day together, whatever they are of', () => {
    const test = testServices()
    const { services, person, project, meeting } = test
    const ids = [
      ...test.save({ span: clock(8, 9) }),
      ...test.save({ span: clock(9, 10), workTypeId: meeting }),
    ]
    good(archiveProject(services, project))
    good(moveEntries(services, person, { ids, days: 0, minutes: 30 }))
    expect(ids.map((id) => test.entry(id).startedAt)).toEqual([
      '2026-11-24T07:30:00.000Z',
      '2026-11-24T08:30:00.000Z',
    ])
  })

  it('are not copied either while it is not known what they are of', () => {
    const test = testServices()
    const { services, person, project, clock: time } = test
    good(startTimer(services, person, { projectId: project }))
    time.advance(3_600_000)
    const { entryIds } = good(stopTimer(services, {}))
    good(archiveProject(services, project))
    expect(copyEntries(services, person, { ids: entryIds, days: 1, minutes: 0 })).toMatchObject(refused)
  })

  it('are never lost: what was deleted comes back, and undo and redo go where they went', () => {
    const { days, services, person, store, typed, cell } = archivedWithHours()
    good(cell('9'))
    good(undoLatest(services))
    good(redoLatest(services))
    good(deleteEntries(services, person, [typed]))
    expect(days()).toEqual([240, 0, 0])
    const deleted = store.audit.latestOf(typed)
    good(restoreEntry(services, person, String(deleted?.id)))
    expect(days()).toEqual([240, 540, 0])
  })

  it('come from a timer that ran on it, whatever was archived meanwhile', () => {
    const test = testServices()
    const { services, person, project, work, clock: time } = test
    good(startTimer(services, person, { projectId: project, workTypeId: work }))
    good(archiveProject(services, project))
    good(archiveWorkType(services, work))
    time.advance(3_600_000)
    expect(good(stopTimer(services, {}))).toMatchObject({ minutes: 60 })
    expect(startTimer(services, person, { projectId: project, workTypeId: work })).toMatchObject(refused)
  })
})

describe('a place that takes no new hours', () => {
  it('says why in Uke, and so does a refusal', () => {
    const { services, store, person, project, work, cell, sqlite } = archivedWithHours()
    const obstacles = () =>
      weekGridView(services, person, tuesday).rows[0]?.cells.map(({ obstacle }) => obstacle) ?? []
    expect(new Set(obstacles())).toEqual(new Set(['archived']))
    sqlite
      .prepare("update projects set archived_at = null, start_date = '2026-11-24', end_date = '2026-11-25'")
      .run()
    expect(obstacles()).toEqual(['notStarted', null, null, 'ended', 'ended', 'ended', 'ended'])
    expect(cell('1', LocalDay.parse('2026-11-26'))).toMatchObject({
      error: { facts: { reason: 'ended', startDate: '2026-11-24', endDate: '2026-11-25' } },
    })
    good(saveSetup(services, project, { chosenWorkTypesOnly: true }))
    store.projectSetups.putWorkType(project, {
      workTypeId: work,
      offered: false,
      priceOre: null,
      priceCleared: false,
      budget: null,
    })
    expect(cell('1', LocalDay.parse('2026-11-25'))).toMatchObject({
      error: {
        code: 'workTypeNotBookable',
        facts: { workType: 'Arbeid', project: 'Havila', reason: 'workTypeUnfit' },
      },
    })
    good(archiveWorkType(services, work))
    expect(cell('1', LocalDay.parse('2026-11-25'))).toMatchObject({
      error: { code: 'workTypeNotBookable', facts: { workType: 'Arbeid', reason: 'workTypeArchived' } },
    })
    expect(obstacles()[1]).toBe('workTypeArchived')
  })

  it('is marked on templates that name it', () => {
    const { services, person, project, work, store } = archivedWithHours()
    const hours = { fromMinute: null, minutes: 60, description: '' }
    good(saveTemplate(services, person, { name: 'Beta', projectId: project, workTypeId: work, ...hours }))
    good(saveTemplate(services, person, { name: 'Internt', projectId: null, workTypeId: work, ...hours }))
    const marks = () => templatesOn(services, person, tuesday).map(({ name, obstacle }) => [name, obstacle])
    expect(marks()).toEqual([
      ['Beta', 'archived'],
      ['Internt', null],
    ])
    store.projects.setArchived(project, null)
    expect(marks()[0]).toEqual(['Beta', null])
  })
})

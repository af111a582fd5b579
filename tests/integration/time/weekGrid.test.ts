import { submitEntries } from '@main/time/submitEntries'
import { redoLatest, undoLatest } from '@main/time/undo'
import { copyHours, copyRows } from '@main/time/weekGrid/copyWeek'
import { addRow, removeRow } from '@main/time/weekGrid/rows'
import { setCell, setComment } from '@main/time/weekGrid/setCell'
import { weekGridView } from '@main/time/weekGrid/weekGridView'
import { LocalDay } from '@shared/domain/localDay'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replicaProject, replicaWorkType } from './replica'
import { good, type TestServices, testServices } from './testServices'

const [lastMonday, monday, tuesday, sunday] = [
  LocalDay.parse('2026-11-16'),
  LocalDay.parse('2026-11-23'),
  LocalDay.parse('2026-11-24'),
  LocalDay.parse('2026-11-29'),
] as const
const clock = (from: number, to: number) => ({ kind: 'clock' as const, from: from * 60, to: to * 60 })
const lasting = (minutes: number) => ({ kind: 'duration' as const, minutes })

/** The week grid of a test's person, worked on as its windows do. */
function grid(test: TestServices) {
  const row = { projectId: test.project, workTypeId: test.work }
  const view = (day = tuesday) => weekGridView(test.services, test.person, LocalDay.parse(day))
  const cell = (day = tuesday, workTypeId = test.work) =>
    view(day)
      .rows.find((each) => each.workTypeId === workTypeId)
      ?.cells.find((each) => each.day === day)
  return {
    row,
    view,
    cell,
    type: (text: string, day = tuesday) => setCell(test.services, test.person, { ...row, day, text }),
    comment: (comment: string, day = tuesday) =>
      setComment(test.services, test.person, { ...row, day, comment }),
    undo: () => good(undoLatest(test.services)),
    redo: () => good(redoLatest(test.services)),
    entries: (day = tuesday) => test.store.entries.between(test.person.id, day, day),
    error: (result: { ok: boolean; error?: unknown }) => (result.ok ? null : result.error),
  }
}

describe('a cell', () => {
  it('takes a total, a difference and a stretch, each as one step that can be taken back', () => {
    const test = testServices()
    const { type, cell, entries, undo, redo } = grid(test)
    expect(good(type('7,5'))).toEqual({ minutes: 450 })
    expect(entries()).toMatchObject([{ minutes: 450, startedAt: null, status: 'logged', source: 'manual' }])
    expect(good(type('+0,5'))).toEqual({ minutes: 480 })
    expect(good(type('8-11:30'))).toEqual({ minutes: 210 })
    expect(entries()).toMatchObject([{ startedAt: '2026-11-24T07:00:00.000Z', minutes: 210, revision: 2 }])
    undo()
    expect(cell()).toMatchObject({ minutes: 480, clockedMinutes: 0 })
    undo()
    undo()
    expect(entries()).toEqual([])
    redo()
    expect(cell()?.minutes).toBe(450)
  })

  it('keeps its row when it is emptied, and nothing is written where nothing changes', () => {
    const test = testServices()
    const { type, cell, view, undo } = grid(test)
    test.save({ day: tuesday, span: lasting(60) })
    expect(good(type(''))).toEqual({ minutes: 0 })
    expect(cell()).toMatchObject({ minutes: 0, entryIds: [] })
    undo()
    expect(cell()?.minutes).toBe(60)
    good(type('1'))
    good(type('1:00'))
    expect(test.services.history.state().undo).toBe('create')
    expect(view().rows).toHaveLength(1)
  })

  it('never changes hours with clock times by a total, and says how many there are', () => {
    const test = testServices()
    const { type, cell, entries, error } = grid(test)
    const [clocked] = test.save({ day: tuesday, span: clock(8, 10), description: 'Møte' })
    good(type('3'))
    expect(cell()).toMatchObject({ minutes: 180, clockedMinutes: 120 })
    expect(error(type('1,5'))).toMatchObject({ code: 'cellClocked', facts: { minutes: 120 } })
    expect(error(type(''))).toMatchObject({ code: 'cellClocked' })
    expect(error(type('9-10'))).toMatchObject({ code: 'cellSeveral' })
    good(type('2'))
    expect(entries()).toMatchObject([{ id: clocked, minutes: 120, description: 'Møte', revision: 0 }])
    good(type('9-9:30'))
    expect(entries()).toMatchObject([{ id: clocked, minutes: 30, description: 'Møte', revision: 1 }])
  })

  it('never goes below what is submitted', () => {
    const test = testServices()
    const { type, cell, error } = grid(test)
    good(submitEntries(test.services, test.person, test.save({ day: tuesday, span: lasting(120) })))
    expect(error(type('1'))).toMatchObject({ code: 'cellLocked', facts: { minutes: 120 } })
    good(type('2,5'))
    expect(cell()).toMatchObject({ minutes: 150, lockedMinutes: 120 })
  })

  it('shares a stretch over midnight with the day after, and takes both back in one step', () => {
    const test = testServices()
    const { type, cell, undo } = grid(test)
    expect(good(type('22-2', monday))).toEqual({ minutes: 120 })
    expect(cell(tuesday)?.minutes).toBe(120)
    undo()
    expect(cell(monday)).toBeUndefined()
    expect(test.hours()).toEqual([])
  })

  it('takes what lies after midnight along when its stretch is corrected', () => {
    const test = testServices()
    const { type, cell, undo, error } = grid(test)
    good(type('8-16', monday))
    test.clock.advance(1000)
    good(type('22-2', monday))
    test.clock.advance(1000)
    good(type('22-3', monday))
    expect([cell(monday)?.minutes, cell(tuesday)?.minutes]).toEqual([120, 180])
    good(type('20-23', monday))
    expect([cell(monday)?.minutes, cell(tuesday)?.minutes]).toEqual([180, 0])
    undo()
    expect([cell(monday)?.minutes, cell(tuesday)?.minutes]).toEqual([120, 180])
    const after = test.store.entries.between(test.person.id, tuesday, tuesday).map(({ id }) => id)
    good(submitEntries(test.services, test.person, after))
    expect(error(type('22-1', monday))).toMatchObject({ code: 'cellAfterMidnight', facts: { minutes: 180 } })
  })

  it('leaves hours after midnight alone that were logged by themselves, and says where they overlap', () => {
    const test = testServices()
    const { type, cell } = grid(test)
    good(type('22-24', monday))
    test.clock.advance(1000)
    good(type('0-2'))
    test.clock.advance(1000)
    good(type('21-24', monday))
    expect(cell()).toMatchObject({ minutes: 120, overlapMinutes: 0 })
    good(type('22-1', monday))
    expect(cell()).toMatchObject({ minutes: 180, overlapMinutes: 60 })
    expect(cell(monday)?.overlapMinutes).toBe(0)
  })

  it('refuses clock times that no clock shows in the night when it is set forward', () => {
    const test = testServices('2027-03-29T12:00:00+02:00')
    const { type, error } = grid(test)
    const night = LocalDay.parse('2027-03-28')
    expect(error(type('2:15-2:45', night))).toMatchObject({ code: 'timeSkipped', facts: { text: '02:15' } })
    expect(error(type('1-2:30', night))).toMatchObject({ code: 'timeSkipped', facts: { text: '02:30' } })
    expect(error(type('2-3', night))).toMatchObject({ code: 'timeSkipped', facts: { text: '02:00' } })
    expect(good(type('1-2', night))).toEqual({ minutes: 60 })
    expect(good(type('1-3', night))).toEqual({ minutes: 60 })
  })

  it('begins no stretch at the end of its day', () => {
    const test = testServices()
    const { type, error } = grid(test)
    expect(error(type('24-8'))).toMatchObject({ code: 'cellNotUnderstood' })
    expect(test.hours()).toEqual([])
  })

  it('counts the time that passes in a night when the clock is set back', () => {
    const test = testServices('2026-10-26T12:00:00+01:00')
    expect(good(grid(test).type('0-8', LocalDay.parse('2026-10-25')))).toEqual({ minutes: 540 })
  })

  it('obeys the rules for booking, and says what it did not understand', () => {
    const test = testServices()
    const projectId = replicaProject(test.store, 1, { endDate: LocalDay.parse('2026-11-23'), name: 'Ferdig' })
    const workTypeId = replicaWorkType(test.store, 2, { kind: 'anyProject' })
    const put = (day: typeof monday, text: string) =>
      setCell(test.services, test.person, { projectId, workTypeId, day, text })
    good(put(monday, '1'))
    expect(put(tuesday, '1')).toMatchObject({
      ok: false,
      error: { code: 'projectNotBookable', facts: { project: 'Ferdig', reason: 'ended' } },
    })
    expect(put(monday, 'åtte')).toMatchObject({
      ok: false,
      error: { code: 'cellNotUnderstood', facts: { text: 'åtte' } },
    })
    const cells = grid(test)
      .view()
      .rows.find((row) => row.projectId === projectId)?.cells
    expect(cells?.map(({ obstacle }) => obstacle)).toEqual([null, ...Array(6).fill('ended')])
  })

  it('has the comment of the entry that a total changes', () => {
    const test = testServices()
    const { type, comment, cell, entries, undo, error } = grid(test)
    expect(error(comment('Før timene'))).toMatchObject({ code: 'cellWithoutComment' })
    test.save({ day: tuesday, span: clock(8, 9), description: 'Med klokke' })
    expect(cell()).toMatchObject({ comment: 'Med klokke', commentable: true })
    good(type('2'))
    expect(cell()).toMatchObject({ comment: '', commentable: true })
    good(comment('Uten klokke'))
    expect(cell()?.comment).toBe('Uten klokke')
    expect(entries().map((entry) => entry.description)).toEqual(['Uten klokke', 'Med klokke'])
    undo()
    expect(cell()?.comment).toBe('')
  })
})

describe('rows', () => {
  it('are the pairs with hours and those that were asked for, by name, internal work last', () => {
    const test = testServices()
    const { view, row } = grid(test)
    test.save({ day: monday, projectId: null, workTypeId: test.meeting })
    test.save({ day: monday, workTypeId: test.meeting })
    good(addRow(test.services, test.person, { ...row, day: tuesday }))
    good(addRow(test.services, test.person, { ...row, day: sunday }))
    expect(
      view().rows.map(({ projectName, workTypeName, minutes }) => [projectName, workTypeName, minutes]),
    ).toEqual([
      ['Havila', 'Arbeid', 0],
      ['Havila', 'Møte', 60],
      [null, 'Møte', 60],
    ])
    expect(view(lastMonday).rows).toEqual([])
  })

  it('are taken away only without hours, and both ways can be undone', () => {
    const test = testServices()
    const { view, row, undo, redo } = grid(test)
    const place = { ...row, day: tuesday }
    good(addRow(test.services, test.person, place))
    undo()
    expect(view().rows).toEqual([])
    redo()
    good(removeRow(test.services, test.person, place))
    expect(view().rows).toEqual([])
    undo()
    expect(view().rows).toHaveLength(1)
    test.save({ day: sunday })
    expect(removeRow(test.services, test.person, place)).toMatchObject({
      ok: false,
      error: { code: 'rowHasHours' },
    })
  })

  it('cannot be added where they could take no hours in the whole week', () => {
    const test = testServices()
    const projectId = replicaProject(test.store, 1, { endDate: lastMonday })
    const workTypeId = replicaWorkType(test.store, 2, { kind: 'anyProject' })
    const add = (day: typeof monday) => addRow(test.services, test.person, { projectId, workTypeId, day })
    expect(add(tuesday)).toMatchObject({ ok: false, error: { code: 'projectNotBookable' } })
    good(add(LocalDay.parse('2026-11-19')))
  })
})

describe('copying the week before', () => {
  it('adds its rows, with or without hours there, in one step', () => {
    const test = testServices()
    const { view, row, undo } = grid(test)
    test.save({ day: lastMonday, workTypeId: test.meeting })
    good(addRow(test.services, test.person, { ...row, day: lastMonday }))
    expect(view().lastWeek).toEqual({ rows: 2, minutes: 60 })
    expect(good(copyRows(test.services, test.person, tuesday))).toEqual({ rows: 2 })
    expect(view().rows.map(({ minutes }) => minutes)).toEqual([0, 0])
    expect(view().lastWeek.rows).toBe(0)
    undo()
    expect(view().rows).toEqual([])
  })

  it('adds its hours to empty cells that may take them, by the same clock, logged, and counts the rest', () => {
    const test = testServices()
    const { view, entries, undo, redo } = grid(test)
    const ended = replicaProject(test.store, 1, { endDate: LocalDay.parse('2026-11-20') })
    const general = replicaWorkType(test.store, 2, { kind: 'anyProject' })
    good(
      submitEntries(
        test.services,
        test.person,
        test.save({ day: lastMonday, span: clock(8, 11.5), description: 'Drift' }),
      ),
    )
    test.save({ day: lastMonday, span: lasting(90) })
    test.save({ day: LocalDay.parse('2026-11-17'), span: lasting(45) })
    test.save({ day: lastMonday, projectId: ended, workTypeId: general })
    test.save({ day: tuesday, span: lasting(10) })

    expect(view().lastWeek).toEqual({ rows: 0, minutes: 300 })
    expect(good(copyHours(test.services, test.person, tuesday))).toEqual({ minutes: 300, leftOut: 2 })
    expect(entries(monday)).toMatchObject([
      { minutes: 90, startedAt: null },
      { minutes: 210, startedAt: '2026-11-23T07:00:00.000Z', status: 'logged', description: 'Drift' },
    ])
    expect(entries(tuesday)).toMatchObject([{ minutes: 10 }])
    expect(good(copyHours(test.services, test.person, tuesday))).toEqual({ minutes: 0, leftOut: 4 })
    undo()
    expect(entries(monday)).toEqual([])
    redo()
    expect(entries(monday)).toHaveLength(2)
  })

  it('keeps the time of day over a change of the clock', () => {
    const test = testServices('2026-10-26T12:00:00+01:00')
    test.save({ day: LocalDay.parse('2026-10-19'), span: clock(8, 9) })
    good(copyHours(test.services, test.person, LocalDay.parse('2026-10-26')))
    expect(grid(test).entries(LocalDay.parse('2026-10-26'))).toMatchObject([
      { startedAt: '2026-10-26T07:00:00.000Z', minutes: 60 },
    ])
  })
})

it('whatever is typed and logged: the totals are those of the timeline, and every step can be taken back', () => {
  const days = [monday, tuesday, sunday]
  const step = fc.record({
    how: fc.constantFrom('type', 'type', 'type', 'clock', 'length', 'submit', 'copy', 'incomplete'),
    day: fc.constantFrom(...days),
    text: fc.constantFrom('', '1', '7,5', '24', '+0,25', '-1', '8-16', '22-3', '450m', '0:10', 'x'),
    hour: fc.integer({ min: 0, max: 22 }),
    meeting: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const test = testServices('2026-11-26T12:00:00+01:00')
      const { view } = grid(test)
      test.save({ day: lastMonday, span: clock(9, 10) })
      const log = () =>
        JSON.stringify(
          test
            .week()
            .days.flatMap((day) => day.entries)
            .map(({ id, day, minutes, startedAt, status, description }) => [
              id,
              day,
              minutes,
              startedAt,
              status,
              description,
            ]),
        )
      const states = [log()]
      for (const { how, day, text, hour, meeting } of steps) {
        const workTypeId = meeting ? test.meeting : test.work
        const place = { projectId: test.project, workTypeId, day }
        const before = test.store.entries.between(test.person.id, day, day)
        if (how === 'type') {
          const result = setCell(test.services, test.person, { ...place, text })
          const after = test.store.entries.between(test.person.id, day, day)
          const others = (of: typeof before) => of.filter((entry) => entry.workTypeId !== workTypeId)
          expect(others(after)).toEqual(others(before))
          const held = after.filter((entry) => entry.workTypeId === workTypeId)
          const sum = held.reduce((all, entry) => all + entry.minutes, 0)
          if (result.ok) expect(result.value.minutes).toBe(sum)
          else expect(after).toEqual(before)
          if (result.ok && text === '7,5') expect(sum).toBe(450)
          if (result.ok && text === '') expect(sum).toBe(0)
          expect(held.every((entry) => entry.minutes <= 24 * 60)).toBe(true)
        } else if (how === 'clock') test.save({ ...place, span: clock(hour, hour + 1) })
        else if (how === 'length') test.save({ ...place, span: lasting(30 + hour) })
        else if (how === 'copy') copyHours(test.services, test.person, day)
        else if (how === 'submit' && before.length > 0)
          submitEntries(
            test.services,
            test.person,
            before.map(({ id }) => id),
          )
        else if (how === 'incomplete')
          test.store.entries.put({ ...test.entry(test.save({ ...place })[0]), workTypeId: null })

        const [week, shown] = [test.week(), view()]
        expect([shown.minutes, shown.plannedMinutes]).toEqual([week.minutes, week.plannedMinutes])
        shown.days.forEach((each, index) => {
          const cells = shown.rows.flatMap((row) => row.cells[index] ?? [])
          const total = cells.reduce((all, cell) => all + cell.minutes - cell.plannedMinutes, 0)
          expect(total + each.incompleteMinutes).toBe(week.days[index]?.minutes)
          expect(each.minutes).toBe(week.days[index]?.minutes)
        })
        expect(shown.rows.reduce((all, row) => all + row.minutes, 0)).toBe(
          week.minutes - shown.days.reduce((all, each) => all + each.incompleteMinutes, 0),
        )
        if (how === 'incomplete') return
        if (log() !== states.at(-1)) states.push(log())
      }
      for (let at = states.length - 2; at >= 0; at--) {
        good(undoLatest(test.services))
        expect(log()).toBe(states[at])
      }
    }),
    { numRuns: 20 },
  )
})

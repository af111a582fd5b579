import { saveEntry } from '@main/time/saveEntry'
import { deleteEntries, submitEntries } from '@main/time/submitEntries'
import { EntryId, PersonId, ProjectId, WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { replicaProject, replicaWorkType } from './replica'
import { good, testServices } from './testServices'

describe('saving hours', () => {
  it('by duration keeps the day and the minutes', () => {
    const test = testServices()
    const [id] = test.save({ span: { kind: 'duration', minutes: 450 }, description: 'Brøyting' })
    expect(test.entry(id)).toMatchObject({
      day: '2026-11-24',
      minutes: 450,
      startedAt: null,
      endedAt: null,
      zone: 'Europe/Oslo',
      status: 'logged',
      source: 'manual',
      description: 'Brøyting',
      revision: 0,
    })
    expect(test.queueFilled()).toBe(1)
  })

  it('by the clock keeps when, and cuts at midnight', () => {
    const test = testServices('2026-11-25T12:00:00+01:00')
    const ids = test.save({
      day: LocalDay.parse('2026-11-24'),
      span: { kind: 'clock', from: 22 * 60, to: 6 * 60 },
    })
    expect(ids.map((id) => test.entry(id))).toMatchObject([
      { day: '2026-11-24', minutes: 120, endedAt: '2026-11-24T23:00:00.000Z' },
      { day: '2026-11-25', minutes: 360, endedAt: '2026-11-25T05:00:00.000Z' },
    ])
    expect(test.week().days.map(({ entries }) => entries.map(({ from, to }) => [from, to]))).toMatchObject([
      [],
      [[1320, 1440]],
      [[0, 360]],
      [],
      [],
      [],
      [],
    ])
  })

  it('counts the hours that passed in the night when the clock goes forward', () => {
    const test = testServices('2026-03-30T12:00:00+02:00')
    test.save({ day: LocalDay.parse('2026-03-28'), span: { kind: 'clock', from: 1320, to: 360 } })
    expect(test.hours('2026-03-28')).toEqual([
      ['2026-03-28', 120],
      ['2026-03-29', 300],
    ])
  })

  it('stays in the zone it was worked in when it is changed elsewhere', () => {
    const test = testServices()
    const [id] = test.save({ span: { kind: 'clock', from: 480, to: 600 } })
    test.clock.travelTo('Asia/Tokyo')
    test.save({ ...(id && { id }), span: { kind: 'clock', from: 480, to: 660 } })
    expect(test.entry(id)).toMatchObject({
      zone: 'Europe/Oslo',
      startedAt: '2026-11-24T07:00:00.000Z',
      minutes: 180,
      revision: 1,
    })
    const [there] = test.save({ span: { kind: 'clock', from: 480, to: 540 } })
    expect(test.entry(there)).toMatchObject({ zone: 'Asia/Tokyo', startedAt: '2026-11-23T23:00:00.000Z' })
  })

  it('changed to cross midnight keeps its id and gets a second one for the next day', () => {
    const test = testServices()
    const [id] = test.save({ day: LocalDay.parse('2026-11-23') })
    const ids = test.save({
      ...(id && { id }),
      day: LocalDay.parse('2026-11-23'),
      span: { kind: 'clock', from: 1380, to: 60 },
    })
    expect(ids[0]).toBe(id)
    expect(test.hours()).toEqual([
      ['2026-11-23', 60],
      ['2026-11-24', 60],
    ])
  })

  it('is refused where from and to are the same', () => {
    const test = testServices()
    const span = { kind: 'clock', from: 480, to: 480 } as const
    const saved = saveEntry(test.services, test.person, test.input({ span }))
    expect(saved).toMatchObject({ ok: false, error: { code: 'spanEmpty' } })
  })

  it('is refused for what is gone, locked or somebody else’s', () => {
    const test = testServices()
    const gone = saveEntry(test.services, test.person, test.input({ id: EntryId.parse('gone') }))
    expect(gone).toMatchObject({ error: { code: 'entryGone' } })

    const [id] = test.save()
    const change = test.input({ ...(id && { id }), span: { kind: 'duration', minutes: 90 } })
    const somebody = { ...test.person, id: PersonId.parse('somebody') }
    expect(saveEntry(test.services, somebody, change)).toMatchObject({ error: { code: 'notFound' } })
    good(submitEntries(test.services, test.person, id ? [id] : []))
    expect(saveEntry(test.services, test.person, change)).toMatchObject({
      error: { code: 'entryLocked', facts: { status: 'submitted' } },
    })
    expect(deleteEntries(test.services, test.person, id ? [id] : [])).toMatchObject({
      error: { code: 'entryLocked' },
    })
    expect(test.hours()).toEqual([['2026-11-24', 60]])
  })
})

describe('a project or work type that cannot take the hours', () => {
  const refused = (
    test: ReturnType<typeof testServices>,
    projectId: ProjectId | null,
    workTypeId: WorkTypeId,
  ) => saveEntry(test.services, test.person, test.input({ projectId, workTypeId }))

  it.each([
    ['archived', { archived: true }],
    ['notStarted', { startDate: '2026-11-25' }],
    ['ended', { endDate: '2026-11-23' }],
    ['notParticipant', { participantsOnly: true }],
  ] as const)('says %s, and names project and day', (reason, change) => {
    const test = testServices()
    const workType = replicaWorkType(test.store, 20, { kind: 'anyProject' })
    const project = replicaProject(test.store, 5, { name: 'Kraftverk', ...change })
    expect(refused(test, project, workType)).toMatchObject({
      error: { code: 'projectNotBookable', facts: { project: 'Kraftverk', reason, day: '2026-11-24' } },
    })
    expect(test.hours()).toEqual([])
  })

  it('is found by each day that the hours touch', () => {
    const test = testServices('2026-11-26T12:00:00+01:00')
    const workType = replicaWorkType(test.store, 20, { kind: 'anyProject' })
    const project = replicaProject(test.store, 5, { endDate: '2026-11-24' })
    const night = test.input({
      projectId: project,
      workTypeId: workType,
      day: LocalDay.parse('2026-11-24'),
      span: { kind: 'clock', from: 1320, to: 120 },
    })
    expect(saveEntry(test.services, test.person, night)).toMatchObject({
      error: { code: 'projectNotBookable', facts: { reason: 'ended', day: '2026-11-25' } },
    })
    expect(test.hours()).toEqual([])
  })

  it('takes a participant, and a work type that is linked', () => {
    const test = testServices()
    const own = replicaWorkType(test.store, 21, { kind: 'oneProject' })
    const project = replicaProject(test.store, 5, {
      participantsOnly: true,
      linkedWorkTypesOnly: true,
      participants: [100],
      workTypes: [{ tripletexId: 21, closed: false }],
    })
    expect(good(refused(test, project, own))).toHaveLength(1)
    const general = replicaWorkType(test.store, 22, { kind: 'anyProject', name: 'Møte' })
    expect(refused(test, project, general)).toMatchObject({
      error: { code: 'workTypeNotBookable', facts: { workType: 'Møte' } },
    })
  })

  it('may be kept by an entry that has it, so that its text can be mended', () => {
    const test = testServices()
    const workType = replicaWorkType(test.store, 20, { kind: 'anyProject' })
    const project = replicaProject(test.store, 5, {})
    const [id] = test.save({ projectId: project, workTypeId: workType })
    replicaProject(test.store, 5, { archived: true })
    const same = { ...(id && { id }), projectId: project, workTypeId: workType }
    test.save({ ...same, description: 'Rettet' })
    expect(test.entry(id).description).toBe('Rettet')
    const moved = saveEntry(
      test.services,
      test.person,
      test.input({ ...same, day: LocalDay.parse('2026-11-23') }),
    )
    expect(moved).toMatchObject({ error: { code: 'projectNotBookable', facts: { reason: 'archived' } } })
  })

  it('that does not exist is not found', () => {
    const test = testServices()
    expect(refused(test, ProjectId.parse('x'), test.work)).toMatchObject({ error: { code: 'notFound' } })
    expect(refused(test, null, WorkTypeId.parse('x'))).toMatchObject({ error: { code: 'notFound' } })
  })
})

import { putCompanyRules } from '@main/settings/companyRules'
import { setTransferRule } from '@main/settings/transferSettings'
import { warningsFor, warningsForKey } from '@main/time/bookingWarnings'
import { writeUndoably } from '@main/time/changeEntries'
import { saveEntry } from '@main/time/saveEntry'
import { submitEntries } from '@main/time/submitEntries'
import { LocalDay } from '@shared/domain/localDay'
import { describe, expect, it } from 'vitest'
import { replicaEmployee, replicaProject, replicaWorkType } from './replica'
import { good, testServices } from './testServices'

const NO_RULES = { commentRequired: false, participantsOnly: false, linkedWorkTypesOnly: false }

/** A person whose hours leave on submission, with a project and a work type that were pulled. */
function connectedWorld() {
  const test = testServices()
  setTransferRule(test.store, { choice: 'onSubmission', from: null })
  const workTypeId = replicaWorkType(test.store, 20, { kind: 'anyProject' })
  const projectId = replicaProject(test.store, 5, {})
  const day = test.clock.today()
  return {
    ...test,
    store: test.store,
    projectId,
    workTypeId,
    day,
    key: { personId: test.person.id, projectId, workTypeId, day },
    codes: (change: Partial<Parameters<typeof warningsFor>[2]> = {}, person = test.person) =>
      warningsFor(test.store, person, { projectId, workTypeId, day, minutes: 60, ...change }).map(
        ({ code }) => code,
      ),
  }
}

describe('warnings while hours are typed', () => {
  it('say nothing of hours that will be taken', () => {
    const world = connectedWorld()
    expect(world.codes()).toEqual([])
    expect(warningsForKey(world.store, world.key)).toEqual([])
  })

  it('know the person by the number', () => {
    const world = connectedWorld()
    expect(world.codes({}, { ...world.person, employeeNumber: '' })).toEqual(['employeeNumberMissing'])
    expect(world.codes({}, { ...world.person, employeeNumber: '99' })).toEqual(['employeeUnknown'])
    replicaEmployee(world.store, 101, { employeeNumber: '1' })
    expect(world.codes()).toEqual(['employeeUnknown'])
    replicaEmployee(world.store, 101, { employeeNumber: '2' })
    replicaEmployee(world.store, 100, { mayRegisterHours: false })
    expect(world.codes()).toEqual(['employeeMayNotRegister'])
  })

  it('know the project’s own rules, and the work type’s', () => {
    const world = connectedWorld()
    expect(world.codes({ projectId: world.project, workTypeId: world.work })).toEqual([
      'projectUnknown',
      'workTypeUnknown',
    ])
    const ended = replicaProject(world.store, 6, { endDate: '2026-11-01', linkedWorkTypesOnly: true })
    expect(world.codes({ projectId: ended })).toEqual(['projectEnded', 'workTypeNotAllowed'])
    expect(world.codes({ projectId: null })).toEqual(['workTypeNotAllowed'])
    expect(world.codes({ projectId: ended, workTypeId: null, day: LocalDay.parse('2026-11-01') })).toEqual([])
  })

  it('know the company’s rules, which the pickers and saving follow too', () => {
    const world = connectedWorld()
    putCompanyRules(world.store, { ...NO_RULES, commentRequired: true })
    expect(world.codes()).toEqual(['commentRequired'])
    const { projectId, workTypeId } = world
    good(saveEntry(world.services, world.person, world.input({ projectId, workTypeId })))

    putCompanyRules(world.store, { ...NO_RULES, participantsOnly: true })
    expect(world.codes()).toEqual(['notParticipant'])
    const day = LocalDay.parse('2026-11-23')
    expect(
      saveEntry(world.services, world.person, world.input({ projectId, workTypeId, day })),
    ).toMatchObject({ error: { code: 'projectNotBookable', facts: { reason: 'notParticipant' } } })
    replicaProject(world.store, 5, { participants: [100] })
    expect(world.codes()).toEqual([])

    putCompanyRules(world.store, { ...NO_RULES, linkedWorkTypesOnly: true })
    expect(world.codes()).toEqual(['workTypeNotAllowed'])
    expect(
      saveEntry(world.services, world.person, world.input({ projectId, workTypeId, day })),
    ).toMatchObject({ error: { code: 'workTypeNotBookable' } })
    expect(world.save({ day })).toHaveLength(1)
  })

  it('know what Tripletex was last seen to lock, for just this key', () => {
    const world = connectedWorld()
    const there = { employeeId: 100, projectId: 5, activityId: 20, day: world.day }
    const entry = { entryId: 1, version: 1, hours: 2, locked: true }
    world.store.remoteHours.replaceKey(there, entry, world.clock.now())
    expect(world.codes()).toEqual(['locked'])
    expect(warningsForKey(world.store, world.key).map(({ code }) => code)).toEqual(['locked'])
    expect(world.codes({ day: LocalDay.parse('2026-11-23') })).toEqual([])
    expect(world.codes({ projectId: world.project })).toEqual(['projectUnknown'])
    world.store.remoteHours.replaceKey(
      { ...there, projectId: null },
      { ...entry, entryId: 2 },
      world.clock.now(),
    )
    expect(world.codes({ projectId: world.project })).toEqual(['projectUnknown'])
    world.store.remoteHours.replaceKey(there, { ...entry, locked: false }, world.clock.now())
    expect(world.codes()).toEqual([])
  })

  it('count all hours of the day once, whatever they are on', () => {
    const world = connectedWorld()
    const [id] = world.save({ span: { kind: 'duration', minutes: 1000 } })
    expect(world.codes({ minutes: 440 })).toEqual([])
    expect(warningsFor(world.store, world.person, { ...world.key, minutes: 441 })).toEqual([
      { code: 'tooManyHours', date: null, minutes: 1441 },
    ])
    expect(world.codes({ minutes: 1440, ...(id && { id }) })).toEqual([])
    setTransferRule(world.store, { choice: 'never', from: null })
    expect(world.codes({ minutes: 441 })).toEqual(['tooManyHours'])
  })
})

it('a queued total is held back by what is to leave that day, not by what stays', () => {
  const world = connectedWorld()
  const { projectId, workTypeId } = world
  const long = { kind: 'duration', minutes: 900 } as const
  const first = world.save({ projectId, workTypeId, span: long })
  good(submitEntries(world.services, world.person, first))
  const second = world.save({ span: long })
  expect(warningsForKey(world.store, world.key)).toEqual([])
  // Nobody submits so much on a day, but it can be approved as it is.
  const before = world.entry(second[0])
  const after = { ...before, status: 'submitted' as const, submittedAt: world.clock.now() }
  writeUndoably(world.services, 'submit', 'me', [{ before, after }])
  expect(warningsForKey(world.store, world.key)).toEqual([
    { code: 'tooManyHours', date: null, minutes: 1800 },
  ])
})

it('a week says of each entry what stands in its way, until Tripletex has it', () => {
  const world = connectedWorld()
  const { projectId, workTypeId, key } = world
  world.save({ projectId, workTypeId })
  const [local] = world.save()
  const shown = () =>
    world
      .week()
      .days.flatMap((each) => each.entries)
      .map(({ id, transfer, warnings }) => ({
        mine: id === local,
        transfer,
        codes: warnings.map((w) => w.code),
      }))
  expect(shown()).toEqual([
    { mine: false, transfer: 'none', codes: [] },
    { mine: true, transfer: 'none', codes: ['projectUnknown', 'workTypeUnknown'] },
  ])

  good(
    submitEntries(
      world.services,
      world.person,
      world.store.entries.ofKey(key).map(({ id }) => id),
    ),
  )
  const open = world.store.outbox.openOf(key)
  if (open) world.store.outbox.change(open.id, { state: 'sent' }, world.clock.now())
  const told = { employeeId: 100, entryId: 1, version: 1, minutes: 60, baseHundredths: 0, own: true }
  world.store.ledger.put(key, { ...told, keptMinutes: null }, world.clock.now())
  replicaEmployee(world.store, 100, { mayRegisterHours: false })
  expect(shown()[0]).toEqual({ mine: false, transfer: 'sent', codes: [] })
  world.store.ledger.put(key, { ...told, own: false, keptMinutes: 60 }, world.clock.now())
  expect(shown()[0]).toEqual({ mine: false, transfer: 'kept', codes: [] })
  expect(shown()[1]?.codes).toEqual(['employeeMayNotRegister', 'projectUnknown', 'workTypeUnknown'])
})

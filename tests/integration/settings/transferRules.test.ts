import { addLocalProject } from '@main/projects/localProjects'
import { previewSwitch, previewTransfer } from '@main/settings/syncPreviews'
import {
  type SyncSwitch,
  switchProjectSync,
  switchTransfer,
  switchWorkTypeSync,
} from '@main/settings/syncSwitches'
import { chooseTransfer } from '@main/settings/transferChoice'
import { projectSync, transferRule, workTypeSync } from '@main/settings/transferSettings'
import { pulledKinds } from '@main/sync/pull/pull'
import { readHours } from '@main/sync/reconciliation/readHours'
import { reconciliationView } from '@main/sync/reconciliation/reconciliationView'
import { submitEntries, withdrawEntries } from '@main/time/submitEntries'
import { weekView } from '@main/time/weekView'
import type { EntryId } from '@shared/domain/ids'
import { addDays, LocalDay } from '@shared/domain/localDay'
import type { Person } from '@shared/ipc/app'
import { calls } from '@shared/ipc/contract'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { openedSession } from '../sync/openedSession'
import { queueWorld } from '../sync/queueWorld'
import { simulatedTripletex } from '../sync/simulated'
import { good, type TestServices, testServices } from '../time/testServices'
import { addWorkType, archivedBy, archivedByHand } from './madeHere'

const tripletex = simulatedTripletex()

const on: SyncSwitch = { on: true, restore: false }
const off: SyncSwitch = { on: false, restore: true }

describe('rule 3: one way', () => {
  it('a day of changing everything here writes to Tripletex nothing but hours', async () => {
    const world = await queueWorld(tripletex)
    const { test } = world
    const writesBefore = writes()
    good(switchWorkTypeSync(test.services, on))
    chooseTransfer(test.services, 'never', null)
    good(switchProjectSync(test.services, off))
    good(switchWorkTypeSync(test.services, off))
    addLocalProject(test.store, v7, 'Laget i dag')
    addWorkType(test.store, 'Laget i dag')
    test.save()
    good(await world.pull({ everything: true }))
    switchTransfer(test.services, { choice: 'onSubmission', from: null })
    good(await world.pull({ everything: true }))
    world.submit(90)
    await world.sendAll()
    test.sqlite.exec("update projects set name = name || ' endret' where origin = 'tripletex'")
    test.sqlite.exec("update customers set name = name || ' endret'")
    test.sqlite.exec("update products set price_ore = price_ore + 100, name = name || ' endret'")
    good(await world.pull({ everything: true }))
    await world.sendAll()
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-24 1.5'])
    expect(writesBefore).toEqual(['POST /v2/token/session/:create'])
    expect(writes()).toEqual(['POST /v2/timesheet/entry', 'POST /v2/token/session/:create'])
  })

  /** Every request but the reading ones, by method and path. */
  const writes = () => [
    ...new Set(
      tripletex
        .allRequests()
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ),
  ]
})

describe('rule 4: what is pulled', () => {
  it.each([
    [false, false, []],
    [true, false, ['projects']],
    [false, true, ['workTypes']],
    [true, true, ['workTypes', 'projects']],
  ] as const)('with project sync %s and work-type sync %s', (projects, workTypes, more) => {
    const test = testServices()
    good(switchProjectSync(test.services, { on: projects, restore: true }))
    good(switchWorkTypeSync(test.services, { on: workTypes, restore: true }))
    expect(pulledKinds(test.store)).toEqual(['employees', 'customers', 'vatTypes', 'products', ...more])
  })

  it('a workspace that never said anything of work types pulls them with its projects, and stops with them', () => {
    const test = testServices()
    archivedByHand(test, 'work_types', 'Arbeid')
    archivedByHand(test, 'work_types', 'Møte')
    for (const wanted of [on, off, on, off]) {
      good(switchProjectSync(test.services, wanted))
      expect(workTypeSync(test.store)).toBe(wanted.on)
    }
  })

  it('a workspace that said something of work types keeps to it when project sync is switched off', () => {
    const test = testServices()
    good(switchProjectSync(test.services, on))
    expect(workTypeSync(test.store)).toBe(false)
    good(switchWorkTypeSync(test.services, on))
    good(switchProjectSync(test.services, off))
    expect(workTypeSync(test.store)).toBe(true)
    good(switchWorkTypeSync(test.services, off))
    good(switchProjectSync(test.services, on))
    good(switchProjectSync(test.services, off))
    expect(workTypeSync(test.store)).toBe(false)
  })

  it('work types made here fit on Tripletex’s projects until theirs are used instead', async () => {
    const world = await queueWorld(tripletex, { projectSync: false })
    const { test } = world
    chooseTransfer(test.services, 'never', null)
    good(switchProjectSync(test.services, on))
    expect(workTypeSync(test.store)).toBe(false)
    good(await world.pull())
    const project = world.projectId('1001')
    const [id] = test.save({ projectId: project, workTypeId: test.work })

    expect(previewSwitch(test.services, 'workTypes', true).archived.workTypes.names).toEqual([
      'Arbeid',
      'Møte',
    ])
    good(switchWorkTypeSync(test.services, on))
    expect(archivedBy(test, 'work_types', 'Arbeid')).toBe('sync')
    expect(() => test.save({ projectId: project, workTypeId: test.work })).toThrow('workTypeNotBookable')
    expect(test.entry(id)).toMatchObject({ workTypeId: test.work, minutes: 60 })
    good(await world.pull())
    world.save(30)

    good(switchWorkTypeSync(test.services, off))
    expect(archivedBy(test, 'work_types', 'Arbeid')).toBeNull()
    test.save({ projectId: project, workTypeId: test.work })
  })

  it('work types come at once when their sync is switched on while a pull runs', async () => {
    const opened = await openedSession({ connectedTo: tripletex.url() })
    const { session } = opened
    await tripletex.fault({ kind: 'latency', ms: 200, path: '/v2/employee' })
    await session.start()
    await expect.poll(() => tripletex.requests('GET', 'employee')).toBe(1)
    good(switchWorkTypeSync(session.services, on))
    await session.sync.pullNow()
    expect(session.store.replica.counts('workTypes').active).toBeGreaterThan(3)
    expect(session.store.replica.counts('projects').active).toBe(0)
  })
})

describe('rule 5: choosing when hours leave', () => {
  it.each(['onSubmission', 'onApproval', 'onOrder'] as const)(
    '%s switches both syncs on, locks them, and archives what was made here',
    (choice) => {
      const test = testServices()
      expect(previewTransfer(test.services, { choice, from: null }).archived).toMatchObject({
        projects: { count: 1, names: ['1 Havila'] },
        workTypes: { count: 2, names: ['Arbeid', 'Møte'] },
      })
      switchTransfer(test.services, { choice, from: LocalDay.parse('2026-11-24') })
      expect([projectSync(test.store), workTypeSync(test.store)]).toEqual([true, true])
      expect(switchProjectSync(test.services, off)).toMatchObject({ error: { code: 'forbidden' } })
      expect(switchWorkTypeSync(test.services, off)).toMatchObject({ error: { code: 'forbidden' } })
      expect(archivedBy(test, 'projects', 'Havila')).toBe('sync')
      expect(archivedBy(test, 'work_types', 'Møte')).toBe('sync')

      switchTransfer(test.services, { choice: 'never', from: null })
      expect([projectSync(test.store), workTypeSync(test.store)]).toEqual([true, true])
      good(switchWorkTypeSync(test.services, off))
      expect(archivedBy(test, 'work_types', 'Møte')).toBeNull()
    },
  )

  it('«Ikke overfør» archives nothing and would queue nothing', () => {
    const test = testServices()
    test.save()
    const preview = previewTransfer(test.services, { choice: 'never', from: null })
    expect(preview).toMatchObject({
      sent: { keys: 0 },
      archived: { projects: { count: 0 }, workTypes: { count: 0 } },
    })
    switchTransfer(test.services, { choice: 'never', from: null })
    expect(archivedBy(test, 'projects', 'Havila')).toBeNull()
  })

  it('tells how many totals and minutes leave at once, and which of them cannot', async () => {
    const { world, test, days } = await historyOf(3)
    const { today } = days
    const local = test.save({ workTypeId: test.work, projectId: null })
    good(submitEntries(test.services, test.person, local))
    const preview = (from: LocalDay | null) => {
      const { sent, stuck } = previewTransfer(test.services, { choice: 'onSubmission', from })
      return { ...sent, stuck }
    }
    const stuck = { keys: 1, minutes: 60 }
    expect(preview(null)).toEqual({ keys: 4, minutes: 240, stuck })
    expect(preview(addDays(today, -1))).toEqual({ keys: 3, minutes: 180, stuck })
    expect(preview(today)).toEqual({ keys: 2, minutes: 120, stuck })
    expect(preview(addDays(today, 1))).toEqual({ keys: 0, minutes: 0, stuck: { keys: 0, minutes: 0 } })
    switchTransfer(test.services, { choice: 'onSubmission', from: addDays(today, -1) })
    expect(world.open()).toHaveLength(3)
  })

  it.each(['integration.setTransferChoice', 'integration.previewTransfer'] as const)(
    '%s must say from which day: one that is left out would send everything',
    (name) => {
      const { input } = calls[name]
      expect(input.safeParse({ choice: 'onSubmission' }).success).toBe(false)
      expect(input.safeParse({ choice: 'onSubmission', from: null }).success).toBe(true)
    },
  )

  it('hours from before the date stay here, wherever they are submitted or changed', async () => {
    const { world, test, entries, days } = await historyOf(2)
    switchTransfer(test.services, { choice: 'onSubmission', from: days.today })
    world.change(
      [entries[1]].flatMap((id) => id ?? []),
      120,
    )
    await world.sendAll()
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-24 1'])
    expect(world.open()).toEqual([])
  })

  it('a key that Tripletex was told of stays in step, whatever its day, also after it was taken back', async () => {
    const { world, test, entries, days } = await historyOf(2)
    switchTransfer(test.services, { choice: 'onSubmission', from: null })
    await world.sendAll()
    expect(tripletex.hours()).toHaveLength(2)
    switchTransfer(test.services, { choice: 'onSubmission', from: days.today })
    await world.sendAll()
    expect(tripletex.hours()).toHaveLength(2)
    const old = [entries[1]].flatMap((id) => id ?? [])
    good(withdrawEntries(test.services, test.person, old))
    await world.sendAll()
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-24 1'])
    good(submitEntries(test.services, test.person, old))
    await world.sendAll()
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-23 1', '1 1001 Utvikling 2026-11-24 1'])
  })

  it('a total whose answer never came is settled, although the date is set after it', async () => {
    const { world, test, days } = await historyOf(2)
    await tripletex.fault({ kind: 'drop-answer', method: 'POST', path: '/v2/timesheet/entry' })
    switchTransfer(test.services, { choice: 'onSubmission', from: null })
    await world.send()
    await tripletex.heal()
    switchTransfer(test.services, { choice: 'onSubmission', from: addDays(days.today, 1) })
    await world.sendAll()
    const sent = tripletex.hours()
    expect(sent.length).toBeGreaterThan(0)
    expect(test.store.allTotals.told()).toHaveLength(sent.length)
    expect(world.open()).toEqual([])
  })

  it('moving the date back sends what counts then, and moving it forth lets what waits stay here', async () => {
    const { world, test, days } = await historyOf(3)
    switchTransfer(test.services, { choice: 'onSubmission', from: addDays(days.today, -2) })
    expect(world.open()).toHaveLength(3)
    switchTransfer(test.services, { choice: 'onSubmission', from: days.today })
    expect(world.open()).toHaveLength(1)
    switchTransfer(test.services, { choice: 'onSubmission', from: addDays(days.today, -1) })
    await world.sendAll()
    expect(tripletex.hours()).toHaveLength(2)
  })

  it('a choice without a date counts everything, as in a workspace from before there were dates', async () => {
    const { world, test } = await historyOf(2)
    test.store.settings.set('transferChoice', 'onSubmission')
    test.store.settings.remove('transferFrom')
    expect(transferRule(test.store)).toEqual({ choice: 'onSubmission', from: null })
    world.submit(30, { name: 'Utvikling', day: addDays(test.clock.today(), -20) })
    await world.sendAll()
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-04 0.5'])
  })

  it('a day from before the date is no difference in «Avstemming», whatever Tripletex holds', async () => {
    const { world, test, days } = await historyOf(2)
    const yesterday = addDays(days.today, -1)
    switchTransfer(test.services, { choice: 'onSubmission', from: days.today })
    await world.sendAll()
    const client = world.gateway.client()
    if (!client) expect.fail('not connected')
    const period = { from: yesterday, to: days.today }
    test.clock.advance(1000)
    good(
      await readHours(test.services, client, { personId: test.person.id, ...period }, { priority: 'push' }),
    )
    const { rows } = reconciliationView(test.store, true, test.person, period)
    expect(rows).toMatchObject([
      { day: yesterday, state: 'beforeDate', difference: null, busyMinutes: 60, canSendAgain: false },
      { day: days.today, state: 'agrees', difference: 0 },
    ])
  })

  it('foretells nothing of hours that do not leave', async () => {
    const { test, days } = await historyOf(1)
    const person = { ...test.person, employeeNumber: '' }
    test.store.people.update(person)
    switchTransfer(test.services, { choice: 'onSubmission', from: null })
    expect(warnings(test, person)).toContain('employeeNumberMissing')
    switchTransfer(test.services, { choice: 'onSubmission', from: addDays(days.today, 1) })
    expect(warnings(test, person)).toEqual([])
  })

  const warnings = (test: TestServices, person: Person) =>
    weekView(test.services, person, test.clock.today())
      .days.flatMap(({ entries }) => entries)
      .flatMap((entry) => entry.warnings.map(({ code }) => code))

  /** Submitted hours of today and the days before, of one hour each, under «Ikke overfør». */
  async function historyOf(count: number) {
    const world = await queueWorld(tripletex)
    const { test } = world
    chooseTransfer(test.services, 'never', null)
    const today = test.clock.today()
    const entries: (EntryId | undefined)[] = []
    for (let back = 0; back < count; back++) {
      entries.push(...world.submit(60, { day: addDays(today, -back) }))
    }
    expect(world.open()).toEqual([])
    return { world, test, entries, days: { today } }
  }
})

describe('rule 6: what goes over', () => {
  it('is the total per person, project, work type and day, without clock times or text', async () => {
    const world = await queueWorld(tripletex)
    const given = { number: '1001', name: 'Utvikling', description: 'Bare her' }
    world.submit(60, given)
    world.submit(30, { ...given, span: { kind: 'clock', from: 600, to: 630 } })
    await world.sendAll()
    expect(tripletex.entry()).toMatchObject({ hours: 1.5, comment: '' })
  })

  it('a change here overwrites what was changed in Tripletex', async () => {
    const world = await queueWorld(tripletex)
    const ids = world.submit(60)
    await world.sendAll()
    const { id } = tripletex.entry()
    await tripletex.edit({ resource: 'timesheetEntry', action: 'update', id, values: { hours: 7 } })
    world.change(ids, 90)
    await world.sendAll()
    expect(tripletex.hours()).toEqual(['1 1001 Utvikling 2026-11-24 1.5'])
  })
})

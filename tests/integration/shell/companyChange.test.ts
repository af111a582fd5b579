import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { changeCompanySettings } from '@main/settings/changeCompanySettings'
import { connect } from '@main/settings/connect'
import { chooseTransfer } from '@main/settings/transferChoice'
import { saveEntry } from '@main/time/saveEntry'
import { submitEntries } from '@main/time/submitEntries'
import { startTimer } from '@main/time/timer'
import { ProjectId, WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import Database from 'better-sqlite3'
import { beforeEach, describe, expect, it } from 'vitest'
import { finishOrderWith } from '../sync/finishedOrders'
import { simulatedTripletex } from '../sync/simulated'
import { good } from '../time/testServices'
import { heldKeychain, keyFor, type OpenedWorkspaces, openedWorkspaces } from './openedWorkspaces'

const fjordkonsult = simulatedTripletex()
const havila = simulatedTripletex()
beforeEach(() => havila.settings({ otherCompany: true }))

const HAVILA = 'company-7700003'

/** Kari, connected to Fjordkonsult AS, with hours that cannot leave. */
async function atFjordkonsult(given: Parameters<typeof openedWorkspaces>[0] = {}) {
  const opened = await openedWorkspaces(given)
  await opened.beginAs('Kari Nordmann')
  const session = opened.session()
  good(await connect(session.connectDeps, keyFor(fjordkonsult.url())))
  session.sync.connectionChanged()
  chooseTransfer(session.services, 'onSubmission', null)
  await session.sync.pullNow()
  return opened
}

async function withUnsentHours(given: Parameters<typeof openedWorkspaces>[0] = {}) {
  const opened = await atFjordkonsult(given)
  await fjordkonsult.fault({ kind: 'status', status: 500, path: '/v2/timesheet/entry' })
  submit(opened, 450)
  await expect.poll(() => opened.session().store.outbox.open()[0]?.state).toBe('retry')
  return opened
}

function submit(opened: OpenedWorkspaces, minutes: number): void {
  const { store, services } = opened.session()
  const person = store.people.self()
  const projectId = ProjectId.parse(store.projects.searchRows().find(({ number }) => number === '1001')?.id)
  const types = store.workTypes.withLinks(projectId)
  const workTypeId = WorkTypeId.parse(types.find(({ name }) => name === 'Utvikling')?.id)
  if (!person) expect.fail('nobody is there')
  const span = { kind: 'duration', minutes } as const
  const day = LocalDay.parse('2026-11-23')
  const entry = { projectId, workTypeId, day, span, description: '' }
  good(submitEntries(services, person, good(saveEntry(services, person, entry))))
}

const toHavila = (opened: OpenedWorkspaces) => opened.workspaces.connectOther(keyFor(havila.url()))

function expectWhole(...files: string[]): void {
  for (const file of files) {
    const sqlite = new Database(file, { readonly: true, fileMustExist: true })
    expect(sqlite.pragma('integrity_check', { simple: true }), file).toBe('ok')
    sqlite.close()
  }
}

const databasesIn = (folder: string) =>
  [join(folder, 'busy.db'), join(folder, 'workspaces/7700003/busy.db')] as const

describe('a key of another company', () => {
  it('opens a workspace of its own, with the same person and nothing else', async () => {
    const opened = await withUnsentHours()
    expect(await toHavila(opened)).toEqual({ ok: true, value: undefined })
    const { id, store } = opened.session()
    expect(id).toBe(HAVILA)
    expect(opened.told).toEqual([HAVILA])
    expect(store.people.all()).toMatchObject([
      { name: 'Kari Nordmann', email: 'kari@havila.example', employeeNumber: '', role: 'administrator' },
    ])
    expect(store.outbox.open()).toEqual([])
    expect(opened.session().integrationStatus().connection).toMatchObject({
      companyName: 'Havila AS',
      state: 'connected',
    })
    await expect.poll(() => store.syncState.get('projects').completedAt).not.toBeNull()
  })

  it('tells of the orders that wait in the one before too', async () => {
    const opened = await atFjordkonsult()
    const { services, store } = opened.session()
    await fjordkonsult.fault({ kind: 'status', status: 500, path: '/v2/order' })
    const project = store.projects.searchRows().find(({ number }) => number === '1001')
    const projectId = ProjectId.parse(project?.id)
    finishOrderWith(services, { projectId, projectTripletexId: null, customerTripletexId: 1 })
    expect(opened.workspaces.list()).toMatchObject([{ companyName: 'Fjordkonsult AS', unsent: 1 }])
    await toHavila(opened)
    expect(opened.unsent('own')).toBe(1)
  })

  it('leaves the queue of the one before on disk, and tells how much waits there', async () => {
    const opened = await withUnsentHours()
    await toHavila(opened)
    expect(opened.workspaces.list()).toMatchObject([
      { id: 'own', companyName: 'Fjordkonsult AS', isOpen: false, unsent: 1, leftAt: expect.any(String) },
      { id: HAVILA, companyName: 'Havila AS', isOpen: true, unsent: 0 },
    ])
    await fjordkonsult.heal()
    expect(fjordkonsult.hours()).toEqual([])
    expect(havila.hours()).toEqual([])
  })

  it('keeps the key of the one before, so that its queue leaves when it is opened again', async () => {
    const { keychain, kept } = heldKeychain()
    const opened = await withUnsentHours({ keychain })
    await toHavila(opened)
    expect([...kept.values()]).toEqual(['sim-admin', 'sim-admin'])
    await fjordkonsult.heal()
    good(await opened.workspaces.goTo('own'))
    opened.session().sync.syncNow()
    await expect.poll(fjordkonsult.hours).toEqual(['1 1001 Utvikling 2026-11-23 7.5'])
    expect(havila.hours()).toEqual([])
    expect(opened.unsent('own')).toBe(0)
  })

  it('goes back to the workspace of a company that has one, which only gets the key', async () => {
    const opened = await atFjordkonsult()
    await toHavila(opened)
    chooseTransfer(opened.session().services, 'onSubmission', null)
    const back = { ...keyFor(fjordkonsult.url(), 'sim-english'), projectSync: false }
    expect(await opened.workspaces.connectOther(back)).toMatchObject({ ok: true })
    const { id, store } = opened.session()
    expect(id).toBe('own')
    expect(opened.session().integrationStatus()).toMatchObject({
      projectSync: true,
      transferChoice: 'onSubmission',
    })
    expect(store.people.self()?.employeeNumber).toBe('1')
    expect(await toHavila(opened)).toMatchObject({ ok: true })
    expect(opened.workspaces.list()).toHaveLength(2)
  })

  it('goes there too where the company has a price of its own', async () => {
    const opened = await atFjordkonsult()
    await toHavila(opened)
    changeCompanySettings(opened.session().services, { defaultPriceOre: 125_000 })
    expect(await opened.workspaces.connectOther(keyFor(fjordkonsult.url()))).toMatchObject({ ok: true })
    expect(opened.session().id).toBe('own')
    expect(opened.workspaces.list()).toMatchObject([
      { id: 'own', companyName: 'Fjordkonsult AS' },
      { id: HAVILA, companyName: 'Havila AS' },
    ])
  })

  it('leaves others alone until they are opened: how much waits there is read once', async () => {
    const opened = await withUnsentHours()
    await toHavila(opened)
    expect(opened.unsent('own')).toBe(1)
    const [file] = databasesIn(opened.folder)
    const sqlite = new Database(file)
    sqlite.exec("update outbox set state = 'cancelled'")
    sqlite.close()
    expect(opened.unsent('own')).toBe(1)
    good(await opened.workspaces.goTo('own'))
    good(await opened.workspaces.goTo(HAVILA))
    expect(opened.unsent('own')).toBe(0)
  })

  it('of this very company is put in here', async () => {
    const opened = await atFjordkonsult()
    expect(await opened.workspaces.connectOther(keyFor(fjordkonsult.url(), 'sim-english'))).toMatchObject({
      ok: true,
    })
    expect(opened.session().id).toBe('own')
    expect(opened.workspaces.list()).toHaveLength(1)
  })

  it('that is refused changes nothing', async () => {
    const opened = await withUnsentHours()
    const before = opened.session()
    expect(await opened.workspaces.connectOther(keyFor(havila.url(), 'sim-wrong'))).toMatchObject({
      error: { code: 'keyRejected' },
    })
    expect(opened.session()).toBe(before)
    expect(opened.workspaces.list()).toHaveLength(1)
  })
})

describe('while a timer runs', () => {
  it('no other workspace is gone to, neither by a key nor by choice', async () => {
    const opened = await atFjordkonsult()
    await toHavila(opened)
    const { store, services } = opened.session()
    const person = store.people.self()
    if (!person) expect.fail('nobody is there')
    good(startTimer(services, person, { projectId: null, workTypeId: null, description: '' }))
    expect(await opened.workspaces.goTo('own')).toMatchObject({ error: { code: 'timerRunsHere' } })
    expect(await opened.workspaces.connectOther(keyFor(fjordkonsult.url()))).toMatchObject({
      error: { code: 'timerRunsHere' },
    })
    expect(opened.session().id).toBe(HAVILA)
    expect(store.timer.get()).not.toBeNull()
  })
})

describe('the program ends', () => {
  it('after the switch: the next start opens the workspace that was gone to', async () => {
    const { keychain } = heldKeychain()
    const opened = await atFjordkonsult({ keychain })
    await toHavila(opened)
    await opened.close()
    const again = await openedWorkspaces({ folder: opened.folder, keychain })
    expect(again.session().id).toBe(HAVILA)
    await expect.poll(() => again.session().gateway.state()).toBe('ready')
    good(await again.workspaces.goTo('own'))
    await again.close()
    expect((await openedWorkspaces({ folder: opened.folder, keychain })).session().id).toBe('own')
  })

  it('in the middle of it: the next start opens the one before, and both databases are whole', async () => {
    const { keychain, held } = heldKeychain()
    const opened = await withUnsentHours({ keychain })
    held.answers = false
    void toHavila(opened)
    await expect.poll(() => opened.workspaces.session()?.id).toBe(HAVILA)
    await expect.poll(() => opened.workspaces.session()?.store.people.self()).not.toBeNull()

    held.answers = true
    const again = await openedWorkspaces({ folder: opened.folder, keychain })
    expect(again.session().id).toBe('own')
    expect(again.unsent('own')).toBe(1)
    expectWhole(...databasesIn(opened.folder))
    expect(await toHavila(again)).toMatchObject({ ok: true })
    expect(again.session().store.people.all()).toHaveLength(1)
    expectWhole(...databasesIn(opened.folder))
  })
})

describe('where the other workspace cannot be opened', () => {
  it('a key leaves the one before open, as it was', async () => {
    const opened = await withUnsentHours()
    writeFileSync(join(opened.folder, 'workspaces'), 'in the way')
    expect(await toHavila(opened)).toMatchObject({ error: { code: 'workspaceUnusable' } })
    expect(opened.session().id).toBe('own')
    expect(opened.unsent('own')).toBe(1)
    await fjordkonsult.heal()
    opened.session().sync.syncNow()
    await expect.poll(fjordkonsult.hours).toHaveLength(1)
  })

  it('choosing it shows what is wrong with it, and the way back stays open', async () => {
    const opened = await atFjordkonsult()
    await toHavila(opened)
    good(await opened.workspaces.goTo('own'))
    const [, file] = databasesIn(opened.folder)
    for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true })
    writeFileSync(file, 'no database')
    expect(opened.unsent(HAVILA)).toBeNull()
    good(await opened.workspaces.goTo(HAVILA))
    expect(opened.workspaces.ready()).toBe(false)
    expect(await opened.workspaces.recovery()).toMatchObject({ reason: 'damaged', file })
    good(await opened.workspaces.goTo('own'))
    expect(opened.workspaces.ready()).toBe(true)
  })

  it('a choice that cannot be written leaves the one before open', async () => {
    const opened = await atFjordkonsult()
    await toHavila(opened)
    opened.workspaces.files.choose = () => {
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' })
    }
    expect(await opened.workspaces.goTo('own')).toMatchObject({ ok: false })
    expect(opened.session().id).toBe(HAVILA)
    expect(opened.faults).toHaveLength(1)
  })
})

it('copies and going back are of the workspace that is open', async () => {
  const opened = await atFjordkonsult()
  await toHavila(opened)
  good(await opened.workspaces.makeBackup())
  const { copies, folder } = good(await opened.workspaces.backups())
  expect(folder).toBe(join(opened.folder, 'workspaces/7700003/backups'))
  const copy = copies.find(({ kind }) => kind === 'manual')
  good(await opened.workspaces.restoreBackup(copy?.file ?? ''))
  expect(opened.session().id).toBe(HAVILA)
  expect(opened.workspaces.list().map(({ companyName }) => companyName)).toEqual([
    'Fjordkonsult AS',
    'Havila AS',
  ])
})

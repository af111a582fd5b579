import { join } from 'node:path'
import { connect } from '@main/settings/connect'
import { putSetupAway, setupChecklist } from '@main/settings/setupChecklist'
import { chooseTransfer } from '@main/settings/transferChoice'
import type { SetupStepId } from '@shared/ipc/setup'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { openedSession } from '../sync/openedSession'
import { simulatedTripletex } from '../sync/simulated'

const tripletex = simulatedTripletex()

async function begun() {
  const opened = await openedSession()
  const { session } = opened
  const stepOf = (id: SetupStepId) => setupChecklist(session.services).steps.find((each) => each.id === id)
  const done = () =>
    setupChecklist(session.services)
      .steps.filter((each) => each.done)
      .map(({ id }) => id)
  const write = (sql: string) => {
    const sqlite = new Database(join(opened.folder, 'busy.db'))
    sqlite.exec(sql)
    sqlite.close()
  }
  async function connectAndPull(): Promise<void> {
    const key = { userKey: 'sim-admin', consumerToken: '', projectSync: true } as const
    const input = { ...key, environment: 'own', address: tripletex.url() } as const
    expect(await connect(session.connectDeps, input)).toMatchObject({ ok: true })
    session.sync.connectionChanged()
    await session.sync.pullNow()
  }
  return { ...opened, stepOf, done, write, connectAndPull }
}

it('begins with nothing done, and follows what is done', async () => {
  const test = await begun()
  expect(test.done()).toEqual([])
  expect(test.stepOf('pulled')?.count).toEqual({ done: 0, of: 6 })
  await test.connectAndPull()
  expect(test.done()).toEqual(['connect', 'pulled', 'ownNumberMatched'])
  chooseTransfer(test.session.services, 'onSubmission', null)
  expect(test.stepOf('transferChosen')?.done).toBe(true)
})

it('counts the people whom Tripletex knows by their number, and not those who have left', async () => {
  const test = await begun()
  await test.connectAndPull()
  const all = test.stepOf('peopleMatched')?.count
  expect(all?.done).toBeGreaterThan(1)
  const person = (id: string, number: string, archivedAt: string) =>
    test.write(`insert into people (id, name, email, employee_number, role, archived_at, created_at)
      values ('${id}', '${id}', '', '${number}', 'employee', ${archivedAt}, '2030-01-01T00:00:00Z')`)
  person('unknown', '999', 'null')
  person('left', '998', "'2026-01-01T00:00:00Z'")
  const [done, of] = [all?.done ?? 0, all?.of ?? 0]
  expect(test.stepOf('peopleMatched')).toMatchObject({ done: false, count: { done, of: of + 1 } })
})

it('asks for a product on each work type that is charged for', async () => {
  const test = await begun()
  await test.connectAndPull()
  const all = test.stepOf('workTypesHaveProducts')?.count
  expect(all?.done).toBe(0)
  expect(all?.of).toBeGreaterThan(1)
  const setUp = (which: string) =>
    test.write(`insert into work_type_setups (work_type_id, category, product_tripletex_id, updated_at)
      select id, '', 1, '2026-01-01' from work_types where billable = 1 and archived_at is null ${which}`)
  setUp('limit 1')
  expect(test.stepOf('workTypesHaveProducts')?.count?.done).toBe(1)
  setUp('and id not in (select work_type_id from work_type_setups)')
  expect(test.stepOf('workTypesHaveProducts')?.done).toBe(true)
})

it('takes «Ikke overfør» for a choice where somebody chose it, or put the step away', async () => {
  const test = await begun()
  expect(test.stepOf('transferChosen')?.done).toBe(false)
  putSetupAway(test.session.services, 'transferChosen')
  expect(test.stepOf('transferChosen')?.done).toBe(true)

  const other = await begun()
  chooseTransfer(other.session.services, 'never', null)
  expect(other.stepOf('transferChosen')?.done).toBe(true)
})

it('stays put away', async () => {
  const test = await begun()
  expect(setupChecklist(test.session.services).putAway).toBe(false)
  putSetupAway(test.session.services, 'peopleMatched')
  putSetupAway(test.session.services, null)
  expect(setupChecklist(test.session.services).putAway).toBe(true)
  expect(test.done()).toEqual(['peopleMatched'])
})

import type { Page } from '@playwright/test'
import { callRights } from '../../src/main/people/callRights.ts'
import type { GroupId, OutboxId, PersonId, ProjectId, WorkTypeId } from '../../src/shared/domain/ids.ts'
import type { Right } from '../../src/shared/domain/roles.ts'
import type { Answer, CallInput, CallName } from '../../src/shared/ipc/contract.ts'
import { becomeEmployee } from './app/becomeEmployee.ts'
import { callBusy } from './app/callBusy.ts'
import { today } from './app/days.ts'
import type { RunningApp } from './app/launchApp.ts'
import { queueTotal } from './app/queueTotal.ts'
import { startLocal } from './app/startLocal.ts'
import { expect, test } from './app/test.ts'

/** What a call is about, where it is about somebody or something. */
interface Target {
  project: ProjectId
  person: PersonId
  workType: WorkTypeId
  group: GroupId
  /** A total of the person's in the queue. */
  queued: OutboxId
}
type Inputs = { [N in CallName]?: (target: Target) => CallInput<N> }

const nowhere = {
  userKey: 'none',
  environment: 'own',
  address: 'http://127.0.0.1:9/v2',
  consumerToken: '',
} as const
const someone = { name: 'Berit', email: '', employeeNumber: '', role: 'employee' } as const
const file = { register: 'people', fileName: 'people.csv', text: 'navn\nDag\n' } as const
const period = { from: today(), to: today() }
const key = ({ person, workType }: Target) => ({
  key: { personId: person, projectId: null, workTypeId: workType, day: today() },
})

/** Something valid to say in each call that asks for a right. What cannot be undone, or takes others away, comes last. */
const INPUTS: Inputs = {
  'people.list': () => undefined,
  'people.page': ({ person }) => ({ personId: person }),
  'people.match': ({ person }) => ({ personId: person, employeeNumber: '1' }),
  'people.add': () => someone,
  'people.change': ({ person }) => ({ ...someone, personId: person, name: 'Endret' }),
  'people.archive': ({ person }) => ({ personId: person }),
  'people.restore': ({ person }) => ({ personId: person }),
  'groups.list': () => undefined,
  'groups.save': () => ({ id: null, name: 'Nord', parentId: null, members: [], leaders: [] }),
  'groups.delete': ({ group }) => ({ id: group }),
  'administration.log': () => ({ before: null }),
  'integration.previewConnect': () => undefined,
  'integration.previewProjectSync': () => ({ on: true }),
  'integration.previewWorkTypeSync': () => ({ on: true }),
  'integration.previewTransfer': () => ({ choice: 'onApproval', from: today() }),
  'integration.test': () => undefined,
  'projects.create': () => ({ name: 'Laget' }),
  'projects.copy': ({ project }) => ({ id: project, name: 'Kopiert' }),
  'projects.saveSetup': ({ project }) => ({ id: project, change: { notes: 'Endret' } }),
  'projects.setLeader': ({ project, person }) => ({ id: project, personId: person, leads: false }),
  'projects.setMember': ({ project, person }) => ({ id: project, personId: person, member: true }),
  'projects.setWorkTypes': ({ project, workType }) => ({
    id: project,
    workTypes: [{ workTypeId: workType, offered: true }],
  }),
  'projects.change': ({ project }) => ({
    id: project,
    facts: { number: '77', name: 'Endret', customerName: null, startDate: null, endDate: null },
  }),
  'projects.archive': ({ project }) => ({ id: project }),
  'projects.restore': ({ project }) => ({ id: project }),
  'company.set': () => ({ defaultPriceOre: 100_000 }),
  'workTypes.list': () => undefined,
  'workTypes.page': ({ workType }) => ({ id: workType }),
  'workTypes.create': () => ({ name: 'Befaring', billable: true }),
  'workTypes.change': ({ workType }) => ({ id: workType, billable: false }),
  'workTypes.saveSetup': ({ workType }) => ({ id: workType, category: 'Felles' }),
  'workTypes.archive': ({ workType }) => ({ id: workType }),
  'workTypes.restore': ({ workType }) => ({ id: workType }),
  'imports.source': () => ({ register: 'people' }),
  'imports.preview': () => file,
  'imports.run': () => file,
  'reconciliation.view': ({ person }) => ({ personId: person, ...period }),
  'reconciliation.read': ({ person }) => ({ personId: person, ...period }),
  'reconciliation.sendAgain': key,
  'reconciliation.log': key,
  'outbox.entries': ({ queued }) => ({ id: queued }),
  'outbox.retry': ({ queued }) => ({ id: queued }),
  'outbox.resolve': ({ queued }) => ({ id: queued, choice: 'useBusy' }),
  'outbox.undoResolve': ({ queued }) => ({ id: queued }),
  'setup.putAway': () => ({ step: null }),
  'integration.setWorkTypeSync': () => ({ on: false, restore: false }),
  'integration.setProjectSync': () => ({ on: false, restore: false }),
  'integration.setTransferChoice': () => ({ choice: 'never', from: null }),
  'integration.connect': () => ({ ...nowhere, projectSync: false }),
  'integration.connectOtherCompany': () => ({ ...nowhere, projectSync: false }),
  'integration.disconnect': () => undefined,
}

const rightOf = (name: CallName): Right | null => {
  const right = callRights[name]
  if (right === 'own') return null
  return typeof right === 'string' ? right : right.right
}
const names = Object.keys(callRights).filter((name): name is CallName => name in callRights)
const restricted = names.filter((name) => rightOf(name) !== null)
const withRight = (...rights: Right[]) =>
  restricted.filter((name) => rights.some((right) => right === rightOf(name))).sort()

/** Makes every call that asks for a right, and answers those that were not refused for want of it. */
async function allowedCalls(page: Page, target: Target): Promise<CallName[]> {
  const allowed: CallName[] = []
  for (const name of restricted.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    if (await isAllowed(page, name, target)) allowed.push(name)
  }
  return allowed.sort()
}

const placeOf = (name: CallName) => Object.keys(INPUTS).indexOf(name)

async function isAllowed<N extends CallName>(page: Page, name: N, target: Target): Promise<boolean> {
  const input = INPUTS[name]?.(target)
  const json = input === undefined ? null : JSON.stringify(input)
  const answer = await page.evaluate<Answer<unknown>, { name: string; json: string | null }>(
    ({ name: called, json: given }) =>
      Reflect.apply(window.busy.call, window.busy, [called, given === null ? undefined : JSON.parse(given)]),
    { name, json },
  )
  if (!answer.ok && answer.error.code === 'invalidInput') {
    throw new Error(`${name}: ${JSON.stringify(answer.error.facts)}`)
  }
  return answer.ok || answer.error.code !== 'forbidden'
}

/** A workspace with another administrator, another person, and a project and a work type that are nobody's yet. */
async function workspace({
  app,
  page,
}: RunningApp): Promise<{ self: PersonId; target: Target; own: Target; led: Target }> {
  await startLocal(page, 'Egen', 'Andres')
  await callBusy(page, 'people.add', { ...someone, name: 'Else', role: 'administrator' })
  const { id: person } = await callBusy(page, 'people.add', { ...someone, name: 'Ola' })
  const { people } = await callBusy(page, 'people.list', undefined)
  const self = people.find(({ isSelf }) => isSelf)?.id
  const projects = await callBusy(page, 'projects.search', { query: '', day: today(), limit: 10 })
  const projectOf = (name: string) => projects.find((project) => project.name === name)?.id
  const [mine, others] = [projectOf('Egen'), projectOf('Andres')]
  const workType = (await callBusy(page, 'workTypes.forProject', { projectId: null, day: today() }))[0]?.id
  if (!self || !mine || !others || !workType) throw new Error('the workspace lacks something')
  const group = await callBusy(page, 'groups.save', {
    id: null,
    name: 'Oslo',
    parentId: null,
    members: [],
    leaders: [],
  })
  for (const id of [mine, others]) {
    await callBusy(page, 'projects.setLeader', { id, personId: self, leads: false })
  }
  const common = { project: others, workType, group: group.id }
  const target = { ...common, person, queued: await queueTotal(app, person, workType) }
  const own = { ...common, person: self, queued: await queueTotal(app, self, workType) }
  return { self, target, own, led: { ...target, project: mine } }
}

test('the walk knows something to say in every call that asks for a right', () => {
  expect(restricted.filter((name) => INPUTS[name] === undefined)).toEqual([])
  expect(restricted.length).toBeGreaterThan(40)
})

test('an administrator may make every call', async ({ launchApp }) => {
  const running = await launchApp()
  const { page } = running
  const { target } = await workspace(running)
  expect(await allowedCalls(page, target)).toEqual([...restricted].sort())
})

test('an employee may make none of them, but those about their own time', async ({ launchApp }) => {
  const running = await launchApp()
  const { app, page } = running
  const { target, own } = await workspace(running)
  await becomeEmployee(app, page)
  expect(await allowedCalls(page, target)).toEqual([])
  expect(await allowedCalls(page, own)).toEqual(withRight('seeTimeOf'))
})

test('a project leader may edit the project that they lead, and no other', async ({ launchApp }) => {
  const running = await launchApp()
  const { app, page } = running
  const { self, target, led } = await workspace(running)
  await callBusy(page, 'projects.setLeader', { id: led.project, personId: self, leads: true })
  await becomeEmployee(app, page)
  expect(await allowedCalls(page, target)).toEqual([])
  expect(await allowedCalls(page, led)).toEqual(withRight('editProject'))
})

test('a group leader may see the time of those in their groups, and of nobody else', async ({
  launchApp,
}) => {
  const running = await launchApp()
  const { app, page } = running
  const { self, target } = await workspace(running)
  const above = { id: null, name: 'Norge', parentId: null, members: [], leaders: [self] }
  const { id: parentId } = await callBusy(page, 'groups.save', above)
  const under = { id: null, name: 'Bergen', parentId, members: [target.person], leaders: [] }
  await callBusy(page, 'groups.save', under)
  const { id: outsider } = await callBusy(page, 'people.add', { ...someone, name: 'Utenfor' })
  await becomeEmployee(app, page)
  expect(await allowedCalls(page, target)).toEqual(withRight('seeTimeOf'))
  const queued = await queueTotal(app, outsider, target.workType)
  expect(await allowedCalls(page, { ...target, person: outsider, queued })).toEqual([])
})

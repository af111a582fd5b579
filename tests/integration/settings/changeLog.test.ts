import { archiveProject, changeProject, restoreProject } from '@main/projects/changeProject'
import { createProject } from '@main/projects/createProject'
import { addLocalProject } from '@main/projects/localProjects'
import { saveSetup, setWorkTypes } from '@main/projects/setUpProject'
import { connect } from '@main/settings/connect'
import { switchProjectSync } from '@main/settings/syncSwitches'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { openedSession } from '../sync/openedSession'
import { simulatedTripletex } from '../sync/simulated'
import { good, type TestServices, testServices } from '../time/testServices'

const tripletex = simulatedTripletex()

const lines = (test: Pick<TestServices, 'store'>) => test.store.administrationLog.latest(100)
const ofProjects = (test: Pick<TestServices, 'store'>) =>
  lines(test)
    .filter(({ subjectKind }) => subjectKind === 'project')
    .map(({ action, subjectName, before, after }) => ({ action, subjectName, before, after }))

describe('what the sync archives', () => {
  it('is one line, with the first names and how many there are, and so is having it back', () => {
    const test = testServices()
    for (let index = 2; index <= 300; index++) addLocalProject(test.store, v7, `Eget ${index}`)
    good(switchProjectSync(test.services, { on: true, restore: false }))
    expect(ofProjects(test)).toEqual([
      {
        action: 'syncArchived',
        subjectName: '',
        before: {},
        after: {
          affectedCount: 300,
          affectedNames: expect.arrayContaining(['1 Havila', '2 Eget 2', '20 Eget 20']),
        },
      },
    ])
    expect(ofProjects(test)[0]?.after?.affectedNames).toHaveLength(20)
    good(switchProjectSync(test.services, { on: false, restore: true }))
    expect(ofProjects(test)[0]).toMatchObject({ action: 'syncRestored', after: { affectedCount: 300 } })
    expect(test.store.localRegisters.inUse('projects')).toHaveLength(300)
  })

  it('leaves no line where there is nothing to archive', () => {
    const test = testServices()
    good(archiveProject(test.services, test.project))
    good(switchProjectSync(test.services, { on: true, restore: false }))
    expect(ofProjects(test).map(({ action }) => action)).toEqual(['archived'])
  })

  it('of 10,000 projects is done before anybody notices', () => {
    const test = testServices()
    test.store.transaction(() => {
      for (let index = 2; index <= 10_000; index++) {
        addLocalProject(test.store, v7, `Eget ${index}`, { number: String(index) })
      }
    })
    const began = performance.now()
    good(switchProjectSync(test.services, { on: true, restore: false }))
    // The machine of a test is slower than a person's, and shared.
    expect(performance.now() - began).toBeLessThan(400)
  })
})

it('names a project alike whatever is done to it', () => {
  const test = testServices()
  const { services, project, person } = test
  const facts = { number: '7', name: 'Naustet', customerName: null, startDate: null, endDate: null }
  good(archiveProject(services, project))
  good(restoreProject(services, project))
  good(changeProject(services, project, facts))
  good(saveSetup(services, project, { billable: false }))
  good(createProject(services, person, { name: 'Hytta' }))
  good(switchProjectSync(services, { on: true, restore: false }))
  expect(ofProjects(test).map(({ subjectName, after }) => after?.affectedNames ?? subjectName)).toEqual([
    ['7 Naustet', '8 Hytta'],
    '8 Hytta',
    '7 Naustet',
    '7 Naustet',
    '1 Havila',
    '1 Havila',
  ])
})

it('writes figures of a list with what they are counted in', () => {
  const test = testServices()
  const { services, project: id, work } = test
  good(saveSetup(services, id, { priceSetup: 'workType', budgetKind: 'hours', budgetPer: 'workType' }))
  good(setWorkTypes(services, { id, workTypes: [{ workTypeId: work, priceOre: 120_050, budget: 2430 }] }))
  expect(ofProjects(test)[0]?.after).toEqual({
    workTypePrices: ['Arbeid: 1200.5 kr'],
    workTypeBudgets: ['Arbeid: 40.5 h'],
  })
})

describe('another key', () => {
  async function connected() {
    const opened = await openedSession()
    const put = (userKey: string) =>
      connect(opened.session.connectDeps, {
        userKey,
        consumerToken: 'sim-consumer',
        projectSync: false,
        environment: 'own',
        address: tripletex.url(),
      }).then(good)
    await put('sim-admin')
    const replaced = () =>
      lines(opened.session)
        .filter(({ action }) => action === 'keyReplaced')
        .map(({ before, after, personName }) => ({ before, after, personName }))
    return { ...opened, put, replaced }
  }

  it('of the same owner is written down: that it was replaced and whose it is, never the key', async () => {
    const test = await connected()
    expect(test.replaced()).toEqual([])
    await test.put('tlxr_sim')
    expect(test.replaced()).toEqual([
      { before: {}, after: { keyOwner: 'Kari Nordmann' }, personName: 'Kari' },
    ])
    expect(JSON.stringify(lines(test.session))).not.toMatch(/tlxr_sim|sim-admin|sim-consumer/)
  })

  it('of somebody else tells whose it was', async () => {
    const test = await connected()
    await test.put('sim-english')
    expect(test.replaced()).toMatchObject([
      { before: { keyOwner: 'Kari Nordmann' }, after: { keyOwner: expect.not.stringMatching('Kari') } },
    ])
  })

  it('that is the same one again leaves no line', async () => {
    const test = await connected()
    await test.put('sim-admin')
    expect(test.replaced()).toEqual([])
  })
})

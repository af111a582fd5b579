import { setFavourite } from '@main/projects/favourites'
import { addLocalProject } from '@main/projects/localProjects'
import { createProjectSearch } from '@main/projects/searchProjects'
import { deleteTemplate, saveTemplate } from '@main/time/templates'
import { PersonId, ProjectId, TemplateId, WorkTypeId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { good, testServices } from './testServices'

const today = LocalDay.parse('2026-11-24')

describe('templates', () => {
  it('are kept, changed and deleted, each person their own, by name', () => {
    const test = testServices()
    const fields = {
      name: 'standup',
      projectId: test.project,
      workTypeId: test.meeting,
      fromMinute: 540,
      minutes: 15,
      description: 'Standup',
    }
    const id = good(saveTemplate(test.services, test.person, fields))
    good(
      saveTemplate(test.services, test.person, {
        ...fields,
        name: 'Admin',
        projectId: null,
        fromMinute: null,
      }),
    )
    const list = () => test.store.templates.ofPerson(test.person.id)
    expect(list().map(({ name, projectName, workTypeName }) => [name, projectName, workTypeName])).toEqual([
      ['Admin', null, 'Møte'],
      ['standup', 'Havila', 'Møte'],
    ])
    good(saveTemplate(test.services, test.person, { ...fields, id, name: 'Morgenmøte' }))
    expect(list().map(({ name }) => name)).toEqual(['Admin', 'Morgenmøte'])

    const somebody = { ...test.person, id: PersonId.parse('somebody') }
    expect(saveTemplate(test.services, somebody, { ...fields, id })).toMatchObject({
      error: { code: 'notFound' },
    })
    deleteTemplate(test.services, somebody, id)
    expect(list()).toHaveLength(2)
    deleteTemplate(test.services, test.person, id)
    deleteTemplate(test.services, test.person, id)
    expect(list().map(({ name }) => name)).toEqual(['Admin'])
    expect(test.told).toContain('templates')
  })

  it('of what does not exist are refused', () => {
    const test = testServices()
    const fields = {
      name: 'X',
      projectId: null,
      workTypeId: test.work,
      fromMinute: null,
      minutes: 60,
      description: '',
    }
    const refused = { error: { code: 'notFound' } }
    expect(
      saveTemplate(test.services, test.person, { ...fields, workTypeId: WorkTypeId.parse('x') }),
    ).toMatchObject(refused)
    expect(
      saveTemplate(test.services, test.person, { ...fields, projectId: ProjectId.parse('x') }),
    ).toMatchObject(refused)
    expect(saveTemplate(test.services, test.person, { ...fields, id: TemplateId.parse('x') })).toMatchObject(
      refused,
    )
  })
})

describe('favourites', () => {
  it('come first, the one used last before the others, then what was used lately', () => {
    const test = testServices()
    const made = ['Alfa', 'Beta', 'Gamma', 'Delta'].map((name) => addLocalProject(test.store, v7, name))
    const [alfa, beta, gamma, delta] = made
    if (!alfa || !beta || !gamma || !delta) throw new Error('four projects were made')
    const search = createProjectSearch(test.store)
    const found = (query = '') =>
      search
        .search(test.person, query, today, 10)
        .map(({ name, favourite, recent }) => [name, favourite, recent])
    test.save({ projectId: beta })
    test.clock.advance(1000)
    test.save({ projectId: gamma })
    for (const projectId of [beta, delta, delta]) {
      good(setFavourite(test.services, test.person, { projectId, favourite: true }))
    }
    expect(found()).toEqual([
      ['Beta', true, true],
      ['Delta', true, false],
      ['Gamma', false, true],
      ['Havila', false, false],
      ['Alfa', false, false],
    ])
    expect(found('ta')[0]).toEqual(['Beta', true, true])
    good(setFavourite(test.services, test.person, { projectId: beta, favourite: false }))
    expect(test.store.favourites.ofPerson(test.person.id)).toEqual([delta])
    const gone = { projectId: ProjectId.parse('x'), favourite: true }
    expect(setFavourite(test.services, test.person, gone)).toMatchObject({ error: { code: 'notFound' } })
  })
})

it('the latest hours are those that were made last, not those that were changed last', () => {
  const test = testServices()
  expect(test.store.entries.latest(test.person.id)).toBeNull()
  const [first] = test.save({ description: 'Først' })
  test.clock.advance(1000)
  test.save({ description: 'Sist' })
  test.clock.advance(1000)
  test.save({ ...(first && { id: first }), description: 'Først, rettet' })
  expect(test.store.entries.latest(test.person.id)?.description).toBe('Sist')
})

import { addLocalProject } from '@main/projects/localProjects'
import { createProjectSearch } from '@main/projects/searchProjects'
import { LocalDay } from '@shared/domain/localDay'
import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import { replicaProject, replicaWorkType } from '../time/replica'
import { testServices } from '../time/testServices'

const today = LocalDay.parse('2026-11-24')

it('projects that take hours come first, and the others say why not', () => {
  const test = testServices()
  const workType = replicaWorkType(test.store, 20, { kind: 'anyProject' })
  replicaProject(test.store, 1, { number: '101', name: 'Vei stengt', archived: true })
  replicaProject(test.store, 2, { number: '102', name: 'Vei ferdig', endDate: '2026-10-01' })
  replicaProject(test.store, 3, { number: '103', name: 'Vei senere', startDate: '2027-01-01' })
  replicaProject(test.store, 4, { number: '104', name: 'Vei lukket', participantsOnly: true })
  replicaProject(test.store, 5, {
    number: '105',
    name: 'Vei min',
    participantsOnly: true,
    participants: [100],
  })
  const used = replicaProject(test.store, 6, { number: '106', name: 'Vei åpen' })
  test.save({ projectId: used, workTypeId: workType })
  const found = createProjectSearch(test.store).search(test.person, 'vei', today, 10)
  expect(found.map(({ number, obstacle, recent }) => [number, obstacle, recent])).toEqual([
    ['106', null, true],
    ['105', null, false],
    ['102', 'ended', false],
    ['103', 'notStarted', false],
    ['104', 'notParticipant', false],
    ['101', 'archived', false],
  ])
})

it('a new project is found once the search was told', () => {
  const test = testServices()
  const search = createProjectSearch(test.store)
  const names = () => search.search(test.person, 'nytt', today, 10).map(({ name, number }) => [number, name])
  expect(names()).toEqual([])
  addLocalProject(test.store, v7, 'Nytt prosjekt')
  search.forget()
  expect(names()).toEqual([['2', 'Nytt prosjekt']])
})

import { createProjectSearch } from '@main/projects/searchProjects'
import { understandQuickEntry } from '@main/time/understandQuickEntry'
import { ProjectId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import { expect, it } from 'vitest'
import { replicaProject, replicaWorkType } from './replica'
import { testServices } from './testServices'

const day = LocalDay.parse('2026-11-24')

function company() {
  const test = testServices()
  const advice = replicaWorkType(test.store, 20, { kind: 'anyProject', name: 'Rådgivning' })
  replicaWorkType(test.store, 21, { kind: 'internal', name: 'Ferie' })
  const acme = replicaProject(test.store, 1, { number: '1002', name: 'Acme anbud' })
  replicaProject(test.store, 2, { number: '1003', name: 'Acme drift' })
  replicaProject(test.store, 3, { number: '1004', name: 'Acme stengt', endDate: '2026-10-01' })
  const search = createProjectSearch(test.store)
  const read = (text: string, projectId?: ProjectId) =>
    understandQuickEntry(test.services, search, test.person, { text, day, projectId })
  return { test, advice, acme, search, read }
}

it('a whole line is understood part by part', () => {
  const { read, acme, advice } = company()
  const text = 'acme anbud rådgivning 9-11:30 møte om anbud i går'
  const understood = read(text)
  expect(understood).toMatchObject({
    projectId: acme,
    projectName: 'Acme anbud',
    workTypeId: advice,
    day: '2026-11-23',
    span: { kind: 'clock', from: 540, to: 690 },
    minutes: 150,
    description: 'møte om anbud',
    otherProjects: [],
    refused: null,
    internal: false,
  })
  expect(understood.parts.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['project', 'acme anbud'],
    ['workType', 'rådgivning'],
    ['time', '9-11:30'],
    ['description', 'møte om anbud'],
    ['day', 'i går'],
  ])
})

it('where several projects are meant, those that take hours are offered, and the chosen one counts', () => {
  const { read } = company()
  const { otherProjects, projectName } = read('acme 2t')
  expect([projectName, ...otherProjects.map(({ name }) => name)]).toEqual(['Acme anbud', 'Acme drift'])
  const other = ProjectId.parse(otherProjects[0]?.id)
  const chosen = read('acme 2t', other)
  expect(chosen).toMatchObject({ projectId: other, projectName: 'Acme drift' })
  expect(chosen.otherProjects.map(({ name }) => name)).toEqual(['Acme anbud'])
})

it('a project that takes no hours that day is not chosen, and the reason is told', () => {
  const { read } = company()
  expect(read('stengt 2t')).toMatchObject({
    projectId: null,
    refused: { name: 'Acme stengt', obstacle: 'ended' },
  })
  expect(read('stengt 2t 1.10')).toMatchObject({ projectName: 'Acme stengt', refused: null })
})

it('the work type that was last used on the project goes without saying', () => {
  const { test, read, acme } = company()
  const meeting = replicaWorkType(test.store, 22, { kind: 'anyProject', name: 'Møte' })
  expect(read('acme anbud 2t').workTypeId).toBeNull()
  test.save({ projectId: acme, workTypeId: meeting })
  const understood = read('acme anbud 2t')
  expect(understood).toMatchObject({ workTypeId: meeting, workTypeName: 'Møte' })
  expect(understood.parts.map(({ kind }) => kind)).not.toContain('workType')
})

it('internal work needs no project', () => {
  const { read } = company()
  expect(read('ferie 7,5t i morgen')).toMatchObject({
    internal: true,
    projectId: null,
    workTypeName: 'Ferie',
    minutes: 450,
    day: '2026-11-25',
  })
  expect(read('internt ferie 1t')).toMatchObject({ internal: true, workTypeName: 'Ferie', description: '' })
})

it('nothing that is typed is too much for it', () => {
  const { read } = company()
  expect(read('')).toMatchObject({ projectId: null, span: null, description: '', parts: [], day })
  expect(read('9'.repeat(1200)).description).toHaveLength(1200)
  expect(read('acme '.repeat(240)).projectName).toBe('Acme anbud')
})

import { addPerson, archivePerson, changePerson, restorePerson } from '@main/people/changePeople'
import { deleteGroup, saveGroup } from '@main/people/groups'
import { updateSelf } from '@main/people/people'
import { archiveProject, changeProject, restoreProject } from '@main/projects/changeProject'
import { copyProject, createProject } from '@main/projects/createProject'
import { setFavourite } from '@main/projects/favourites'
import { saveSetup, setLeader, setMember, setWorkTypes } from '@main/projects/setUpProject'
import { changeAppSettingsUndoably } from '@main/settings/appSettings'
import { changeCompanySettings } from '@main/settings/changeCompanySettings'
import { deleteTemplate, saveTemplate } from '@main/time/templates'
import {
  archiveWorkType,
  changeWorkType,
  createWorkType,
  restoreWorkType,
} from '@main/workTypes/changeWorkTypes'
import { saveWorkTypeSetup } from '@main/workTypes/saveWorkTypeSetup'
import type { GroupId, PersonId } from '@shared/domain/ids'
import { LocalDay } from '@shared/domain/localDay'
import type { ProjectFacts } from '@shared/ipc/projects'
import { good, testServices } from '../time/testServices'

/** Tables that tell what happened, or what it was written down with: undo adds to them. */
const TELLING = ['administration_log', 'audit_log']

export const facts: ProjectFacts = {
  number: '12',
  name: 'Havila 2',
  customerName: 'Rederi',
  startDate: LocalDay.parse('2026-01-01'),
  endDate: null,
}

/** A workspace with two people, a group under a group, two projects and work types, all of them set up. */
export function registerWorld() {
  const test = testServices()
  const { services, sqlite, person, project, work, meeting } = test
  const ola = good(addPerson(services, { name: 'Ola', email: '', employeeNumber: '2', role: 'employee' })).id
  const put = (name: string, parentId: GroupId | null, members: PersonId[]) =>
    good(saveGroup(services, { id: null, name, parentId, members, leaders: [person.id] })).id
  const oslo = put('Oslo', null, [ola])
  const grid = put('Rutenett', oslo, [ola, person.id])
  const other = good(createProject(services, person, { name: 'Fjord' }))
  good(saveSetup(services, project, { budgetKind: 'hours', budgetPer: 'workType', membersOnly: true }))
  good(setWorkTypes(services, { id: project, workTypes: [{ workTypeId: work, budget: 600, priceOre: 5 }] }))
  good(setMember(services, { id: project, personId: ola, member: true, priceOre: 90_000 }))
  good(setMember(services, { id: project, personId: person.id, member: true }))
  good(setLeader(services, { id: project, personId: ola, leads: true }))
  good(saveWorkTypeSetup(services, work, { category: 'Fag', priceOre: 110_000 }))
  const template = good(
    saveTemplate(services, person, {
      name: 'Standup',
      projectId: project,
      workTypeId: meeting,
      fromMinute: null,
      minutes: 15,
      description: '',
    }),
  )
  const tables = sqlite
    .prepare<[], string>(
      `select name from sqlite_master where type = 'table' and name not like '%migrations%'`,
    )
    .pluck()
    .all()
  const kept = tables
    .filter((table) => !TELLING.includes(table) && table !== 'time_entries')
    .map((table) => [table, sqlite.prepare<[], unknown[]>(`select * from "${table}"`).raw()] as const)
  const live = sqlite.prepare<[], Record<string, unknown>>(
    'select * from time_entries where deleted_at is null',
  )
  services.history.clear()
  return {
    ...test,
    ids: { ola, oslo, grid, other, template, project, work, meeting, self: person.id },
    /** Every row of the database but those of hours and of what tells of changes. */
    rows: () =>
      Object.fromEntries(
        kept.map(([table, all]) => [
          table,
          all
            .all()
            .map((row) => JSON.stringify(row))
            .sort(),
        ]),
      ),
    /** Hours that are there, but for when they were written. */
    entries: () =>
      live
        .all()
        .map(
          ({ updated_at: _at, revision: _revision, version_number: _number, version_id: _version, ...row }) =>
            JSON.stringify(row),
        )
        .sort(),
  }
}
export type RegisterWorld = ReturnType<typeof registerWorld>

const someone = { name: 'Per', email: 'per@firma.no', employeeNumber: '3', role: 'employee' } as const
const groupOf = ({ ids }: RegisterWorld) => ({
  id: ids.oslo,
  name: 'Bergen',
  parentId: null,
  members: [],
  leaders: [ids.ola],
})

/** Every call that undo takes back, with what must be done before it, and one change that it makes. */
export const UNDOABLE: Record<string, (world: RegisterWorld) => unknown> = {
  'projects.create': ({ services, person }) => createProject(services, person, { name: 'Ny' }),
  'projects.copy': ({ services, person, ids }) =>
    copyProject(services, person, { id: ids.project, name: 'Kopi' }),
  'projects.change': ({ services, ids }) => changeProject(services, ids.project, facts),
  'projects.archive': ({ services, ids }) => archiveProject(services, ids.project),
  'projects.restore': ({ services, ids }) => restoreProject(services, ids.other),
  'projects.saveSetup': ({ services, ids }) =>
    saveSetup(services, ids.project, { budgetKind: 'amount', priceSetup: 'workType', color: 3 }),
  'projects.setLeader': ({ services, ids }) =>
    setLeader(services, { id: ids.project, personId: ids.ola, leads: false }),
  'projects.setMember': ({ services, ids }) =>
    setMember(services, { id: ids.project, personId: ids.ola, member: false }),
  'projects.setWorkTypes': ({ services, ids }) =>
    setWorkTypes(services, {
      id: ids.project,
      workTypes: [
        { workTypeId: ids.work, priceOre: 1, offered: false },
        { workTypeId: ids.meeting, budget: 60 },
      ],
    }),
  'workTypes.create': ({ services }) => createWorkType(services, { name: 'Reise', billable: true }),
  'workTypes.change': ({ services, ids }) =>
    changeWorkType(services, ids.work, { name: 'Utvikling', billable: false }),
  'workTypes.archive': ({ services, ids }) => archiveWorkType(services, ids.work),
  'workTypes.restore': ({ services, ids }) => restoreWorkType(services, ids.meeting),
  'workTypes.saveSetup': ({ services, ids }) =>
    saveWorkTypeSetup(services, ids.work, { category: '', priceOre: null }),
  'people.add': ({ services }) => addPerson(services, someone),
  'people.change': ({ services, ids }) => changePerson(services, ids.ola, { ...someone, name: 'Ole' }),
  'people.archive': ({ services, ids }) => archivePerson(services, ids.ola),
  'people.restore': ({ services, ids }) => restorePerson(services, ids.ola),
  'people.updateSelf': ({ services }) =>
    updateSelf(services, { name: 'Kari N', email: 'kari@firma.no', employeeNumber: '9' }),
  'groups.save': (world) => saveGroup(world.services, groupOf(world)),
  'groups.delete': ({ services, ids }) => deleteGroup(services, ids.oslo),
  'company.set': ({ services }) => changeCompanySettings(services, { defaultPriceOre: 145_000 }),
  'settings.set': ({ services }) =>
    changeAppSettingsUndoably(
      services,
      { name: 'settings.set', input: { hoursFormat: 'clock' } },
      { hoursFormat: 'clock' },
    ),
  'shortcuts.set': ({ services }) =>
    changeAppSettingsUndoably(
      services,
      { name: 'shortcuts.set', input: { name: 'newEntry', accelerator: null } },
      { shortcutNewEntry: null },
    ),
  'templates.save': ({ services, person, ids }) =>
    saveTemplate(services, person, {
      id: ids.template,
      name: 'Morgenmøte',
      projectId: ids.project,
      workTypeId: ids.work,
      fromMinute: 480,
      minutes: 30,
      description: 'Kort',
    }),
  'templates.delete': ({ services, person, ids }) => deleteTemplate(services, person, ids.template),
  'favourites.set': ({ services, person, ids }) =>
    setFavourite(services, person, { projectId: ids.project, favourite: true }),
}

/** What must be so before a change of `UNDOABLE` changes anything. */
export const BEFORE: Record<string, (world: RegisterWorld) => unknown> = {
  'projects.restore': ({ services, ids }) => archiveProject(services, ids.other),
  'workTypes.restore': ({ services, ids }) => archiveWorkType(services, ids.meeting),
  'people.restore': ({ services, ids }) => archivePerson(services, ids.ola),
}

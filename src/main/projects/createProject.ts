import { ProjectId } from '@shared/domain/ids'
import { projectLabel } from '@shared/domain/projectLabel'
import { DEFAULT_PROJECT_SETUP, type ProjectSetup } from '@shared/domain/projectSetup'
import type { Person } from '@shared/ipc/app'
import type { CallParsedInput } from '@shared/ipc/contract'
import { type BusyError, busyError } from '@shared/ipc/errors'
import { err, ok, type Result } from '@shared/result'
import { changeRegister } from '../administration/changeRegister'
import type { Call } from '../people/callRights'
import type { Services } from '../services'
import { companySettings } from '../settings/companySettings'
import { projectSync } from '../settings/transferSettings'
import { numberRefusal } from './changeProject'
import { addLocalProject, type NewProject } from './localProjects'

/** Makes a project that exists in Busy only, at the company's default price. Whoever makes it leads it. */
export function createProject(
  services: Services,
  person: Person,
  { billable = DEFAULT_PROJECT_SETUP.billable, ...given }: CallParsedInput<'projects.create'>,
): Result<ProjectId, BusyError> {
  const priceOre = companySettings(services).defaultPriceOre
  const call = { name: 'projects.create', input: { ...given, billable } } as const
  return make(services, person, call, given, () => ({ ...DEFAULT_PROJECT_SETUP, billable, priceOre }))
}

/** Makes a project like another one: its setup, work types, prices, budget and members are carried over, its hours are not. */
export function copyProject(
  services: Services,
  person: Person,
  { id, ...given }: NewProject & { id: ProjectId; name: string },
): Result<ProjectId, BusyError> {
  const { store } = services
  const source = store.projects.get(id)
  if (!source) return err(busyError('notFound'))
  const customerName = given.customerName === undefined ? source.customerName : given.customerName
  const call = { name: 'projects.copy', input: { ...given, id } } as const
  return make(services, person, call, { ...given, customerName }, (made) => {
    for (const workType of store.projectSetups.workTypes(id)) store.projectSetups.putWorkType(made, workType)
    for (const member of store.projectSetups.members(id)) store.projectSetups.putMember(made, member)
    return store.projectSetups.get(id)
  })
}

function make(
  services: Services,
  person: Person,
  call: Call,
  { name, ...given }: NewProject & { name: string },
  fill: (made: ProjectId) => ProjectSetup,
): Result<ProjectId, BusyError> {
  const { store, clock, newId } = services
  if (projectSync(store)) return err(busyError('projectSyncOn', { project: name }))
  const refusal = given.number === undefined ? null : numberRefusal(store, given.number, null)
  if (refusal) return err(refusal)
  const id = ProjectId.parse(newId())
  changeRegister(services, call, { kind: 'project', id }, () => {
    addLocalProject(store, () => id, name, given)
    store.projectSetups.put(id, fill(id), clock.now())
    store.projectSetups.addLeader(id, person.id)
    const number = store.projects.get(id)?.number ?? ''
    return { action: 'created', subject: { kind: 'project', id, name: projectLabel({ number, name }) } }
  })
  return ok(id)
}

import type { ApprovalRules } from '@shared/domain/approval'
import { addStanding, isApprovable, NO_MINUTES } from '@shared/domain/approvalFigures'
import type { ProjectId } from '@shared/domain/ids'
import { type Actor, may } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import type { ApprovalEntry, ApprovalProjects, ProjectFilter } from '@shared/ipc/approval'
import type { ProjectDayHours } from '../db/approvalRepository'
import type { StoredProject } from '../db/projectRepository'
import { actorOf } from '../people/actor'
import type { Services } from '../services'
import { approvalRules } from '../settings/companySettings'
import { entryViews } from '../time/weekView'
import { approvalObstacles } from './decide'

type Reads = Pick<Services, 'store' | 'clock'>

/** «Godkjenn → Prosjekt»: what was registered on each project whose hours the person may see, of what the filter lets through. */
export function approvalProjects(services: Reads, person: Person, filter: ProjectFilter): ApprovalProjects {
  const { store, clock } = services
  const actor = actorOf(store, person)
  const moment = { now: clock.now(), today: clock.today() }
  const hours = store.approvals.hoursByProject(filter, projectsSeenBy(actor), moment)
  const byProject = Map.groupBy(hours, ({ projectId }) => projectId)
  const known = store.projects.many([...byProject.keys()].flatMap((id) => id ?? []))
  const rules = approvalRules(services)
  return {
    projects: [...byProject]
      .map(([id, ofProject]) => figuresOf(id, (id && known.get(id)) || null, ofProject, rules, actor))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nb')),
    people: store.people.all().map(({ id, name }) => ({ personId: id, name })),
    workTypes: store.approvals.workTypesWithHours(),
  }
}

/** The entries that the filter lets through, of projects whose hours the person may see, with what can be done with each. */
export function approvalEntries(services: Reads, person: Person, filter: ProjectFilter): ApprovalEntry[] {
  const actor = actorOf(services.store, person)
  const seen = services.store.approvals
    .namedPassing(filter)
    .filter(({ projectId }) => may(actor, 'seeProjectHours', { projectId: projectId ?? undefined }))
  const obstacleOf = approvalObstacles(services, person, true)
  return entryViews(services, seen).map((entry, index) => ({
    ...entry,
    personName: seen[index]?.personName ?? '',
    approvable: obstacleOf(entry, 'approve') === null,
    rejectable: obstacleOf(entry, 'reject') === null,
    undoable: obstacleOf(entry, 'undoApproval') === null,
    editable: obstacleOf(entry, 'approve') === null,
  }))
}

/** The projects whose hours somebody sees; hours without a project are seen by those who see all. */
function projectsSeenBy(actor: Actor): ReadonlySet<ProjectId> | 'all' {
  return may(actor, 'seeProjectHours') ? 'all' : actor.leads.projects
}

function figuresOf(
  projectId: ProjectId | null,
  project: StoredProject | null,
  hours: readonly ProjectDayHours[],
  rules: ApprovalRules,
  actor: Actor,
): ApprovalProjects['projects'][number] {
  const sum = (of: (each: ProjectDayHours) => number) => hours.reduce((total, each) => total + of(each), 0)
  return {
    ...hours.reduce(addStanding, NO_MINUTES),
    projectId,
    number: project?.number ?? '',
    name: project?.name ?? '',
    customerName: project?.customerName ?? null,
    color: project?.color ?? null,
    people: new Set(hours.map(({ personId }) => personId)).size,
    entries: sum(({ entries }) => entries),
    billable: sum(({ billable }) => billable),
    approvable: sum((each) => (isApprovable(each, rules, true) ? each.minutes : 0)),
    mayApprove: may(actor, 'approveTime', { projectId: projectId ?? undefined }),
  }
}

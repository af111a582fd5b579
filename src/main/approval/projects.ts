import type { ApprovalRules } from '@shared/domain/approval'
import { addStanding, isApprovable, NO_MINUTES } from '@shared/domain/approvalFigures'
import { standingDecision } from '@shared/domain/entryVersion'
import type { EntryId, ProjectId } from '@shared/domain/ids'
import { type Actor, may } from '@shared/domain/roles'
import { isPlanned } from '@shared/domain/timeEntry'
import type { Person } from '@shared/ipc/app'
import type { ApprovalEntry, ApprovalProject, ApprovalProjects, ProjectFilter } from '@shared/ipc/approval'
import type { ProjectDayHours, SeenProjects } from '../db/approvalRepository'
import type { StoredProject } from '../db/projectRepository'
import { ordersOfHours } from '../orders/ordersOfHours'
import { actorOf } from '../people/actor'
import { restOfTheProgram } from '../restOfTheProgram'
import type { Services } from '../services'
import { approvalRules } from '../settings/companySettings'
import { shownClock } from '../time/shownClock'
import { approvalObstacles, correctionObstacles } from './decide'

type Reads = Pick<Services, 'store' | 'clock'>

/** «Godkjenn → Prosjekt»: what was registered on each project whose hours the person may see, of what the filter lets through. */
export function approvalProjects(services: Reads, person: Person, filter: ProjectFilter): ApprovalProjects {
  const { store, clock } = services
  const actor = actorOf(store, person)
  const seen = projectsSeenBy(actor)
  const moment = { now: clock.now(), today: clock.today() }
  const hours = store.approvals.hoursByProject(filter, seen, moment)
  const byProject = Map.groupBy(hours, ({ projectId }) => projectId)
  const known = store.projects.many([...byProject.keys()].flatMap((id) => id ?? []))
  const rules = approvalRules(services)
  const { withoutProject, projects, ...filterBy } = store.approvals.withHours(filter, seen)
  return {
    sees: seen === 'all' ? 'all' : seen.size > 0 ? 'led' : 'none',
    projects: [...byProject]
      .map(([id, ofProject]) => figuresOf(id, (id && known.get(id)) || null, ofProject, rules, actor))
      .toSorted((one, other) => one.name.localeCompare(other.name, 'nb')),
    filterBy: {
      ...filterBy,
      projects: [...projects, ...(withoutProject ? [{ id: null, number: '', name: '' }] : [])],
    },
  }
}

/** So many entries are read without holding up the rest of the program. */
const AT_ONCE = 1000

/** The entries that the filter lets through, of projects whose hours the person may see, with what can be done with each. */
export async function approvalEntries(
  services: Reads,
  person: Person,
  filter: ProjectFilter,
): Promise<ApprovalEntry[]> {
  const ids = services.store.approvals.idsPassing(filter, projectsSeenBy(actorOf(services.store, person)))
  const views: ApprovalEntry[] = []
  for (let first = 0; first < ids.length; first += AT_ONCE) {
    if (first > 0) await restOfTheProgram()
    views.push(...entryViews(services, person, ids.slice(first, first + AT_ONCE)))
  }
  return views
}

function entryViews(services: Reads, person: Person, ids: readonly EntryId[]): ApprovalEntry[] {
  const { store, clock } = services
  const obstacleOf = approvalObstacles(services, person, true)
  const correctionOf = correctionObstacles(services, person)
  const [now, today] = [clock.now(), clock.today()]
  const entries = store.approvals.named(ids)
  const orders = ordersOfHours(store, entries)
  return entries.map((entry) => {
    const decision = standingDecision(entry)
    return {
      id: entry.id,
      personId: entry.personId,
      personName: entry.personName,
      projectId: entry.projectId,
      day: entry.day,
      workTypeId: entry.workTypeId,
      workTypeName: entry.workTypeName,
      description: entry.description,
      minutes: entry.minutes,
      ...shownClock(entry),
      status: entry.status,
      planned: isPlanned(entry, now, today),
      decision: decision && {
        kind: decision.kind,
        by: decision.by,
        at: decision.at,
        reason: decision.reason,
      },
      approvable: obstacleOf(entry, 'approve') === null,
      rejectable: obstacleOf(entry, 'reject') === null,
      undoable: obstacleOf(entry, 'undoApproval') === null,
      editable: correctionOf(entry) === null,
      order: orders.get(entry.id) ?? null,
    }
  })
}

function projectsSeenBy(actor: Actor): SeenProjects {
  return may(actor, 'seeProjectHours') ? 'all' : actor.leads.projects
}

function figuresOf(
  projectId: ProjectId | null,
  project: StoredProject | null,
  hours: readonly ProjectDayHours[],
  rules: ApprovalRules,
  actor: Actor,
): ApprovalProject {
  const sum = (of: (each: ProjectDayHours) => number) => hours.reduce((total, each) => total + of(each), 0)
  const mine = (each: ProjectDayHours) =>
    may(actor, 'approveTime', { personId: each.personId, projectId: projectId ?? undefined })
  const opens = (each: ProjectDayHours) => isApprovable(each, rules, true) && mine(each)
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
    approvable: sum((each) => (opens(each) ? each.minutes : 0)),
    approvableAhead: sum((each) => (each.planned && opens(each) ? each.minutes : 0)),
    approvableUnsent: sum((each) => (each.status === 'logged' && opens(each) ? each.minutes : 0)),
    undoable: sum((each) => (each.status === 'approved' && mine(each) ? each.minutes : 0)),
  }
}

import { capacityOn } from '@shared/domain/capacity'
import type { PersonId, ProjectId } from '@shared/domain/ids'
import { addDays, type LocalDay } from '@shared/domain/localDay'
import { createChartSum } from '@shared/domain/reports/chart'
import { addFigures, NO_FIGURES } from '@shared/domain/reports/figures'
import { type ReportFacts, reportFilter } from '@shared/domain/reports/reportHours'
import { type Stretch, stretchesOf } from '@shared/domain/reports/stretches'
import { createReportSum, type ReportCapacity, type SummedGroup } from '@shared/domain/reports/sumReport'
import { type Actor, may, timeSeenBy } from '@shared/domain/roles'
import type { Person } from '@shared/ipc/app'
import type { Report, ReportInput } from '@shared/ipc/reports'
import type { ReadHours, SeenHours } from '../db/reportRepository'
import { inPieces } from '../inPieces'
import { actorOf } from '../people/actor'
import { restOfTheProgram } from '../restOfTheProgram'
import type { Services } from '../services'
import { appSettings } from '../settings/appSettings'
import { reportBudgets } from './reportBudgets'
import { type KnownFacts, reportFacts } from './reportFacts'
import { filterChoices, groupNames } from './reportNames'

type Reads = Pick<Services, 'store' | 'clock'>
type ReadStretch = { stretch: Stretch; hours: readonly ReadHours[] }

/**
 * «Rapporter → Timerapport»: what was registered in a period, put together as asked. One sees one's own hours, those of the people one
 * leads, and all on the projects one leads; what hours come to, of the projects that one may edit. Lets the rest of the program go on
 * in between.
 */
export async function hoursReport(services: Reads, person: Person, input: ReportInput): Promise<Report> {
  const actor = actorOf(services.store, person)
  const moment = { now: services.clock.now(), today: services.clock.today() }
  const seen = hoursSeenBy(actor)
  const stretches = stretchesOf(input.from, input.to)
  const read = await inPieces(readAll(services, stretches, seen, moment))
  const facts = reportFacts(services.store, actor, distinct(read))
  const summed = await inPieces(sumAll(services, actor, input, read, facts))
  await restOfTheProgram()
  const nameOf = groupNames(facts)
  const part = <T extends { key: string }>(dimension: Report['group'], each: T) => ({
    ...each,
    ...nameOf(dimension, each.key),
  })
  return {
    group: input.group,
    subgroup: input.subgroup,
    groups: summed.groups.map((group) => ({
      ...part(input.group, group),
      subgroups: group.subgroups.map((each) => part(input.subgroup ?? input.group, each)),
    })),
    total: summed.groups.map(({ figures }) => figures).reduce(addFigures, NO_FIGURES),
    planned: summed.planned,
    sees: seen === 'all' ? 'all' : seen.people.length + seen.projects.length > 1 ? 'led' : 'own',
    amounts: summed.amounts,
    chart: summed.chart,
    budgets: await reportBudgets(services.store, moment, facts, summed.projects, actor),
    filterBy: filterChoices(facts),
  }
}

function hoursSeenBy(actor: Actor): SeenHours {
  const people = timeSeenBy(actor)
  if (people === 'everybody' && may(actor, 'seeProjectHours')) return 'all'
  return { people: people === 'everybody' ? [] : people, projects: [...actor.leads.projects] }
}

function* readAll(
  { store }: Reads,
  stretches: readonly Stretch[],
  seen: SeenHours,
  moment: Parameters<Reads['store']['reports']['hours']>[2],
): Generator<void, ReadStretch[]> {
  const read: ReadStretch[] = []
  for (const stretch of stretches) {
    read.push({ stretch, hours: store.reports.hours(stretch, seen, moment) })
    yield
  }
  return read
}

type Summed = Pick<Report, 'planned' | 'amounts' | 'chart'> & {
  groups: SummedGroup[]
  /** Those with hours in the report. */
  projects: Set<ProjectId>
}

function* sumAll(
  services: Reads,
  actor: Actor,
  input: ReportInput,
  read: readonly ReadStretch[],
  facts: KnownFacts,
): Generator<void, Summed> {
  const passes = reportFilter(input, facts)
  const sum = createReportSum(input, facts)
  const stretches = read.map(({ stretch }) => stretch)
  const chart = createChartSum(stretches, facts)
  const people = new Set<PersonId>()
  const projects = new Set<ProjectId | null>()
  let planned = 0
  for (const { stretch, hours } of read) {
    for (const each of hours) {
      if (!passes(each)) continue
      planned += each.planned
      if (each.minutes === 0) continue
      people.add(each.personId)
      projects.add(each.projectId)
      sum.add(stretch, each)
      chart.add(stretch, each)
    }
    yield
  }
  return {
    groups: yield* sum.result(stretches, reportCapacity(services, actor, input, people)),
    chart: chart.result(),
    projects: new Set([...projects].filter((id) => id !== null)),
    amounts: amountsSeen(projects, facts),
    planned,
  }
}

/**
 * The capacity of the people that a report is of: those in it, and all in use that it could have been of. None where it is of part of
 * what people did: of some of their projects, or since only that may be seen.
 */
function reportCapacity(
  { store }: Reads,
  actor: Actor,
  input: ReportInput,
  withHours: ReadonlySet<PersonId>,
): ReportCapacity | null {
  const { projectIds, customers, workTypeIds, categories, personIds } = input
  if (projectIds.length + customers.length + workTypeIds.length + categories.length > 0) return null
  const seen = timeSeenBy(actor)
  const seesWhole = (id: PersonId) => seen === 'everybody' || seen.includes(id)
  if (![...withHours].every(seesWhole)) return null
  const people = store.people
    .all()
    .filter(({ id }) => seesWhole(id) && (personIds.length === 0 || personIds.includes(id)))
    .filter(({ id, archivedAt }) => archivedAt === null || withHours.has(id))
  const { dayMinutes } = appSettings(store)
  return {
    people: people.map(({ id }) => id),
    minutesIn: ({ from, to }) =>
      daysOf(from, to).reduce((minutes, day) => minutes + capacityOn(day, dayMinutes), 0),
  }
}

function daysOf(from: LocalDay, to: LocalDay): LocalDay[] {
  const days: LocalDay[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

function amountsSeen(
  projects: ReadonlySet<ProjectId | null>,
  { project }: Pick<ReportFacts, 'project'>,
): Report['amounts'] {
  const hidden = [...projects].filter((id) => project(id).priceOf === null).length
  if (hidden === 0) return 'all'
  return hidden < projects.size ? 'some' : 'none'
}

function distinct(read: readonly ReadStretch[]) {
  const found = { people: new Set<ReadHours['personId']>(), projects: new Set<ReadHours['projectId']>() }
  const workTypes = new Set<ReadHours['workTypeId']>()
  for (const { hours } of read) {
    for (const { personId, projectId, workTypeId } of hours) {
      found.people.add(personId)
      found.projects.add(projectId)
      workTypes.add(workTypeId)
    }
  }
  return { ...found, workTypes }
}

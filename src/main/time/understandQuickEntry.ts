import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import {
  internalRun,
  type ProjectRun,
  projectRuns,
  type QuickLine,
  quickDescription,
  rangeOfRun,
  readQuickLine,
  type WordRun,
  workTypeRun,
} from '@shared/domain/quickEntry'
import type { TextRange } from '@shared/domain/quickText'
import type { QuickSpan } from '@shared/domain/quickTime'
import { clockMinutes } from '@shared/domain/timeSpan'
import type { Person } from '@shared/ipc/app'
import type { ProjectOption, WorkTypeOption } from '@shared/ipc/projects'
import type { UnderstoodPart, UnderstoodText } from '@shared/ipc/registering'
import type { Store } from '../db/store'
import { fittingWorkTypes } from '../projects/bookableProject'
import { type ProjectSearch, projectOptions } from '../projects/searchProjects'
import type { Services } from '../services'

/** So many projects are looked at, and offered, where a line may mean several. */
const LOOKED_AT = 20
const OFFERED = 5

/** What a line's words say of where the work was done. `run` is null where nothing in the line says it. */
type Place = { run: WordRun | null; project: ProjectOption | null; internal: boolean }

/**
 * Reads a line such as `acme rådgivning 9-11:30 møte om anbud` for a person: only projects and work types that they may use on
 * the day count. A project without a work type takes the only one it has, or the one that was last used on it.
 */
export function understandQuickEntry(
  { store, clock }: Pick<Services, 'store' | 'clock'>,
  search: ProjectSearch,
  person: Person,
  { text, day: near, projectId }: { text: string; day: LocalDay; projectId?: ProjectId | undefined },
): UnderstoodText {
  const line = readQuickLine(text, clock.today(), near)
  const day = line.day?.day ?? near
  const meant = meantProjects(store, search, person, line, day)
  const chosen = meant.options.find((option) => option.id === projectId) ?? meant.options[0] ?? null
  const named = placeOf(store, line, { run: meant.run, project: chosen, internal: false })
  const workTypes = workTypesAt(store, named)
  const workType = workTypeRun(line, named.run, workTypes)
  const place = withoutProject(named, workType)
  const silent = workType ? null : goesWithoutSaying(store, person, place, workTypes)
  const ranges = {
    project: place.run && rangeOfRun(line, place.run),
    workType: workType && rangeOfRun(line, workType),
  }
  const { description, ranges: left } = quickDescription(
    line,
    [ranges.project, ranges.workType].flatMap((range) => range ?? []),
  )
  const span = line.time?.span ?? null
  return {
    parts: [
      ...partsOf('project', ranges.project ? [ranges.project] : []),
      ...partsOf('workType', ranges.workType ? [ranges.workType] : []),
      ...partsOf('day', line.day ? [line.day] : []),
      ...partsOf('time', line.time?.ranges ?? []),
      ...partsOf('description', left),
    ].sort((one, other) => one.start - other.start),
    internal: place.internal,
    projectId: place.project?.id ?? null,
    projectName: place.project?.name ?? null,
    projectNumber: place.project?.number ?? null,
    customerName: place.project?.customerName ?? null,
    workTypeId: workType?.workType.id ?? silent?.id ?? null,
    workTypeName: workType?.workType.name ?? silent?.name ?? null,
    day,
    span,
    minutes: span && minutesOf(span, day, clock.zone()),
    description,
    otherProjects: place.project
      ? meant.options.filter(({ id }) => id !== place.project?.id).slice(0, OFFERED)
      : [],
    refused: place.project || place.internal ? null : meant.refused,
  }
}

/** The projects that a line may mean and that take hours that day; or else one that does not, with the run that names it. */
function meantProjects(
  store: Store,
  search: ProjectSearch,
  person: Person,
  line: QuickLine,
  day: LocalDay,
): { run: ProjectRun | null; options: ProjectOption[]; refused: ProjectOption | null } {
  let refused: ProjectOption | null = null
  for (const run of projectRuns(line, search.named(person))) {
    const ids = run.projects.slice(0, LOOKED_AT).map(({ id }) => id)
    const all = projectOptions(store, person, ids, day)
    const options = all.filter(({ obstacle }) => !obstacle)
    if (options.length > 0) return { run, options, refused: null }
    refused ??= all[0] ?? null
  }
  return { run: null, options: [], refused }
}

/** Internal work is meant where a line begins so, or where its first words are an internal work type and no project is named. */
function placeOf(store: Store, line: QuickLine, named: Place): Place {
  const internal = internalRun(line)
  if (internal) return { run: internal, project: null, internal: true }
  const first = named.run && named.run.segment === 0 && named.run.first === 0 ? named.run : null
  const ownWork = workTypeRun(line, null, fittingWorkTypes(store, null))
  const whole = first && ownWork && ownWork.segment === 0 && isWholeName(line, ownWork)
  return whole && !isWholeWord(line, first, named.project)
    ? { run: null, project: null, internal: true }
    : named
}

function isWholeName(line: QuickLine, run: WordRun & { workType: { name: string } }): boolean {
  const { start, end } = rangeOfRun(line, run)
  return line.text.slice(start, end).toLowerCase() === run.workType.name.toLowerCase()
}

function isWholeWord(line: QuickLine, run: WordRun, project: ProjectOption | null): boolean {
  const { start, end } = rangeOfRun(line, run)
  const words = `${project?.number} ${project?.name} ${project?.customerName}`
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
  return line.text
    .slice(start, end)
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word))
}

function workTypesAt(store: Store, { project }: Place): WorkTypeOption[] {
  return fittingWorkTypes(store, project && store.projects.get(project.id))
}

/** A work type alone, such as «ferie», is internal work. */
function withoutProject(place: Place, workType: unknown): Place {
  return place.project || place.internal ? place : { ...place, internal: workType !== null }
}

function goesWithoutSaying(
  store: Store,
  person: Person,
  { project, internal }: Place,
  workTypes: readonly WorkTypeOption[],
): { id: WorkTypeId; name: string } | null {
  if (!project && !internal) return null
  if (workTypes.length === 1) return workTypes[0] ?? null
  const last = store.entries.recentPairs(person.id).find((pair) => pair.projectId === (project?.id ?? null))
  return workTypes.find(({ id }) => id === last?.workTypeId) ?? null
}

function partsOf(kind: UnderstoodPart['kind'], ranges: readonly TextRange[]): UnderstoodPart[] {
  return ranges.map(({ start, end }) => ({ kind, start, end }))
}

function minutesOf(span: QuickSpan, day: LocalDay, zone: string): number {
  return span.kind === 'duration' ? span.minutes : clockMinutes(day, span.from, span.to, zone)
}

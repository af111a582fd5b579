import { foldText } from '@shared/domain/foldText'
import type { ProjectId, WorkTypeId } from '@shared/domain/ids'
import type { ProjectOption } from '@shared/ipc/projects'
import type { RecentPair, TimerState } from '@shared/ipc/timer'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { today } from '../../app/today'
import type { PickerGroup, PickerOption } from '../../ui/pickerOptions'
import { entryName } from '../timeline/entryName'

const FOUND = 20
const LOOKED_AT = 100

type Project = Pick<ProjectOption, 'id' | 'name'>
export type SwitchChoice = { projectId: ProjectId | null; workTypeId: WorkTypeId | null }

/**
 * What the timer can go over to: lately used pairs and favourite projects, or the projects that fit what is typed. A project
 * with several work types is followed by the choice among them.
 */
export function useSwitchChoices(timer: TimerState, query: string) {
  const { t } = useTranslation()
  const [project, setProject] = useState<Project | null>(null)
  const day = today()
  const typed = query.trim()
  const search = useBusyQuery(
    'projects.search',
    { query: typed, day, limit: typed === '' ? LOOKED_AT : FOUND },
    { keepPrevious: true, enabled: project === null },
  )
  const favourites = useBusyQuery('favourites.list', undefined)
  const workTypes = useBusyQuery(
    'workTypes.forProject',
    { projectId: project?.id ?? null, day },
    { enabled: project !== null },
  )
  const free = (search.data ?? []).filter(({ obstacle }) => !obstacle)

  function groups(): PickerGroup[] {
    if (project) {
      const fitting = (workTypes.data ?? []).filter(({ name }) => fits(name, typed))
      return [{ label: project.name, options: fitting.map(({ id, name }) => ({ key: id, title: name })) }]
    }
    if (typed !== '') return [{ label: t('editor.projects'), options: free.map(projectOption) }]
    return [
      { label: t('timer.recent'), options: others().map((pair) => pairOption(pair, entryName(pair, t))) },
      {
        label: t('miniTimer.favourites'),
        options: free.filter(({ id }) => favourites.data?.includes(id)).map(projectOption),
      },
    ]
  }

  /** What runs already is not something to go over to. */
  function others(): RecentPair[] {
    const { running } = timer
    return timer.recent.filter(
      (pair) => pair.projectId !== running?.projectId || pair.workTypeId !== running?.workTypeId,
    )
  }

  /** The finished choice, or null where the project's work type is asked for next. */
  function choose(key: string): SwitchChoice | null {
    if (project) {
      const workType = workTypes.data?.find(({ id }) => id === key)
      return workType ? { projectId: project.id, workTypeId: workType.id } : null
    }
    const pair = others().find((each) => pairKey(each) === key)
    if (pair) return pair
    setProject(free.find(({ id }) => id === key) ?? null)
    return null
  }

  const offered = project ? workTypes.data : undefined
  const obvious =
    project && offered && offered.length < 2
      ? { projectId: project.id, workTypeId: offered[0]?.id ?? null }
      : null
  return {
    groups: groups(),
    pending: search.isPending || workTypes.isLoading,
    project,
    choose,
    /** Where a project leaves nothing to choose. */
    obvious,
  }
}

function pairKey(pair: SwitchChoice): string {
  return `${pair.projectId} ${pair.workTypeId}`
}

function pairOption(pair: RecentPair, title: string): PickerOption {
  return { key: pairKey(pair), title, note: pair.workTypeName }
}

function projectOption({ id, number, name, customerName }: ProjectOption): PickerOption {
  return { key: id, prefix: number, title: name, note: customerName ?? undefined }
}

function fits(name: string, typed: string): boolean {
  return foldText(name).includes(foldText(typed))
}

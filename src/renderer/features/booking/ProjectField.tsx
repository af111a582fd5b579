import { foldText } from '@shared/domain/foldText'
import type { LocalDay } from '@shared/domain/localDay'
import type { ProjectOption } from '@shared/ipc/projects'
import type { TFunction } from 'i18next'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { useErrorText } from '../../app/errorText'
import { Picker } from '../../ui/Picker'
import type { PickerGroup, PickerOption } from '../../ui/pickerOptions'
import { NO_PROJECT, type ProjectChoice } from './choice'

/** Without a query people look through the list; with one they look at the best. */
const SHOWN = { all: 50, found: 20 }
const INTERNAL = 'internal'
const CREATE = 'create'

function optionOf(project: ProjectOption, t: TFunction): PickerOption {
  return {
    key: project.id,
    title: project.name,
    prefix: project.number,
    note: project.customerName ?? undefined,
    obstacle: project.obstacle ? t(`obstacle.${project.obstacle}`) : undefined,
    starred: project.favourite,
  }
}

/** Favourites and recently used first, then the rest; those that take no hours that day last, each with the reason. */
function projectGroups(projects: readonly ProjectOption[], t: TFunction): PickerGroup[] {
  const free = projects.filter((project) => !project.obstacle)
  const group = (label: string, of: readonly ProjectOption[]) => ({
    label,
    options: of.map((project) => optionOf(project, t)),
  })
  return [
    group(
      t('registering.favourites'),
      free.filter((project) => project.favourite),
    ),
    group(
      t('editor.recent'),
      free.filter((project) => project.recent && !project.favourite),
    ),
    group(
      t('editor.projects'),
      free.filter((project) => !project.recent && !project.favourite),
    ),
    group(
      t('editor.unavailable'),
      projects.filter((project) => project.obstacle),
    ),
  ]
}

/**
 * Chooses a project by number, name or customer, internal work, or a new project where projects are made here. `onlyProjects`: what is
 * on no project makes no sense here.
 */
export function ProjectField({
  day,
  choice,
  error,
  autoFocus,
  readOnly,
  onlyProjects = false,
  onChoose,
}: {
  day: LocalDay
  choice: ProjectChoice
  error?: ReactNode
  autoFocus?: boolean
  readOnly?: boolean
  onlyProjects?: boolean
  onChoose: (choice: ProjectChoice) => void
}) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const [query, setQuery] = useState('')
  const source = useBusyQuery('projects.source', undefined)
  const create = useBusyMutation('projects.create')
  const favour = useBusyMutation('favourites.set')
  const search = useBusyQuery(
    'projects.search',
    { query, day, limit: query === '' ? SHOWN.all : SHOWN.found },
    { keepPrevious: true },
  )
  const projects = search.data ?? []
  const typed = query.trim()

  const other: PickerOption[] = []
  if (!onlyProjects && foldText(t('common.internal')).includes(foldText(typed))) {
    other.push({ key: INTERNAL, title: t('common.internal') })
  }
  const exists = projects.some((project) => foldText(project.name) === foldText(typed))
  if (source.data === 'busy' && typed !== '' && !exists) {
    other.push({ key: CREATE, title: t('editor.createProject', { name: typed }) })
  }
  const groups = [...projectGroups(projects, t), { label: t('editor.other'), options: other }]

  const pick = async (key: string) => {
    if (key === INTERNAL) onChoose({ kind: 'internal' })
    else if (key === CREATE) {
      const made = await create.mutateAsync({ name: typed }).catch(() => null)
      if (made) onChoose({ kind: 'project', id: made.id, name: made.name })
      else return
    } else {
      const project = projects.find((each) => each.id === key)
      if (project) onChoose({ kind: 'project', id: project.id, name: project.name })
    }
    setQuery('')
  }
  const chosen =
    choice.kind === 'project' ? choice.name : choice.kind === 'internal' ? t('common.internal') : null
  return (
    <Picker
      label={t('editor.project')}
      listLabel={t('editor.results')}
      placeholder={t('editor.projectPlaceholder')}
      chosen={chosen}
      query={query}
      groups={groups}
      pending={search.isPending || search.isPlaceholderData}
      empty={t('editor.noMatch', { query: typed })}
      error={create.error ? errorText(create.error) : error}
      readOnly={readOnly}
      autoFocus={autoFocus}
      openOnFocus
      offersFirst
      starLabel={t('registering.favourite')}
      onStar={(key, favourite) => {
        const project = projects.find((each) => each.id === key)
        if (project) favour.mutate({ projectId: project.id, favourite })
      }}
      onQuery={(text) => {
        if (choice.kind !== 'none') onChoose(NO_PROJECT)
        setQuery(text)
      }}
      onPick={(key) => void pick(key)}
    />
  )
}

import '../../app/panelStyles'
import { Button, Checkbox } from '@mantine/core'
import type { ProjectRow } from '@shared/ipc/projectViews'
import { useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAppState } from '../../app/AppContext'
import { type Action, useActions } from '../../app/actions/actions'
import { useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { useFocusFrom } from '../../app/lastOpened'
import { MainHeader } from '../../app/shell/MainHeader'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RegisterBar } from '../../ui/RegisterBar'
import { RegisterTable } from '../../ui/RegisterTable'
import { useRegisterView } from '../../ui/registerView'
import { SegmentedChoice } from '../../ui/SegmentedChoice'
import { NewProjectDialog } from './NewProjectDialog'
import {
  PROJECT_FILTERS,
  type ProjectFilter,
  readShown,
  searchable,
  shownProjects,
  whoseHours,
  writeShown,
} from './shownProjects'
import { useProjectColumns } from './useProjectColumns'

const NONE: readonly ProjectRow[] = []

/** Prosjekter: all of them, who leads them, and how far they have come. */
export function ProjectsPage() {
  const { t } = useTranslation()
  const { number } = useFormats()
  const navigate = useNavigate()
  const { rights } = useAppState()
  const { data, error } = useBusyQuery('projects.list', undefined)
  const { search, filter: kept, change } = useRegisterView('projects')
  const shown = useMemo(() => readShown(kept), [kept])
  const filterId = useId()
  const searchField = useRef<HTMLInputElement>(null)
  const [adding, setAdding] = useState(false)
  const fromImport = useFocusFrom('/import/projects')
  const all = data?.rows ?? NONE
  const columns = useProjectColumns(useMemo(() => whoseHours(all), [all]))
  const projects = useMemo(() => searchable(all), [all])
  const rows = useMemo(() => shownProjects(projects, search, shown), [projects, search, shown])
  const mayMake = data?.source === 'busy' && rights.includes('createProjects')
  const show = (changed: Partial<typeof shown>) => change({ filter: writeShown({ ...shown, ...changed }) })
  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'searchProjects',
        label: t('projects.search'),
        group: 'views',
        keys: ['Mod+F'],
        whileTyping: true,
        run: () => searchField.current?.select(),
      },
      ...(mayMake
        ? [
            {
              id: 'newProject',
              label: t('projects.new'),
              group: 'views',
              run: () => setAdding(true),
            } satisfies Action,
          ]
        : []),
    ],
    [t, mayMake],
  )
  useActions('projects', actions)
  return (
    <>
      <MainHeader>
        <h1>{t('nav.projects')}</h1>
      </MainHeader>
      <RegisterBar
        searchRef={searchField}
        search={search}
        onSearch={(text) => change({ search: text })}
        searchLabel={t('projects.search')}
        count={data && t('projects.count', { shown: number(rows.length), total: number(all.length) })}
        actions={
          mayMake && (
            <>
              {rights.includes('importRegisters') && (
                <Button ref={fromImport} onClick={() => void navigate('/import/projects')}>
                  {t('projects.import')}
                </Button>
              )}
              <Button variant="filled" onClick={() => setAdding(true)}>
                {t('projects.new')}
              </Button>
            </>
          )
        }
      >
        <span id={filterId} className="visuallyHidden">
          {t('projects.show')}
        </span>
        <SegmentedChoice
          labelledBy={filterId}
          value={shown.filter}
          choices={PROJECT_FILTERS.map((value) => ({ value, label: t(`projects.filter.${value}`) }))}
          onChange={(filter) => show({ filter })}
        />
        <Checkbox
          label={t('projects.mine')}
          checked={shown.mine}
          onChange={(event) => show({ mine: event.currentTarget.checked })}
        />
      </RegisterBar>
      <ErrorNotice error={error} />
      {data && (
        <RegisterTable
          name="projects"
          label={t('nav.projects')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          pathOf={({ id }) => `/projects/${id}`}
          initialSort="number"
          empty={
            <Nothing
              searched={search !== '' || shown.mine}
              filter={shown.filter}
              source={data.source}
              onMake={mayMake ? () => setAdding(true) : null}
            />
          }
        />
      )}
      {adding && data && (
        <NewProjectDialog
          nextNumber={data.nextNumber}
          onClose={() => setAdding(false)}
          onMade={(id) => void navigate(`/projects/${id}`)}
        />
      )}
    </>
  )
}

function Nothing({
  searched,
  filter,
  source,
  onMake,
}: {
  searched: boolean
  filter: ProjectFilter
  source: 'busy' | 'tripletex'
  onMake: (() => void) | null
}) {
  const { t } = useTranslation()
  if (searched) return <EmptyState title={t('projects.noneFound')}>{t('projects.noneFoundNote')}</EmptyState>
  return (
    <EmptyState
      title={t(`projects.none.${filter}`)}
      action={filter !== 'archived' && onMake && <Button onClick={onMake}>{t('projects.new')}</Button>}
    >
      {t(`projects.noneNote.${filter === 'archived' ? 'archived' : source}`)}
    </EmptyState>
  )
}

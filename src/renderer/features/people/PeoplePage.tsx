import '../../app/panelStyles'
import { Button } from '@mantine/core'
import type { PersonLine } from '@shared/ipc/people'
import { useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
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
import { NewPersonDialog } from './NewPersonDialog'
import { PEOPLE_FILTERS, peopleFilter, shownPeople } from './peopleFilter'
import { usePeopleColumns } from './usePeopleColumns'
import { WithoutNumberNotice } from './WithoutNumberNotice'

const NOBODY: readonly PersonLine[] = []

/** Personer: everybody here, and whom they match in Tripletex. */
export function PeoplePage() {
  const { t } = useTranslation()
  const { number } = useFormats()
  const navigate = useNavigate()
  const { data, error } = useBusyQuery('people.list', undefined)
  const { search, filter: kept, change } = useRegisterView('people')
  const filterId = useId()
  const searchField = useRef<HTMLInputElement>(null)
  const [adding, setAdding] = useState(false)
  const fromGroups = useFocusFrom('/groups')
  const fromImport = useFocusFrom('/import/people')
  const people = data?.people ?? NOBODY
  const compared = people.some(({ match }) => match.kind !== 'notPulled')
  const filters = PEOPLE_FILTERS.filter((each) => compared || each !== 'unmatched')
  const filter = peopleFilter(kept, filters)
  const columns = usePeopleColumns(compared)
  const rows = useMemo(() => shownPeople(people, search, filter), [people, search, filter])
  const actions = useMemo<Action[]>(
    () => [
      {
        id: 'searchPeople',
        label: t('people.search'),
        group: 'views',
        keys: ['Mod+F'],
        whileTyping: true,
        run: () => searchField.current?.select(),
      },
      { id: 'newPerson', label: t('people.new'), group: 'views', run: () => setAdding(true) },
      { id: 'groups', label: t('people.groups'), group: 'views', run: () => void navigate('/groups') },
    ],
    [t, navigate],
  )
  useActions('people', actions)
  return (
    <>
      <MainHeader>
        <h1>{t('nav.people')}</h1>
      </MainHeader>
      <RegisterBar
        searchRef={searchField}
        search={search}
        onSearch={(text) => change({ search: text })}
        searchLabel={t('people.search')}
        count={t('people.count', { count: rows.length, formatted: number(rows.length) })}
        actions={
          <>
            <Button ref={fromGroups} onClick={() => void navigate('/groups')}>
              {t('people.groups')}
            </Button>
            <Button ref={fromImport} onClick={() => void navigate('/import/people')}>
              {t('people.import')}
            </Button>
            <Button variant="filled" onClick={() => setAdding(true)}>
              {t('people.new')}
            </Button>
          </>
        }
      >
        <span id={filterId} className="visuallyHidden">
          {t('people.show')}
        </span>
        <SegmentedChoice
          labelledBy={filterId}
          value={filter}
          choices={filters.map((value) => ({ value, label: t(`people.filter.${value}`) }))}
          onChange={(value) => change({ filter: value })}
        />
      </RegisterBar>
      <ErrorNotice error={error} />
      {data && <WithoutNumberNotice employees={data.withoutNumber} />}
      {data && (
        <RegisterTable
          name="people"
          label={t('nav.people')}
          columns={columns}
          rows={rows}
          keyOf={({ id }) => id}
          pathOf={({ id }) => `/people/${id}`}
          initialSort="name"
          empty={<Nobody searched={search !== ''} filter={filter} />}
        />
      )}
      <NewPersonDialog
        opened={adding}
        onClose={() => setAdding(false)}
        onAdded={(id) => void navigate(`/people/${id}`)}
      />
    </>
  )
}

function Nobody({ searched, filter }: { searched: boolean; filter: (typeof PEOPLE_FILTERS)[number] }) {
  const { t } = useTranslation()
  if (searched) return <EmptyState title={t('people.noneFound')}>{t('people.noneFoundNote')}</EmptyState>
  return <EmptyState title={t(`people.none.${filter}`)}>{t(`people.noneNote.${filter}`)}</EmptyState>
}

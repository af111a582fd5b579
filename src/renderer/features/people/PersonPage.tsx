import '../../app/panelStyles'
import { Button } from '@mantine/core'
import { PersonId } from '@shared/domain/ids'
import type { Recorded } from '@shared/ipc/history'
import type { NewPerson, PersonPage as Page } from '@shared/ipc/people'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { busyErrorOf, useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { useHistory } from '../../app/history/useHistory'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RecordPage } from '../../ui/RecordPage'
import { SectionCard } from '../../ui/SectionCard'
import { StateBadge } from '../../ui/StateBadge'
import { EmployeeNumberCard } from './EmployeeNumberCard'
import { GeneralCard } from './GeneralCard'
import { PositionsCard } from './PositionsCard'

/** The page about one person. */
export function PersonPage() {
  const id = PersonId.safeParse(useParams().id)
  return id.success ? <PersonOf personId={id.data} /> : <Navigate to="/people" replace />
}

function PersonOf({ personId }: { personId: PersonId }) {
  const { data, error } = useBusyQuery('people.page', { personId })
  if (error && busyErrorOf(error).code === 'notFound') return <Navigate to="/people" replace />
  return (
    <>
      <ErrorNotice error={error} />
      {data && <PersonRecord key={personId} person={data} />}
    </>
  )
}

function PersonRecord({ person }: { person: Page }) {
  const { t } = useTranslation()
  const { id: personId, archived, isSelf } = person
  const save = useBusyMutation('people.change')
  const archive = useBusyMutation('people.archive')
  const restore = useBusyMutation('people.restore')
  const { say } = useHistory()
  const { name, email, employeeNumber, role } = person
  const now: NewPerson = { name, email, employeeNumber, role }
  const saying = (message: string) => ({ onSuccess: ({ step }: Recorded) => void say(message, step) })
  const change = (changed: Partial<NewPerson>) =>
    save.mutate({ ...now, ...changed, personId }, saying(t('people.saved', { name: changed.name ?? name })))
  const setArchived = (to: boolean) => {
    const doing = to ? archive : restore
    doing.mutate({ personId }, saying(t(to ? 'people.archivedNow' : 'people.restoredNow', { name })))
  }
  const error = save.error ?? archive.error ?? restore.error
  return (
    <RecordPage
      backTo="/people"
      backLabel={t('people.back')}
      title={name}
      badges={archived && <StateBadge tone="quiet">{t('people.archived')}</StateBadge>}
      notice={<ErrorNotice error={error} />}
      actions={
        !isSelf && (
          <Button onClick={() => setArchived(!archived)}>
            {archived ? t('people.restore') : t('people.archive')}
          </Button>
        )
      }
      sections={[
        {
          id: 'general',
          label: t('people.general'),
          content: (
            <SectionCard title={t('people.general')}>
              <GeneralCard person={person} onChange={change} />
            </SectionCard>
          ),
        },
        {
          id: 'number',
          label: t('people.number'),
          content: (
            <SectionCard title={t('people.number')} note={t('people.numberNote')}>
              <EmployeeNumberCard person={person} onChange={(number) => change({ employeeNumber: number })} />
            </SectionCard>
          ),
        },
        {
          id: 'positions',
          label: t('people.positions'),
          content: (
            <SectionCard title={t('people.positions')}>
              <PositionsCard person={person} />
            </SectionCard>
          ),
        },
      ]}
    />
  )
}

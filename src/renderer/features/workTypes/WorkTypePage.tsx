import '../../app/panelStyles'
import '@mantine/core/styles/Switch.css'
import { Button } from '@mantine/core'
import { WorkTypeId } from '@shared/domain/ids'
import type { WorkTypePage as Page } from '@shared/ipc/workTypes'
import { useTranslation } from 'react-i18next'
import { Navigate, useParams } from 'react-router'
import { busyErrorOf, useBusyQuery } from '../../app/busyClient'
import { useFieldError } from '../../app/errorText'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RecordPage } from '../../ui/RecordPage'
import { SectionCard } from '../../ui/SectionCard'
import { StateBadge } from '../../ui/StateBadge'
import { GeneralCard } from './GeneralCard'
import { UsingProjects } from './UsingProjects'
import { useWorkTypeChanges } from './useWorkTypeChanges'
import classes from './WorkTypePage.module.css'

/** The page about one work type. */
export function WorkTypePage() {
  const id = WorkTypeId.safeParse(useParams().id)
  return id.success ? <WorkTypeOf id={id.data} /> : <Navigate to="/work-types" replace />
}

function WorkTypeOf({ id }: { id: WorkTypeId }) {
  const { data, error } = useBusyQuery('workTypes.page', { id })
  if (error && busyErrorOf(error).code === 'notFound') return <Navigate to="/work-types" replace />
  return (
    <>
      <ErrorNotice error={error} />
      {data && <WorkTypeRecord key={id} page={data} />}
    </>
  )
}

function WorkTypeRecord({ page }: { page: Page }) {
  const { t } = useTranslation()
  const { workType, source } = page
  const { name, origin, archived, archivedBy, lacksProduct } = workType
  const { error, forget, change, saveSetup, setArchived } = useWorkTypeChanges(workType)
  const { atField, elsewhere } = useFieldError(error, 'workTypeNameTaken')
  const canBeHadBack = archived && source === 'busy'
  return (
    <RecordPage
      backTo="/work-types"
      backLabel={t('workTypes.back')}
      title={name}
      badges={
        <>
          {origin === 'tripletex' && <StateBadge tone="quiet">{t('workTypes.fetched')}</StateBadge>}
          {archived && <StateBadge tone="quiet">{t('workTypes.archived')}</StateBadge>}
          {lacksProduct && <StateBadge tone="warn">{t('workTypes.withoutProduct')}</StateBadge>}
        </>
      }
      notice={
        <>
          <ErrorNotice error={archived ? error : elsewhere} />
          {archived && (
            <p className={classes.archived}>{t(`workTypes.archivedNote.${archivedBy ?? 'tripletex'}`)}</p>
          )}
        </>
      }
      actions={
        origin === 'busy' &&
        (canBeHadBack || !archived) && (
          <Button onClick={() => setArchived(!archived)}>
            {t(archived ? 'workTypes.restore' : 'workTypes.archive')}
          </Button>
        )
      }
      sections={[
        {
          id: 'general',
          label: t('workTypes.general'),
          content: (
            <SectionCard title={t('workTypes.general')}>
              <GeneralCard
                page={page}
                nameProblem={archived ? null : atField}
                onNameTyped={forget}
                onChange={change}
                onSetup={saveSetup}
              />
            </SectionCard>
          ),
        },
        { id: 'projects', label: t('workTypes.projects'), content: <UsingProjects page={page} /> },
      ]}
    />
  )
}

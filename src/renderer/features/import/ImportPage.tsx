import '../../app/panelStyles'
import { Button } from '@mantine/core'
import { ImportRegister } from '@shared/domain/import/importColumns'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams } from 'react-router'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { openSettings } from '../../app/shell/useShellActions'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { RecordPage, type RecordSection } from '../../ui/RecordPage'
import { FileCard } from './FileCard'
import { ImportDone } from './ImportDone'
import { IMPORT_PLACE } from './importPlace'
import { PreviewCard } from './PreviewCard'
import { Unreadable } from './Unreadable'
import { useChosenFile } from './useChosenFile'

/** «Importer»: a register from a CSV file, after a look at what it would do. */
export function ImportPage() {
  const register = ImportRegister.safeParse(useParams().register)
  if (!register.success) return <Navigate to="/projects" replace />
  return <ImportOf key={register.data} register={register.data} />
}

function ImportOf({ register }: { register: ImportRegister }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { words, list } = IMPORT_PLACE[register]
  const source = useBusyQuery('imports.source', { register })
  const preview = useBusyMutation('imports.preview')
  const run = useBusyMutation('imports.run')
  const { file, problem, choose } = useChosenFile((chosen) => {
    run.reset()
    preview.reset()
    if (chosen) preview.mutate({ register, ...chosen })
  })
  const shown = preview.data
  const fetched = source.data === 'tripletex' && register !== 'people'

  const sections: RecordSection[] = fetched
    ? []
    : [
        {
          id: 'file',
          label: t('imports.file'),
          content: <FileCard register={register} fileName={file?.fileName ?? null} onChoose={choose} />,
        },
      ]
  if (!fetched && file && shown?.kind === 'readable' && !run.data) {
    sections.push({
      id: 'preview',
      label: t('imports.preview'),
      content: (
        <PreviewCard
          preview={shown}
          running={run.isPending}
          onRun={() => {
            if (!run.isPending) run.mutate({ register, ...file })
          }}
        />
      ),
    })
  }
  if (shown?.kind === 'readable' && run.data) {
    sections.push({
      id: 'done',
      label: t('imports.done'),
      content: (
        <ImportDone
          counts={run.data}
          problems={shown.problems}
          onOpen={() => void navigate(list)}
          openLabel={t(`imports.back.${words}`)}
        />
      ),
    })
  }
  return (
    <RecordPage
      backTo={list}
      backLabel={t(`imports.back.${words}`)}
      title={t(`imports.title.${words}`)}
      notice={
        <>
          <ErrorNotice error={source.error ?? preview.error ?? run.error} />
          {problem && <Unreadable problem={problem} />}
          {shown?.kind === 'unreadable' && <Unreadable {...shown} />}
          {fetched && (
            <EmptyState
              title={t(`imports.fetchedTitle.${words === 'projects' ? 'projects' : 'workTypes'}`)}
              action={
                <Button onClick={() => openSettings('integrations')}>{t('imports.openSettings')}</Button>
              }
            >
              {t(`imports.fetched.${words === 'projects' ? 'projects' : 'workTypes'}`)}
            </EmptyState>
          )}
        </>
      }
      sections={sections}
    />
  )
}

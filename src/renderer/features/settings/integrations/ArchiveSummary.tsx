import type { ArchivePreview } from '@shared/ipc/integrationPreviews'
import { useTranslation } from 'react-i18next'
import { NamedList } from './NamedList'

/** What would be archived, what that means for what is under way, and how it can be had back. Nothing where nothing would be. */
export function ArchiveSummary({ archived, note }: { archived: ArchivePreview; note?: string }) {
  const { t } = useTranslation()
  const { projects, workTypes, timer, templates } = archived
  if (projects.count + workTypes.count === 0) return null
  return (
    <>
      <NamedList title={t('integrations.archiving.projects', { count: projects.count })} named={projects} />
      <NamedList
        title={t('integrations.archiving.workTypes', { count: workTypes.count })}
        named={workTypes}
      />
      <ul>
        <li>{t('integrations.archiving.hours')}</li>
        {timer && <li>{t(`integrations.archiving.timer.${timer}`)}</li>}
        {templates > 0 && <li>{t('integrations.archiving.templates', { count: templates })}</li>}
        {note && <li>{note}</li>}
      </ul>
    </>
  )
}

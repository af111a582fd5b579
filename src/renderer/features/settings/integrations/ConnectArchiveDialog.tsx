import type { CallOutput } from '@shared/ipc/contract'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { ArchiveSummary } from './ArchiveSummary'

/** The second step of connecting, where projects that exist in Busy only would be archived by it. */
export function ConnectArchiveDialog({
  preview,
  onClose,
  onConfirm,
}: {
  /** Null while nothing is asked. */
  preview: CallOutput<'integration.previewConnect'> | null
  onClose: () => void
  onConfirm: () => void
}) {
  const { t } = useTranslation()
  /** What was asked stays in view while the dialog fades. */
  const [shown, setShown] = useState(preview)
  useEffect(() => {
    if (preview) setShown(preview)
  }, [preview])
  if (!shown) return null
  return (
    <ConfirmDialog
      wide
      opened={preview !== null}
      title={t('integrations.switch.connectTitle')}
      confirm={t('integrations.switch.connect')}
      onClose={onClose}
      onConfirm={onConfirm}
    >
      <p>{t('integrations.switch.projectSync.on.what')}</p>
      <ArchiveSummary archived={shown.archived} note={t('integrations.switch.projectSync.haveBack')} />
      {shown.workTypesStay && <p>{t('integrations.switch.workTypesStay')}</p>}
    </ConfirmDialog>
  )
}

import { Checkbox } from '@mantine/core'
import type { SwitchPreview } from '@shared/ipc/integrationPreviews'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { ArchiveSummary } from './ArchiveSummary'
import { NamedList } from './NamedList'

/** The question before a sync is switched: what is archived by it, or what it archived before and can be had back now. */
export function SyncSwitchDialog({
  which,
  asked,
  working,
  error,
  onClose,
  onConfirm,
}: {
  which: 'projectSync' | 'workTypeSync'
  /** Null while nothing is asked. */
  asked: { on: boolean; preview: SwitchPreview } | null
  working: boolean
  error: unknown
  onClose: () => void
  onConfirm: (on: boolean, restore: boolean) => void
}) {
  const { t } = useTranslation()
  const [restore, setRestore] = useState(true)
  /** What was asked stays in view while the dialog fades. */
  const [shown, setShown] = useState(asked)
  useEffect(() => {
    if (!asked) return
    setShown(asked)
    setRestore(true)
  }, [asked])
  if (!shown) return null
  const { on, preview } = shown
  const words = on ? 'on' : 'off'
  return (
    <ConfirmDialog
      wide
      opened={asked !== null}
      title={t(`integrations.switch.${which}.${words}.title`)}
      confirm={t(`integrations.switch.${words}`)}
      working={working}
      error={error}
      onClose={onClose}
      onConfirm={() => onConfirm(on, !on && restore)}
    >
      <p>{t(`integrations.switch.${which}.${words}.what`)}</p>
      <ArchiveSummary archived={preview.archived} note={t(`integrations.switch.${which}.haveBack`)} />
      {preview.restorable.count > 0 && (
        <>
          <Checkbox
            label={t('integrations.switch.restore', { count: preview.restorable.count })}
            checked={restore}
            onChange={(event) => setRestore(event.currentTarget.checked)}
          />
          <NamedList title={t('integrations.switch.restorable')} named={preview.restorable} />
        </>
      )}
    </ConfirmDialog>
  )
}

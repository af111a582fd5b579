import type { OutboxItem } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { useItemTexts } from './useItemTexts'

/** The question before hours that Busy did not write are replaced: whose they are, what stands there, what comes instead. */
export function OverwriteDialog({
  item,
  opened,
  onClose,
  onOverwritten,
}: {
  item: OutboxItem
  opened: boolean
  onClose: () => void
  /** Told before the item changes, so that the focus can stay with it. */
  onOverwritten: () => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const texts = useItemTexts()
  const overwrite = useBusyMutation('outbox.overwrite')
  return (
    <ConfirmDialog
      opened={opened}
      title={t('outbox.overwriteTitle')}
      confirm={t('outbox.useBusy')}
      working={overwrite.isPending}
      error={overwrite.error}
      onClose={onClose}
      onConfirm={() => {
        onOverwritten()
        overwrite.mutate({ id: item.id }, { onSuccess: onClose })
      }}
    >
      <p>
        <b>{texts.what(item)}</b>
        <br />
        <span className="muted">{texts.whose(item)}</span>
      </p>
      <p>{t('outbox.overwriteText', { theirs: texts.theirs(item), ours: hours(item.minutes) })}</p>
    </ConfirmDialog>
  )
}

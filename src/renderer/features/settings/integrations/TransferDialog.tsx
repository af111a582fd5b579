import { useDebouncedValue } from '@mantine/hooks'
import type { LocalDay } from '@shared/domain/localDay'
import type { TransferChoice } from '@shared/domain/transfer'
import type { TransferPreview } from '@shared/ipc/integrationPreviews'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { useFormats } from '../../../app/formats'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { ArchiveSummary } from './ArchiveSummary'
import { TransferFrom } from './TransferFrom'

/** So long nothing must have been typed before the amounts of a day are asked for. */
const AFTER_TYPING_MS = 250

/**
 * The question before hours leave for Tripletex: what is sent, what is overwritten, what is archived, from which day hours
 * count, and how much of them leaves at once. It is made anew each time that it is asked.
 */
export function TransferDialog({
  opened,
  choice,
  changing,
  startFrom,
  working,
  error,
  onClose,
  onConfirm,
}: {
  opened: boolean
  choice: TransferChoice
  /** Whether this is the choice that already holds, and only the date is to be changed. */
  changing: boolean
  startFrom: LocalDay | null
  working: boolean
  error: unknown
  onClose: () => void
  onConfirm: (from: LocalDay | null) => void
}) {
  const { t } = useTranslation()
  const [from, setFrom] = useState<LocalDay | null | undefined>(startFrom)
  const [typed] = useDebouncedValue(from, AFTER_TYPING_MS)
  const {
    data: preview,
    error: unread,
    isFetching,
  } = useBusyQuery(
    'integration.previewTransfer',
    { choice, from: typed ?? null },
    { enabled: opened && typed !== undefined, keepPrevious: true },
  )
  /** What is said is of this very choice and day. Nothing leaves under the amount of another. */
  const isCurrent = from !== undefined && typed === from && !isFetching && preview !== undefined
  return (
    <ConfirmDialog
      wide
      opened={opened}
      title={t(changing ? 'integrations.transfer.changeTitle' : 'integrations.transfer.title')}
      confirm={t(changing ? 'integrations.transfer.change' : 'integrations.transfer.confirm')}
      working={working || !isCurrent}
      error={error ?? unread}
      onClose={onClose}
      onConfirm={() => {
        if (isCurrent) onConfirm(from)
      }}
    >
      {!changing && (
        <ul>
          <li>{t('integrations.transfer.totals')}</li>
          <li>{t('integrations.transfer.overwrite')}</li>
          <li>{t('integrations.transfer.sync')}</li>
          <li>{t('integrations.transfer.tidy')}</li>
        </ul>
      )}
      {preview && <ArchiveSummary archived={preview.archived} note={t('integrations.transfer.haveBack')} />}
      <TransferFrom from={from} onChange={setFrom} />
      {from !== undefined && !unread && <AtOnce preview={isCurrent ? preview : null} />}
    </ConfirmDialog>
  )
}

/** How many totals go into the queue at once, and how many of them get no further; null while that is worked out. */
function AtOnce({ preview }: { preview: TransferPreview | null }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  if (!preview) return <p role="status">{t('integrations.transfer.workingOut')}</p>
  const { keys, minutes, stuck } = preview
  return (
    <p role="status">
      <b>
        {keys === 0
          ? t('integrations.transfer.nothing')
          : t('integrations.transfer.now', { count: keys, hours: hours(minutes) })}
      </b>{' '}
      {stuck.keys > 0 && t('integrations.transfer.stuck', { hours: hours(stuck.minutes) })}
    </p>
  )
}

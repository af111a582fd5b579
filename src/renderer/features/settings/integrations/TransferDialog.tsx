import { useDebouncedValue } from '@mantine/hooks'
import type { LocalDay } from '@shared/domain/localDay'
import { isTooFarAhead, type TransferChoice } from '@shared/domain/transfer'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../../app/busyClient'
import { today } from '../../../app/today'
import { ConfirmDialog } from '../../../ui/ConfirmDialog'
import { ArchiveSummary } from './ArchiveSummary'
import { TransferEffects } from './TransferEffects'
import { TransferFrom } from './TransferFrom'

/** So long nothing must have been typed before the amounts of a day are asked for. */
const AFTER_TYPING_MS = 250

/**
 * The question before hours leave for Tripletex: what is sent, what is overwritten, what is archived, from which day hours
 * count, and what comes of it at once: what leaves, what is taken out of Tripletex, and what no longer leaves. The button names it
 * where something is taken out. It is made anew each time that it is asked.
 */
export function TransferDialog({
  opened,
  choice,
  before,
  startFrom,
  working,
  error,
  onClose,
  onConfirm,
}: {
  opened: boolean
  choice: TransferChoice
  /** The choice that holds. Where it is the same, only the date is to be changed. */
  before: TransferChoice
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
  const changing = choice === before
  const title = changing ? 'changeTitle' : before === 'never' ? 'title' : 'switchTitle'
  const removed = preview?.removed.keys ?? 0
  const isDay = from !== undefined && !isTooFarAhead(from, today())
  /** What is said is of this very choice and day. Nothing leaves under the amount of another. */
  const isCurrent = isDay && typed === from && !isFetching && preview !== undefined
  return (
    <ConfirmDialog
      wide
      opened={opened}
      title={t(`integrations.transfer.${title}`)}
      tone={removed > 0 ? 'bad' : 'plain'}
      confirm={
        removed > 0
          ? t('integrations.transfer.remove', { count: removed })
          : t(changing ? 'integrations.transfer.change' : 'integrations.transfer.confirm')
      }
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
      {isDay && !unread && <TransferEffects effects={isCurrent ? preview : null} />}
    </ConfirmDialog>
  )
}

import { Button } from '@mantine/core'
import type { OutboxItem } from '@shared/ipc/sync'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openSettings } from '../../app/shell/useShellActions'
import { OverwriteDialog } from './OverwriteDialog'

/** The section of the settings in which a reason is mended, where there is one. */
function placeToMend(item: OutboxItem): 'profile' | 'integrations' | null {
  switch (item.reason?.code) {
    case 'employeeNumberMissing':
    case 'employeeUnknown':
      return 'profile'
    case 'keyMissing':
    case 'forbidden':
      return 'integrations'
    default:
      return null
  }
}

/** The one button that mends what holds an item back; nothing where the remedy lies outside Busy. */
export function ItemRemedy({ item, onMended }: { item: OutboxItem; onMended: () => void }) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  const place = placeToMend(item)
  if (place) {
    return (
      <Button onClick={() => openSettings(place)}>
        {place === 'profile' ? t('outbox.openProfile') : t('outbox.openIntegrations')}
      </Button>
    )
  }
  if (item.reason?.code !== 'foreignHours') return null
  return (
    <>
      <Button onClick={() => setAsking(true)}>{t('outbox.useBusy')}</Button>
      <OverwriteDialog
        item={item}
        opened={asking}
        onClose={() => setAsking(false)}
        onOverwritten={onMended}
      />
    </>
  )
}

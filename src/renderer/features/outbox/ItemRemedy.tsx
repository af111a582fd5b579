import { Button } from '@mantine/core'
import { exhaustive } from '@shared/exhaustive'
import type { OutboxItem } from '@shared/ipc/sync'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { openSettings } from '../../app/shell/useShellActions'
import { useWeekStore } from '../timeline/weekStore'
import { PullButton } from './PullButton'
import { RetryButton } from './RetryButton'
import { remedyOf } from './remedies'

/** The one button that mends what holds an item back. */
export function ItemRemedy({ item }: { item: OutboxItem }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const showDay = useWeekStore((store) => store.showDay)
  const remedy = remedyOf(item)
  switch (remedy) {
    case 'profile':
      return <Button onClick={() => openSettings('profile')}>{t('outbox.openProfile')}</Button>
    case 'integrations':
      return <Button onClick={() => openSettings('integrations')}>{t('outbox.openIntegrations')}</Button>
    case 'timeline':
      return (
        <Button
          onClick={() => {
            showDay(item.day)
            void navigate('/timeline')
          }}
        >
          {t('outbox.openWeek')}
        </Button>
      )
    case 'pull':
      return <PullButton />
    case 'retry':
      return item.state === 'blocked' ? <RetryButton item={item} plain /> : null
    case 'choose':
    case null:
      return null
    default:
      return exhaustive(remedy)
  }
}

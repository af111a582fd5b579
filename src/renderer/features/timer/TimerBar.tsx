import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useBusyMutation } from '../../app/busyClient'

/** The timer in the head of the window. */
export function TimerBar() {
  const { t } = useTranslation()
  const start = useBusyMutation('timer.start')
  return <Button onClick={() => start.mutate({})}>{t('timer.start')}</Button>
}

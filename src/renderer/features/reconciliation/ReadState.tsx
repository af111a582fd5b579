import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dayOfInstant } from '../../app/dayOfInstant'
import { useFormats } from '../../app/formats'
import { today } from '../../app/today'
import classes from './ReadState.module.css'

/** How old what is shown of Tripletex is, and a way to read it anew. */
export function ReadState({
  readAt,
  reading,
  canRead,
  onRead,
}: {
  readAt: string | null
  reading: boolean
  canRead: boolean
  onRead: () => void
}) {
  const { t } = useTranslation()
  const formats = useFormats()
  const age = () => {
    if (readAt === null) return t('reconciliation.age.never')
    const day = dayOfInstant(readAt)
    const days = Math.max(0, Math.round((Date.parse(today()) - Date.parse(day)) / 86_400_000))
    if (days === 0) return t('reconciliation.age.today', { time: formats.moment(readAt) })
    return days === 1 ? t('reconciliation.age.yesterday') : t('reconciliation.age.days', { count: days })
  }
  return (
    <div className={classes.state}>
      <span role="status" title={readAt ? formats.moment(readAt) : undefined}>
        {reading ? t('reconciliation.reading') : age()}
      </span>
      {canRead && (
        <Button
          aria-disabled={reading}
          data-disabled={reading || undefined}
          aria-keyshortcuts="R"
          onClick={onRead}
        >
          {t('reconciliation.read')}
        </Button>
      )}
    </div>
  )
}

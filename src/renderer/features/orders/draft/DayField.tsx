import type { LocalDay } from '@shared/domain/localDay'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../../app/formats'
import { today } from '../../../app/today'
import { useReadDay } from '../../../app/useReadDay'
import { CommitField } from '../../../ui/CommitField'

/** A day of an order, as people type it. With `onNone` an empty field is no day; else there must be one. */
export function DayField({
  id,
  day,
  turned,
  onCommit,
  onNone,
}: {
  id: string
  day: LocalDay | null
  /** Whether a day would turn the interval round. */
  turned?: (day: LocalDay) => boolean
  onCommit: (day: LocalDay) => void
  onNone?: () => void
}) {
  const { t } = useTranslation()
  const { dayNumeric } = useFormats()
  const readDay = useReadDay()
  const read = (typed: string) => readDay(typed, day ?? today())
  return (
    <CommitField
      id={id}
      value={day ? dayNumeric(day) : ''}
      maxLength={20}
      check={(typed) => {
        if (typed === '' && onNone) return null
        const meant = read(typed)
        if (!meant) return t('orders.dayInvalid')
        return turned?.(meant) ? t('orders.dayTurned') : null
      }}
      onCommit={(typed) => {
        const meant = read(typed)
        if (typed === '') onNone?.()
        else if (meant) onCommit(meant)
      }}
    />
  )
}

import type { LocalDay } from '@shared/domain/localDay'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { today } from '../../app/today'
import { useReadDay } from '../../app/useReadDay'
import { CommitField } from '../../ui/CommitField'

/** A day that a project begins or ends on, as people type it; an empty field is none. */
export function ProjectDayField({
  id,
  describedBy,
  day,
  earliest = null,
  latest = null,
  readOnly,
  onCommit,
}: {
  id: string
  describedBy: string
  day: LocalDay | null
  earliest?: LocalDay | null
  latest?: LocalDay | null
  readOnly: boolean
  onCommit: (day: LocalDay | null) => void
}) {
  const { t } = useTranslation()
  const { dayNumeric } = useFormats()
  const readDay = useReadDay()
  const read = (typed: string) => readDay(typed, day ?? today())
  const problemOf = (typed: string): string | null => {
    if (typed === '') return null
    const meant = read(typed)
    if (!meant) return t('projects.dayInvalid')
    const turned = (earliest && meant < earliest) || (latest && meant > latest)
    return turned ? t('projects.endBeforeStart') : null
  }
  return (
    <CommitField
      id={id}
      describedBy={describedBy}
      value={day ? dayNumeric(day) : ''}
      maxLength={20}
      readOnly={readOnly}
      check={problemOf}
      onCommit={(typed) => onCommit(typed === '' ? null : read(typed))}
    />
  )
}

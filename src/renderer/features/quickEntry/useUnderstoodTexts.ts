import type { UnderstoodText } from '@shared/ipc/registering'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'

/** The words for what a line was understood as. */
export function useUnderstoodTexts() {
  const { t } = useTranslation()
  const { hours, clock, dayLong } = useFormats()
  const place = ({ projectName, internal }: UnderstoodText) =>
    projectName ?? (internal ? t('common.internal') : null)
  const time = ({ span, minutes }: UnderstoodText) => {
    if (!span || !minutes) return null
    if (span.kind === 'duration') return hours(minutes)
    return `${clock(span.from)}–${clock(span.to)} · ${hours(minutes)}`
  }
  return {
    place,
    time,
    day: ({ day }: UnderstoodText) => dayLong(day),
    /** All that was understood in one line, such as `Acme anbud · Rådgivning · 09:00–11:30 · 2,5 t · tirsdag 24. november`. */
    line: (understood: UnderstoodText) =>
      [
        place(understood),
        understood.workTypeName,
        time(understood),
        dayLong(understood.day),
        understood.description,
      ]
        .filter(Boolean)
        .join(' · '),
  }
}

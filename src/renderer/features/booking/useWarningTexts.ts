import type { BookingWarning, BookingWarningCode } from '@shared/domain/bookingWarning'
import type { LocalDay } from '@shared/domain/localDay'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../app/AppContext'
import { useFormats } from '../../app/formats'

/** What warnings are about, by the names that their sentences use. */
export type WarnedHours = { projectName: string | null; workTypeName: string | null; day: LocalDay }

/** The section of the settings where a warning's trouble is mended, or where what was mended in Tripletex is fetched. */
export const placeToMend: Partial<Record<BookingWarningCode, 'profile' | 'integrations'>> = {
  employeeNumberMissing: 'profile',
  employeeUnknown: 'profile',
  employeeNumberShared: 'profile',
  employeeMayNotRegister: 'integrations',
  commentRequired: 'integrations',
}

/** The words for warnings: a full sentence each, or all of an entry's in one line. */
export function useWarningTexts() {
  const { t } = useTranslation()
  const { hours, dayRange, dayLong } = useFormats()
  const { person } = useAppState()
  const factsOf = (warning: BookingWarning, { projectName, workTypeName, day }: WarnedHours) => ({
    project: projectName ?? '',
    workType: workTypeName ?? '',
    place: projectName === null ? t('warnings.internal') : t('warnings.onProject', { project: projectName }),
    day: dayLong(day),
    date: warning.date ? dayRange(warning.date, warning.date) : '',
    hours: hours(warning.minutes ?? 0),
    number: person?.employeeNumber ?? '',
  })
  return {
    sentence: (warning: BookingWarning, about: WarnedHours): string =>
      t(`warnings.sentence.${warning.code}`, factsOf(warning, about)),
    /** `Kommer ikke fram til Tripletex: prosjektet er lukket`; null where nothing is wrong. */
    line: (warnings: readonly BookingWarning[], about: WarnedHours): string | null => {
      const [first] = warnings
      if (!first) return null
      if (warnings.length === 1 && first.code === 'tooManyHours') {
        return t('warnings.dayTooLong', factsOf(first, about))
      }
      const reasons = warnings.map((each) => t(`warnings.reason.${each.code}`, factsOf(each, about)))
      return t('warnings.blocked', { reasons: reasons.join(', ') })
    },
  }
}

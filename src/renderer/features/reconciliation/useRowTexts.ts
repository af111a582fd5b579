import { minutesOfHours } from '@shared/domain/transfer'
import type { ReconciliationRow } from '@shared/ipc/reconciliation'
import { useTranslation } from 'react-i18next'
import { dayOfInstant } from '../../app/dayOfInstant'
import { type Formats, useFormats } from '../../app/formats'
import { today } from '../../app/today'
import { isUnread } from './figures'

/** Hours with their sign: more in Tripletex than there should be, or less. */
export function signedHours(hours: number, formats: Formats): string {
  const sign = hours > 0 ? '+' : hours < 0 ? '−' : ''
  return `${sign}${formats.hours(minutesOfHours(Math.abs(hours)))}`
}

/** The words and figures of a row. A figure that is not known is a dash. */
export function useRowTexts(row: ReconciliationRow) {
  const { t } = useTranslation()
  const formats = useFormats()
  const { projectNumber, projectName, workTypeName, sentMinutes, baseHundredths, tripletexHours } = row
  const named = [projectNumber, projectName].filter(Boolean).join(' ')
  const project = named || (workTypeName ? t('common.internal') : t('reconciliation.unknownWork'))
  const workType = workTypeName ?? ''
  const sentOn = (instant: string) => {
    const day = dayOfInstant(instant)
    return day === today() ? formats.moment(instant) : formats.dayShort(day)
  }
  return {
    project,
    workType,
    what: [projectName ?? project, workType].filter(Boolean).join(' · '),
    busy: formats.hours(row.busyMinutes),
    leaves:
      row.desiredMinutes === row.busyMinutes
        ? null
        : t('reconciliation.ofWhichLeaves', { hours: formats.hours(row.desiredMinutes) }),
    sent: sentMinutes === null ? '–' : formats.hours(sentMinutes),
    sentNote:
      baseHundredths > 0
        ? t('reconciliation.othersToo', { hours: formats.hours(Math.round(baseHundredths * 0.6)) })
        : row.sentAt && sentOn(row.sentAt),
    tripletex: tripletexHours === null ? '–' : formats.hours(minutesOfHours(tripletexHours)),
    unread: isUnread(row) ? t('reconciliation.notRead') : null,
    difference: row.difference === null ? '–' : signedHours(row.difference, formats),
  }
}

import type { BookingWarning } from '@shared/domain/bookingWarning'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openSettings } from '../../app/shell/useShellActions'
import classes from './BookingNotice.module.css'
import { type HoursInTheMaking, useBookingWarnings } from './useBookingWarnings'
import { placeToMend, useWarningTexts, type WarnedHours } from './useWarningTexts'

/**
 * What would keep hours from Tripletex, under the fields in which they are typed. It unfolds, so that nothing jumps. `short`: the
 * reasons in one line, where there is little room.
 */
export function BookingNotice({ hours, short }: { hours: HoursInTheMaking | null; short?: boolean }) {
  const { about, warnings } = useBookingWarnings(hours)
  const List = short ? WarningLine : WarningList
  return (
    <div className={classes.fold} data-open={warnings.length > 0 || undefined} role="status">
      <div className={classes.inner}>
        {about && warnings.length > 0 && <List about={about} warnings={warnings} />}
      </div>
    </div>
  )
}

/** Warnings as sentences, each with the button that leads to where it is mended. */
export function WarningList({
  title,
  about,
  warnings,
}: {
  title?: string
  about: WarnedHours
  warnings: readonly BookingWarning[]
}) {
  const { t } = useTranslation()
  const texts = useWarningTexts()
  const aboutTripletex = warnings.some(({ code }) => code !== 'tooManyHours')
  return (
    <div className={classes.notice}>
      <IconAlertTriangle size={16} className={classes.icon} />
      <div className={classes.words}>
        {aboutTripletex && <b>{title ?? t('warnings.title')}</b>}
        {warnings.map((warning) => (
          <p key={warning.code}>
            {texts.sentence(warning, about)} <MendButton warning={warning} />
          </p>
        ))}
      </div>
    </div>
  )
}

function WarningLine({ about, warnings }: { about: WarnedHours; warnings: readonly BookingWarning[] }) {
  const texts = useWarningTexts()
  const mendable = warnings.find(({ code }) => placeToMend[code])
  return (
    <div className={classes.notice}>
      <IconAlertTriangle size={16} className={classes.icon} />
      <p className={classes.words}>
        <span>
          {texts.line(warnings, about)}. {mendable && <MendButton warning={mendable} />}
        </span>
      </p>
    </div>
  )
}

function MendButton({ warning: { code } }: { warning: BookingWarning }) {
  const { t } = useTranslation()
  const place = placeToMend[code]
  if (!place) return null
  return (
    <button type="button" className={classes.mend} onClick={() => openSettings(place)}>
      {t(place === 'profile' ? 'warnings.openProfile' : 'warnings.openIntegrations')}
    </button>
  )
}

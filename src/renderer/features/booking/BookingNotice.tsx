import { Button } from '@mantine/core'
import type { BookingWarning } from '@shared/domain/bookingWarning'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { openSettings } from '../../app/shell/useShellActions'
import classes from './BookingNotice.module.css'
import { type HoursInTheMaking, useBookingWarnings } from './useBookingWarnings'
import { placeToMend, useWarningTexts, type WarnedHours } from './useWarningTexts'

/** What would keep hours from Tripletex, under the fields in which they are typed. It unfolds, so that nothing jumps. */
export function BookingNotice({ hours }: { hours: HoursInTheMaking | null }) {
  const { about, warnings } = useBookingWarnings(hours)
  return (
    <div className={classes.fold} data-open={warnings.length > 0 || undefined} role="status">
      <div className={classes.inner}>
        {about && warnings.length > 0 && <WarningList about={about} warnings={warnings} />}
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
            <span>{texts.sentence(warning, about)}</span>
            <MendButton warning={warning} />
          </p>
        ))}
      </div>
    </div>
  )
}

function MendButton({ warning: { code } }: { warning: BookingWarning }) {
  const { t } = useTranslation()
  const place = placeToMend[code]
  if (!place) return null
  return (
    <Button className={classes.mend} variant="subtle" onClick={() => openSettings(place)}>
      {t(place === 'profile' ? 'warnings.openProfile' : 'warnings.openIntegrations')}
    </Button>
  )
}

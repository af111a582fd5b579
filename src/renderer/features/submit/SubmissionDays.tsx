import { Checkbox } from '@mantine/core'
import type { BookingWarning } from '@shared/domain/bookingWarning'
import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { DayEntry } from '@shared/ipc/timeEntries'
import { IconMessageX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { useWarningTexts, type WarnedHours } from '../booking/useWarningTexts'
import { rejectionText } from '../timeline/decisionWords'
import { entryName } from '../timeline/entryName'
import classes from './SubmitPanel.module.css'
import { type SubmissionDay, warningsOfEntry } from './submission'

/** The hours that may be sent, ticked by day or one by one. */
export function SubmissionDays({
  days,
  unticked,
  onTick,
  onOnly,
}: {
  days: readonly SubmissionDay[]
  unticked: ReadonlySet<EntryId>
  onTick: (ids: readonly EntryId[], on: boolean) => void
  /** Goes to one day; null where only one is shown. */
  onOnly: ((day: LocalDay) => void) | null
}) {
  const { t } = useTranslation()
  const { dayLong, hours } = useFormats()
  return days.map(({ day, entries }) => {
    const ticked = entries.filter(({ id }) => !unticked.has(id))
    return (
      <fieldset key={day} className={classes.day}>
        <legend className="visuallyHidden">{dayLong(day)}</legend>
        <div className={classes.dayHead}>
          <Checkbox
            label={dayLong(day)}
            checked={ticked.length === entries.length}
            indeterminate={ticked.length > 0 && ticked.length < entries.length}
            onChange={({ currentTarget }) =>
              onTick(
                entries.map(({ id }) => id),
                currentTarget.checked,
              )
            }
          />
          {onOnly && (
            <button type="button" className={classes.only} onClick={() => onOnly(day)}>
              {t('submit.onlyDay')}
            </button>
          )}
          <b>{hours(ticked.reduce((sum, entry) => sum + entry.minutes, 0))}</b>
        </div>
        {entries.map((entry) => (
          <div key={entry.id} className={classes.entry}>
            <Checkbox
              classNames={{
                body: classes.checkBody,
                labelWrapper: classes.checkWords,
                label: classes.checkWords,
              }}
              label={[entryName(entry, t), entry.workTypeName, entry.description].filter(Boolean).join(' · ')}
              checked={!unticked.has(entry.id)}
              onChange={({ currentTarget }) => onTick([entry.id], currentTarget.checked)}
            />
            <span>{hours(entry.minutes)}</span>
            <Trouble about={entry} warnings={warningsOfEntry(entry)} />
            <SentBack entry={entry} />
          </div>
        ))}
      </fieldset>
    )
  })
}

/** Why hours were sent back, before they are sent anew. */
function SentBack({ entry }: { entry: DayEntry }) {
  const { t } = useTranslation()
  const text = rejectionText(entry, { t, formats: useFormats() })
  return (
    text !== null && (
      <small className={`${classes.trouble} ${classes.sentBack}`}>
        <IconMessageX size={13} />
        <span>{text}</span>
      </small>
    )
  )
}

/** Why hours will not reach Tripletex, before they are submitted. */
function Trouble({ about, warnings }: { about: WarnedHours; warnings: readonly BookingWarning[] }) {
  const texts = useWarningTexts()
  const line = texts.line(warnings, about)
  return line && <small className={classes.trouble}>{line}</small>
}

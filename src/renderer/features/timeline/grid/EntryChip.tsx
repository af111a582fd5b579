import { rejectionOf } from '@shared/domain/entryVersion'
import type { DayEntry } from '@shared/ipc/timeEntries'
import { memo } from 'react'
import { Truncated } from '../../../ui/Truncated'
import { EntryMarks } from '../EntryMarks'
import { entryMarks } from '../entryMarks'
import { entryName } from '../entryName'
import { useTakesFocus } from '../useTakesFocus'
import type { TimelineTexts } from '../useTimelineTexts'
import classes from './EntryChip.module.css'
import { entryAttributes, placeClass } from './entryAttributes'

/** An entry of which only the length is known. */
export const EntryChip = memo(function EntryChip({
  entry,
  selected,
  tabStop,
  texts,
}: {
  entry: DayEntry
  selected: boolean
  tabStop: boolean
  texts: TimelineTexts
}) {
  const focus = useTakesFocus(entry.id)
  const name = entryName(entry, texts.t)
  const what = [name, entry.workTypeName, entry.description].filter(Boolean).join(' · ')
  return (
    <li className={placeClass(classes.place)}>
      <button
        ref={focus}
        {...entryAttributes(entry, { selected, tabStop, className: classes.chip }, texts)}
        data-chip
      >
        <Truncated className={classes.what} text={what}>
          <b>{name}</b>{' '}
          {entry.workTypeName === null ? (
            <span className={classes.missing}>{texts.t('timeline.missingWorkType')}</span>
          ) : (
            <small>{entry.workTypeName}</small>
          )}
          {rejectionOf(entry) && <span className={classes.rejected}>{texts.t('entryState.rejected')}</span>}
          {entry.description && <small> · {entry.description}</small>}
        </Truncated>
        <span className={classes.marks}>
          <EntryMarks marks={entryMarks(entry, texts)} />
        </span>
        <span className={classes.hours}>{texts.formats.hours(entry.minutes)}</span>
      </button>
    </li>
  )
})

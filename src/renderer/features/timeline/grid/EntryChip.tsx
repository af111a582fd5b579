import type { DayEntry } from '@shared/ipc/timeEntries'
import { memo } from 'react'
import { Truncated } from '../../../ui/Truncated'
import { EntryMarks } from '../EntryMarks'
import { entryMarks } from '../entryMarks'
import { entryName } from '../entryName'
import { projectColor } from '../projectColor'
import { useTakesFocus } from '../useTakesFocus'
import { entrySentence, type TimelineTexts } from '../useTimelineTexts'
import type { ColorStyle } from './EntryBlock'
import classes from './EntryChip.module.css'

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
  const style: ColorStyle = { '--project': projectColor(entry.projectId) }
  const what = [name, entry.workTypeName, entry.description].filter(Boolean).join(' · ')
  return (
    <li className={classes.place}>
      <button
        ref={focus}
        type="button"
        className={classes.chip}
        style={style}
        tabIndex={tabStop ? 0 : -1}
        aria-label={entrySentence(entry, texts)}
        data-entry={entry.id}
        data-chip
        data-selected={selected || undefined}
        data-planned={entry.planned || undefined}
        data-timeoff={entry.timeOff || undefined}
        data-locked={entry.locked || undefined}
      >
        <Truncated className={classes.what} text={what}>
          <b>{name}</b>{' '}
          {entry.workTypeName === null ? (
            <span className={classes.missing}>{texts.t('timeline.missingWorkType')}</span>
          ) : (
            <small>{entry.workTypeName}</small>
          )}
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

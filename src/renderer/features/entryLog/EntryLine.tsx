import type { EntryView } from '@shared/ipc/timeEntries'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { Truncated } from '../../ui/Truncated'
import { entryName } from '../timeline/entryName'
import { projectColor } from '../timeline/projectColor'
import classes from './EntryLog.module.css'

type Shown = Pick<
  EntryView,
  | 'projectId'
  | 'projectName'
  | 'projectColor'
  | 'workTypeName'
  | 'description'
  | 'day'
  | 'from'
  | 'to'
  | 'minutes'
>

/** An entry in two lines: what, and when. Its hours are never cut. */
export function EntryLine({ entry }: { entry: Shown }) {
  const { t } = useTranslation()
  const { hours, clock, dayLong } = useFormats()
  const what = [entryName(entry, t), entry.workTypeName].filter(Boolean).join(' · ')
  const time = entry.from === null || entry.to === null ? [] : [`${clock(entry.from)}–${clock(entry.to)}`]
  return (
    <div className={classes.entry}>
      <span
        className={classes.color}
        style={{ background: projectColor(entry.projectId, entry.projectColor) }}
      />
      <span className={classes.words}>
        <Truncated text={what} className={classes.title} />
        <Truncated
          text={[dayLong(entry.day), ...time, entry.description].filter(Boolean).join(' · ')}
          className={classes.note}
        />
      </span>
      <b className={classes.hours}>{hours(entry.minutes)}</b>
    </div>
  )
}

import type { DayEntry } from '@shared/ipc/timeEntries'
import { Truncated } from '../../../../ui/Truncated'
import { entryName } from '../../../timeline/entryName'
import { type ColorStyle, projectColor } from '../../../timeline/projectColor'
import { clockText, type TimelineTexts } from '../../../timeline/useTimelineTexts'
import { StateMark } from '../StateMark'
import { TickBox } from '../TickBox'
import classes from './EntryLine.module.css'
import type { EntryNote } from './entryNotes'
import { stateOfEntry } from './weekModel'

/** An entry in the list of its day: when, what on, where it stands, how long. `onTick` is left out where nothing can be decided. */
export function EntryLine({
  entry,
  approvable,
  ticked,
  notes,
  texts,
  onTick,
}: {
  entry: DayEntry
  approvable: boolean
  ticked: boolean
  notes: readonly EntryNote[]
  texts: TimelineTexts
  onTick: (() => void) | null
}) {
  const { t, formats } = texts
  const name = entryName(entry, t)
  const hours = formats.hours(entry.minutes)
  const state = stateOfEntry(entry, approvable)
  const style: ColorStyle = { '--project': projectColor(entry.projectId, entry.projectColor) }
  const workType = entry.workTypeName ?? t('timeline.missingWorkType')
  return (
    <li className={classes.line} style={style} data-ticked={ticked || undefined}>
      <span className={classes.tick}>
        {onTick && (
          <TickBox
            name={t('approvalPeriod.ofPerson.tickEntry', { what: `${name}, ${workType}`, hours })}
            state={ticked ? 'all' : 'none'}
            onTick={onTick}
          />
        )}
      </span>
      <span className={classes.time} data-none={entry.from === null || undefined}>
        {clockText(entry, texts) || t('approvalPeriod.ofPerson.clockless')}
      </span>
      <i className={classes.dot} />
      <span className={classes.what}>
        <Truncated text={[name, entry.customerName, workType].filter(Boolean).join(' · ')}>
          <b>{name}</b>
          {entry.customerName && <small> {entry.customerName}</small>}
          <span data-missing={entry.workTypeName === null || undefined}> · {workType}</span>
        </Truncated>
        {entry.description && <Truncated className={classes.description} text={entry.description} />}
      </span>
      <span className={classes.state} data-state={state}>
        <StateMark state={state} />
        {entry.status === 'onOrder' ? t('entryState.onOrder') : t(`approvalPeriod.state.${state}`)}
      </span>
      <b className={classes.hours}>{hours}</b>
      {notes.length > 0 && (
        <span className={classes.notes}>
          {notes.map(({ tone, text }) => (
            <span key={text} data-tone={tone}>
              {text}
            </span>
          ))}
        </span>
      )}
    </li>
  )
}

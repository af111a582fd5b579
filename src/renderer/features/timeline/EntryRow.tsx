import type { DayEntry } from '@shared/ipc/timeEntries'
import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../app/formats'
import { Truncated } from '../../ui/Truncated'
import { EntryMarks } from './EntryMarks'
import classes from './EntryRow.module.css'
import { entryName } from './entryName'
import { projectColor } from './projectColor'
import { focusNeighbour } from './rows'
import { useEntryActions } from './useEntryActions'
import { useEntryMenu } from './useEntryMenu'
import { useWeekStore } from './weekStore'

type ColorStyle = CSSProperties & { '--project': string }

/** One entry as a row. Enter or a click opens it, Delete deletes it, the right button shows what else there is. */
export const EntryRow = memo(function EntryRow({ entry, tabStop }: { entry: DayEntry; tabStop: boolean }) {
  const { t } = useTranslation()
  const { hours, clock } = useFormats()
  const actions = useEntryActions()
  const openMenu = useEntryMenu(actions)
  const selected = useWeekStore((store) => store.selected === entry.id)
  const style: ColorStyle = { '--project': projectColor(entry.projectId) }
  const name = entryName(entry, t)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete' || entry.locked) return
    event.preventDefault()
    focusNeighbour(entry.id)
    actions.remove(entry)
  }
  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    event.preventDefault()
    const atPointer = event.clientX > 0 || event.clientY > 0
    openMenu(entry, atPointer ? { x: event.clientX, y: event.clientY } : event.currentTarget)
  }
  return (
    <li>
      <button
        type="button"
        className={classes.row}
        style={style}
        tabIndex={tabStop ? 0 : -1}
        data-entry={entry.id}
        data-selected={selected || undefined}
        data-planned={entry.planned || undefined}
        data-locked={entry.locked || undefined}
        onFocus={() => useWeekStore.getState().select(entry.id)}
        onClick={() => actions.edit(entry)}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        <Truncated className={classes.what} text={[name, entry.customerName].filter(Boolean).join(' · ')}>
          <b>{name}</b>
          {entry.customerName && <small>{entry.customerName}</small>}
        </Truncated>
        {entry.workTypeName === null ? (
          <span className={classes.missing}>{t('timeline.missingWorkType')}</span>
        ) : (
          <Truncated className={classes.workType} text={entry.workTypeName} />
        )}
        <Truncated className={classes.description} text={entry.description} />
        <span className={classes.time}>
          {entry.from !== null && entry.to !== null && `${clock(entry.from)}–${clock(entry.to)}`}
        </span>
        <span className={classes.marks}>
          <EntryMarks entry={entry} />
        </span>
        <span className={classes.hours}>{hours(entry.minutes)}</span>
      </button>
    </li>
  )
})

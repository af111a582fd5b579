import { rejectionOf } from '@shared/domain/entryVersion'
import type { DayEntry } from '@shared/ipc/timeEntries'
import { memo } from 'react'
import { Truncated } from '../../../ui/Truncated'
import { EntryMarks } from '../EntryMarks'
import { entryMarks } from '../entryMarks'
import { entryName } from '../entryName'
import { useTakesFocus } from '../useTakesFocus'
import { clockText, type TimelineTexts } from '../useTimelineTexts'
import type { Block } from './dayLayout'
import classes from './EntryBlock.module.css'
import { entryAttributes, placeClass } from './entryAttributes'
import { SharedStretches } from './SharedStretches'

const SMALLEST_WIDTH = 5
const GAP = 2

/** An entry on the clock. What the pointer and the keys do with it is heard by the grid, not by each. */
export const EntryBlock = memo(function EntryBlock({
  block: { entry, drawn },
  minuteWidth,
  top,
  height,
  selected,
  tabStop,
  texts,
}: {
  block: Block
  minuteWidth: number
  top: number
  height: number
  selected: boolean
  tabStop: boolean
  texts: TimelineTexts
}) {
  const focus = useTakesFocus(entry.id)
  const name = entryName(entry, texts.t)
  const workType = entry.workTypeName ?? texts.t('timeline.missingWorkType')
  const left = drawn.from * minuteWidth
  const width = Math.max(SMALLEST_WIDTH, (drawn.to - drawn.from) * minuteWidth - GAP)
  const room = roomFor(width)
  const hours = texts.formats.hours(entry.minutes)
  return (
    <li className={placeClass(classes.place)} style={{ left, top, width, height }}>
      <button
        ref={focus}
        {...entryAttributes(entry, { selected, tabStop, className: classes.block }, texts)}
        data-room={room}
        data-low={height < 50 || undefined}
        data-status={entry.status}
        data-pieces={drawn.pieces.length > 0 || undefined}
      >
        {drawn.pieces.map((piece) => (
          <i
            key={`${piece.from} ${piece.pass}`}
            className={classes.piece}
            data-pass={piece.pass}
            style={{
              left: (piece.from - drawn.from) * minuteWidth,
              width: (piece.to - piece.from) * minuteWidth,
            }}
          />
        ))}
        {entry.overlaps.length > 0 && (
          <SharedStretches entry={entry} from={drawn.from} minuteWidth={minuteWidth} />
        )}
        {room === 'none' ? (
          <span className={classes.unwritten}>
            {[name, workType, entry.description, clockText(entry, texts), hours].join(' ')}
          </span>
        ) : (
          <BlockText entry={entry} name={name} hours={hours} texts={texts} />
        )}
      </button>
    </li>
  )
})

/** What is written in an entry, as far as there is room. */
function BlockText({
  entry,
  name,
  hours,
  texts,
}: {
  entry: DayEntry
  name: string
  hours: string
  texts: TimelineTexts
}) {
  const rejected = rejectionOf(entry) !== null
  return (
    <>
      <Truncated className={classes.what} text={[name, entry.customerName].filter(Boolean).join(' · ')}>
        <b>{name}</b>
        {entry.customerName && <small> {entry.customerName}</small>}
      </Truncated>
      {entry.workTypeName === null ? (
        <span className={classes.missing}>{texts.t('timeline.missingWorkType')}</span>
      ) : (
        <Truncated className={classes.workType} text={entry.workTypeName} />
      )}
      {entry.description && <Truncated className={classes.description} text={entry.description} />}
      <span className={classes.time} data-time>
        {clockText(entry, texts)}
        {entry.status !== 'logged' && ` · ${texts.t(`entryState.${entry.status}`)}`}
        {rejected && <b className={classes.rejected}>{texts.t('entryState.rejected')}</b>}
      </span>
      <span className={classes.figures}>
        <span className={classes.marks}>
          <EntryMarks marks={entryMarks(entry, texts)} />
        </span>
        <span className={classes.hours}>{hours}</span>
      </span>
    </>
  )
}

/** How much of an entry can be written in it. */
function roomFor(width: number): 'none' | 'little' | 'some' | 'full' {
  if (width < 40) return 'none'
  if (width < 78) return 'little'
  return width < 150 ? 'some' : 'full'
}

import { type CSSProperties, memo } from 'react'
import { Truncated } from '../../../ui/Truncated'
import { EntryMarks, entryMarks } from '../EntryMarks'
import { entryName } from '../entryName'
import { projectColor } from '../projectColor'
import { useTakesFocus } from '../useTakesFocus'
import { clockText, entrySentence, type TimelineTexts } from '../useTimelineTexts'
import type { Block } from './dayLayout'
import classes from './EntryBlock.module.css'
import { SharedStretches } from './SharedStretches'

const SMALLEST_WIDTH = 5
const GAP = 2

export type ColorStyle = CSSProperties & { '--project': string }

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
  const marks = entryMarks(entry, texts)
  const name = entryName(entry, texts.t)
  const left = drawn.from * minuteWidth
  const width = Math.max(SMALLEST_WIDTH, (drawn.to - drawn.from) * minuteWidth - GAP)
  const style: ColorStyle = { '--project': projectColor(entry.projectId) }
  return (
    <li className={classes.place} style={{ left, top, width, height }}>
      <button
        ref={focus}
        type="button"
        className={classes.block}
        style={style}
        tabIndex={tabStop ? 0 : -1}
        aria-label={entrySentence(entry, texts)}
        data-entry={entry.id}
        data-room={roomFor(width)}
        data-low={height < 50 || undefined}
        data-selected={selected || undefined}
        data-planned={entry.planned || undefined}
        data-timeoff={entry.timeOff || undefined}
        data-locked={entry.locked || undefined}
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
        <span className={classes.time}>
          {clockText(entry, texts)}
          {entry.status !== 'logged' && ` · ${texts.t(`entryState.${entry.status}`)}`}
        </span>
        <span className={classes.figures}>
          <span className={classes.marks}>
            <EntryMarks marks={marks} />
          </span>
          <span className={classes.hours}>{texts.formats.hours(entry.minutes)}</span>
        </span>
      </button>
    </li>
  )
})

/** How much of an entry can be written in it. */
function roomFor(width: number): 'none' | 'little' | 'some' | 'full' {
  if (width < 40) return 'none'
  if (width < 78) return 'little'
  return width < 150 ? 'some' : 'full'
}

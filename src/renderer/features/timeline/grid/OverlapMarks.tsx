import { minuteOfDayAt } from '@shared/domain/localDay'
import { IconLayersIntersect } from '@tabler/icons-react'
import type { TimelineTexts } from '../useTimelineTexts'
import type { Block, DayLayout } from './dayLayout'
import classes from './OverlapMarks.module.css'

const SIZE = 20

/** A button on each stretch that two entries share, between the two; it leads to what can be done about it. */
export function OverlapMarks({
  layout: { blocks },
  minuteWidth,
  laneTop,
  texts: { t, formats },
}: {
  layout: DayLayout
  minuteWidth: number
  laneTop: (lane: number, lanes: number) => number
  texts: TimelineTexts
}) {
  const byId = new Map(blocks.map((block) => [block.entry.id, block]))
  return blocks.flatMap((block) =>
    block.entry.overlaps
      .filter(({ kept, otherId }) => !kept && block.entry.id < otherId && byId.has(otherId))
      .map((overlap) => {
        const lower = lowerOf(block, byId.get(overlap.otherId) ?? block)
        const middle = minuteOfDayAt(overlap.from, block.entry.zone) + overlap.minutes / 2
        return (
          <button
            key={`${block.entry.id} ${overlap.otherId}`}
            type="button"
            tabIndex={-1}
            className={classes.mark}
            style={{
              left: middle * minuteWidth - SIZE / 2,
              top: laneTop(lower.lane, lower.lanes) - SIZE / 2 - 1,
            }}
            data-overlap={`${block.entry.id} ${overlap.otherId}`}
            aria-haspopup="menu"
            aria-label={t('timeline.overlapMark', { hours: formats.hours(overlap.minutes) })}
            title={t('timeline.overlapMark', { hours: formats.hours(overlap.minutes) })}
          >
            <IconLayersIntersect size={13} />
          </button>
        )
      }),
  )
}

function lowerOf(one: Block, other: Block): Block {
  return one.lane > other.lane ? one : other
}

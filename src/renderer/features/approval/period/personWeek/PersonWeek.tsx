import { weekState } from '@shared/domain/approvalFigures'
import type { EntryId, PersonId } from '@shared/domain/ids'
import { addDays, type LocalDay, weekOf } from '@shared/domain/localDay'
import type { ApprovalPeriod, ApprovalPerson, ApprovalPersonWeek } from '@shared/ipc/approval'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAppState } from '../../../../app/AppContext'
import { focusIsLost } from '../../../../app/focus'
import { useFormats } from '../../../../app/formats'
import { EmptyState } from '../../../../ui/EmptyState'
import { useTimelineTexts } from '../../../timeline/useTimelineTexts'
import { TickBox } from '../TickBox'
import { useApprovalDone } from '../useApprovalDone'
import { clockRange, HourMarks } from './DayTrack'
import { DecisionButtons } from './DecisionButtons'
import { PersonWeekHead, type PersonWeekWays } from './PersonWeekHead'
import classes from './PersonWeekView.module.css'
import { RejectDialog } from './RejectDialog'
import { useDecisions } from './useDecisions'
import { usePersonWeekActions } from './usePersonWeekActions'
import { WeekDay } from './WeekDay'
import { WeekFigures } from './WeekFigures'
import { besides, nextWaiting, type WayOn } from './waysOn'
import { entriesOf, figuresOf, minutesOf } from './weekModel'

const NOBODY: readonly ApprovalPerson[] = []
const NOTHING: ReadonlySet<EntryId> = new Set()

/** A week of a person that has been read: ticking in it, and deciding about what is ticked or about all of it. */
export function PersonWeek({
  view,
  period,
  goTo,
}: {
  view: ApprovalPersonWeek
  period: ApprovalPeriod | undefined
  goTo: (personId: PersonId, day: LocalDay) => void
}) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { person: self } = useAppState()
  const texts = useTimelineTexts()
  const heading = useRef<HTMLHeadingElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const hasDecided = useRef(false)
  const { personId, name, week } = view
  const monday = mondayOf(week.days)
  const shown = `${personId} ${monday}`
  const [ticks, setTicks] = useState({ of: shown, ids: NOTHING })
  const people = period?.people ?? NOBODY
  const rules = { submission: period?.submission ?? true, from: period?.approvalFrom ?? null }
  const entries = entriesOf(view)
  const figures = figuresOf(view, monday)
  const tickable = new Set([...view.approvable, ...view.rejectable, ...view.undoable])
  // What was ticked in one week says nothing of another, nor of what cannot be decided about any more.
  const ticked = new Set(ticks.of === shown ? [...ticks.ids].filter((id) => tickable.has(id)) : [])
  const onDecided = () => {
    hasDecided.current = true
    setTicks({ of: shown, ids: NOTHING })
  }
  const { done } = useApprovalDone()
  const decisions = useDecisions(view, monday, ticked, onDecided)
  const { open, approve, undo, rejecting, setRejecting } = decisions
  const next = nextWaiting(people, { personId, monday })
  const { previous: personBefore, next: personAfter } = besides(people, personId)
  const ways: PersonWeekWays = {
    previousPerson: personBefore ? () => goTo(personBefore.personId, monday) : undefined,
    nextPerson: personAfter ? () => goTo(personAfter.personId, monday) : undefined,
    previousWeek: () => goTo(personId, addDays(monday, -7)),
    nextWeek: () => goTo(personId, addDays(monday, 7)),
  }
  const reject = () => setRejecting(open.reject.length > 0)
  usePersonWeekActions({
    ...ways,
    approve: open.approve.length > 0 ? approve : undefined,
    reject: open.reject.length > 0 ? reject : undefined,
    undo: open.undo.length > 0 ? undo : undefined,
    goOn: next ? () => goOn(next) : undefined,
  })
  const tick = (ids: readonly EntryId[]) => {
    const after = new Set(ticked)
    const on = ids.some((id) => !ticked.has(id))
    for (const id of ids) {
      if (on) after.add(id)
      else after.delete(id)
    }
    setTicks({ of: shown, ids: after })
  }
  useEffect(() => {
    // Where a button has gone with what was pressed: on to the next one that waits, else to where one is.
    if (!focusIsLost() || rejecting) return
    const onward = buttons.current?.querySelector<HTMLElement>('[data-next]')
    if (hasDecided.current && onward) onward.focus()
    else heading.current?.focus({ preventScroll: true })
  })
  const goOn = (way: WayOn) => {
    heading.current?.focus({ preventScroll: true })
    goTo(way.personId, way.monday)
  }
  const range = clockRange(week.days)
  return (
    <>
      <PersonWeekHead
        name={name}
        monday={monday}
        state={weekState(figures, rules)}
        ways={ways}
        heading={heading}
      />
      <div ref={buttons} className={classes.bar}>
        <WeekFigures figures={figures} />
        <DecisionButtons
          view={view}
          open={open}
          someTicked={ticked.size > 0}
          next={next}
          approve={approve}
          reject={reject}
          undo={undo}
          goOn={goOn}
        />
      </div>
      <div key={shown} className={classes.days}>
        {entries.length === 0 ? (
          <EmptyState title={t('approvalPeriod.ofPerson.emptyTitle')}>
            {personId === self?.id
              ? t('approvalPeriod.ofPerson.emptyOwn')
              : t('approvalPeriod.ofPerson.emptyText', { name, week: week.week })}
          </EmptyState>
        ) : (
          <>
            <div className={classes.axis}>
              <span className={classes.corner}>
                {tickable.size > 0 && (
                  <TickBox
                    name={t('approvalPeriod.ofPerson.tickAll')}
                    state={ticked.size === 0 ? 'none' : ticked.size === tickable.size ? 'all' : 'some'}
                    onTick={() => tick([...tickable])}
                  />
                )}
                <span role="status">
                  {ticked.size > 0 &&
                    t('approvalPeriod.ofPerson.ticked', {
                      count: ticked.size,
                      hours: hours(minutesOf(entries, [...ticked])),
                    })}
                </span>
              </span>
              <HourMarks range={range} />
            </div>
            {week.days
              .filter((day) => day.entries.length > 0 || day.capacityMinutes > 0 || day.holiday !== null)
              .map((day) => (
                <WeekDay
                  key={day.day}
                  day={day}
                  range={range}
                  texts={texts}
                  ticking={{
                    approvable: new Set(view.approvable),
                    undoable: new Set(view.undoable),
                    tickable,
                    ticked,
                    tick,
                  }}
                />
              ))}
          </>
        )}
      </div>
      {rejecting && (
        <RejectDialog
          name={name}
          ids={open.reject}
          minutes={minutesOf(entries, open.reject)}
          onClose={() => setRejecting(false)}
          onRejected={(decided) => {
            setRejecting(false)
            onDecided()
            done('rejected', decided)
          }}
        />
      )}
    </>
  )
}

function mondayOf(days: ApprovalPersonWeek['week']['days']): LocalDay {
  const [first] = days
  if (!first) throw new Error('A week has seven days')
  return weekOf(first.day).days[0] ?? first.day
}

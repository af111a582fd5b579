import { weekState } from '@shared/domain/approvalFigures'
import type { PersonId } from '@shared/domain/ids'
import { addDays, type LocalDay, weekOf } from '@shared/domain/localDay'
import type { ApprovalPeriod, ApprovalPerson, ApprovalPersonWeek } from '@shared/ipc/approval'
import { useEffect, useRef } from 'react'
import { focusIsLost } from '../../../../app/focus'
import { ExportDecisionsButton } from '../../../exchange/ExportDecisionsButton'
import { RejectDialog } from '../../RejectDialog'
import { useApprovalDone } from '../useApprovalDone'
import { DecisionButtons } from './DecisionButtons'
import { PersonWeekHead, type PersonWeekWays } from './PersonWeekHead'
import classes from './PersonWeekView.module.css'
import { useDecisions } from './useDecisions'
import { useEntryTicks } from './useEntryTicks'
import { usePersonWeekActions } from './usePersonWeekActions'
import { WeekDays } from './WeekDays'
import { WeekFigures } from './WeekFigures'
import { besides, nextWaiting, type WayOn } from './waysOn'
import { entriesOf, figuresOf, minutesOf } from './weekModel'

const NOBODY: readonly ApprovalPerson[] = []

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
  const heading = useRef<HTMLHeadingElement>(null)
  const buttons = useRef<HTMLDivElement>(null)
  const hasDecided = useRef(false)
  const { personId, name } = view
  const monday = mondayOf(view)
  const shown = `${personId} ${monday}`
  const people = period?.people ?? NOBODY
  const rules = { submission: period?.submission ?? true, from: period?.approvalFrom ?? null }
  const canApprove = people.some(({ mayApprove }) => mayApprove)
  const figures = figuresOf(view, monday)
  const { tickable, ticked, tick, clear } = useEntryTicks(view, shown)
  const onDecided = () => {
    hasDecided.current = true
    clear()
  }
  const { done } = useApprovalDone()
  const { open, approve, undo, rejecting, setRejecting } = useDecisions(view, monday, ticked, onDecided)
  const next = nextWaiting(people, { personId, monday })
  const goOn = (way: WayOn) => {
    heading.current?.focus({ preventScroll: true })
    goTo(way.personId, way.monday)
  }
  const ways = waysFrom(people, personId, monday, goTo)
  const reject = () => setRejecting(open.reject.length > 0)
  usePersonWeekActions({
    ...ways,
    approve: open.approve.length > 0 ? approve : undefined,
    reject: open.reject.length > 0 ? reject : undefined,
    undo: open.undo.length > 0 ? undo : undefined,
    goOn: next ? () => goOn(next) : undefined,
  })
  useEffect(() => {
    // Where a button has gone with what was pressed: on to the next one that waits, else to where one is.
    if (!focusIsLost() || rejecting) return
    const onward = buttons.current?.querySelector<HTMLElement>('[data-next]')
    if (hasDecided.current && onward) onward.focus()
    else heading.current?.focus({ preventScroll: true })
  })
  return (
    <>
      <PersonWeekHead
        name={name}
        monday={monday}
        state={weekState(figures, rules)}
        ways={ways}
        heading={heading}
      >
        {canApprove && (
          <ExportDecisionsButton
            personId={personId}
            personName={name}
            from={monday}
            to={addDays(monday, 6)}
          />
        )}
      </PersonWeekHead>
      <div ref={buttons} className={classes.bar}>
        <WeekFigures figures={figures} />
        <DecisionButtons
          view={view}
          open={open}
          someTicked={ticked.size > 0}
          canApprove={canApprove}
          next={next}
          approve={approve}
          reject={reject}
          undo={undo}
          goOn={goOn}
        />
      </div>
      <div key={shown} className={classes.days}>
        <WeekDays
          view={view}
          ticking={{
            approvable: new Set(view.approvable),
            undoable: new Set(view.undoable),
            tickable,
            ticked,
            tick,
          }}
        />
      </div>
      {rejecting && (
        <RejectDialog
          name={name}
          ids={open.reject}
          minutes={minutesOf(entriesOf(view), open.reject)}
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

/** The ways to the people beside somebody, in the same week, and to their weeks before and after. */
function waysFrom(
  people: readonly ApprovalPerson[],
  personId: PersonId,
  monday: LocalDay,
  goTo: (personId: PersonId, day: LocalDay) => void,
): PersonWeekWays {
  const { previous, next } = besides(people, personId)
  return {
    previousPerson: previous ? () => goTo(previous.personId, monday) : undefined,
    nextPerson: next ? () => goTo(next.personId, monday) : undefined,
    previousWeek: () => goTo(personId, addDays(monday, -7)),
    nextWeek: () => goTo(personId, addDays(monday, 7)),
  }
}

function mondayOf({ week: { days } }: ApprovalPersonWeek): LocalDay {
  const [first] = days
  if (!first) throw new Error('A week has seven days')
  return weekOf(first.day).days[0] ?? first.day
}

import { lazy, Suspense } from 'react'
import { useBusyQuery } from '../../app/busyClient'

const AbsenceCard = lazy(() => import('./AbsenceCard').then((module) => ({ default: module.AbsenceCard })))
const StoppedNotice = lazy(() =>
  import('./StoppedNotice').then((module) => ({ default: module.StoppedNotice })),
)

/** Above every view: what is asked of somebody who was away from a running timer, and what leaving has stopped. */
export function AbsenceArea() {
  const question = useBusyQuery('absences.question', undefined).data
  const stopped = useBusyQuery('absences.stopped', undefined).data
  if (!question && !stopped) return null
  return (
    <Suspense>
      {stopped && <StoppedNotice key={stopped.id} stopped={stopped} />}
      {question && <AbsenceCard key={question.id} question={question} />}
    </Suspense>
  )
}

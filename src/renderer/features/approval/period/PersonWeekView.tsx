import '../../../app/panelStyles'
import { PersonId } from '@shared/domain/ids'
import { addDays, LocalDay, weekOf } from '@shared/domain/localDay'
import { useCallback, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useParams } from 'react-router'
import { useBusyQuery } from '../../../app/busyClient'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { useSlow } from '../../../ui/useSlow'
import { useWayBack } from '../../../ui/wayBack'
import { usePeriodStore } from './periodStore'
import { PersonWeek } from './personWeek/PersonWeek'
import classes from './personWeek/PersonWeekView.module.css'

/** A person's week, to be looked through and approved: `/approval/period/:personId/:day`. */
export function PersonWeekView() {
  const params = useParams()
  const personId = PersonId.safeParse(params.personId)
  const day = LocalDay.safeParse(params.day)
  if (!personId.success || !day.success) return <Navigate to="/approval/period" replace />
  return <Shown personId={personId.data} monday={weekOf(day.data).days[0] ?? day.data} />
}

function Shown({ personId, monday }: { personId: PersonId; monday: LocalDay }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const page = useRef<HTMLDivElement>(null)
  const { data, error, isPending } = useBusyQuery(
    'approval.personWeek',
    { personId, day: monday },
    { keepPrevious: true },
  )
  const { span } = usePeriodStore()
  const isWithin = span.from <= monday && monday <= span.to
  const { data: period } = useBusyQuery(
    'approval.period',
    isWithin ? { from: span.from, to: span.to } : { from: monday, to: addDays(monday, 6) },
    { keepPrevious: true },
  )
  const slow = useSlow(isPending)
  useWayBack(page, '/approval/period', t('approvalPeriod.ofPerson.back'))
  useEffect(() => {
    const { span: weeks, set } = usePeriodStore.getState()
    const at = Math.floor((Date.parse(monday) - Date.parse(weeks.from)) / (7 * 86_400_000))
    set({ at: { row: personId, column: Math.max(0, at) + 1 } })
  }, [personId, monday])
  const goTo = useCallback(
    (person: PersonId, day: LocalDay) => void navigate(`/approval/period/${person}/${day}`),
    [navigate],
  )
  return (
    <div ref={page} className={classes.page}>
      <ErrorNotice error={error} />
      {slow && <p className={classes.slow}>{t('approvalPeriod.loading')}</p>}
      {data && <PersonWeek view={data} period={period} goTo={goTo} />}
    </div>
  )
}

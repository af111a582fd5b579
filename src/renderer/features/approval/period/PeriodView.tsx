import '../../../app/panelStyles'
import { Button } from '@mantine/core'
import { countedMinutes } from '@shared/domain/approvalFigures'
import type { PersonId } from '@shared/domain/ids'
import type { ApprovalPerson } from '@shared/ipc/approval'
import { useCallback, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { useAppState } from '../../../app/AppContext'
import { useBusyMutation, useBusyQuery } from '../../../app/busyClient'
import { EmptyState } from '../../../ui/EmptyState'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { useSlow } from '../../../ui/useSlow'
import { PeriodBar } from './PeriodBar'
import { PeriodGrid } from './PeriodGrid'
import { PeriodLegend } from './PeriodLegend'
import { PeriodPicker } from './PeriodPicker'
import classes from './PeriodView.module.css'
import { usePeriodStore } from './periodStore'
import { membersOf, shownPeople } from './shownPeople'
import { tickedAmong } from './ticks'
import { useApprovalDone } from './useApprovalDone'
import { usePeriodActions } from './usePeriodActions'
import { weekToOpen } from './weekToOpen'

const NOBODY: readonly ApprovalPerson[] = []

/** «Godkjenn → Periode»: who has registered what, week by week, and approving it. */
export function PeriodView() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { rights, person: self } = useAppState()
  const { span, search, onlyWaiting, groupId, ticks, set } = usePeriodStore()
  const { from, to } = span
  const { data, error, isPending } = useBusyQuery('approval.period', { from, to }, { keepPrevious: true })
  const slow = useSlow(isPending)
  const { data: groups = [] } = useBusyQuery('groups.list', undefined, {
    enabled: rights.includes('manageGroups'),
  })
  const { done, refused } = useApprovalDone()
  const approving = useBusyMutation('approval.approve')
  const searchField = useRef<HTMLInputElement>(null)
  const people = data?.people ?? NOBODY
  const canApprove = people.some(({ mayApprove }) => mayApprove)
  const members = useMemo(
    () => (groups.some(({ id }) => id === groupId) && groupId ? membersOf(groups, groupId) : null),
    [groups, groupId],
  )
  const shown = useMemo(
    () => shownPeople(people, { search, onlyWaiting: onlyWaiting && canApprove, members }),
    [people, search, onlyWaiting, canApprove, members],
  )
  const ticked = useMemo(() => tickedAmong(shown, ticks), [shown, ticks])
  const { mutate, isPending: isApproving } = approving
  const approve = useCallback(() => {
    if (ticked.length === 0 || isApproving) return
    mutate(
      {
        kind: 'weeks',
        weeks: ticked.map(({ personId, monday }) => ({ personId, monday })),
        minutes: ticked.reduce((sum, { minutes }) => sum + minutes, 0),
      },
      {
        onSuccess: (decided) => {
          set({ ticks: new Set() })
          done('approved', decided)
        },
        onError: refused,
      },
    )
  }, [ticked, isApproving, mutate, set, done, refused])
  usePeriodActions(searchField, canApprove ? approve : undefined)
  const open = (person: ApprovalPerson, week: number | null) => {
    const monday = week === null ? weekToOpen(person) : person.weeks[week]?.monday
    void navigate(`/approval/period/${person.personId}/${monday ?? from}`)
  }
  return (
    <div className={classes.period}>
      <PeriodPicker />
      {(canApprove || people.length > 1) && (
        <PeriodBar
          searchRef={searchField}
          shown={shown}
          ticked={ticked}
          canApprove={canApprove}
          groups={groups}
          approve={approve}
        />
      )}
      <ErrorNotice error={error} />
      {slow && <p className={classes.slow}>{t('approvalPeriod.loading')}</p>}
      {data && canApprove && !hasColleagues(people, self?.id) && <NobodyHere />}
      {data && shown.length > 0 && (
        <PeriodGrid key={data.weeks.length} period={data} people={shown} open={open} />
      )}
      {data && shown.length === 0 && <NobodyShown searched={search !== '' || members !== null} />}
      {data && <PeriodLegend submission={data.submission} canApprove={canApprove} />}
    </div>
  )
}

/** Whether anybody but the person at the machine has hours in these weeks. */
function hasColleagues(people: readonly ApprovalPerson[], self: PersonId | undefined): boolean {
  return people.some(
    ({ personId, weeks }) =>
      personId !== self && weeks.some((week) => countedMinutes(week) + week.planned > 0),
  )
}

function NobodyHere() {
  const { t } = useTranslation()
  return (
    <p className={classes.note}>
      <b>{t('approvalPeriod.nobodyHere')}</b> {t('approvalPeriod.nobodyHereNote')}
    </p>
  )
}

function NobodyShown({ searched }: { searched: boolean }) {
  const { t } = useTranslation()
  const { set } = usePeriodStore.getState()
  const words = searched ? 'noneFound' : 'noneWaiting'
  return (
    <div className={classes.empty}>
      <EmptyState
        title={t(`approvalPeriod.${words}`)}
        action={
          <Button onClick={() => set({ search: '', onlyWaiting: false, groupId: null })}>
            {t('approvalPeriod.showAll')}
          </Button>
        }
      >
        {t(`approvalPeriod.${words}Note`)}
      </EmptyState>
    </div>
  )
}

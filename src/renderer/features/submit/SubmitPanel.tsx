import '../../app/panelStyles'
import { Button, Modal } from '@mantine/core'
import type { EntryId } from '@shared/domain/ids'
import type { LocalDay } from '@shared/domain/localDay'
import type { WeekView } from '@shared/ipc/timeEntries'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { WarningList } from '../booking/BookingNotice'
import { useEntryActions } from '../timeline/useEntryActions'
import { mondayOf, useWeekStore } from '../timeline/weekStore'
import { NotYetList } from './NotYetList'
import { SentDays } from './SentDays'
import { SubmissionDays } from './SubmissionDays'
import classes from './SubmitPanel.module.css'
import { SubmitWarnings } from './SubmitWarnings'
import {
  isAnyBeforeDate,
  submissionOf,
  tickedMinutes,
  warningsOfAll,
  whatLeaves,
  whyNothing,
} from './submission'

/** «Send til godkjenning»: goes through a week's logged hours, or those of the day that is given, and asks before they leave. */
export function SubmitPanel({ day, close }: { day?: LocalDay | undefined; close: () => void }) {
  const { t } = useTranslation()
  const shown = useWeekStore((store) => store.day)
  const { data: week } = useBusyQuery('timeEntries.week', { day: mondayOf(day ?? shown) })
  return (
    <Modal
      opened
      onClose={close}
      size={620}
      title={t('submit.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {week && <Submission week={week} start={day ?? null} close={close} />}
    </Modal>
  )
}

function Submission({ week, start, close }: { week: WeekView; start: LocalDay | null; close: () => void }) {
  const { t } = useTranslation()
  const { hours, dayNumeric, dayLong } = useFormats()
  const { sayDone } = useEntryActions()
  const { data: integration } = useBusyQuery('integration.status', undefined)
  const submit = useBusyMutation('timeEntries.submit')
  // The panel can still be pressed while it fades out, and before the first press has been drawn.
  const sending = useRef(false)
  const [unticked, setUnticked] = useState<ReadonlySet<EntryId>>(new Set())
  /** The one day that is gone through; null: the week. */
  const [only, setOnly] = useState(start)
  const { days, notYet, warnings, sent } = submissionOf(week, only)
  const ids = days.flatMap(({ entries }) => entries.map(({ id }) => id)).filter((id) => !unticked.has(id))
  const tick = (changed: readonly EntryId[], on: boolean) => {
    const next = new Set(unticked)
    for (const id of changed) {
      if (on) next.delete(id)
      else next.add(id)
    }
    setUnticked(next)
  }
  const send = () => {
    if (sending.current) return
    sending.current = true
    submit.mutate(
      { ids },
      {
        onError: () => {
          sending.current = false
        },
        onSuccess: ({ minutes }) => {
          close()
          void sayDone(t('submit.sent', { hours: hours(minutes) }))
        },
      },
    )
  }
  const [first] = days
  const looked = week.days.filter((view) => only === null || view.day === only)
  const reason = whyNothing({ days: looked })
  const ofAll = warningsOfAll(days)
  return (
    <>
      {only && (
        <div className={classes.scope}>
          <b>{dayLong(only)}</b>
          <Button onClick={() => setOnly(null)}>{t('submit.wholeWeek')}</Button>
        </div>
      )}
      {(days.length > 0 || notYet.length > 0) && <SubmitWarnings warnings={warnings} />}
      {first && ofAll.length > 0 && (
        <div className={classes.ofAll}>
          <WarningList
            title={t('warnings.titleAll')}
            about={{ projectName: null, workTypeName: null, day: first.day }}
            warnings={ofAll}
          />
        </div>
      )}
      {days.length > 0 ? (
        <SubmissionDays
          days={days}
          unticked={unticked}
          onTick={tick}
          onOnly={only === null && days.length > 1 ? setOnly : null}
        />
      ) : (
        <EmptyState title={t(only ? 'submit.nothingToday' : 'submit.nothing')}>
          {t(`submit.${reason}`)}
        </EmptyState>
      )}
      {notYet.length > 0 && <NotYetList found={notYet} />}
      {sent.length > 0 && <SentDays days={sent} />}
      <div className={classes.foot}>
        {days.length > 0 && (
          <div className={classes.total}>
            <span>{t('submit.total')}</span>
            <b>{hours(tickedMinutes(days, unticked))}</b>
          </div>
        )}
        {days.length > 0 && integration && (
          <p className={classes.leaves}>
            {t(`submit.${whatLeaves(integration)}`)}{' '}
            {integration.transferFrom &&
              isAnyBeforeDate(days, integration) &&
              t('submit.beforeDate', { day: dayNumeric(integration.transferFrom) })}
          </p>
        )}
        <ErrorNotice error={submit.error} />
        <div className={classes.buttons}>
          <Button onClick={close}>{t(days.length > 0 ? 'common.cancel' : 'common.close')}</Button>
          {days.length > 0 && (
            <Button
              variant="filled"
              disabled={ids.length === 0 || submit.isPending}
              onClick={send}
              data-autofocus
            >
              {t('submit.confirm')}
            </Button>
          )}
        </div>
      </div>
    </>
  )
}

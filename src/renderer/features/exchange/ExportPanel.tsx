import '../../app/panelStyles'
import { Button, Modal } from '@mantine/core'
import type { Outgoing } from '@shared/ipc/exchange'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyMutation, useBusyQuery } from '../../app/busyClient'
import { useFormats } from '../../app/formats'
import { today } from '../../app/today'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorNotice } from '../../ui/ErrorNotice'
import { useWeekStore } from '../timeline/weekStore'
import classes from './Exchange.module.css'
import { type ChosenPeriod, ExportPeriodFields } from './ExportPeriodFields'
import { namedPeriods } from './exportPeriod'

/** «Eksporter til godkjenning»: writes a file with one's own submitted hours, for whoever approves them on another machine. */
export function ExportPanel({ close }: { close: () => void }) {
  const { t } = useTranslation()
  const shown = useWeekStore((store) => store.day)
  const { periods, shownName } = namedPeriods(today(), shown)
  const first = periods.find(({ name }) => name === shownName)
  const [chosen, setChosen] = useState<ChosenPeriod>(
    first ?? { name: 'days', period: { from: shown, to: shown } },
  )
  const { data: outgoing, error } = useBusyQuery('exchange.outgoing', chosen.period, { keepPrevious: true })
  const save = useBusyMutation('exchange.export')
  const empty = outgoing !== undefined && outgoing.entries + outgoing.withdrawn === 0
  return (
    <Modal
      opened
      onClose={close}
      size={560}
      title={t('exchange.export')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {save.data ? (
        <div className={classes.done} role="status">
          <b>{t('exchange.saved')}</b>
          <p className={classes.file}>{save.data.file}</p>
          <p>{t('exchange.savedText')}</p>
        </div>
      ) : (
        <>
          <ExportPeriodFields
            named={periods}
            chosen={chosen}
            onChange={(next) => {
              save.reset()
              setChosen(next)
            }}
          />
          {empty && <EmptyState title={t('exchange.nothing')}>{t('exchange.nothingText')}</EmptyState>}
          {outgoing && <GoesAlong outgoing={outgoing} empty={empty} />}
          {!empty && <p className={classes.note}>{t('exchange.how')}</p>}
          <ErrorNotice error={error ?? save.error} />
        </>
      )}
      <div className={classes.buttons}>
        <Button onClick={close}>{t(save.data ? 'common.close' : 'common.cancel')}</Button>
        {!save.data && (
          <Button
            variant="filled"
            data-autofocus
            disabled={!outgoing || empty || save.isPending}
            onClick={() => save.mutate(chosen.period)}
          >
            {t('exchange.save')}
          </Button>
        )}
      </div>
    </Modal>
  )
}

/** What the file will tell, and what stays. */
function GoesAlong({ outgoing, empty }: { outgoing: Outgoing; empty: boolean }) {
  const { t } = useTranslation()
  const { hours } = useFormats()
  const { entries, minutes, outside, withdrawn, leftEntries, leftMinutes } = outgoing
  return (
    <div className={classes.along}>
      {!empty && (
        <p className={classes.total}>
          <span>{t('exchange.goesAlong')}</span>
          <b>
            {t('exchange.entriesAndHours', {
              entries: t('exchange.entries', { count: entries }),
              hours: hours(minutes),
            })}
          </b>
        </p>
      )}
      {outside > 0 && <p>{t('exchange.outside', { count: outside })}</p>}
      {withdrawn > 0 && <p>{t('exchange.withdrawn', { count: withdrawn })}</p>}
      {leftEntries > 0 && (
        <p className={classes.left}>
          {t('exchange.left', { count: leftEntries, hours: hours(leftMinutes) })}
        </p>
      )}
    </div>
  )
}

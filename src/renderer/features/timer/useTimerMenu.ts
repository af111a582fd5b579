import { formatClock } from '@shared/domain/duration'
import { epochMs, type Instant, instantFromDate, minuteOfDayAt } from '@shared/domain/localDay'
import { systemZone } from '@shared/domain/systemZone'
import type { RecentPair, TimerState } from '@shared/ipc/timer'
import { useTranslation } from 'react-i18next'
import { type MenuItem, openMenu } from '../../app/menu'
import { openPanel } from '../../app/panels'
import { entryName } from '../timeline/entryName'
import type { TimerActions } from './useTimerActions'

/** The menu at the end of the timer: what else can be done with it as it stands, and what was worked on lately. */
export function useTimerMenu(timer: TimerState, actions: TimerActions): (control: HTMLElement) => void {
  const { t } = useTranslation()
  const { running, paused, recent } = timer
  const current = running ?? paused
  const others = recent.filter(
    (pair) => pair.projectId !== current?.projectId || pair.workTypeId !== current?.workTypeId,
  )
  const startOn = (pair: RecentPair): MenuItem => ({
    label: running ? t('tray.switchToLast', { what: entryName(pair, t) }) : entryName(pair, t),
    note: pair.workTypeName,
    run: () => actions.start({ projectId: pair.projectId, workTypeId: pair.workTypeId }),
  })
  const startedEarlier = (startedAt: Instant, minutes: number): MenuItem => ({
    label: t('timer.startedEarlier', { count: minutes }),
    run: () => actions.startAt(startedAt, instantFromDate(new Date(epochMs(startedAt) - minutes * 60_000))),
  })

  function items(): MenuItem[] {
    if (!running) {
      const start = { label: t('timer.start'), run: () => actions.start({}) }
      const forget = { label: t('timer.forgetPause'), run: actions.forgetPause }
      return [...(paused ? [start, forget] : []), ...others.map(startOn)]
    }
    const { startedAt } = running
    const started = formatClock(minuteOfDayAt(startedAt, systemZone()))
    return [
      { label: t('timer.switchTo'), run: () => openPanel({ kind: 'timerSwitch' }) },
      ...others.map(startOn),
      {
        label: t('timer.startedAtTime', { time: started }),
        run: () => openPanel({ kind: 'timerEdit', at: 'start' }),
      },
      startedEarlier(startedAt, 5),
      startedEarlier(startedAt, 15),
      {
        label: t('timer.stopEarlier'),
        run: () =>
          openPanel({ kind: 'timerStop', stoppedAt: new Date(Math.max(Date.now(), epochMs(startedAt))) }),
      },
    ]
  }

  return (control) =>
    openMenu(control, {
      ...(!current && { heading: t('timer.recent'), empty: t('timer.noRecent') }),
      items: items(),
    })
}

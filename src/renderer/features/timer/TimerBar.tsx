import { ActionIcon, Button } from '@mantine/core'
import type { PausedTimer, RunningTimer } from '@shared/ipc/timer'
import {
  IconChevronDown,
  IconPictureInPictureTop,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { openPanel } from '../../app/panels'
import { onePress } from '../../ui/onePress'
import { Truncated } from '../../ui/Truncated'
import { entryName } from '../timeline/entryName'
import { Elapsed } from './Elapsed'
import classes from './TimerBar.module.css'
import { openMiniTimer, type TimerActions, useTimerActions } from './useTimerActions'
import { useTimerMenu } from './useTimerMenu'

/** The timer in the head of the window: a way to start it, or what runs or is paused, and what can be done with it. */
export function TimerBar() {
  const { t } = useTranslation()
  const { data: timer } = useBusyQuery('timer.state', undefined)
  const actions = useTimerActions(timer)
  const openMenu = useTimerMenu(timer ?? NO_TIMER, actions)
  if (!timer) return <div className={classes.space} />
  const menu = (label: string) => (
    <ActionIcon
      className={classes.menu}
      size={30}
      variant={timer.running || timer.paused ? 'subtle' : 'default'}
      aria-label={label}
      title={label}
      aria-haspopup="menu"
      onClick={(event) => openMenu(event.currentTarget)}
    >
      <IconChevronDown size={15} />
    </ActionIcon>
  )
  return (
    <div className={classes.bar}>
      {timer.running ? (
        <Running running={timer.running} actions={actions} menu={menu(t('timer.more'))} />
      ) : timer.paused ? (
        <Paused paused={timer.paused} actions={actions} menu={menu(t('timer.more'))} />
      ) : (
        <div className={classes.idle}>
          <Button
            className={classes.start}
            leftSection={<IconPlayerPlayFilled size={12} />}
            aria-keyshortcuts="S"
            onClick={onePress(() => actions.start({}))}
          >
            {t('timer.start')}
          </Button>
          {menu(t('timer.recent'))}
        </div>
      )}
      <ActionIcon
        size={30}
        aria-label={t('miniTimer.open')}
        title={t('miniTimer.open')}
        aria-keyshortcuts="Shift+T"
        onClick={openMiniTimer}
      >
        <IconPictureInPictureTop size={16} />
      </ActionIcon>
    </div>
  )
}

const NO_TIMER = { running: null, paused: null, todayMinutes: 0, recent: [] }

function Running({
  running,
  actions,
  menu,
}: {
  running: RunningTimer
  actions: TimerActions
  menu: ReactNode
}) {
  const { t } = useTranslation()
  return (
    <div className={classes.running}>
      <button
        type="button"
        className={classes.what}
        title={t('timer.editAction')}
        onClick={() => openPanel({ kind: 'timerEdit' })}
      >
        <i className={classes.dot} />
        <Truncated className={classes.project} text={entryName(running, t)} />
        {running.workTypeName && <Truncated className={classes.workType} text={running.workTypeName} />}
        <Elapsed startedAt={running.startedAt} />
      </button>
      <ActionIcon
        className={classes.round}
        size={30}
        aria-label={t('tray.pause')}
        title={t('tray.pause')}
        aria-keyshortcuts="P"
        onClick={onePress(actions.pause)}
      >
        <IconPlayerPauseFilled size={15} />
      </ActionIcon>
      <Button className={classes.stop} aria-keyshortcuts="S" onClick={onePress(actions.stop)}>
        {t('timer.stop')}
      </Button>
      {menu}
    </div>
  )
}

function Paused({ paused, actions, menu }: { paused: PausedTimer; actions: TimerActions; menu: ReactNode }) {
  const { t } = useTranslation()
  return (
    <div className={classes.running}>
      <div className={classes.what}>
        <IconPlayerPauseFilled size={13} className={classes.pausedSign} aria-label={t('miniTimer.paused')} />
        <Truncated className={classes.project} text={entryName(paused, t)} />
        {paused.workTypeName && <Truncated className={classes.workType} text={paused.workTypeName} />}
      </div>
      <Button className={classes.stop} aria-keyshortcuts="P" onClick={onePress(actions.resume)}>
        {t('tray.resume')}
      </Button>
      {menu}
    </div>
  )
}

import { ActionIcon, Button } from '@mantine/core'
import type { RunningTimer, TimerState } from '@shared/ipc/timer'
import { IconChevronDown, IconPlayerPlayFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useBusyQuery } from '../../app/busyClient'
import { openMenu } from '../../app/menu'
import { openPanel } from '../../app/panels'
import { Truncated } from '../../ui/Truncated'
import { entryName } from '../timeline/entryName'
import { Elapsed } from './Elapsed'
import classes from './TimerBar.module.css'
import { type TimerActions, useTimerActions } from './useTimerActions'

/** The timer in the head of the window: a way to start it, or what runs and how long it has. */
export function TimerBar() {
  const { data: timer } = useBusyQuery('timer.state', undefined)
  const actions = useTimerActions(timer)
  if (!timer) return <div className={classes.space} />
  return timer.running ? (
    <Running running={timer.running} actions={actions} />
  ) : (
    <Idle timer={timer} actions={actions} />
  )
}

function Idle({ timer, actions }: { timer: TimerState; actions: TimerActions }) {
  const { t } = useTranslation()
  return (
    <div className={classes.idle}>
      <Button
        className={classes.start}
        leftSection={<IconPlayerPlayFilled size={12} />}
        aria-keyshortcuts="S"
        onClick={() => actions.start({})}
      >
        {t('timer.start')}
      </Button>
      <ActionIcon
        className={classes.recent}
        variant="default"
        size={30}
        aria-label={t('timer.recent')}
        title={t('timer.recent')}
        aria-haspopup="menu"
        onClick={(event) =>
          openMenu(event.currentTarget, {
            heading: t('timer.recent'),
            empty: t('timer.noRecent'),
            items: timer.recent.map((pair) => ({
              label: entryName(pair, t),
              note: pair.workTypeName,
              run: () => actions.start({ projectId: pair.projectId, workTypeId: pair.workTypeId }),
            })),
          })
        }
      >
        <IconChevronDown size={15} />
      </ActionIcon>
    </div>
  )
}

function Running({ running, actions }: { running: RunningTimer; actions: TimerActions }) {
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
      <Button className={classes.stop} aria-keyshortcuts="S" onClick={actions.stop}>
        {t('timer.stop')}
      </Button>
    </div>
  )
}

import { ActionIcon } from '@mantine/core'
import type { TimerState } from '@shared/ipc/timer'
import {
  IconArrowsExchange,
  IconExternalLink,
  IconPlayerPauseFilled,
  IconPlayerPlayFilled,
  IconPlayerStopFilled,
  IconX,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { onePress } from '../../ui/onePress'
import classes from './MiniTimer.module.css'
import type { MiniTimerActions } from './useMiniTimer'

/** The buttons; each says its name and its key. */
export function MiniControls({
  timer,
  actions,
  open,
  onList,
}: {
  timer: TimerState
  actions: MiniTimerActions
  open: boolean
  onList: () => void
}) {
  const { t } = useTranslation()
  const { running, paused } = timer
  const space = t('miniTimer.space')
  return (
    <>
      <div className={classes.controls}>
        {running ? (
          <Control name={t('tray.pause')} keyName={space} keys="Space" onPress={actions.pauseOrGoOn}>
            <IconPlayerPauseFilled size={16} />
          </Control>
        ) : (
          <Control
            name={t(paused ? 'tray.resume' : 'timer.start')}
            keyName={space}
            keys="Space"
            filled
            onPress={actions.pauseOrGoOn}
          >
            <IconPlayerPlayFilled size={16} />
          </Control>
        )}
        {(running || paused) && (
          <Control name={t('timer.stop')} keyName="S" keys="S" onPress={actions.stop}>
            <IconPlayerStopFilled size={16} />
          </Control>
        )}
        <Control
          name={t(running ? 'miniTimer.switch' : 'miniTimer.startOn')}
          keyName="L"
          keys="L"
          expanded={open}
          onPress={onList}
        >
          <IconArrowsExchange size={17} />
        </Control>
      </div>
      <div className={classes.ofTheWindow}>
        <Control small name={t('common.close')} onPress={actions.close}>
          <IconX size={13} />
        </Control>
        <Control small name={t('tray.open')} keyName="B" keys="B" onPress={actions.openBusy}>
          <IconExternalLink size={13} />
        </Control>
      </div>
    </>
  )
}

function Control({
  name,
  keyName,
  keys,
  small = false,
  filled = false,
  expanded,
  onPress,
  children,
}: {
  name: string
  keyName?: string
  keys?: string
  small?: boolean
  filled?: boolean
  expanded?: boolean
  onPress: () => unknown
  children: ReactNode
}) {
  return (
    <ActionIcon
      size={small ? 22 : 32}
      variant={filled ? 'filled' : 'subtle'}
      color={filled ? 'teal' : 'gray'}
      className={filled ? classes.filled : undefined}
      aria-label={name}
      title={keyName ? `${name} (${keyName})` : name}
      aria-keyshortcuts={keys}
      aria-expanded={expanded}
      onClick={onePress(onPress)}
    >
      {children}
    </ActionIcon>
  )
}

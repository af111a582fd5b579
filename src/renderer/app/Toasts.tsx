import '@mantine/core/styles/Notification.css'
import '@mantine/notifications/styles.css'
import '@mantine/core/styles/CloseButton.css'
import { Button, CloseButton } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './Toasts.module.css'

/** A short message with at most one thing to do about it. */
export type Toast = {
  message: ReactNode
  tone?: 'plain' | 'bad'
  action?: { label: string; run: () => void }
}

const SHOWN_MS = 6000

/** Shows one message in place of any other, so that «Angre» is always about the last change; it goes by itself after a while, later if it offers something to do. */
export function show({ message, tone = 'plain', action }: Toast): void {
  notifications.clean()
  const id = notifications.show({
    autoClose: action ? SHOWN_MS * 1.5 : SHOWN_MS,
    withBorder: true,
    role: tone === 'bad' ? 'alert' : 'status',
    classNames: { root: classes.toast, body: classes.body, description: classes.description },
    'data-tone': tone,
    withCloseButton: false,
    message: <Line message={message} action={action} hide={() => notifications.hide(id)} />,
  })
}

function Line({
  message,
  action,
  hide,
}: Pick<Toast, 'message'> & { action: Toast['action'] | undefined } & { hide: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={classes.line}>
      <span>{message}</span>
      {action && (
        <Button
          variant="light"
          onClick={() => {
            hide()
            action.run()
          }}
        >
          {action.label}
        </Button>
      )}
      <CloseButton aria-label={t('common.close')} onClick={hide} />
    </div>
  )
}

/** Takes away a message that something newer has made old. */
export function hide(): void {
  notifications.clean()
}

export function Toasts() {
  return (
    <Notifications
      position="bottom-center"
      transitionDuration={140}
      zIndex={400}
      classNames={{ root: classes.place }}
    />
  )
}

import { Button, Modal } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './ConfirmDialog.module.css'
import { ErrorNotice } from './ErrorNotice'

/**
 * Asks before something that cannot be undone from here. The way out has the focus, so that a stray Enter changes nothing.
 * `onConfirm` decides whether to close; while `working`, it cannot be pressed again. Over another dialog, in a `Modal.Stack` with
 * it, Escape closes this one only.
 */
export function ConfirmDialog({
  opened,
  title,
  confirm,
  tone = 'plain',
  wide = false,
  working = false,
  error,
  onConfirm,
  onClose,
  children,
}: {
  opened: boolean
  title: string
  confirm: string
  tone?: 'plain' | 'bad'
  /** For a question that has much to show. */
  wide?: boolean
  working?: boolean
  error?: unknown
  onConfirm: () => void
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useTranslation()
  const textId = useId()
  return (
    <Modal
      stackId="question"
      opened={opened}
      onClose={onClose}
      title={title}
      size={wide ? 580 : 460}
      withCloseButton={false}
      aria-describedby={textId}
      classNames={{ title: classes.title, header: classes.header }}
    >
      <div id={textId} className={classes.text}>
        {children}
      </div>
      <ErrorNotice error={error} />
      <div className={classes.buttons}>
        <Button data-autofocus onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button
          variant="filled"
          className={tone === 'bad' ? classes.bad : undefined}
          aria-disabled={working}
          data-disabled={working || undefined}
          onClick={() => {
            if (!working) onConfirm()
          }}
        >
          {confirm}
        </Button>
      </div>
    </Modal>
  )
}

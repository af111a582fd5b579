import '../../../app/panelStyles'
import { Button, Modal, Textarea } from '@mantine/core'
import { REASON_MAX } from '@shared/domain/decision'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from '../content/WriteDownDialog.module.css'

/** Why a line is not as it is worked out. It is kept here, and not on the invoice. */
export function LineReasonDialog({
  reason,
  onClose,
  onKeep,
}: {
  reason: string
  onClose: () => void
  onKeep: (reason: string) => void
}) {
  const { t } = useTranslation()
  const [text, setText] = useState(reason)
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== reason) onKeep(text.trim())
    onClose()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={460}
      title={t('orders.lineReason')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={classes.form} onSubmit={keep}>
        <Textarea
          data-autofocus
          autosize
          minRows={2}
          maxRows={6}
          maxLength={REASON_MAX}
          aria-label={t('orders.lineReason')}
          description={t('orders.lineReasonNote')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep(event)
          }}
        />
        <div className={classes.buttons}>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="filled">
            {t('common.save')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

import '../app/panelStyles'
import { Button, Modal, Textarea } from '@mantine/core'
import { REASON_MAX } from '@shared/domain/decision'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNotice } from './ErrorNotice'
import classes from './ReasonDialog.module.css'

/** «Avvis»: asks why something is sent back; without a reason it is not. `text` says what goes to whom. */
export function ReasonDialog({
  title,
  text,
  working,
  error,
  onReject,
  onClose,
}: {
  title: string
  text: string
  working: boolean
  error: unknown
  onReject: (reason: string) => void
  onClose: () => void
}) {
  const { t } = useTranslation()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const problem = problemOf(reason)
  const reject = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (problem === null && !working) onReject(reason.trim())
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size={480}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form className={classes.form} onSubmit={reject}>
        <p>{text}</p>
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          maxRows={8}
          label={t('approval.rejection.reason')}
          placeholder={t('approval.rejection.placeholder')}
          aria-required
          value={reason}
          error={
            problem && (tried || problem === 'reasonTooLong')
              ? t(`approval.rejection.${problem}`, { most: REASON_MAX })
              : null
          }
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) reject(event)
          }}
        />
        <ErrorNotice error={error} />
        <div className={classes.buttons}>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={working} className={classes.bad}>
            {t('approval.reject')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}

function problemOf(reason: string): 'reasonMissing' | 'reasonTooLong' | null {
  const length = reason.trim().length
  if (length === 0) return 'reasonMissing'
  return length > REASON_MAX ? 'reasonTooLong' : null
}
